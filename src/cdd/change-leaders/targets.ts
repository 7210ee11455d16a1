import { parameter } from '../../core/parameter.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { exactly } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { acrossPages, activity, programme } from './source.js';

const parameters = {
  provinces: parameter(76, 'provinces', activity(1)(74)),
  tambons: parameter(1_000, 'tambons', acrossPages(74, 75), { th: 'ตำบลทั้งหมด', en: 'tambons in all' }),
  pilotTambons: parameter(76, 'tambons', activity(1)(74), { th: 'ตำบลนำร่อง', en: 'pilot tambons' }),
  remainingTambons: parameter(924, 'tambons', activity(1)(74), { th: 'ตำบลที่เหลือ', en: 'remaining tambons' }),
  leaders: parameter(15_000, 'people', acrossPages(74, 75, 103)),
};

/**
 * Whether the figures of the whole project are the printed targets (กลุ่มเป้าหมาย): 76 provinces register 1,000 tambons, of
 * which 76 begin as pilots and 924 follow, and 15,000 leaders, 15 from each tambon. No word of comparison is printed: each
 * figure is read as exactly the printed one. The printed figures, in `targets.rule.parameters`, agree with one another: 76 + 924 = 1,000 and 15 × 1,000 = 15,000.
 *
 * @th
 * พิจารณาว่าตัวเลขของโครงการตรงกับเป้าหมายที่พิมพ์ไว้หรือไม่ คือ 76 จังหวัด 1,000 ตำบล (นำร่อง 76 ตำบล และอีก 924 ตำบล) ผู้นำ 15,000 คน
 * ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่ากับจำนวนที่พิมพ์ไว้พอดี
 *
 * @throws {@link RuleInputError} a figure that is not a whole number from 0, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 74, 75 and 103
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const outcome = changeLeaders.fy2564.targets({ provinces: 76, tambons: 1000, pilotTambons: 76, leaders: 14985 });
 * outcome.verdict; // 'unmet'
 * outcome.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id); // ['leaders']
 * ```
 */
export const targets = checklist({
  programme,
  id: 'targets',
  title: { th: 'ตำบลเป้าหมายและผู้นำ', en: 'Target tambons and leaders' },
  source: acrossPages(74, 75),
  words: {
    met: { th: 'จำนวนตรงตามเป้าหมาย', en: 'the numbers are the targets' },
    unmet: { th: 'จำนวนไม่ตรงตามเป้าหมาย', en: 'the numbers are not the targets' },
  },
  parameters,
  facts: {
    provinces: count({ th: 'จังหวัดที่บันทึกเป้าหมาย', en: 'provinces that registered' }, 'provinces'),
    tambons: count({ th: 'ตำบลเป้าหมาย', en: 'target tambons' }, 'tambons'),
    pilotTambons: count({ th: 'ตำบลนำร่อง', en: 'pilot tambons' }, 'tambons'),
    remainingTambons: count({ th: 'ตำบลที่เหลือ', en: 'remaining tambons' }, 'tambons'),
    leaders: count({ th: 'ผู้นำในทะเบียน', en: 'registered leaders' }, 'people'),
  },
  criteria: [
    exactly('provinces', parameters.provinces),
    exactly('tambons', parameters.tambons),
    exactly('pilotTambons', parameters.pilotTambons),
    exactly('remainingTambons', parameters.remainingTambons),
    exactly('leaders', parameters.leaders),
  ],
});

/**
 * Whether the target tambons (ตำบลเป้าหมาย) are the pilot tambons (ตำบลนำร่อง) and the remaining ones together, in a province
 * or in the whole project: there, 76 + 924 = 1,000.
 *
 * @th
 * ตรวจว่าตำบลนำร่องและตำบลที่เหลือรวมกันเท่ากับตำบลเป้าหมายหรือไม่ ทั้งรายจังหวัดและทั้งโครงการ ทั้งโครงการ 76 + 924 = 1,000 ตำบล
 *
 * @throws {@link RuleInputError} a number of tambons that is not a whole number from 0, a part without a name, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 74 and 75
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const parts = [{ name: 'pilot', amount: 76 }, { name: 'remaining', amount: 924 }];
 * changeLeaders.fy2564.tambonsByPhase({ total: 1000, parts }).verdict; // 'met'
 * ```
 */
export const tambonsByPhase = rollUp({
  programme,
  id: 'tambons-by-phase',
  title: { th: 'ตำบลนำร่องและตำบลที่เหลือรวมเป็นตำบลเป้าหมาย', en: 'Pilot and remaining tambons make the target' },
  source: activity(1)(74),
  parameters: {
    tambons: parameters.tambons,
    pilotTambons: parameters.pilotTambons,
    remainingTambons: parameters.remainingTambons,
  },
  unit: 'tambons',
  relation: 'equals',
  whole: { th: 'ตำบลเป้าหมาย', en: 'the target tambons' },
  parts: { th: 'ตำบลนำร่องและตำบลที่เหลือ', en: 'the pilot and remaining tambons' },
});

/**
 * Whether a number of registered leaders is the sum of the registers of its tambons (ทะเบียนรายชื่อผู้นำ), in a province or in
 * the whole project. Whether each register is complete is for `roster` to say.
 *
 * @th
 * ตรวจว่าจำนวนผู้นำในทะเบียนเท่ากับผลรวมของทะเบียนรายตำบลหรือไม่ ทั้งรายจังหวัดและทั้งโครงการ ทะเบียนแต่ละตำบลครบหรือไม่ ดูที่ roster
 *
 * @throws {@link RuleInputError} a number of leaders that is not a whole number from 0, a tambon without a name, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 74, 75 and 103
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const parts = [{ name: 'เวียงคุก', amount: 15 }, { name: 'พระธาตุบังพวน', amount: 14 }];
 * const outcome = changeLeaders.fy2564.leadersByTambon({ total: 30, parts });
 * outcome.verdict; // 'unmet'
 * outcome.difference; // '1'
 * ```
 */
export const leadersByTambon = rollUp({
  programme,
  id: 'leaders-by-tambon',
  title: { th: 'ผู้นำรวมเท่ากับทะเบียนรายตำบล', en: 'Leaders in all are those on the registers of the tambons' },
  source: acrossPages(74, 75),
  parameters: { leaders: parameters.leaders },
  unit: 'people',
  relation: 'equals',
  whole: { th: 'ผู้นำในทะเบียนรวม', en: 'the registered leaders in all' },
  parts: { th: 'ผู้นำในทะเบียนรายตำบล', en: 'the registered leaders of each tambon' },
});
