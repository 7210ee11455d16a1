import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { activity, programme } from './source.js';

/**
 * Whether a province prepared its contest as printed, between the first and the second meeting of the committee (ข้อ 4 และ 5): it made media
 * and followed the plan of work that the committee resolved; it invited entries and made the contest known, explained its criteria,
 * advised the villages that entered, and checked their papers before they went to the committee.
 *
 * The 30,000 baht for media are asked by `contestBudget`. When entries close is settled by the committee and not printed.
 *
 * @th
 * ตรวจว่าจังหวัดดำเนินการตามข้อ 4 และ 5 ครบหรือไม่ คือ จัดทำสื่อสร้างการรับรู้ ดำเนินการตามแผนปฏิบัติงานตามมติที่ประชุมคณะกรรมการ
 * เชิญชวนและประชาสัมพันธ์การประกวด ชี้แจงหลักเกณฑ์ เป็นพี่เลี้ยงให้คำปรึกษาแก่หมู่บ้านที่ส่งผลงาน
 * และตรวจสอบความครบถ้วนถูกต้องของเอกสารผลงานก่อนนำส่งคณะกรรมการ ค่าจัดทำสื่อ 30,000 บาทตรวจด้วย `contestBudget`
 * วันปิดรับสมัครเป็นไปตามที่คณะกรรมการกำหนด เอกสารไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3924 and 3926
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * const done = { mediaMade: true, planFollowed: true, invited: true, explained: true, advised: true };
 * villageContest.fy2565.contestPreparation(done).missing; // ['papersChecked']
 * villageContest.fy2565.contestPreparation({ ...done, papersChecked: false }).verdict; // 'unmet'
 * ```
 */
export const contestPreparation = checklist({
  programme,
  id: 'contest-preparation',
  title: { th: 'จังหวัดดำเนินการก่อนคัดเลือก', en: 'What a province does before the selection' },
  source: activity(3924, 3926),
  facts: {
    mediaMade: yesNo({ th: 'จัดทำสื่อสร้างการรับรู้โครงการ', en: 'media that make the project known were made' }),
    planFollowed: yesNo({
      th: 'ดำเนินการตามแผนปฏิบัติงานตามมติที่ประชุมคณะกรรมการระดับจังหวัด',
      en: 'the plan of work that the committee resolved was followed',
    }),
    invited: yesNo({ th: 'เชิญชวนและประชาสัมพันธ์การประกวด', en: 'entries were invited and the contest was made known' }),
    explained: yesNo({
      th: 'ชี้แจงทำความเข้าใจหลักเกณฑ์การประกวด',
      en: 'the criteria of the contest were explained',
    }),
    advised: yesNo({
      th: 'เป็นพี่เลี้ยงให้คำปรึกษาแนะนำแก่หมู่บ้านที่ส่งผลงานเข้าประกวด',
      en: 'the villages that entered were advised',
    }),
    papersChecked: yesNo({
      th: 'ตรวจสอบความครบถ้วนถูกต้องของเอกสารผลงานก่อนนำส่งคณะกรรมการระดับจังหวัด',
      en: 'papers were checked, complete and correct, before they went to the committee',
    }),
  },
  criteria: [
    yes('mediaMade', { source: activity(3924) }),
    yes('planFollowed', { source: activity(3924) }),
    yes('invited', { source: activity(3926) }),
    yes('explained', { source: activity(3926) }),
    yes('advised', { source: activity(3926) }),
    yes('papersChecked', { source: activity(3926) }),
  ],
});
