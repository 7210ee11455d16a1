import { composition } from '../../rules/counting/composition.js';
import { regions } from '../regions.js';
import { plan, programme } from './source.js';

const ways = {
  online: { th: 'อบรมผ่านระบบออนไลน์', en: 'online' },
  faceToFace: { th: 'อบรมในรูปแบบออฟไลน์ (Face To Face)', en: 'face to face' },
};

const { north, south, centralWest, bangkokEast } = regions;
const faceToFaceRegions = { bangkokEast, north, centralWest, south };

/**
 * The people trained in making a business plan (อบรมแผนธุรกิจเพื่อชุมชน), online and face to face.
 *
 * The report prints 738 face to face; 783 is what its regions add up to, and what the total of 1,216 takes.
 *
 * @th
 * ตรวจผลรวมผู้เข้ารับการอบรมจัดทำแผนธุรกิจเพื่อชุมชน แบบออนไลน์และออฟไลน์ รายงานพิมพ์ออฟไลน์ 738 คน แต่รายภาครวมได้ 783 คน ซึ่งตรงกับยอดรวม 1,216 คน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 490
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * const printed = communityBusiness.fy2563.trainees({ online: 433, faceToFace: 738, total: 1216 });
 * printed.verdict; // 'unmet'
 * printed.difference; // '45'
 * ```
 */
export const trainees = composition({
  programme,
  id: 'trainees',
  title: { th: 'ผู้เข้ารับการอบรมจัดทำแผนธุรกิจเพื่อชุมชน', en: 'People trained in business plans' },
  source: plan(490),
  unit: 'people',
  parts: ways,
});

/**
 * The people trained face to face by region (อบรมออฟไลน์รายภาค). The northeast has no row: it is not among the regions.
 *
 * @th
 * ตรวจผลรวมผู้เข้ารับการอบรมแบบออฟไลน์ จำแนกรายภาค รายงานไม่มีภาคตะวันออกเฉียงเหนือ จึงไม่อยู่ในรายการ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 490
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * const people = { bangkokEast: 190, north: 318, centralWest: 67, south: 208 };
 * communityBusiness.fy2563.traineesFaceToFace(people).total; // '783'
 * ```
 */
export const traineesFaceToFace = composition({
  programme,
  id: 'trainees-face-to-face',
  title: { th: 'ผู้เข้ารับการอบรมแบบออฟไลน์ จำแนกรายภาค', en: 'People trained face to face by region' },
  source: plan(490),
  unit: 'people',
  parts: faceToFaceRegions,
});

/**
 * The tambons that the trained people come from, online and face to face (ตำบลที่เข้ารับการอบรม).
 *
 * @th
 * ตรวจผลรวมตำบลที่เข้ารับการอบรมจัดทำแผนธุรกิจเพื่อชุมชน แบบออนไลน์และออฟไลน์
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 490
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * communityBusiness.fy2563.trainingTambons({ online: 216, faceToFace: 373, total: 589 }).verdict; // 'met'
 * ```
 */
export const trainingTambons = composition({
  programme,
  id: 'training-tambons',
  title: { th: 'ตำบลที่เข้ารับการอบรมจัดทำแผนธุรกิจเพื่อชุมชน', en: 'Tambons trained in business plans' },
  source: plan(490),
  unit: 'tambons',
  parts: ways,
});

/**
 * The tambons trained face to face by region (ตำบลที่อบรมออฟไลน์รายภาค).
 *
 * @th
 * ตรวจผลรวมตำบลที่เข้ารับการอบรมแบบออฟไลน์ จำแนกรายภาค
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 490
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * const tambons = { bangkokEast: 83, north: 159, centralWest: 31, south: 100 };
 * communityBusiness.fy2563.trainingTambonsFaceToFace(tambons).total; // '373'
 * ```
 */
export const trainingTambonsFaceToFace = composition({
  programme,
  id: 'training-tambons-face-to-face',
  title: { th: 'ตำบลที่เข้ารับการอบรมแบบออฟไลน์ จำแนกรายภาค', en: 'Tambons trained face to face by region' },
  source: plan(490),
  unit: 'tambons',
  parts: faceToFaceRegions,
});
