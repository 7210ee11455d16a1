import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, exactly } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, date } from '../../rules/logic/fact.js';
import { after, deadline, on } from '../../rules/time/deadline.js';
import { dayInPeriod } from '../activity-period.js';
import { provincesAmong } from '../provinces.js';
import { organisers } from './contest.js';
import { activity, programme } from './source.js';

const models = {
  perAspect: parameter(1, 'villages', activity(4003), {
    th: 'หมู่บ้านต้นแบบ จังหวัดละ ด้านละ',
    en: 'model villages of a province in each aspect',
  }),
  provinces: parameter(6, 'provinces', activity(4003)),
  villages: parameter(18, 'villages', activity(4003)),
  lessons: parameter(18, 'items', activity(4003)),
};

/**
 * Whether each of the six provinces has its model villages (หมู่บ้านต้นแบบ 6 จังหวัด ๆ ละ 3 หมู่บ้าน): one in each aspect, which
 * is read as exactly one since no word of comparison is printed. Runners-up do not count.
 *
 * @th
 * ตรวจว่าทั้ง 6 จังหวัดมีหมู่บ้านต้นแบบครบจังหวัดละ 3 หมู่บ้านหรือไม่ ด้านละ 1 หมู่บ้าน ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 1 หมู่บ้านพอดี รองชนะเลิศไม่นับ
 *
 * @throws {@link RuleInputError} more provinces than there are, two of one name, a number that is no whole number from
 * 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4003
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * const provinces = [{ id: 'จันทบุรี', social: 2, economic: 1, environmental: 0 }];
 * villageContest.fy2565.modelVillagesByProvince({ provinces }).verdict; // 'unmet'
 * ```
 */
export const modelVillagesByProvince = everyOne({
  programme,
  id: 'model-villages-by-province',
  title: { th: 'หมู่บ้านต้นแบบจังหวัดละ 3 หมู่บ้าน ๆ ละ 1 ด้าน', en: 'Three model villages a province, one an aspect' },
  source: activity(4003),
  parameters: { perAspect: models.perAspect, provinces: models.provinces },
  list: provincesAmong(organisers),
  unit: 'provinces',
  facts: {
    social: count({ th: 'ด้านสังคม', en: 'social' }, 'villages'),
    economic: count({ th: 'ด้านเศรษฐกิจ', en: 'economic' }, 'villages'),
    environmental: count({ th: 'ด้านสิ่งแวดล้อม', en: 'environmental' }, 'villages'),
  },
  criteria: [
    exactly('social', models.perAspect),
    exactly('economic', models.perAspect),
    exactly('environmental', models.perAspect),
  ],
  number: models.provinces,
});

/**
 * The indicators of the contest (ตัวชี้วัดกิจกรรม): 18 model villages, and 18 pieces of knowledge from them, no comparison printed and
 * read as at least. How the
 * villages are spread is asked by `modelVillagesByProvince`.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรมการประกวด หมู่บ้านต้นแบบ 18 หมู่บ้าน และ 18 องค์ความรู้จากการถอดบทเรียน อ่านว่าไม่น้อยกว่า การกระจายรายจังหวัดดูที่ modelVillagesByProvince
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4003
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * villageContest.fy2565.indicators({ modelVillages: 18, lessons: 17 }).next; // ['lessons']
 * ```
 */
export const indicators = checklist({
  programme,
  id: 'indicators',
  title: { th: 'หมู่บ้านต้นแบบ 18 หมู่บ้าน และ 18 องค์ความรู้', en: '18 model villages and 18 bodies of knowledge' },
  source: activity(4003),
  parameters: { villages: models.villages, lessons: models.lessons },
  facts: {
    modelVillages: count({ th: 'หมู่บ้านต้นแบบ', en: 'model villages' }, 'villages'),
    lessons: count({ th: 'องค์ความรู้จากการถอดบทเรียน', en: 'pieces of knowledge' }, 'items'),
  },
  criteria: [atLeast('modelVillages', readAtLeast(models.villages)), atLeast('lessons', readAtLeast(models.lessons))],
});

const completedOn = date({ th: 'วันที่การประกวดสิ้นสุด', en: 'the day on which the contest ended' });

const reporting = {
  window: parameter(
    7,
    'days',
    activity.inferred(
      { th: 'ไม่ได้พิมพ์คำว่า “ภายใน” อ่านว่าภายใน 7 วัน', en: '“within” is not printed; the seven days are read so' },
      3944,
    ),
  ),
  report: parameter(
    '2022-08-31',
    'date',
    activity.inferred(
      {
        th: 'สิงหาคม 2564 ที่พิมพ์ไว้เป็นปีที่ค้างจากแนวทางปีก่อน อ่านเป็นสิงหาคม 2565',
        en: 'the printed สิงหาคม 2564 is left over from the year before; August 2565 is read',
      },
      3904,
      3944,
    ),
  ),
};

/**
 * When a province enters its contest in the BPM system: seven days after it ended. The text lacks “within”; it is read
 * so.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลการประกวดในระบบ BPM 7 วันหลังสิ้นสุด ต้นฉบับไม่มีคำว่าภายใน ในที่นี้อ่านว่าภายใน 7 วัน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3944
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * villageContest.fy2565.contestEntry({ completedOn: '2022-08-20' }).due; // '2022-08-27'
 * ```
 */
export const contestEntry = deadline({
  programme,
  id: 'contest-entry',
  title: { th: 'บันทึกผลการประกวดในระบบ BPM', en: 'BPM entry of the contest' },
  source: activity(3944),
  parameters: { window: reporting.window },
  facts: { completedOn },
  ordered: ascending(['completedOn', 'doneOn']),
  due: after('completedOn', reporting.window),
});

/**
 * When a province sends its report of the contest, one volume and a disc of photographs (รายงานผล 1 เล่ม พร้อมแผ่นซีดี):
 * within August 2565. The text prints August 2564, here and in the period, before the contest of 2565 begins: the year
 * was left over from the guideline of the year before. The citation of the day says so. A report from before the contest
 * ended is too early; a contest that ends after August has a `conflict`.
 *
 * @th
 * กำหนดจังหวัดส่งรายงานผลการประกวด 1 เล่ม พร้อมแผ่นซีดี ภายในเดือนสิงหาคม 2565 ต้นฉบับพิมพ์ปี 2564 ซึ่งก่อนการประกวด อ่านว่าเป็นปีที่ค้างจากแนวทางปีก่อน
 * เหตุผลอยู่ในการอ้างอิงของวันที่ รายงานก่อนการประกวดสิ้นสุดถือว่าเร็วเกินไป การประกวดที่สิ้นสุดหลังเดือนสิงหาคมแสดงไว้ที่ `conflict`
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3904, 3944 and 4002
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * villageContest.fy2565.contestReport({}).due; // '2022-08-31'
 * villageContest.fy2565.contestReport.rule.parameters['report']?.source.basis; // 'inferred'
 * ```
 */
export const contestReport = deadline({
  programme,
  id: 'contest-report',
  title: {
    th: 'รายงานผลการประกวด 1 เล่ม พร้อมแผ่นซีดี 1 แผ่น (เดือนสิงหาคม ปีอ่านเป็น 2565)',
    en: 'Report of the contest, one volume and one disc (August; the year is read as 2565)',
  },
  source: activity(3944, 4002),
  parameters: { report: reporting.report },
  facts: { completedOn },
  due: on(reporting.report),
  end: 'completedOn',
});

const meantYear = activity.inferred(
  {
    th: 'มกราคม – สิงหาคมของปีงบประมาณ พ.ศ. 2565 ปีที่พิมพ์ไว้คือ 2564',
    en: 'January to August of FY2565; the printed year is 2564',
  },
  3904,
  4002,
);

const operating = { from: parameter('2022-01-01', 'date', meantYear), to: parameter('2022-08-31', 'date', meantYear) };

/**
 * Whether the contest runs on a day (ระยะเวลาดำเนินการ): January to August 2565, quarters 2 to 4. The printed year is
 * 2564, which is not the fiscal year of these quarters.
 *
 * @th
 * ตรวจว่าวันที่ระบุอยู่ในระยะเวลาดำเนินการประกวดหรือไม่ คือ มกราคม - สิงหาคม 2565 (ไตรมาส 2 – 4) ต้นฉบับพิมพ์ปี 2564
 * ซึ่งไม่ตรงกับปีงบประมาณของไตรมาสเหล่านี้
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3904 and 4002
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * villageContest.fy2565.inOperatingPeriod({ on: '2022-08-31' }).verdict; // 'met'
 * ```
 */
export const inOperatingPeriod = dayInPeriod({
  programme,
  id: 'in-operating-period',
  title: { th: 'ระยะเวลาดำเนินการ ไตรมาส 2 – 4', en: 'When the contest runs: quarters 2 to 4' },
  source: activity(4002),
  period: operating,
});
