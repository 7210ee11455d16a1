/**
 * Builds the rule book (คู่มือกติกา): `npm run book`, or `node tools/book.mjs <folder>` into another folder than docs/book.
 *
 * The generator is TypeScript and reads the library itself.
 */
import { join, resolve } from 'node:path';
import { importTypeScript, root } from './typescript.mjs';

const out = resolve(process.argv[2] ?? join(root, 'docs/book'));
const { buildBook } = await importTypeScript('tools/book/build.ts');
const { pages, untold, unnamed } = await buildBook(root, out);
console.log(`${pages} pages of the rule book`);
if (untold.length > 0) console.log(`outcomes that explain cannot tell: ${untold.join(', ')}`);
if (unnamed.length > 0) console.log(`words.ts has no words for: ${unnamed.join(', ')}`);
