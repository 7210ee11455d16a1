import { parameter } from '../../core/parameter.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { periods } from './days.js';
import { numbers } from './model.js';
import { model, programme } from './source.js';

const forum = {
  people: parameter(10, 'people', model(3645)),
  days: parameter(1, 'days', model(3653)),
};

/**
 * Whether the forum of a model fund (เวทีวิเคราะห์ศักยภาพ) is as printed: one day, in January to March 2565, 10 people of the
 * committee and the target households, and its four points, of which the last is the development plan. No comparison is printed:
 * the numbers are read as exactly that many.
 *
 * @th
 * ตรวจว่าเวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบเป็นไปตามที่กำหนดหรือไม่ คือ 1 วัน ในเดือนมกราคม - มีนาคม 2565 คณะกรรมการและครัวเรือนเป้าหมายรวม 10 คน
 * และครบ 4 ประเด็น โดยประเด็นสุดท้ายคือการจัดทำแผนพัฒนา เอกสารไม่ได้พิมพ์คำเปรียบเทียบ จึงอ่านว่าเท่ากับจำนวนนั้นพอดี
 *
 * @throws {@link RuleInputError} a number that is not whole, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3631 to 3639, 3645 and 3653
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelForum({ people: 10, days: 1, plan: false }).verdict; // 'unmet'
 * ```
 */
export const modelForum = checklist({
  programme,
  id: 'model-forum',
  title: { th: 'เวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบ 10 คน', en: 'Forum of ten people on a model fund' },
  source: model([3631, 3639]),
  parameters: { ...forum, ...periods.modelForum },
  facts: {
    people: count({ th: 'คณะกรรมการและครัวเรือนเป้าหมาย', en: 'committee members and target households' }, 'people'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    review: yesNo({ th: 'ทบทวนผลการดำเนินงาน', en: 'the results so far were reviewed' }),
    knowledge: yesNo({
      th: 'ให้ความรู้การเข้าถึงแหล่งทุน วินัยทางการเงิน และการออม',
      en: 'access to capital, financial discipline and saving were taught',
    }),
    analysis: yesNo({
      th: 'วิเคราะห์ศักยภาพและวางแผนการพัฒนา',
      en: 'its capacity was analysed and its development planned',
    }),
    plan: yesNo({ th: 'จัดทำแผนพัฒนา', en: 'a development plan was made' }),
    heldOn: date({ th: 'วันที่จัดเวที', en: 'the day of the forum' }),
  },
  criteria: [
    exactly('people', forum.people),
    exactly('days', forum.days),
    yes('review', { source: model(3633) }),
    yes('knowledge', { source: model(3635) }),
    yes('analysis', { source: model(3637) }),
    yes('plan', { source: model(3639) }),
    during('heldOn', periods.modelForum, {
      id: 'in-period',
      label: { th: 'เดือนมกราคม - มีนาคม 2565', en: 'January to March 2565 (2022)' },
    }),
  ],
});

/**
 * The indicator of the forum (ตัวชี้วัดกิจกรรม): a model fund has a plan to become a place of learning. No number is printed beside
 * it: it is asked of each of the 40 funds.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม กข.คจ. ต้นแบบมีแผนพัฒนาสู่แหล่งเรียนรู้ เอกสารไม่ได้พิมพ์จำนวนไว้กับตัวชี้วัด จึงตรวจเป็นรายกองทุนครบทั้ง 40 กองทุน
 *
 * @throws {@link RuleInputError} a fund that is listed twice, more funds than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3645, 3657, 3681 and 3682
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelPlanIndicator({ funds: [{ id: 'บ้านดง', plan: false }] }).verdict; // 'unmet'
 * ```
 */
export const modelPlanIndicator = everyOne({
  programme,
  id: 'model-plan-indicator',
  title: { th: 'กข.คจ. ต้นแบบมีแผนพัฒนาสู่แหล่งเรียนรู้', en: 'Every model fund has its plan' },
  source: model(3657),
  parameters: { funds: numbers.funds },
  list: { name: 'funds', label: { th: 'กข.คจ. ต้นแบบ', en: 'a model fund' } },
  unit: 'funds',
  facts: { plan: yesNo({ th: 'มีแผนพัฒนา', en: 'has a development plan' }) },
  criteria: [yes('plan')],
  number: numbers.funds,
});
