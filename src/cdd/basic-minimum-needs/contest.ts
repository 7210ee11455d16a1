import { readAsLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { periodOf } from '../printed-months.js';
import { modelTambons, programme } from './source.js';

const entered = { tambons: parameter(1, 'tambons', modelTambons(2230)) };

/**
 * Whether a province enters one tambon into the contest (คัดเลือกตำบล จำนวน 1 ตำบล เพื่อดำเนินการประกวด): one of its
 * two model tambons, neither none nor two. That it is one of them is how the steps follow each other; by what it is chosen
 * is not printed.
 *
 * @th
 * จังหวัดส่งตำบลเข้าประกวด 1 ตำบลพอดี จากตำบลสารสนเทศต้นแบบของจังหวัดหรือไม่ ไม่ได้ระบุหลักเกณฑ์การคัดเลือก
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2224 and 2230
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.contestEntry({ tambons: 2, isModelTambon: true }).verdict; // 'unmet'
 * ```
 */
export const contestEntry = checklist({
  programme,
  id: 'contest-entry',
  title: { th: 'ตำบลที่จังหวัดส่งเข้าประกวด', en: "A province's entry into the contest" },
  source: modelTambons(2224, 2230),
  parameters: entered,
  facts: {
    tambons: count({ th: 'ตำบลที่ส่งเข้าประกวด', en: 'tambons that were entered' }, 'tambons'),
    isModelTambon: yesNo({ th: 'เป็นตำบลสารสนเทศต้นแบบของจังหวัด', en: "it is one of the province's model tambons" }),
  },
  criteria: [
    exactly('tambons', entered.tambons),
    yes('isModelTambon', {
      source: modelTambons.inferred(
        {
          th: 'ขั้นตอนที่ 4 คัดเลือกต่อจากตำบลที่คัดเลือกและดำเนินการในขั้นตอนที่ 1–3',
          en: 'step 4 chooses after the tambons chosen and worked with in steps 1 to 3',
        },
        2224,
        2230,
      ),
      circumstance: true,
    }),
  ],
});

const quarter = {
  th: 'วันแรกและวันสุดท้ายของไตรมาสที่ 4 ปีงบประมาณ 2565',
  en: 'the first and the last day of quarter 4 of FY2565',
};

/**
 * Whether the contest at the level of the inspection zones, which the department sets, is held in quarter 4: July to
 * September 2565, after the activity's own period.
 *
 * @th
 * การประกวดระดับเขตตรวจราชการซึ่งกรมเป็นผู้กำหนด จัดในไตรมาสที่ 4 (กรกฎาคม – กันยายน 2565) หรือไม่
 * ช่วงเวลานี้อยู่หลังระยะเวลาดำเนินการของกิจกรรม
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2232
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.contestPeriod({ startsOn: '2022-06-30' }).verdict; // 'unmet'
 * ```
 */
export const contestPeriod = activityPeriod({
  programme,
  id: 'contest-period',
  title: { th: 'ระยะเวลาประกวดระดับเขตตรวจราชการ', en: 'When the contest of the zones is held' },
  source: modelTambons(2232),
  period: periodOf('2022-07-01', '2022-09-30', modelTambons.derived(quarter, 2232)),
});

const results = {
  tambons: parameter(152, 'tambons', modelTambons(2246)),
  knowledge: parameter(152, 'items', modelTambons(2247)),
  bestPractices: parameter(18, 'tambons', modelTambons(2248)),
};

/**
 * Whether the activity reached its five results (ผลที่คาดว่าจะได้รับ): 152 model tambons, 152 items of knowledge, 18
 * best practices of inspection zones, a community more capable of managing data by using them for the model
 * information, and a tambon more capable of managing itself, with plans supported and coordinated in the area (One
 * Plan). The data that are named (capital, strength, economy of the community) are examples. Results 4 and 5 stand
 * behind the heading that is repeated in between, and go on from 3 by their numbers. More knowledge and
 * more best practices are read as enough; there are no more than 152 model tambons, two a province. That the 18 are one a
 * zone is not printed; they are model tambons themselves.
 *
 * @th
 * กิจกรรมบรรลุผลที่คาดว่าจะได้รับครบ 5 ข้อหรือไม่: สารสนเทศตำบลต้นแบบ 152 ตำบล องค์ความรู้ 152 องค์ความรู้ Best
 * Practice ระดับเขตตรวจราชการ 18 ตำบล การเสริมสร้างขีดความสามารถของชุมชนในการบริหารจัดการข้อมูลโดยนำข้อมูลมาจัดทำสารสนเทศ
 * และการเสริมสร้างศักยภาพในการบริหารจัดการตำบลพร้อมสนับสนุนการจัดทำและประสานแผน (One Plan)
 * ข้อมูลที่ระบุเป็นเพียงตัวอย่าง ข้อ 4 และ 5 พิมพ์อยู่หลังหัวข้อที่พิมพ์ซ้ำ จึงอ่านต่อจากข้อ 3 ตามเลขข้อ องค์ความรู้และ Best Practice
 * เกินจำนวนถือว่าผ่าน ส่วนตำบลสารสนเทศต้นแบบมีไม่เกิน 152 ตำบล (จังหวัดละ 2 ตำบล) และไม่ได้ระบุว่า 18 ตำบลคือเขตละ 1 ตำบล ทั้งนี้ ตำบลที่เป็น Best Practice เป็นส่วนหนึ่งของตำบลสารสนเทศต้นแบบ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, more than 152 model tambons, more
 * best practices than model tambons, an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2246 to 2248, 2254 and 2256
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.modelResults({ tambons: 152, knowledge: 151 }).verdict; // 'unmet'
 * ```
 */
export const modelResults = checklist({
  programme,
  id: 'model-results',
  title: { th: 'ผลที่คาดว่าจะได้รับของตำบลสารสนเทศต้นแบบ', en: 'Results of the model tambons' },
  source: modelTambons([2246, 2248], 2254, 2256),
  parameters: results,
  facts: {
    tambons: count({ th: 'ตำบลที่มีสารสนเทศต้นแบบ', en: 'tambons with model information' }, 'tambons', { most: 152 }),
    knowledge: count({ th: 'องค์ความรู้ที่ได้', en: 'items of knowledge' }, 'items'),
    bestPractices: count(
      { th: 'Best Practice ระดับเขตตรวจราชการ', en: 'best practices of inspection zones' },
      'tambons',
    ),
    dataManaged: yesNo({
      th: 'เสริมสร้างขีดความสามารถของชุมชนในการบริหารจัดการข้อมูล โดยนำข้อมูลมาจัดทำสารสนเทศตำบลต้นแบบ',
      en: 'the community became more capable of managing data by using them for the model information',
    }),
    tambonManaged: yesNo({
      th: 'เสริมสร้างศักยภาพในการบริหารจัดการตำบล',
      en: 'the tambon became more capable of managing itself',
    }),
    onePlan: yesNo({
      th: 'สนับสนุนการจัดทำและประสานแผนพัฒนาในระดับพื้นที่ (One Plan)',
      en: 'plans of the area were supported and coordinated (One Plan)',
    }),
  },
  ordered: ascending(['bestPractices', 'tambons']),
  criteria: [
    atLeast('tambons', results.tambons),
    atLeast('knowledge', results.knowledge, { source: modelTambons.inferred(readAsLeast, 2247) }),
    atLeast('bestPractices', results.bestPractices, { source: modelTambons.inferred(readAsLeast, 2248) }),
    yes('dataManaged', { source: modelTambons(2254) }),
    yes('tambonManaged', { source: modelTambons(2256) }),
    yes('onePlan', { source: modelTambons(2256) }),
  ],
});

const quality = { tambons: parameter(152, 'tambons', modelTambons(2260)) };

/**
 * The indicator of the activity: 152 model tambons have information of provincial quality, which are all of them, two a
 * province. Who judges the quality, and by what, is not printed: the caller counts them.
 *
 * @th
 * ตัวชี้วัดกิจกรรม: มีสารสนเทศตำบลต้นแบบที่มีคุณภาพระดับจังหวัด 152 ตำบล ซึ่งเป็นตำบลต้นแบบทั้งหมด (จังหวัดละ 2 ตำบล)
 * ไม่ได้ระบุเกณฑ์คุณภาพและผู้ตัดสิน ผู้ใช้เป็นผู้นับ
 *
 * @throws {@link RuleInputError} more than 152 tambons, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2260
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.modelQuality({ tambons: 152 }).verdict; // 'met'
 * ```
 */
export const modelQuality = checklist({
  programme,
  id: 'model-quality',
  title: { th: 'สารสนเทศตำบลต้นแบบที่มีคุณภาพระดับจังหวัด', en: 'Model tambons of provincial quality' },
  source: modelTambons(2260),
  parameters: quality,
  facts: {
    tambons: count({ th: 'ตำบลที่มีคุณภาพระดับจังหวัด', en: 'tambons of provincial quality' }, 'tambons', { most: 152 }),
  },
  criteria: [atLeast('tambons', quality.tambons)],
});

/**
 * How far a model tambon has come (ขั้นตอน): chosen, forum held, lessons summed up and published, entered by the
 * province, judged in the contest of the zones. Only one of a province's two goes on to the last two.
 *
 * @th
 * ตำบลสารสนเทศต้นแบบดำเนินการถึงขั้นใด: คัดเลือก จัดเวที สรุปความรู้และเผยแพร่ จังหวัดส่งเข้าประกวด
 * ประกวดระดับเขตตรวจราชการ สองขั้นสุดท้ายมีเพียงหนึ่งในสองตำบลของจังหวัด
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 2224 to 2232
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.modelSteps({ chosen: true, forumHeld: true, published: false }).next; // ['published']
 * ```
 */
export const modelSteps = stages({
  programme,
  id: 'model-steps',
  title: { th: 'ขั้นตอนของตำบลสารสนเทศต้นแบบ', en: 'Steps of a model tambon' },
  source: modelTambons([2224, 2232]),
  stages: {
    chosen: { th: 'คัดเลือกเป็นตำบลเป้าหมาย', en: 'chosen', lines: [2224] },
    forumHeld: { th: 'จัดเวทีแลกเปลี่ยนเรียนรู้', en: 'forum held', lines: [2226] },
    published: { th: 'สรุปความรู้และเผยแพร่', en: 'lessons summed up and published', lines: [2228] },
    entered: { th: 'จังหวัดคัดเลือกเข้าประกวด', en: 'entered by the province', lines: [2230] },
    judged: { th: 'ประกวดระดับเขตตรวจราชการ', en: 'judged in the contest of the inspection zones', lines: [2232] },
  },
});
