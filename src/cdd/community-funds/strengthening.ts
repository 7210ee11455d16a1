import { parameter } from '../../core/parameter.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { periods } from './days.js';
import { programme, strengthening } from './source.js';

/**
 * Whether a poverty-alleviation fund (กข.คจ.) is one that is strengthened: by the report of debts and finances for FY2564 it is
 * under follow-up of repayment under contract. No amount and no number of overdue days is printed.
 *
 * @th
 * ตรวจว่า กข.คจ. เป็นกองทุนเป้าหมายของกิจกรรมสร้างความเข้มแข็งหรือไม่ คือ อยู่ระหว่างการติดตามการชำระคืนเงินยืมตามสัญญา ตามรายงานภาวะหนี้สิน ปีงบประมาณ พ.ศ. 2564
 * เอกสารไม่ได้กำหนดจำนวนเงินหรือจำนวนวันที่ค้าง
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3543
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.mayBeStrengthened({ underFollowUp: true }).verdict; // 'met'
 * ```
 */
export const mayBeStrengthened = checklist({
  programme,
  id: 'may-be-strengthened',
  title: { th: 'กข.คจ. ที่อยู่ระหว่างการติดตามการชำระคืนเงินยืม', en: 'A fund under follow-up of repayment' },
  source: strengthening(3543),
  words: {
    met: { th: 'เป็นกองทุนเป้าหมายได้', en: 'may be strengthened' },
    unmet: { th: 'เป็นกองทุนเป้าหมายไม่ได้', en: 'may not be strengthened' },
  },
  facts: {
    underFollowUp: yesNo({
      th: 'อยู่ระหว่างการติดตามการชำระคืนตามรายงานภาวะหนี้สิน ปีงบประมาณ พ.ศ. 2564',
      en: 'is under follow-up of repayment by the report for FY2564',
    }),
  },
  criteria: [yes('underFollowUp', { circumstance: true })],
});

const forum = {
  people: parameter(10, 'people', strengthening(3537)),
  days: parameter(1, 'days', strengthening(3522, 3545)),
};

/**
 * Whether a lessons forum (เวทีถอดบทเรียน) is as printed: one day, in January to May 2565, 10 people of the fund's committee and the
 * target households, and its four points. How many of each is not printed. No comparison is printed: the numbers are read as exactly
 * that many.
 *
 * @th
 * ตรวจว่าเวทีถอดบทเรียนสร้างความเข้มแข็ง กข.คจ. เป็นไปตามที่กำหนดหรือไม่ คือ 1 วัน ในเดือนมกราคม - พฤษภาคม 2565 คณะกรรมการและครัวเรือนเป้าหมายรวม 10 คน
 * และครบ 4 ประเด็น เอกสารไม่ได้แยกจำนวนคณะกรรมการและครัวเรือนเป้าหมาย และไม่ได้พิมพ์คำเปรียบเทียบ จึงอ่านว่าเท่ากับจำนวนนั้นพอดี
 *
 * @throws {@link RuleInputError} a number that is not whole, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3522 to 3530, 3537 and 3545
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.strengtheningForum({ people: 9, days: 1 }).verdict; // 'unmet'
 * ```
 */
export const strengtheningForum = checklist({
  programme,
  id: 'strengthening-forum',
  title: { th: 'เวทีถอดบทเรียนสร้างความเข้มแข็ง กข.คจ.', en: 'Lessons forum of a poverty fund' },
  source: strengthening([3522, 3530]),
  parameters: { ...forum, ...periods.strengthening },
  facts: {
    people: count({ th: 'คณะกรรมการและครัวเรือนเป้าหมาย', en: 'committee members and target households' }, 'people'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    situation: yesNo({ th: 'ทบทวนสถานการณ์', en: 'the situation was reviewed' }),
    causes: yesNo({ th: 'วิเคราะห์สาเหตุและหาแนวทางแก้ไข', en: 'causes were analysed and solutions sought' }),
    knowledge: yesNo({
      th: 'สร้างความรู้การเข้าถึงแหล่งทุน การออม และวินัยทางการเงิน',
      en: 'access to capital, saving and financial discipline were taught',
    }),
    summary: yesNo({ th: 'สรุปแนวทางการพัฒนา', en: 'the way to develop was summed up' }),
    heldOn: date({ th: 'วันที่จัดเวที', en: 'the day of the forum' }),
  },
  criteria: [
    exactly('people', forum.people),
    exactly('days', forum.days),
    yes('situation', { source: strengthening(3524) }),
    yes('causes', { source: strengthening(3526) }),
    yes('knowledge', { source: strengthening(3528) }),
    yes('summary', { source: strengthening(3530) }),
    during('heldOn', periods.strengthening, {
      id: 'in-period',
      label: { th: 'เดือนมกราคม - พฤษภาคม 2565', en: 'January to May 2565 (2022)' },
    }),
  ],
});

const funds = parameter(2_500, 'funds', strengthening(3536, 3539));

/**
 * The indicator of the activity (ตัวชี้วัดกิจกรรม): a fund's village has a plan and a joint solution, and could solve its problems. No
 * share is printed: it is asked of each of the 2,500 funds, or of as many as the caller has.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม หมู่บ้าน กข.คจ. เป้าหมายมีแผนการดำเนินงาน มีแนวทางแก้ไขปัญหาร่วมกัน และแก้ไขปัญหาได้ เอกสารไม่ได้กำหนดร้อยละ จึงตรวจทุกกองทุนใน
 * 2,500 กองทุน หรือตามจำนวนที่ผู้ใช้ระบุ
 *
 * @throws {@link RuleInputError} a fund that is listed twice, more funds than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3536, 3539 and 3552
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const funds = [{ id: 'บ้านดง', plan: true, jointSolution: true, solved: false }];
 * communityFunds.fy2565.strengtheningIndicator({ funds, number: 1 }).verdict; // 'unmet'
 * communityFunds.fy2565.strengtheningIndicator({ funds: [] }).notListed; // 2500
 * ```
 */
export const strengtheningIndicator = everyOne({
  programme,
  id: 'strengthening-indicator',
  title: {
    th: 'กข.คจ. เป้าหมายมีแผนและแนวทางแก้ไขปัญหาร่วมกัน และแก้ไขปัญหาได้',
    en: 'Every target fund has a plan and a joint solution, and could solve its problems',
  },
  source: strengthening(3552),
  parameters: { funds },
  list: { name: 'funds', label: { th: 'กข.คจ. เป้าหมาย', en: 'a fund' } },
  unit: 'funds',
  facts: {
    plan: yesNo({ th: 'มีแผนการดำเนินงาน', en: 'has a plan' }),
    jointSolution: yesNo({ th: 'มีแนวทางแก้ไขปัญหาร่วมกัน', en: 'has a joint solution' }),
    solved: yesNo({ th: 'แก้ไขปัญหาได้', en: 'could solve its problems' }),
  },
  criteria: [yes('plan'), yes('jointSolution'), yes('solved')],
  number: funds,
});
