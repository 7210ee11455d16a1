import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { any, no, noLaterThan, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { headcount } from '../../rules/deciding/headcount.js';
import { countRises, ladder } from '../../rules/deciding/ladder.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { acrossPages } from '../guideline-fy2565.js';
import { days } from './days.js';
import { programme, upgrading } from './source.js';

const elements = {
  members: yesNo({ th: 'กลุ่มสมาชิก', en: 'members' }),
  committee: yesNo({ th: 'คณะกรรมการ', en: 'a committee' }),
  rules: yesNo({ th: 'กฎระเบียบ/กติกา', en: 'rules' }),
  activities: yesNo({ th: 'กิจกรรม', en: 'activities' }),
  fund: yesNo({ th: 'กองทุน', en: 'a fund' }),
};

/**
 * Whether a fund village has the mechanism and tools against drugs (กลไกและเครื่องมือครบทั้ง 5 องค์ประกอบ): members, a committee,
 * rules, activities and a fund, all five. By what a village has one of them is not printed.
 *
 * @th
 * พิจารณาว่าหมู่บ้านกองทุนแม่ของแผ่นดินมีกลไกและเครื่องมือครบ 5 องค์ประกอบหรือไม่ ได้แก่ กลุ่มสมาชิก คณะกรรมการ กฎระเบียบ/กติกา กิจกรรม และกองทุน
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown element
 * @source 004_5d18bda2820f2124.txt, lines 5412 and 5454
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.mechanism({ members: true, committee: true, rules: false, activities: true });
 * outcome.verdict; // 'unmet'
 * outcome.next; // ['rules', 'fund']
 * ```
 */
export const mechanism = checklist({
  programme,
  id: 'mechanism',
  title: { th: 'กลไกและเครื่องมือป้องกันและแก้ไขปัญหายาเสพติดครบทั้ง 5 องค์ประกอบ', en: 'The five elements of the mechanism' },
  source: upgrading(5412, 5454),
  facts: elements,
  criteria: [yes('members'), yes('committee'), yes('rules'), yes('activities'), yes('fund')],
});

/**
 * The second indicator (ตัวชี้วัด 2): every fund village that the department is responsible for has all five elements. One village
 * that lacks one is enough to fail it. The department announces the number of villages once the data are confirmed, so
 * `number` is the caller's; until as many are listed it is `unknown`.
 *
 * @th
 * พิจารณาตัวชี้วัดที่ 2 ว่าหมู่บ้านกองทุนแม่ของแผ่นดินทุกแห่งมีครบ 5 องค์ประกอบหรือไม่ กรมฯ จะแจ้งจำนวนหมู่บ้านภายหลัง ผู้ใช้จึงระบุใน number
 *
 * @throws {@link RuleInputError} a village that is listed twice or without a name, more villages than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5454, 5457 and 6804
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const all = { members: true, committee: true, rules: true, activities: true, fund: true };
 * const outcome = motherFund.fy2565.everyMechanism({ villages: [{ id: 'ก', ...all }, { id: 'ข', ...all }], number: 3 });
 * outcome.verdict; // 'unknown'
 * outcome.notListed; // 1
 * ```
 */
export const everyMechanism = everyOne({
  programme,
  id: 'every-mechanism',
  title: { th: 'ทุกแห่งมีกลไกและเครื่องมือครบทั้ง 5 องค์ประกอบ', en: 'Every fund village has the five elements' },
  source: acrossPages(5454, 5457, 6804),
  list: { name: 'villages', label: { th: 'หมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'a fund village' } },
  unit: 'villages',
  facts: elements,
  criteria: [yes('members'), yes('committee'), yes('rules'), yes('activities'), yes('fund')],
});

const everyVillage = parameter(100, 'percent', acrossPages(738, 6722));

/**
 * The project's indicator of quality (ตัวชี้วัดเชิงคุณภาพ): all fund villages (ร้อยละ 100) have a mechanism to solve drug problems. What
 * makes one up is not printed beside it; {@link mechanism} has the five elements that the work on fund villages prints.
 *
 * @th
 * พิจารณาตัวชี้วัดเชิงคุณภาพของโครงการ ว่าหมู่บ้านกองทุนแม่ของแผ่นดินร้อยละ 100 มีกลไกในการแก้ไขปัญหายาเสพติดหรือไม่
 * ข้อความตัวชี้วัดไม่ได้ระบุองค์ประกอบของกลไกและจำนวนหมู่บ้าน ผู้ใช้จึงระบุจำนวนเอง
 *
 * @throws {@link RuleInputError} more villages with a mechanism than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 738 and 6722
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.villagesWithMechanism({ fundVillages: 20_000, withMechanism: 19_999 }).lacking; // 1
 * ```
 */
export const villagesWithMechanism = quota({
  programme,
  id: 'villages-with-mechanism',
  title: {
    th: 'ร้อยละ 100 ของหมู่บ้านกองทุนแม่ของแผ่นดินมีกลไกในการแก้ไขปัญหายาเสพติด',
    en: '100 % of the fund villages have a mechanism to solve drug problems',
  },
  source: acrossPages(738, 6722),
  parameters: { everyVillage },
  share: everyVillage,
  unit: 'villages',
  whole: { name: 'fundVillages', label: { th: 'หมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'fund villages' } },
  part: {
    name: 'withMechanism',
    label: { th: 'หมู่บ้านที่มีกลไกในการแก้ไขปัญหายาเสพติด', en: 'villages with a mechanism to solve drug problems' },
  },
});

/**
 * Whether the inspection data of 2564 are confirmed as asked (ตรวจสอบและยืนยันรายงานผลการตรวจสอบ): sent to the province, checked by
 * the amphoe with the committees, corrected by the amphoe where they were not correct and complete, and the form of confirmation
 * sent to the department by 31 March 2565. Who sends the form is not printed.
 *
 * @th
 * ตรวจว่าการยืนยันรายงานผลการตรวจสอบกองทุนแม่ของแผ่นดิน ปี 2564 เป็นไปตามที่กำหนดหรือไม่ คือ ส่งฐานข้อมูลให้จังหวัด อำเภอร่วมกับคณะกรรมการตรวจสอบ
 * แก้ไขในเว็บไซต์หากไม่ถูกต้องครบถ้วน และส่งแบบยืนยันให้กรมฯ ภายในวันที่ 31 มีนาคม 2565 เอกสารไม่ได้ระบุผู้ส่งแบบ
 *
 * @throws {@link RuleInputError} a value that is not of its kind, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5412 to 5416
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const facts = { sentToProvince: true, checkedByAmphoe: true, correctAndComplete: false, confirmedOn: '2022-03-31' };
 * motherFund.fy2565.confirmation(facts).missing; // ['correctedByAmphoe']
 * ```
 */
export const confirmation = checklist({
  programme,
  id: 'confirmation',
  title: { th: 'การยืนยันรายงานผลการตรวจสอบกองทุนแม่ของแผ่นดิน ปี 2564', en: 'Confirmation of the inspection of 2564' },
  source: upgrading([5412, 5416]),
  parameters: { due: days.confirmation },
  facts: {
    sentToProvince: yesNo({ th: 'ส่งฐานข้อมูลให้จังหวัดแล้ว', en: 'the data were sent to the province' }),
    checkedByAmphoe: yesNo({ th: 'อำเภอตรวจสอบแล้ว', en: 'the amphoe checked them' }),
    correctAndComplete: yesNo({ th: 'ถูกต้อง ครบถ้วน สมบูรณ์', en: 'they were correct and complete' }),
    correctedByAmphoe: yesNo({ th: 'อำเภอแก้ไขในเว็บไซต์แล้ว', en: 'the amphoe corrected them on the website' }),
    confirmedOn: date({ th: 'วันที่ส่งแบบยืนยัน', en: 'the day on which the form was sent' }),
  },
  criteria: [
    yes('sentToProvince', { source: upgrading(5414) }),
    yes('checkedByAmphoe', { source: upgrading(5416) }),
    any('in-order', [yes('correctAndComplete'), yes('correctedByAmphoe')], {
      label: { th: 'ข้อมูลถูกต้องครบถ้วน', en: 'the data are in order' },
      source: upgrading(5416),
    }),
    noLaterThan('confirmedOn', days.confirmation),
  ],
});

const tenPercent = parameter(10, 'percent', upgrading(5418));

/**
 * How many fund villages of an amphoe are chosen to be developed and raised (คัดเลือกหมู่บ้านเป้าหมาย): at least 10 % of those in the
 * amphoe, in whole villages: 1 of 10, 2 of 11. The amphoe and its network committee choose.
 *
 * @th
 * คำนวณจำนวนหมู่บ้านกองทุนแม่ที่อำเภอต้องคัดเลือกเพื่อพัฒนาและยกระดับ ไม่น้อยกว่าร้อยละ 10 ของหมู่บ้านกองทุนแม่ในอำเภอ คิดเป็นจำนวนเต็ม เช่น 10
 * หมู่บ้านต้อง 1 หมู่บ้าน 11 หมู่บ้านต้อง 2 หมู่บ้าน อำเภอร่วมกับเครือข่ายเป็นผู้คัดเลือก
 *
 * @throws {@link RuleInputError} a number of villages that is not whole, more chosen than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5418
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.chosenVillages({ fundVillages: 11 }).least; // 2
 * motherFund.fy2565.chosenVillages({ fundVillages: 11, chosen: 1 }).lacking; // 1
 * ```
 */
export const chosenVillages = quota({
  programme,
  id: 'chosen-villages',
  title: { th: 'คัดเลือกหมู่บ้านเป้าหมายไม่น้อยกว่าร้อยละ 10', en: 'At least 10 % of the fund villages are chosen' },
  source: upgrading(5418),
  parameters: { share: tenPercent },
  share: tenPercent,
  unit: 'villages',
  whole: { name: 'fundVillages', label: { th: 'หมู่บ้านกองทุนแม่ของแผ่นดินในอำเภอ', en: 'fund villages in the amphoe' } },
  part: { name: 'chosen', label: { th: 'หมู่บ้านที่คัดเลือก', en: 'villages chosen' } },
});

const tenPercentRaised = parameter(10, 'percent', upgrading(5426));

/**
 * How many fund villages of an amphoe must be raised (1 อำเภอยกระดับไม่น้อยกว่าร้อยละ 10): at least 10 % of those in the amphoe, in
 * whole villages. Where only the fewest are chosen, every one of them has to succeed. The indicator of the country is
 * `raisedInCountry`: an amphoe that falls short does not fail it, and the other way round.
 *
 * @th
 * คำนวณจำนวนหมู่บ้านกองทุนแม่ที่ต้องยกระดับในหนึ่งอำเภอ ไม่น้อยกว่าร้อยละ 10 ของหมู่บ้านกองทุนแม่ในอำเภอ คิดเป็นจำนวนเต็ม ถ้าคัดเลือกไว้น้อยที่สุด
 * ทุกหมู่บ้านที่คัดเลือกต้องยกระดับได้ ตัวชี้วัดของประเทศดูที่ raisedInCountry ซึ่งตัดสินแยกจากรายอำเภอ
 *
 * @throws {@link RuleInputError} a number of villages that is not whole, more raised than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5426
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.raisedInAmphoe({ fundVillages: 30, raised: 3 }).verdict; // 'met'
 * motherFund.fy2565.raisedInAmphoe({ fundVillages: 31, raised: 3 }).verdict; // 'unmet'
 * ```
 */
export const raisedInAmphoe = quota({
  programme,
  id: 'raised-in-amphoe',
  title: { th: '1 อำเภอยกระดับไม่น้อยกว่าร้อยละ 10', en: 'At least 10 % raised in each amphoe' },
  source: upgrading(5426),
  parameters: { share: tenPercentRaised },
  share: tenPercentRaised,
  unit: 'villages',
  whole: { name: 'fundVillages', label: { th: 'หมู่บ้านกองทุนแม่ของแผ่นดินในอำเภอ', en: 'fund villages in the amphoe' } },
  part: { name: 'raised', label: { th: 'หมู่บ้านที่ยกระดับ', en: 'villages raised' } },
});

const levels = ['C', 'B', 'A', 'learning-centre'] as const;
const steps = [
  { from: 'C', to: 'B' },
  { from: 'C', to: 'A' },
  { from: 'B', to: 'A' },
  { from: 'A', to: 'learning-centre' },
] as const;

/**
 * Which change of level is a rise (ยกระดับ): C to B, C to A, B to A, and A to learning centre. C to A is one rise. From B or C
 * straight to learning centre is not printed. By what a village is A, B or C is not printed either; CODI's A, B and C of
 * tambon councils are another scale.
 *
 * @th
 * พิจารณาว่าการเปลี่ยนระดับเป็นการยกระดับหรือไม่ คือ C เป็น B, C เป็น A, B เป็น A และ A เป็นศูนย์เรียนรู้ เกณฑ์ของแต่ละระดับไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a level that is not among them, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5426
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.upgrade({ from: 'C', to: 'A' }).verdict; // 'met'
 * motherFund.fy2565.upgrade({ from: 'B' }).permitted; // ['A']
 * motherFund.fy2565.upgrade({ from: 'B', to: 'learning-centre' }).reason; // 'no-step'
 * ```
 */
export const upgrade = ladder({
  programme,
  id: 'upgrade',
  title: { th: 'การยกระดับหมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'Rise of a fund village' },
  source: upgrading(5426),
  levels,
  steps,
});

/**
 * How many fund villages rose (จำนวนหมู่บ้านที่ยกระดับ), each once, against a target that is the caller's: the fewest of its
 * amphoe, by `raisedInAmphoe`.
 *
 * @th
 * นับหมู่บ้านกองทุนแม่ของแผ่นดินที่ยกระดับ หมู่บ้านละหนึ่งครั้ง เทียบเป้าหมายที่ผู้ใช้ระบุ คือ จำนวนน้อยที่สุดของอำเภอตาม raisedInAmphoe
 *
 * @throws {@link RuleInputError} a level that is not among them, a village without a name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5426
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const upgrades = [{ subject: 'ก', from: 'C', to: 'A' }, { subject: 'ข', from: 'B', to: 'B' }] as const;
 * const target = motherFund.fy2565.raisedInAmphoe({ fundVillages: 14 }).least;
 * const outcome = motherFund.fy2565.raisedVillages({ upgrades, target });
 * outcome.counted; // 1
 * outcome.lacking; // 1
 * ```
 */
export const raisedVillages = countRises({
  programme,
  id: 'raised-villages',
  title: { th: 'จำนวนหมู่บ้านกองทุนแม่ของแผ่นดินที่ยกระดับ', en: 'Fund villages that rose' },
  source: upgrading(5426),
  levels,
  steps,
  unit: 'villages',
});

const nationalShare = parameter(10, 'percent', acrossPages(5453, 6803));

/**
 * The first indicator (ตัวชี้วัด 1): of all fund villages that the department is responsible for, at least 10 % are developed and
 * raised, compared unrounded. Their number is announced once the data are confirmed; before that it is `unknown`. It is apart
 * from the quota of each amphoe, whose whole villages add up to 10 % or more.
 *
 * @th
 * ตรวจตัวชี้วัดที่ 1 หมู่บ้านกองทุนแม่ของแผ่นดินทั้งหมดที่กรมฯ รับผิดชอบ ได้รับการพัฒนาศักยภาพและยกระดับไม่น้อยกว่าร้อยละ 10 เปรียบเทียบโดยไม่ปัดเศษ
 * จำนวนหมู่บ้านทั้งหมดประกาศเมื่อยืนยันข้อมูลแล้ว ก่อนหน้านั้นยังตัดสินไม่ได้
 *
 * @throws {@link RuleInputError} a number of villages that is not whole, no village at all, more raised than there are, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5453, 5457 and 6803
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.raisedInCountry({ raised: 2000 }).missing; // ['fundVillages']
 * motherFund.fy2565.raisedInCountry({ raised: 2000, fundVillages: 20_001 }).verdict; // 'unmet'
 * ```
 */
export const raisedInCountry = checklist({
  programme,
  id: 'raised-in-country',
  title: { th: 'พัฒนาศักยภาพและยกระดับไม่น้อยกว่าร้อยละ 10 ของหมู่บ้านทั้งหมด', en: 'At least 10 % raised in the country' },
  source: upgrading(5453, 5457),
  parameters: { share: nationalShare },
  facts: {
    raised: count({ th: 'หมู่บ้านที่ได้รับการพัฒนาและยกระดับ', en: 'villages developed and raised' }, 'villages'),
    fundVillages: count(
      { th: 'หมู่บ้านกองทุนแม่ของแผ่นดินทั้งหมดที่กรมรับผิดชอบ', en: 'fund villages the department is responsible for' },
      'villages',
      { least: 1 },
    ),
  },
  ordered: [['raised', 'fundVillages']],
  criteria: [
    shareAtLeast('raised', 'fundVillages', nationalShare, {
      id: 'raised-share',
      label: { th: 'สัดส่วนหมู่บ้านที่ยกระดับ', en: 'share of villages raised' },
    }),
  ],
});

const oneOfEach = parameter(
  1,
  'people',
  upgrading.inferred(
    {
      th: 'ชุดปฏิบัติการประกอบด้วยผู้แทนสี่ประเภทซึ่งเชื่อมด้วย “และ” จึงมีประเภทละอย่างน้อย 1 คน',
      en: 'the team consists of these four kinds, joined by “and”, so one of each at least',
    },
    5432,
  ),
);
const team = {
  least: parameter(7, 'people', upgrading(5432)),
  most: parameter(10, 'people', upgrading(5432)),
};

/**
 * Whether an inspection team (ชุดปฏิบัติการตรวจสอบสภาพกองทุนแม่ของแผ่นดิน) is as printed: 7 to 10 people, from the amphoe's drug centre
 * (ศป.ปส.อ.), the fund's trainers, the fund's network, and community-development officers. How many of each is not printed; at
 * least one is the reading. How many teams an amphoe has is not printed.
 *
 * @th
 * ตรวจว่าชุดปฏิบัติการตรวจสอบสภาพกองทุนแม่ของแผ่นดินเป็นไปตามที่กำหนดหรือไม่ คือ 7 - 10 คน มีผู้แทน ศป.ปส.อ. วิทยากรกองทุนแม่ เครือข่ายกองทุนแม่
 * และเจ้าหน้าที่พัฒนาชุมชน เอกสารไม่ได้กำหนดจำนวนแต่ละฝ่าย อ่านว่าอย่างน้อยฝ่ายละ 1 คน และไม่ได้กำหนดว่าอำเภอหนึ่งมีกี่ชุด
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown kind
 * @source 004_5d18bda2820f2124.txt, line 5432
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.inspectionTeam({ drugCentre: 1, trainers: 2, network: 2, officers: 2 }).verdict; // 'met'
 * motherFund.fy2565.inspectionTeam({ drugCentre: 0, trainers: 3 }).verdict; // 'unmet'
 * ```
 */
export const inspectionTeam = headcount({
  programme,
  id: 'inspection-team',
  title: { th: 'ชุดปฏิบัติการตรวจสอบสภาพกองทุนแม่ของแผ่นดิน 7 - 10 คน', en: 'Inspection team of 7 to 10' },
  source: upgrading(5432),
  parameters: { ...team, oneOfEach },
  total: { atLeast: team.least, atMost: team.most },
  kinds: {
    drugCentre: { label: { th: 'ผู้แทน ศป.ปส.อ.', en: "the amphoe's drug centre" }, atLeast: oneOfEach },
    trainers: { label: { th: 'ผู้แทนวิทยากรกองทุนแม่ของแผ่นดิน', en: "the fund's trainers" }, atLeast: oneOfEach },
    network: { label: { th: 'ผู้แทนเครือข่ายกองทุนแม่ของแผ่นดิน', en: "the fund's network" }, atLeast: oneOfEach },
    officers: { label: { th: 'เจ้าหน้าที่พัฒนาชุมชน', en: 'community-development officers' }, atLeast: oneOfEach },
  },
});

/**
 * The day by which every fund village is inspected and its data are on the website (ตรวจสอบสภาพประจำปี 2565 พร้อมนำเข้าข้อมูล): 30 June
 * 2565, which is also the end of the activity's period.
 *
 * @th
 * กำหนดตรวจสอบสภาพกองทุนแม่ของแผ่นดินประจำปี 2565 พร้อมนำเข้าข้อมูลในเว็บไซต์ ภายในวันที่ 30 มิถุนายน 2565 ซึ่งเป็นวันสิ้นสุดระยะเวลาดำเนินการด้วย
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5432, 5433 and 5441
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.inspectionDeadline({ doneOn: '2022-07-01' }).status; // 'late'
 * ```
 */
export const inspectionDeadline = deadline({
  programme,
  id: 'inspection-deadline',
  title: { th: 'กำหนดตรวจสอบสภาพและนำเข้าข้อมูล', en: 'When villages are inspected and entered' },
  source: upgrading(5432, 5433, 5441),
  parameters: { due: days.inspection },
  facts: {},
  due: on(days.inspection),
});

/**
 * How far the rise of a target village has come (ลำดับขั้นการพัฒนาและยกระดับ): chosen, analysed, planned, developed by the plan,
 * inspected, and its level recorded. There is no plan without the analysis, and nothing is developed without a plan.
 *
 * @th
 * แสดงว่าการพัฒนาและยกระดับหมู่บ้านเป้าหมายดำเนินการถึงขั้นใด คือ คัดเลือก วิเคราะห์สาเหตุ จัดทำแผน ฟื้นฟูหรือส่งเสริมตามแผน ตรวจสอบสภาพ
 * และบันทึกผลในเว็บไซต์ ต้องวิเคราะห์ก่อนจัดทำแผน และมีแผนก่อนพัฒนา
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 5418, 5420, 5426, 5428 and 5432
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.upgradeStages({ chosen: true, analysed: false, planned: true }).skipped; // ['analysed']
 * ```
 */
export const upgradeStages = stages({
  programme,
  id: 'upgrade-stages',
  title: { th: 'ขั้นตอนการพัฒนาและยกระดับ', en: 'Stages of a rise' },
  source: upgrading(5418, 5420, 5426, 5428, 5432),
  stages: {
    chosen: { th: 'คัดเลือกเป็นหมู่บ้านเป้าหมาย', en: 'chosen as a target' },
    analysed: { th: 'วิเคราะห์สาเหตุ ปัญหา อุปสรรค และปัจจัยความสำเร็จ', en: 'causes, problems and success analysed' },
    planned: { th: 'จัดทำแผนการพัฒนาเพื่อยกระดับ', en: 'a plan to rise is made' },
    developed: { th: 'ฟื้นฟูหรือส่งเสริมตามแผน', en: 'revived or promoted by the plan' },
    inspected: { th: 'ชุดปฏิบัติการตรวจสอบสภาพ', en: 'inspected by the team' },
    levelRecorded: { th: 'บันทึกผลในเว็บไซต์', en: 'the level is recorded' },
  },
});

/**
 * Which households the membership drive is for (ส่งเสริมครัวเรือนที่ยังไม่ได้เป็นสมาชิก): those of a fund village that are not members
 * yet. By how much membership is to grow is not printed.
 *
 * @th
 * ตรวจว่าครัวเรือนเป็นกลุ่มเป้าหมายการส่งเสริมให้เป็นสมาชิกกองทุนแม่หรือไม่ คือ อยู่ในหมู่บ้านกองทุนแม่ของแผ่นดินและยังไม่ได้เป็นสมาชิก
 * เอกสารไม่ได้กำหนดว่าต้องเพิ่มสมาชิกเท่าใด
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5430
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.membershipDrive({ inFundVillage: true, isMember: true }).verdict; // 'unmet'
 * ```
 */
export const membershipDrive = checklist({
  programme,
  id: 'membership-drive',
  title: { th: 'ส่งเสริมครัวเรือนที่ยังไม่ได้เป็นสมาชิก', en: 'Households the membership drive is for' },
  source: upgrading(5430),
  words: {
    met: { th: 'เป็นครัวเรือนที่ต้องส่งเสริม', en: 'the drive is for it' },
    unmet: { th: 'ไม่ใช่ครัวเรือนที่ต้องส่งเสริม', en: 'the drive is not for it' },
  },
  facts: {
    inFundVillage: yesNo({ th: 'อยู่ในหมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'is in a fund village' }),
    isMember: yesNo({ th: 'เป็นสมาชิกแล้ว', en: 'is a member already' }),
  },
  criteria: [yes('inFundVillage', { circumstance: true }), no('isMember', { circumstance: true })],
});

/**
 * The third indicator (ตัวชี้วัด 3): the fund's database on the department's website is complete, correct and current. No share is
 * printed, so all three are asked for, and what counts as current is not printed. The appendix asks the same of the databases of
 * the poverty projects (กข.คจ.), the savings groups and the fund management centres.
 *
 * @th
 * ตรวจตัวชี้วัดที่ 3 ฐานข้อมูลกองทุนแม่ของแผ่นดินในเว็บไซต์กรมฯ ครบถ้วน ถูกต้อง และเป็นปัจจุบัน เอกสารไม่ได้กำหนดร้อยละ จึงต้องครบทั้งสามประการ
 * และไม่ได้บอกว่าอย่างไรถือว่าเป็นปัจจุบัน
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5455 and 6805
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.database({ complete: true, correct: true, current: false }).next; // ['current']
 * ```
 */
export const database = checklist({
  programme,
  id: 'database',
  title: { th: 'ฐานข้อมูลครบถ้วน ถูกต้อง และเป็นปัจจุบัน', en: 'The database is complete, correct and current' },
  source: acrossPages(5455, 6805),
  facts: {
    complete: yesNo({ th: 'ครบถ้วน', en: 'complete' }),
    correct: yesNo({ th: 'ถูกต้อง', en: 'correct' }),
    current: yesNo({ th: 'เป็นปัจจุบัน', en: 'current' }),
  },
  criteria: [yes('complete'), yes('correct'), yes('current')],
});

/**
 * The months of the work on fund villages (ระยะเวลาดำเนินการ): January to June 2565, quarters 2 and 3.
 *
 * @source 004_5d18bda2820f2124.txt, line 5441
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.upgradePeriod.to.value; // '2022-06-30'
 * ```
 */
export const upgradePeriod = days.upgrading;
