/**
 * The contest of model villages (การประกวดหมู่บ้านต้นแบบ): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './village-contest-fy2565.js';
