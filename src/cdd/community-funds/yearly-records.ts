import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { during } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { days, periods } from './days.js';
import { povertyFunds, programme } from './source.js';

/**
 * Whether the assessment of a poverty-alleviation fund (กข.คจ.) was entered in its time (ในช่วงเดือนพฤษภาคม – กรกฎาคม 2565): not before
 * 1 May and not after 31 July 2565. No fund is left out by the line; those of the Mobile Clinic have an earlier day of their own,
 * {@link clinicRecord}.
 *
 * @th
 * พิจารณาว่าบันทึกการประเมินศักยภาพ กข.คจ. ตามหลักธรรมาภิบาลในระบบ www.cddhealthyfund.com ในช่วงเดือนพฤษภาคม – กรกฎาคม 2565 หรือไม่
 * บันทึกก่อนวันที่ 1 พฤษภาคม หรือหลังวันที่ 31 กรกฎาคม 2565 ถือว่าไม่อยู่ในช่วงที่กำหนด ข้อความไม่ได้ยกเว้นกองทุนใด
 * ส่วนกองทุนที่ร่วมกิจกรรม Mobile Clinic มีกำหนดที่เร็วกว่า ดู clinicRecord
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6001
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.assessmentRecord({ recordedOn: '2022-04-30' }).verdict; // 'unmet'
 * communityFunds.fy2565.assessmentRecord({ recordedOn: '2022-07-31' }).verdict; // 'met'
 * ```
 */
export const assessmentRecord = checklist({
  programme,
  id: 'assessment-record',
  title: {
    th: 'บันทึกการประเมินศักยภาพ กข.คจ. พฤษภาคม – กรกฎาคม 2565',
    en: 'Assessments of poverty-alleviation funds recorded in May to July 2565 (2022)',
  },
  source: povertyFunds(6001),
  words: {
    met: { th: 'บันทึกในช่วงที่กำหนด', en: 'entered in the period' },
    unmet: { th: 'ไม่ได้บันทึกในช่วงที่กำหนด', en: 'not entered in the period' },
  },
  parameters: { from: periods.assessment.from, to: periods.assessment.to },
  facts: {
    recordedOn: date({ th: 'วันที่บันทึกการประเมินในระบบ', en: 'the day on which the assessment was entered' }),
  },
  criteria: [
    during('recordedOn', periods.assessment, {
      id: 'in-window',
      label: { th: 'บันทึกในช่วงเดือนพฤษภาคม – กรกฎาคม 2565', en: 'entered in May to July 2565 (2022)' },
    }),
  ],
});

/**
 * When the result of the upgrades (ผลการยกระดับ) is reported in the system: once a year, within July 2565.
 *
 * @th
 * กำหนดรายงานผลการยกระดับกองทุนชุมชนในระบบ ปีละ 1 ครั้ง ภายในเดือนกรกฎาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6025
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.upgradeReport({}).due; // '2022-07-31'
 * ```
 */
export const upgradeReport = deadline({
  programme,
  id: 'upgrade-report',
  title: {
    th: 'รายงานผลการยกระดับปีละ 1 ครั้ง ภายในเดือนกรกฎาคม 2565',
    en: 'Upgrades reported once a year, within July 2565 (2022)',
  },
  source: povertyFunds(6025),
  parameters: { due: days.upgradeReport },
  facts: {},
  due: on(days.upgradeReport),
});

/**
 * Whether a province's record in BPM is complete (บันทึก BPM พร้อมแนบไฟล์ข้อมูลและรูปภาพ): with data files and with pictures. How many is
 * not printed. So all of the project's fund activities have it.
 *
 * @th
 * ตรวจว่าการบันทึกผลในระบบ BPM ของจังหวัดครบถ้วนหรือไม่ คือ แนบไฟล์ข้อมูลและรูปภาพ เอกสารไม่ได้กำหนดจำนวน ใช้กับกิจกรรมกองทุนชุมชนทุกกิจกรรมของโครงการ
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3434, 3498, 3534, 3582, 3643 and 3677
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.bpmRecord({ dataFiles: true, pictures: false }).next; // ['pictures']
 * ```
 */
export const bpmRecord = checklist({
  programme,
  id: 'bpm-record',
  title: { th: 'บันทึก BPM พร้อมแนบไฟล์ข้อมูลและรูปภาพ', en: 'A record in BPM with files and pictures' },
  source: acrossPages(3434, 3498, 3534, 3582, 3643, 3677),
  facts: {
    dataFiles: yesNo({ th: 'แนบไฟล์ข้อมูล', en: 'data files are attached' }),
    pictures: yesNo({ th: 'แนบรูปภาพ', en: 'pictures are attached' }),
  },
  criteria: [yes('dataFiles'), yes('pictures')],
});
