/**
 * Royal-initiative learning centres (ศูนย์เรียนรู้ชุมชน (ศูนย์สารภี)): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './royal-initiative-centres-fy2565.js';
