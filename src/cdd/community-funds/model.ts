import { parameter } from '../../core/parameter.js';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  exactly,
  no,
  noLaterThan,
  oneOf,
  yes,
} from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { readings } from '../../rules/deciding/readings.js';
import { selection } from '../../rules/deciding/selection.js';
import { stages } from '../../rules/deciding/stages.js';
import { choice, count, date, money, province, quantity, yesNo } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { videoLength, videoReading } from '../video-length.js';
import { days } from './days.js';
import { modelProvinces } from './model-provinces.js';
import { model, programme } from './source.js';

const numbers = {
  perProvince: parameter(1, 'funds', model(3612)),
  funds: parameter(40, 'funds', model(3645, 3681, 3682)),
};

/**
 * Whether a province chooses a model fund (จังหวัดเป้าหมาย): it is one of the 40 printed, which got no money for one in FY2563. A name
 * that is no province's is refused.
 *
 * @th
 * พิจารณาว่าจังหวัดเป็น 1 ใน 40 จังหวัดที่คัดเลือก กข.คจ. ต้นแบบหรือไม่ ระบุชื่อจังหวัดโดยมีหรือไม่มีคำว่า “จังหวัด” ก็ได้
 *
 * @throws {@link RuleInputError} a name that is no province's, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3612
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelProvince({ province: 'ตราด' }).verdict; // 'met'
 * communityFunds.fy2565.modelProvince({ province: 'จังหวัดกระบี่' }).verdict; // 'met'
 * communityFunds.fy2565.modelProvince({ province: 'เชียงใหม่' }).verdict; // 'unmet'
 * communityFunds.fy2565.modelProvince.safe({ province: 'กระบี' }).ok; // false
 * ```
 */
export const modelProvince = checklist({
  programme,
  id: 'model-province',
  title: { th: '40 จังหวัดที่คัดเลือก กข.คจ. ต้นแบบ', en: 'The 40 provinces that choose a model fund' },
  source: model(3612),
  words: {
    met: { th: 'อยู่ใน 40 จังหวัดที่คัดเลือก', en: 'is one of the 40 provinces' },
    unmet: { th: 'ไม่อยู่ใน 40 จังหวัดที่คัดเลือก', en: 'is not one of the 40 provinces' },
  },
  facts: { province: province({ th: 'จังหวัด', en: 'the province' }) },
  criteria: [oneOf('province', modelProvinces, { circumstance: true })],
});

const awardLabel = {
  th: 'ได้รับรางวัลเชิดชูเกียรติ กลุ่มองค์กรชุมชนดีเด่น',
  en: 'has the award for outstanding community organisations',
};

const candidate = {
  awarded: /* @__PURE__ */ yesNo(awardLabel),
  strong: /* @__PURE__ */ yesNo({ th: 'บริหารจัดการเข้มแข็ง', en: 'is managed strongly' }),
  goodGovernance: /* @__PURE__ */ yesNo({ th: 'มีหลักธรรมาภิบาล', en: 'keeps to good governance' }),
  income: /* @__PURE__ */ yesNo({
    th: 'ครัวเรือนยืมไปประกอบอาชีพและมีรายได้เป็นรูปธรรม',
    en: 'households that borrowed earn by an occupation',
  }),
  learningSource: /* @__PURE__ */ yesNo({ th: 'เป็นแหล่งเรียนรู้ได้', en: 'can be a place of learning' }),
  outstanding2563: /* @__PURE__ */ yesNo({ th: 'เป็นกองทุนดีเด่น ปี 2563', en: 'was an outstanding fund of FY2563' }),
  outstanding2564: /* @__PURE__ */ yesNo({ th: 'เป็นกองทุนดีเด่น ปี 2564', en: 'was an outstanding fund of FY2564' }),
  outstanding2565: /* @__PURE__ */ yesNo({ th: 'เป็นกองทุนดีเด่น ปี 2565', en: 'is an outstanding fund of FY2565' }),
  rank: /* @__PURE__ */ count({ th: 'ลำดับที่จังหวัดพิจารณา', en: 'its rank by the province, 1 for the best' }, 'ranks', {
    least: 1,
  }),
};

const award = /* @__PURE__ */ yes('awarded', { source: /* @__PURE__ */ model(3614) });
const strength = /* @__PURE__ */ all(
  'second-criterion',
  [
    /* @__PURE__ */ yes('strong'),
    /* @__PURE__ */ yes('goodGovernance'),
    /* @__PURE__ */ yes('income'),
    /* @__PURE__ */ yes('learningSource'),
  ],
  {
    label: {
      th: 'เข้มแข็ง มีธรรมาภิบาล สร้างรายได้ เป็นแหล่งเรียนรู้',
      en: 'strong, well governed, earning, a place of learning',
    },
    source: /* @__PURE__ */ model(3619),
  },
);
const notOutstanding = /* @__PURE__ */ all(
  'third-criterion',
  [
    /* @__PURE__ */ no('outstanding2563', { circumstance: true }),
    /* @__PURE__ */ no('outstanding2564', { circumstance: true }),
    /* @__PURE__ */ no('outstanding2565', { circumstance: true }),
  ],
  {
    label: { th: 'ไม่เป็นกองทุนดีเด่น ปี 2563 – 2565', en: 'not an outstanding fund of FY2563 to FY2565' },
    source: /* @__PURE__ */ model(3621),
  },
);
const suitableLabel = { th: 'ได้รับรางวัล หรือเป็นไปตามเกณฑ์', en: 'has the award, or meets the criteria' };

const selecting = {
  programme,
  id: 'select-model-fund',
  title: { th: 'คัดเลือก กข.คจ. ต้นแบบ', en: 'Selecting the model fund' },
  source: /* @__PURE__ */ model([3612, 3621]),
  parameters: { perProvince: numbers.perProvince },
  facts: candidate,
  preferences: [
    { fact: 'awarded', first: 'yes' },
    { fact: 'rank', first: 'lowest' },
  ],
  quota: numbers.perProvince,
  unit: 'funds',
} as const;

/**
 * Selects a province's model fund (กข.คจ. ต้นแบบ): a winner of the department's award first; where there are several, the best of
 * them; where there is none, a fund by criteria 2 and 3. Which is the best is for the province: `rank`. Equal ranks are a tie.
 *
 * Criterion 3, not to be an outstanding fund of FY2563 to FY2565, says “must not” and is also one of the two for provinces
 * without a winner: whether it binds winners is therefore an argument. The outstanding funds of FY2565 are not known when
 * the model fund is named; until then that fact may be answered with no, and `selectPovertyFund` keeps the two apart.
 *
 * @th
 * คัดเลือก กข.คจ. ต้นแบบจังหวัดละ 1 กองทุน ให้กองทุนที่ได้รับรางวัลเชิดชูเกียรติมาก่อน หากไม่มีให้ใช้เกณฑ์ข้อ 2) และ 3)
 * แนวทางไม่ชัดเจนว่าเกณฑ์ข้อ 3) ใช้กับกองทุนที่ได้รับรางวัลด้วยหรือไม่ ผู้ใช้จึงระบุใน thirdCriterion
 *
 * @throws {@link RuleInputError} no reading, a candidate that is listed twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3612 to 3621
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const criteria = { strong: true, goodGovernance: true, income: true, learningSource: true };
 * const never = { outstanding2563: false, outstanding2564: false, outstanding2565: false };
 * const candidates = [
 *   { id: 'ก', awarded: true, rank: 1, ...never, outstanding2564: true },
 *   { id: 'ข', awarded: false, rank: 1, ...criteria, ...never },
 * ];
 * communityFunds.fy2565.selectModelFund({ candidates, thirdCriterion: 'binds-all' }).selected; // ['ข']
 * communityFunds.fy2565.selectModelFund({ candidates, thirdCriterion: 'binds-others' }).selected; // ['ก']
 * ```
 */
export const selectModelFund = readings({
  labels: {
    'binds-all': { th: 'ใช้กับทุกกองทุน', en: 'it binds all funds' },
    'binds-others': { th: 'ไม่ใช้กับผู้ได้รับรางวัล', en: 'it does not bind winners of the award' },
  },
  reading: {
    name: 'thirdCriterion',
    label: { th: 'เกณฑ์ข้อ 3) ใช้กับผู้ได้รับรางวัลด้วยหรือไม่', en: 'whether criterion 3 binds winners of the award too' },
  },
  rules: {
    'binds-all': selection({
      ...selecting,
      criteria: [any('suitable', [award, strength], { label: suitableLabel }), notOutstanding],
    }),
    'binds-others': selection({
      ...selecting,
      criteria: [
        any(
          'suitable',
          [
            award,
            all('other-criteria', [strength, notOutstanding], {
              label: { th: 'เกณฑ์ 2) และ 3)', en: 'criteria 2 and 3' },
            }),
          ],
          { label: suitableLabel },
        ),
      ],
    }),
  },
});

/**
 * Whether a province named its model fund as printed (ส่งรายชื่อ): one fund, by 15 December 2564, by the office system (OA) or the
 * Line group.
 *
 * @th
 * ตรวจว่าจังหวัดส่งรายชื่อ กข.คจ. ต้นแบบตามที่กำหนดหรือไม่ คือ 1 กองทุน ภายในวันที่ 15 ธันวาคม 2564 ทางระบบสำนักงานอัตโนมัติ (OA) หรือระบบ Line กลุ่ม
 *
 * @throws {@link RuleInputError} another channel, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3612 and 3623
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelNomination({ funds: 1, sentOn: '2021-12-16', channel: 'line' }).verdict; // 'unmet'
 * ```
 */
export const modelNomination = checklist({
  programme,
  id: 'model-nomination',
  title: { th: 'ส่งรายชื่อ กข.คจ. ต้นแบบ ภายใน 15 ธันวาคม 2564', en: 'Naming the model fund by 15 December 2564' },
  source: model(3623),
  parameters: { funds: numbers.perProvince, sentBy: days.modelNomination },
  facts: {
    funds: count({ th: 'จำนวนกองทุนที่ส่ง', en: 'funds named' }, 'funds'),
    sentOn: date({ th: 'วันที่ส่ง', en: 'the day it was sent' }),
    channel: choice(
      { th: 'ช่องทาง', en: 'the channel' },
      {
        'office-automation': { th: 'ระบบสำนักงานอัตโนมัติ (OA)', en: 'the office system (OA)' },
        line: { th: 'ระบบ Line กลุ่ม', en: 'the Line group' },
        other: { th: 'ช่องทางอื่น', en: 'another channel' },
      },
    ),
  },
  criteria: [
    exactly('funds', numbers.perProvince),
    noLaterThan('sentOn', days.modelNomination),
    oneOf('channel', ['office-automation', 'line'], { source: model(3623) }),
  ],
});

const forum = {
  people: parameter(10, 'people', model(3645)),
  days: parameter(1, 'days', model(3653)),
};

/**
 * Whether the forum of a model fund (เวทีวิเคราะห์ศักยภาพ) is as printed: one day, 10 people of the committee and the target
 * households, and its four points, of which the last is the development plan.
 *
 * @th
 * ตรวจว่าเวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบเป็นไปตามที่กำหนดหรือไม่ คือ 1 วัน คณะกรรมการและครัวเรือนเป้าหมายรวม 10 คน และครบ 4 ประเด็น
 * โดยประเด็นสุดท้ายคือการจัดทำแผนพัฒนา
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3631 to 3639, 3645 and 3653
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelForum({ people: 10, days: 1, plan: false }).verdict; // 'unmet'
 * ```
 */
export const modelForum = checklist({
  programme,
  id: 'model-forum',
  title: { th: 'เวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบ 10 คน', en: 'Forum of ten people on a model fund' },
  source: model([3631, 3639]),
  parameters: forum,
  facts: {
    people: count({ th: 'คณะกรรมการและครัวเรือนเป้าหมาย', en: 'committee members and target households' }, 'people'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    review: yesNo({ th: 'ทบทวนผลการดำเนินงาน', en: 'the results so far were reviewed' }),
    knowledge: yesNo({ th: 'แหล่งทุน วินัยทางการเงิน การออม', en: 'access, discipline and saving were taught' }),
    analysis: yesNo({ th: 'วิเคราะห์ศักยภาพ', en: 'its capacity was analysed' }),
    plan: yesNo({ th: 'จัดทำแผนพัฒนา', en: 'a development plan was made' }),
  },
  criteria: [
    exactly('people', forum.people),
    exactly('days', forum.days),
    yes('review', { source: model(3633) }),
    yes('knowledge', { source: model(3635) }),
    yes('analysis', { source: model(3637) }),
    yes('plan', { source: model(3639) }),
  ],
});

/**
 * The indicator of the forum (ตัวชี้วัดกิจกรรม): a model fund has a plan to become a place of learning. No number is printed beside
 * it: it is asked of each of the 40 funds.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม กข.คจ. ต้นแบบมีแผนพัฒนาสู่แหล่งเรียนรู้ เอกสารไม่ได้พิมพ์จำนวนไว้กับตัวชี้วัด จึงตรวจเป็นรายกองทุนครบทั้ง 40 กองทุน
 *
 * @throws {@link RuleInputError} a fund that is listed twice, more funds than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3645, 3657, 3681 and 3682
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelPlanIndicator({ funds: [{ id: 'บ้านดง', plan: false }] }).verdict; // 'unmet'
 * ```
 */
export const modelPlanIndicator = everyOne({
  programme,
  id: 'model-plan-indicator',
  title: { th: 'กข.คจ. ต้นแบบมีแผนพัฒนาสู่แหล่งเรียนรู้', en: 'Every model fund has its plan' },
  source: model(3657),
  parameters: { funds: numbers.funds },
  list: { name: 'funds', label: { th: 'กข.คจ. ต้นแบบ', en: 'a model fund' } },
  unit: 'funds',
  facts: { plan: yesNo({ th: 'มีแผนพัฒนา', en: 'has a development plan' }) },
  criteria: [yes('plan')],
  number: numbers.funds,
});

const grant = parameter(60_000, 'baht', model(3665, 3671, 3682));

/**
 * Whether the support of a model fund (งบสนับสนุน 60,000 บาท) stays within its 60,000 baht, which are those of its province. A ban on
 * durable articles is not printed here, and there is no list of kinds.
 *
 * @th
 * พิจารณาว่าการใช้งบสนับสนุน กข.คจ. ต้นแบบไม่เกิน 60,000 บาทหรือไม่ แนวทางไม่ได้ห้ามซื้อครุภัณฑ์ในกิจกรรมนี้
 *
 * @throws {@link RuleInputError} an item without a name, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3665, 3671 and 3682
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrant({ items: [{ name: 'VDO', amount: 60_001 }] }).verdict; // 'unmet'
 * ```
 */
export const modelGrant = spending({
  programme,
  id: 'model-grant',
  title: { th: 'งบสนับสนุน กข.คจ. ต้นแบบ 60,000 บาท', en: 'Grant of 60,000 baht to a model fund' },
  source: model(3665, 3671),
  parameters: { grant },
  envelope: grant,
  relation: 'at-most',
});

/**
 * How far a model fund has come with its grant (ขั้นตอนเสนอโครงการ): the committee proposes a project and a list of material by the
 * plan, the amphoe submits it to the province, the province grants, the committee carries it out, the results are reported.
 *
 * @th
 * แสดงว่า กข.คจ. ต้นแบบดำเนินการถึงขั้นใดในการใช้งบประมาณสนับสนุน คือ คณะกรรมการเสนอโครงการและรายการวัสดุตามแผน อำเภอเสนอโครงการต่อจังหวัด
 * จังหวัดสนับสนุนงบประมาณ คณะกรรมการดำเนินการ และรายงานผลให้จังหวัด
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3669 to 3675
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrantStages({ proposed: true, submitted: true }).next; // ['granted']
 * ```
 */
export const modelGrantStages = stages({
  programme,
  id: 'model-grant-stages',
  title: { th: 'ขั้นตอนสนับสนุน กข.คจ. ต้นแบบ', en: 'The way of the grant' },
  source: model([3669, 3675]),
  stages: {
    proposed: { th: 'คณะกรรมการเสนอโครงการและรายการวัสดุ', en: 'the committee proposed' },
    submitted: { th: 'อำเภอเสนอโครงการต่อจังหวัด', en: 'the amphoe submitted it' },
    granted: { th: 'จังหวัดสนับสนุนงบประมาณ', en: 'the province granted the money' },
    carriedOut: { th: 'คณะกรรมการดำเนินการ', en: 'the committee carried it out' },
    reported: { th: 'รายงานผลให้จังหวัด', en: 'the results were reported' },
  },
});

/**
 * Whether a model fund may seek money of partners (ขอรับการสนับสนุนจากภาคี): where the department's 60,000 baht cannot be used for it,
 * or do not suffice. One of the two is enough.
 *
 * @th
 * ตรวจว่า กข.คจ. ต้นแบบขอรับการสนับสนุนจากภาคีได้หรือไม่ คือ ใช้งบ 60,000 บาทที่ได้รับจัดสรรกับเรื่องนั้นไม่ได้ หรืองบไม่เพียงพอ อย่างใดอย่างหนึ่งก็ได้
 *
 * @throws {@link RuleInputError} an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3665, 3667, 3671 and 3682
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.mayCoFund({ planCost: 60_000, cannotBeUsed: false }).verdict; // 'unmet'
 * communityFunds.fy2565.mayCoFund({ planCost: 60_000.01 }).verdict; // 'met'
 * ```
 */
export const mayCoFund = checklist({
  programme,
  id: 'may-co-fund',
  title: { th: 'ขอรับการสนับสนุนจากภาคีเมื่องบไม่เพียงพอ', en: 'When partners may be asked for money' },
  source: model(3667),
  words: {
    met: { th: 'ขอรับการสนับสนุนจากภาคีได้', en: 'partners may be asked' },
    unmet: { th: 'ไม่เข้ากรณีที่ขอรับการสนับสนุนจากภาคี', en: 'partners may not be asked' },
  },
  parameters: { grant },
  facts: {
    cannotBeUsed: yesNo({ th: 'ใช้งบที่ได้รับจัดสรรไม่ได้', en: "the department's money cannot be used for it" }),
    planCost: money({ th: 'ค่าใช้จ่ายตามแผน', en: 'what the plan costs' }),
  },
  criteria: [
    yes('cannotBeUsed', { circumstance: true }),
    above('planCost', grant, {
      id: 'not-enough',
      label: { th: 'งบไม่เพียงพอ', en: 'the money does not suffice' },
      circumstance: true,
    }),
  ],
  least: 1,
});

const videos = {
  versions: parameter(2, 'items', model(3665)),
  lower: parameter(7, 'minutes', model(3665)),
  upper: parameter(10, 'minutes', model(3665)),
  short: parameter(3, 'minutes', model(3665)),
};

/**
 * Whether the two videos of a model fund (VDO Presentation 2 แบบ) are as printed: two versions sent to the department, one of
 * “not over 7 to 10 minutes”, and one of at most 3 that is cut from it.
 *
 * The first limit is printed as a range. `reading` says how the caller reads it: `at-most`, not more than 10 minutes, or
 * `range`, 7 to 10 minutes. From 7 to 10 minutes both agree and no reading is asked for.
 *
 * @th
 * พิจารณาว่าคลิป VDO Presentation ของ กข.คจ. ต้นแบบเป็นไปตามที่กำหนดหรือไม่ คือ ส่งให้กรมการพัฒนาชุมชน 2 แบบ แบบที่ 1 ความยาว “ไม่เกิน 7 – 10 นาที”
 * แบบที่ 2 ไม่เกิน 3 นาที โดยตัดต่อจากแบบที่ 1 ข้อความ “ไม่เกิน 7 – 10 นาที” ตีความได้สองทาง หากความยาวต่ำกว่า 7 นาที ต้องระบุการตีความใน reading
 *
 * @throws {@link RuleInputError} a length that is negative or no number, another reading, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3665
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const videos = { versionsSent: 2, long: 10, short: 3, cutFromLong: true };
 * communityFunds.fy2565.modelVideos(videos).verdict; // 'met'
 * communityFunds.fy2565.modelVideos({ ...videos, long: 5 }).missing; // ['reading']
 * communityFunds.fy2565.modelVideos({ ...videos, versionsSent: 1 }).verdict; // 'unmet'
 * ```
 */
export const modelVideos = checklist({
  programme,
  id: 'model-videos',
  title: { th: 'VDO Presentation 2 แบบ ส่งให้กรมการพัฒนาชุมชน', en: 'Two versions of the video, sent to the department' },
  source: model(3665),
  parameters: videos,
  facts: {
    versionsSent: count({ th: 'จำนวนแบบที่ส่งให้กรมการพัฒนาชุมชน', en: 'versions sent to the department' }, 'items'),
    long: quantity({ th: 'ความยาวแบบที่ 1', en: 'length of the first version' }, 'minutes'),
    reading: videoReading,
    short: quantity({ th: 'ความยาวแบบที่ 2', en: 'length of the second version' }, 'minutes'),
    cutFromLong: yesNo({ th: 'แบบที่ 2 ตัดต่อจากแบบที่ 1', en: 'the second is cut from the first' }),
  },
  criteria: [
    exactly('versionsSent', videos.versions),
    videoLength('long', videos, {
      id: 'long',
      label: { th: 'แบบที่ 1 ความยาวไม่เกิน 7 – 10 นาที', en: 'the first version: not over 7 to 10 minutes' },
    }),
    atMost('short', videos.short),
    yes('cutFromLong'),
  ],
});

const media = parameter(2, 'items', model(3692));

/**
 * The indicator of the grant (ตัวชี้วัดกิจกรรม): a model fund has at least two items of media. Whether two versions of one video are
 * two items is not said: the caller counts.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม กข.คจ. ต้นแบบมีสื่อเผยแพร่อย่างน้อย 2 รายการ เอกสารไม่ได้ระบุว่าวีดิทัศน์เรื่องเดียวสองแบบนับเป็น 2 รายการหรือไม่
 * ผู้ใช้เป็นผู้นับ
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3692
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelMediaIndicator({ items: 1 }).verdict; // 'unmet'
 * ```
 */
export const modelMediaIndicator = checklist({
  programme,
  id: 'model-media-indicator',
  title: { th: 'มีสื่อเผยแพร่อย่างน้อย 2 รายการ', en: 'At least two items of media' },
  source: model(3692),
  parameters: { media },
  facts: { items: count({ th: 'จำนวนสื่อ', en: 'items of media' }, 'items') },
  criteria: [atLeast('items', media)],
});
