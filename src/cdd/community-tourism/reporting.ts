import { parameter } from '../../core/parameter.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { activities, champs, programme, summary } from './source.js';

const span = { days: parameter(7, 'days', champs(3129)) };

/**
 * When a province reports an activity and records it in BPM (รายงานผลและบันทึก BPM): within seven days after it ended. One sentence prints both, so both are due; it is done
 * on the day on which the later of the two is.
 *
 * The amphoe reports to the province before, without a printed day. Whether the seven are working days is not printed: they are read as
 * days of the calendar.
 *
 * @th
 * กำหนดที่จังหวัดรายงานผลให้กรมฯ และบันทึกผลในระบบ BPM: ภายใน 7 วัน หลังสิ้นสุดดำเนินการ ประโยคเดียวกันพิมพ์ทั้งสองอย่าง จึงถือว่าแล้วเสร็จเมื่อทำครบทั้งสอง
 * เอกสารไม่ได้กำหนดวันที่อำเภอรายงานจังหวัด และไม่ได้ระบุว่าเป็นวันทำการ กติกานี้นับวันตามปฏิทิน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3129, 3195, 3241 and 3277
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.record({ endedOn: '2022-03-20' }).due; // '2022-03-27'
 * ```
 */
export const record = deadline({
  programme,
  id: 'record',
  title: { th: 'รายงานผลและบันทึก BPM ภายใน 7 วัน', en: 'Reported and recorded within seven days' },
  source: activities(3129, 3195, 3241, 3277),
  parameters: span,
  facts: { endedOn: date({ th: 'วันสิ้นสุดดำเนินการ', en: 'the day the activity ended' }) },
  due: after('endedOn', span.days),
});

/**
 * How far a report has come (ลำดับการรายงาน): the amphoe told the province, the province told the department, and recorded the results. Publicity is the province's own and has no
 * first step: leave it out there.
 *
 * @th
 * แสดงว่าการรายงานถึงขั้นใด คือ อำเภอรายงานจังหวัด จังหวัดรวบรวมรายงานกรมฯ และบันทึกผลในระบบ BPM กิจกรรมผลิตสื่อเป็นของจังหวัด จึงไม่มีขั้นแรก
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 3127, 3129, 3193, 3195, 3239, 3241 and 3277
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.reportSteps({ amphoeReported: true }).next; // ['provinceReported']
 * ```
 */
export const reportSteps = stages({
  programme,
  id: 'report-steps',
  title: { th: 'ลำดับการรายงานผล', en: 'How a report goes' },
  source: activities(3127, 3129, 3193, 3195, 3239, 3241, 3277),
  stages: {
    amphoeReported: { th: 'อำเภอสรุปและรายงานผลให้จังหวัด', en: 'the amphoe told the province', lines: [3127, 3193, 3239] },
    provinceReported: {
      th: 'จังหวัดรวบรวมและรายงานผลให้กรมฯ',
      en: 'the province told the department',
      lines: [3129, 3195, 3241, 3277],
    },
    recorded: { th: 'บันทึกผลในระบบ BPM', en: 'the results were recorded in BPM', lines: [3129, 3195, 3241, 3277] },
  },
});

/**
 * Whether an activity may be carried out otherwise because of COVID-19 (ดำเนินการตามความเหมาะสมกับสถานการณ์): it cannot be done as printed, the province decided, what it is about is kept as its objectives have it, and so is the
 * number of those whom it is for. Days and methods are not protected. Publicity has no such clause.
 *
 * @th
 * พิจารณาว่าดำเนินกิจกรรมต่างจากแนวทางเพราะโควิด 19 ได้หรือไม่ คือ ดำเนินการตามแนวทางไม่ได้ จังหวัดเป็นผู้พิจารณา คงเนื้อหาสาระสำคัญตามวัตถุประสงค์ และคงจำนวนกลุ่มเป้าหมาย
 * กิจกรรมผลิตสื่อประชาสัมพันธ์ไม่มีข้อความนี้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3131, 3197 and 3243
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.adapted({ cannotBeDone: true, decidedByProvince: true, contentKept: true }).missing; // ['numberKept']
 * ```
 */
export const adapted = checklist({
  programme,
  id: 'adapted',
  title: { th: 'ปรับการดำเนินกิจกรรมตามสถานการณ์โควิด 19', en: 'Carried out otherwise because of COVID-19' },
  source: activities(3131, 3197, 3243),
  words: {
    met: { th: 'ปรับการดำเนินกิจกรรมได้', en: 'may be adapted' },
    unmet: { th: 'ปรับการดำเนินกิจกรรมเช่นนี้ไม่ได้', en: 'may not be adapted so' },
  },
  facts: {
    cannotBeDone: yesNo({ th: 'ไม่สามารถดำเนินการได้ตามแนวทางที่กำหนด', en: 'the activity cannot be done as printed' }),
    decidedByProvince: yesNo({ th: 'จังหวัดเป็นผู้พิจารณา', en: 'the province decided' }),
    contentKept: yesNo({ th: 'คงเนื้อหาสาระสำคัญตามวัตถุประสงค์', en: 'what the activity is about is kept' }),
    numberKept: yesNo({ th: 'คงจำนวนกลุ่มเป้าหมาย', en: 'the number of those whom the activity is for is kept' }),
  },
  criteria: [
    yes('cannotBeDone', { circumstance: true }),
    yes('decidedByProvince'),
    yes('contentKept'),
    yes('numberKept'),
  ],
});

/**
 * How far the project has come (ขั้นตอนของโครงการ): the five parts of D-HOPE, the media, and the sale. The guideline's third part works out three of the five at the communities and the media; the
 * others it leaves to the department.
 *
 * @th
 * แสดงว่าโครงการดำเนินการถึงขั้นใด คือ กิจกรรมย่อย D-HOPE 5 กิจกรรม ผลิตสื่อประชาสัมพันธ์ และจัดแสดงและจำหน่ายผลิตภัณฑ์
 * แนวทางส่วนที่ 3 กำหนดรายละเอียดไว้เฉพาะกิจกรรม 1.2 - 1.4 และการผลิตสื่อ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 786 to 802
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.projectSteps({ capacityBuilt: true, champsFound: true }).next; // ['handsOnHeld']
 * ```
 */
export const projectSteps = stages({
  programme,
  id: 'project-steps',
  title: { th: 'ขั้นตอนของโครงการ', en: 'The steps of the project' },
  source: summary([786, 802]),
  stages: {
    capacityBuilt: { th: '1.1 พัฒนาศักยภาพ D-HOPE', en: '1.1 capacity for D-HOPE was built', lines: [788] },
    champsFound: {
      th: '1.2 ค้นหา Champ และทดสอบโปรแกรม',
      en: '1.2 Champs were found, programmes tested',
      lines: [790, 792],
    },
    handsOnHeld: { th: '1.3 จัดกิจกรรมที่นักท่องเที่ยวลงมือปฏิบัติ', en: '1.3 the hands-on activities were held', lines: [794] },
    productsRaised: { th: '1.4 ยกระดับและพัฒนาผลิตภัณฑ์', en: '1.4 products were raised', lines: [796] },
    evaluated: { th: '1.5 ประเมินผลแบบเสริมพลัง (EE)', en: '1.5 empowerment evaluation was made', lines: [798] },
    mediaMade: { th: '2. ผลิตสื่อเพื่อการประชาสัมพันธ์', en: '2. the media were made', lines: [800] },
    sold: { th: '3. จัดแสดงและจำหน่ายผลิตภัณฑ์', en: '3. products were shown and sold', lines: [802] },
  },
});
