import { compare, type Decimal, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { choice, listOf, money, provinceAmong, record, tellingApart } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Verdict } from '../../rules/logic/node.js';
import { figured, judged, together, verdictOn } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { activity, programme } from './source.js';
import { workshopCentres, workshopProvinces } from './units.js';

/** What the units get against the workshop's budget. */
export interface WorkshopAllocationOutcome extends VerdictOutcome {
  /** Units to which something is allotted, as far as that is known. */
  readonly units: number;
  /** Baht, of the units whose amount is known. */
  readonly allotted: DecimalText;
  /** The budget less what is allotted: below 0, an excess. */
  readonly remaining: DecimalText;
  readonly figures: readonly FigureOutcome[];
}

const workshop = {
  budget: parameter(814400, 'baht', activity(4038), { th: 'งบประมาณ', en: 'the budget' }),
  provinces: parameter(10, 'provinces', activity(4024, 4042)),
  centres: parameter(5, 'centres', activity(4024, 4044)),
};

const amount = money({ th: 'เงินที่ได้รับจัดสรร', en: 'what it is allotted' });

const provinceLabel = { th: 'จังหวัดที่ดำเนินการ', en: 'a province that holds the workshop' };
const centreLabel = { th: 'ศูนย์ศึกษาและพัฒนาชุมชนที่ดำเนินการ', en: 'a study centre that holds it' };

const holds = {
  units: {
    label: { th: 'หน่วยดำเนินการที่ได้รับจัดสรรแล้ว', en: 'units to which something is allotted' },
    unit: 'agencies',
  },
  allotted: { label: { th: 'จัดสรรแล้ว', en: 'allotted' }, unit: 'baht' },
  remaining: { label: { th: 'คงเหลือ (ติดลบคือส่วนที่เกิน)', en: 'what remains (below 0, the excess)' }, unit: 'baht' },
} as const;

interface Unit {
  readonly amount: Exact | undefined;
}

const isKnown = ({ amount: of }: Unit): boolean => of !== undefined;

const getsSomething = ({ amount: of }: Unit): boolean => of !== undefined && compare(of, 0) > 0;

/** Whether each of so many units gets something: unmet where one gets nothing, open while one is not listed or not known. */
const eachAllotted = (listed: readonly Unit[], number: number): Verdict =>
  listed.some(each => isKnown(each) && !getsSomething(each))
    ? 'unmet'
    : verdictOn(listed.filter(isKnown).length === number || undefined);

/** What is told of the provinces, and of the centres. */
const unitsOf = (units: 'provinces' | 'centres', label: Text, status: Verdict, actual: number) => {
  const { value, source } = workshop[units];
  return judged(units, label, status, { actual, required: { exactly: value }, unit: units, source });
};

/** Whether the amounts make the budget: unmet as soon as they exceed it, open while one is not known. */
function sumVerdict(allotted: Decimal, isWhole: boolean): Verdict {
  const order = compare(allotted, workshop.budget.value);
  return order > 0 ? 'unmet' : isWhole ? verdictOn(order === 0) : 'unknown';
}

/**
 * Whether the workshop's budget is divided as printed (ตามทะเบียนจัดสรร): each of the ten provinces and the five study centres gets
 * something, and what they get together is 814,400 baht. The register that divides it is not in the document, and the
 * amount does not divide evenly: the amounts are the caller's.
 *
 * @th
 * ตรวจว่าเงินประชุมเชิงปฏิบัติการจัดสรรครบหรือไม่ คือ จังหวัด 10 จังหวัด และศูนย์ศึกษาและพัฒนาชุมชน 5 แห่ง ได้รับทุกหน่วย และรวมเป็นงบประมาณ 814,400 บาท
 * ทะเบียนจัดสรรไม่มีในเอกสารและยอดหารไม่ลงตัว ผู้ใช้เป็นผู้ระบุจำนวนเงินของแต่ละหน่วย
 *
 * @throws {@link RuleInputError} a province or centre that comes twice or does not hold the workshop, an amount that is negative or
 * finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4024, 4038, 4042 and 4044
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * const { workshopAllocation } = plantGenetics.fy2565;
 * workshopAllocation({ provinces: [{ id: 'ยะลา', amount: 814_401 }] }).verdict; // 'unmet'
 * workshopAllocation({ provinces: [{ id: 'ยะลา', amount: 54_300 }] }).missing; // ['provinces', 'centres']
 * ```
 */
export const workshopAllocation = verdictFunction(
  {
    programme,
    id: 'workshop-allocation',
    title: {
      th: 'งบประมาณ 814,400 บาท ตามทะเบียนจัดสรร',
      en: "The workshop's budget of 814,400 baht by the register of allotments",
    },
    source: activity(4024, 4038, 4042, 4044),
    parameters: workshop,
    facts: {
      provinces: listOf(
        provinceLabel,
        record(provinceLabel, {
          id: tellingApart(provinceAmong({ th: 'จังหวัด', en: 'the province' }, workshopProvinces)),
          amount,
        }),
      ),
      centres: listOf(
        centreLabel,
        record(centreLabel, {
          id: tellingApart(choice({ th: 'ศูนย์ศึกษาและพัฒนาชุมชน', en: 'the study centre' }, workshopCentres)),
          amount,
        }),
      ),
    },
  },
  holds,
  ({ provinces = [], centres = [] }): Found<WorkshopAllocationOutcome> => {
    const allotted = sum([...provinces, ...centres].map(each => each.amount));
    const ofProvinces = eachAllotted(provinces, workshop.provinces.value);
    const ofCentres = eachAllotted(centres, workshop.centres.value);
    const known = [...provinces, ...centres].filter(isKnown).length;
    const whole = sumVerdict(allotted, known === workshop.provinces.value + workshop.centres.value);
    const remaining = exact(workshop.budget.value).minus(allotted);
    const [inProvinces, inCentres] = [provinces, centres].map(listed => listed.filter(getsSomething).length) as [
      number,
      number,
    ];
    return {
      verdict: together([ofProvinces, ofCentres, whole]),
      tell: () => ({
        units: inProvinces + inCentres,
        allotted: decimalText(allotted),
        remaining: decimalText(remaining),
        criteria: [
          unitsOf(
            'provinces',
            { th: 'ทุกจังหวัดที่ดำเนินการได้รับจัดสรร', en: 'each province is allotted something' },
            ofProvinces,
            inProvinces,
          ),
          unitsOf(
            'centres',
            { th: 'ทุกศูนย์ที่ดำเนินการได้รับจัดสรร', en: 'each study centre is allotted something' },
            ofCentres,
            inCentres,
          ),
          judged('budget', { th: 'รวมเท่ากับงบประมาณ', en: 'together they are the budget' }, whole, {
            actual: allotted,
            required: { exactly: workshop.budget.value },
            unit: 'baht',
            source: workshop.budget.source,
          }),
        ],
        figures: [
          figured(
            'allotted',
            holds.allotted.label,
            { th: 'ผลรวมที่ทราบ', en: 'what is known, added up' },
            {
              value: allotted,
              unit: 'baht',
              source: workshop.budget.source,
            },
          ),
          figured(
            'remaining',
            holds.remaining.label,
            { th: 'งบประมาณหักที่จัดสรรแล้ว', en: 'the budget less what is allotted' },
            {
              value: remaining,
              unit: 'baht',
              source: workshop.budget.source,
            },
          ),
        ],
        missing: [
          ...(provinces.length < workshop.provinces.value ? ['provinces'] : []),
          ...openIn('provinces', provinces, ['amount']),
          ...(centres.length < workshop.centres.value ? ['centres'] : []),
          ...openIn('centres', centres, ['amount']),
        ],
      }),
    };
  },
);
