import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../entries.js';

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

const editions = ['codi', 'cdd'].flatMap(agency =>
  readdirSync(join(root, 'src', agency), { recursive: true, encoding: 'utf8' }).flatMap(file => {
    const [, edition] = /^[^/\\]+[/\\](fy\d+)\.ts$/.exec(file) ?? [];
    return edition ? [`./${agency}/*/${edition}`] : [];
  }),
);

describe('every edition can be imported by itself', () => {
  it.each([...new Set(editions)])('%s', pattern => {
    expect(Object.keys(exports)).toContain(pattern);
  });
});
