import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { progress } from '../../rules/counting/progress.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { plan, programme } from './source.js';

const north = {
  target: parameter(5875, 'people', plan(149, 152)),
};

/**
 * The participants of the northern project against its target of 5,875 (โครงการภาคเหนือ), which is the whole target of the
 * region: the project's participants are part of the region's leaders.
 *
 * @th
 * คำนวณผู้เข้าร่วมโครงการภาคเหนือเทียบเป้าหมาย 5,875 คน เป็นร้อยละ ซึ่งเป็นเป้าหมายทั้งหมดของภาค ผู้เข้าร่วมโครงการเป็นส่วนหนึ่งของผู้นำในภาค
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 149, 152 and 561
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * Number(leaders.fy2563.northProject({ participants: 6102 }).statuses[0]?.percent).toFixed(2); // '103.86'
 * ```
 */
export const northProject = progress({
  programme,
  id: 'north-project',
  title: {
    th: 'พัฒนาขีดความสามารถผู้นำชุมชนสู่การสร้างความเข้มแข็งให้กับชุมชนท้องถิ่น (ภาคเหนือ)',
    en: 'Capacity of community leaders (north)',
  },
  source: plan(149, 561),
  parameters: north,
  unit: 'people',
  target: north.target,
  statuses: { participants: { th: 'ผู้เข้าร่วม', en: 'participants' } },
});

const border = {
  target: parameter(1270, 'people', plan(149)),
};

/**
 * The participants of the southern-border project against its target of 1,270 (โครงการภาคใต้ชายแดน).
 *
 * @th
 * คำนวณผู้เข้าร่วมโครงการภาคใต้ชายแดนเทียบเป้าหมาย 1,270 คน เป็นร้อยละ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 149 and 162
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * Number(leaders.fy2563.southernBorderProject({ participants: 1492 }).statuses[0]?.percent).toFixed(2); // '117.48'
 * ```
 */
export const southernBorderProject = progress({
  programme,
  id: 'southern-border-project',
  title: {
    th: 'พัฒนาศักยภาพผู้นำองค์กรชุมชนสู่การสร้างความเข้มแข็งให้กับชุมชนท้องถิ่น (ภาคใต้ชายแดน)',
    en: 'Capacity of community leaders (southern border)',
  },
  source: plan(149, 162),
  parameters: border,
  unit: 'people',
  target: border.target,
  statuses: { participants: { th: 'ผู้เข้าร่วม', en: 'participants' } },
});

const provinces = {
  pattani: { th: 'จังหวัดปัตตานี', en: 'Pattani' },
  yala: { th: 'จังหวัดยะลา', en: 'Yala' },
  narathiwat: { th: 'จังหวัดนราธิวาส', en: 'Narathiwat' },
};

/**
 * The participants of the southern-border project by province (ผู้เข้าร่วมรายจังหวัด).
 *
 * @th
 * ตรวจผลรวมผู้เข้าร่วมโครงการภาคใต้ชายแดน จำแนกรายจังหวัด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 614 to 616
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * leaders.fy2563.southernBorder({ pattani: 554, yala: 464, narathiwat: 474 }).total; // '1492'
 * ```
 */
export const southernBorder = composition({
  programme,
  id: 'southern-border',
  title: { th: 'ผู้เข้าร่วมภาคใต้ชายแดน จำแนกรายจังหวัด', en: 'Participants of the southern border by province' },
  source: plan([614, 616]),
  unit: 'people',
  parts: provinces,
});

/**
 * The sessions of the southern-border project by province (จำนวนครั้งรายจังหวัด).
 *
 * @th
 * ตรวจผลรวมจำนวนครั้งที่อบรมของโครงการภาคใต้ชายแดน จำแนกรายจังหวัด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 614 to 616
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * leaders.fy2563.southernBorderSessions({ pattani: 7, yala: 7, narathiwat: 10 }).total; // '24'
 * ```
 */
export const southernBorderSessions = composition({
  programme,
  id: 'southern-border-sessions',
  title: { th: 'จำนวนครั้งที่อบรมภาคใต้ชายแดน จำแนกรายจังหวัด', en: 'Sessions of the southern border by province' },
  source: plan([614, 616]),
  unit: 'times',
  parts: provinces,
});

/**
 * Whether a region's leaders are the sum of its training, projects included (ผลรายภาคเท่ากับผลรวมของการอบรม).
 *
 * @th
 * ตรวจว่าผู้นำที่ได้รับการพัฒนาในภาคเท่ากับผลรวมของการอบรม รวมโครงการด้วยหรือไม่
 *
 * @throws {@link RuleInputError} a number that is negative, a part without a name, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 559 to 639
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * const parts = [{ name: 'northern project', amount: 6102 }, { name: 'two more provinces', amount: 427 }];
 * leaders.fy2563.trainingTotal({ total: 6529, parts }).verdict; // 'met'
 * ```
 */
export const trainingTotal = rollUp({
  programme,
  id: 'training-total',
  title: { th: 'ผู้นำที่ได้รับการพัฒนาในภาค', en: "A region's leaders by training" },
  source: plan([559, 639]),
  unit: 'people',
  relation: 'equals',
  whole: { th: 'ผู้นำที่ได้รับการพัฒนาในภาค', en: "the region's leaders" },
  parts: { th: 'ผู้เข้าร่วมการอบรมแต่ละรายการ', en: 'the participants of each training' },
});
