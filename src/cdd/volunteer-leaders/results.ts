import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { schedule } from '../../rules/time/schedule.js';
import { activityPeriod } from '../activity-period.js';
import { periodOf } from '../printed-months.js';
import { leaders, programme } from './source.js';

const meantYear = {
  th: 'ต้นฉบับพิมพ์ปี 2564 แต่ไตรมาส 2 – 3 ของปีงบประมาณ 2565 คือปี 2565',
  en: 'printed as 2564; quarters 2 and 3 of FY2565 lie in 2565',
};

/**
 * Whether the work with the leaders falls into its period (ไตรมาส 2 – 3): January to June 2565. The sheet prints the
 * year 2564, which is no part of quarters 2 and 3 of FY2565: 2565 is read.
 *
 * @th
 * การพัฒนาผู้นำ อช. อยู่ในช่วงเวลาที่กำหนดหรือไม่: ไตรมาส 2 – 3 เดือนมกราคม – มิถุนายน ต้นฉบับพิมพ์ปี 2564
 * ซึ่งไม่ใช่ไตรมาส 2 – 3 ของปีงบประมาณ 2565 จึงอ่านเป็นปี 2565
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5761
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * volunteerLeaders.fy2565.period({ startsOn: '2022-01-01', endsOn: '2022-06-30' }).verdict; // 'met'
 * ```
 */
export const period = activityPeriod({
  programme,
  id: 'period',
  title: { th: 'ระยะเวลาพัฒนาผู้นำ อช.', en: 'When the leaders are worked with' },
  source: leaders(5761),
  period: periodOf('2022-01-01', '2022-06-30', leaders.inferred(meantYear, 5761)),
});

const visits = parameter(1, 'times', leaders(5749));

/**
 * Which visits to the leaders are done, pending or overdue on a day (ลงพื้นที่ติดตามอย่างน้อยเดือนละ 1 ครั้ง): at least
 * one in every month of the period (see `period` for its year), by development officers together with the club of leaders. Whether each leader or
 * each area is visited is not printed: ask about one of whichever you count. A visit is a report of the stream
 * `visits`.
 *
 * @th
 * การลงพื้นที่ติดตามผู้นำ อช. ครบหรือค้างอยู่เพียงใด ณ วันที่ตรวจสอบ: อย่างน้อยเดือนละ 1
 * ครั้งทุกเดือนของระยะเวลาดำเนินการ โดยเจ้าหน้าที่ร่วมกับชมรมผู้นำ อช. ไม่ได้ระบุว่านับต่อคนหรือต่อพื้นที่
 * ให้ตรวจทีละหน่วยตามที่ใช้ การลงพื้นที่แต่ละครั้งบันทึกในรายการ `visits`
 *
 * @throws {@link RuleInputError} no day of asking, a day that is not a calendar date or after that, or an unknown stream
 * @source 004_5d18bda2820f2124.txt, lines 5749 and 5761
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * const reports = [{ stream: 'visits', on: '2022-01-15' }] as const;
 * volunteerLeaders.fy2565.monthlyVisits({ today: '2022-03-01', reports }).overdue.map(({ due }) => due); // ['2022-02-28']
 * ```
 */
export const monthlyVisits = schedule({
  programme,
  id: 'monthly-visits',
  title: { th: 'การลงพื้นที่ติดตามเดือนละ 1 ครั้ง', en: 'A visit every month' },
  source: leaders(5749, 5761),
  parameters: { visits },
  streams: [
    {
      id: 'visits',
      label: { th: 'ลงพื้นที่ติดตามให้คำแนะนำ', en: 'visits in the field' },
      timesAMonth: visits,
      firstMonth: '2022-01',
      lastMonth: '2022-06',
      source: leaders.inferred(
        {
          th: 'เดือนละ 1 ครั้งไม่ได้พิมพ์เดือนไว้ จึงใช้ระยะเวลาดำเนินการ ซึ่งพิมพ์ปี 2564 แต่อ่านเป็นปี 2565',
          en: 'no months are printed beside it: those of the period are read, whose printed year 2564 is read as 2565',
        },
        5749,
        5761,
      ),
    },
  ],
});

/**
 * Whether results are followed up and reported (ติดตามประเมินผล): a channel of follow-up by information technology was
 * made, and the results were summed up, assessed and reported to the executives. Forms and messaging services that are named are
 * examples. The visits are in `monthlyVisits`.
 *
 * @th
 * มีการติดตามและรายงานผลครบหรือไม่: สร้างช่องทางติดตามด้วยระบบเทคโนโลยีสารสนเทศ และสรุป ประเมินผล รายงานผลให้ผู้บริหารทราบ
 * เครื่องมือที่ระบุเป็นเพียงตัวอย่าง ส่วนการลงพื้นที่ให้ดู `monthlyVisits`
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5747 and 5751
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * volunteerLeaders.fy2565.followUp({ onlineChannel: true, reported: false }).verdict; // 'unmet'
 * ```
 */
export const followUp = checklist({
  programme,
  id: 'follow-up',
  title: { th: 'การติดตามและรายงานผล', en: 'Follow-up and report' },
  source: leaders(5747, 5751),
  facts: {
    onlineChannel: yesNo({
      th: 'สร้างช่องทางติดตามและประเมินผลด้วยระบบเทคโนโลยีสารสนเทศ',
      en: 'a channel of follow-up and assessment by information technology was made',
    }),
    reported: yesNo({
      th: 'สรุป ประเมินผล และรายงานให้ผู้บริหารทราบตามลำดับ',
      en: 'results were summed up, assessed and reported to the executives',
    }),
  },
  criteria: [yes('onlineChannel', { source: leaders(5747) }), yes('reported', { source: leaders(5751) })],
});

const initiative = {
  activities: parameter(1, 'activities', leaders(5739, 5768, 6829)),
  amphoes: parameter(878, 'amphoes', leaders(5759)),
};

/**
 * The second indicator: in every amphoe the leaders have at least one creative initiative (โครงการริเริ่มสร้างสรรค์).
 * There are 878 amphoes unless the caller gives another `number`: that of a province. The sheet's own indicator
 * misprints “an amphoe” (line 5768); the step and the appendix have it right.
 *
 * @th
 * ตัวชี้วัดข้อ 2: ผู้นำ อช. มีโครงการริเริ่มสร้างสรรค์อำเภอละไม่น้อยกว่า 1 กิจกรรม ทั้งประเทศ 878 อำเภอ
 * หากคิดรายจังหวัดให้ระบุ `number` บรรทัด 5768 พิมพ์คำว่า “อำเภอละ” ผิด บรรทัด 5739 และ 6829 ถูกต้อง
 *
 * @throws {@link RuleInputError} an amphoe that comes twice, more amphoes than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5739, 5759, 5768 and 6829
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * const amphoes = [{ id: 'ก', activities: 2 }, { id: 'ข', activities: 0 }];
 * volunteerLeaders.fy2565.initiatives({ amphoes, number: 2 }).verdict; // 'unmet'
 * ```
 */
export const initiatives = everyOne({
  programme,
  id: 'initiatives',
  title: { th: 'โครงการริเริ่มสร้างสรรค์ของผู้นำ อช. อย่างน้อยอำเภอละ 1 กิจกรรม', en: 'At least one initiative in every amphoe' },
  source: leaders(5739, 5759, 5768, 6829),
  parameters: initiative,
  list: { name: 'amphoes', label: { th: 'อำเภอ', en: 'an amphoe' } },
  unit: 'amphoes',
  facts: {
    activities: count({ th: 'โครงการริเริ่มสร้างสรรค์', en: 'creative initiatives' }, 'activities'),
  },
  criteria: [atLeast('activities', initiative.activities)],
  number: initiative.amphoes,
});

const use = {
  share: parameter(80, 'percent', leaders(5768, 6828)),
  leaders: parameter(13500, 'people', leaders(5753)),
};

/**
 * The first indicator: 80 % of the leaders can use what they learnt to manage their community, 10,800 of 13,500. More
 * is read as enough; how it is told is not printed.
 *
 * @th
 * ตัวชี้วัดข้อ 1: ร้อยละ 80 ของผู้นำ อช. นำความรู้ไปใช้ในการบริหารจัดการชุมชนได้ (10,800 จาก 13,500 คน) เกินร้อยละ 80
 * ถือว่าผ่าน ไม่ได้ระบุวิธีวัด
 *
 * @throws {@link RuleInputError} no leader at all, more who use it than leaders, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5768 and 6828
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * volunteerLeaders.fy2565.knowledgeUsed({ leaders: 13_500, using: 10_799 }).verdict; // 'unmet'
 * ```
 */
export const knowledgeUsed = checklist({
  programme,
  id: 'knowledge-used',
  title: { th: 'ผู้นำ อช. ที่นำความรู้ไปใช้', en: 'Leaders who use what they learnt' },
  source: leaders(5768, 6828),
  parameters: { share: use.share },
  facts: {
    leaders: count({ th: 'ผู้นำ อช.', en: 'leaders' }, 'people', { least: 1 }),
    using: count({ th: 'ผู้นำ อช. ที่นำความรู้ไปใช้ได้', en: 'leaders who can use what they learnt' }, 'people'),
  },
  ordered: ascending(['using', 'leaders']),
  criteria: [
    shareAtLeast('using', 'leaders', readAtLeast(use.share), {
      id: 'share-using',
      label: { th: 'ร้อยละของผู้นำ อช. ที่นำความรู้ไปใช้ได้', en: 'share of leaders who can use it' },
    }),
  ],
});

/**
 * Whether the work reached its target group: 13,500 leaders. They are spread over 878 amphoes, for which no number of
 * leaders each is printed, and none divides out. No word of comparison is printed; more are read as enough.
 *
 * @th
 * พัฒนาผู้นำ อช. ครบกลุ่มเป้าหมาย 13,500 คนหรือไม่ พื้นที่ดำเนินการ 878 อำเภอ ไม่ได้ระบุจำนวนต่ออำเภอ
 * และหารเท่ากันไม่ลงตัว เอกสารไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5753
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * volunteerLeaders.fy2565.leadersReached({ leaders: 13_500 }).verdict; // 'met'
 * ```
 */
export const leadersReached = checklist({
  programme,
  id: 'leaders-reached',
  title: { th: 'กลุ่มเป้าหมายผู้นำ อช.', en: 'Leaders that were reached' },
  source: leaders(5753),
  parameters: { leaders: use.leaders },
  facts: { leaders: count({ th: 'ผู้นำ อช. ที่ได้รับการพัฒนา', en: 'leaders that were reached' }, 'people') },
  criteria: [atLeast('leaders', readAtLeast(use.leaders))],
});
