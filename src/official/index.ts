/**
 * Officially printed tables as typed data, to the last digit, with their lines and known misprints.
 *
 * @module
 */
export * as cdd from './cdd/index.js';
export * as codi from './codi/index.js';
export { find, get, type OfficialEntry, type TableQuery, tables } from './find.js';
export type { Column, Erratum, OfficialRow, OfficialTable } from './table.js';
