/**
 * Fund management centres (ศูนย์จัดการกองทุนชุมชน) and the debts of households.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
