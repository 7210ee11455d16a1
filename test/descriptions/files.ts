import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const files = ['cdd', 'codi'].flatMap(agency => {
  const folder = fileURLToPath(new URL(`../../src/${agency}`, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => ({ name: `${agency}/${name}`, path: `${folder}/${name}` }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
});

/** The files of programmes, without those that only pass on what others make. */
export const programmeFiles = files.filter(({ name }) => !/\/(index|source|fy\d{4})\.ts$/.test(name));

/** The files that say what is cited, and under which heading. */
export const sourceFiles = files.filter(({ name }) => /\/(source|guideline-fy\d{4}|report-fy\d{4})\.ts$/.test(name));
