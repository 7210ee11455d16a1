import { parameter } from '../../core/parameter.js';
import { roster as rosterOf } from '../../rules/deciding/headcount.js';
import { acrossPages, programme } from './source.js';

const parameters = { leadersPerTambon: parameter(15, 'people', acrossPages(74, 75)) };

/**
 * Whether the register of a tambon's leaders (ทะเบียนรายชื่อผู้นำตำบล) is complete: 15 leaders, read as exactly 15 since no word
 * of comparison is printed. Fewer leave it short, and more are not provided for.
 *
 * @th
 * ตรวจว่าทะเบียนรายชื่อผู้นำตำบลครบหรือไม่ คือ ตำบลละ 15 คน ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 15 คนพอดี น้อยกว่าถือว่าขาด มากกว่าเอกสารไม่ได้กำหนดให้มี
 *
 * @throws {@link RuleInputError} a number of leaders that is not a whole number from 0, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 74 and 75
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2564.roster({ leaders: 15 }).verdict; // 'met'
 * changeLeaders.fy2564.roster({ leaders: 14 }).verdict; // 'unmet'
 * changeLeaders.fy2564.roster({}).missing; // ['leaders']
 * ```
 */
export const roster = rosterOf({
  programme,
  id: 'roster',
  title: { th: 'ทะเบียนรายชื่อผู้นำตำบลละ 15 คน', en: 'Register of 15 leaders a tambon' },
  source: acrossPages(74, 75),
  parameters,
  roles: {
    leaders: {
      label: { th: 'ผู้นำในทะเบียนของตำบล', en: "leaders on the tambon's register" },
      exactly: parameters.leadersPerTambon,
    },
  },
});
