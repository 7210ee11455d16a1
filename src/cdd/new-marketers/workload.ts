import { parameter } from '../../core/parameter.js';
import { activity } from './source.js';

/** The least that a marketer does in a month. */
export const workload = {
  onlineProducts: parameter(3, 'products', activity(5083)),
  contents: parameter(2, 'items', activity(5084)),
  clips: parameter(4, 'clips', activity(5085)),
  liveSessions: parameter(2, 'times', activity(5086)),
  shows: parameter(3, 'times', activity(5087)),
  coached: parameter(4, 'items', activity(5088), {
    th: 'กลุ่ม ราย หรือชุมชนที่ถ่ายทอดทักษะ',
    en: 'groups, persons or communities coached',
  }),
  updatedProducts: parameter(20, 'products', activity(5089), {
    th: 'ผลิตภัณฑ์ที่ปรับปรุงบนเว็บไซต์ OTOP TODAY',
    en: 'products updated on OTOP TODAY',
  }),
  plans: parameter(1, 'plans', activity(5090), { th: 'แผนปฏิบัติงานประจำเดือน', en: 'plans of the month' }),
  reports: parameter(1, 'reports', activity(5090), { th: 'รายงานผลประจำเดือน', en: 'reports of the month' }),
};

/** The five kinds of work that the monthly form asks for. */
export const work = {
  onlineProducts: { th: 'ข้อ 1 ผลิตภัณฑ์ที่ส่งเสริมการตลาดออนไลน์', en: 'products marketed online' },
  contents: { th: 'ข้อ 2 ผลิตภัณฑ์หรือชุมชนที่จัดทำ Content', en: 'products or communities with content' },
  clips: { th: 'ข้อ 3 คลิปประชาสัมพันธ์', en: 'publicity clips' },
  liveSessions: { th: 'ข้อ 4 จำนวนครั้งที่ Live สด', en: 'live sessions' },
  shows: { th: 'ข้อ 5 จำนวนครั้งที่ส่งเสริมการจัดแสดงหรือจำหน่าย', en: 'times that showing or selling was supported' },
} as const;
