import { parameter } from '../../core/parameter.js';
import { all, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { provinceList } from '../provinces.js';
import { contest, development, programme } from './source.js';

/**
 * Whether a product may go to the contest for its province (คัดเลือกผลิตภัณฑ์เข้าร่วมประกวด): it is one of the target products that the province's KBO committee
 * developed, chosen on the province's stage, of a community producer group, outstanding and with innovation. By which points the stage judges is not
 * printed.
 *
 * @th ผลิตภัณฑ์ที่จังหวัดส่งเข้าร่วมประกวด: เป็นผลิตภัณฑ์ OTOP เป้าหมายที่ผ่านกระบวนการพัฒนาโดยคณะกรรมการเครือข่ายองค์ความรู้ KBO จังหวัด คัดเลือกจากเวทีของจังหวัด
 * เป็นประเภทกลุ่มผู้ผลิตชุมชน มีความโดดเด่น และมีนวัตกรรม เกณฑ์ให้คะแนนของเวทีไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4726 and 4746
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.champion({ chosenOnStage: true, ofProducerGroup: false }).verdict; // 'unmet'
 * ```
 */
export const champion = checklist({
  programme,
  id: 'champion',
  title: { th: 'ผลิตภัณฑ์ที่จังหวัดส่งเข้าร่วมประกวด', en: 'A product for the contest' },
  source: development(4726, 4746),
  words: {
    met: { th: 'ส่งเข้าร่วมประกวดได้', en: 'may be entered' },
    unmet: { th: 'ส่งเข้าร่วมประกวดไม่ได้', en: 'may not be entered' },
  },
  facts: {
    developedByCommittee: yesNo({
      th: 'เป็นผลิตภัณฑ์ OTOP เป้าหมายที่ผ่านกระบวนการพัฒนาโดยคณะกรรมการเครือข่ายองค์ความรู้ KBO จังหวัด',
      en: "it is a target product that the province's KBO committee developed",
    }),
    chosenOnStage: yesNo({ th: 'คัดเลือกจากเวทีของจังหวัด', en: "it was chosen on the province's stage" }),
    ofProducerGroup: yesNo({ th: 'เป็นผลิตภัณฑ์ประเภทกลุ่มผู้ผลิตชุมชน', en: 'it is of a community producer group' }),
    outstanding: yesNo({ th: 'มีความโดดเด่น', en: 'it is outstanding' }),
    innovative: yesNo({ th: 'มีนวัตกรรม', en: 'it has innovation' }),
  },
  criteria: [
    yes('developedByCommittee', { circumstance: true }),
    yes('chosenOnStage', { source: development(4746) }),
    yes('ofProducerGroup', { source: development(4746), circumstance: true }),
    yes('outstanding', { source: development(4746) }),
    yes('innovative', { source: development(4746) }),
  ],
});

const one = {
  product: parameter(1, 'products', development(4726, 4746)),
  provinces: parameter(76, 'provinces', contest(4788)),
};

/**
 * Whether each province sends one product (จังหวัด ๆ ละ 1 ผลิตภัณฑ์): exactly one, of 76 provinces. The caller may give another number of provinces.
 *
 * @th จังหวัดส่งผลิตภัณฑ์เข้าร่วมประกวด จังหวัดละ 1 ผลิตภัณฑ์ 76 จังหวัด (หรือจำนวนที่ผู้ใช้ระบุ)
 *
 * @throws {@link RuleInputError} more provinces than the number, one that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4726, 4746 and 4788
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.champions({ provinces: [{ id: 'น่าน', products: 2 }] }).verdict; // 'unmet'
 * ```
 */
export const champions = everyOne({
  programme,
  id: 'champions',
  title: { th: 'ผลิตภัณฑ์เข้าร่วมประกวดจังหวัดละ 1 ผลิตภัณฑ์', en: 'One product of each province' },
  source: development(4726, 4746),
  list: provinceList,
  unit: 'provinces',
  parameters: one,
  facts: { products: count({ th: 'ผลิตภัณฑ์ที่ส่งเข้าร่วมประกวด', en: 'products sent to the contest' }, 'products') },
  criteria: [exactly('products', one.product)],
  number: one.provinces,
});

/**
 * Whether the contest and what follows it are held as printed (การประกวดและเผยแพร่ผลงาน): the province exhibits products whose development is outstanding
 * and that have potential, and summarises the data of their groups; the committee of the province shows, demonstrates and presents its work, the judges
 * decide by the points of the contest, the products are made known and sold, and the book KBO 2022 is made. It is held by the
 * department, together with the fair of royal handicraft and OTOP.
 *
 * By which points the judges decide is not printed.
 *
 * @th การประกวดและเผยแพร่ผลงาน: จังหวัดจัดแสดงผลิตภัณฑ์ที่มีกระบวนการพัฒนาที่โดดเด่น มีศักยภาพ และสรุปข้อมูลของกลุ่มที่จัดแสดง คณะกรรมการจังหวัดจัดแสดง สาธิต และนำเสนอผลงาน คณะกรรมการตัดสินพิจารณาตามหลักเกณฑ์ ประชาสัมพันธ์และจำหน่าย และจัดทำหนังสือสรุปยอด KBO ปี 2022
 * จัดในระดับกรมฯ ร่วมกับงานศิลปาชีพ ประทีปไทย OTOP ก้าวไกล ด้วยพระบารมี ประจำปีงบประมาณ พ.ศ. 2565
 * หลักเกณฑ์การประกวดไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4778 to 4786 and 4800
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.contestHeld({ shown: true, demonstrated: false }).verdict; // 'unmet'
 * ```
 */
export const contestHeld = checklist({
  programme,
  id: 'contest-held',
  title: { th: 'การประกวดและเผยแพร่ผลงาน KBO', en: 'The contest and what follows it' },
  source: contest([4778, 4786], 4800),
  facts: {
    outstandingExhibited: yesNo({
      th: 'จังหวัดจัดแสดงผลิตภัณฑ์ที่มีกระบวนการพัฒนาที่โดดเด่น มีศักยภาพ',
      en: 'the province exhibits products whose development is outstanding and that have potential',
    }),
    shown: yesNo({ th: 'คณะกรรมการเครือข่าย KBO จังหวัดจัดแสดงผลงาน', en: "the province's committee shows its work" }),
    demonstrated: yesNo({
      th: 'คณะกรรมการเครือข่าย KBO จังหวัดสาธิตผลงาน',
      en: "the province's committee demonstrates its work",
    }),
    presented: yesNo({
      th: 'คณะกรรมการเครือข่าย KBO จังหวัดนำเสนอผลงานต่อคณะกรรมการตัดสิน',
      en: "the province's committee presents its work to the judges",
    }),
    groupsSummarised: yesNo({
      th: 'จังหวัดสรุปข้อมูลของกลุ่มที่จัดแสดง',
      en: 'the province summarises the data of the groups that show',
    }),
    judged: yesNo({
      th: 'คณะกรรมการตัดสินพิจารณาตามหลักเกณฑ์การประกวด',
      en: 'the judges decided by the points of the contest',
    }),
    madeKnown: yesNo({
      th: 'ประชาสัมพันธ์และจำหน่ายผลิตภัณฑ์ที่ผ่านการพัฒนาจากคณะกรรมการเครือข่าย KBO จังหวัด',
      en: "the products that the provinces' committees developed are made known and sold",
    }),
    bookMade: yesNo({ th: 'จัดทำหนังสือสรุปยอด KBO ปี 2022', en: 'the book KBO 2022 is made' }),
    withFair: yesNo({
      th: 'จัดในระดับกรมฯ ร่วมกับงานศิลปาชีพ ประทีปไทย OTOP ก้าวไกล ด้วยพระบารมี ประจำปีงบประมาณ พ.ศ. 2565',
      en: 'the department holds it together with the fair of royal handicraft and OTOP of FY2565',
    }),
  },
  criteria: [
    all('entry', [yes('shown'), yes('demonstrated'), yes('presented')], {
      label: { th: 'จัดแสดง สาธิต และนำเสนอผลงาน', en: 'shown, demonstrated and presented' },
      source: contest(4780),
    }),
    yes('outstandingExhibited', { source: contest(4778) }),
    yes('groupsSummarised', { source: contest(4778) }),
    yes('judged', { source: contest(4782) }),
    yes('madeKnown', { source: contest(4784) }),
    yes('bookMade', { source: contest(4786) }),
    yes('withFair', { source: contest(4800) }),
  ],
});
