import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { progress } from '../../rules/counting/progress.js';
import { any, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { classification } from '../../rules/deciding/grades.js';
import { readings } from '../../rules/deciding/readings.js';
import { yesNo } from '../../rules/logic/fact.js';
import { programme, provincePlans } from './source.js';

const parameters = { target: parameter(58, 'provinces', provincePlans(96, 347)) };

const classes = {
  continued: {
    th: 'จังหวัดที่มีการเชื่อมโยงปี 2562 และมีการรายงานผลต่อเนื่อง',
    en: 'a province linked in 2562, with its results reported',
  },
  newlyLinked: {
    th: 'จังหวัดที่มีการเชื่อมโยงแผนยุทธศาสตร์จังหวัดในปี 2563',
    en: 'a province linked to the provincial strategy in 2563',
  },
};

const linkage = {
  programme,
  id: 'province-linkage',
  title: {
    th: 'การเชื่อมโยงแผนพัฒนาชุมชนท้องถิ่นระดับจังหวัดใน 2 ระดับ',
    en: 'How a province plan is linked: two classes',
  },
  source: provincePlans(96, [353, 361]),
  facts: {
    linked2562: yesNo({
      th: 'เชื่อมโยงแผนยุทธศาสตร์จังหวัดหรือแผนของหน่วยงานในปี 2562',
      en: "linked to the provincial strategy or an agency's plan in 2562",
    }),
    supported2562: yesNo({ th: 'ได้รับการสนับสนุนในปี 2562', en: 'supported in 2562' }),
    resultReported: yesNo({ th: 'มีการรายงานผลที่เกิดขึ้นจากการเชื่อมโยง', en: 'what came of the link is reported' }),
    linked2563: yesNo({
      th: 'เชื่อมโยงกับยุทธศาสตร์จังหวัดในปี 2563',
      en: 'linked to the provincial strategy in 2563',
    }),
    supported2563: yesNo({ th: 'ได้รับการสนับสนุนจากหน่วยงานในปี 2563', en: 'supported by an agency in 2563' }),
  },
};

const continued = {
  id: 'continued',
  label: classes.continued,
  criteria: [
    yes('linked2562', { circumstance: true }),
    yes('supported2562', { circumstance: true }),
    yes('resultReported'),
  ],
} as const;

const newlyLinked = <const Criteria>(criteria: Criteria) =>
  ({ id: 'newlyLinked', label: classes.newlyLinked, criteria }) as const;

/**
 * How a province's local development plan is linked (การเชื่อมโยงแผนระดับจังหวัด 2 ระดับ): `continued` where it was linked and
 * supported in 2562 and what came of it is reported, `newlyLinked` where it is linked to the provincial strategy in 2563,
 * `null` otherwise. A province is in one class: the first that it meets.
 *
 * The definition of the second class first says “linked to the provincial strategy” and then “linked to the provincial
 * strategy or supported by an agency”, so the caller says which counts, by `reading`.
 *
 * @th การเชื่อมโยงแผนระดับจังหวัด 2 ระดับ: (1) เชื่อมโยงและได้รับการสนับสนุนในปี 2562 และมีการรายงานผล (2) เชื่อมโยงแผนยุทธศาสตร์จังหวัดในปี 2563 จังหวัดหนึ่งอยู่ในระดับแรกที่เข้าเกณฑ์
 * คำนิยามของระดับที่ 2 พิมพ์ไว้สองแบบ ผู้ใช้เลือก linked (เชื่อมโยงกับยุทธศาสตร์จังหวัด) หรือ linked-or-supported (หรือได้รับการสนับสนุนจากหน่วยงาน)
 * @throws {@link RuleInputError} no `reading`, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 96, 353 to 361
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * const facts = { linked2562: false, linked2563: false, supported2563: true };
 * areaPlans.fy2563.provinceLinkage({ ...facts, reading: 'linked' }).class; // null
 * areaPlans.fy2563.provinceLinkage({ ...facts, reading: 'linked-or-supported' }).class; // 'newlyLinked'
 * ```
 */
export const provinceLinkage = readings({
  labels: {
    linked: { th: 'เชื่อมโยงกับยุทธศาสตร์จังหวัด', en: 'linked to the provincial strategy' },
    'linked-or-supported': { th: 'เชื่อมโยง หรือได้รับการสนับสนุนจากหน่วยงาน', en: 'linked, or supported by an agency' },
  },
  reading: { name: 'reading', label: { th: 'การตีความระดับที่ (2)', en: 'how the second class is read' } },
  rules: {
    linked: classification({ ...linkage, classes: [continued, newlyLinked([yes('linked2563')])] }),
    'linked-or-supported': classification({
      ...linkage,
      classes: [
        continued,
        newlyLinked([
          any('linked-or-supported', [yes('linked2563'), yes('supported2563')], {
            label: {
              th: 'เชื่อมโยงกับยุทธศาสตร์จังหวัด หรือได้รับการสนับสนุนจากหน่วยงาน',
              en: 'linked to the provincial strategy, or supported by an agency',
            },
          }),
        ]),
      ],
    }),
  },
});

/**
 * The provinces of both classes together (รวมทั้งสิ้น), with the share of each and whether a stated total is their sum.
 *
 * @th จังหวัดที่เชื่อมโยงแผนทั้งสองระดับรวมกัน สัดส่วน และยอดรวมที่พิมพ์ตรงกับผลรวมหรือไม่
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 353 to 361
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * areaPlans.fy2563.linkedProvinces({ continued: 28, newlyLinked: 24, total: 52 }).verdict; // 'met'
 * ```
 */
export const linkedProvinces = composition({
  programme,
  id: 'linked-provinces',
  title: { th: 'จังหวัดที่เชื่อมโยงแผน จำแนกตามระดับ', en: 'Linked provinces by class' },
  source: provincePlans([353, 361]),
  unit: 'provinces',
  parts: classes,
});

/**
 * Whether a province is counted in the result (จังหวัดที่เชื่อมโยงแผนและบันทึกข้อมูลในระบบแล้ว): its plan is made and linked,
 * and its data is recorded in the system, which the report does not name here.
 *
 * @th จังหวัดที่นับเป็นผล: จัดทำแผน เชื่อมโยงสู่แผนยุทธศาสตร์จังหวัดหรือแผนหน่วยงาน และบันทึกข้อมูลในระบบแล้ว
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 349 and 351
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * areaPlans.fy2563.countedProvince({ planMade: true, linked: true, recorded: false }).next; // ['recorded']
 * ```
 */
export const countedProvince = checklist({
  programme,
  id: 'counted-province',
  title: {
    th: 'จังหวัดที่จัดทำแผน เชื่อมโยง และบันทึกข้อมูลในระบบแล้ว',
    en: 'Province whose plan is linked and recorded',
  },
  source: provincePlans(349, 351),
  words: {
    met: { th: 'นับเป็นจังหวัดตามตัวชี้วัด', en: 'counts' },
    unmet: { th: 'นับเป็นจังหวัดตามตัวชี้วัดไม่ได้', en: 'does not count' },
  },
  facts: {
    planMade: yesNo({
      th: 'จัดทำแผนพัฒนาชุมชนท้องถิ่นระดับจังหวัด',
      en: 'a local development plan of the province is made',
    }),
    linked: yesNo({
      th: 'เชื่อมโยงสู่แผนยุทธศาสตร์จังหวัดหรือแผนหน่วยงาน',
      en: "it is linked to the provincial strategy or an agency's plan",
    }),
    recorded: yesNo({ th: 'บันทึกข้อมูลในระบบแล้ว', en: 'its data is recorded in the system' }),
  },
  criteria: [
    yes('planMade', { source: provincePlans(349) }),
    yes('linked'),
    yes('recorded', { source: provincePlans(349) }),
  ],
});

/**
 * Whether a province comes first when the provinces of the target are chosen (จังหวัดที่มีความพร้อมและศักยภาพ): it is ready and
 * has the capacity to link its plan to the provincial strategy. The report measures neither, so both are the caller's judgement.
 *
 * @th จังหวัดที่เน้นดำเนินการก่อน: มีความพร้อมและมีศักยภาพในการเชื่อมโยงสู่แผนยุทธศาสตร์จังหวัด เอกสารไม่ได้พิมพ์วิธีวัด ผู้ใช้เป็นผู้ระบุ
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 347
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * areaPlans.fy2563.priorityProvince({ ready: true, capable: true }).verdict; // 'met'
 * areaPlans.fy2563.priorityProvince({ ready: true }).missing; // ['capable']
 * ```
 */
export const priorityProvince = checklist({
  programme,
  id: 'priority-province',
  title: { th: 'จังหวัดที่มีความพร้อมและศักยภาพ', en: 'Province that is ready and capable' },
  source: provincePlans(347),
  facts: {
    ready: yesNo({ th: 'มีความพร้อม', en: 'ready' }),
    capable: yesNo({
      th: 'มีศักยภาพในการเชื่อมโยงสู่แผนยุทธศาสตร์จังหวัด',
      en: 'has the capacity to link its plan to the provincial strategy',
    }),
  },
  criteria: [yes('ready'), yes('capable')],
});

/**
 * The linked provinces as percent of the target of 58 (ร้อยละของเป้าหมาย), unrounded.
 *
 * @th จังหวัดที่เชื่อมโยงแผนเป็นร้อยละของเป้าหมาย 58 จังหวัด
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 32, 69, 96 and 347
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * const outcome = areaPlans.fy2563.provinceProgress({ linked: 52 });
 * Number(outcome.statuses[0]?.percent).toFixed(2); // '89.66'
 * ```
 */
export const provinceProgress = progress({
  programme,
  id: 'province-progress',
  title: { th: 'ผลการดำเนินงานแผนระดับจังหวัดเทียบเป้าหมาย', en: 'Linked provinces against the target' },
  source: provincePlans(32, 69, 96),
  parameters,
  unit: 'provinces',
  target: parameters.target,
  statuses: { linked: { th: 'จังหวัดที่เชื่อมโยงแผน', en: 'provinces with a linked plan' } },
});
