import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files of programmes, without those that only pass on what others make. */
export const programmeFiles = ['cdd', 'codi'].flatMap(agency => {
  const folder = fileURLToPath(new URL(`../../src/${agency}`, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !/(^|\/)(index|source|fy\d{4})\.ts$/.test(name))
    .map(name => ({ name: `${agency}/${name}`, path: `${folder}/${name}` }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
});
