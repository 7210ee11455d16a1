/**
 * Temporary housing (ที่อยู่อาศัยชั่วคราว กรณีไฟไหม้ไล่รื้อ) for communities struck by disaster, fire or eviction.
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
