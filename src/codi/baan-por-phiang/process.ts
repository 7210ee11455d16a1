import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { stages } from '../../rules/deciding/stages.js';
import { choice, yesNo } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { plan, programme } from './source.js';

/**
 * Whether an organisation may lead the project in its area (องค์กรแกนหลัก): a tambon community organisation council or a
 * tambon welfare fund that is already established there.
 *
 * @th องค์กรแกนหลักในการดำเนินโครงการ: สภาองค์กรชุมชนตำบล หรือกองทุนสวัสดิการตำบล ที่จัดตั้งอยู่ในพื้นที่แล้ว
 * @throws {@link RuleInputError} a kind that is none of these words, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 425
 * @example
 * ```ts
 * import { baanPorPhiang } from 'chumchon/codi';
 *
 * baanPorPhiang.fy2563.leadOrganisation({ kind: 'welfare-fund', established: true }).verdict; // 'met'
 * ```
 */
export const leadOrganisation = checklist({
  programme,
  id: 'lead-organisation',
  title: { th: 'องค์กรชุมชนที่เป็นแกนหลักในการดำเนินโครงการ', en: 'Organisation that leads the project' },
  source: plan(425),
  words: {
    met: { th: 'เป็นแกนหลักในการดำเนินโครงการได้', en: 'may lead the project' },
    unmet: { th: 'เป็นแกนหลักในการดำเนินโครงการไม่ได้', en: 'may not lead the project' },
  },
  facts: {
    kind: choice(
      { th: 'ประเภทองค์กร', en: 'kind of organisation' },
      {
        'community-organisation-council': { th: 'สภาองค์กรชุมชนตำบล', en: 'tambon community organisation council' },
        'welfare-fund': { th: 'กองทุนสวัสดิการตำบล', en: 'tambon welfare fund' },
        other: { th: 'องค์กรอื่น', en: 'another organisation' },
      },
    ),
    established: yesNo({ th: 'จัดตั้งอยู่ในพื้นที่แล้ว', en: 'established in the area already' }),
  },
  criteria: [
    oneOf('kind', ['community-organisation-council', 'welfare-fund'], { circumstance: true }),
    yes('established'),
  ],
});

/**
 * How far the work in an area has come (ขั้นตอนบ้านพอเพียงชนบท): survey, certification by the community forum, budget, joint
 * purchase of materials, repair by volunteer labour, finished houses. The verdict says whether the steps were taken in order.
 *
 * The order is the reading of how the report recounts them. The quorum of the forum and who approves the budget are not printed.
 *
 * @th
 * แสดงว่าการดำเนินโครงการบ้านพอเพียงชนบทในพื้นที่ถึงขั้นใด และทำตามลำดับหรือไม่ คือ สำรวจข้อมูลครัวเรือน เวทีประชาคมรับรองสิทธิ ได้รับงบประมาณ
 * จัดซื้อวัสดุพร้อมกัน ซ่อมสร้างโดยแรงงานจิตอาสา และแล้วเสร็จ อ่านจากลำดับที่รายงานเล่าไว้ เอกสารไม่ได้พิมพ์องค์ประชุมของเวทีและผู้อนุมัติงบประมาณ
 *
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 425, 427
 * @example
 * ```ts
 * import { baanPorPhiang } from 'chumchon/codi';
 *
 * const outcome = baanPorPhiang.fy2563.process({ surveyed: true, certified: false, budgetReceived: true });
 * outcome.verdict; // 'unmet'
 * outcome.skipped; // ['certified']
 * ```
 */
export const process = stages({
  programme,
  id: 'process',
  title: { th: 'ขั้นตอนการดำเนินโครงการบ้านพอเพียงชนบท', en: 'Steps of adequate rural housing' },
  source: plan.inferred({ th: 'ลำดับที่รายงานเล่าไว้', en: 'the order in which the report recounts them' }, 425, 427),
  stages: {
    surveyed: { th: 'สำรวจข้อมูลครัวเรือนที่มีความเดือดร้อน', en: 'households in hardship surveyed' },
    certified: { th: 'จัดเวทีประชาคมเพื่อรับรองสิทธิ', en: 'entitlement certified by the community forum' },
    budgetReceived: { th: 'ได้รับงบประมาณ', en: 'budget received' },
    materialsBought: { th: 'จัดซื้อวัสดุพร้อมกันในปริมาณมาก', en: 'materials bought together in bulk' },
    workBegun: { th: 'ซ่อมสร้างโดยแรงงานจิตอาสา', en: 'repair begun with volunteer labour' },
    completed: { th: 'สร้าง-ซ่อมแล้วเสร็จ', en: 'house finished' },
  },
});

const parameters = {
  fewestDays: parameter(5, 'days', plan(425), {
    th: 'เวลาก่อสร้างบ้านใหม่ ประมาณ ตั้งแต่',
    en: 'days that a new house takes, about, from',
  }),
  mostDays: parameter(7, 'days', plan(425), {
    th: 'เวลาก่อสร้างบ้านใหม่ ประมาณ ถึง',
    en: 'days that a new house takes, about, to',
  }),
};

/** What is done to a house. */
export interface HouseWork {
  /** Absent while it is not known whether the house can be repaired. */
  readonly work?: 'repair' | 'rebuild';
  /** Who shares the additional cost and materials of a new house; absent for a repair, of which nothing is printed. */
  readonly sharedBy?: readonly Text[];
  /** About how many days a new house takes; absent for a repair, of which no time is printed. */
  readonly days?: { readonly atLeast: number; readonly atMost: number };
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const sharers: readonly Text[] = [
  { th: 'ชุมชน', en: 'the community' },
  { th: 'หน่วยงานในท้องถิ่น เช่น อบต. เทศบาล', en: 'local agencies such as the local authority' },
  { th: 'ภาคเอกชน', en: 'the private sector' },
];

const facts = {
  beyondRepair: yesNo({
    th: 'ทรุดโทรมและผุพังมากจนไม่สามารถรื้อเพื่อซ่อมแซมได้',
    en: 'too decayed to be taken apart and repaired',
  }),
};

/**
 * Whether a house is repaired or built anew (กรณีซ่อมไม่ได้ต้องสร้างใหม่). A new house takes about 5 to 7 days, and its
 * additional cost is shared by community, local agencies and the private sector; how much it is, the report does not print.
 *
 * @th ซ่อมแซมหรือสร้างบ้านใหม่: สร้างใหม่เมื่อทรุดโทรมและผุพังมากจนไม่สามารถรื้อเพื่อซ่อมแซมได้ ใช้เวลาก่อสร้างประมาณ 5 – 7 วัน ชุมชน หน่วยงานในท้องถิ่น และภาคเอกชนร่วมสนับสนุน เอกสารไม่ได้พิมพ์จำนวนเงิน
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 425
 * @example
 * ```ts
 * import { baanPorPhiang } from 'chumchon/codi';
 *
 * const outcome = baanPorPhiang.fy2563.houseWork({ beyondRepair: true });
 * outcome.work; // 'rebuild'
 * outcome.days; // { atLeast: 5, atMost: 7 }
 * ```
 */
export const houseWork = figureFunction(
  {
    programme,
    id: 'house-work',
    title: { th: 'ซ่อมแซมหรือสร้างบ้านใหม่', en: 'Repair or new house' },
    source: plan(425),
    parameters,
    facts,
  },
  {
    work: {
      label: { th: 'งานที่ทำ', en: 'the work' },
      words: { repair: { th: 'ซ่อมแซม', en: 'repair' }, rebuild: { th: 'สร้างบ้านใหม่', en: 'a new house' } },
      how: {
        th: 'สร้างใหม่เมื่อทรุดโทรมและผุพังมากจนไม่สามารถรื้อเพื่อซ่อมแซมได้ นอกนั้นซ่อมแซม',
        en: 'built anew where it is too decayed to be taken apart and repaired, repaired otherwise',
      },
    },
    sharedBy: {
      label: { th: 'ผู้ร่วมสนับสนุนงบประมาณและวัสดุอุปกรณ์เพิ่มเติม', en: 'who gives further money and materials' },
    },
    days: {
      label: { th: 'ระยะเวลาก่อสร้างโดยประมาณ', en: 'about how long it takes' },
      of: {
        atLeast: { label: { th: 'ตั้งแต่', en: 'from' }, unit: 'days' },
        atMost: { label: { th: 'ถึง', en: 'to' }, unit: 'days' },
      },
    },
  },
  'work',
  ({ beyondRepair }): Computed<HouseWork> => {
    if (beyondRepair === undefined) return { work: undefined, sharedBy: undefined, days: undefined };
    if (!beyondRepair) return { work: 'repair', sharedBy: undefined, days: undefined };
    return {
      work: 'rebuild',
      sharedBy: sharers,
      days: { atLeast: parameters.fewestDays.value, atMost: parameters.mostDays.value },
    };
  },
);
