import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { exactly, no } from '../../rules/criteria/criterion.js';
import { everyListed, listed } from '../../rules/criteria/listed.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { headcount } from '../../rules/deciding/headcount.js';
import { selection } from '../../rules/deciding/selection.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { days } from './days.js';
import { programme, seedlings } from './source.js';

const assessment = parameter(12, 'criteria', seedlings(2995));

/**
 * Which villages become seedling villages (คัดเลือกหมู่บ้านต้นกล้า): as many as the province says, of those that meet the 12 criteria
 * of the Office of the Narcotics Control Board (ป.ป.ส.); model villages of the sufficiency economy come first. The 12 criteria
 * are not printed: the caller lists them, each with whether it is met, and all must be. A village that has the fund already is
 * none: no sentence says so, it follows from line 2991, by which an amphoe whose villages all have the fund has none to choose.
 * By what order villages are taken that are alike in this is not printed: they come out as `tied`.
 *
 * @th
 * คัดเลือกหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดินตามจำนวนที่จังหวัดกำหนด จากหมู่บ้านที่ผ่านเกณฑ์ประเมินต้นกล้า 12 ข้อของสำนักงาน ป.ป.ส. ครบทุกข้อ
 * โดยให้หมู่บ้านเศรษฐกิจพอเพียงต้นแบบก่อน หมู่บ้านที่เป็นกองทุนแม่แล้วไม่เป็นหมู่บ้านต้นกล้า
 * อ่านจากบรรทัด 2991 ซึ่งให้อำเภอที่มีหมู่บ้านกองทุนแม่ครบทุกหมู่บ้านแล้วไม่ต้องกำหนดเป้าหมาย เกณฑ์ 12 ข้อไม่ได้พิมพ์ไว้ ผู้ใช้เป็นผู้ระบุ
 * หมู่บ้านที่เสมอกัน เอกสารไม่ได้บอกลำดับ ผลคือเสมอกัน (tied)
 *
 * @throws {@link RuleInputError} a village that is listed twice or without a name, a quota that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2991 and 2995
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const criteria = Array.from({ length: 12 }, (_, index) => ({ name: `${index + 1}`, met: true }));
 * const outcome = motherFund.fy2565.chooseSeedlings({
 *   quota: 1,
 *   candidates: [
 *     { id: 'ก', hasFund: false, criteria, modelVillage: false },
 *     { id: 'ข', hasFund: false, criteria, modelVillage: true },
 *   ],
 * });
 * outcome.selected; // ['ข']
 * ```
 */
export const chooseSeedlings = selection({
  programme,
  id: 'choose-seedlings',
  title: { th: 'คัดเลือกหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน', en: 'Choosing seedling villages' },
  source: seedlings(2995),
  parameters: { assessment },
  facts: {
    hasFund: yesNo({ th: 'เป็นหมู่บ้านกองทุนแม่ของแผ่นดินแล้ว', en: 'is a Mother-Fund village already' }),
    criteria: listed({ th: 'เกณฑ์ประเมินต้นกล้า 12 ข้อของสำนักงาน ป.ป.ส.', en: 'the 12 criteria of the ONCB' }),
    modelVillage: yesNo({ th: 'เป็นหมู่บ้านเศรษฐกิจพอเพียงต้นแบบ', en: 'is a model village of the sufficiency economy' }),
  },
  criteria: [
    no('hasFund', {
      source: seedlings.inferred(
        {
          th: 'อำเภอที่มีหมู่บ้านกองทุนแม่ของแผ่นดินครบทุกหมู่บ้านแล้ว ให้กำหนดเป้าหมายในอำเภออื่นแทน หมู่บ้านที่เป็นกองทุนแม่แล้วจึงไม่เป็นหมู่บ้านต้นกล้า',
          en: 'where all villages of an amphoe have the fund, another amphoe takes its place: a village with the fund is none to choose',
        },
        2991,
      ),
      circumstance: true,
    }),
    everyListed('criteria', assessment, { id: 'oncb-criteria' }),
  ],
  preferences: [{ fact: 'modelVillage', first: 'yes' }],
  unit: 'villages',
});

const tenPeople = parameter(10, 'people', seedlings(2999));

/**
 * Whether enough people of the village come to the workshop (ผู้เข้าประชุมเชิงปฏิบัติการ): at least 10, from among the leaders, the
 * village committee, the chairs of groups, and the young. That each kind must be there is not printed. Line 3015 prints 10
 * flat, for the budget; line 2999 prints “at least”, which binds.
 *
 * @th
 * ตรวจว่ามีผู้เข้าประชุมเชิงปฏิบัติการของหมู่บ้านต้นกล้าอย่างน้อย 10 คนหรือไม่ จากผู้นำ คณะกรรมการหมู่บ้าน ประธานกลุ่ม/องค์กร และแกนนำเด็กและเยาวชน
 * เอกสารไม่ได้กำหนดว่าต้องมีครบทุกประเภท บรรทัด 3015 พิมพ์ 10 คนเพื่อคิดงบประมาณ บรรทัด 2999 พิมพ์ว่าอย่างน้อย จึงถือตามบรรทัดหลังนี้
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown kind
 * @source 004_5d18bda2820f2124.txt, lines 2999 and 3015
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.workshopPeople({ leaders: 1, committee: 6, chairs: 3 }).verdict; // 'met'
 * motherFund.fy2565.workshopPeople({ leaders: 1, committee: 6 }).missing; // ['chairs', 'youth']
 * ```
 */
export const workshopPeople = headcount({
  programme,
  id: 'workshop-people',
  title: {
    th: 'ผู้เข้าประชุมเชิงปฏิบัติการหมู่บ้านต้นกล้าอย่างน้อย 10 คน',
    en: 'At least 10 people at the workshop of a seedling village',
  },
  source: seedlings(2999, 3015),
  parameters: { tenPeople },
  total: { atLeast: tenPeople },
  kinds: {
    leaders: { label: { th: 'ผู้นำ', en: 'leaders' } },
    committee: { label: { th: 'คณะกรรมการหมู่บ้าน', en: 'the village committee' } },
    chairs: { label: { th: 'ประธานกลุ่ม/องค์กรต่าง ๆ', en: 'chairs of groups and organisations' } },
    youth: { label: { th: 'แกนนำกลุ่มเด็กและเยาวชน', en: 'leading children and young people' } },
  },
});

const workshop = {
  days: parameter(1, 'days', seedlings(2997, 3019)),
  from: days.seedlings.from,
  to: days.seedlings.to,
};

/**
 * Whether the workshop of a seedling village (ประชุมเชิงปฏิบัติการคณะกรรมการหมู่บ้านต้นกล้า) is as printed: one day, in April to June 2565.
 *
 * @th
 * ตรวจว่าการประชุมเชิงปฏิบัติการคณะกรรมการหมู่บ้านต้นกล้าเป็นไปตามที่กำหนดหรือไม่ คือ 1 วัน ในเดือนเมษายน - มิถุนายน 2565
 *
 * @throws {@link RuleInputError} a number that is not whole, a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2997 and 3019
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.seedlingWorkshop({ days: 1, heldOn: '2022-07-01' }).verdict; // 'unmet'
 * ```
 */
export const seedlingWorkshop = checklist({
  programme,
  id: 'seedling-workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการหมู่บ้านต้นกล้า 1 วัน', en: 'Workshop of a seedling village, one day' },
  source: seedlings(2997, 3019),
  parameters: workshop,
  facts: {
    days: count({ th: 'จำนวนวันที่จัด', en: 'days held' }, 'days'),
    heldOn: date({ th: 'วันที่จัดประชุม', en: 'day of the workshop' }),
  },
  criteria: [exactly('days', workshop.days), during('heldOn', days.seedlings, { id: 'held-on' })],
});

/**
 * How far a seedling village has come (ขั้นตอนหมู่บ้านต้นกล้า): the workshop, the committee recruited, chosen and appointed, the action
 * plan, the activities by it, and their follow-up. There is a committee before there is a plan. How many sit on it is not printed.
 *
 * @th
 * แสดงว่าหมู่บ้านต้นกล้าดำเนินการถึงขั้นใด คือ จัดประชุมเชิงปฏิบัติการ รับสมัคร คัดเลือก และแต่งตั้งคณะกรรมการ จัดทำแผนปฏิบัติการ ดำเนินกิจกรรมตามแผน
 * และอำเภอ/จังหวัดร่วมสนับสนุนและติดตาม ต้องมีคณะกรรมการก่อนจัดทำแผน เอกสารไม่ได้กำหนดจำนวนกรรมการ
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 3001, 3007, 3009 and 3011
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.seedlingStages({ workshopHeld: true, recruited: true, appointed: false, planMade: true });
 * outcome.verdict; // 'unmet'
 * outcome.skipped; // ['appointed']
 * ```
 */
export const seedlingStages = stages({
  programme,
  id: 'seedling-stages',
  title: { th: 'ขั้นตอนการพัฒนาหมู่บ้านต้นกล้า', en: 'Stages of a seedling village' },
  source: seedlings(3001, 3007, 3009, 3011),
  stages: {
    workshopHeld: { th: 'จัดประชุมเชิงปฏิบัติการ', en: 'the workshop is held', lines: [3001] },
    recruited: { th: 'รับสมัครคณะกรรมการ', en: 'the committee is recruited', lines: [3001] },
    chosen: { th: 'คัดเลือกคณะกรรมการ', en: 'the committee is chosen', lines: [3001] },
    appointed: { th: 'แต่งตั้งคณะกรรมการ', en: 'the committee is appointed', lines: [3001] },
    planMade: { th: 'จัดทำแผนปฏิบัติการ', en: 'the action plan is made', lines: [3007] },
    activitiesHeld: { th: 'ดำเนินกิจกรรมตามแผน', en: 'the activities of the plan are held', lines: [3009] },
    followedUp: {
      th: 'อำเภอ/จังหวัดร่วมสนับสนุน ส่งเสริม และติดตาม',
      en: 'amphoe and province support and follow the activities up',
      lines: [3011],
    },
  },
});

const tenSteps = parameter(10, 'steps', seedlings(3007));

/**
 * Whether a village's action plan (แผนปฏิบัติการพัฒนาหมู่บ้านต้นกล้า) follows the 10 steps of the fund's guideline. Four are named, as
 * examples (`namedSteps`); the other six are not printed, so the caller lists all 10, each with whether the plan has it.
 *
 * @th
 * ตรวจว่าแผนปฏิบัติการพัฒนาหมู่บ้านต้นกล้าเป็นไปตามแนวทางขับเคลื่อนกองทุนแม่ของแผ่นดิน 10 ขั้นตอนหรือไม่ เอกสารพิมพ์ตัวอย่างไว้ 4 ขั้นตอน (namedSteps)
 * อีก 6 ขั้นตอนไม่ได้พิมพ์ไว้ ผู้ใช้จึงระบุครบทั้ง 10 ขั้นตอนว่าแผนมีหรือไม่มี
 *
 * @throws {@link RuleInputError} a step without a name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3007
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const steps = motherFund.fy2565.namedSteps.map(({ th }) => ({ name: th, met: true }));
 * motherFund.fy2565.actionPlan({ steps }).verdict; // 'unknown'
 * ```
 */
export const actionPlan = checklist({
  programme,
  id: 'action-plan',
  title: {
    th: 'แผนปฏิบัติการหมู่บ้านต้นกล้าตามแนวทาง 10 ขั้นตอน',
    en: "A seedling village's action plan by the 10 steps",
  },
  source: seedlings(3007),
  parameters: { tenSteps },
  facts: { steps: listed({ th: 'แนวทางขับเคลื่อนกองทุนแม่ของแผ่นดิน 10 ขั้นตอน', en: "the 10 steps of the fund's guideline" }) },
  criteria: [everyListed('steps', tenSteps, { id: 'ten-steps' })],
});

/**
 * The four of the 10 steps (10 ขั้นตอน) that are named.
 *
 * @source 004_5d18bda2820f2124.txt, line 3007
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.namedSteps[2].en; // 'raising money for the fund'
 * ```
 */
export const namedSteps: readonly Text[] = deepFreeze([
  { th: 'การประชาสัมพันธ์ให้ความรู้เกี่ยวกับกองทุนแม่ของแผ่นดินแก่ประชาชนในหมู่บ้าน', en: 'telling the villagers about the fund' },
  { th: 'การเปิดรับสมัครสมาชิกกองทุนแม่ของแผ่นดิน', en: 'enrolling members of the fund' },
  { th: 'การจัดกิจกรรมเพื่อจัดหาทุนกองทุนแม่ของแผ่นดิน', en: 'raising money for the fund' },
  { th: 'กิจกรรมป้องกันและแก้ไขปัญหายาเสพติด', en: 'preventing and solving drug problems' },
]);
