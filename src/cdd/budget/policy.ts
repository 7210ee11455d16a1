import { Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { all, any, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { readings } from '../../rules/deciding/readings.js';
import { money, yesNo } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { policy, programme } from './source.js';

/** How a need is met: from money of the agency's own first, then from the budget. */
export interface OwnMoneyFirstOutcome {
  /** Baht of its own money; absent while that is not known. */
  readonly own?: DecimalText;
  /** Baht that remain to be asked of the budget; absent while that is not known. */
  readonly request?: DecimalText;
  /** Baht of its own money that are left; absent while that is not known. */
  readonly ownLeft?: DecimalText;
  readonly figures: readonly FigureOutcome[];
  /** What is not known and would change the request. */
  readonly missing: readonly ('need' | 'ownMoney')[];
}

const held = {
  own: {
    label: { th: 'ใช้จากเงินของหน่วยงาน', en: 'from its own money' },
    unit: 'baht',
    how: { th: 'ไม่เกินวงเงินที่ต้องใช้และไม่เกินเงินที่มี', en: 'no more than is needed, and than there is' },
    from: ['need', 'ownMoney'],
  },
  request: {
    label: { th: 'ส่วนที่ขอตั้งงบประมาณ', en: 'to ask of the budget' },
    unit: 'baht',
    how: { th: 'วงเงินที่ต้องใช้หักด้วยเงินของหน่วยงาน', en: 'what is needed less its own money' },
    from: ['need', 'ownMoney'],
  },
  ownLeft: { label: { th: 'เงินของหน่วยงานที่เหลือ', en: 'left of its own money' }, unit: 'baht' },
} as const;

const requestOf = (need: Exact | undefined, own: Exact | undefined): Decimal | undefined => {
  if (need === undefined) return undefined;
  if (exact(need).isZero()) return exact(need);
  return own === undefined ? undefined : Decimal.max(exact(need).minus(exact(own)), 0);
};

/**
 * What is left to ask of the budget where an agency uses money of its own first
 * (เงินนอกงบประมาณหรือเงินสะสมคงเหลือเป็นลำดับแรก), in baht. The policy is that agencies with money outside the budget,
 * or an accumulated balance, consider using it for their work first. How much of it may be used is not printed:
 * `ownMoney` is what the agency has found that it can use.
 *
 * @th
 * หน่วยรับงบประมาณที่มีเงินนอกงบประมาณหรือเงินสะสมคงเหลือพิจารณานำมาใช้เป็นลำดับแรก
 * ส่วนที่เหลือจึงเป็นจำนวนที่ขอตั้งงบประมาณ ต้นฉบับไม่ได้กำหนดว่าใช้ได้เท่าใด
 * จำนวนที่นำมาใช้ได้จึงเป็นข้อเท็จจริงที่หน่วยงานระบุ
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 290
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.ownMoneyFirst({ need: 100_000, ownMoney: 30_000 }).request; // '70000'
 * budget.fy2565.ownMoneyFirst({ need: 100_000, ownMoney: 130_000 }).ownLeft; // '30000'
 * ```
 */
export const ownMoneyFirst = figureFunction(
  {
    programme,
    id: 'own-money-first',
    title: { th: 'การใช้เงินนอกงบประมาณหรือเงินสะสมคงเหลือเป็นลำดับแรก', en: 'Money of its own first' },
    source: policy(290),
    facts: {
      need: money({ th: 'วงเงินที่ต้องใช้', en: 'what is needed' }),
      ownMoney: money({
        th: 'เงินนอกงบประมาณหรือเงินสะสมคงเหลือที่นำมาใช้ได้',
        en: 'money outside the budget, or balance, that can be used',
      }),
    },
  },
  held,
  'request',
  ({ need, ownMoney }): Computed<OwnMoneyFirstOutcome> => {
    const request = requestOf(need, ownMoney);
    const own = request && need !== undefined ? exact(need).minus(request) : undefined;
    const ownLeft = own && ownMoney !== undefined ? exact(ownMoney).minus(own) : undefined;
    // What is not known is missing only while there is no request.
    return { own, request, ownLeft, ...(request && { missing: [] }) };
  },
);

/**
 * Whether a project comes up for being put off, cut or cancelled (ชะลอ ปรับลด หรือยกเลิก): its importance is low, or it
 * is needed no longer. That it comes up for review is all that is printed; which of the three is done to it is not.
 *
 * @th
 * โครงการอยู่ในข่ายพิจารณาทบทวนเพื่อชะลอ ปรับลด หรือยกเลิก เมื่อมีความสำคัญในระดับต่ำ หรือหมดความจำเป็น
 * ต้นฉบับไม่ได้ระบุว่าจะเลือกวิธีใด
 *
 * @throws {@link RuleInputError} a value that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 290
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.underReview({ lowImportance: false, neededNoLonger: true }).verdict; // 'met'
 * ```
 */
export const underReview = checklist({
  programme,
  id: 'under-review',
  title: { th: 'โครงการที่พิจารณาทบทวนเพื่อชะลอ ปรับลด หรือยกเลิก', en: 'A project to be put off, cut or cancelled' },
  source: policy(290),
  words: {
    met: { th: 'ต้องพิจารณาทบทวน', en: 'to be reviewed' },
    unmet: { th: 'ไม่อยู่ในกลุ่มที่ต้องทบทวน', en: 'not to be reviewed' },
  },
  facts: {
    lowImportance: yesNo({ th: 'มีความสำคัญในระดับต่ำ', en: 'its importance is low' }),
    neededNoLonger: yesNo({ th: 'หมดความจำเป็น', en: 'it is needed no longer' }),
  },
  criteria: [
    any(
      'low-or-no-longer-needed',
      [yes('lowImportance', { circumstance: true }), yes('neededNoLonger', { circumstance: true })],
      {
        label: { th: 'สำคัญในระดับต่ำหรือหมดความจำเป็น', en: 'low importance, or no longer needed' },
      },
    ),
  ],
});

const receiving = {
  programme,
  id: 'receives-freed-money',
  title: { th: 'การนำงบประมาณไปสนับสนุนโครงการอื่น', en: 'A project that freed money goes to' },
  source: policy(290),
  words: {
    met: { th: 'นำงบประมาณไปสนับสนุนได้', en: 'freed money may go to it' },
    unmet: { th: 'นำงบประมาณไปสนับสนุนไม่ได้', en: 'freed money may not go to it' },
  },
  facts: {
    keyPolicy: yesNo({ th: 'เป็นนโยบายสำคัญ', en: 'it is a key policy' }),
    urgent: yesNo({ th: 'เป็นโครงการที่มีความสำคัญเร่งด่วน', en: 'it is important and urgent' }),
    ready: yesNo({ th: 'มีความพร้อมในการดำเนินการสูง', en: 'it is highly ready to be carried out' }),
  },
} as const;

/**
 * Whether money that was freed may go to a project (การนำงบประมาณไปสนับสนุน): it is a key policy, or important and
 * urgent, and highly ready. The sentence does not tell whether readiness is asked of urgent projects only (`urgent`) or
 * of key policies too (`both`): the caller says. That it solves problems of the country, lessens inequality and stimulates the economy is
 * what the money is for, and not asked.
 *
 * @th
 * งบประมาณที่ได้จากการทบทวนนำไปสนับสนุนนโยบายสำคัญ หรือโครงการที่มีความสำคัญเร่งด่วน มีความพร้อมในการดำเนินการสูง
 * ข้อความไม่ชัดว่าความพร้อมใช้กับโครงการเร่งด่วนเท่านั้น (urgent) หรือใช้กับนโยบายสำคัญด้วย (both) ผู้ใช้ต้องระบุ
 * การแก้ไขปัญหาสำคัญของประเทศ ลดความเหลื่อมล้ำ และกระตุ้นเศรษฐกิจเป็นความมุ่งหมาย จึงไม่นำมาเป็นเงื่อนไข
 *
 * @throws {@link RuleInputError} a reading that there is not, a value that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 290
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.receivesFreedMoney({ keyPolicy: true, readinessOf: 'urgent' }).verdict; // 'met'
 * budget.fy2565.receivesFreedMoney({ keyPolicy: true, readinessOf: 'both' }).missing; // ['ready']
 * ```
 */
export const receivesFreedMoney = readings({
  reading: {
    name: 'readinessOf',
    label: { th: 'ความพร้อมใช้กับโครงการใด', en: 'what is asked to be ready' },
  },
  labels: {
    urgent: { th: 'เฉพาะโครงการที่มีความสำคัญเร่งด่วน', en: 'urgent projects only' },
    both: { th: 'นโยบายสำคัญและโครงการเร่งด่วน', en: 'key policies and urgent projects' },
  },
  rules: {
    urgent: checklist({
      ...receiving,
      criteria: [
        any(
          'key-or-urgent',
          [
            yes('keyPolicy', { circumstance: true }),
            all('urgent-and-ready', [yes('urgent', { circumstance: true }), yes('ready')], {
              label: { th: 'สำคัญเร่งด่วนและมีความพร้อมสูง', en: 'urgent and ready' },
            }),
          ],
          { label: { th: 'นโยบายสำคัญหรือโครงการเร่งด่วนที่พร้อม', en: 'a key policy, or urgent and ready' } },
        ),
      ],
    }),
    both: checklist({
      ...receiving,
      criteria: [
        any('key-or-urgent', [yes('keyPolicy', { circumstance: true }), yes('urgent', { circumstance: true })], {
          label: { th: 'นโยบายสำคัญหรือโครงการเร่งด่วน', en: 'a key policy, or urgent' },
        }),
        yes('ready'),
      ],
    }),
  },
});
