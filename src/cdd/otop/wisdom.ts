import { parameter } from '../../core/parameter.js';
import { any, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { readings } from '../../rules/deciding/readings.js';
import { choice, date, yesNo } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { provinceList } from '../provinces.js';
import { programme, wisdom } from './source.js';

const product = {
  programme,
  id: 'wisdom-product',
  title: { th: 'ผลิตภัณฑ์ OTOP ที่เป็นภูมิปัญญาท้องถิ่น', en: 'A product of local wisdom' },
  source: wisdom(6264),
  words: {
    met: { th: 'เป็นผลิตภัณฑ์ที่เป็นภูมิปัญญาท้องถิ่น', en: 'is a product of local wisdom' },
    unmet: { th: 'ไม่เป็นผลิตภัณฑ์ที่เป็นภูมิปัญญาท้องถิ่น', en: 'is no product of local wisdom' },
  },
  facts: {
    category: choice(
      { th: 'ประเภทผลิตภัณฑ์', en: 'category of the product' },
      {
        food: { th: 'อาหาร', en: 'food' },
        drink: { th: 'เครื่องดื่ม', en: 'drink' },
        cloth: { th: 'ผ้าและเครื่องแต่งกาย', en: 'cloth and dress' },
        household: { th: 'ของใช้ ของตกแต่ง ของที่ระลึก', en: 'articles of use, decorations and souvenirs' },
        herbs: { th: 'สมุนไพรที่ไม่ใช่อาหาร', en: 'herbs that are not food' },
        other: { th: 'อื่น ๆ', en: 'another' },
      },
    ),
    fromOwnKnowledge: yesNo({
      th: '2.1 มาจากความรู้ความสามารถของคนในชุมชน ที่ทดลองปฏิบัติจนตกผลึก',
      en: '2.1 the product comes from what people of the community know and tried until it was settled',
    }),
    handedDown: yesNo({
      th: 'ถ่ายทอดภูมิปัญญาจากรุ่นสู่รุ่นแบบดั้งเดิม',
      en: 'the product is handed down from one generation to the next unchanged',
    }),
    adapted: yesNo({
      th: 'ประยุกต์ภูมิปัญญาให้เข้ากับสมัยนิยมได้อย่างลงตัว',
      en: 'the wisdom is well adapted to the taste of the time',
    }),
    passedVillageForum: yesNo({
      th: 'ผ่านเวทีประชาคมหมู่บ้านให้เป็นผลิตภัณฑ์ OTOP ที่เป็นภูมิปัญญาท้องถิ่น',
      en: 'a village forum passed the product as one of local wisdom',
    }),
    keptByCommunity: yesNo({
      th: 'คนในชุมชนร่วมกันสืบสานและเผยแพร่ภูมิปัญญานั้น',
      en: 'people of the community keep and spread the wisdom together',
    }),
  },
} as const;

const asked = [
  oneOf('category', ['food', 'drink', 'cloth', 'household', 'herbs'], { circumstance: true }),
  yes('fromOwnKnowledge', { circumstance: true }),
  any('handed-on', [yes('handedDown', { circumstance: true }), yes('adapted')], {
    label: { th: '2.2 ถ่ายทอดแบบดั้งเดิม หรือประยุกต์ให้เข้ากับสมัยนิยม', en: '2.2 handed down as it was, or adapted' },
  }),
  any('community', [yes('passedVillageForum'), yes('keptByCommunity')], {
    label: {
      th: '2.3 ผ่านเวทีประชาคมหมู่บ้าน หรือคนในชุมชนร่วมกันสืบสานและเผยแพร่',
      en: '2.3 passed by a village forum, or kept and spread by the community',
    },
  }),
] as const;

/**
 * Whether a product is one of local wisdom (ผลิตภัณฑ์ OTOP ที่เป็นภูมิปัญญาท้องถิ่น) for the province's database: it is of one of the five categories, and it
 * answers the outline of points 2.1 to 2.3.
 *
 * The text lists the three points “in brief” and does not say whether all of them or one is meant: `points` is `all` or `any`. Within
 * 2.2 and 2.3 the text says “or”.
 *
 * @th ผลิตภัณฑ์ OTOP ที่เป็นภูมิปัญญาท้องถิ่น ต้องอยู่ใน 5 ประเภท และเป็นไปตามแนวทางการคัดเลือกข้อ 2.1 - 2.3 เอกสารเขียนไว้ “โดยสังเขป”
 * และไม่ได้ระบุว่าต้องครบทุกข้อหรือข้อใดข้อหนึ่ง ผู้ใช้จึงต้องระบุ `points` (`all` ทุกข้อ หรือ `any` ข้อใดข้อหนึ่ง) ภายในข้อ 2.2 และ 2.3 เอกสารใช้คำว่า “หรือ”
 *
 * @throws {@link RuleInputError} no `points`, a word that is none of the choice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6264
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const cloth = { category: 'cloth', fromOwnKnowledge: true, adapted: true, passedVillageForum: false, keptByCommunity: false } as const;
 * otop.fy2565.wisdomProduct({ ...cloth, points: 'all' }).verdict; // 'unmet'
 * otop.fy2565.wisdomProduct({ ...cloth, points: 'any' }).verdict; // 'met'
 * ```
 */
export const wisdomProduct = readings({
  labels: { all: { th: 'ต้องครบทุกข้อ', en: 'all points' }, any: { th: 'ข้อใดข้อหนึ่ง', en: 'any of them' } },
  reading: {
    name: 'points',
    label: {
      th: 'ข้อ 2.1 - 2.3 ต้องครบทุกข้อหรือข้อใดข้อหนึ่ง',
      en: 'whether all of points 2.1 to 2.3 are meant, or one of them',
    },
  },
  rules: {
    all: checklist({ ...product, criteria: asked }),
    any: checklist({ ...product, criteria: asked, least: 2, mandatory: ['category'] }),
  },
});

const databases = { provinces: parameter(76, 'provinces', wisdom(6271, 6852)) };

/**
 * The indicator of the activity (ตัวชี้วัดกิจกรรม): 76 provinces have a database of OTOP wisdom in OTOP BIG DATA that is complete and current. The
 * caller may give another number of provinces.
 *
 * @th ตัวชี้วัด ฐานข้อมูลภูมิปัญญา OTOP ในระบบ OTOP BIG DATA ครบถ้วนสมบูรณ์และเป็นปัจจุบัน 76 จังหวัด (หรือจำนวนที่ผู้ใช้ระบุ)
 *
 * @throws {@link RuleInputError} more provinces than the number, one that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6264, 6271 and 6852
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const outcome = otop.fy2565.wisdomDatabases({ provinces: [{ id: 'น่าน', complete: true, current: true }] });
 * outcome.verdict; // 'unknown'
 * outcome.notListed; // 75
 * ```
 */
export const wisdomDatabases = everyOne({
  programme,
  id: 'wisdom-databases',
  title: { th: 'ฐานข้อมูลภูมิปัญญา OTOP 76 จังหวัด', en: 'Databases of OTOP wisdom of 76 provinces' },
  source: wisdom(6264, 6271),
  list: provinceList,
  unit: 'provinces',
  facts: {
    complete: yesNo({
      th: 'ฐานข้อมูลภูมิปัญญา OTOP ในระบบ OTOP BIG DATA ครบถ้วนสมบูรณ์',
      en: 'the database of OTOP wisdom in OTOP BIG DATA is complete',
    }),
    current: yesNo({
      th: 'ฐานข้อมูลภูมิปัญญา OTOP ในระบบ OTOP BIG DATA เป็นปัจจุบัน',
      en: 'the database of OTOP wisdom in OTOP BIG DATA is current',
    }),
  },
  criteria: [yes('complete'), yes('current')],
  number: databases.provinces,
});

const report = { due: parameter('2022-09-25', 'date', wisdom(6264)) };

/**
 * When the province reports (รายงานผลการดำเนินงาน): by 25 September 2565. The activity is printed to run until the end of that month, so that a report
 * may be due before its activity ends: `conflict` then names both days, and somebody has to decide.
 *
 * @th กำหนดรายงานผลให้กรมการพัฒนาชุมชนทราบ ภายในวันที่ 25 กันยายน 2565 แต่ระยะเวลาดำเนินการพิมพ์ไว้ถึงเดือนกันยายน 2565
 * หากกิจกรรมสิ้นสุดหลังวันที่ 25 จะแสดงข้อขัดแย้งของทั้งสองวันไว้ ไม่ได้เลือกให้
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6264 and 6269
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.wisdomReport({ endedOn: '2022-09-30' }).conflict?.due; // '2022-09-25'
 * otop.fy2565.wisdomReport({ endedOn: '2022-09-20', doneOn: '2022-09-26' }).status; // 'late'
 * ```
 */
export const wisdomReport = deadline({
  programme,
  id: 'wisdom-report',
  title: { th: 'รายงานฐานข้อมูลภูมิปัญญา OTOP', en: 'Report on the database of OTOP wisdom' },
  source: wisdom(6264, 6269),
  parameters: report,
  facts: { endedOn: date({ th: 'วันสิ้นสุดกิจกรรม', en: 'the day the activity ended' }) },
  due: on(report.due),
  end: 'endedOn',
});
