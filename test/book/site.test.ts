import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { find } from '../../src/catalogue/index.js';
import { tables } from '../../src/official/index.js';
import { readIndex, search } from '../../tools/book/search.js';
import { root } from '../entries.js';

const executablePath = '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) console.log(`skipped the tests of the rule book in a browser: there is no ${executablePath}`);

const site = mkdtempSync(join(tmpdir(), 'chumchon-book-'));
const files = (): readonly string[] => readdirSync(site, { recursive: true, encoding: 'utf8' });
const pages = (): readonly string[] => files().filter(file => file.endsWith('.html'));

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(root, 'tools/book.mjs'), site]);
}, 600_000);
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
  }, 120_000);

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

describe.skipIf(!hasBrowser)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  let served = '';
  const opened = pathToFileURL(site).href;
  const wrong: string[] = [];
  const household = 'cdd/debt-centres/fy2565/household.html';

  beforeAll(async () => {
    ({ server, url: served } = await serve());
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
    browser = await chromium.launch({
      executablePath,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
    });
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    page.setDefaultTimeout(60_000);
    page.on('console', message => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', error => wrong.push(error.message));
    page.on('request', request => {
      if (!/^(?:data:|file:)/.test(request.url()) && !request.url().startsWith(served)) wrong.push(request.url());
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const expected = (language: string, query: string): number => {
    const text = readFileSync(join(site, `index-${language}.js`), 'utf8');
    return search(readIndex(JSON.parse(text.replace(/^[^"]*/, '').replace(/;\n$/, ''))), query).length;
  };

  test.each(['กองทุนแม่ของแผ่นดิน', 'ครัวเรือน หนี้', 'ดอกเบี้ย', 'งวด', 'E-69', '4346'])(
    'the search finds %s, opened as a file and served below a path',
    async query => {
      for (const base of [opened, served]) {
        await page.goto(`${base}/th/${household}`);
        await page.fill('#search', query);
        await page.waitForSelector('#found li');
        const count = expected('th', query);
        expect(count).toBeGreaterThan(0);
        expect(await page.textContent('#found-count')).toContain(`${count} `);
      }
    },
    120_000,
  );

  test('a reader with a keyboard alone goes from the search to the page of a rule', async () => {
    await page.goto(`${served}/th/index.html`);
    await page.focus('#search');
    await page.keyboard.type('ครัวเรือนเป้าหมายที่เป็นหนี้');
    await page.waitForSelector('#found li');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('ครัวเรือนเป้าหมายที่เป็นหนี้');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${household}`);
  }, 120_000);

  test('the first step of the keyboard leads past the header', async () => {
    await page.goto(`${served}/th/${household}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  }, 120_000);

  test.each([
    ['th', 'ยังตัดสินไม่ได้', 'เป็นครัวเรือนเป้าหมายไม่ได้', 'เป็นครัวเรือนเป้าหมายได้'],
    ['en', 'cannot be told yet', 'may not take part', 'may take part'],
  ])(
    'the form answers in %s as facts are given, names what is missing and keeps its facts in its address',
    async (language, unknown, unmet, met) => {
      await page.goto(`${served}/${language}/${household}`);
      const verdict = (): Promise<string | null> => page.textContent('#try .result .evidence li:first-child');
      expect(await verdict()).toBe(unknown);
      const names = ['inDebt', 'selectedByCentre', 'registered'];
      for (const name of names) await page.check(`[name="fact-${name}"][value="true"]`);
      expect(await page.locator('#try .missing a').count()).toBe(2);
      await page.locator('#try .missing a').first().click();
      expect(await page.evaluate('document.activeElement.id')).toBe('fact-centreCohort');
      await page.keyboard.type('๒๕๖๕'.replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - 0x0e50)));
      expect(await verdict()).toBe(met);
      await page.focus('[name="fact-inDebt"]:checked');
      await page.keyboard.press('ArrowDown');
      expect(await verdict()).toBe(unmet);
      await page.fill('#fact-centreCohort', '2570');
      expect(await page.getAttribute('#fact-centreCohort', 'aria-invalid')).toBe('true');

      const facts = encodeURIComponent(JSON.stringify({ centreCohort: 2563, receivedFy2564Materials: true }));
      await page.goto('about:blank');
      await page.goto(`${opened}/${language}/${household}#facts=${facts}`);
      expect(await verdict()).toBe(unmet);
    },
    120_000,
  );

  test('a list of records is filled in from an example, and an item is added and taken away', async () => {
    await page.goto(`${served}/en/cdd/community-funds/fy2565/loan-order.html`);
    await page.locator('#try .buttons button').first().click();
    const items = page.locator('#try .items > .item');
    const before = await items.count();
    await page.locator('#try fieldset > button').last().click();
    expect(await items.count()).toBe(before + 1);
    await page.locator('#try .item > button').last().click();
    expect(await items.count()).toBe(before);
  }, 120_000);

  test('a table is sorted by a heading, both ways', async () => {
    await page.goto(`${served}/th/tables/codi/leaders-north/fy2564/tranches.html`);
    const heading = page.locator('.sortable thead button').last();
    const lines = async (): Promise<readonly number[]> =>
      (await page.locator('.sortable tbody tr td:last-child').allTextContents()).map(Number);
    await heading.click();
    const rising = await lines();
    expect(rising).toEqual([...rising].sort((left, right) => left - right));
    await heading.click();
    expect(await lines()).toEqual([...rising].reverse());
    expect(await page.getAttribute('.sortable th:last-child', 'aria-sort')).toBe('descending');
  }, 120_000);

  test.each([
    'th/index.html',
    `th/${household}`,
    'en/codi/performance/fy2563/scorecard.html',
    'th/tables/codi/fy2563/annual-summary.html',
    'th/terms.html',
    'en/sources.html',
    'en/guides/shapes.html',
    'th/cdd/debt-centres/fy2565/index.html',
  ])(
    '%s needs no scrolling sideways on a phone',
    async path => {
      await page.goto(`${served}/${path}`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    },
    120_000,
  );

  test('every form starts, and every field has a name', async () => {
    const perEdition = new Map(find().map(({ path, rule }) => [path.split('.').slice(0, 3).join('.'), rule.rule.id]));
    for (const id of perEdition.values()) {
      await page.goto(`${opened}/th/${id.replaceAll('.', '/')}.html`);
      expect(await page.locator('#try form').count(), id).toBe(1);
      const bare = await page
        .locator('#try input, #try select, #try textarea')
        .evaluateAll(
          all =>
            all.filter(field => (field as unknown as { readonly labels?: readonly unknown[] }).labels?.length === 0)
              .length,
        );
      expect(bare, id).toBe(0);
    }
  }, 600_000);

  test('nothing went wrong on the way, and nothing was asked of anybody else', () => expect(wrong).toEqual([]));
});
