import { readAsLeast, readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { atLeast, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { moreThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, money, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { appendix, programme, summary, villages } from './source.js';

/**
 * Who takes part in all (กลุ่มเป้าหมาย 75,000 คน/ครัวเรือน): sages and representatives of households. Printed are 15,000 and 60,000; only the
 * representatives count for the indicators.
 *
 * @th
 * รวมกลุ่มเป้าหมายของกิจกรรม คือ ปราชญ์ชุมชนด้านอาชีพกับผู้แทนครัวเรือน และตรวจกับยอดรวมที่ระบุ เอกสารพิมพ์ 15,000 + 60,000 = 75,000 คน/ครัวเรือน
 * ตัวชี้วัดนับเฉพาะผู้แทนครัวเรือน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2470 to 2474
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.participantsInAll({ sages: 15_000, households: 60_000, total: 75_000 }).verdict; // 'met'
 * ```
 */
export const participantsInAll = composition({
  programme,
  id: 'participants-in-all',
  title: { th: 'กลุ่มเป้าหมายทั้งหมด (คน/ครัวเรือน)', en: 'The participants in all, people or households' },
  source: villages([2470, 2474]),
  unit: 'people',
  parts: {
    sages: { th: 'ปราชญ์ชุมชนด้านอาชีพ', en: 'sages for occupations' },
    households: { th: 'ผู้แทนครัวเรือนเป้าหมาย', en: 'representatives of target households' },
  },
});

const counted = { promoted: parameter(60_000, 'people', summary(1335)) };

/**
 * The indicator of quantity, of the project and of the activity alike (ตัวชี้วัดเชิงปริมาณ): 60,000 people, one a household, were promoted in an occupation.
 * No word of comparison is printed; more are read as enough.
 *
 * @th
 * ตัวชี้วัดเชิงปริมาณของโครงการและของกิจกรรม: ประชาชนเป้าหมายได้รับการส่งเสริมอาชีพ 60,000 คน/ครัวเรือน เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า”
 * กติกานี้อ่านว่าตั้งแต่ 60,000 คนขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1288, 1335, 2491 and 6695
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.promoted({ promoted: 59_999 }).verdict; // 'unmet'
 * ```
 */
export const promoted = checklist({
  programme,
  id: 'promoted',
  title: { th: 'ประชาชนเป้าหมายได้รับการส่งเสริมอาชีพ 60,000 คน', en: 'The 60,000 people promoted in an occupation' },
  source: acrossPages(1288, 1335, 2491),
  parameters: counted,
  facts: { promoted: count({ th: 'ประชาชนเป้าหมายที่ได้รับการส่งเสริมอาชีพ', en: 'people who were promoted' }, 'people') },
  criteria: [atLeast('promoted', counted.promoted, { source: appendix.inferred(readAsLeast, 6695) })],
});

/**
 * Whether one of those promoted counts for the activity (นำความรู้ไปประกอบอาชีพ และมีรายได้เพิ่มขึ้น): practises an occupation by the way of right livelihoods, and
 * has more income than before. How much more, and over which period, is not printed: any more is more.
 *
 * @th
 * พิจารณาว่าผู้ได้รับการส่งเสริมอาชีพหนึ่งคนนับเป็นผลของกิจกรรมหรือไม่ คือ นำความรู้ไปประกอบอาชีพตามแนวทางสัมมาชีพชุมชน และมีรายได้เพิ่มขึ้น
 * เอกสารไม่ได้กำหนดว่าเพิ่มขึ้นเท่าใดและในช่วงเวลาใด รายได้เท่าเดิมถือว่าไม่เพิ่ม
 *
 * @throws {@link RuleInputError} an amount that is no money, an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2491
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const person = { practises: true, incomeBefore: 48_000, incomeAfter: 48_000 };
 * rightLivelihoods.fy2565.practisesWithMoreIncome(person).verdict; // 'unmet'
 * ```
 */
export const practisesWithMoreIncome = checklist({
  programme,
  id: 'practises-with-more-income',
  title: { th: 'ประกอบอาชีพและมีรายได้เพิ่มขึ้น', en: 'Practises an occupation, with more income' },
  source: villages(2491),
  facts: {
    practises: yesNo({
      th: 'นำความรู้ไปประกอบอาชีพตามแนวทางสัมมาชีพชุมชน',
      en: 'practises an occupation by the way of right livelihoods',
    }),
    incomeBefore: money({ th: 'รายได้ก่อนได้รับการส่งเสริม', en: 'income before the promotion' }),
    incomeAfter: money({ th: 'รายได้หลังได้รับการส่งเสริม', en: 'income after the promotion' }),
  },
  criteria: [
    yes('practises'),
    moreThan('incomeAfter', 'incomeBefore', {
      id: 'income-rose',
      label: { th: 'มีรายได้เพิ่มขึ้น', en: 'income rose' },
    }),
  ],
});

const shares = {
  ofActivity: parameter(85, 'percent', villages(2491)),
  ofProject: parameter(85, 'percent', summary(1337)),
};
const promotedPeople = count({ th: 'ประชาชนเป้าหมายที่ได้รับการส่งเสริมอาชีพ', en: 'people who were promoted' }, 'people');

/**
 * The activity's indicator of quality (ตัวชี้วัดกิจกรรม ร้อยละ 85): at least 85 % of those promoted practise their occupation and have more income.
 * Of 60,000 that takes 51,000.
 *
 * The project's indicator asks for the practice alone: {@link practising}. One number of people can pass one and fail the other. Those
 * promoted are the whole, not the 60,000 aimed at; of nobody promoted nobody is enough. No word of comparison is printed; more than 85 % is read as
 * enough.
 *
 * @th
 * ตัวชี้วัดเชิงคุณภาพของกิจกรรม: ผู้ได้รับการส่งเสริมอาชีพตั้งแต่ร้อยละ 85 นำความรู้ไปประกอบอาชีพและมีรายได้เพิ่มขึ้น (51,000 คน จาก 60,000 คน)
 * ตัวชี้วัดของโครงการไม่มีเงื่อนไขรายได้ (practising) จึงแยกเป็นคนละกติกา ฐานคือผู้ที่ได้รับการส่งเสริมจริง
 * เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ร้อยละ 85 ขึ้นไป
 *
 * @throws {@link RuleInputError} more who practise than were promoted, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2491
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.practisingWithIncome({ promoted: 60_000, practisingWithIncome: 51_000 }).verdict; // 'met'
 * rightLivelihoods.fy2565.practisingWithIncome({ promoted: 60_000, practisingWithIncome: 50_999 }).verdict; // 'unmet'
 * ```
 */
export const practisingWithIncome = checklist({
  programme,
  id: 'practising-with-income',
  title: { th: 'ร้อยละ 85 ประกอบอาชีพและมีรายได้เพิ่มขึ้น', en: '85 % practise an occupation and have more income' },
  source: villages(2491),
  parameters: { share: shares.ofActivity },
  facts: {
    promoted: promotedPeople,
    practisingWithIncome: count(
      { th: 'ผู้ที่ประกอบอาชีพและมีรายได้เพิ่มขึ้น', en: 'those who practise it and have more income' },
      'people',
    ),
  },
  ordered: ascending(['practisingWithIncome', 'promoted']),
  criteria: [
    shareAtLeast('practisingWithIncome', 'promoted', readAtLeast(shares.ofActivity), {
      id: 'share',
      label: { th: 'ร้อยละของผู้ที่ประกอบอาชีพและมีรายได้เพิ่มขึ้น', en: 'percent who practise it and have more income' },
    }),
  ],
});

/**
 * The project's indicator of quality (ตัวชี้วัดเชิงคุณภาพ ร้อยละ 85): at least 85 % of those promoted practise an occupation by the way of right livelihoods.
 * The activity asks for more income besides: {@link practisingWithIncome}. How long after the training is not printed. No word of comparison is printed;
 * more than 85 % is read as enough.
 *
 * @th
 * ตัวชี้วัดเชิงคุณภาพของโครงการ: ผู้ได้รับการส่งเสริมอาชีพตั้งแต่ร้อยละ 85 ได้ประกอบอาชีพตามแนวทางสัมมาชีพชุมชน ไม่มีเงื่อนไขรายได้
 * (กิจกรรมมีเงื่อนไขรายได้เพิ่มขึ้นด้วย ดู practisingWithIncome) เอกสารไม่ได้กำหนดว่านับ ณ เวลาใดหลังการฝึก
 * และไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ร้อยละ 85 ขึ้นไป
 *
 * @throws {@link RuleInputError} more who practise than were promoted, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1337 and 6696
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.practising({ promoted: 20, practising: 17 }).verdict; // 'met'
 * rightLivelihoods.fy2565.practising({ promoted: 20, practising: 16 }).verdict; // 'unmet'
 * ```
 */
export const practising = checklist({
  programme,
  id: 'practising',
  title: { th: 'ร้อยละ 85 ได้ประกอบอาชีพ', en: '85 % practise an occupation' },
  source: summary(1337),
  parameters: { share: shares.ofProject },
  facts: {
    promoted: promotedPeople,
    practising: count({ th: 'ผู้ที่ได้ประกอบอาชีพ', en: 'those who practise it' }, 'people'),
  },
  ordered: ascending(['practising', 'promoted']),
  criteria: [
    shareAtLeast('practising', 'promoted', shares.ofProject, {
      id: 'share',
      label: { th: 'ร้อยละของผู้ที่ได้ประกอบอาชีพ', en: 'percent who practise it' },
      source: appendix.inferred(readAsLeast, 6696),
    }),
  ],
});
