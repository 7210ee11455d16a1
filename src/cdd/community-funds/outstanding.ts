import { parameter } from '../../core/parameter.js';
import { no, yes } from '../../rules/criteria/criterion.js';
import { readings } from '../../rules/deciding/readings.js';
import { selection } from '../../rules/deciding/selection.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { outstanding, programme } from './source.js';

export const quotas = {
  savingsGroups: parameter(1, 'groups', outstanding(3472)),
  povertyFunds: parameter(1, 'funds', outstanding(3473)),
};

const pool = {
  fundedByClinic: yesNo({
    th: 'ได้รับงบประมาณกิจกรรม Mobile Clinic ปีงบประมาณ พ.ศ. 2565',
    en: 'got money of the Mobile Clinic in FY2565',
  }),
  meetsCriteria: yesNo({
    th: 'เป็นไปตามหลักเกณฑ์ที่กรมฯ กำหนด',
    en: "meets the department's criteria, which are not printed",
  }),
  rank: count({ th: 'ลำดับที่คณะกรรมการพิจารณา', en: "its rank by the province's committee, 1 for the best" }, 'number', {
    least: 1,
  }),
};

const inPool = [
  yes('fundedByClinic', { source: /* @__PURE__ */ outstanding([3467, 3468]), circumstance: true }),
  yes('meetsCriteria', { source: /* @__PURE__ */ outstanding(3465, 3469) }),
] as const;

const bestFirst = [{ fact: 'rank', first: 'lowest' }] as const;

/**
 * Selects a province's outstanding savings group (กลุ่มออมทรัพย์เพื่อการผลิตดีเด่น): one, of those that got money of the Mobile Clinic
 * in FY2565. The department's criteria and the committee's scoring are not printed: whether a group meets the criteria and
 * how it ranks are the caller's. Equal ranks are a tie. What happens where there is no candidate is not printed either.
 *
 * @th
 * คัดเลือกกลุ่มออมทรัพย์เพื่อการผลิตดีเด่นของจังหวัด 1 กลุ่ม จากกลุ่มที่ได้รับงบ Mobile Clinic ปีงบประมาณ พ.ศ. 2565 เกณฑ์ของกรมฯ
 * และการให้คะแนนของคณะกรรมการไม่ได้พิมพ์ไว้ ผู้ใช้จึงระบุเองว่ากลุ่มใดผ่านเกณฑ์และอยู่ลำดับใด ลำดับเท่ากันถือว่าเสมอกัน กรณีไม่มีกลุ่มที่คัดเลือกได้
 * เอกสารไม่ได้กำหนดไว้
 *
 * @throws {@link RuleInputError} a candidate that is listed twice, a rank below 1, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3465 to 3472
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const group = { fundedByClinic: true, meetsCriteria: true };
 * const outcome = communityFunds.fy2565.selectSavingsGroup({
 *   candidates: [{ id: 'ก', ...group, rank: 2 }, { id: 'ข', ...group, rank: 1 }, { id: 'ค', fundedByClinic: false }],
 * });
 * outcome.selected; // ['ข']
 * outcome.notSelected; // ['ก', 'ค']
 * ```
 */
export const selectSavingsGroup = selection({
  programme,
  id: 'select-savings-group',
  title: { th: 'คัดเลือกกลุ่มออมทรัพย์เพื่อการผลิตดีเด่น', en: 'Selecting the outstanding savings group' },
  source: outstanding([3465, 3472]),
  parameters: { savingsGroups: quotas.savingsGroups },
  facts: pool,
  criteria: inPool,
  preferences: bestFirst,
  quota: quotas.savingsGroups,
  unit: 'groups',
});

const povertyFundSelection = {
  programme,
  id: 'select-poverty-fund',
  title: { th: 'คัดเลือก กข.คจ. ดีเด่น', en: 'Selecting the outstanding poverty-alleviation fund' },
  source: /* @__PURE__ */ outstanding([3465, 3473]),
  parameters: { povertyFunds: quotas.povertyFunds },
  facts: {
    ...pool,
    modelFund: /* @__PURE__ */ yesNo({
      th: 'ได้รับคัดเลือกเป็น กข.คจ. ต้นแบบ ปีงบประมาณ พ.ศ. 2565',
      en: 'was chosen as a model fund in FY2565',
    }),
  },
  preferences: bestFirst,
  quota: quotas.povertyFunds,
  unit: 'funds',
} as const;

/**
 * Selects a province's outstanding poverty-alleviation fund (กข.คจ. ดีเด่น), as {@link selectSavingsGroup} does.
 *
 * Whether a model fund of FY2565 may be chosen is not said here. Line 3621 binds the other selection: a model fund must not be
 * an outstanding fund of FY2563 to FY2565. But model funds are named by 15 December 2564 and outstanding funds in July 2565, so
 * for FY2565 it can only be kept from this side. `modelFunds` says whether the caller does: `left-out`, or `not-asked`.
 *
 * @th
 * คัดเลือก กข.คจ. ดีเด่นของจังหวัด จำนวน 1 กองทุน จากกองทุนที่ได้รับงบประมาณกิจกรรม Mobile Clinic ปีงบประมาณ พ.ศ. 2565
 * หลักเกณฑ์ของกรมฯ และการให้คะแนนของคณะกรรมการไม่ได้พิมพ์ไว้ ผู้ใช้จึงระบุผลเอง
 * กิจกรรม 1.2 ไม่ได้กล่าวถึง กข.คจ. ต้นแบบ แต่กิจกรรม 2.2 กำหนดว่า กข.คจ. ต้นแบบต้องไม่เป็นกองทุนดีเด่น ปี 2563 – 2565
 * ผู้ใช้จึงต้องระบุใน modelFunds ว่าตัด กข.คจ. ต้นแบบออก (left-out) หรือไม่นำมาพิจารณา (not-asked)
 *
 * @throws {@link RuleInputError} no reading, a candidate that is listed twice, a rank below 1, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3465 to 3473, 3504, 3621 and 3623
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const fund = { fundedByClinic: true, meetsCriteria: true };
 * const candidates = [{ id: 'ก', ...fund, rank: 1, modelFund: true }, { id: 'ข', ...fund, rank: 2, modelFund: false }];
 * communityFunds.fy2565.selectPovertyFund({ candidates, modelFunds: 'left-out' }).selected; // ['ข']
 * communityFunds.fy2565.selectPovertyFund({ candidates, modelFunds: 'not-asked' }).selected; // ['ก']
 * ```
 */
export const selectPovertyFund = readings({
  labels: {
    'left-out': { th: 'ตัดออก', en: 'they are left out' },
    'not-asked': { th: 'ไม่พิจารณา', en: 'it is not asked' },
  },
  reading: {
    name: 'modelFunds',
    label: {
      th: 'ตัด กข.คจ. ต้นแบบ ปีงบประมาณ พ.ศ. 2565 ออกจากการคัดเลือกหรือไม่',
      en: 'whether model funds of FY2565 are left out',
    },
  },
  rules: {
    'left-out': selection({
      ...povertyFundSelection,
      criteria: [
        ...inPool,
        no('modelFund', {
          source: acrossPages.inferred(
            {
              th: 'ข้อห้ามของกิจกรรม 2.2 (กข.คจ. ต้นแบบต้องไม่เป็นกองทุนดีเด่น) นำมาใช้จากด้านนี้ เพราะคัดเลือกภายหลัง',
              en: 'the ban of activity 2.2, that a model fund is no outstanding one, kept from this side, which chooses later',
            },
            3504,
            3621,
            3623,
          ),
          circumstance: true,
        }),
      ],
    }),
    'not-asked': selection({ ...povertyFundSelection, criteria: inPool }),
  },
});
