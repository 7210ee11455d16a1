import { readAsLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { oneOf, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { stages } from '../../rules/deciding/stages.js';
import { ascending } from '../../rules/logic/bounds.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { certifying, everywhere, programme, summary } from './source.js';

/**
 * How far the data of an area have come through the levels (ส่งเข้าเวที 3 ระดับ): sent in, certified by the local
 * authority, the amphoe and the province, and reported to the department. No level may be passed over; a village has no
 * forum of its own, its data are certified in that of its local authority.
 *
 * @th
 * ข้อมูลของพื้นที่ผ่านถึงระดับใด: ส่งเข้าระบบ รับรองโดย อปท. อำเภอ และจังหวัด แล้วแจ้งกรม ข้ามระดับไม่ได้
 * หมู่บ้านไม่มีเวทีของตนเอง รับรองในเวที อปท.
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 2093 to 2095, 2133, 2168 and 2193
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * const outcome = basicMinimumNeeds.fy2565.certificationLevels({ sentIn: true, local: true, amphoe: false, province: true });
 * outcome.reached; // 'local'
 * outcome.skipped; // ['amphoe']
 * ```
 */
export const certificationLevels = stages({
  programme,
  id: 'certification-levels',
  title: { th: 'การรับรองคุณภาพข้อมูลตามระดับ', en: 'Certification through the levels' },
  source: everywhere([2093, 2095], 2133, 2168, 2193),
  stages: {
    sentIn: { th: 'ส่งข้อมูลเข้าสู่ระบบประมวลผล', en: 'sent in for processing', lines: [[2093, 2095]] },
    local: { th: 'รับรองระดับองค์กรปกครองส่วนท้องถิ่น', en: 'certified by the local authority', lines: [2133] },
    amphoe: { th: 'รับรองระดับอำเภอ', en: 'certified by the amphoe', lines: [2168] },
    province: { th: 'รับรองระดับจังหวัด', en: 'certified by the province', lines: [2193] },
    department: { th: 'แจ้งกรมการพัฒนาชุมชนทราบ', en: 'reported to the department', lines: [2193] },
  },
});

const whole = {
  share: parameter(
    100,
    'percent',
    certifying.inferred(
      {
        th: 'ข้อมูลที่เสนอเป็นภาพรวมทั้งหมดของพื้นที่ จึงต้องรับรองครบทุกหน่วยที่อยู่ใต้ระดับนั้น',
        en: 'what is presented is the whole of the area, so every unit below must be certified',
      },
      2168,
      2193,
    ),
  ),
};

/**
 * Whether every unit below is certified before a level presents its whole (ในภาพรวมทั้งหมด): the tambons and local
 * authorities of an amphoe, the amphoes of a province. It follows from presenting the whole; no sentence says so.
 * Tambons (7,036) and local authorities (7,772) are two divisions of the same ground: count by the one that you use.
 *
 * @th
 * หน่วยที่อยู่ใต้ระดับนั้นรับรองครบทุกหน่วยก่อนนำเสนอภาพรวมหรือไม่ (ตำบล/อปท. ของอำเภอ อำเภอของจังหวัด)
 * เป็นการอ่านจากคำว่า “ในภาพรวมทั้งหมด” ไม่มีข้อความกำหนดไว้ตรง ๆ จำนวนตำบลกับจำนวน อปท. ไม่เท่ากัน
 * ให้นับตามหน่วยที่ใช้
 *
 * @throws {@link RuleInputError} no unit at all, more certified than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2168 and 2193
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.everyUnitCertified({ units: 9, certified: 8 }).verdict; // 'unmet'
 * ```
 */
export const everyUnitCertified = checklist({
  programme,
  id: 'every-unit-certified',
  title: { th: 'หน่วยใต้ระดับรับรองครบ', en: 'Every unit below is certified' },
  source: whole.share.source,
  parameters: whole,
  facts: {
    units: count({ th: 'หน่วยทั้งหมดที่อยู่ใต้ระดับนั้น', en: 'units below in all' }, 'sites', { least: 1 }),
    certified: count({ th: 'หน่วยที่รับรองแล้ว', en: 'units that are certified' }, 'sites'),
  },
  ordered: ascending(['certified', 'units']),
  criteria: [
    shareAtLeast('certified', 'units', whole.share, {
      id: 'all-certified',
      label: { th: 'ร้อยละของหน่วยที่รับรองแล้ว', en: 'share of units that are certified' },
    }),
  ],
});

/**
 * The three indicators of the forums of amphoes and provinces, none of which is a number: the data are certified, right
 * and complete; the surveyed households passed check and certification; the region's executives and partners checked
 * and know them and can use them. The share that is asked for is in `certifiedShare`.
 *
 * @th
 * ตัวชี้วัดกิจกรรมของเวทีระดับอำเภอและจังหวัด (ไม่เป็นตัวเลข): ข้อมูลได้รับการรับรองคุณภาพ ถูกต้อง ครบถ้วน
 * ครัวเรือนที่จัดเก็บผ่านการตรวจสอบและรับรอง และผู้บริหารส่วนราชการภูมิภาคและภาคีได้ตรวจสอบ รับทราบ
 * และนำไปใช้ประโยชน์ได้ ส่วนร้อยละอยู่ใน `certifiedShare`
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2175, 2200, 5593 and 5615
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.forumIndicators({ certified: true, householdsPassed: true }).missing; // ['partnersUse']
 * ```
 */
export const forumIndicators = checklist({
  programme,
  id: 'forum-indicators',
  title: { th: 'ตัวชี้วัดการรับรองคุณภาพข้อมูล', en: 'Indicators of the forums' },
  source: everywhere(2175, 2200, 5593, 5615),
  facts: {
    certified: yesNo({
      th: 'ข้อมูลได้รับการรับรองคุณภาพ และถูกต้อง ครบถ้วน',
      en: 'the data are certified, right and complete',
    }),
    householdsPassed: yesNo({
      th: 'ครัวเรือนที่จัดเก็บผ่านการตรวจสอบและรับรองคุณภาพ',
      en: 'the surveyed households passed check and certification',
    }),
    partnersUse: yesNo({
      th: 'ผู้บริหารส่วนราชการภูมิภาคและภาคีตรวจสอบ รับทราบ และนำไปใช้ประโยชน์ได้',
      en: "the region's executives and partners checked and know them and can use them",
    }),
  },
  criteria: [
    yes('certified', { source: everywhere(2175, 2200, 5593, 5615) }),
    yes('householdsPassed', { source: certifying(2175, 2200) }),
    yes('partnersUse', { source: certifying(2175, 2200) }),
  ],
});

const share = { share: parameter(90, 'percent', summary(1226, 6680)) };

const certifiedRule = {
  programme,
  id: 'certified-share',
  title: { th: 'ครัวเรือนที่ผ่านการตรวจสอบและรับรองคุณภาพข้อมูล', en: 'Households whose data are certified' },
  source: summary(1226, 6680),
  parameters: share,
  facts: {
    certified: count({ th: 'ครัวเรือนที่ผ่านการรับรอง', en: 'households whose data are certified' }, 'households'),
    surveyed: count({ th: 'ครัวเรือนที่จัดเก็บข้อมูลแล้ว', en: 'surveyed households' }, 'households', { least: 1 }),
    targeted: count({ th: 'ครัวเรือนเป้าหมาย', en: 'target households' }, 'households', { least: 1 }),
  },
  ordered: ascending(['certified', 'surveyed']),
} as const;

const readShare = summary.inferred(readAsLeast, 1226, 6680);
const certifiedLabel = { th: 'ร้อยละของครัวเรือนที่ผ่านการรับรอง', en: 'share of households whose data are certified' };

/**
 * The output's indicator of quality: 90 % of households pass check and certification. The sentence breaks off without
 * saying of what the 90 % are, so the caller names the reading `of`: of the `surveyed` households, as the indicator of
 * the forums speaks, or of the `targeted` ones, of which 11,610,000 are 90 % of 12,900,000. A share above 90 % is read
 * as enough.
 *
 * @th
 * ตัวชี้วัดเชิงคุณภาพ: ร้อยละ 90 ของครัวเรือนผ่านการตรวจสอบและรับรองคุณภาพข้อมูล ประโยคในต้นฉบับไม่สมบูรณ์
 * ไม่ชัดว่าเป็นร้อยละของครัวเรือนใด ผู้ใช้จึงต้องระบุแนวการอ่าน `of`: `surveyed` ครัวเรือนที่จัดเก็บแล้ว หรือ
 * `targeted` ครัวเรือนเป้าหมาย เกินร้อยละ 90 ถือว่าผ่าน
 *
 * @throws {@link RuleInputError} no reading, more certified than surveyed, no household at all, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1226 and 6680
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * const { certifiedShare } = basicMinimumNeeds.fy2565;
 * certifiedShare({ of: 'targeted', certified: 11_610_000, targeted: 12_900_000 }).verdict; // 'met'
 * certifiedShare({ of: 'surveyed', certified: 11_610_000 }).missing; // ['surveyed']
 * ```
 */
export const certifiedShare = readings({
  labels: {
    surveyed: { th: 'ของครัวเรือนที่จัดเก็บ', en: 'of the households surveyed' },
    targeted: { th: 'ของครัวเรือนเป้าหมาย', en: 'of the households targeted' },
  },
  reading: { name: 'of', label: { th: 'ร้อยละ 90 ของครัวเรือนใด', en: 'of which households the 90 % are' } },
  rules: {
    surveyed: checklist({
      ...certifiedRule,
      criteria: [
        shareAtLeast('certified', 'surveyed', share.share, {
          id: 'of-surveyed',
          label: certifiedLabel,
          source: readShare,
        }),
      ],
    }),
    targeted: checklist({
      ...certifiedRule,
      criteria: [
        shareAtLeast('certified', 'targeted', share.share, {
          id: 'of-targeted',
          label: certifiedLabel,
          source: readShare,
        }),
      ],
    }),
  },
});

/**
 * Whether a correction found by an amphoe or a province went where it must (การแก้ไขข้อมูล): back to the local
 * authority, which passes it to whoever may edit the data; neither of the two upper levels corrects by itself, and the
 * province does not go by the amphoe. Who may edit, and whether what was certified before must be certified again, is
 * not printed.
 *
 * @th
 * การแก้ไขข้อมูลที่พบในระดับอำเภอหรือจังหวัดส่งถูกทางหรือไม่: ส่งกลับระดับ อปท. เพื่อส่งต่อผู้มีสิทธิ์แก้ไขข้อมูล
 * อำเภอและจังหวัดไม่แก้ไขเอง และจังหวัดไม่ต้องส่งผ่านอำเภอ ไม่ได้ระบุว่าผู้ใดมีสิทธิ์แก้ไข และต้องรับรองใหม่หรือไม่
 *
 * @throws {@link RuleInputError} a level that is none of the four, an answer that is not true or false, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 2168 and 2193
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.correctionRoute({ sentTo: 'amphoe' }).verdict; // 'unmet'
 * basicMinimumNeeds.fy2565.correctionRoute({ sentTo: 'local', passedOn: true }).verdict; // 'met'
 * ```
 */
export const correctionRoute = checklist({
  programme,
  id: 'correction-route',
  title: { th: 'การส่งข้อมูลกลับไปแก้ไข', en: 'Where a correction goes' },
  source: certifying(2168, 2193),
  facts: {
    sentTo: choice(
      { th: 'ระดับที่ส่งข้อมูลกลับไปแก้ไข', en: 'the level that it was sent to' },
      {
        household: { th: 'ผู้จัดเก็บหรือครัวเรือนโดยตรง', en: 'the collector or the household directly' },
        local: { th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'the local authority' },
        amphoe: { th: 'อำเภอ', en: 'the amphoe' },
        province: { th: 'จังหวัด', en: 'the province' },
      },
    ),
    passedOn: yesNo({ th: 'ส่งต่อให้ผู้มีสิทธิ์แก้ไขข้อมูล', en: 'it was passed to whoever may edit the data' }),
  },
  criteria: [oneOf('sentTo', ['local']), yes('passedOn')],
});
