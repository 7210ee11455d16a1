/**
 * Quality of life of people on low incomes (พัฒนาคุณภาพชีวิตของผู้มีรายได้น้อยในเมืองและชนบท) during COVID-19.
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
