import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, test as baseTest, beforeAll, describe, expect, test } from 'vitest';
import { find } from '../../src/catalogue/index.js';
import { tables } from '../../src/official/index.js';
import { readIndex, search } from '../../tools/book/search.js';
import { browsers, type OpenBrowser, type Tab, tellMissing } from '../browsers.js';
import { root } from '../entries.js';

tellMissing('the rule book');

const site = mkdtempSync(join(tmpdir(), 'chumchon-book-'));
const files = (): readonly string[] => readdirSync(site, { recursive: true, encoding: 'utf8' });
const pages = (): readonly string[] => files().filter(file => file.endsWith('.html'));

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(root, 'tools/book.mjs'), site]);
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

describe('the built book', () => {
  test('every rule and every table has a page in both languages', () => {
    const there = new Set(pages());
    const rules = find().map(({ rule }) => `${rule.rule.id.replaceAll('.', '/')}.html`);
    for (const language of ['th', 'en']) {
      for (const page of rules) expect(there.has(`${language}/${page}`), page).toBe(true);
      expect(pages().filter(page => page.startsWith(`${language}/tables/`))).toHaveLength(tables().length);
    }
  });

  test('every link within it leads to a file, and every part of a page that is linked to is there', () => {
    const known = new Map<string, string>();
    const read = (file: string): string => {
      const text = known.get(file) ?? readFileSync(file, 'utf8');
      known.set(file, text);
      return text;
    };
    const dead = new Set<string>();
    for (const page of pages()) {
      const file = join(site, page);
      for (const [, address = ''] of read(file).matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^(?:https?|data|mailto):/.test(address) || /(?:^|\/)\.\.\/api\//.test(address)) continue;
        const [path = '', part] = address.split('#');
        const target = path === '' ? file : resolve(dirname(file), decodeURI(path));
        if (!existsSync(target)) dead.add(`${page}: ${address}`);
        else if (part && part !== 'content' && !read(target).includes(`id="${part}"`)) dead.add(`${page}: ${address}`);
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  test('every page has a language and one first heading; each of the two languages links to the other', () => {
    for (const page of pages()) {
      const text = readFileSync(join(site, page), 'utf8');
      expect(text.match(/<h1>/g), page).toHaveLength(1);
      expect(text).toMatch(/<html lang="(?:th|en)">/);
      if (page !== 'index.html') expect(text, page).toContain('rel="alternate"');
    }
  });

  test('no page names another host but in a link that a reader chooses', () => {
    for (const page of pages()) {
      expect(readFileSync(join(site, page), 'utf8'), page).not.toMatch(/(?:src|<link[^>]* href)="(?:https?:)?\/\//);
    }
  });
});

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'none'";

/** Serves the book below a path of its own, under a strict policy. */
async function serve(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(({ url = '' }, answer) => {
    const file = join(site, decodeURIComponent(url.replace(/^\/some\/path/, '').replace(/[?#].*$/, '')));
    if (!existsSync(file) || statSync(file).isDirectory()) {
      answer.writeHead(404).end();
      return;
    }
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    answer.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy });
    answer.end(readFileSync(file));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/path` };
}

const opened = pathToFileURL(site).href;
const household = 'cdd/debt-centres/fy2565/household.html';

/** What the search of a page finds, as this process finds it: its titles, and how many there are. */
const expected = (language: string, query: string): { readonly titles: readonly string[]; readonly count: number } => {
  const text = readFileSync(join(site, `index-${language}.js`), 'utf8');
  const found = search(readIndex(JSON.parse(text.replace(/^[^"]*/, '').replace(/;\n$/, ''))), query);
  return { titles: found.slice(0, 50).map(({ title }) => title), count: found.length };
};

const quoted = JSON.stringify;

/** What the tests read from a page and do on it, in terms of what both browsers know. */
const handle = (tab: Tab) => ({
  text: (selector: string) => tab.evaluate(`document.querySelector(${quoted(selector)}).textContent`),
  texts: (selector: string) =>
    tab.evaluate(`[...document.querySelectorAll(${quoted(selector)})].map(each => each.textContent)`) as Promise<
      readonly string[]
    >,
  count: (selector: string) => tab.evaluate(`document.querySelectorAll(${quoted(selector)}).length`),
  attribute: (selector: string, name: string) =>
    tab.evaluate(`document.querySelector(${quoted(selector)}).getAttribute(${quoted(name)})`),
  press: (selector: string, which: 'first' | 'last') =>
    tab.evaluate(`[...document.querySelectorAll(${quoted(selector)})].at(${which === 'first' ? 0 : -1}).click()`),
  fill: (selector: string, value: string) =>
    tab.evaluate(`{
      const field = document.querySelector(${quoted(selector)});
      field.focus();
      field.value = ${quoted(value)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }`),
  focused: () => tab.evaluate('document.activeElement.id'),
});

describe.each(browsers)('in $name', ({ open, isHere }) => {
  const test = baseTest.skipIf(!isHere);
  let browser: OpenBrowser;
  let tab: Tab;
  let on: ReturnType<typeof handle>;
  let server: Server;
  let served = '';
  const wrong: string[] = [];

  beforeAll(async () => {
    if (!isHere) return;
    ({ server, url: served } = await serve());
    browser = await open({
      wrong: text => wrong.push(text),
      asked: url => {
        if (!/^(?:about|data|file):/.test(url) && !url.startsWith(served)) wrong.push(url);
      },
    });
    ({ tab } = browser);
    on = handle(tab);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each([
    ['th', 'กองทุนแม่ของแผ่นดิน'],
    ['th', 'ครัวเรือน หนี้'],
    ['th', 'ดอกเบี้ย'],
    ['th', 'งวด'],
    ['th', 'E-69'],
    ['th', '๔๓๔๖'],
    ['en', 'household'],
    ['en', 'ดอกเบี้ย'],
  ])(
    'the search in %s finds %s, opened as a file and served below a path',
    async (language, query) => {
      for (const base of [opened, served]) {
        await tab.goto(`${base}/${language}/${household}`);
        await on.fill('#search', query);
        await tab.waitForSelector('#found li');
        const { titles, count } = expected(language, query);
        expect(count).toBeGreaterThan(0);
        expect(await on.texts('#found li > a')).toEqual(titles);
        expect(await on.text('#found-count')).toContain(`${count} `);
      }
    },
    120_000,
  );

  /** Asks again from outside: what waits within the page evaluates texts there, which its policy forbids. */
  const becomes = (expression: string) =>
    expect.poll(() => tab.evaluate(expression), { timeout: 120_000, interval: 50 }).toBe(true);

  test('a reader with a keyboard alone goes from the search to the page of a rule', async () => {
    await tab.goto(`${served}/th/index.html`);
    await tab.focus('#search');
    await tab.keyboard.type('ครัวเรือนเป้าหมายที่เป็นหนี้');
    await tab.keyboard.press('ArrowDown');
    await becomes(`document.activeElement.textContent === 'ครัวเรือนเป้าหมายที่เป็นหนี้'`);
    await tab.keyboard.press('Enter');
    await becomes(`location.pathname.endsWith(${quoted(household)}) && !!document.querySelector('#try')`);
  });

  test('the first step of the keyboard leads past the header', async () => {
    await tab.goto(`${served}/th/${household}`);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await becomes(`document.activeElement.id === 'content'`);
  });

  test.each([
    ['th', 'ยังตัดสินไม่ได้', 'เป็นครัวเรือนเป้าหมายไม่ได้', 'เป็นครัวเรือนเป้าหมายได้'],
    ['en', 'cannot be told yet', 'may not take part', 'may take part'],
  ])(
    'the form answers in %s as facts are given, names what is missing and keeps its facts in its address',
    async (language, unknown, unmet, met) => {
      await tab.goto(`${served}/${language}/${household}`);
      await tab.waitForSelector('#try form');
      const verdict = () => on.text('#try .result .evidence li:first-child');
      expect(await verdict()).toBe(unknown);
      for (const name of ['inDebt', 'selectedByCentre', 'registered'])
        await tab.click(`[name="fact-${name}"][value="true"]`);
      expect(await on.count('#try .missing a')).toBe(2);
      await on.press('#try .missing a', 'first');
      expect(await on.focused()).toBe('fact-centreCohort');
      await tab.keyboard.type('๒๕๖๕');
      expect(await verdict()).toBe(met);
      await tab.focus('[name="fact-inDebt"]:checked');
      await tab.keyboard.press('ArrowDown');
      expect(await verdict()).toBe(unmet);
      await on.fill('#fact-centreCohort', '2570');
      expect(await on.attribute('#fact-centreCohort', 'aria-invalid')).toBe('true');

      const facts = encodeURIComponent(JSON.stringify({ centreCohort: 2563, receivedFy2564Materials: true }));
      await tab.goto('about:blank');
      await tab.goto(`${opened}/${language}/${household}#facts=${facts}`);
      await tab.waitForSelector('#try form');
      expect(await verdict()).toBe(unmet);
    },
    120_000,
  );

  test('a list of records is filled in from an example, and an item is added and taken away', async () => {
    await tab.goto(`${served}/en/cdd/community-funds/fy2565/loan-order.html`);
    await tab.waitForSelector('#try form');
    await on.press('#try .buttons button', 'first');
    const items = (): Promise<unknown> => on.count('#try .items > .item');
    const before = await items();
    await on.press('#try fieldset > button', 'last');
    expect(await items()).toBe(Number(before) + 1);
    await on.press('#try .item > button', 'last');
    expect(await items()).toBe(before);
  });

  test('a table is sorted by a heading, both ways', async () => {
    await tab.goto(`${served}/th/tables/codi/leaders-north/fy2564/tranches.html`);
    const sort = (): Promise<unknown> => on.press('.sortable thead button', 'last');
    const lines = async (): Promise<readonly number[]> =>
      (await on.texts('.sortable tbody tr td:last-child')).map(Number);
    await sort();
    const rising = await lines();
    expect(rising).toEqual([...rising].sort((left, right) => left - right));
    await sort();
    expect(await lines()).toEqual([...rising].reverse());
    expect(await on.attribute('.sortable th:last-child', 'aria-sort')).toBe('descending');
  });

  test.each([
    'th/index.html',
    `th/${household}`,
    'en/codi/performance/fy2563/scorecard.html',
    'th/tables/codi/fy2563/annual-summary.html',
    'th/terms.html',
    'en/sources.html',
    'en/guides/shapes.html',
    'th/guides/forms.html',
    'th/guides/registers-in-bulk.html',
    'en/guides/registers-in-bulk.html',
    'th/cdd/debt-centres/fy2565/index.html',
  ])(
    '%s needs no scrolling sideways on a phone',
    async path => {
      await tab.goto(`${served}/${path}`);
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    },
    120_000,
  );

  test('every form starts, and every field has a name', async () => {
    const perEdition = new Map(find().map(({ path, rule }) => [path.split('.').slice(0, 3).join('.'), rule.rule.id]));
    for (const id of perEdition.values()) {
      await tab.goto(`${opened}/th/${id.replaceAll('.', '/')}.html`);
      expect(await on.count('#try form'), id).toBe(1);
      const bare = await tab.evaluate(
        `[...document.querySelectorAll('#try input, #try select, #try textarea')].filter(({ labels }) => labels?.length === 0).length`,
      );
      expect(bare, id).toBe(0);
    }
  });

  test('nothing went wrong on the way, and nothing was asked of anybody else', () => expect(wrong).toEqual([]));
});
