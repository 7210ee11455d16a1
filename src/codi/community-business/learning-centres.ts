import { composition } from '../../rules/counting/composition.js';
import { oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, yesNo } from '../../rules/logic/fact.js';
import { regions } from '../regions.js';
import { plan, programme } from './source.js';

/**
 * Whether a tambon may be raised to an incubation or learning centre (ศูนย์บ่มเพาะหรือศูนย์การเรียนรู้เศรษฐกิจและทุนชุมชน): it
 * has made a business plan, and the centre is one of a tambon, an amphoe or a province. What else it takes is not printed.
 *
 * @th
 * ตรวจว่าตำบลยกระดับเป็นศูนย์บ่มเพาะหรือศูนย์การเรียนรู้เศรษฐกิจและทุนชุมชนได้หรือไม่ คือ จัดทำแผนธุรกิจเพื่อชุมชนแล้ว และเป็นศูนย์ระดับตำบล อำเภอ
 * หรือจังหวัด เงื่อนไขอื่นเอกสารไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a level that is none of these words, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 131, 492
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * communityBusiness.fy2563.mayUpgrade({ hasBusinessPlan: true, level: 'amphoe' }).verdict; // 'met'
 * ```
 */
export const mayUpgrade = checklist({
  programme,
  id: 'may-upgrade',
  title: {
    th: 'ตำบลที่ยกระดับเป็นศูนย์บ่มเพาะหรือศูนย์การเรียนรู้เศรษฐกิจและทุนชุมชน',
    en: 'Tambon that may become a learning centre',
  },
  source: plan(131, 492),
  words: { met: { th: 'ยกระดับได้', en: 'may be raised' }, unmet: { th: 'ยังยกระดับไม่ได้', en: 'may not be raised yet' } },
  facts: {
    hasBusinessPlan: yesNo({ th: 'มีการจัดทำแผนธุรกิจเพื่อชุมชน', en: 'a community-business plan was made' }),
    level: choice(
      { th: 'ระดับของศูนย์', en: 'level of the centre' },
      {
        tambon: { th: 'ระดับตำบล', en: 'tambon' },
        amphoe: { th: 'ระดับอำเภอ', en: 'amphoe' },
        province: { th: 'ระดับจังหวัด', en: 'province' },
        other: { th: 'ระดับอื่น', en: 'another level' },
      },
    ),
  },
  criteria: [yes('hasBusinessPlan'), oneOf('level', ['tambon', 'amphoe', 'province'])],
});

/**
 * The learning centres by region (ศูนย์การเรียนรู้รายภาค): 11 in the five regions.
 *
 * @th
 * ตรวจผลรวมศูนย์การเรียนรู้เศรษฐกิจและทุนชุมชนรายภาค 5 ภาค รวม 11 ศูนย์
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 131, 492 to 510
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * const centres = { north: 2, northeast: 1, south: 3, centralWest: 1, bangkokEast: 4 };
 * communityBusiness.fy2563.learningCentres(centres).total; // '11'
 * ```
 */
export const learningCentres = composition({
  programme,
  id: 'learning-centres',
  title: { th: 'ศูนย์การเรียนรู้เศรษฐกิจและทุนชุมชน จำแนกรายภาค', en: 'Learning centres by region' },
  source: plan(131, [492, 510]),
  unit: 'centres',
  parts: regions,
});
