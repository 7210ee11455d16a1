import { parameter } from '../../core/parameter.js';
import { all, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { daysHeld, withinPeriod } from '../days-held.js';
import { periods } from './calendar.js';
import { managing, programme } from './source.js';

const forum = {
  days: parameter(2, 'days', managing(4279)),
};

/**
 * The forum on managing debt (เวทีบริหารจัดการหนี้): two days, the first and the last in April to June 2565, five topics and a joint plan. The topic on
 * debt itself covers ways to reduce it (to merge, move or extend, as in restructuring) and planning ahead.
 *
 * @th
 * ตรวจว่าเวทีบริหารจัดการหนี้ “สำนึกดี แผนดี บริหารหนี้ได้” เป็นไปตามที่กำหนดหรือไม่ คือ 2 วัน วันแรกและวันสุดท้ายอยู่ในเดือนเมษายน - มิถุนายน 2565 ครบ 5 หัวข้อ
 * และประชุมวางแผนร่วมกัน หัวข้อการบริหารจัดการหนี้รวมวิธีลดหนี้ (ยุบ ย้าย ขยาย) และการวางแผนล่วงหน้า
 *
 * @throws {@link RuleInputError} a last day before the first, more days than lie between the two, a number that is no whole number
 * from 0, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4279 to 4296 and 4360
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtForum({ days: 1 }).verdict; // 'unmet'
 * ```
 */
export const debtForum = checklist({
  programme,
  id: 'debt-forum',
  title: { th: 'เวทีบริหารจัดการหนี้ “สำนึกดี แผนดี บริหารหนี้ได้”', en: 'The forum on managing debt' },
  source: managing([4279, 4296]),
  parameters: { ...forum, ...periods.debtWork },
  facts: {
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    spending: yesNo({ th: 'การวิเคราะห์/วางแผนการใช้จ่ายทางการเงิน', en: 'analysing and planning spending' }),
    behaviour: yesNo({
      th: 'การสร้างแรงจูงใจในการปรับพฤติกรรมทางการเงิน',
      en: 'motivation to change financial behaviour',
    }),
    saving: yesNo({ th: 'การส่งเสริมการออม', en: 'saving' }),
    sufficiency: yesNo({ th: 'การดำเนินชีวิตตามหลักปรัชญาของเศรษฐกิจพอเพียง', en: 'living by the sufficiency economy' }),
    debt: yesNo({ th: 'การส่งเสริมการบริหารจัดการหนี้', en: 'managing debt' }),
    jointPlan: yesNo({ th: 'ประชุมวางแผนการบริหารจัดการหนี้ร่วมกัน', en: 'a joint plan for managing debt' }),
    firstDay: date({ th: 'วันแรกของเวที', en: 'the first day of the forum' }),
    lastDay: date({ th: 'วันสุดท้ายของเวที', en: 'the last day of the forum' }),
  },
  ordered: daysHeld('firstDay', 'lastDay', 'days'),
  criteria: [
    exactly('days', forum.days),
    all('topics', [yes('spending'), yes('behaviour'), yes('saving'), yes('sufficiency'), yes('debt')], {
      label: { th: 'ครบหัวข้อการสร้างวินัยทางการเงิน', en: 'the five topics on financial discipline' },
    }),
    yes('jointPlan'),
    ...withinPeriod(periods.debtWork, { th: 'เดือนเมษายน - มิถุนายน 2565', en: 'April to June 2565 (2022)' }),
  ],
});
