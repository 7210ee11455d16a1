import { deepFreeze } from '../../core/freeze.js';
import type { Text } from '../../core/text.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { choice, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { programme, project } from './source.js';

/** What the activities are for: urgent relief (กิจกรรมเร่งด่วน เฉพาะหน้า), or recovery and development (กิจกรรมเพื่อฟื้นฟู/พัฒนา). */
export type ActivityTrack = 'urgent' | 'recovery';

/** A kind of activity. */
export type ActivityKind =
  | 'community-kitchen'
  | 'protective-equipment'
  | 'screening'
  | 'information'
  | 'survey-of-affected'
  | 'food-security'
  | 'occupation-income'
  | 'community-welfare';

const labels = {
  'community-kitchen': { th: 'การจัดทำครัวกลาง/ธนาคารอาหารชุมชน', en: 'community kitchen or food bank' },
  'protective-equipment': { th: 'การผลิตและแจกจ่ายอุปกรณ์ป้องกัน', en: 'making and handing out protective equipment' },
  screening: { th: 'การคัดกรองคนเข้า-ออกชุมชน', en: 'screening who comes and goes' },
  information: { th: 'การเผยแพร่ความรู้', en: 'spreading knowledge' },
  'survey-of-affected': { th: 'การสำรวจข้อมูลผู้เดือดร้อน/ผู้ได้รับผลกระทบ', en: 'survey of those affected' },
  'food-security': { th: 'การสร้างความมั่นคงทางอาหาร', en: 'food security' },
  'occupation-income': { th: 'การสร้างอาชีพ/รายได้', en: 'occupations and income' },
  'community-welfare': { th: 'การพัฒนาระบบสวัสดิการของชุมชน', en: "the community's own welfare" },
} satisfies Record<ActivityKind, Text>;

/**
 * The kinds of activities (กิจกรรมตามสถานการณ์ 2 แนวทาง) in printed order, five urgent and three for recovery. How money is
 * shared between the two tracks is not printed.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 419
 * @example
 * ```ts
 * import { qualityOfLife } from 'chumchon/codi';
 *
 * qualityOfLife.fy2563.activityKinds.filter(({ track }) => track === 'urgent').length; // 5
 * ```
 */
export const activityKinds: readonly {
  readonly id: ActivityKind;
  readonly track: ActivityTrack;
  readonly label: Text;
}[] = deepFreeze([
  { id: 'community-kitchen', track: 'urgent', label: labels['community-kitchen'] },
  { id: 'protective-equipment', track: 'urgent', label: labels['protective-equipment'] },
  { id: 'screening', track: 'urgent', label: labels.screening },
  { id: 'information', track: 'urgent', label: labels.information },
  { id: 'survey-of-affected', track: 'urgent', label: labels['survey-of-affected'] },
  { id: 'food-security', track: 'recovery', label: labels['food-security'] },
  { id: 'occupation-income', track: 'recovery', label: labels['occupation-income'] },
  { id: 'community-welfare', track: 'recovery', label: labels['community-welfare'] },
]);

const facts = {
  kind: required(choice({ th: 'กิจกรรม', en: 'kind of activity' }, labels)),
};

const trackOf = (kind: ActivityKind): ActivityTrack =>
  activityKinds.some(({ id, track }) => id === kind && track === 'urgent') ? 'urgent' : 'recovery';

const held = {
  track: {
    label: { th: 'แนวทาง', en: 'the track' },
    words: {
      urgent: { th: 'กิจกรรมเร่งด่วน เฉพาะหน้า', en: 'urgent relief' },
      recovery: { th: 'กิจกรรมเพื่อฟื้นฟู/พัฒนา', en: 'recovery' },
    },
    how: ({ kind }: { readonly kind: ActivityKind }) => ({
      th: `แนวทางที่เอกสารพิมพ์กิจกรรม “${labels[kind].th}” ไว้`,
      en: `the track under which the text lists: ${labels[kind].en}`,
    }),
  },
};

/** On which of the two tracks an activity is. */
export interface ActivityTrackOutcome {
  readonly track: ActivityTrack;
  readonly figures: readonly FigureOutcome[];
}

/**
 * Which of the two tracks an activity is on (กิจกรรมเร่งด่วน หรือกิจกรรมเพื่อฟื้นฟู/พัฒนา).
 *
 * @th กิจกรรมอยู่ในแนวทางใด: กิจกรรมเร่งด่วนเฉพาะหน้า หรือกิจกรรมเพื่อฟื้นฟู/พัฒนา เอกสารไม่ได้พิมพ์สัดส่วนงบประมาณระหว่างสองแนวทาง
 * @throws {@link RuleInputError} a kind that the report does not name
 * @source 001_82e09ad09ff19ae2.txt, line 419
 * @example
 * ```ts
 * import { qualityOfLife } from 'chumchon/codi';
 *
 * qualityOfLife.fy2563.activityTrack({ kind: 'food-security' }).track; // 'recovery'
 * ```
 */
export const activityTrack = figureFunction(
  {
    programme,
    id: 'activity-track',
    title: { th: 'กิจกรรมเร่งด่วน และกิจกรรมเพื่อฟื้นฟู/พัฒนา', en: 'Urgent relief or recovery' },
    source: project(419),
    facts,
  },
  held,
  'track',
  ({ kind }): Computed<ActivityTrackOutcome> => ({ track: trackOf(kind) }),
);
