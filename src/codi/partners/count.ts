import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { progress as progressOf } from '../../rules/counting/progress.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { choice, listOf, name, record, required, standard, yesNo } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { regions } from '../regions.js';
import { plan, programme } from './source.js';

type Quarter = 'q1' | 'q2' | 'q3' | 'q4';

/** The partner agencies of a year. */
export interface PartnerCount {
  readonly count: number;
  /** By quarter, without the institute itself. */
  readonly quarters: { readonly [Q in Quarter]: number };
  /** The names that stand in more than one quarter. */
  readonly repeated: readonly string[];
  readonly figures: readonly FigureOutcome[];
}

const quarters = {
  q1: { th: 'ไตรมาส 1', en: 'quarter 1' },
  q2: { th: 'ไตรมาส 2', en: 'quarter 2' },
  q3: { th: 'ไตรมาส 3', en: 'quarter 3' },
  q4: { th: 'ไตรมาส 4', en: 'quarter 4' },
};

const inQuarter = (quarter: Quarter) => ({ label: quarters[quarter], unit: 'agencies' }) as const;

const facts = {
  agencies: required(
    listOf(
      { th: 'หน่วยงานที่ร่วมมือ', en: 'the agencies' },
      record(
        { th: 'หน่วยงาน', en: 'an agency' },
        {
          name: required(name({ th: 'ชื่อหน่วยงาน', en: 'its name' })),
          quarter: required(choice({ th: 'ไตรมาส', en: 'the quarter' }, quarters)),
          institute: standard<boolean, boolean, false>(
            yesNo({
              th: 'คือสถาบันพัฒนาองค์กรชุมชนเอง (ไม่ใช่ หากไม่ระบุ)',
              en: 'it is the institute (CODI) itself (it is not unless said so)',
            }),
            false,
          ),
        },
      ),
    ),
  ),
  counting: required(
    choice(
      { th: 'วิธีนับหน่วยงานที่ซ้ำไตรมาส', en: 'how an agency of two quarters counts' },
      {
        'each-quarter': { th: 'นับทุกไตรมาส', en: 'in each quarter' },
        'once-a-year': { th: 'นับปีละครั้ง', en: 'once a year' },
      },
    ),
  ),
};

/**
 * How many partner agencies there are (จำนวนหน่วยงานภาคี). The institute itself is not counted: the memorandum of 16 agencies
 * counts as 15; an agency that is not said to be the institute is another. A name counts once a quarter. Whether an agency
 * of two quarters counts in each, as the report's sum of quarters would have it, or once a year is not printed: the caller
 * says by `counting`.
 *
 * @th
 * นับจำนวนหน่วยงานภาคี ไม่นับสถาบันเอง บันทึกความร่วมมือ 16 หน่วยงานจึงนับ 15 หน่วยงาน หน่วยงานที่ไม่ได้ระบุว่าเป็นสถาบันนับเป็นหน่วยงานอื่น ในไตรมาสเดียวกันชื่อเดียวนับครั้งเดียว
 * หน่วยงานที่อยู่สองไตรมาสจะนับทุกไตรมาสตามผลรวมของรายงาน หรือนับปีละครั้ง เอกสารไม่ได้พิมพ์ไว้ ผู้ใช้ระบุใน counting
 *
 * @throws {@link RuleInputError} no `counting`, an agency without a name or a quarter, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 132, 145, 520
 * @example
 * ```ts
 * import { partners } from 'chumchon/codi';
 *
 * const agencies = [
 *   { name: 'มหาวิทยาลัยบูรพา', quarter: 'q3' },
 *   { name: 'มหาวิทยาลัยบูรพา', quarter: 'q4' },
 *   { name: 'พอช.', quarter: 'q4', institute: true },
 * ] as const;
 * partners.fy2563.countPartners({ agencies, counting: 'each-quarter' }).count; // 2
 * partners.fy2563.countPartners({ agencies, counting: 'once-a-year' }).count; // 1
 * ```
 */
export const countPartners = figureFunction(
  {
    programme,
    id: 'count-partners',
    title: { th: 'จำนวนหน่วยงานภาคี', en: 'Partner agencies' },
    source: plan(132, 145, 520),
    facts,
  },
  {
    count: {
      label: { th: 'จำนวนหน่วยงานภาคี', en: 'partner agencies' },
      unit: 'agencies',
      how: ({ counting }) =>
        counting === 'each-quarter'
          ? {
              th: 'นับหน่วยงานทุกไตรมาสที่ร่วมมือ ไม่นับสถาบันเอง',
              en: 'each agency counts in each quarter, the institute never',
            }
          : { th: 'นับหน่วยงานปีละครั้ง ไม่นับสถาบันเอง', en: 'each agency counts once a year, the institute never' },
    },
    quarters: {
      label: { th: 'จำแนกรายไตรมาส', en: 'by quarter' },
      of: { q1: inQuarter('q1'), q2: inQuarter('q2'), q3: inQuarter('q3'), q4: inQuarter('q4') },
    },
    repeated: { label: { th: 'หน่วยงานที่ร่วมมือมากกว่าหนึ่งไตรมาส', en: 'agencies of more than one quarter' } },
  },
  'count',
  ({ agencies, counting }): Computed<PartnerCount> => {
    const partners = agencies.filter(({ institute }) => !institute);
    const namesIn = (of: Quarter) => new Set(partners.filter(({ quarter }) => quarter === of).map(({ name }) => name));
    const named = [namesIn('q1'), namesIn('q2'), namesIn('q3'), namesIn('q4')] as const;
    const [q1, q2, q3, q4] = named.map(({ size }) => size) as [number, number, number, number];
    const distinct = [...new Set(named.flatMap(names => [...names]))];
    return {
      count: counting === 'each-quarter' ? q1 + q2 + q3 + q4 : distinct.length,
      quarters: { q1, q2, q3, q4 },
      repeated: distinct.filter(partner => named.filter(names => names.has(partner)).length > 1),
    };
  },
);

/**
 * The partner agencies of a quarter by place (หน่วยงานภาคีรายภาค): the five regions and the head office (ส่วนกลาง). A region
 * without partners has 0.
 *
 * @th
 * ตรวจผลรวมหน่วยงานภาคีของไตรมาสจำแนกรายภาค 5 ภาคและส่วนกลาง ภาคที่ไม่มีภาคีให้ใส่ 0
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 145
 * @example
 * ```ts
 * import { partners } from 'chumchon/codi';
 *
 * const places = { north: 15, northeast: 6, south: 0, centralWest: 0, bangkokEast: 2, headOffice: 7 };
 * partners.fy2563.partnersByPlace(places).total; // '30'
 * ```
 */
export const partnersByPlace = composition({
  programme,
  id: 'partners-by-place',
  title: { th: 'หน่วยงานภาคี จำแนกรายภาค', en: 'Partner agencies by place' },
  source: plan(145),
  unit: 'agencies',
  parts: { ...regions, headOffice: { th: 'ส่วนกลาง', en: 'head office' } },
});

const parameters = { target: parameter(30, 'agencies', plan(43, 132)) };

/**
 * The partner agencies against the target of 30 (ร้อยละของเป้าหมาย).
 *
 * @th
 * คำนวณหน่วยงานที่ประสานความร่วมมือเทียบเป้าหมาย 30 หน่วยงาน เป็นร้อยละ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 43, 132, 145
 * @example
 * ```ts
 * import { partners } from 'chumchon/codi';
 *
 * Number(partners.fy2563.progress({ cooperating: 83 }).statuses[0]?.percent).toFixed(2); // '276.67'
 * ```
 */
export const progress = progressOf({
  programme,
  id: 'progress',
  title: { th: 'ผลการประสานความร่วมมือเทียบเป้าหมาย', en: 'Partner agencies against the target' },
  source: plan(43, 132, 145),
  parameters,
  unit: 'agencies',
  target: parameters.target,
  statuses: { cooperating: { th: 'หน่วยงานที่ประสานความร่วมมือ', en: 'cooperating' } },
});
