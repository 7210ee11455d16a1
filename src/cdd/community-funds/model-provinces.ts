import { deepFreeze } from '../../core/freeze.js';
/**
 * The 40 provinces that choose a model poverty-alleviation fund (กข.คจ. ต้นแบบ): those that got no money for one in FY2563. The
 * text edition has ตรด for ตราด; the official table keeps that misprint.
 *
 * @source 004_5d18bda2820f2124.txt, line 3612
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelProvinces.length; // 40
 * ```
 */
export const modelProvinces = deepFreeze([
  'กระบี่',
  'กาฬสินธุ์',
  'ชลบุรี',
  'ชัยภูมิ',
  'ชุมพร',
  'ตรัง',
  'ตราด',
  'นครนายก',
  'นครพนม',
  'นครศรีธรรมราช',
  'นครสวรรค์',
  'นนทบุรี',
  'น่าน',
  'บึงกาฬ',
  'บุรีรัมย์',
  'ปทุมธานี',
  'ปราจีนบุรี',
  'พระนครศรีอยุธยา',
  'พิษณุโลก',
  'เพชรบูรณ์',
  'แพร่',
  'มหาสารคาม',
  'ยโสธร',
  'ยะลา',
  'ระนอง',
  'ลพบุรี',
  'ลำปาง',
  'ลำพูน',
  'เลย',
  'สตูล',
  'สมุทรสงคราม',
  'สมุทรสาคร',
  'สิงห์บุรี',
  'สุโขทัย',
  'สุพรรณบุรี',
  'สุราษฎร์ธานี',
  'อ่างทอง',
  'อุดรธานี',
  'อุทัยธานี',
  'อุบลราชธานี',
] as const);
