import { parameter } from '../../core/parameter.js';
import { schedule } from '../../rules/time/schedule.js';
import { acrossPages } from '../guideline-fy2565.js';
import { povertyFunds, programme, savingsGroups } from './source.js';

const monthEnd = { th: 'วันสุดท้ายของเดือนที่พิมพ์ไว้', en: 'the last day of the printed month' };

const everyYear = {
  th: 'วันสุดท้ายของเดือนที่พิมพ์ไว้ ซึ่งเป็นของทุกปี ในปีงบประมาณ พ.ศ. 2565',
  en: 'the last day of the printed month, which recurs every year, in FY2565',
};

const dues = {
  databaseEdited: parameter('2022-07-31', 'date', povertyFunds.derived(monthEnd, 6013)),
  databaseChecked: parameter('2022-08-31', 'date', povertyFunds.derived(monthEnd, 5999)),
  debtsFirst: parameter('2022-03-31', 'date', povertyFunds.inferred(everyYear, 6037)),
  debtsSecond: parameter('2022-08-31', 'date', povertyFunds.inferred(everyYear, 6037)),
  debtsToDepartment: parameter('2022-09-30', 'date', povertyFunds.inferred(everyYear, 6005)),
  groupsToProvince: parameter('2022-07-31', 'date', savingsGroups.derived(monthEnd, 6153)),
  groupsToDepartment: parameter('2022-08-31', 'date', savingsGroups.derived(monthEnd, 6097)),
};

/**
 * The yearly reports on funds (รายงานประจำปี), and which of them are due or overdue on a day: the database of the poverty-alleviation
 * funds, their debts and finances (twice to the province, once to the department), and the results of the savings groups, of which the yearly entry in the
 * system (lines 6095 and 6151) is reported with them; no day of its own is printed for it.
 *
 * @th
 * แสดงรายงานประจำปีของกองทุนชุมชน และรายงานใดครบกำหนดหรือเกินกำหนดในวันที่ระบุ คือ ฐานข้อมูล กข.คจ. ภาวะหนี้สินและฐานะการเงิน (ต่อจังหวัดและอำเภอ 2
 * ครั้ง ต่อกรมฯ 1 ครั้ง) และผลการดำเนินงานกลุ่มออมทรัพย์ การบันทึกข้อมูลกลุ่มออมทรัพย์ในระบบประจำปีรายงานไปพร้อมกัน เพราะเอกสารไม่ได้กำหนดวันไว้ต่างหาก
 *
 * @throws {@link RuleInputError} a date that is none, another report or one after the day of asking, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5999, 6005, 6013, 6037, 6097 and 6153
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const reports = [{ stream: 'debts', on: '2022-03-30' }] as const;
 * const outcome = communityFunds.fy2565.yearlyReports({ today: '2022-08-01', reports });
 * outcome.overdue.map(({ stream }) => stream); // ['database-edited', 'groups-to-province']
 * ```
 */
export const yearlyReports = schedule({
  programme,
  id: 'yearly-reports',
  title: { th: 'รายงานประจำปีของกองทุนชุมชน', en: 'Yearly reports on funds' },
  source: acrossPages(5999, 6005, 6013, 6037, 6097, 6153),
  parameters: dues,
  streams: [
    {
      id: 'database-edited',
      label: { th: 'อำเภอปรับฐานข้อมูล กข.คจ.', en: 'the amphoe edits the database of poverty funds' },
      rounds: [dues.databaseEdited],
    },
    {
      id: 'database-checked',
      label: { th: 'จังหวัดตรวจสอบฐานข้อมูล กข.คจ.', en: 'the province checks the database of poverty funds' },
      rounds: [dues.databaseChecked],
    },
    {
      id: 'debts',
      label: {
        th: 'ภาวะหนี้สินและฐานะทางการเงิน กข.คจ. ต่อจังหวัดและอำเภอ',
        en: 'debts and finances of poverty funds, to province and amphoe',
      },
      rounds: [dues.debtsFirst, dues.debtsSecond],
    },
    {
      id: 'debts-to-department',
      label: {
        th: 'ภาวะหนี้สินและฐานะทางการเงิน กข.คจ. ต่อกรมฯ',
        en: 'debts and finances of poverty funds, to the department',
      },
      rounds: [dues.debtsToDepartment],
    },
    {
      id: 'groups-to-province',
      label: { th: 'กลุ่มออมทรัพย์ อำเภอรายงานจังหวัด', en: 'savings groups, amphoe to province' },
      rounds: [dues.groupsToProvince],
    },
    {
      id: 'groups-to-department',
      label: { th: 'กลุ่มออมทรัพย์ จังหวัดรายงานกรมฯ', en: 'savings groups, province to department' },
      rounds: [dues.groupsToDepartment],
    },
  ],
});
