import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { all, exactly, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { readings } from '../../rules/deciding/readings.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { after, deadline, on } from '../../rules/time/deadline.js';
import { activity, programme } from './source.js';

const understanding = { share: parameter(80, 'percent', activity(5323)) };

/**
 * The second indicator of the activity (ร้อยละ 80 ของผู้เข้าร่วม): 80 % of those who took part understand, and can apply it well in their work: both.
 *
 * No operator is printed; at least 80 % is the reading, compared unrounded. The base is those who took part. How it is judged is not printed beyond an evaluation form: the caller
 * counts.
 *
 * @th ตัวชี้วัดที่ 2 ร้อยละ 80 ของผู้เข้าร่วมมีความรู้ความเข้าใจ และนำไปปรับใช้ในการทำงานได้อย่างมีประสิทธิภาพ เอกสารไม่ได้พิมพ์คำว่าไม่น้อยกว่า
 * จึงอ่านว่าตั้งแต่ร้อยละ 80 ขึ้นไป ฐานคือผู้เข้าร่วมจริง
 *
 * @throws {@link RuleInputError} more who understand than took part, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5323
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.understood({ participants: 6500, understood: 5199 }).verdict; // 'unmet'
 * cleanDepartment.fy2565.understood({ participants: 6500, understood: 5200 }).verdict; // 'met'
 * ```
 */
export const understood = checklist({
  programme,
  id: 'understood',
  title: { th: 'ผู้เข้าร่วมมีความรู้ความเข้าใจและนำไปปรับใช้ได้', en: 'Participants who understand and can apply it' },
  source: activity(5323),
  parameters: understanding,
  facts: {
    participants: count({ th: 'ผู้เข้าร่วมประชุมเชิงปฏิบัติการ', en: 'those who took part' }, 'people'),
    understood: count({ th: 'ผู้มีความรู้ความเข้าใจและนำไปปรับใช้ได้', en: 'those who understand and can apply it' }, 'people'),
  },
  ordered: ascending(['understood', 'participants']),
  criteria: [
    shareAtLeast('understood', 'participants', readAtLeast(understanding.share), {
      id: 'understood',
      label: {
        th: 'ร้อยละของผู้เข้าร่วมที่มีความรู้ความเข้าใจและนำไปปรับใช้ได้',
        en: 'those who understand and can apply it among those who took part',
      },
    }),
  ],
});

const sample = {
  regions: parameter(4, 'regions', activity(5279)),
  provinces: parameter(2, 'provinces', activity(5279)),
};

/**
 * Whether the department monitors as printed (ติดตามและประเมินผล): two provinces in each of four regions. Which they are is the department's to choose.
 *
 * @th กรมการพัฒนาชุมชนติดตามและประเมินผลโครงการ 4 ภาค ภาคละ 2 จังหวัด การเลือกจังหวัดเป็นของกรมฯ
 *
 * @throws {@link RuleInputError} more regions than the number, one that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5279
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.monitoring({ regions: [{ id: 'ภาคเหนือ', provinces: 3 }] }).verdict; // 'unmet'
 * ```
 */
export const monitoring = everyOne({
  programme,
  id: 'monitoring',
  title: { th: 'ติดตามและประเมินผล 4 ภาค ภาคละ 2 จังหวัด', en: 'Two provinces of each of four regions' },
  source: activity(5279),
  parameters: sample,
  list: { name: 'regions', label: { th: 'ภาค', en: 'a region' } },
  unit: 'regions',
  facts: { provinces: count({ th: 'จังหวัดที่ติดตาม', en: 'provinces that are monitored' }, 'provinces') },
  criteria: [exactly('provinces', sample.provinces)],
  number: sample.regions,
  most: sample.regions,
});

/**
 * Whether a province reported as printed (รายงานผลการดำเนินงาน): the officers filled in the evaluation by Google Form, the summary of the initiative is in the form of the department and uploaded, photographs are collected, and the
 * report goes to the director-general.
 *
 * The text announces set times for it and prints none: there is no deadline here.
 *
 * @th การรายงานของจังหวัด: เจ้าหน้าที่พัฒนาชุมชนประเมินผ่าน Google Form สรุปกิจกรรมริเริ่มตามแบบและ Upload ผ่าน Google Drive รวบรวมภาพถ่าย และรายงานอธิบดี
 * เอกสารเขียนว่า “ตามเวลาที่กำหนด ดังนี้” แต่ไม่ได้พิมพ์วันไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5273 to 5277 and 5281
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.reported({ evaluated: true, uploaded: true, photographs: true }).verdict; // 'unknown'
 * ```
 */
export const reported = checklist({
  programme,
  id: 'reported',
  title: { th: 'รายงานผลการดำเนินงานของจังหวัด', en: 'The reports of a province' },
  source: activity([5273, 5277], 5281),
  facts: {
    toDirectorGeneral: yesNo({
      th: 'รายงานผลต่ออธิบดีกรมการพัฒนาชุมชน',
      en: 'the province reported to the director-general',
    }),
    evaluated: yesNo({
      th: 'เจ้าหน้าที่พัฒนาชุมชนจัดทำแบบประเมินผลผ่าน Google Form',
      en: 'the officers filled in the evaluation by Google Form',
    }),
    inForm: yesNo({ th: 'สรุปกิจกรรมริเริ่มตามแบบที่กรมฯ กำหนด', en: "the summary is in the department's form" }),
    uploaded: yesNo({ th: 'Upload ข้อมูลผ่าน Google Drive', en: 'the summary is uploaded to Google Drive' }),
    photographs: yesNo({ th: 'รวบรวมภาพถ่ายกิจกรรม', en: 'photographs are collected' }),
  },
  criteria: [
    yes('toDirectorGeneral', { source: activity(5273, 5281) }),
    yes('evaluated', { source: activity(5275) }),
    all('summary', [yes('inForm'), yes('uploaded')], {
      label: { th: 'สรุปผลกิจกรรมริเริ่ม', en: 'the summary of the initiative' },
      source: activity(5277),
    }),
    yes('photographs', { source: activity(5281) }),
  ],
});

const record = {
  atEnd: parameter(
    0,
    'days',
    activity.inferred(
      { th: 'อ่าน “เมื่อสิ้นสุดการดำเนินงาน” ว่าในวันที่สิ้นสุด', en: '“เมื่อสิ้นสุดการดำเนินงาน” is read as the day of the end' },
      5281,
    ),
    {
      th: 'บันทึกเมื่อเสร็จสิ้น นับจากวันเสร็จสิ้น',
      en: 'recorded at the end, counted from it',
    },
  ),
  quarterEnd: parameter(
    '2022-06-30',
    'date',
    activity.derived({ th: 'วันสุดท้ายของไตรมาส 3', en: 'the last day of quarter 3' }, 5281, 5311),
    { th: 'วันสุดท้ายของไตรมาสที่กำหนด', en: 'last day of the quarter' },
  ),
};

const recording = {
  programme,
  id: 'record',
  title: { th: 'บันทึกรายงานในระบบ BPM', en: 'The record in the BPM system' },
  source: activity(5281),
  facts: { endedOn: date({ th: 'วันสิ้นสุดการดำเนินงาน', en: 'the day the work ended' }) },
  parameters: record,
} as const;

/**
 * When the province records its report in the BPM system (บันทึกในระบบ BPM เมื่อสิ้นสุดการดำเนินงานในไตรมาส 3). The seven days of other activities are not printed here.
 *
 * “When the work ends in quarter 3” can mean the day of its end or the end of the quarter: `when` is `end-of-work` or `end-of-quarter`.
 *
 * @th กำหนดบันทึกรายงานในระบบ BPM “เมื่อสิ้นสุดการดำเนินงานในไตรมาส 3” ซึ่งอ่านได้สองอย่าง ผู้ใช้จึงต้องระบุ `when` (`end-of-work` วันสิ้นสุดงาน หรือ `end-of-quarter`
 * วันสุดท้ายของไตรมาส 3) กิจกรรมนี้ไม่ได้กำหนด 7 วันเหมือนกิจกรรมอื่น
 *
 * @throws {@link RuleInputError} no `when`, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5281 and 5311
 * @example
 * ```ts
 * import { cleanDepartment } from 'chumchon/cdd';
 *
 * cleanDepartment.fy2565.recordInSystem({ endedOn: '2022-05-20', when: 'end-of-work' }).due; // '2022-05-20'
 * cleanDepartment.fy2565.recordInSystem({ when: 'end-of-quarter' }).due; // '2022-06-30'
 * ```
 */
export const recordInSystem = readings({
  labels: {
    'end-of-work': { th: 'วันสิ้นสุดการดำเนินงาน', en: 'the day on which the work ends' },
    'end-of-quarter': { th: 'วันสุดท้ายของไตรมาส 3', en: 'the last day of quarter 3' },
  },
  reading: {
    name: 'when',
    label: { th: '“เมื่อสิ้นสุดการดำเนินงานในไตรมาส 3” อ่านอย่างไร', en: 'how “when the work ends in quarter 3” is read' },
  },
  rules: {
    'end-of-work': deadline({ ...recording, due: after('endedOn', record.atEnd), end: 'endedOn' }),
    'end-of-quarter': deadline({ ...recording, due: on(record.quarterEnd), end: 'endedOn' }),
  },
});
