/**
 * Fund management centres (ศูนย์จัดการกองทุนชุมชน): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './debt-centres-fy2565.js';
