import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../entries.js';
import { blocksIn } from './blocks.js';

const english = join(root, 'docs/guide');
const thai = join(english, 'th');

const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

const headings = (guide: string): readonly string[] => [...guide.matchAll(/^#+(?= )/gm)].map(([level]) => level);

const thaiGuides = readdirSync(thai)
  .filter(file => file.endsWith('.md'))
  .sort();

describe('a guide in Thai', () => {
  it('is there for every guide', () => {
    const guides = readdirSync(english).filter(file => file.endsWith('.md'));
    expect(thaiGuides).toEqual(guides.sort());
  });

  it.each(thaiGuides)('%s says what the English one says, with the same examples', file => {
    expect(existsSync(join(english, file))).toBe(true);
    const codeOf = (folder: string): readonly string[] => blocksIn(file, text(folder, file)).map(({ code }) => code);
    expect(codeOf(thai)).toEqual(codeOf(english));
    expect(headings(text(thai, file))).toEqual(headings(text(english, file)));
  });

  it.each(thaiGuides)('%s is in Thai', file => {
    expect(/^title: .*[\u0e01-\u0e5b]/m.test(text(thai, file))).toBe(true);
  });

  it('is the one that the Thai README leads to', () => {
    const readme = readFileSync(join(root, 'README.th.md'), 'utf8');
    const led = [
      ...readme.matchAll(/\]\((?:https:\/\/github.com\/chumchon\/chumchon\/blob\/main\/)?(docs\/guide\/[^)#]+)\)/g),
    ].map(([, path = '']) => path);
    expect(led.filter(path => !existsSync(join(root, path)))).toEqual([]);
    for (const file of thaiGuides) expect(led).toContain(`docs/guide/th/${file}`);
  });
});
