import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, type OpenBrowser, tellMissing } from '../browsers.js';
import { entries, root } from '../entries.js';

tellMissing('the form in React');

const example = join(root, 'examples/forms');
const folder = mkdtempSync(join(tmpdir(), 'chumchon-form-'));
const page = join(folder, 'form.html');

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(example, 'household.tsx')],
    alias: Object.fromEntries(entries.map(({ name, file }) => [name, file]).toReversed()),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'form.js'), outputFiles[0]?.text ?? '');
  writeFileSync(
    page,
    '<!doctype html><html lang="th"><meta charset="utf-8"><title>form</title><div id="form"></div><script src="form.js"></script></html>',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the guide to forms', () => {
  it.each(['docs/guide/forms.md', 'docs/guide/th/forms.md'])('%s shows the form that is tested', file => {
    const shown = [...readFileSync(join(root, file), 'utf8').matchAll(/```tsx\n([\s\S]*?)```/g)].map(
      ([, code]) => code,
    );
    const files = ['rule-form.tsx', 'household.tsx'].map(name => readFileSync(join(example, name), 'utf8'));
    expect(shown).toEqual(files);
  });
});

describe.each(browsers)('the form in $name', ({ open, isHere }) => {
  let browser: OpenBrowser;
  const wrong: string[] = [];
  const asked: string[] = [];
  beforeAll(async () => {
    if (isHere) browser = await open({ wrong: text => wrong.push(text), asked: url => asked.push(url) });
  });
  afterAll(() => browser?.close());

  const text = (selector: string): Promise<unknown> =>
    browser.tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`);
  const choose = (name: string, value: string): Promise<unknown> =>
    browser.tab.evaluate(`{
      const field = document.getElementById(${JSON.stringify(name)});
      field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
  const type = async (name: string, value: string): Promise<void> => {
    await browser.tab.evaluate(`document.getElementById(${JSON.stringify(name)}).select()`);
    await browser.tab.focus(`#${name}`);
    await browser.tab.keyboard.type(value);
  };

  it.skipIf(!isHere)('asks in Thai, refuses beside the field, and answers with evidence', async () => {
    const { tab } = browser;
    await tab.goto(pathToFileURL(page).href);
    await tab.waitForSelector('form');
    expect(await text('h1')).toBe('ครัวเรือนเป้าหมายที่เป็นหนี้');
    expect(await text('label[for=centreCohort]')).toBe('ปีงบประมาณที่จัดตั้งศูนย์จัดการกองทุนชุมชน');

    for (const name of ['inDebt', 'selectedByCentre', 'registered']) await choose(name, 'true');
    await tab.click('button');
    await tab.waitForFunction(`document.querySelector('output').innerText !== ''`);
    expect(await text('output')).toMatch(/^ครัวเรือนเป้าหมายที่เป็นหนี้\nยังตัดสินไม่ได้\n✓ เป็นหนี้: ใช่/);
    expect(await text('output')).toContain('ข้อเท็จจริงที่ต้องทราบเพิ่ม: ปีงบประมาณที่จัดตั้งศูนย์จัดการกองทุนชุมชน');

    await type('centreCohort', '2570');
    await tab.click('button');
    await tab.waitForFunction(`document.getElementById('centreCohort-message').innerText !== ''`);
    expect(await text('#centreCohort-message')).toBe('ต้องเป็นปี พ.ศ. ตั้งแต่ 2563 ถึง 2565');
    expect(await tab.evaluate('document.activeElement.id')).toBe('centreCohort');
    expect(await tab.evaluate(`document.getElementById('centreCohort').getAttribute('aria-invalid')`)).toBe('true');

    await type('centreCohort', '๒,๕๖๕');
    await tab.waitForFunction(`document.getElementById('centreCohort-message').innerText === ''`);
    await tab.click('button');
    await tab.waitForFunction(`/\\nเป็นครัวเรือนเป้าหมายได้\\n/.test(document.querySelector('output').innerText)`);
  });

  it.skipIf(!isHere)('asks nobody for anything, and nothing goes wrong', () => {
    expect(wrong).toEqual([]);
    expect(asked.filter(url => !url.startsWith('file:'))).toEqual([]);
  });
});
