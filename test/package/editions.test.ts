import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportsOf, typesOf } from '../../tools/exports.mjs';
import { root } from '../entries.js';

it('every module and edition can be imported by itself: `npm run exports` writes what is missing', () => {
  const { exports, typesVersions } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(JSON.stringify(exports, undefined, 2)).toBe(JSON.stringify(exportsOf(), undefined, 2));
  expect(typesVersions).toEqual(typesOf());
  expect(Object.keys(exports)).toContain('./cdd/*/fy2565');
});
