import { readLastDay } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { exactly, noLaterThan } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, date } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { days } from './days.js';
import { acrossPages, activity, programme } from './source.js';

const nomination = {
  from: days.project.from,
  to: days.nomination.to,
};
const tambonsPerZone = parameter(1, 'tambons', activity(4)(82));

/**
 * Whether the outstanding tambon (ตำบลดีเด่น) of an inspection zone (เขตตรวจราชการ) was chosen as planned: its province named it
 * by 26 April 2564, the inspector chose one tambon in the zone on 3 to 14 May, the choice was reported and announced by
 * 17 May, and the province sent the tambon's project proposal (ข้อเสนอโครงการ) to the department on 18 to 20 May.
 *
 * One tambon a zone stands without a word of comparison and is read as exactly one. The text prints the days alone. An early nomination is in time, from the first day of the project (February 2564), and so is
 * an announcement before 17 May. One step follows the other: a choice before the nomination, an announcement before the choice or a
 * proposal before the announcement is refused. By what standard a tambon is outstanding is not printed.
 *
 * @th
 * พิจารณาว่าตำบลดีเด่นของเขตตรวจราชการเป็นไปตามปฏิทินหรือไม่ จังหวัดส่งรายชื่อภายในวันที่ 26 เมษายน 2564 ผู้ตรวจราชการกรมคัดเลือกเขตละ 1 แห่ง วันที่ 3 - 14
 * พฤษภาคม 2564 ส่งและประกาศผลภายในวันที่ 17 พฤษภาคม 2564 และจังหวัดส่งข้อเสนอโครงการวันที่ 18 - 20 พฤษภาคม 2564
 * วันที่ 26 เมษายน และ 17 พฤษภาคม พิมพ์เพียงวันเดียว อ่านว่าเป็นวันสุดท้าย เขตละ 1 แห่งไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 1 แห่งพอดี
 * แต่ละขั้นตอนต้องไม่เกิดก่อนขั้นตอนก่อนหน้า เกณฑ์การตัดสินตำบลดีเด่นไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a value that is not of its kind, steps in another order, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 79, 82, 83 and 93
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const outcome = changeLeaders.fy2564.outstandingTambon({
 *   nominatedOn: '2021-04-26',
 *   tambonsChosen: 1,
 *   chosenOn: '2021-05-14',
 *   announcedOn: '2021-05-17',
 * });
 * outcome.verdict; // 'unknown'
 * outcome.missing; // ['proposalSentOn']
 * outcome.criteria[4].required; // { noEarlierThan: '2021-05-18', noLaterThan: '2021-05-20' }
 * ```
 */
export const outstandingTambon = checklist({
  programme,
  id: 'outstanding-tambon',
  title: { th: 'ตำบลดีเด่นเขตตรวจละ 1 แห่ง', en: 'One outstanding tambon an inspection zone' },
  source: acrossPages(79, 82, 83),
  parameters: {
    tambonsPerZone,
    nominationFrom: nomination.from,
    nominationTo: nomination.to,
    selectionFrom: days.zoneSelection.from,
    selectionTo: days.zoneSelection.to,
    result: days.zoneResult.to,
    proposalsFrom: days.proposals.from,
    proposalsTo: days.proposals.to,
  },
  facts: {
    nominatedOn: date({ th: 'วันที่จังหวัดส่งรายชื่อ', en: 'day on which the province named it' }),
    tambonsChosen: count({ th: 'ตำบลที่ได้รับคัดเลือกในเขต', en: 'tambons chosen in the zone' }, 'tambons'),
    chosenOn: date({ th: 'วันที่ผู้ตรวจราชการกรมคัดเลือก', en: 'day on which the inspector chose' }),
    announcedOn: date({ th: 'วันที่ส่งผลและประกาศ', en: 'day on which the choice was announced' }),
    proposalSentOn: date({ th: 'วันที่จังหวัดส่งข้อเสนอ', en: 'day on which the proposal was sent' }),
  },
  ordered: ascending(['nominatedOn', 'chosenOn', 'announcedOn', 'proposalSentOn']),
  criteria: [
    during('nominatedOn', nomination, {
      id: 'nominated-on',
      source: acrossPages.inferred(
        {
          th: 'ไม่ก่อนเดือนที่เริ่มโครงการ (บรรทัด 93) วันที่ 26 เมษายน 2564 พิมพ์เพียงวันเดียว อ่านว่าเป็นวันสุดท้าย (บรรทัด 79)',
          en: 'from the month in which the project begins (line 93); 26 April 2564 (2021) stands alone and is read as the last day (line 79)',
        },
        79,
        93,
      ),
    }),
    exactly('tambonsChosen', tambonsPerZone),
    during('chosenOn', days.zoneSelection, { id: 'chosen-on' }),
    noLaterThan('announcedOn', readLastDay(days.zoneResult.to)),
    during('proposalSentOn', days.proposals, { id: 'proposal-sent-on' }),
  ],
});

const entry = {
  tambons: parameter(18, 'tambons', activity(6)(86)),
  from: days.contest.from,
  to: days.contest.to,
};

/**
 * Whether the contest of outstanding change leaders (การประกวดผู้นำการเปลี่ยนแปลงดีเด่น) has its 18 tambons and is held on
 * 22 to 25 June 2564. The 18 stand without a word of comparison and are read as exactly 18. With one tambon an inspection zone, 18 tambons are 18 zones; how many zones there are is not printed.
 *
 * @th
 * ตรวจว่าการประกวดผู้นำการเปลี่ยนแปลงดีเด่นมี 18 ตำบล และจัดระหว่างวันที่ 22 - 25 มิถุนายน 2564 หรือไม่ จำนวน 18 ตำบลไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่านั้นพอดี คัดเลือกเขตตรวจราชการละ 1 ตำบล จึงเป็น 18 เขต
 * เอกสารไม่ได้พิมพ์จำนวนเขตไว้
 *
 * @throws {@link RuleInputError} a value that is not of its kind, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, line 86
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2564.contest({ tambons: 18, heldOn: '2021-06-22' }).verdict; // 'met'
 * changeLeaders.fy2564.contest({ tambons: 17 }).verdict; // 'unmet'
 * ```
 */
export const contest = checklist({
  programme,
  id: 'contest',
  title: { th: 'การประกวดผู้นำการเปลี่ยนแปลงดีเด่น 18 ตำบล', en: 'Contest of 18 outstanding tambons' },
  source: activity(6)(86),
  parameters: entry,
  facts: {
    tambons: count({ th: 'ตำบลที่เข้าประกวด', en: 'tambons that take part' }, 'tambons'),
    heldOn: date({ th: 'วันที่ประกวด', en: 'day of the contest' }),
  },
  criteria: [exactly('tambons', entry.tambons), during('heldOn', days.contest, { id: 'held-on' })],
});
