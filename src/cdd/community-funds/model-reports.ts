import { parameter } from '../../core/parameter.js';
import { ascending } from '../../rules/logic/bounds.js';
import { after, deadline, earlierOf, on } from '../../rules/time/deadline.js';
import { days } from './days.js';
import { ended } from './reporting.js';
import { model, programme } from './source.js';

const modelSpans = {
  forumAmphoe: parameter(7, 'days', model(3641)),
  forumProvince: parameter(7, 'days', model(3643)),
  grantAmphoe: parameter(7, 'days', model(3675)),
  grantProvince: parameter(7, 'days', model(3677), {
    th: 'บันทึกภายในกี่วันหลังเสร็จสิ้น',
    en: 'recorded within so many days of the end',
  }),
};

/**
 * When an amphoe reports a model fund's forum to its province: 7 days after it ended.
 *
 * @th
 * กำหนดอำเภอรายงานผลเวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบให้จังหวัด ภายใน 7 วันหลังเสร็จสิ้น
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3641
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelForumAmphoeReport({ endedOn: '2022-03-31' }).due; // '2022-04-07'
 * ```
 */
export const modelForumAmphoeReport = deadline({
  programme,
  id: 'model-forum-amphoe-report',
  title: {
    th: 'อำเภอรายงานผลเวที กข.คจ. ต้นแบบให้จังหวัดภายใน 7 วัน',
    en: "The amphoe's report on a model fund's forum within 7 days",
  },
  source: model(3641),
  parameters: { days: modelSpans.forumAmphoe },
  facts: ended,
  ordered: ascending(['endedOn', 'doneOn']),
  due: after('endedOn', modelSpans.forumAmphoe),
});

/**
 * When a province records a model fund's forum in BPM: 7 days after it ended, as the amphoe's report.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลเวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น เท่ากับกำหนดรายงานของอำเภอ
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3643
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelForumBpm({ endedOn: '2022-03-31' }).due; // '2022-04-07'
 * ```
 */
export const modelForumBpm = deadline({
  programme,
  id: 'model-forum-bpm',
  title: {
    th: 'บันทึกผลเวที กข.คจ. ต้นแบบใน BPM ภายใน 7 วันหลังเสร็จสิ้น',
    en: "A model fund's forum recorded in BPM within 7 days of its end",
  },
  source: model(3643),
  parameters: { days: modelSpans.forumProvince },
  facts: ended,
  ordered: ascending(['endedOn', 'doneOn']),
  due: after('endedOn', modelSpans.forumProvince),
});

/**
 * When the work of a model fund's grant is reported to the province: 7 days after it ended.
 *
 * @th
 * กำหนดรายงานผลการใช้งบประมาณสนับสนุน กข.คจ. ต้นแบบให้จังหวัด ภายใน 7 วันหลังเสร็จสิ้น
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3675
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrantAmphoeReport({ endedOn: '2022-06-30' }).due; // '2022-07-07'
 * ```
 */
export const modelGrantAmphoeReport = deadline({
  programme,
  id: 'model-grant-amphoe-report',
  title: {
    th: 'รายงานผลงบสนับสนุน กข.คจ. ต้นแบบให้จังหวัดภายใน 7 วัน',
    en: "The report on a model fund's grant to the province within 7 days",
  },
  source: model(3675),
  parameters: { days: modelSpans.grantAmphoe },
  facts: ended,
  ordered: ascending(['endedOn', 'doneOn']),
  due: after('endedOn', modelSpans.grantAmphoe),
});

/**
 * When a province records a model fund's grant in BPM: 7 days after it ended, and within May 2565. The activity itself runs to
 * June 2565: an end in June is in `conflict` with the printed month, and which of the two holds is not said. The month is the
 * more specific and stays the due date.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลการสนับสนุน กข.คจ. ต้นแบบในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น และภายในเดือนพฤษภาคม 2565 กิจกรรมมีระยะเวลาถึงมิถุนายน 2565
 * งานที่เสร็จในเดือนมิถุนายนจึงขัดกับเดือนที่พิมพ์ไว้ (conflict) เอกสารไม่ได้บอกว่าให้ถือตามข้อใด
 * ในที่นี้คงเดือนพฤษภาคมซึ่งระบุไว้เฉพาะกว่าเป็นวันครบกำหนด
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3677 and 3685
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrantBpm({ endedOn: '2022-05-20' }).due; // '2022-05-27'
 * communityFunds.fy2565.modelGrantBpm({ endedOn: '2022-05-25' }).due; // '2022-05-31'
 * communityFunds.fy2565.modelGrantBpm({ endedOn: '2022-06-10' }).conflict?.end; // '2022-06-10'
 * ```
 */
export const modelGrantBpm = deadline({
  programme,
  id: 'model-grant-bpm',
  title: {
    th: 'บันทึกงบสนับสนุน กข.คจ. ต้นแบบใน BPM ภายใน 7 วัน ภายในเดือนพฤษภาคม 2565',
    en: "A model fund's grant recorded in BPM within 7 days, within May 2565 (2022)",
  },
  source: model(3677, 3685),
  parameters: { days: modelSpans.grantProvince, latest: days.modelGrantBpm },
  facts: ended,
  due: earlierOf(after('endedOn', modelSpans.grantProvince), on(days.modelGrantBpm)),
  end: 'endedOn',
});

/**
 * When a province sums up its model fund for the department: within May 2565, in the same `conflict` with a grant that ends in
 * June.
 *
 * @th
 * กำหนดจังหวัดสรุปผลงาน กข.คจ. ต้นแบบให้กรมฯ ภายในเดือนพฤษภาคม 2565 และขัดกับงานที่เสร็จในเดือนมิถุนายนเช่นเดียวกับการบันทึก BPM
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3679 and 3685
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrantSummary({ endedOn: '2022-05-31' }).conflict; // null
 * ```
 */
export const modelGrantSummary = deadline({
  programme,
  id: 'model-grant-summary',
  title: { th: 'สรุปผลงาน กข.คจ. ต้นแบบภายในเดือนพฤษภาคม 2565', en: 'The model fund summed up within May 2565 (2022)' },
  source: model(3679, 3685),
  parameters: { due: days.modelGrantSummary },
  facts: ended,
  due: on(days.modelGrantSummary),
  end: 'endedOn',
});
