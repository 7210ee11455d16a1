import type { Text } from '../../core/text.js';
import { choice, listOf, record, required, subject } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { awards, programme } from './source.js';

const service = {
  'service-innovation': { th: 'นวัตกรรมบริการ', en: 'innovation of a service' },
  'service-development': { th: 'พัฒนาการบริการ', en: 'development of a service' },
  'service-expansion': { th: 'ขยายผลมาตรฐานการบริการ', en: 'a standard of service carried further' },
  'service-data-integration': { th: 'บูรณาการข้อมูลเพื่อการบริการ', en: 'data integrated for a service' },
  'service-covid': {
    th: 'ยกระดับบริการที่ตอบสนองต่อสถานการณ์โควิด 19',
    en: 'a service raised in answer to COVID-19',
  },
  'service-ease': { th: 'ยกระดับการอำนวยความสะดวกในการให้บริการ', en: 'a service made easier to use' },
};

const participation = {
  'open-governance': { th: 'เปิดใจใกล้ชิดประชาชน (Open Governance)', en: 'Open Governance' },
  'effective-change': { th: 'สัมฤทธิ์ผลประชาชนมีส่วนร่วม (Effective Change)', en: 'Effective Change' },
  'engaged-citizen': { th: 'ผู้นำหุ้นส่วนความร่วมมือ (Engaged Citizen)', en: 'Engaged Citizen' },
  'participation-expanded': { th: 'เลื่องลือขยายผล (Participation Expanded)', en: 'Participation Expanded' },
  'antipoverty-empowered': { th: 'ร่วมใจแก้จน (Antipoverty Empowered)', en: 'Antipoverty Empowered' },
};

const quality = {
  'quality-4-0': { th: 'คุณภาพการบริหารจัดการภาครัฐ 4.0 (PMQA 4.0)', en: 'PMQA 4.0' },
  'quality-outstanding': { th: 'คุณภาพการบริหารจัดการภาครัฐ ระดับดีเด่น', en: 'PMQA, outstanding' },
  'quality-category-1': {
    th: 'รายหมวด หมวด 1 ด้านการนำองค์การและความรับผิดชอบต่อสังคม',
    en: 'PMQA category 1, leading the organisation and social responsibility',
  },
  'quality-category-2': {
    th: 'รายหมวด หมวด 2 ด้านการวางแผนยุทธศาสตร์และการสื่อสารเพื่อนำไปสู่การปฏิบัติ',
    en: 'PMQA category 2, strategic planning and making it known',
  },
  'quality-category-3': {
    th: 'รายหมวด หมวด 3 ด้านการมุ่งเน้นผู้รับบริการและผู้มีส่วนได้ส่วนเสีย',
    en: 'PMQA category 3, those who are served and stakeholders',
  },
  'quality-category-4': {
    th: 'รายหมวด หมวด 4 ด้านการวิเคราะห์ผลการดำเนินงานขององค์การและการจัดการความรู้',
    en: 'PMQA category 4, analysis of results and knowledge',
  },
  'quality-category-5': {
    th: 'รายหมวด หมวด 5 ด้านการบริหารทรัพยากรบุคคล',
    en: 'PMQA category 5, human resources',
  },
  'quality-category-6': {
    th: 'รายหมวด หมวด 6 ด้านกระบวนการคุณภาพและนวัตกรรม',
    en: 'PMQA category 6, quality of processes and innovation',
  },
};

const branches = [
  { id: 'service', label: { th: 'สาขาบริการภาครัฐ', en: 'public service' }, awards: service },
  {
    id: 'participation',
    label: { th: 'สาขาการบริหารราชการแบบมีส่วนร่วม', en: 'participatory administration' },
    awards: participation,
  },
  {
    id: 'quality',
    label: { th: 'สาขาคุณภาพการบริหารจัดการภาครัฐ (PMQA)', en: 'quality of public management (PMQA)' },
    awards: quality,
  },
] as const;

type Award = keyof typeof service | keyof typeof participation | keyof typeof quality;

/** The entries of a branch. */
export interface BranchOutcome {
  readonly id: 'service' | 'participation' | 'quality';
  readonly label: Text;
  readonly entries: number;
  /** The awards of the branch that are applied for, in printed order. */
  readonly awards: readonly { readonly award: Award; readonly label: Text; readonly entries: readonly string[] }[];
}

/** What is applied for. */
export interface EntriesOutcome {
  readonly entries: number;
  readonly branches: readonly BranchOutcome[];
  /** The entries of each branch. */
  readonly figures: readonly FigureOutcome[];
  /** The paths of the awards that are not known. */
  readonly missing: readonly string[];
}

const how = { th: 'นับผลงานที่สมัครประเภทรางวัลของสาขานี้', en: 'the entries for awards of this branch' };
const label = { th: 'ผลงานที่สมัคร', en: 'the entries' };
const facts = {
  entries: required(
    listOf(
      label,
      record(label, {
        entry: subject({ th: 'ชื่อผลงาน', en: 'the name of the entry' }),
        award: choice({ th: 'ประเภทรางวัล', en: 'the award' }, { ...service, ...participation, ...quality }),
      }),
    ),
  ),
};

type Entries = readonly { readonly entry: string; readonly award: Award | undefined }[];

const branchesOf = (entries: Entries): readonly BranchOutcome[] =>
  branches.map(({ id, label: branch, awards: of }) => {
    const applied = Object.entries<Text>(of).map(([award, text]) => ({
      award: award as Award,
      label: text,
      entries: entries.filter(each => each.award === award).map(({ entry }) => entry),
    }));
    return {
      id,
      label: branch,
      entries: applied.reduce((sum, { entries: some }) => sum + some.length, 0),
      awards: applied.filter(({ entries: some }) => some.length > 0),
    };
  });

/**
 * What a unit applies for, by branch and award (สาขาและประเภทรางวัล): six awards for public service, five for participatory administration, and three for the quality of public management
 * (PMQA), of which the third is given in six categories: nineteen to apply for.
 *
 * The decision is the number of entries. How an award is scored is not printed. The text goes on from 3) to 4)–8) under PMQA: those are steps
 * before applying and no awards, {@link beforeApplying}.
 *
 * @th
 * จัดผลงานที่หน่วยงานสมัครตามสาขาและประเภทรางวัลเลิศรัฐ คือ สาขาบริการภาครัฐ 6 ประเภท สาขาการบริหารราชการแบบมีส่วนร่วม 5 ประเภท และสาขา PMQA 3 ประเภท
 * โดยประเภทรายหมวดมี 6 หมวด รวม 19 รางวัลที่สมัครได้ เอกสารไม่ได้พิมพ์เกณฑ์ให้คะแนน ข้อ 4) - 8) ที่พิมพ์ต่อจาก PMQA เป็นขั้นตอนก่อนสมัคร ไม่ใช่ประเภทรางวัล
 *
 * @throws {@link RuleInputError} an entry that comes twice, an unknown award, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6525 to 6557
 * @example
 * ```ts
 * import { excellenceAwards } from 'chumchon/cdd';
 *
 * const outcome = excellenceAwards.fy2565.entries({
 *   entries: [{ entry: 'ตลาดชุมชน', award: 'antipoverty-empowered' }, { entry: 'คลินิกกองทุน', award: 'service-innovation' }],
 * });
 * outcome.branches.map(({ id, entries }) => [id, entries]); // [['service', 1], ['participation', 1], ['quality', 0]]
 * ```
 */
export const entries = defineRule<typeof facts, EntriesOutcome, number>(
  {
    programme,
    id: 'entries',
    title: { th: 'ผลงานตามสาขาและประเภทรางวัล', en: 'Entries by branch and award' },
    source: awards([6525, 6557]),
    facts,
  },
  {
    outcome: ({ entries: given }) => {
      const found = branchesOf(given);
      return {
        entries: given.length,
        branches: found,
        figures: found.map(({ id, label: branch, entries: value }) =>
          figured(id, branch, how, { value, unit: 'items', source: awards([6525, 6557]) }),
        ),
        missing: openIn('entries', given, ['award']),
      };
    },
    decide: ({ entries: given }) => given.length,
  },
  {
    shape: 'function',
    holds: {
      entries: { label, unit: 'items' },
      branches: {
        label: { th: 'ตามสาขา', en: 'by branch' },
        of: {
          entries: { label, unit: 'items' },
          awards: {
            label: { th: 'ตามประเภทรางวัล', en: 'by award' },
            of: {
              award: { label: { th: 'ประเภทรางวัล', en: 'award' }, words: { ...service, ...participation, ...quality } },
              entries: { label },
            },
          },
        },
      },
    },
  },
);
