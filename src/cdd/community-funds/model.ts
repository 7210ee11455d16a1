import { parameter } from '../../core/parameter.js';
import { all, any, exactly, no, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { selection } from '../../rules/deciding/selection.js';
import { choice, count, date, province, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { days, periods } from './days.js';
import { modelProvinces } from './model-provinces.js';
import { model, programme } from './source.js';

export const numbers = {
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
  outstanding2563: /* @__PURE__ */ yesNo({
    th: 'เป็นกองทุนดีเด่น ปีงบประมาณ พ.ศ. 2563',
    en: 'was an outstanding fund of FY2563',
  }),
  outstanding2564: /* @__PURE__ */ yesNo({
    th: 'เป็นกองทุนดีเด่น ปีงบประมาณ พ.ศ. 2564',
    en: 'was an outstanding fund of FY2564',
  }),
  outstanding2565: /* @__PURE__ */ yesNo({
    th: 'เป็นกองทุนดีเด่น ปีงบประมาณ พ.ศ. 2565',
    en: 'is an outstanding fund of FY2565',
  }),
  rank: /* @__PURE__ */ count({ th: 'ลำดับที่จังหวัดพิจารณา', en: 'its rank by the province, 1 for the best' }, 'number', {
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
    label: { th: 'ไม่เป็นกองทุนดีเด่น ปีงบประมาณ พ.ศ. 2563 – 2565', en: 'not an outstanding fund of FY2563 to FY2565' },
    source: /* @__PURE__ */ acrossPages.inferred(
      {
        th: 'ชื่อกิจกรรมในบรรทัด 3621 และหัวข้อ 1.2 (บรรทัด 3457) พิมพ์ไว้ต่างกัน อ่านว่าเป็นกิจกรรมเดียวกัน ซึ่งคัดเลือกกองทุนชุมชนดีเด่น',
        en: 'line 3621 and heading 1.2 (line 3457) print the activity by two names, read as the one that selects outstanding funds',
      },
      3457,
      3621,
    ),
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
 * Criterion 3, not to have been selected by activity 1.2 of FY2563 to FY2565, is read as not to be an outstanding fund: line 3621
 * and the heading in line 3457 print the activity's name in two ways. It says “must not” and is also one of the two for provinces
 * without a winner: whether it binds winners is therefore an argument. The outstanding funds of FY2565 are not known when
 * the model fund is named; until then that fact may be answered with no, and `selectPovertyFund` keeps the two apart.
 *
 * @th
 * คัดเลือก กข.คจ. ต้นแบบจังหวัดละ 1 กองทุน ให้กองทุนที่ได้รับรางวัลเชิดชูเกียรติมาก่อน หากไม่มีให้ใช้เกณฑ์ข้อ 2) และ 3)
 * เกณฑ์ข้อ 3) อ่านว่าต้องไม่เป็นกองทุนชุมชนดีเด่นตามกิจกรรม 1.2 ปีงบประมาณ พ.ศ. 2563 – 2565 ชื่อกิจกรรมในบรรทัด 3621 กับหัวข้อในบรรทัด 3457
 * พิมพ์ไว้ต่างกัน แนวทางไม่ชัดเจนว่าเกณฑ์ข้อ 3) ใช้กับกองทุนที่ได้รับรางวัลด้วยหรือไม่ ผู้ใช้จึงระบุใน thirdCriterion
 *
 * @throws {@link RuleInputError} no reading, a candidate that is listed twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3457 and 3612 to 3621
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
 * Whether a province named its model fund as printed (ส่งรายชื่อ): one fund, by 15 December 2564 and, so it is read, not before the project
 * begins in October 2564, by the office system (OA) or the Line group.
 *
 * @th
 * ตรวจว่าจังหวัดส่งรายชื่อ กข.คจ. ต้นแบบตามที่กำหนดหรือไม่ คือ 1 กองทุน ภายในวันที่ 15 ธันวาคม 2564 และอ่านว่าไม่ก่อนเดือนตุลาคม 2564 ซึ่งเริ่มโครงการ
 * ทางระบบสำนักงานอัตโนมัติ (OA) หรือระบบ Line กลุ่ม
 *
 * @throws {@link RuleInputError} another channel, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 937, 3612 and 3623
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
  title: { th: 'ส่งรายชื่อ กข.คจ. ต้นแบบ ภายใน 15 ธันวาคม 2564', en: 'Naming the model fund by 15 December 2564 (2021)' },
  source: model(3623),
  parameters: { funds: numbers.perProvince, sentFrom: periods.project.from, sentBy: days.modelNomination },
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
    exactly('funds', numbers.perProvince, { source: model(3623) }),
    during(
      'sentOn',
      { from: periods.project.from, to: days.modelNomination },
      {
        id: 'sent-on',
        source: acrossPages.inferred(
          {
            th: 'ไม่ก่อนเดือนที่เริ่มโครงการ (บรรทัด 937) และภายในวันที่ 15 ธันวาคม 2564 (บรรทัด 3623)',
            en: 'from the month in which the project begins (line 937) to 15 December 2564 (2021) (line 3623)',
          },
          937,
          3623,
        ),
      },
    ),
    oneOf('channel', ['office-automation', 'line'], { source: model(3623) }),
  ],
});
