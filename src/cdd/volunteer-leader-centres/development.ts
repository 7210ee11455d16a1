import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { allFiveSectors, sevenSectors } from '../partner-sectors.js';
import { printedMonths } from '../printed-months.js';
import { driving, everywhere, programme } from './source.js';

/**
 * Whether all seven partner sectors take part (ภาคีการพัฒนา 7 ภาคส่วน): state, academia, private sector, people, civil
 * society, religion and mass media. The guideline prints the seven clean where it speaks of sufficiency villages (line
 * 2708); in the sheet of the centres (line 5914) the last of them is printed as publicity (ประชาสัมพันธ์), which is
 * read as the same sector.
 *
 * @th
 * ภาคีการพัฒนาครบ 7 ภาคส่วนหรือไม่: ภาครัฐ ภาควิชาการ ภาคเอกชน ภาคประชาชน ภาคประชาสังคม ภาคศาสนา และภาคสื่อมวลชน
 * (บรรทัด 2708) บรรทัด 5914 พิมพ์ภาคส่วนสุดท้ายว่า “ประชาสัมพันธ์” จึงอ่านว่าเป็นภาคสื่อมวลชน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2293, 2708, 5914 and 5931
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.partnerSectors({ state: true, religion: false }).verdict; // 'unmet'
 * ```
 */
export const partnerSectors = checklist({
  programme,
  id: 'partner-sectors',
  title: { th: 'ภาคีการพัฒนา 7 ภาคส่วน', en: 'The seven partner sectors' },
  source: everywhere(2293, 2708, 5914, 5931),
  facts: sevenSectors,
  criteria: [
    ...allFiveSectors,
    yes('religion'),
    yes('media', {
      source: everywhere.inferred(
        {
          th: 'บรรทัด 5914 พิมพ์ภาคส่วนสุดท้ายว่า “ประชาสัมพันธ์” อ่านว่าเป็นภาคสื่อมวลชนของบรรทัด 2708',
          en: 'line 5914 prints publicity (ประชาสัมพันธ์) as the last sector; the media of line 2708 are read',
        },
        2708,
        5914,
      ),
    }),
  ],
});

/**
 * Whether all five kinds of people concerned take part (กลุ่มเป้าหมาย): those who drive the centres at their levels,
 * the centre's committee, volunteer leaders, partners, and the development officers of province and amphoe. No numbers
 * are printed.
 *
 * @th
 * กลุ่มเป้าหมายครบทั้ง 5 ประเภทหรือไม่: กลไกขับเคลื่อนศูนย์ระดับต่าง ๆ คณะกรรมการบริหารศูนย์ ผู้นำจิตอาสาพัฒนาชุมชน
 * ภาคีการพัฒนา 7 ภาคส่วน และเจ้าหน้าที่พัฒนาชุมชนระดับจังหวัดและอำเภอ ไม่ได้ระบุจำนวน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5931
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.participants({ mechanism: true, committee: true }).missing; // ['leaders', 'partners', 'officers']
 * ```
 */
export const participants = checklist({
  programme,
  id: 'participants',
  title: { th: 'กลุ่มเป้าหมายของการขับเคลื่อนศูนย์', en: 'Who takes part' },
  source: driving(5931),
  facts: {
    mechanism: yesNo({ th: 'กลไกขับเคลื่อนการดำเนินงานศูนย์ระดับต่าง ๆ', en: 'those who drive the centres' }),
    committee: yesNo({ th: 'คณะกรรมการบริหารศูนย์', en: "the centre's committee" }),
    leaders: yesNo({ th: 'ผู้นำจิตอาสาพัฒนาชุมชน', en: 'volunteer leaders' }),
    partners: yesNo({ th: 'ภาคีการพัฒนา 7 ภาคส่วน', en: 'partners of the seven sectors' }),
    officers: yesNo({
      th: 'เจ้าหน้าที่พัฒนาชุมชนระดับจังหวัดและอำเภอ',
      en: 'development officers of province and amphoe',
    }),
  },
  criteria: [yes('mechanism'), yes('committee'), yes('leaders'), yes('partners'), yes('officers')],
});

/**
 * How far a province has come with its centres (ขั้นตอนขับเคลื่อนศูนย์): guideline studied, mechanism met, centres
 * promoted (see `promotion`), database made, results reported. No day is printed for any of them.
 *
 * @th
 * จังหวัดขับเคลื่อนศูนย์ถึงขั้นใด: ศึกษาแนวทาง ประชุมกลไกขับเคลื่อน ส่งเสริม สนับสนุน และขยายผล จัดทำฐานข้อมูล
 * สรุปและรายงานผล ไม่ได้กำหนดวันของแต่ละขั้น
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 5896 to 5928
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.drivingSteps({ studied: true, met: false }).next; // ['met']
 * ```
 */
export const drivingSteps = stages({
  programme,
  id: 'driving-steps',
  title: { th: 'ขั้นตอนการขับเคลื่อนศูนย์ผู้นำจิตอาสาพัฒนาชุมชน', en: 'Steps of driving the centres' },
  source: driving([5896, 5928]),
  stages: {
    studied: { th: 'ศึกษาแนวทางของกรม', en: "the department's guideline was studied", lines: [5898] },
    met: { th: 'ประชุมกลไกขับเคลื่อนการดำเนินงาน', en: 'the mechanism met', lines: [5900] },
    promoted: { th: 'ส่งเสริม สนับสนุน และขยายผล', en: 'centres were promoted', lines: [[5902, 5924]] },
    databaseMade: { th: 'จัดทำฐานข้อมูลศูนย์อย่างเป็นระบบ', en: 'the database was made', lines: [5926] },
    reported: { th: 'สรุปผลและรายงานผู้บังคับบัญชา', en: 'results were reported', lines: [5928] },
  },
});

/**
 * Whether a province promotes its centres in all seven ways (ข้อ 3.1–3.7): plan of action, capability, expansion,
 * partners, advice and follow-up, lessons and publication, encouragement and recognition. What stands behind เช่น of
 * each are examples. How far the expansion must go, and by when, is in `everyAmphoe` and `everyTambon`.
 *
 * @th
 * จังหวัดส่งเสริมศูนย์ครบทั้ง 7 ข้อ (3.1–3.7) หรือไม่: แผนปฏิบัติการ ขีดความสามารถ การต่อยอดขยายผล ภาคีการพัฒนา
 * การให้คำปรึกษาติดตามประเมินผล การถอดบทเรียนเผยแพร่ และการยกย่องเชิดชูเกียรติ รายการต่อจากคำว่า “เช่น”
 * เป็นเพียงตัวอย่าง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5904 to 5924
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.promotion({ plan: true, capability: false }).verdict; // 'unmet'
 * ```
 */
export const promotion = checklist({
  programme,
  id: 'promotion',
  title: { th: 'การส่งเสริม สนับสนุน และขยายผลศูนย์', en: 'How centres are promoted' },
  source: driving([5904, 5924]),
  facts: {
    plan: yesNo({ th: 'สนับสนุนการจัดทำแผนปฏิบัติการ', en: 'a plan of action is supported' }),
    capability: yesNo({ th: 'เสริมสร้างและพัฒนาขีดความสามารถ', en: 'capability is built' }),
    expansion: yesNo({ th: 'ต่อยอด ขยายผลการพัฒนาศูนย์', en: 'the centres are expanded' }),
    partners: yesNo({ th: 'ประสานความร่วมมือภาคีการพัฒนา', en: 'partners are won' }),
    advice: yesNo({ th: 'ให้คำปรึกษาแนะนำ ติดตาม และประเมินผล', en: 'advice, follow-up and evaluation' }),
    lessons: yesNo({ th: 'ถอดบทเรียนและเผยแพร่', en: 'lessons are drawn and published' }),
    recognition: yesNo({ th: 'เสริมสร้างขวัญกำลังใจและยกย่องเชิดชูเกียรติ', en: 'encouragement and recognition' }),
  },
  criteria: [
    yes('plan', { source: driving(5904) }),
    yes('capability', { source: driving(5906) }),
    yes('expansion', { source: driving([5908, 5912]) }),
    yes('partners', { source: driving(5914) }),
    yes('advice', { source: driving(5916) }),
    yes('lessons', { source: driving(5922) }),
    yes('recognition', { source: driving(5924) }),
  ],
});

/**
 * Whether a volunteer leader or a centre may be honoured (การยกย่องเชิดชูเกียรติ): a good example whose results are
 * concrete and continuous. How many are honoured, and by whom, is not printed.
 *
 * @th
 * ผู้นำจิตอาสาหรือศูนย์ใดยกย่องเชิดชูเกียรติได้: เป็นแบบอย่างที่ดี มีผลการดำเนินงานเป็นรูปธรรมและต่อเนื่อง
 * ไม่ได้ระบุจำนวนและผู้พิจารณา
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5924
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.honour({ goodExample: true, concrete: true, continuous: false }).next; // ['continuous']
 * ```
 */
export const honour = checklist({
  programme,
  id: 'honour',
  title: { th: 'การยกย่องเชิดชูเกียรติผู้นำจิตอาสาและศูนย์', en: 'Who may be honoured' },
  source: driving(5924),
  words: {
    met: { th: 'ยกย่องเชิดชูเกียรติได้', en: 'may be honoured' },
    unmet: { th: 'ยังยกย่องเชิดชูเกียรติไม่ได้', en: 'may not be honoured yet' },
  },
  facts: {
    goodExample: yesNo({ th: 'เป็นแบบอย่างที่ดี', en: 'is a good example' }),
    concrete: yesNo({ th: 'มีผลการดำเนินงานเป็นรูปธรรม', en: 'its results are concrete' }),
    continuous: yesNo({ th: 'มีผลการดำเนินงานต่อเนื่อง', en: 'its results are continuous' }),
  },
  criteria: [yes('goodExample'), yes('concrete'), yes('continuous')],
});

/**
 * Whether the work with the centres falls into its period (ไตรมาส 1 - 4): October 2564 to September 2565.
 *
 * @th
 * การขับเคลื่อนศูนย์อยู่ในช่วงเวลาที่กำหนด คือ เดือนตุลาคม 2564 – กันยายน 2565 หรือไม่
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5935
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.period({ startsOn: '2021-10-01', endsOn: '2022-09-30' }).verdict; // 'met'
 * ```
 */
export const period = activityPeriod({
  programme,
  id: 'period',
  title: { th: 'ระยะเวลาขับเคลื่อนศูนย์', en: 'When the centres are worked with' },
  source: driving(5935),
  period: printedMonths(driving, '2021-10', '2022-09', 5935),
});
