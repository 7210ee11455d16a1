/**
 * Leadership capacity in the north (พัฒนาขีดความสามารถผู้นำชุมชนภาคเหนือ): what its reports print.
 *
 * @module
 */
export * as fy2564 from './leaders-north-fy2564.js';
