import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { all, any, atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { regions } from '../regions.js';
import { programme, tambonPlans } from './source.js';

const parameters = {
  components: parameter(3, 'criteria', tambonPlans(77), {
    th: 'องค์ประกอบที่ต้องครบ',
    en: 'components that all must be there',
  }),
  concreteResults: parameter(
    1,
    'dimensions',
    tambonPlans.inferred(
      {
        th: '“มีรูปธรรมการแก้ไขปัญหา/พัฒนาชุมชนในด้านต่างๆ เช่น …” ไม่ได้พิมพ์จำนวน อย่างน้อยคือหนึ่งด้าน',
        en: '“has concrete results in various fields, such as …” prints no number; one is the least',
      },
      333,
    ),
  ),
};

const facts = {
  planMeetsNeeds: yesNo({
    th: 'มีแผนพัฒนาชุมชนท้องถิ่นของภาคประชาชนที่สอดคล้องกับปัญหา/ความต้องการของชุมชน',
    en: "a people's local development plan that answers the community's problems and needs",
  }),
  planMeetsCovid: yesNo({
    th: 'มีแผนป้องกัน ฟื้นฟู เยียวยา และช่วยเหลือผู้ได้รับผลกระทบจาก COVID-19',
    en: 'a plan for prevention, recovery and relief in the face of COVID-19',
  }),
  linkedToAgencyPlan: yesNo({
    th: 'เชื่อมโยงแผนพัฒนาชุมชนท้องถิ่นกับแผนของหน่วยงาน',
    en: "the plan was linked to an agency's plan",
  }),
  budgetOrResources: yesNo({ th: 'ได้รับงบประมาณ/ทรัพยากร', en: 'budget or resources were received' }),
  rulesChanged: yesNo({
    th: 'มีการแก้ไข/ปรับเปลี่ยนกฎ ระเบียบ แนวทางการทำงานเพื่อสนับสนุน',
    en: 'rules or ways of work were changed in support',
  }),
  covidRelief: yesNo({
    th: 'ได้รับการช่วยเหลือ/บรรเทาความเดือดร้อนในชุมชนจาก COVID-19',
    en: 'help and relief for the community in the face of COVID-19',
  }),
  otherSupport: yesNo({
    th: 'ได้รับการสนับสนุนอย่างอื่นจากหน่วยงาน/ภาคี (รายการในเอกสารเป็นตัวอย่าง)',
    en: 'other support from agencies or partners (the printed list gives examples)',
  }),
  concreteResults: count(
    {
      th: 'จำนวนด้านที่มีรูปธรรมการแก้ไขปัญหา/พัฒนาชุมชน เช่น อาชีพ ที่อยู่อาศัย ที่ดินทำกิน ภัยพิบัติ ทรัพยากรธรรมชาติ COVID-19',
      en: 'dimensions with concrete results, such as occupations, housing, farmland, disasters, natural resources, COVID-19',
    },
    'dimensions',
  ),
};

const components = [
  any('plan', [yes('planMeetsNeeds'), yes('planMeetsCovid')], {
    label: { th: 'มีแผนพัฒนาชุมชนท้องถิ่นของภาคประชาชน', en: "a people's local development plan" },
    source: tambonPlans(77, 331),
  }),
  any(
    'support',
    [yes('linkedToAgencyPlan'), yes('budgetOrResources'), yes('rulesChanged'), yes('covidRelief'), yes('otherSupport')],
    {
      label: { th: 'ได้รับการสนับสนุนจากหน่วยงาน/ภาคีความร่วมมือ', en: 'support from agencies or partners' },
      source: tambonPlans(77, 332),
    },
  ),
  atLeast('concreteResults', parameters.concreteResults),
] as const;

/**
 * Whether a tambon is a concrete result of local development (ตำบลรูปธรรมการพัฒนาชุมชนท้องถิ่น): all of three components, a
 * people's plan, support from agencies or partners, and concrete results in some field.
 *
 * Component 1 asks for a plan that answers the community's needs “and or” COVID-19: either is enough. The kinds of support
 * and the fields of results are printed as examples, so `otherSupport` counts as well and the fields are only counted. The
 * relief from COVID-19 came into the definition by the board's resolution of 25 June 2563 (2020).
 *
 * @th ตำบลรูปธรรมการพัฒนาชุมชนท้องถิ่น ครบ 3 องค์ประกอบ: มีแผนพัฒนาชุมชนท้องถิ่นของภาคประชาชน ได้รับการสนับสนุนจากหน่วยงาน/ภาคี และมีรูปธรรมการแก้ไขปัญหา/พัฒนาชุมชน
 * องค์ประกอบที่ 1 พิมพ์ “และหรือ” จึงใช้อย่างใดอย่างหนึ่ง รายการการสนับสนุนและด้านของรูปธรรมเป็นตัวอย่าง จำนวนด้านไม่ได้พิมพ์ไว้ กติกานี้ใช้อย่างน้อยหนึ่งด้าน
 * @throws {@link RuleInputError} a number of fields that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 77, 95, 327 to 333
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * const outcome = areaPlans.fy2563.qualifyingTambon({ planMeetsCovid: true, budgetOrResources: true, concreteResults: 0 });
 * outcome.verdict; // 'unmet'
 * outcome.criteria.map(({ id, status }) => [id, status]); // [['plan', 'met'], ['support', 'met'], ['concrete-results', 'unmet']]
 * outcome.next; // ['concrete-results']
 * ```
 */
export const qualifyingTambon = checklist({
  programme,
  id: 'qualifying-tambon',
  title: {
    th: 'ตำบลรูปธรรมการพัฒนาชุมชนท้องถิ่น 3 องค์ประกอบ',
    en: 'Concrete tambon of local development: three components',
  },
  source: tambonPlans(77, 95, [327, 333]),
  parameters,
  facts,
  criteria: components,
  least: parameters.components.value,
});

/**
 * Whether a tambon is counted in the result (ตำบลที่ดำเนินการตามเกณฑ์ครบถ้วนและบันทึกข้อมูลเรียบร้อยแล้ว): it has all three
 * components, and its data is recorded. Which system it is recorded in, the report does not say here.
 *
 * @th ตำบลที่นับเป็นผล: ครบ 3 องค์ประกอบ และบันทึกข้อมูลเรียบร้อยแล้ว เอกสารส่วนนี้ไม่ได้พิมพ์ว่าบันทึกในระบบใด
 * @throws {@link RuleInputError} a number of fields that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 77, 83, 331 to 333
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * const outcome = areaPlans.fy2563.countedTambon({ planMeetsNeeds: true, rulesChanged: true, concreteResults: 2 });
 * outcome.verdict; // 'unknown'
 * outcome.missing; // ['recorded']
 * ```
 */
export const countedTambon = checklist({
  programme,
  id: 'counted-tambon',
  title: {
    th: 'ตำบลที่ดำเนินการตามเกณฑ์ครบถ้วนและบันทึกข้อมูลเรียบร้อยแล้ว',
    en: 'Tambon that is complete and recorded',
  },
  source: tambonPlans(77, 83, [331, 333]),
  words: {
    met: { th: 'นับเป็นตำบลตามตัวชี้วัด', en: 'counts' },
    unmet: { th: 'นับเป็นตำบลตามตัวชี้วัดไม่ได้', en: 'does not count' },
  },
  parameters,
  facts: { ...facts, recorded: yesNo({ th: 'บันทึกข้อมูลเรียบร้อยแล้ว', en: 'its data is recorded' }) },
  criteria: [
    all('complete', components, {
      label: { th: 'ดำเนินการตามเกณฑ์ครบถ้วน', en: 'all components are there' },
      source: tambonPlans(77, [331, 333]),
    }),
    yes('recorded', { source: tambonPlans(77, 83) }),
  ],
});

/**
 * The counted tambons of the five regions together (ผลการดำเนินงานรายภาค), with the share of each and whether a stated total
 * is their sum.
 *
 * @th ตำบลรูปธรรมรวมห้าภาค สัดส่วนของแต่ละภาค และยอดรวมที่พิมพ์ตรงกับผลรวมหรือไม่
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 81 to 83, 335 to 337
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * const outcome = areaPlans.fy2563.countedTambons({ north: 140, northeast: 140, south: 140, centralWest: 140, bangkokEast: 140 });
 * outcome.total; // '700'
 * ```
 */
export const countedTambons = composition({
  programme,
  id: 'counted-tambons',
  title: { th: 'ตำบลรูปธรรม จำแนกรายภาค', en: 'Counted tambons by region' },
  source: tambonPlans([81, 83], [335, 337]),
  unit: 'tambons',
  parts: regions,
});
