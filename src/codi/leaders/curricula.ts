import type { Citation } from '../../core/citation.js';
import { deepFreeze } from '../../core/freeze.js';
import type { Text } from '../../core/text.js';
import { choice, listOf, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { plan, programme } from './source.js';

/** A core curriculum of the north. */
export type Curriculum = 'mindset' | 'online-tools' | 'economy-data' | 'social-power' | 'new-generation';

const labels = {
  mindset: {
    th: 'หลักสูตรการพัฒนาความคิดเชิงอุดมการณ์และการวิเคราะห์สถานการณ์ปัญหาเพื่อออกแบบการขับเคลื่อนชุมชนท้องถิ่น',
    en: 'Mindset and ideology for a moving community',
  },
  'online-tools': {
    th: 'หลักสูตรการใช้เครื่องมือออนไลน์เพื่อการสื่อสารและการจัดทำฐานข้อมูล',
    en: 'Online tools for communication and data',
  },
  'economy-data': {
    th: 'หลักสูตรการจัดเก็บข้อมูลและศึกษาระบบความสัมพันธ์เชิงการผลิตเพื่อจัดทำแผนพัฒนาระบบเศรษฐกิจฐานราก',
    en: 'Data and value chains for a plan of the grassroots economy',
  },
  'social-power': { th: 'หลักสูตรการเชื่อมโยงพลังทางสังคม', en: 'Engaging social power' },
  'new-generation': {
    th: 'หลักสูตรสร้างผู้นำคนรุ่นใหม่เพื่อสร้างผู้ประกอบการทางสังคม',
    en: 'New leaders for social enterprise',
  },
} satisfies Record<Curriculum, Text>;

/**
 * The five core curricula of the north (หลักสูตรกลาง 5 หลักสูตร) in printed order.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 563, 565, 567, 569 and 571
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * leaders.fy2563.curricula.length; // 5
 * ```
 */
export const curricula: readonly { readonly id: Curriculum; readonly label: Text; readonly source: Citation }[] =
  deepFreeze([
    { id: 'mindset', label: labels.mindset, source: plan(563) },
    { id: 'online-tools', label: labels['online-tools'], source: plan(565) },
    { id: 'economy-data', label: labels['economy-data'], source: plan(567) },
    { id: 'social-power', label: labels['social-power'], source: plan(569) },
    { id: 'new-generation', label: labels['new-generation'], source: plan(571) },
  ]);

/** The curricula that a province chose. */
export interface CurriculaChoice {
  /** In printed order. */
  readonly chosen: readonly Curriculum[];
  /** Those of the five that it did not choose, in printed order. */
  readonly left: readonly Curriculum[];
  readonly figures: readonly FigureOutcome[];
}

const facts = {
  chosen: required(
    listOf(
      { th: 'หลักสูตรที่จังหวัดคัดเลือก', en: 'the curricula that the province chose' },
      choice({ th: 'หลักสูตร', en: 'curriculum' }, labels),
    ),
  ),
};

const held = {
  chosen: { label: { th: 'หลักสูตรที่คัดเลือก', en: 'the curricula that were chosen' }, words: labels },
  left: { label: { th: 'หลักสูตรที่ไม่ได้เลือก', en: 'the curricula that were not chosen' }, words: labels },
};

const among = (chosen: readonly Curriculum[]): CurriculaChoice => {
  const wanted = new Set(chosen);
  const all = curricula.map(({ id }) => id);
  const how = {
    th: 'นับหลักสูตรที่จังหวัดคัดเลือกจากหลักสูตรกลาง 5 หลักสูตร',
    en: 'the curricula that the province chose of the five core ones are counted',
  };
  return {
    chosen: all.filter(id => wanted.has(id)),
    left: all.filter(id => !wanted.has(id)),
    figures: [
      figured('chosen', held.chosen.label, how, { value: wanted.size, unit: 'curricula', source: plan([561, 573]) }),
    ],
  };
};

/**
 * Which of the five core curricula a province of the north chose (แต่ละจังหวัดคัดเลือกหลักสูตรให้เหมาะสมกับบริบทพื้นที่). How
 * many it must choose is not printed, so any number will do; a curriculum named twice is one.
 *
 * @th
 * ตรวจหลักสูตรกลางที่จังหวัดในภาคเหนือเลือกจาก 5 หลักสูตรให้เหมาะสมกับบริบทพื้นที่ เอกสารไม่ได้กำหนดว่าต้องเลือกกี่หลักสูตร จึงเลือกเท่าใดก็ได้
 * หลักสูตรที่ซ้ำนับครั้งเดียว
 *
 * @throws {@link RuleInputError} a curriculum that is none of the five, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 561 to 573
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * leaders.fy2563.chooseCurricula({ chosen: ['social-power', 'mindset'] }).left; // ['online-tools', 'economy-data', 'new-generation']
 * ```
 */
export const chooseCurricula = defineRule<typeof facts, CurriculaChoice, readonly Curriculum[]>(
  {
    programme,
    id: 'choose-curricula',
    title: { th: 'หลักสูตรกลางการพัฒนาศักยภาพผู้นำ', en: 'Core curricula of the north' },
    source: plan([561, 573]),
    facts,
  },
  {
    outcome: ({ chosen }) => among(chosen),
    decide: ({ chosen }) => among(chosen).chosen,
  },
  { shape: 'function', holds: held },
);
