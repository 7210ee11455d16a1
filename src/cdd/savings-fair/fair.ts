import { readAsLeast } from '../../core/as-read.js';
import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { all, any, atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, date, percent, yesNo } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { during } from '../../rules/time/timetable.js';
import { activity, programme } from './source.js';

const oneOfThree = {
  th: 'ช่วงวันที่ 6 - 8 มีนาคม 2565 พิมพ์คู่กับระยะเวลา 1 วัน อ่านว่าเลือกจัดวันใดวันหนึ่ง 1 วันพอดี',
  en: '6 to 8 March stand beside a period of one day: exactly one day out of the three is read',
};

const day = {
  from: parameter('2022-03-06', 'date', activity(3708)),
  to: parameter('2022-03-08', 'date', activity(3708)),
  days: parameter(1, 'days', activity(3748)),
};

/**
 * Whether a province holds its savings fair when it is to be held (ช่วงวันจัดมหกรรมการออม): on one day between 6 and 8
 * March 2565, the first and the last included. The 6th is the 48th anniversary of the savings groups for production. That
 * one day out of the three is chosen follows from the period of one day.
 *
 * @th
 * ตรวจว่าจังหวัดจัดมหกรรมการออมในช่วงที่กำหนดหรือไม่ คือ 1 วัน ระหว่างวันที่ 6 - 8 มีนาคม 2565 รวมวันแรกและวันสุดท้าย วันที่ 6 มีนาคมเป็นวันครบรอบ 48
 * ปีกลุ่มออมทรัพย์เพื่อการผลิต การเลือกวันใดวันหนึ่งในสามวันอ่านจากระยะเวลา 1 วัน
 *
 * @throws {@link RuleInputError} a date that is none, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3708 and 3748
 * @example
 * ```ts
 * import { savingsFair } from 'chumchon/cdd';
 *
 * savingsFair.fy2565.fairDay({ on: '2022-03-08', days: 1 }).verdict; // 'met'
 * savingsFair.fy2565.fairDay({ on: '2022-03-09', days: 1 }).verdict; // 'unmet'
 * ```
 */
export const fairDay = checklist({
  programme,
  id: 'fair-day',
  title: { th: 'ช่วงวันจัดมหกรรมการออม', en: 'When the fair is held' },
  source: activity(3708, 3748),
  parameters: day,
  facts: {
    on: date({ th: 'วันที่จัดกิจกรรม', en: 'the day of the fair' }),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
  },
  criteria: [
    during('on', day, { id: 'in-window', label: { th: 'ระหว่างวันที่ 6 - 8 มีนาคม 2565', en: '6 to 8 March 2565 (2022)' } }),
    exactly('days', day.days, { id: 'one-day', source: activity.inferred(oneOfThree, 3708, 3748) }),
  ],
});

/**
 * Whether a province held its activity as the guideline has it (แนวทางการจัดกิจกรรม): a fair with all six parts, of which the exhibition
 * of partners has three topics; or instead another activity, an alternative that the department set or one that suits the
 * province. That it stands instead of the fair, and not beside it, is read from the word alternative (กิจกรรมทางเลือก). No list of
 * alternatives and no condition for one is printed.
 *
 * @th
 * พิจารณาว่าจังหวัดจัดกิจกรรมตามแนวทางหรือไม่ คือจัดมหกรรมการออมครบ 6 องค์ประกอบ (นิทรรศการของภาคีเครือข่ายมี 3 ประเด็น)
 * หรือดำเนินกิจกรรมทางเลือกที่กรมฯ กำหนด หรือกิจกรรมอื่นตามความเหมาะสมของจังหวัดแทน แนวทางไม่ได้พิมพ์คำว่าแทน อ่านจากคำว่ากิจกรรมทางเลือก
 * และไม่ได้พิมพ์รายการกิจกรรมทางเลือกและเงื่อนไขไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown part
 * @source 004_5d18bda2820f2124.txt, lines 3708 to 3734
 * @example
 * ```ts
 * import { savingsFair } from 'chumchon/cdd';
 *
 * savingsFair.fy2565.fairParts({ forum: false, otherActivity: false }).verdict; // 'unmet'
 * savingsFair.fy2565.fairParts({ otherActivity: true }).verdict; // 'met'
 * ```
 */
export const fairParts = checklist({
  programme,
  id: 'fair-parts',
  title: { th: 'การจัดกิจกรรมมหกรรมการออม หรือกิจกรรมอื่นแทน', en: 'The fair, or another activity instead' },
  source: activity([3708, 3734]),
  facts: {
    message: yesNo({ th: '1) การอ่านสารอธิบดีและถวายสัตย์ปฏิญาณ', en: "1) the director-general's message and the oath" }),
    mobilisation: yesNo({ th: '2) สนับสนุนการระดมเงินออมเพิ่มขึ้น', en: '2) more savings are mobilised' }),
    groupsExhibition: yesNo({ th: '3) นิทรรศการความสำเร็จร่วมกับเครือข่าย', en: "3) the network's exhibition" }),
    householdAccounts: yesNo({ th: '4.1) การจัดทำบัญชีครัวเรือน', en: '4.1) household accounts (topic)' }),
    savingDiscipline: yesNo({ th: '4.2) การส่งเสริมการออม และวินัยทางการเงิน', en: '4.2) saving and discipline (topic)' }),
    groupsSuccess: yesNo({ th: '4.3) ความสำเร็จของกลุ่มออมทรัพย์เพื่อการผลิต', en: '4.3) success of the groups (topic)' }),
    forum: yesNo({ th: '5) เวทีเสวนา', en: '5) a forum' }),
    media: yesNo({ th: '6) สื่อเผยแพร่', en: '6) media' }),
    otherActivity: yesNo({
      th: 'ดำเนินกิจกรรมทางเลือกที่กรมฯ กำหนด หรือกิจกรรมอื่นตามความเหมาะสมของจังหวัดแทน',
      en: 'an alternative of the department, or another activity that suits the province, was held instead',
    }),
  },
  criteria: [
    any(
      'activity',
      [
        all(
          'six-parts',
          [
            yes('message'),
            yes('mobilisation'),
            yes('groupsExhibition'),
            all('partners-exhibition', [yes('householdAccounts'), yes('savingDiscipline'), yes('groupsSuccess')], {
              label: { th: '4) นิทรรศการของภาคีเครือข่าย', en: '4) the exhibition of partners' },
              source: activity([3722, 3728]),
            }),
            yes('forum'),
            yes('media'),
          ],
          { label: { th: 'ครบ 6 องค์ประกอบ', en: 'all six parts' }, source: activity([3708, 3732]) },
        ),
        yes('otherActivity', {
          source: activity.inferred(
            {
              th: 'ข้อ 3 ไม่ได้พิมพ์คำว่าแทน “กิจกรรมทางเลือก” อ่านว่าดำเนินการแทนกิจกรรมในข้อ 2 ได้',
              en: 'point 3 does not print “instead”: an alternative (กิจกรรมทางเลือก) is read as one to what point 2 lays down',
            },
            3734,
          ),
        }),
      ],
      { label: { th: 'จัดมหกรรมการออม หรือกิจกรรมอื่นแทน', en: 'the fair, or another activity instead' } },
    ),
  ],
});

/**
 * The ways to mobilise more savings (แนวทางระดมเงินออมเพิ่มขึ้น). Whether all are compulsory is not said, and no figures are
 * printed.
 *
 * @th
 * แนวทางการระดมเงินออมเพิ่มขึ้น 3 แนวทาง เอกสารไม่ได้ระบุว่าต้องทำครบทุกแนวทางหรือไม่ และไม่ได้พิมพ์จำนวนไว้
 *
 * @source 004_5d18bda2820f2124.txt, lines 3712 to 3718
 * @example
 * ```ts
 * import { savingsFair } from 'chumchon/cdd';
 *
 * Object.keys(savingsFair.fy2565.mobilisationChannels); // ['pledgedSavings', 'newMembers', 'newGroups']
 * ```
 */
export const mobilisationChannels = deepFreeze({
  pledgedSavings: { th: 'การเพิ่มเงินสัจจะสะสมของสมาชิก', en: 'members save more' },
  newMembers: { th: 'การรณรงค์เพิ่มจำนวนสมาชิก', en: 'more members' },
  newGroups: { th: 'การรณรงค์จัดตั้งกลุ่มออมทรัพย์เพื่อการผลิต', en: 'new groups' },
} as const);

const report = { due: parameter('2022-03-30', 'date', activity(3736)) };

/**
 * When a province reports its fair (รายงานมหกรรมการออม): by 30 March 2565, both in the BPM system and as a bound
 * report. The sentence could tie the date to the bound report alone; here it holds for both. There are no seven days in
 * this activity.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลมหกรรมการออมในระบบ BPM และส่งรายงานเป็นรูปเล่ม ภายในวันที่ 30 มีนาคม 2565 ประโยคอาจหมายถึงรายงานรูปเล่มอย่างเดียว
 * ในที่นี้ใช้กับทั้งสองอย่าง กิจกรรมนี้ไม่มีกำหนด 7 วัน
 *
 * @throws {@link RuleInputError} a date that is none, a report before the fair, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3736
 * @example
 * ```ts
 * import { savingsFair } from 'chumchon/cdd';
 *
 * savingsFair.fy2565.fairReport({ doneOn: '2022-03-31' }).status; // 'late'
 * ```
 */
export const fairReport = deadline({
  programme,
  id: 'fair-report',
  title: { th: 'บันทึกผลในระบบ BPM และส่งรายงานเป็นรูปเล่ม', en: 'BPM entry and bound report of the fair' },
  source: activity.inferred(
    {
      th: 'กำหนดวันพิมพ์ไว้ท้ายประโยค อ่านว่าใช้กับทั้งการบันทึกในระบบ BPM และรายงานรูปเล่ม',
      en: 'the day ends the sentence; it is read as that of the BPM entry and of the bound report',
    },
    3736,
  ),
  parameters: report,
  facts: { heldOn: date({ th: 'วันที่จัดกิจกรรม', en: 'the day of the fair' }) },
  ordered: ascending(['heldOn', 'doneOn']),
  due: on(report.due),
});

const budget = {
  perProvince: parameter(50000, 'baht', activity(3740)),
};

/**
 * What the fairs cost (งบประมาณมหกรรมการออม): 50,000 baht a province, 3,800,000 for 76.
 *
 * @th
 * คำนวณงบประมาณมหกรรมการออม จังหวัดละ 50,000 บาท 76 จังหวัด รวม 3,800,000 บาท
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, line 3740
 * @example
 * ```ts
 * import { savingsFair } from 'chumchon/cdd';
 *
 * savingsFair.fy2565.fairBudget({ provinces: 76 }).total; // '3800000'
 * ```
 */
export const fairBudget = costing({
  programme,
  id: 'fair-budget',
  title: { th: 'งบประมาณมหกรรมการออม', en: 'Budget of the fairs' },
  source: activity(3740),
  parts: {
    provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces', unitCost: budget.perProvince },
  },
});

const satisfaction = { least: parameter(80, 'percent', activity(3750)) };

/**
 * The indicator of the fair (ตัวชี้วัดกิจกรรม): the satisfaction of those who came is at least 80 %. Whether that is the
 * share of them who are satisfied or their mean satisfaction is not printed, and no scale is: the percentage is the
 * caller's, compared unrounded. No word of comparison is printed; more than 80 % is read as enough.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม ความพึงพอใจของประชาชนที่เข้าร่วมไม่น้อยกว่าร้อยละ 80 เอกสารไม่ได้บอกว่าเป็นร้อยละของผู้ที่พึงพอใจหรือค่าเฉลี่ย และไม่มีมาตรวัด
 * ผู้ใช้เป็นผู้ระบุร้อยละ เปรียบเทียบโดยไม่ปัดเศษ เอกสารไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่ร้อยละ 80 ขึ้นไป
 *
 * @throws {@link RuleInputError} a percentage outside 0 to 100, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3750
 * @example
 * ```ts
 * import { savingsFair } from 'chumchon/cdd';
 *
 * savingsFair.fy2565.fairSatisfaction({ satisfactionPercent: '79.99' }).verdict; // 'unmet'
 * ```
 */
export const fairSatisfaction = checklist({
  programme,
  id: 'fair-satisfaction',
  title: { th: 'ความพึงพอใจของประชาชนที่เข้าร่วม', en: 'Satisfaction of those who came' },
  source: activity(3750),
  parameters: satisfaction,
  facts: {
    satisfactionPercent: percent({ th: 'ความพึงพอใจของประชาชนที่เข้าร่วมกิจกรรม', en: 'satisfaction of those who came' }),
  },
  criteria: [atLeast('satisfactionPercent', satisfaction.least, { source: activity.inferred(readAsLeast, 3750) })],
});
