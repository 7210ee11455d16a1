import { parameter } from '../../core/parameter.js';
import { schedule } from '../../rules/time/schedule.js';
import { days } from './days.js';
import { acrossPages, activity, programme } from './source.js';

const parameters = {
  impact: parameter(1, 'times', activity(3)(79)),
  media: parameter(2, 'times', activity(3)(79)),
  firstRound: days.firstRound.to,
  secondRound: days.secondRound.to,
  thirdRound: days.thirdRound.to,
  nomination: days.nomination.to,
};

const rounds = [parameters.firstRound, parameters.secondRound, parameters.thirdRound];
const projectMonths = { firstMonth: '2021-02', lastMonth: '2021-09' };

/**
 * What a province reports in activity 3 (รายงานผลความก้าวหน้า) and what of it is overdue on a given day:
 *
 * - `impact`: the strategy group assesses the impact once a month, February to September 2564;
 * - `media`: the information group reports through media at least twice a month;
 * - `strategy`, `promotion`, `information`: each of the three groups reports in three rounds, on 1 March, 1 April and
 *   1 May 2564;
 * - `nomination`: the province names its outstanding tambon, by 26 April 2564.
 *
 * Three readings. No months are printed for the media reports: they are owed for the months of the project, February to
 * September 2564, which are also those printed for the impact. “(3 groups)” stands above the rounds: a round is a report of
 * each group, and a joint report is one of each. The printed days are the last on which a report is in time.
 *
 * @th
 * แสดงรายงานกิจกรรมที่ 3 ของจังหวัด และรายงานใดเกินกำหนดในวันที่ระบุ คือ กลุ่มงานยุทธศาสตร์ประเมินผลกระทบเดือนละครั้ง (กุมภาพันธ์ - กันยายน 2564)
 * กลุ่มงานสารสนเทศรายงานผ่านสื่ออย่างน้อยเดือนละ 2 ครั้ง กลุ่มงานทั้งสามรายงาน 3 รอบ วันที่ 1 มีนาคม 1 เมษายน และ 1 พฤษภาคม 2564
 * และจังหวัดส่งรายชื่อตำบลดีเด่นภายในวันที่ 26 เมษายน 2564 รายงานผ่านสื่อไม่ได้พิมพ์เดือนไว้ จึงใช้ระยะเวลาดำเนินการของโครงการ คำว่า (3 กลุ่มงาน)
 * อ่านว่าทุกกลุ่มงานรายงานทุกรอบ และวันที่พิมพ์ไว้คือวันสุดท้าย
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, a report of another kind or after the day of asking, or a `due`
 * on which none is due
 * @source 002_b86b2e7e88d9451c.txt, lines 79 and 93
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const outcome = changeLeaders.fy2564.reporting({
 *   today: '2021-03-02',
 *   reports: [
 *     { stream: 'impact', on: '2021-02-26' },
 *     { stream: 'media', on: '2021-02-24' },
 *     { stream: 'strategy', on: '2021-03-01' },
 *     { stream: 'promotion', on: '2021-03-02' },
 *   ],
 * });
 * outcome.overdue.map(({ stream }) => stream); // ['media', 'information']
 * outcome.overdue[0].done; // 1
 * outcome.overdue[0].least; // 2
 * ```
 */
export const reporting = schedule({
  programme,
  id: 'reporting',
  title: { th: 'รอบรายงานกิจกรรมที่ 3', en: 'Reports of activity 3' },
  source: activity(3)(79),
  parameters,
  streams: [
    {
      id: 'impact',
      label: { th: 'กลุ่มงานยุทธศาสตร์ประเมินผลกระทบ', en: 'assessment of impact by the strategy group' },
      timesAMonth: parameters.impact,
      ...projectMonths,
      source: activity(3)(79),
    },
    {
      id: 'media',
      label: { th: 'กลุ่มงานสารสนเทศรายงานผ่านสื่อ', en: 'reports through media by the information group' },
      timesAMonth: parameters.media,
      ...projectMonths,
      source: acrossPages.inferred(
        {
          th: 'ไม่ได้พิมพ์เดือนไว้ จึงใช้ระยะเวลาดำเนินการของโครงการ',
          en: 'no months are printed beside it: the months of the project bind',
        },
        79,
        93,
      ),
    },
    { id: 'strategy', label: { th: 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน', en: 'rounds of the strategy group' }, rounds },
    { id: 'promotion', label: { th: 'กลุ่มงานส่งเสริมการพัฒนาชุมชน', en: 'rounds of the promotion group' }, rounds },
    { id: 'information', label: { th: 'กลุ่มงานสารสนเทศการพัฒนาชุมชน', en: 'rounds of the information group' }, rounds },
    {
      id: 'nomination',
      label: { th: 'จังหวัดคัดเลือกตำบลดีเด่นและส่งรายชื่อ', en: 'the province names its outstanding tambon' },
      rounds: [parameters.nomination],
    },
  ],
});
