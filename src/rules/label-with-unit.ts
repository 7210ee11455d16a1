import { type Unit, units } from '../core/parameter.js';
import type { Text } from '../core/text.js';

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  boxes: 'box',
  batches: 'batch',
  criteria: 'criterion',
  curricula: 'curriculum',
  media: 'medium',
  'places in an order': 'place in an order',
};

/** What one of a unit is called in English. */
export const ofOne = (plural: string): string => irregular[plural] ?? plural.replace(/ies$/, 'y').replace(/s$/, '');

/**
 * What a field of a form is called: the label of its fact, and the unit behind it where that does not stand in the label
 * already. A number of whatever the caller counts has none.
 *
 * @th
 * ชื่อช่องในแบบฟอร์ม คือ ชื่อของข้อเท็จจริง ตามด้วยหน่วยในวงเล็บ เว้นแต่ชื่อบอกหน่วยไว้แล้ว จำนวนของสิ่งที่ผู้ใช้นับเองไม่มีหน่วย
 *
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 * import { labelWithUnit } from 'chumchon/rules';
 *
 * labelWithUnit({ label: { th: 'ระยะเวลา', en: 'how long' }, unit: 'months' }); // { th: 'ระยะเวลา (เดือน)', en: 'how long (months)' }
 * labelWithUnit(debtCentres.fy2565.household.rule.facts.centreCohort).th; // 'ปีงบประมาณที่จัดตั้งศูนย์จัดการกองทุนชุมชน'
 * ```
 */
export function labelWithUnit({ label, unit }: { readonly label: Text; readonly unit?: Unit }): Text {
  if (unit === undefined || unit === 'number') return label;
  const { th, en } = units[unit];
  return {
    th: label.th.includes(th) ? label.th : `${label.th} (${th})`,
    en: label.en.includes(ofOne(en)) ? label.en : `${label.en} (${en})`,
  };
}
