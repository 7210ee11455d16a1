import { describe, expect, test } from 'vitest';
import { communityPlans } from '../../src/cdd/index.js';
import { commentOf } from '../../tools/book/comments.js';
import { evidenceOf, linesOf } from '../../tools/book/evidence.js';
import { guideOf, markdown, plainText, withLinks } from '../../tools/book/markdown.js';
import { html } from '../../tools/book/markup.js';
import { termsOf } from '../../tools/book/sources.js';

describe('templates', () => {
  test('texts are escaped, templates within templates are not', () => {
    const inner = html`<b>${'<&"\''}</b>`;
    expect(html`<p title="${'"'}">${inner}</p>`.text).toBe('<p title="&quot;"><b>&lt;&amp;&quot;&#39;</b></p>');
  });

  test('lists are joined; false and undefined leave nothing, 0 stays', () => {
    expect(html`${[1, html`<i>2</i>`, false, undefined, [0]]}`.text).toBe('1<i>2</i>0');
  });
});

describe('doc comments', () => {
  const comment = commentOf(`/**
 * What it decides.
 * On two lines.
 *
 * @th
 * ตัดสินอะไร
 *
 * @throws {@link RuleInputError} never
 * @example
 * \`\`\`ts
 * rule({ a: 1 }); // '@th is no tag here'
 * @decorated
 * \`\`\`
 */`);

  test('the summary stands before the first tag', () => expect(comment.en).toBe('What it decides.\nOn two lines.'));

  test('the Thai text ends at the next tag', () => expect(comment.th).toBe('ตัดสินอะไร'));

  test('an example is its code, signs of tags in it included', () =>
    expect(comment.examples).toEqual([`rule({ a: 1 }); // '@th is no tag here'\n@decorated\n`]));

  test('a comment without Thai has none', () =>
    expect(commentOf('/** Only English. */')).toEqual({ en: 'Only English.', examples: [] }));
});

describe('Markdown', () => {
  test('a link to a rule leads to its page, one to nothing is shown as a name', () => {
    const resolve = (name: string) => (name === 'a.b' ? 'x.html' : undefined);
    expect(withLinks('see {@link a.b} and {@link a.b | this} or {@link Other}', resolve)).toBe(
      'see [`a.b`](x.html) and [this](x.html) or `Other`',
    );
  });

  test('code is shown as it is and can be reached by keyboard', () =>
    expect(markdown('```ts\na < b;\n```').text).toBe('<pre tabindex="0"><code>a &lt; b;</code></pre>\n'));

  test('the title of a guide is that of its front matter, and comes once', () =>
    expect(guideOf('---\ntitle: Facts\n---\n\n# Facts\n\nText.\n')).toEqual({ title: 'Facts', body: '\nText.\n' }));

  test('the search sees words, not marks and code', () =>
    expect(plainText('# A `b`\n```ts\ncode\n```').replace(/\s+/g, ' ').trim()).toBe('A b'));

  test('terms are the rows of the table, without its head', () =>
    expect(termsOf('# T\n\n| Thai | English |\n|---|---|\n| งวด | tranche |\n| ก \\| ข | a |\n')).toEqual([
      ['งวด', 'tranche'],
      ['ก \\| ข', 'a'],
    ]));
});

describe('evidence', () => {
  test('a line knows its depth, its mark and its place', () =>
    expect(linesOf('ผ่าน\n  ✗ ก: พบ 1 (เกณฑ์ ไม่น้อยกว่า 2) [บรรทัด 52]')).toEqual([
      { depth: 0, mark: '', text: 'ผ่าน', place: '' },
      { depth: 1, mark: '✗', text: 'ก: พบ 1 (เกณฑ์ ไม่น้อยกว่า 2)', place: '[บรรทัด 52]' },
    ]));

  test('an outcome is told without its title and without what is missing', () => {
    const { gradeQuality } = communityPlans.fy2555;
    const lines = evidenceOf(gradeQuality({ writtenBook: true }), gradeQuality, 'en');
    expect(lines[0]?.text).toBe('still possible: A, B, C, none');
    expect(lines.some(({ text }) => text.startsWith('facts that would settle it'))).toBe(false);
  });
});
