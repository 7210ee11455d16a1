/**
 * Leadership capacity in the north (พัฒนาขีดความสามารถผู้นำชุมชนภาคเหนือ), a project of CODI's northern office.
 *
 * @module
 */
export * as fy2564 from './fy2564.js';
