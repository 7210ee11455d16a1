/**
 * Activities without a budget (กิจกรรมตามภารกิจ/หน้าที่): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './mission-activities-fy2565.js';
