import { describe, expect, test } from 'vitest';
import { indexText, normal, type Page, readIndex, search } from '../../tools/book/search.js';

const page = (title: string, body: string, kind: Page['kind'] = 'rule'): Page => ({
  kind,
  url: 'a/page',
  title,
  place: '',
  body,
});

const find = (pages: readonly Page[], query: string): readonly string[] =>
  search(readIndex(indexText(pages)), query).map(({ title }) => title);

describe('the search', () => {
  const pages = [
    page('ตารางดอกเบี้ย', 'ร้อยละ', 'table'),
    page('กองทุนแม่ของแผ่นดิน', 'ครัวเรือน หนี้ H-38 4346'),
    page('ครัวเรือนเป้าหมายที่เป็นหนี้', 'ศูนย์จัดการกองทุนชุมชน'),
    page('ครัวเรือน', 'บ้าน', 'term'),
  ];

  test('a part of a Thai word is found: words are not cut', () => {
    expect(find(pages, 'ดอก')).toEqual(['ตารางดอกเบี้ย']);
    expect(find(pages, 'เรือน')).toHaveLength(3);
  });

  test('the whole title comes first, then titles, then the rest', () =>
    expect(find(pages, 'ครัวเรือน')).toEqual(['ครัวเรือน', 'ครัวเรือนเป้าหมายที่เป็นหนี้', 'กองทุนแม่ของแผ่นดิน']));

  test('every word must be there', () => {
    expect(find(pages, 'ครัวเรือน หนี้')).toEqual(['ครัวเรือนเป้าหมายที่เป็นหนี้', 'กองทุนแม่ของแผ่นดิน']);
    expect(find(pages, 'ครัวเรือน ไม่มีคำนี้')).toEqual([]);
  });

  test('ids of source rules and lines are found, in any case and in Thai digits', () => {
    expect(find(pages, 'h-38')).toEqual(['กองทุนแม่ของแผ่นดิน']);
    expect(find(pages, '๔๓๔๖')).toEqual(['กองทุนแม่ของแผ่นดิน']);
  });

  test('rules come before tables that are found alike', () =>
    expect(find([page('ก', 'งวด', 'table'), page('ข', 'งวด')], 'งวด')).toEqual(['ข', 'ก']));

  test('nothing is found by nothing', () => expect(find(pages, ' \u200b ')).toEqual([]));

  test('sara am in two pieces is the same word', () => expect(normal('จ\u0e4dานวน')).toBe(normal('จำนวน')));

  test('a tab or a line break in a title does not break the index', () =>
    expect(find([page('ก\tข\nค', 'ง')], 'ง')).toEqual(['ก ข ค']));
});
