import { yes } from '../../rules/criteria/criterion.js';
import { notMoreThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { unchanged } from '../../rules/deciding/unchanged.js';
import { count, listOf, money, name, yesNo } from '../../rules/logic/fact.js';
import { at, preface, programme } from './source.js';

const objectives = listOf({ th: 'วัตถุประสงค์', en: 'objectives' }, name({ th: 'วัตถุประสงค์', en: 'objective' }), 1);

const asTheSame = {
  th: '“คง” อ่านว่าเหมือนเดิม ไม่ลดและไม่เพิ่ม',
  en: '“kept” is read as the same, neither less nor more',
};

const free = {
  method: name({ th: 'วิธีการหรือรูปแบบ', en: 'method or form' }),
  steps: listOf({ th: 'ขั้นตอน', en: 'steps' }, name({ th: 'ขั้นตอน', en: 'step' })),
  place: name({ th: 'สถานที่', en: 'place' }),
  dates: name({ th: 'วันเวลา', en: 'days and times' }),
};

/**
 * Whether an adapted activity keeps what must not change (การปรับแนวทางการดำเนินกิจกรรม): its objectives, targets and indicators. All else
 * may be adapted as is needed and fitting. What is kept is read as the same, neither less nor more. Whether money may be moved is not said here; sheets say so for themselves.
 *
 * @th การปรับแนวทางการดำเนินกิจกรรมตามความจำเป็นและเหมาะสมต้องคงวัตถุประสงค์ เป้าหมาย และตัวชี้วัดเดิมไว้  “คงไว้” อ่านว่าเหมือนเดิม ไม่ลดและไม่เพิ่ม ส่วนวิธีการ ขั้นตอน สถานที่ และวันเวลาปรับได้
 * ข้อความนี้ไม่ได้กล่าวถึงการโอนหรือถัวจ่ายงบประมาณ
 *
 * @throws {@link RuleInputError} an objective, target or indicator without a text, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 40
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * const before = { objectives: ['เพิ่มทักษะ'], targets: ['324 คน'], indicators: ['ร้อยละ 80'], place: 'โรงแรม' };
 * activities.fy2565.adapted({ before, after: { ...before, place: 'ออนไลน์' } }).verdict; // 'met'
 * activities.fy2565.adapted({ before, after: { ...before, targets: ['300 คน'] } }).broken; // ['targets']
 * ```
 */
export const adapted = unchanged({
  programme,
  id: 'adapted',
  title: { th: 'สิ่งที่ต้องคงไว้เมื่อปรับแนวทางการดำเนินกิจกรรม', en: 'What an adapted activity has to keep' },
  source: preface.inferred(asTheSame, 40),
  kept: {
    objectives,
    targets: listOf({ th: 'เป้าหมาย', en: 'targets' }, name({ th: 'เป้าหมาย', en: 'target' }), 1),
    indicators: listOf({ th: 'ตัวชี้วัด', en: 'indicators' }, name({ th: 'ตัวชี้วัด', en: 'indicator' }), 1),
  },
  free,
});

/**
 * Whether an activity that cannot be held as laid down because of COVID-19 keeps what its sheet says: the essential content,
 * by its objectives, and the number of people or groups of the target group. The sheets of three activities of creative
 * tourism and of four of OTOP say so; the province decides. The content is read as the same, neither less nor more, and so is the
 * number, not as a least one. The measures against the spread of the disease hold in any case and are not asked here.
 *
 * @th เมื่อไม่สามารถดำเนินการตามแนวทางฯ ได้เพราะสถานการณ์โรคติดเชื้อไวรัสโคโรนา 2019 จังหวัดพิจารณาดำเนินการตามความเหมาะสมได้ โดยคงเนื้อหาสาระสำคัญตามวัตถุประสงค์และจำนวนกลุ่มเป้าหมาย
 * พิมพ์ไว้ในกิจกรรมท่องเที่ยวเชิงสร้างสรรค์สามกิจกรรมและกิจกรรม OTOP สี่กิจกรรม เนื้อหาและจำนวนกลุ่มเป้าหมายอ่านว่าเหมือนเดิม ไม่ลดและไม่เพิ่ม
 * ไม่ได้ตรวจการปฏิบัติตามมาตรการป้องกันโรค ซึ่งต้องปฏิบัติทุกกรณี
 *
 * @throws {@link RuleInputError} a number that is not whole, an objective without a text, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3131, 3197, 3243, 4559, 4630, 4694 and 4752
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * const before = { objectives: ['พัฒนาศักยภาพ'], content: ['การตลาดออนไลน์'], people: 50 };
 * activities.fy2565.adaptedInEpidemic({ before, after: { ...before, method: 'ออนไลน์' } }).verdict; // 'met'
 * activities.fy2565.adaptedInEpidemic({ before, after: { ...before, people: 40 } }).broken; // ['people']
 * ```
 */
export const adaptedInEpidemic = unchanged({
  programme,
  id: 'adapted-in-epidemic',
  title: { th: 'สิ่งที่ต้องคงไว้เมื่อปรับกิจกรรมตามสถานการณ์โรคโควิด-19', en: 'What an activity keeps in the epidemic' },
  source: at.inferred(asTheSame, 3131, 3197, 3243, 4559, 4630, 4694, 4752),
  kept: {
    objectives,
    content: listOf({ th: 'เนื้อหาสาระสำคัญ', en: 'essential content' }, name({ th: 'หัวข้อเนื้อหา', en: 'topic' }), 1),
    people: count({ th: 'จำนวนกลุ่มเป้าหมาย', en: 'number of the target group' }, 'people'),
  },
  free,
});

/**
 * Whether an activity of right livelihoods or of occupation groups that the province adapts because of COVID-19 stays within
 * the money that was allotted (กรอบวงเงินที่ได้รับจัดสรร). The two sheets set no other limit to what the province may adapt; that targets or
 * indicators may change is not said.
 *
 * @th กิจกรรมสัมมาชีพชุมชนและกลุ่มอาชีพที่จังหวัดปรับตามสถานการณ์โรคติดเชื้อไวรัสโคโรนา 2019 ต้องอยู่ในกรอบวงเงินที่ได้รับจัดสรร ไม่ได้พิมพ์ข้อจำกัดอื่น และไม่ได้กล่าวว่าเปลี่ยนเป้าหมายหรือตัวชี้วัดได้
 *
 * @throws {@link RuleInputError} an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2466 and 2526
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * activities.fy2565.withinEnvelope({ spent: 24_000, allotted: 24_000 }).verdict; // 'met'
 * activities.fy2565.withinEnvelope({ spent: '24000.01', allotted: 24_000 }).verdict; // 'unmet'
 * ```
 */
export const withinEnvelope = checklist({
  programme,
  id: 'within-envelope',
  title: { th: 'อยู่ในกรอบวงเงินที่ได้รับจัดสรรเมื่อปรับกิจกรรม', en: 'Within the money when an activity is adapted' },
  source: at(2466, 2526),
  words: { met: { th: 'อยู่ในกรอบวงเงิน', en: 'within the money' }, unmet: { th: 'เกินกรอบวงเงิน', en: 'above the money' } },
  facts: {
    spent: money({ th: 'งบประมาณที่ใช้', en: 'what it costs' }),
    allotted: money({ th: 'วงเงินที่ได้รับจัดสรร', en: 'what was allotted' }),
  },
  criteria: [
    notMoreThan('spent', 'allotted', {
      id: 'within-envelope',
      label: { th: 'ไม่เกินวงเงินที่ได้รับจัดสรร', en: 'no more than was allotted' },
    }),
  ],
});

/**
 * Whether a course of the Mother-of-the-Land fund that is given in another form because of COVID-19 keeps what its two sheets ask
 * (การกำหนดรูปแบบการอบรมตามความเหมาะสม): the form is settled together with the learning centre (by the amphoe, or by the province for the
 * course of occupations), the announcement of the province's committee on communicable disease is followed strictly, and the
 * essential content of the course is kept. Electronic media and small groups are examples of the form; any fitting one will do.
 *
 * @th การอบรมของกองทุนแม่ของแผ่นดินในสถานการณ์โรคโควิด-19 ปรับรูปแบบได้ตามความเหมาะสม เช่น ผ่านสื่ออิเล็กทรอนิกส์หรือแบ่งกลุ่มย่อย โดยอำเภอ (หรือจังหวัดในกิจกรรมด้านอาชีพ)
 * กำหนดร่วมกับศูนย์เรียนรู้ ปฏิบัติตามประกาศของคณะกรรมการควบคุมโรคติดต่อของจังหวัดอย่างเคร่งครัด และคงเนื้อหาสาระสำคัญไว้
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2867 and 2930
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * const course = { settledWithCentre: true, followsAnnouncement: true, essentialContentKept: false };
 * activities.fy2565.adaptedCourse(course).next; // ['essential-content-kept']
 * ```
 */
export const adaptedCourse = checklist({
  programme,
  id: 'adapted-course',
  title: { th: 'การปรับรูปแบบการอบรมของกองทุนแม่ของแผ่นดิน', en: 'A course of the fund in another form' },
  source: at(2867, 2930),
  facts: {
    settledWithCentre: yesNo({
      th: 'กำหนดรูปแบบการอบรมร่วมกับศูนย์เรียนรู้กองทุนแม่ของแผ่นดิน',
      en: 'the form is settled together with the learning centre',
    }),
    followsAnnouncement: yesNo({
      th: 'ปฏิบัติตามประกาศของคณะกรรมการควบคุมโรคติดต่อของจังหวัดอย่างเคร่งครัด',
      en: "the announcement of the province's committee on communicable disease is followed strictly",
    }),
    essentialContentKept: yesNo({
      th: 'คงเนื้อหาสาระสำคัญของการอบรม',
      en: 'the essential content of the course is kept',
    }),
  },
  criteria: [yes('settledWithCentre'), yes('followsAnnouncement'), yes('essentialContentKept')],
});
