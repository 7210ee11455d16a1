import { parameter } from '../../core/parameter.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { any, atLeast, between, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { readings } from '../../rules/deciding/readings.js';
import { buddhistYear, choice, count, date, quantity, yesNo } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { provinceList } from '../provinces.js';
import { lessons, programme } from './source.js';

const years = {
  first: parameter(2560, 'years', lessons(6339, 6340)),
  last: parameter(2564, 'years', lessons(6339, 6340)),
};

const askedOfBoth = {
  th: 'พิมพ์ต่อจาก “มีความโดดเด่น” โดยไม่มีคำเชื่อม อ่านว่าใช้กับผลิตภัณฑ์ที่ประสบความสำเร็จด้วย',
  en: 'printed after “outstanding” without a word between them; read as asked of a successful one too',
};

/**
 * Whether a product may be chosen for its lesson (คัดเลือกผลิตภัณฑ์เพื่อถอดบทเรียน): it was developed by the department, the province or another agency in
 * 2560 to 2564, it is successful or outstanding, it can serve as an example, and those concerned took part in the choice.
 *
 * The programmes that are named, and those who take part, are examples. When a product counts as successful is not printed. That it
 * can serve as an example follows “outstanding” without a word between them; it is read as asked of a successful one too.
 *
 * @th การคัดเลือกผลิตภัณฑ์เพื่อถอดบทเรียน: ได้เข้าร่วมการพัฒนาจากกรมการพัฒนาชุมชน จังหวัด หรือหน่วยงานอื่น ปี พ.ศ. 2560 - 2564 ประสบความสำเร็จ
 * หรือมีความโดดเด่น เป็นแบบอย่างได้ และมีผู้ที่เกี่ยวข้องเข้าร่วมในการคัดเลือก ชื่อโครงการและผู้เข้าร่วมที่พิมพ์ไว้เป็นตัวอย่าง เกณฑ์ความสำเร็จไม่ได้กำหนดไว้
 * ข้อความ “สามารถเป็นแบบอย่าง” พิมพ์ต่อจาก “มีความโดดเด่น” โดยไม่มีคำเชื่อม อ่านว่าใช้กับผลิตภัณฑ์ที่ประสบความสำเร็จด้วย
 *
 * @throws {@link RuleInputError} a year that is not whole or after 2565, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6339 and 6340
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const product = { developedIn: 2560, outstanding: true, canBeExample: true, partiesTookPart: true };
 * otop.fy2565.lessonProduct(product).verdict; // 'met'
 * otop.fy2565.lessonProduct({ ...product, developedIn: 2559 }).verdict; // 'unmet'
 * ```
 */
export const lessonProduct = checklist({
  programme,
  id: 'lesson-product',
  title: { th: 'ผลิตภัณฑ์ OTOP ที่คัดเลือกเพื่อถอดบทเรียน', en: 'An OTOP product that may be chosen for a lesson' },
  source: lessons(6339),
  words: {
    met: { th: 'คัดเลือกเพื่อถอดบทเรียนได้', en: 'may be chosen' },
    unmet: { th: 'คัดเลือกเพื่อถอดบทเรียนไม่ได้', en: 'may not be chosen' },
  },
  parameters: years,
  facts: {
    developedIn: buddhistYear(
      { th: 'ปีที่ผลิตภัณฑ์ได้รับการพัฒนา', en: 'the year, B.E., in which the product was developed' },
      { most: programme.document.fiscalYear },
    ),
    successful: yesNo({ th: 'ประสบความสำเร็จ', en: 'is successful' }),
    outstanding: yesNo({ th: 'มีความโดดเด่นในการดำเนินงาน', en: 'is outstanding in the work done' }),
    canBeExample: yesNo({ th: 'สามารถเป็นแบบอย่างในการปฏิบัติ', en: 'can serve as an example' }),
    partiesTookPart: yesNo({ th: 'มีผู้ที่เกี่ยวข้องเข้าร่วมในการคัดเลือก', en: 'those concerned took part in the choice' }),
  },
  criteria: [
    between('developedIn', years.first, years.last, { circumstance: true }),
    any('success', [yes('successful'), yes('outstanding')], {
      label: { th: 'ประสบความสำเร็จ หรือมีความโดดเด่น', en: 'successful or outstanding' },
    }),
    yes('canBeExample', { source: lessons.inferred(askedOfBoth, 6339) }),
    yes('partiesTookPart'),
  ],
});

const clip = {
  least: parameter(3, 'minutes', lessons(6339), { th: 'ความยาวของคลิป ไม่น้อยกว่า', en: 'length of the clip, at least' }),
  most: parameter(5, 'minutes', lessons(6339)),
};

const lessonOf = {
  programme,
  id: 'lesson',
  title: { th: 'การถอดบทเรียนความสำเร็จของผลิตภัณฑ์ OTOP 7 ประเด็น', en: 'The lesson of an OTOP product, in seven points' },
  source: lessons(6339),
  facts: {
    generalData: yesNo({ th: '4.1 ข้อมูลทั่วไปของผลิตภัณฑ์', en: '4.1 general data of the product' }),
    strengthsAndWeaknesses: yesNo({ th: '4.2 วิเคราะห์ SWOT ผลิตภัณฑ์', en: '4.2 SWOT analysis of the product' }),
    process: yesNo({ th: '4.3 กระบวนการในการพัฒนาผลิตภัณฑ์', en: '4.3 how the product was developed' }),
    results: yesNo({ th: '4.4 ผลผลิต/ผลลัพธ์', en: '4.4 outputs and outcomes' }),
    successFactors: yesNo({ th: '4.5 ปัจจัยความสำเร็จ', en: '4.5 why the product succeeded' }),
    futureGoal: yesNo({ th: '4.6 เป้าหมายในอนาคต', en: '4.6 what is aimed at in the future' }),
    problems: yesNo({ th: '4.7 ปัญหา/อุปสรรค และข้อเสนอแนะ', en: '4.7 problems and suggestions' }),
    presentation: choice(
      { th: 'รูปแบบการนำเสนอ', en: 'how the lesson is presented' },
      {
        clip: { th: 'คลิป VDO', en: 'video clip' },
        infographic: { th: 'Infographic', en: 'infographic' },
        booklet: { th: 'รูปเล่มเอกสาร', en: 'booklet' },
        other: { th: 'รูปแบบอื่นที่น่าสนใจ', en: 'another form of interest' },
      },
    ),
    clipMinutes: quantity({ th: 'ความยาวคลิป', en: 'length of the clip' }, 'minutes'),
  },
} as const;

const topics = [
  yes('generalData'),
  yes('strengthsAndWeaknesses'),
  yes('process'),
  yes('results'),
  yes('successFactors'),
  yes('futureGoal'),
  yes('problems'),
] as const;

const length = {
  id: 'clip-length',
  label: { th: 'ความยาวของคลิป VDO', en: 'length of the video clip' },
} as const;

/**
 * Whether the lesson of a product is complete (ถอดบทเรียนอย่างน้อย 7 ประเด็น): all seven printed topics, and, where it is a video clip, its length.
 *
 * The length is printed as “not less than 3 - 5 minutes”, which says two things. `clipLength` is `at-least-three` or `three-to-five`. Other
 * forms than the three that are named are open, and have no length.
 *
 * @th การถอดบทเรียนอย่างน้อย 7 ประเด็น (4.1 - 4.7) กรณีเป็นคลิป VDO เอกสารพิมพ์ความยาว “ไม่น้อยกว่า 3 - 5 นาที” ซึ่งอ่านได้สองอย่าง ผู้ใช้จึงต้องระบุ
 * `clipLength` (`at-least-three` ตั้งแต่ 3 นาที หรือ `three-to-five` ระหว่าง 3 ถึง 5 นาที) รูปแบบการนำเสนออื่นใช้ได้ เพราะที่พิมพ์ไว้เป็นตัวอย่าง
 *
 * @throws {@link RuleInputError} no `clipLength`, minutes below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6339
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const topics = {
 *   generalData: true,
 *   strengthsAndWeaknesses: true,
 *   process: true,
 *   results: true,
 *   successFactors: true,
 *   futureGoal: true,
 *   problems: true,
 * };
 * const clip = { ...topics, presentation: 'clip', clipMinutes: 6 } as const;
 * otop.fy2565.lesson({ ...clip, clipLength: 'at-least-three' }).verdict; // 'met'
 * otop.fy2565.lesson({ ...clip, clipLength: 'three-to-five' }).verdict; // 'unmet'
 * ```
 */
export const lesson = readings({
  labels: {
    'at-least-three': { th: 'ไม่น้อยกว่า 3 นาที', en: 'at least 3 minutes' },
    'three-to-five': { th: '3 ถึง 5 นาที', en: '3 to 5 minutes' },
  },
  reading: {
    name: 'clipLength',
    label: { th: 'ความยาวคลิป “ไม่น้อยกว่า 3 - 5 นาที” อ่านอย่างไร', en: 'how “not less than 3 to 5 minutes” is read' },
  },
  rules: {
    'at-least-three': checklist({
      ...lessonOf,
      parameters: clip,
      criteria: [...topics, appliesWhere('presentation', ['clip'], atLeast('clipMinutes', clip.least), length)],
    }),
    'three-to-five': checklist({
      ...lessonOf,
      parameters: clip,
      criteria: [
        ...topics,
        appliesWhere('presentation', ['clip'], between('clipMinutes', clip.least, clip.most), length),
      ],
    }),
  },
});

const published = {
  each: parameter(5, 'products', lessons(6339, 6340)),
  all: parameter(380, 'products', lessons(6351, 6857), { th: 'รวมทุกจังหวัด', en: 'of all provinces' }),
  provinces: parameter(76, 'provinces', lessons.derived({ th: '380 ÷ 5', en: '380 ÷ 5' }, 6340, 6351)),
};

/**
 * The indicator of the activity (ตัวชี้วัดกิจกรรม): lessons of at least 380 products are published, offline or online: 76 provinces, which must all be
 * listed. A lesson counts once it is published in one of the two ways.
 *
 * At least five are printed as chosen by each province, which then draws the lessons of what it chose and publishes them: each is read
 * to publish at least five.
 *
 * @th ตัวชี้วัด บทเรียนไม่น้อยกว่า 380 ผลิตภัณฑ์ได้รับการเผยแพร่ผ่านสื่อออฟไลน์หรือออนไลน์ เอกสารพิมพ์ว่าจังหวัดคัดเลือกไม่น้อยกว่าจังหวัดละ 5 ผลิตภัณฑ์
 * แล้วถอดบทเรียนและเผยแพร่ผลของผลิตภัณฑ์ที่คัดเลือก จึงอ่านว่าเผยแพร่ไม่น้อยกว่าจังหวัดละ 5 ผลิตภัณฑ์ ตัวเลขทั้งสองหมายถึง 76 จังหวัด จึงต้องระบุให้ครบทุกจังหวัด
 *
 * @throws {@link RuleInputError} more than 76 provinces, one that comes twice, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6339, 6340, 6351 and 6857
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.lessonsPublished({ provinces: [{ id: 'น่าน', products: 4 }] }).short; // ['น่าน']
 * ```
 */
export const lessonsPublished = everyOne({
  programme,
  id: 'lessons-published',
  title: { th: 'บทเรียนความสำเร็จของผลิตภัณฑ์ OTOP ที่ได้รับการเผยแพร่', en: 'Lessons of OTOP products that are published' },
  source: lessons(6339, 6351),
  list: provinceList,
  unit: 'provinces',
  parameters: published,
  facts: { products: count({ th: 'ผลิตภัณฑ์ที่เผยแพร่บทเรียนแล้ว', en: 'products whose lesson is published' }, 'products') },
  criteria: [
    atLeast('products', published.each, {
      source: lessons.inferred(
        {
          th: 'ข้อ 3 ถึง 5: จังหวัดถอดบทเรียนและเผยแพร่ผลของผลิตภัณฑ์ที่คัดเลือกไว้ ซึ่งไม่น้อยกว่าจังหวัดละ 5 ผลิตภัณฑ์',
          en: 'points 3 to 5: a province draws and publishes the lessons of what it chose, which is at least five',
        },
        6339,
        6340,
      ),
    }),
  ],
  number: published.provinces,
  together: { fact: 'products', atLeast: published.all },
});

const report = { due: parameter('2022-07-25', 'date', lessons(6339)) };

/**
 * When the province reports its lessons (รายงานผลการถอดบทเรียน): by 25 July 2565. The activity is printed to run until June 2565: the report is due
 * 25 days after it. Where an activity ends later than the day of the report, `conflict` names both.
 *
 * @th กำหนดรายงานผลการถอดบทเรียน ภายในวันที่ 25 กรกฎาคม 2565 ระยะเวลาดำเนินการสิ้นสุดเดือนมิถุนายน 2565 หากกิจกรรมสิ้นสุดหลังวันครบกำหนด จะแสดงข้อขัดแย้งไว้
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6339 and 6344
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.lessonsReport({ endedOn: '2022-06-30', doneOn: '2022-07-25' }).status; // 'on-time'
 * otop.fy2565.lessonsReport({ endedOn: '2022-06-30' }).conflict; // null
 * ```
 */
export const lessonsReport = deadline({
  programme,
  id: 'lessons-report',
  title: { th: 'รายงานผลการถอดบทเรียนผลิตภัณฑ์ OTOP', en: 'Report on the lessons of OTOP products' },
  source: lessons(6339, 6344),
  parameters: report,
  facts: { endedOn: date({ th: 'วันสิ้นสุดกิจกรรม', en: 'the day the activity ended' }) },
  due: on(report.due),
  end: 'endedOn',
});
