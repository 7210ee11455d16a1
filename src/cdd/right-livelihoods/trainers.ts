import { all, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { programme, villages } from './source.js';

/**
 * Whether the sages of a village were prepared as trainers (สร้างความรู้ความเข้าใจและพัฒนาทักษะการเป็นวิทยากร): they came to understand the way of right
 * livelihoods, the philosophy of the sufficiency economy and the three ways for Thai society, and gained skill as trainers who pass
 * on what they know, and in managing the knowledge of an occupation.
 *
 * The three subjects are printed with slashes. All three are read, since the trainers teach households the philosophy and the three
 * ways in step 9. The line prints ให้ประชาชน (for the people) where sages are meant, who are found in step 4 and teach in step 9. How
 * long it takes and how skill is measured is not printed.
 *
 * @th
 * พิจารณาว่าได้เตรียมปราชญ์ชุมชนด้านอาชีพให้เป็นวิทยากรตามขั้นตอนข้อ 6 หรือไม่ คือ สร้างความรู้ความเข้าใจเกี่ยวกับแนวทางการสร้างสัมมาชีพชุมชน
 * หลักปรัชญาของเศรษฐกิจพอเพียง และ 3 สร้างทางรอดสังคมไทย พัฒนาทักษะการเป็นวิทยากรผู้ถ่ายทอด และการจัดการองค์ความรู้ด้านอาชีพ
 * เอกสารคั่นสามเรื่องด้วยเครื่องหมาย “/” อ่านว่าต้องครบทั้งสามเรื่อง เพราะวิทยากรต้องให้ความรู้เรื่องหลักปรัชญาและ 3 สร้างแก่ครัวเรือนในข้อ 9
 * ต้นฉบับพิมพ์ว่า “ให้ประชาชน” ในที่นี้อ่านว่าให้ปราชญ์ชุมชนที่ค้นหาตามข้อ 4 และเป็นวิทยากรในข้อ 9 เอกสารไม่ได้กำหนดระยะเวลาและวิธีวัดทักษะ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2416 and 2428
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const understood = { rightLivelihoods: true, sufficiencyEconomy: true, threeWays: true };
 * rightLivelihoods.fy2565.trainerPreparation({ ...understood, trainerSkill: true }).missing; // ['knowledgeManagement']
 * rightLivelihoods.fy2565.trainerPreparation({ ...understood, trainerSkill: false }).verdict; // 'unmet'
 * ```
 */
export const trainerPreparation = checklist({
  programme,
  id: 'trainer-preparation',
  title: { th: 'เตรียมปราชญ์ชุมชนด้านอาชีพให้เป็นวิทยากร', en: 'The sages of a village prepared as trainers' },
  source: villages(2416),
  facts: {
    rightLivelihoods: yesNo({
      th: 'สร้างความรู้ความเข้าใจเกี่ยวกับแนวทางการสร้างสัมมาชีพชุมชน',
      en: 'the sages understand the way of right livelihoods',
    }),
    sufficiencyEconomy: yesNo({
      th: 'สร้างความรู้ความเข้าใจเกี่ยวกับหลักปรัชญาของเศรษฐกิจพอเพียง',
      en: 'the sages understand the philosophy of the sufficiency economy',
    }),
    threeWays: yesNo({
      th: 'สร้างความรู้ความเข้าใจเกี่ยวกับ 3 สร้างทางรอดสังคมไทย',
      en: 'the sages understand the three ways for Thai society',
    }),
    trainerSkill: yesNo({
      th: 'พัฒนาทักษะการเป็นวิทยากรผู้ถ่ายทอดองค์ความรู้ด้านอาชีพ',
      en: 'the sages gained skill as trainers who pass on the knowledge of an occupation',
    }),
    knowledgeManagement: yesNo({
      th: 'พัฒนาทักษะการจัดการองค์ความรู้ด้านอาชีพ',
      en: 'the sages gained skill in managing the knowledge of an occupation',
    }),
  },
  criteria: [
    all('understanding', [yes('rightLivelihoods'), yes('sufficiencyEconomy'), yes('threeWays')], {
      label: { th: 'ความรู้ความเข้าใจทั้ง 3 เรื่อง', en: 'understanding of all three subjects' },
      source: villages.inferred(
        {
          th: 'คั่นด้วยเครื่องหมาย “/” อ่านว่าครบทั้งสามเรื่อง เพราะข้อ 9.1.1 ให้วิทยากรสอนหลักปรัชญาและ 3 สร้าง',
          en: 'printed with slashes and read as all three, since trainers teach the philosophy and the three ways in 9.1.1',
        },
        2416,
        2428,
      ),
    }),
    yes('trainerSkill'),
    yes('knowledgeManagement'),
  ],
});
