import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, exactly } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { plan, programme, savingsGroups } from './source.js';

const smartLevel = parameter(3, 'levels', savingsGroups(6155));

/**
 * Whether a savings group is to be developed to the SMART Saving Group standard (SSG): it stands on level 3. The standard, with
 * electronic accounts, lies beyond the three levels; it is not a fourth.
 *
 * @th
 * ตรวจว่ากลุ่มออมทรัพย์เป็นกลุ่มที่จะพัฒนาสู่ SMART Saving Group (SSG) หรือไม่ คือ อยู่ในระดับ 3 มาตรฐาน SSG
 * ซึ่งใช้บัญชีอิเล็กทรอนิกส์อยู่นอกเหนือจากสามระดับ ไม่ใช่ระดับที่ 4
 *
 * @throws {@link RuleInputError} a level that is not 1 to 3, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6155
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.smartCandidate({ level: 3 }).verdict; // 'met'
 * communityFunds.fy2565.smartCandidate({ level: 2 }).verdict; // 'unmet'
 * ```
 */
export const smartCandidate = checklist({
  programme,
  id: 'smart-candidate',
  title: {
    th: 'กลุ่มออมทรัพย์ระดับ 3 สู่ SMART Saving Group (SSG)',
    en: 'Savings groups of level 3 towards SMART Saving Group',
  },
  source: savingsGroups(6155),
  words: {
    met: { th: 'ส่งเสริมสู่ SMART Saving Group ได้', en: 'may be helped towards it' },
    unmet: { th: 'ยังไม่ถึงระดับที่ส่งเสริมสู่ SMART Saving Group', en: 'not at the level for it' },
  },
  parameters: { level: smartLevel },
  facts: { level: count({ th: 'ระดับการประเมิน', en: 'its level' }, 'number', { least: 1, most: 3 }) },
  criteria: [exactly('level', smartLevel)],
});

const increase = parameter(27_000, 'groups', plan(561));

/**
 * The department's goal for 2563 to 2565 (แผนปฏิบัติราชการ): 27,000 more funds under good governance. Which funds count is not printed;
 * nor is a figure for a single year. No word of comparison is printed; more is read as enough.
 *
 * @th
 * ตรวจเป้าหมายตามแผนปฏิบัติราชการ พ.ศ. 2563 - 2565 กองทุนชุมชนมีธรรมาภิบาลเพิ่มขึ้น 27,000 กลุ่ม เอกสารไม่ได้ระบุว่านับกองทุนใด และไม่ได้แยกเป็นรายปี
 * เอกสารไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 561
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.departmentGoal({ increase: 26_999 }).verdict; // 'unmet'
 * ```
 */
export const departmentGoal = checklist({
  programme,
  id: 'department-goal',
  title: { th: 'กองทุนชุมชนมีธรรมาภิบาลเพิ่มขึ้น 27,000 กลุ่ม', en: '27,000 more funds under good governance' },
  source: plan(561),
  parameters: { increase },
  facts: {
    increase: count({ th: 'กองทุนชุมชนมีธรรมาภิบาลที่เพิ่มขึ้น', en: 'more funds under good governance' }, 'groups'),
  },
  criteria: [atLeast('increase', readAtLeast(increase))],
});
