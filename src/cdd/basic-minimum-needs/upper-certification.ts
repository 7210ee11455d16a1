import { parameter } from '../../core/parameter.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { needsCorrection } from './forums.js';
import { certifying, programme } from './source.js';

const above = {
  people: parameter(20, 'people', certifying(2169, 2194)),
  days: parameter(1, 'days', certifying(2173, 2198)),
};

/**
 * Whether an amphoe or a province certified its data (การรับรองระดับอำเภอ ระดับจังหวัด): its development officer
 * presented them, those of an amphoe by tambons and local authorities, those of a province by amphoes; its working
 * group of 20 met for one day and checked together that they are right and complete; what had to be corrected went back
 * to the local authority (see `correctionRoute`); they were certified and confirmed, and the level above was notified,
 * the province by the amphoe, the department by the province.
 *
 * The 20 people and the one day are printed without a minimum, so others do not fit. Government premises are printed for
 * the amphoes alone.
 *
 * @th
 * อำเภอหรือจังหวัดรับรองข้อมูลครบถ้วนหรือไม่: พัฒนาการอำเภอ/จังหวัดนำเสนอ (อำเภอเป็นรายตำบล/อปท. จังหวัดเป็นรายอำเภอ)
 * คณะทำงาน 20 คน ประชุม 1 วัน ร่วมตรวจสอบความถูกต้อง ครบถ้วนของข้อมูล ข้อมูลที่ต้องแก้ไขส่งกลับ อปท.
 * รับรองและยืนยันข้อมูลแล้วแจ้งระดับเหนือขึ้นไป (อำเภอแจ้งจังหวัด จังหวัดแจ้งกรม)
 * จำนวน 20 คนและ 1 วันเป็นจำนวนที่ระบุตายตัว ส่วนสถานที่ราชการกำหนดไว้เฉพาะระดับอำเภอ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2168, 2169, 2172, 2173, 2193, 2194 and 2198
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.upperCertification({ workingGroup: 19 }).verdict; // 'unmet'
 * ```
 */
export const upperCertification = checklist({
  programme,
  id: 'upper-certification',
  title: { th: 'การรับรองข้อมูลระดับอำเภอและระดับจังหวัด', en: 'Certification by an amphoe or a province' },
  source: certifying(2168, 2169, 2172, 2173, 2193, 2194, 2198),
  parameters: above,
  facts: {
    level: choice(
      { th: 'ระดับ', en: 'the level' },
      { amphoe: { th: 'อำเภอ', en: 'amphoe' }, province: { th: 'จังหวัด', en: 'province' } },
    ),
    governmentPremises: yesNo({ th: 'จัด ณ สถานที่ราชการ', en: 'held on government premises' }),
    presented: yesNo({
      th: 'พัฒนาการอำเภอ/จังหวัดนำเสนอข้อมูลในภาพรวมทั้งหมดต่อที่ประชุม (อำเภอ: รายตำบล/อปท. จังหวัด: รายอำเภอ)',
      en: 'the development officer presented the whole area to the meeting, by tambons and local authorities or by amphoes',
    }),
    workingGroup: count({ th: 'คณะทำงานในเวที', en: 'members of the working group' }, 'people'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    checked: yesNo({
      th: 'คณะทำงานร่วมตรวจสอบความถูกต้อง ครบถ้วนของข้อมูล',
      en: 'the working group checked together that the data are right and complete',
    }),
    needsCorrection,
    sentBack: yesNo({
      th: 'แจ้งข้อมูลการแก้ไขกลับไปยังระดับ อปท.',
      en: 'what had to be corrected went back to the local authority',
    }),
    certified: yesNo({ th: 'รับรองและยืนยันข้อมูล', en: 'the data were certified and confirmed' }),
    notified: yesNo({ th: 'แจ้งระดับเหนือขึ้นไปแล้ว', en: 'the level above was notified' }),
  },
  criteria: [
    appliesWhere('level', ['amphoe'], yes('governmentPremises'), {
      id: 'place-of-amphoe',
      label: { th: 'เวทีระดับอำเภอจัด ณ สถานที่ราชการ', en: "an amphoe's forum is held on government premises" },
      source: certifying(2172),
    }),
    yes('presented', { source: certifying(2168, 2193) }),
    exactly('workingGroup', above.people),
    exactly('days', above.days),
    yes('checked', { source: certifying(2168, 2193) }),
    appliesWhere('needsCorrection', [true], yes('sentBack'), {
      id: 'sent-back-where-needed',
      label: { th: 'กรณีมีการแก้ไข ส่งกลับระดับ อปท.', en: 'sent back where needed' },
      source: certifying(2168, 2193),
    }),
    yes('certified', { source: certifying(2168, 2193) }),
    yes('notified', { source: certifying(2168, 2193) }),
  ],
});
