import { parameter } from '../../core/parameter.js';
import { atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { provinceList } from '../provinces.js';
import { lesson, programme } from './source.js';

const volumes = { least: parameter(1, 'copies', lesson(6489, 6868)) };

/**
 * Whether a province summed up its lessons (สรุปบทเรียน): it held its forum and made at least one volume. What the summary is about is printed as examples.
 *
 * @th การสรุปบทเรียนผลการดำเนินงานการพัฒนาเศรษฐกิจฐานรากและประชารัฐของจังหวัด: จัดเวทีสรุปบทเรียน และจัดทำเอกสารอย่างน้อย 1 เล่ม สาระสำคัญที่พิมพ์ไว้เป็นตัวอย่าง
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6469, 6477, 6489 and 6868
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.lessonsSummedUp({ forumHeld: true, volumes: 0 }).verdict; // 'unmet'
 * ```
 */
export const lessonsSummedUp = checklist({
  programme,
  id: 'lessons-summed-up',
  title: { th: 'สรุปบทเรียนอย่างน้อย 1 เล่ม', en: 'Lessons summed up in at least one volume' },
  source: lesson(6469, 6477, 6489),
  parameters: volumes,
  facts: {
    forumHeld: yesNo({ th: 'จัดเวทีสรุปบทเรียน', en: 'the forum was held' }),
    volumes: count({ th: 'เอกสารสรุปบทเรียน', en: 'volumes of lessons' }, 'copies'),
  },
  criteria: [yes('forumHeld', { source: lesson(6469) }), atLeast('volumes', volumes.least)],
});

const officers = {
  each: parameter(1, 'people', lesson(6483)),
  provinces: parameter(76, 'provinces', lesson(6483)),
};

/**
 * Whether each province has its officer for the lessons (76 จังหวัด ๆ ละ 1 คน): one who is responsible for the grass-roots economy. No operator is printed; exactly one is the
 * reading. The caller may give another number of provinces.
 *
 * @th นักวิชาการพัฒนาชุมชนจังหวัดที่รับผิดชอบการสรุปบทเรียน จังหวัดละ 1 คน 76 จังหวัด (หรือจำนวนที่ผู้ใช้ระบุ) ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 1 คนพอดี
 *
 * @throws {@link RuleInputError} more provinces than the number, one that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6483
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.lessonOfficers({ provinces: [{ id: 'น่าน', people: 0 }] }).verdict; // 'unmet'
 * ```
 */
export const lessonOfficers = everyOne({
  programme,
  id: 'lesson-officers',
  title: { th: 'ผู้รับผิดชอบสรุปบทเรียนจังหวัดละ 1 คน', en: 'One officer of each province' },
  source: lesson(6483),
  parameters: officers,
  list: provinceList,
  unit: 'provinces',
  facts: { people: count({ th: 'นักวิชาการที่รับผิดชอบ', en: 'officers who are responsible' }, 'people') },
  criteria: [exactly('people', officers.each)],
  number: officers.provinces,
});

const report = { due: parameter('2022-09-15', 'date', lesson(6480)) };

/**
 * When the province reports its lessons (รายงานสรุปบทเรียน): by 15 September 2565. The activity is printed to run until the end of that month: where it ends after the day of the report, `conflict` names both
 * days, and somebody has to decide.
 *
 * @th กำหนดรายงานสรุปบทเรียน ภายในวันที่ 15 กันยายน 2565 แต่ระยะเวลาดำเนินการพิมพ์ไว้ถึงเดือนกันยายน 2565 หากกิจกรรมสิ้นสุดหลังวันครบกำหนด
 * จะแสดงข้อขัดแย้งของทั้งสองวันไว้ ไม่ได้เลือกให้
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6480 and 6487
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.lessonsReport({ endedOn: '2022-09-16' }).conflict?.end; // '2022-09-16'
 * ```
 */
export const lessonsReport = deadline({
  programme,
  id: 'lessons-report',
  title: { th: 'รายงานสรุปบทเรียน', en: 'Report on the lessons' },
  source: lesson(6480, 6487),
  parameters: report,
  facts: { endedOn: date({ th: 'วันสิ้นสุดกิจกรรม', en: 'the day the activity ended' }) },
  due: on(report.due),
  end: 'endedOn',
});
