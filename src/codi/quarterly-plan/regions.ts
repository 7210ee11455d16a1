import { Decimal } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { normalName } from '../../core/names.js';
import { composition } from '../../rules/counting/composition.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { count, name, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { type Region, regions } from '../regions.js';
import { pages } from '../report-fy2563.js';
import { programme } from './source.js';

/**
 * A total by region (โครงสร้างภาค): the institute's five regions, and the head office (ส่วนกลาง) where it works by
 * itself. A programme without a share of the head office has 0 there. A stated total is held against the sum.
 *
 * @th ยอดรวมรายภาค: ห้าภาคและส่วนกลาง ภาคที่ไม่มีส่วนให้ระบุ 0 และตรวจว่ายอดรวมที่พิมพ์ตรงกับผลรวมหรือไม่
 * @throws {@link RuleInputError} a number that is negative or not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 81 to 83, 335 to 337, 353 to 361 and 455 to 461
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.regionalTotal({
 *   north: 552,
 *   northeast: 174,
 *   south: 17,
 *   centralWest: 168,
 *   bangkokEast: 551,
 *   headOffice: 99,
 *   total: 1561,
 * });
 * outcome.verdict; // 'met'
 * ```
 */
export const regionalTotal = composition({
  programme,
  id: 'regional-total',
  title: { th: 'ยอดรวมรายภาค', en: 'A total by region' },
  source: pages([81, 83], [335, 337], [353, 361], [455, 461]),
  unit: 'number',
  parts: { ...regions, headOffice: { th: 'ส่วนกลาง', en: 'head office' } },
});

/** The region that a label stands for. */
export interface RegionOutcome {
  /** `null` where the label is none of those that the report prints. */
  readonly region: Region | 'headOffice' | null;
  readonly figures: readonly FigureOutcome[];
}

/** The report's labels, without white space and without ภาค before them. */
const labels: Readonly<Record<string, Region | 'headOffice'>> = {
  เหนือ: 'north',
  ตะวันออกเฉียงเหนือ: 'northeast',
  อีสาน: 'northeast',
  ใต้: 'south',
  กลาง: 'centralWest',
  กลางและตะวันตก: 'centralWest',
  'กลาง/ตะวันตก': 'centralWest',
  'กลาง/ตะวันออก': 'centralWest',
  'กทม.': 'bangkokEast',
  'กทม./ตะวันออก': 'bangkokEast',
  กรุงเทพฯและตะวันออก: 'bangkokEast',
  กรุงเทพมหานครและตะวันออก: 'bangkokEast',
  กรุงเทพปริมณฑลและตะวันออก: 'bangkokEast',
  กรุงเทพฯปริมณฑลและตะวันออก: 'bangkokEast',
  กรุงเทพฯปริมาณและตะวันออก: 'bangkokEast',
  ส่วนกลาง: 'headOffice',
};

const held = {
  region: {
    label: { th: 'ภาค', en: 'the region' },
    words: { ...regions, headOffice: { th: 'ส่วนกลาง', en: 'head office' } },
    how: {
      th: 'ภาคที่ชื่อที่พิมพ์หมายถึง ไม่มีเมื่อไม่ใช่ชื่อภาค',
      en: 'the region that the printed label means; none where it is no label of a region',
    },
    source: pages(81, 125, 130, [152, 156], 335),
  },
};

const labelFacts = { label: required(name({ th: 'ชื่อภาคตามที่พิมพ์', en: 'the label as printed' })) };

const regionNamed = (label: string): Region | 'headOffice' | null => {
  const key = normalName(label).replaceAll(' ', '').replace(/^ภาค/, '');
  return Object.hasOwn(labels, key) ? (labels[key] as Region | 'headOffice') : null;
};

/**
 * The region that a printed label stands for (ชื่อภาค). The report writes the same region in several ways: อีสาน and
 * ตะวันออกเฉียงเหนือ, กทม. and กรุงเทพฯ ปริมณฑลและตะวันออก. Its กลาง/ตะวันออก is a slip for กลาง/ตะวันตก, in a table
 * where Bangkok and the East have a row of their own.
 *
 * @th ภาคตามชื่อที่พิมพ์ รายงานเขียนชื่อภาคเดียวกันหลายแบบ กลาง/ตะวันออกในตารางหนึ่งพิมพ์ผิดจากกลาง/ตะวันตก ชื่อที่ไม่มีในรายงานไม่เป็นภาคใด
 * @throws {@link RuleInputError} no label, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 81, 125, 130, 152 to 156, 335, 354 to 360, 455 to 461 and 490
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * quarterlyPlan.fy2563.regionOf({ label: 'ภาคกรุงเทพมหานครและตะวันออก' }).region; // 'bangkokEast'
 * quarterlyPlan.fy2563.regionOf({ label: 'ภาคตะวันออก' }).region; // null
 * ```
 */
export const regionOf = figureFunction(
  {
    programme,
    id: 'region-of',
    title: { th: 'ภาคตามชื่อที่พิมพ์', en: 'The region of a printed label' },
    source: pages(81, 125, 130, [152, 156], 335, [354, 360], [455, 461], 490),
    facts: labelFacts,
  },
  held,
  'region',
  ({ label }): Computed<RegionOutcome> => ({ region: regionNamed(label) }),
);

/** The same target for every region. */
export interface EqualTargetsOutcome {
  readonly perRegion: DecimalText;
  readonly regions: readonly Region[];
  readonly figures: readonly FigureOutcome[];
}

const targetFacts = { total: required(count({ th: 'เป้าหมายการดำเนินงานรวม', en: 'the target in all' }, 'number')) };

const equalHolds = {
  perRegion: {
    label: { th: 'เป้าหมายต่อภาค', en: 'the target of a region' },
    unit: 'number',
    how: { th: 'เป้าหมายรวม ÷ จำนวนภาค', en: 'the target in all ÷ the regions' },
  },
  regions: { label: { th: 'ภาคที่แบ่งเท่ากัน', en: 'the regions' }, words: regions },
} as const;

function equally(total: number, refuse: Refuse): Decimal {
  const many = Object.keys(regions).length;
  if (total % many !== 0) {
    refuse(['total'], total, {
      th: `จำนวนที่แบ่งเท่ากันได้ ${many} ภาค`,
      en: `a number that ${many} regions can share equally`,
    });
  }
  return new Decimal(total).div(many);
}

/**
 * A working target shared equally by the five regions (เป้าหมายการดำเนินงานรายภาค), as 700 tambons were: 140 each. How
 * a target that five do not divide would be shared is not printed, so it is refused.
 *
 * @th แบ่งเป้าหมายเท่ากันห้าภาค เช่น 700 ตำบล ภาคละ 140 ตำบล เอกสารไม่ได้พิมพ์วิธีแบ่งเมื่อหารไม่ลงตัว กติกานี้จึงไม่รับ
 * @throws {@link RuleInputError} a target that five do not divide, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 82 and 336
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * quarterlyPlan.fy2563.equalRegionalTargets({ total: 700 }).perRegion; // '140'
 * ```
 */
export const equalRegionalTargets = figureFunction(
  {
    programme,
    id: 'equal-regional-targets',
    title: { th: 'เป้าหมายการดำเนินงานเท่ากันทุกภาค', en: 'The same target for every region' },
    source: pages(82, 336),
    facts: targetFacts,
  },
  equalHolds,
  'perRegion',
  ({ total }, refuse): Computed<EqualTargetsOutcome> => ({
    perRegion: equally(total, refuse),
    regions: Object.keys(regions) as readonly Region[],
  }),
);
