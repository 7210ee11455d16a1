/**
 * Writes the version of package.json to src/version.ts: run by `npm run build`, and by `npm version`, which commits it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const text = readFileSync('src/version.ts', 'utf8');
const written = text.replace(/= '[^']*';/, `= '${version}';`);
if (written !== text) writeFileSync('src/version.ts', written);
