import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { programme, upgrading } from './source.js';

const elements = {
  members: yesNo({ th: 'มีกลุ่มสมาชิก', en: 'has members' }),
  committee: yesNo({ th: 'มีคณะกรรมการ', en: 'has a committee' }),
  rules: yesNo({ th: 'มีกฎระเบียบ/กติกา', en: 'has rules' }),
  activities: yesNo({ th: 'มีกิจกรรม', en: 'has activities' }),
  fund: yesNo({ th: 'มีกองทุน', en: 'has a fund' }),
};

/**
 * Whether a fund village has the mechanism and tools against drugs (กลไกและเครื่องมือครบทั้ง 5 องค์ประกอบ): members, a committee,
 * rules, activities and a fund, all five. By what a village has one of them is not printed.
 *
 * @th
 * พิจารณาว่าหมู่บ้านกองทุนแม่ของแผ่นดินมีกลไกและเครื่องมือครบ 5 องค์ประกอบหรือไม่ ได้แก่ กลุ่มสมาชิก คณะกรรมการ กฎระเบียบ/กติกา กิจกรรม และกองทุน
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown element
 * @source 004_5d18bda2820f2124.txt, lines 5412 and 5454
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.mechanism({ members: true, committee: true, rules: false, activities: true });
 * outcome.verdict; // 'unmet'
 * outcome.next; // ['rules', 'fund']
 * ```
 */
export const mechanism = checklist({
  programme,
  id: 'mechanism',
  title: {
    th: 'กลไกและเครื่องมือป้องกันและแก้ไขปัญหายาเสพติดครบทั้ง 5 องค์ประกอบ',
    en: 'The five elements of the mechanism against drugs',
  },
  source: upgrading(5412, 5454),
  facts: elements,
  criteria: [yes('members'), yes('committee'), yes('rules'), yes('activities'), yes('fund')],
});

/**
 * The second indicator (ตัวชี้วัด 2): every fund village that the department is responsible for has all five elements. One village
 * that lacks one is enough to fail it. The department announces the number of villages once the data are confirmed, so
 * `number` is the caller's; until as many are listed it is `unknown`.
 *
 * @th
 * พิจารณาตัวชี้วัดที่ 2 ว่าหมู่บ้านกองทุนแม่ของแผ่นดินทุกแห่งมีครบ 5 องค์ประกอบหรือไม่ กรมฯ จะแจ้งจำนวนหมู่บ้านภายหลัง ผู้ใช้จึงระบุใน number
 *
 * @throws {@link RuleInputError} a village that is listed twice or without a name, more villages than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5454, 5457 and 6804
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const all = { members: true, committee: true, rules: true, activities: true, fund: true };
 * const outcome = motherFund.fy2565.everyMechanism({ villages: [{ id: 'ก', ...all }, { id: 'ข', ...all }], number: 3 });
 * outcome.verdict; // 'unknown'
 * outcome.notListed; // 1
 * ```
 */
export const everyMechanism = everyOne({
  programme,
  id: 'every-mechanism',
  title: {
    th: 'หมู่บ้านกองทุนแม่ของแผ่นดินทุกแห่งมีกลไกและเครื่องมือครบทั้ง 5 องค์ประกอบ',
    en: 'Every fund village has the five elements of the mechanism against drugs',
  },
  source: acrossPages(5454, 5457, 6804),
  list: { name: 'villages', label: { th: 'หมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'a fund village' } },
  unit: 'villages',
  facts: elements,
  criteria: [yes('members'), yes('committee'), yes('rules'), yes('activities'), yes('fund')],
});

const everyVillage = parameter(100, 'percent', acrossPages(738, 6722));

/**
 * The project's indicator of quality (ตัวชี้วัดเชิงคุณภาพ): all fund villages (ร้อยละ 100) have a mechanism to solve drug problems. What
 * makes one up is not printed beside it; {@link mechanism} has the five elements that the work on fund villages prints.
 *
 * @th
 * พิจารณาตัวชี้วัดเชิงคุณภาพของโครงการ ว่าหมู่บ้านกองทุนแม่ของแผ่นดินร้อยละ 100 มีกลไกในการแก้ไขปัญหายาเสพติดหรือไม่
 * ข้อความตัวชี้วัดไม่ได้ระบุองค์ประกอบของกลไกและจำนวนหมู่บ้าน ผู้ใช้จึงระบุจำนวนเอง
 *
 * @throws {@link RuleInputError} more villages with a mechanism than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 738 and 6722
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.villagesWithMechanism({ fundVillages: 20_000, withMechanism: 19_999 }).lacking; // 1
 * ```
 */
export const villagesWithMechanism = quota({
  programme,
  id: 'villages-with-mechanism',
  title: {
    th: 'ร้อยละ 100 ของหมู่บ้านกองทุนแม่ของแผ่นดินมีกลไกในการแก้ไขปัญหายาเสพติด',
    en: '100 % of the fund villages have a mechanism to solve drug problems',
  },
  source: acrossPages(738, 6722),
  parameters: { everyVillage },
  share: everyVillage,
  unit: 'villages',
  whole: { name: 'fundVillages', label: { th: 'หมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'fund villages' } },
  part: {
    name: 'withMechanism',
    label: { th: 'หมู่บ้านที่มีกลไกในการแก้ไขปัญหายาเสพติด', en: 'villages with a mechanism to solve drug problems' },
  },
});
