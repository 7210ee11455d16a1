import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { listOf, name, record, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { partnersPlan, programme } from './source.js';

/** An agreement on the floating houses of a river. */
export interface RaftAgreement {
  readonly agencies: Parameter<number>;
  readonly households: Parameter<number>;
  /** The fields that it works in (มิติ). */
  readonly dimensions: readonly Text[];
}

/**
 * The agreement on the raft community of the Sakae Krang river in Uthai Thani (ชุมชนชาวแพในแม่น้ำสะแกกรัง): 16
 * agencies, CODI among them, 127 households whose rafts are repaired, eight fields of work.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 520
 * @example
 * ```ts
 * import { agreements } from 'chumchon/codi';
 *
 * agreements.fy2563.raftHousing.households.value; // 127
 * agreements.fy2563.raftHousing.dimensions.length; // 8
 * ```
 */
export const raftHousing: RaftAgreement = deepFreeze({
  agencies: parameter(16, 'agencies', partnersPlan(520)),
  households: parameter(127, 'households', partnersPlan(520)),
  dimensions: [
    { th: 'การบริหารจัดการน้ำ', en: 'water' },
    { th: 'สิ่งแวดล้อม', en: 'environment' },
    { th: 'อาชีพ', en: 'livelihoods' },
    { th: 'ที่อยู่อาศัย', en: 'housing' },
    { th: 'การท่องเที่ยว', en: 'tourism' },
    { th: 'วัฒนธรรม', en: 'culture' },
    { th: 'คุณภาพชีวิตของประชาชน', en: 'quality of life' },
    { th: 'ความเข้มแข็งของชุมชน', en: 'strength of the community' },
  ],
});

/** An agreement of the councils and CODI with agencies. */
export interface CouncilAgreement {
  readonly agreement: 1 | 2 | 3 | 4 | 5 | 6;
  readonly agencies: readonly Text[];
  /** Where it is tried out first; absent where no number is printed. */
  readonly pilots?: Parameter<number>;
}

const healthCommission = { th: 'สำนักงานคณะกรรมการสุขภาพแห่งชาติ (สช.)', en: 'National Health Commission Office' };

/**
 * The six agreements that the councils and CODI signed at the national assembly on 10 September 2563
 * (บันทึกความร่วมมือในงานสมัชชา ระดับชาติ), with nine agencies: one of them signed two. Two agreements print pilots: 52
 * sites for land and rural housing, and one tambon in each of 77 provinces for farming plans. The agency of the last is
 * garbled in print; line 145 names it.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 541 and 551
 * @example
 * ```ts
 * import { agreements } from 'chumchon/codi';
 *
 * agreements.fy2563.councilAgreements.map(({ pilots }) => pilots?.value ?? null); // [52, null, null, null, null, 77]
 * ```
 */
export const councilAgreements: readonly CouncilAgreement[] = deepFreeze([
  {
    agreement: 1,
    agencies: [
      { th: 'สำนักงานบริหารนโยบายของนายกรัฐมนตรี (สบนร.)', en: "Prime Minister's Policy Administration Office" },
      {
        th: 'อนุกรรมการประชาสัมพันธ์งานวิชาการนโยบายสาธารณะ',
        en: 'Subcommittee on Publicity and Research on Public Policy',
      },
      { th: 'มูลนิธิเพื่อการพัฒนาที่ยั่งยืนภาคเหนือ', en: 'Northern Foundation for Sustainable Development' },
    ],
    pilots: parameter(52, 'sites', partnersPlan(541)),
  },
  {
    agreement: 2,
    agencies: [
      {
        th: 'สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตในภาครัฐ (ป.ป.ท.)',
        en: 'Public Sector Anti-Corruption Commission',
      },
    ],
  },
  {
    agreement: 3,
    agencies: [
      {
        th: 'สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด (ป.ป.ส.)',
        en: 'Office of the Narcotics Control Board',
      },
      healthCommission,
    ],
  },
  {
    agreement: 4,
    agencies: [
      healthCommission,
      {
        th: 'สำนักงานประสานการพัฒนานโยบายรองรับสังคมสูงวัย (สป.สว.)',
        en: 'Office for Coordinating Policy on the Ageing Society',
      },
    ],
  },
  {
    agreement: 5,
    agencies: [
      {
        th: 'กองดัชนีเศรษฐกิจการค้า สำนักงานนโยบายและยุทธศาสตร์การค้า กระทรวงพาณิชย์',
        en: 'Trade and Economic Indices Bureau, Trade Policy and Strategy Office, Ministry of Commerce',
      },
    ],
  },
  {
    agreement: 6,
    agencies: [{ th: 'สำนักงานสภาเกษตรกรแห่งชาติ', en: 'Office of the National Farmers Council' }],
    pilots: parameter(77, 'tambons', partnersPlan(551)),
  },
]);

/** How many agencies signed, each once. */
export interface SignatoriesOutcome {
  /** Signatures: an agency counts as often as it signed. */
  readonly signatures: number;
  readonly agencies: number;
  /** The agencies that signed more than one agreement. */
  readonly repeated: readonly string[];
  readonly figures: readonly FigureOutcome[];
}

const held = {
  signatures: { label: { th: 'การลงนามของหน่วยงานในทุกบันทึก', en: 'signatures of agencies' }, unit: 'times' },
  agencies: {
    label: { th: 'หน่วยงานที่ไม่นับซ้ำ', en: 'agencies, each once' },
    unit: 'agencies',
    how: {
      th: 'นับหน่วยงานละครั้ง แม้ลงนามหลายบันทึกความร่วมมือ',
      en: 'each agency is counted once, however many agreements it signed',
    },
  },
  repeated: { label: { th: 'หน่วยงานที่ลงนามมากกว่าหนึ่งบันทึก', en: 'agencies that signed several' } },
} as const;

/**
 * How many agencies signed agreements (จำนวนหน่วยงานภาคีที่ลงนาม), each counted once however many it signed.
 *
 * @th จำนวนหน่วยงานภาคีที่ลงนามความร่วมมือ นับหน่วยงานละครั้ง และบอกหน่วยงานที่ลงนามมากกว่าหนึ่งฉบับ
 * @throws {@link RuleInputError} an agency without a name, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 539 to 551
 * @example
 * ```ts
 * import { agreements } from 'chumchon/codi';
 *
 * const signed = agreements.fy2563.councilAgreements.map(({ agencies }) => ({ agencies: agencies.map(({ th }) => th) }));
 * const outcome = agreements.fy2563.signatories({ agreements: signed });
 * outcome.agencies; // 9
 * outcome.signatures; // 10
 * ```
 */
export const signatories = figureFunction(
  {
    programme,
    id: 'signatories',
    title: { th: 'จำนวนหน่วยงานภาคีที่ลงนามความร่วมมือ', en: 'Agencies that signed' },
    source: partnersPlan([539, 551]),
    facts: {
      agreements: required(
        listOf(
          { th: 'บันทึกความร่วมมือ', en: 'agreements' },
          record(
            { th: 'บันทึกความร่วมมือ', en: 'an agreement' },
            {
              agencies: required(
                listOf({ th: 'หน่วยงานที่ลงนาม', en: 'its agencies' }, name({ th: 'หน่วยงาน', en: 'an agency' })),
              ),
            },
          ),
        ),
      ),
    },
  },
  held,
  'agencies',
  ({ agreements }): Computed<SignatoriesOutcome> => {
    const times = new Map<string, number>();
    const lists = agreements.map(({ agencies }) => [...new Set(agencies)]);
    for (const agency of lists.flat()) times.set(agency, (times.get(agency) ?? 0) + 1);
    return {
      signatures: lists.flat().length,
      agencies: times.size,
      repeated: [...times].filter(([, count]) => count > 1).map(([agency]) => agency),
    };
  },
);
