import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { establishing, programme } from './source.js';

/**
 * Whether a centre is established (จัดตั้งศูนย์จัดการกองทุนชุมชนได้): the founding workshop's six results. The text lists what
 * the workshop does; that a centre is established only with all six is the reading here.
 *
 * @th
 * ตรวจว่าจัดตั้งศูนย์จัดการกองทุนชุมชนได้แล้วหรือไม่ จากผลผลิต 6 รายการของขั้นตอนที่ 4 เอกสารพิมพ์รายการที่การประชุมต้องทำ
 * ส่วนการถือว่าจัดตั้งได้เมื่อครบทั้ง 6 รายการเป็นการอ่านของกติกานี้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4161 to 4181
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.established({ rules: true, opened: false }).verdict; // 'unmet'
 * ```
 */
export const established = checklist({
  programme,
  id: 'established',
  title: { th: 'ผลผลิตของขั้นตอนที่ 4 การจัดตั้งศูนย์', en: 'The outcome of step 4: the centre is established' },
  source: establishing.inferred(
    {
      th: 'อ่านว่าจัดตั้งศูนย์ได้เมื่อครบผลผลิตทั้งหกของขั้นตอนที่ 4 ไม่มีข้อความใดระบุไว้โดยตรง',
      en: 'a centre is read as established with all six results of step 4; no sentence says so',
    },
    [4161, 4181],
  ),
  facts: {
    placeAndModel: yesNo({ th: 'กำหนดสถานที่ตั้ง/รูปแบบการบริหารจัดการ', en: 'place and form of management set' }),
    rules: yesNo({ th: 'จัดทำระเบียบข้อบังคับ', en: 'rules and regulations made' }),
    planAndOpening: yesNo({ th: 'จัดทำแผนการดำเนินงานและกำหนดการเปิดศูนย์', en: 'plan made and opening scheduled' }),
    equipment: yesNo({ th: 'จัดซื้อจัดจ้างวัสดุ/อุปกรณ์', en: 'materials and equipment procured' }),
    opened: yesNo({ th: 'เปิดศูนย์', en: 'centre opened' }),
    handedOver: yesNo({ th: 'มอบหมายภารกิจให้แก่คณะกรรมการศูนย์', en: 'work handed to the committee' }),
  },
  criteria: [
    yes('placeAndModel'),
    yes('rules'),
    yes('planAndOpening'),
    yes('equipment'),
    yes('opened'),
    yes('handedOver'),
  ],
});

/**
 * Whether a new centre's plan has its four parts (แผนการดำเนินงานศูนย์). Here they are planned; in the second activity
 * they are done. That the opening is scheduled with it is asked by {@link established}.
 *
 * @th
 * ตรวจว่าแผนการดำเนินงานศูนย์ครบ 4 ส่วนหรือไม่ ในกิจกรรมนี้เป็นการวางแผน ส่วนการดำเนินการตามแผนอยู่ในกิจกรรมที่ 2
 * กำหนดการเปิดศูนย์ที่พิมพ์ไว้คู่กันอยู่ใน established
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown part
 * @source 004_5d18bda2820f2124.txt, lines 4167 to 4175
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.operatingPlan({ approach: true, survey: true, classes: true }).missing; // ['households']
 * ```
 */
export const operatingPlan = checklist({
  programme,
  id: 'operating-plan',
  title: { th: 'แผนการดำเนินงานศูนย์จัดการกองทุนชุมชน', en: 'The plan of a new centre' },
  source: establishing([4167, 4175]),
  facts: {
    approach: yesNo({
      th: 'กำหนดแนวทางการบริหารจัดการหนี้และการสนับสนุนกิจกรรม “สำนึกดี แผนดี บริหารหนี้ได้”',
      en: 'how debts are to be managed, and how the activity that manages them is supported',
    }),
    survey: yesNo({ th: 'สำรวจลูกหนี้ทั้งหมดและจัดทำฐานข้อมูลลูกหนี้', en: 'survey and database of all debtors' }),
    classes: yesNo({ th: 'วิเคราะห์ข้อมูลและจัดประเภทลูกหนี้', en: 'analysis and classes of debtors' }),
    households: yesNo({ th: 'คัดเลือกและเตรียมลงทะเบียนครัวเรือน', en: 'selection and registration of households' }),
  },
  criteria: [yes('approach'), yes('survey'), yes('classes'), yes('households')],
});

const target = { share: parameter(100, 'percent', establishing(4233)) };

/**
 * The indicator of the activity (ตัวชี้วัดกิจกรรม): all target areas (100 %) have established their centre. The country's
 * target is 107; a province has its own. What counts as established: see {@link established}.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม พื้นที่เป้าหมายจัดตั้งศูนย์ได้ครบร้อยละ 100 เป้าหมายประเทศ 107 แห่ง จังหวัดให้ระบุเป้าหมายของตน การถือว่าจัดตั้งได้ดูที่
 * established
 *
 * @throws {@link RuleInputError} more centres than target areas, a number that is no whole number from 0, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, line 4233
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.centresEstablished({ targetAreas: 107, established: 106 }).lacking; // 1
 * ```
 */
export const centresEstablished = quota({
  programme,
  id: 'centres-established',
  title: { th: 'พื้นที่เป้าหมายสามารถจัดตั้งศูนย์ได้', en: 'Target areas that established their centre' },
  source: establishing(4233),
  parameters: target,
  share: target.share,
  unit: 'centres',
  whole: { name: 'targetAreas', label: { th: 'พื้นที่เป้าหมาย', en: 'target areas' } },
  part: { name: 'established', label: { th: 'พื้นที่ที่จัดตั้งศูนย์ได้', en: 'areas with an established centre' } },
});
