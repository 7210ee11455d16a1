/**
 * The institute's performance agreement with the Office of the Public Sector Development Commission
 * (คำรับรองการปฏิบัติงาน พอช.-ก.พ.ร.).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
