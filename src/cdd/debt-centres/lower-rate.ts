import { all } from '../../rules/criteria/criterion.js';
import { lessThan, notMoreThan } from '../../rules/criteria/two-facts.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { percent } from '../../rules/logic/fact.js';
import { type Judgement, judging } from '../../rules/logic/judging.js';
import type { Found } from '../../rules/logic/verdict-rule.js';
import { managing, programme } from './source.js';

const rates = {
  rateBefore: percent({ th: 'อัตราดอกเบี้ยเดิม', en: 'the rate before' }, { most: 1000 }),
  rateAfter: percent({ th: 'อัตราดอกเบี้ยใหม่', en: 'the rate after' }, { most: 1000 }),
  legalMaximum: percent(
    { th: 'อัตราดอกเบี้ยสูงสุดตามที่กฎหมายกำหนด', en: 'the highest rate that the law allows' },
    { most: 1000 },
  ),
};

// Both look at the new rate, so that they are judged side by side here.
const rateCriteria = [
  lessThan('rateAfter', 'rateBefore', {
    id: 'lowered',
    label: { th: 'อัตราดอกเบี้ยใหม่ต่ำกว่าเดิม', en: 'the rate is lower than before' },
  }),
  notMoreThan('rateAfter', 'legalMaximum', {
    id: 'within-the-law',
    label: { th: 'ไม่เกินตามที่กฎหมายกำหนด', en: 'the rate is within what the law allows' },
  }),
];

const lowered = all('lower-rate', rateCriteria, {
  label: { th: 'การปรับลดอัตราดอกเบี้ย', en: 'A lower rate of interest' },
});

const rateJudging = judging(lowered, { facts: rates, source: managing(4308) });

/**
 * A lower rate of interest (การปรับลดอัตราดอกเบี้ย), the third way: the new rate is below the old one, and not above what
 * the law allows. The three rates are percent of the same period, say a year.
 *
 * The guideline bounds the rate by the law and prints no figure: `legalMaximum` is the caller's. Without it the verdict
 * is `unknown`, unless the rate was not lowered at all. The bound is on the new rate, not on how much it is lowered.
 *
 * @th
 * พิจารณาการปรับลดอัตราดอกเบี้ย คือ อัตราใหม่ต่ำกว่าเดิมและไม่เกินที่กฎหมายกำหนด แนวทางไม่ได้พิมพ์อัตราตามกฎหมาย ผู้ใช้จึงระบุใน legalMaximum
 *
 * @throws {@link RuleInputError} a rate below 0 or above 1,000 %, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4308
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.lowerRate({ rateBefore: 24, rateAfter: 12, legalMaximum: 15 }).verdict; // 'met'
 * debtCentres.fy2565.lowerRate({ rateBefore: 24, rateAfter: 18, legalMaximum: 15 }).verdict; // 'unmet'
 * debtCentres.fy2565.lowerRate({ rateBefore: 24, rateAfter: 12 }).missing; // ['legalMaximum']
 * ```
 */
export const lowerRate = verdictFunction(
  { programme, id: lowered.id, title: lowered.label, source: managing(4308), facts: rates },
  {},
  (values): Found<Judgement> => ({ verdict: rateJudging.verdict(values), tell: () => rateJudging.of(values) }),
);
