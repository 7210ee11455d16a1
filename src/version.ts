/**
 * The version of the library: stored beside an outcome, it says which release decided.
 *
 * @th รุ่นของไลบรารี เก็บไว้คู่กับผลเพื่อบอกว่ารุ่นใดเป็นผู้ตัดสิน
 * @example
 * ```ts
 * import { version } from 'chumchon';
 *
 * /^\d+\.\d+\.\d+/.test(version); // true
 * ```
 */
export const version: string = '0.1.0';
