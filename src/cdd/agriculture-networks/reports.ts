import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { after, deadline, on } from '../../rules/time/deadline.js';
import { plan, programme } from './source.js';

const completedOn = date({ th: 'วันที่ดำเนินกิจกรรมแล้วเสร็จ', en: 'the day on which the activity ended' });

const due = {
  window: parameter(7, 'days', plan(1796, 1822, 1856, 1940, 1963, 1990)),
  report: parameter('2022-09-15', 'date', plan(1856, 1990)),
};

/**
 * When a province enters an activity in the BPM system: within seven days after it ended, each of the three activities
 * by itself. The seven days are read as calendar days, the first being the day after; an activity of several days ends
 * on the last of them.
 *
 * @th
 * กำหนดสรุปผลในระบบ BPM: ภายใน 7 วันหลังจากดำเนินกิจกรรมแล้วเสร็จ แยกแต่ละกิจกรรม
 * นับเป็นวันตามปฏิทินโดยเริ่มนับวันถัดไป กิจกรรมหลายวันให้ถือวันสุดท้ายเป็นวันแล้วเสร็จ
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1796, 1822, 1856, 1940, 1963 and 1990
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.entry({ completedOn: '2021-12-24' }).due; // '2021-12-31'
 * ```
 */
export const entry = deadline({
  programme,
  id: 'entry',
  title: { th: 'สรุปผลการดำเนินกิจกรรมในระบบ BPM', en: 'BPM entry of an activity' },
  source: plan(1796, 1822, 1856, 1940, 1963, 1990),
  parameters: { window: due.window },
  facts: { completedOn },
  due: after('completedOn', due.window),
});

/**
 * When a province sends the final report to the department (เอกสารสรุปผลการดำเนินโครงการ): by 15 September 2565. The
 * market may be held until 30 September, so one that ends after the 15th cannot be reported on in time: the due date
 * stays as printed, and `conflict` says so.
 *
 * @th
 * กำหนดส่งเอกสารสรุปผลการดำเนินโครงการให้กรมการพัฒนาชุมชน: ภายในวันที่ 15 กันยายน 2565
 * แต่กิจกรรมส่งเสริมช่องทางการตลาดจัดได้ถึง 30 กันยายน 2565 หากจัดหลังวันที่ 15 กำหนดส่งยังคงเดิม
 * และผลจะแจ้งข้อขัดแย้งไว้ที่ `conflict`
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1856 and 1990
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.finalReport({ completedOn: '2022-09-15' }).conflict; // null
 * agricultureNetworks.fy2565.finalReport({ completedOn: '2022-09-16' }).conflict?.due; // '2022-09-15'
 * ```
 */
export const finalReport = deadline({
  programme,
  id: 'final-report',
  title: { th: 'ส่งเอกสารสรุปผลการดำเนินโครงการ', en: 'The final report' },
  source: plan(1856, 1990),
  parameters: { report: due.report },
  facts: { completedOn },
  due: on(due.report),
  end: 'completedOn',
});

const form = { copies: parameter(1, 'copies', plan(1856, 1990)) };

/**
 * Whether the final report has its form: one volume on every activity of the project, and a Word file by e-mail.
 * No operator is printed for the volume; at least one is the reading.
 *
 * @th
 * เอกสารสรุปผลครบถ้วนหรือไม่: รูปเล่ม 1 เล่ม ครอบคลุมทุกกิจกรรม พร้อมไฟล์ Word ทางอีเมล ต้นฉบับระบุแต่จำนวนเล่ม
 * ไม่ได้ระบุว่าอย่างน้อย จึงถือว่าส่งตั้งแต่ 1 เล่มเป็นอันผ่าน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1856 and 1990
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.finalReportForm({ copies: 1, everyActivity: true }).missing; // ['wordFile']
 * ```
 */
export const finalReportForm = checklist({
  programme,
  id: 'final-report-form',
  title: { th: 'รูปแบบเอกสารสรุปผลการดำเนินโครงการ', en: 'Form of the final report' },
  source: plan(1856, 1990),
  parameters: form,
  facts: {
    copies: count({ th: 'จำนวนเล่มที่ส่ง', en: 'volumes that were sent' }, 'copies'),
    everyActivity: yesNo({ th: 'สรุปผลในทุกกิจกรรม', en: 'it reports on every activity' }),
    wordFile: yesNo({ th: 'ส่งไฟล์ Word ทางอีเมล', en: 'a Word file was sent by e-mail' }),
  },
  criteria: [atLeast('copies', readAtLeast(form.copies)), yes('everyActivity'), yes('wordFile')],
});

/**
 * How far a province has come with its project (ขั้นตอนพัฒนาเครือข่าย): the workshop of quarter 1, the businesses of
 * quarter 3, the market of quarter 4, and the report on all of them.
 *
 * @th
 * จังหวัดดำเนินโครงการถึงขั้นใด: ประชุมเชิงปฏิบัติการ (ไตรมาส 1) พัฒนาธุรกิจของกลุ่มเป็น CE (ไตรมาส 3)
 * ส่งเสริมช่องทางการตลาด (ไตรมาส 4) และสรุปผลโครงการ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 837, 907, 1796, 1822, 1856, 1940, 1963 and 1990
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.projectSteps({ workshop: true, business: false }).next; // ['business']
 * ```
 */
export const projectSteps = stages({
  programme,
  id: 'project-steps',
  title: { th: 'ขั้นตอนการพัฒนาเครือข่าย', en: 'Steps of the project' },
  source: plan(837, 907, 1796, 1822, 1856, 1940, 1963, 1990),
  stages: {
    workshop: { th: 'ประชุมเชิงปฏิบัติการเพิ่มศักยภาพเครือข่าย', en: 'the workshop was held' },
    business: { th: 'พัฒนาธุรกิจของกลุ่มสู่ผู้ประกอบการชุมชน (CE)', en: 'the businesses were developed' },
    market: { th: 'จัดกิจกรรมส่งเสริมช่องทางการตลาดอาหารปลอดภัย', en: 'the market was held' },
    reported: { th: 'ส่งเอกสารสรุปผลการดำเนินโครงการ', en: 'the final report was sent' },
  },
});
