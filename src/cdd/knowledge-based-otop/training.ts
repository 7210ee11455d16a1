import { parameter } from '../../core/parameter.js';
import { all, atLeast, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { network, programme } from './source.js';

const training = { days: parameter(2, 'days', network(4684)) };

/**
 * Whether the producers are trained as printed (ประชุมให้ความรู้): at least two days, six matters of product development, lecturers who know it from an
 * educational institution of the area or near it or from an agency with the expertise, a government or a private place, each group
 * with a plan that the committee helps with, and the measures against COVID-19 followed.
 *
 * The line of the period prints two days, which at least two days includes.
 *
 * @th การประชุมให้ความรู้แก่ผู้ผลิต ผู้ประกอบการ OTOP: ไม่น้อยกว่า 2 วัน เนื้อหาการพัฒนาผลิตภัณฑ์ 6 เรื่อง วิทยากรจากสถาบันการศึกษาในพื้นที่หรือใกล้เคียง
 * หรือหน่วยงานองค์กรที่มีความเชี่ยวชาญ สถานที่ราชการหรือสถานที่เอกชน กลุ่มมีแผนการพัฒนาผลิตภัณฑ์ที่คณะกรรมการให้ความช่วยเหลือ และปฏิบัติตามมาตรการป้องกันโควิด 19
 * กรณีดำเนินการตามนี้ไม่ได้เพราะโควิด 19 จังหวัดพิจารณาตามความเหมาะสม ให้ดู adaptedInEpidemic (activities)
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, a word that is none of the choice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4682 to 4686, 4694, 4716 and 4720
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.trainingOfGroups({ days: 1 }).verdict; // 'unmet'
 * ```
 */
export const trainingOfGroups = checklist({
  programme,
  id: 'training-of-groups',
  title: { th: 'ประชุมให้ความรู้แก่ผู้ผลิต ผู้ประกอบการ OTOP', en: 'Training of the producers' },
  source: network([4682, 4686], 4716, 4720),
  parameters: training,
  facts: {
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    newProducts: yesNo({ th: 'การสร้างสรรค์ผลิตภัณฑ์ใหม่จากภูมิปัญญากับเทคโนโลยี', en: 'new products of wisdom and technology' }),
    features: yesNo({ th: 'การพัฒนาลักษณะของผลิตภัณฑ์', en: 'features of the product' }),
    quality: yesNo({ th: 'การพัฒนาคุณภาพผลิตภัณฑ์', en: 'its quality' }),
    packaging: yesNo({ th: 'การพัฒนาบรรจุภัณฑ์ให้เหมาะสมกับผลิตภัณฑ์', en: 'packaging that suits it' }),
    design: yesNo({
      th: 'การพัฒนารูปแบบให้เหมาะสมกับกลุ่มเป้าหมายและความต้องการของตลาด',
      en: 'a form that suits its customers and what the market asks for',
    }),
    addedValue: yesNo({ th: 'การสร้างมูลค่าเพิ่มให้กับผลิตภัณฑ์', en: 'added value' }),
    lecturersKnowDevelopment: yesNo({
      th: 'วิทยากรมีความรู้ ความสามารถด้านการพัฒนาผลิตภัณฑ์และสร้างนวัตกรรม',
      en: 'the lecturers know product development and innovation and are able in them',
    }),
    lecturersFrom: choice(
      { th: 'วิทยากรจาก', en: 'where the lecturers come from' },
      {
        education: { th: 'สถาบันการศึกษาในพื้นที่หรือใกล้เคียง', en: 'an educational institution of the area or near it' },
        expertAgency: {
          th: 'หน่วยงานองค์กรที่มีความเชี่ยวชาญด้านการพัฒนาผลิตภัณฑ์และสร้างนวัตกรรม',
          en: 'an agency with the expertise',
        },
        other: { th: 'อื่น ๆ', en: 'elsewhere' },
      },
    ),
    place: choice(
      { th: 'สถานที่ดำเนินการ', en: 'the place' },
      {
        government: { th: 'สถานที่ราชการ', en: 'a government place' },
        private: { th: 'สถานที่เอกชน', en: 'a private place' },
        other: { th: 'อื่น ๆ', en: 'another place' },
      },
    ),
    planMade: yesNo({ th: 'กลุ่มจัดทำแผนการพัฒนาผลิตภัณฑ์', en: 'the groups made their plans' }),
    committeeHelps: yesNo({ th: 'คณะกรรมการช่วยเหลือและสนับสนุนตามแผน', en: 'the committee helps with the plans' }),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  criteria: [
    atLeast('days', training.days),
    all(
      'content',
      [yes('newProducts'), yes('features'), yes('quality'), yes('packaging'), yes('design'), yes('addedValue')],
      { label: { th: 'เนื้อหาการพัฒนาผลิตภัณฑ์', en: 'what is taught' }, source: network(4684) },
    ),
    yes('lecturersKnowDevelopment', { source: network(4682) }),
    oneOf('lecturersFrom', ['education', 'expertAgency'], { source: network(4682) }),
    oneOf('place', ['government', 'private'], { source: network(4716) }),
    yes('planMade', { source: network(4686) }),
    yes('committeeHelps', { source: network(4686) }),
    yes('covidMeasures', { source: network(4694) }),
  ],
});
