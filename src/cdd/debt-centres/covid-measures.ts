import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { programme } from './source.js';

/**
 * Whether an activity of the project is carried out as the end of each of its three parts asks because of COVID-19 (มาตรการป้องกันโรค):
 * province and amphoe considered whether it suits the area, the measures against the disease and those of the state are strictly
 * followed, and the risk to the public comes first.
 *
 * The measures announced by the province are named for the establishing of centres alone (line 4251); they are read as measures of
 * the state. No measure is printed by name.
 *
 * @th
 * ตรวจว่าดำเนินกิจกรรมของโครงการตามเงื่อนไขโควิด 19 ที่พิมพ์ท้ายทั้งสามกิจกรรมหรือไม่ คือ จังหวัด/อำเภอพิจารณาความเหมาะสมและสอดคล้องกับบริบทของพื้นที่
 * ปฏิบัติตามมาตรการป้องกันโรคและมาตรการอื่นของภาครัฐอย่างเคร่งครัด และคำนึงถึงความเสี่ยงต่อส่วนรวมเป็นสำคัญ
 * “มาตรการประกาศระดับจังหวัด” พิมพ์ไว้เฉพาะกิจกรรมจัดตั้งศูนย์ (บรรทัด 4251) อ่านว่าเป็นมาตรการของภาครัฐ เอกสารไม่ได้ระบุชื่อมาตรการ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4251, 4365 and 4519
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.covidMeasures({ suitsArea: true, measuresFollowed: true, publicRiskMinded: true }).verdict; // 'unknown'
 * debtCentres.fy2565.covidMeasures({ stateMeasuresFollowed: false }).verdict; // 'unmet'
 * ```
 */
export const covidMeasures = checklist({
  programme,
  id: 'covid-measures',
  title: { th: 'เงื่อนไขการดำเนินกิจกรรมตามมาตรการป้องกันโควิด 19', en: 'Measures against COVID-19 in an activity' },
  source: acrossPages(4251, 4365, 4519),
  facts: {
    suitsArea: yesNo({
      th: 'จังหวัด/อำเภอพิจารณาถึงความเหมาะสมและสอดคล้องกับบริบทของพื้นที่อย่างรอบคอบ',
      en: 'province and amphoe considered carefully whether it suits the area',
    }),
    measuresFollowed: yesNo({
      th: 'ปฏิบัติตามมาตรการเฝ้าระวัง ป้องกัน ควบคุม และลดความเสี่ยงการแพร่ระบาดของโรคติดเชื้อไวรัสโคโรนา 2019',
      en: 'the measures against COVID-19 are strictly followed',
    }),
    stateMeasuresFollowed: yesNo({
      th: 'ปฏิบัติตามมาตรการอื่น ๆ ที่เกี่ยวข้องของภาครัฐ (รวมถึงมาตรการประกาศระดับจังหวัด) อย่างเคร่งครัด',
      en: "the state's other measures, those announced by the province among them, are strictly followed",
    }),
    publicRiskMinded: yesNo({
      th: 'คำนึงถึงความเสี่ยงต่อส่วนรวมในการแพร่ระบาดของโรคเป็นสำคัญ',
      en: 'the risk of the disease to the public comes first',
    }),
  },
  criteria: [
    yes('suitsArea'),
    yes('measuresFollowed'),
    yes('stateMeasuresFollowed', {
      source: acrossPages.inferred(
        {
          th: 'มาตรการประกาศระดับจังหวัดพิมพ์ไว้เฉพาะบรรทัด 4251 อ่านว่าเป็นมาตรการของภาครัฐในทุกกิจกรรม',
          en: 'measures announced by the province are printed in line 4251 alone; they are read as measures of the state in all',
        },
        4251,
        4365,
        4519,
      ),
    }),
    yes('publicRiskMinded'),
  ],
});
