/**
 * Activities of the department's mission without a budget of their own (กิจกรรมตามภารกิจ/หน้าที่).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
