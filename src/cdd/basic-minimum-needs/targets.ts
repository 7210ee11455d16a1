import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { any, yes } from '../../rules/criteria/criterion.js';
import { oneForEvery } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { collecting, everywhere, programme } from './source.js';

const fee = parameter(20, 'baht', collecting(2098));

/**
 * What the survey costs (ค่าจัดเก็บข้อมูล จปฐ.): 20 baht a target household, 258,000,000 baht for 12,900,000. The money
 * follows the target that the department gave a province, not the households that were surveyed in the end; who is paid
 * the 20 baht, and what happens to those of households that were not surveyed, is not printed.
 *
 * @th
 * งบประมาณค่าจัดเก็บข้อมูล จปฐ. ครัวเรือนละ 20 บาท ตามจำนวนครัวเรือนเป้าหมายที่กรมการพัฒนาชุมชนกำหนด (12,900,000
 * ครัวเรือน เป็นเงิน 258,000,000 บาท) ไม่ใช่ตามจำนวนที่จัดเก็บได้จริง ไม่ได้ระบุว่าจ่ายให้ผู้ใด
 * และไม่ได้ระบุวิธีปฏิบัติกับครัวเรือนที่จัดเก็บไม่ได้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 2079, 2080 and 2098
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.surveyFee({ targetHouseholds: 12_900_000 }).total; // '258000000'
 * ```
 */
export const surveyFee = costing({
  programme,
  id: 'survey-fee',
  title: { th: 'ค่าจัดเก็บข้อมูล จปฐ.', en: 'What the survey costs' },
  source: collecting(2079, 2080, 2098),
  parameters: { fee },
  parts: {
    targetHouseholds: { label: { th: 'ครัวเรือนเป้าหมาย', en: 'target households' }, unit: 'households', unitCost: fee },
  },
});

/**
 * Whether target households add up (บัญชีจัดสรรครัวเรือนเป้าหมาย): those of a province's amphoes to the province's
 * target, those of the provinces to the 12,900,000 of the country. The registers themselves are not printed.
 *
 * @th
 * ครัวเรือนเป้าหมายรวมกันตรงตามบัญชีจัดสรรหรือไม่: ผลรวมของอำเภอเท่ากับเป้าหมายของจังหวัด
 * ผลรวมของจังหวัดเท่ากับเป้าหมายของประเทศ บัญชีจัดสรรไม่ได้พิมพ์ไว้ในเอกสาร
 *
 * @throws {@link RuleInputError} a number that is not whole or below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2079 to 2082, 5534 and 5535
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * const parts = [{ name: 'ก', amount: 40_000 }, { name: 'ข', amount: 35_000 }];
 * basicMinimumNeeds.fy2565.householdTargets({ total: 75_000, parts }).verdict; // 'met'
 * ```
 */
export const householdTargets = rollUp({
  programme,
  id: 'household-targets',
  title: { th: 'บัญชีจัดสรรครัวเรือนเป้าหมาย', en: 'Target households of the areas' },
  source: everywhere([2079, 2082], 5534, 5535),
  unit: 'households',
  relation: 'equals',
  whole: { th: 'ครัวเรือนเป้าหมายของพื้นที่', en: 'the target households of the area' },
  parts: { th: 'ครัวเรือนเป้าหมายของพื้นที่ย่อย', en: 'the target households of its parts' },
});

const load = { households: parameter(40, 'households', collecting(2086)) };

/**
 * Whether a village or community has its collectors (อาสาสมัครจัดเก็บข้อมูล): some were appointed, one for every 40
 * households begun, or as the area sees fit. The ratio is a guide: an area that set another number as it suits is
 * within the rule, and the outcome shows both. Nowhere is printed who decides what suits.
 *
 * The country's 12,900,000 households would take 322,500 collectors; the budget trains 84,116 (see
 * `collectorsTrained`). Both figures are printed or follow from print, and neither is made to fit the other.
 *
 * @th
 * หมู่บ้าน/ชุมชนมีอาสาสมัครจัดเก็บข้อมูลครบหรือไม่: แต่งตั้งแล้ว และมี 1 คนต่อ 40 ครัวเรือน (เศษของ 40 ครัวเรือนนับเป็น
 * 1 คน) หรือตามความเหมาะสมของพื้นที่ อัตรา 1 ต่อ 40 เป็นแนวทาง พื้นที่กำหนดเป็นอย่างอื่นได้
 * แต่ไม่ได้ระบุว่าผู้ใดเป็นผู้พิจารณา หากใช้อัตรานี้ทั้งประเทศต้องมี 322,500 คน แต่งบประมาณตั้งไว้อบรม 84,116 คน
 * ตัวเลขทั้งสองไม่ได้มาจากฐานเดียวกัน
 *
 * @throws {@link RuleInputError} no household at all, collectors below 1 (of none, `appointed` is false), a number that is not
 * whole, an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2085 and 2086
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * const { collectors } = basicMinimumNeeds.fy2565;
 * collectors({ appointed: true, households: 80, collectors: 2 }).verdict; // 'met'
 * collectors({ appointed: true, households: 81, collectors: 2, setAsSuits: false }).verdict; // 'unmet'
 * collectors({ appointed: true, households: 81, collectors: 2, setAsSuits: true }).verdict; // 'met'
 * ```
 */
export const collectors = checklist({
  programme,
  id: 'collectors',
  title: { th: 'อาสาสมัครจัดเก็บข้อมูลของหมู่บ้าน/ชุมชน', en: 'Collectors of a village or community' },
  source: collecting(2085, 2086),
  parameters: load,
  facts: {
    appointed: yesNo({ th: 'แต่งตั้งอาสาสมัครจัดเก็บข้อมูลแล้ว', en: 'collectors were appointed' }),
    collectors: count({ th: 'อาสาสมัครจัดเก็บข้อมูล', en: 'collectors' }, 'people', { least: 1 }),
    households: count({ th: 'ครัวเรือน', en: 'households' }, 'households', { least: 1 }),
    setAsSuits: yesNo({
      th: 'กำหนดจำนวนตามความเหมาะสมของพื้นที่',
      en: 'the area set the number as it suits',
    }),
  },
  criteria: [
    yes('appointed', { source: collecting(2085) }),
    any(
      'enough',
      [
        oneForEvery('collectors', 'households', load.households, {
          id: 'one-for-forty',
          label: { th: '1 คนต่อ 40 ครัวเรือน', en: 'one for every 40 households' },
          source: collecting.inferred(
            {
              th: 'ไม่ได้พิมพ์วิธีนับเศษ อ่านว่าเศษของ 40 ครัวเรือนต้องมีอีก 1 คน',
              en: 'how a remainder counts is not printed: fewer than another 40 households are read to take one collector more',
            },
            2086,
          ),
        }),
        yes('setAsSuits', { source: collecting(2086) }),
      ],
      { label: { th: 'จำนวนอาสาสมัคร', en: 'number of collectors' }, source: collecting(2085, 2086) },
    ),
  ],
});
