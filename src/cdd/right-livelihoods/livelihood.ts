import { all, yes } from '../../rules/criteria/criterion.js';
import { lessThan, moreThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { money, yesNo } from '../../rules/logic/fact.js';
import { programme, summary } from './source.js';

const expenses = money({ th: 'รายจ่าย', en: 'expenses' });
const income = money({ th: 'รายได้', en: 'income' });

/**
 * Whether an occupation is a right livelihood (สัมมาชีพ): the six conditions of its definition. It harms neither oneself nor others nor the
 * environment, costs less than it earns, does not take the highest profit for its starting point or last goal, and minds
 * social justice, which the text explains as the happiness of oneself and of those who work, and the benefit of consumers
 * and of those who are mainly served.
 *
 * Expenses equal to income are not less. The period over which the two are counted is not printed: both are of the same one, which
 * the caller chooses. How harm, happiness and benefit are found out is not printed.
 *
 * @th
 * พิจารณาว่าอาชีพหนึ่งเป็นสัมมาชีพตามคำนิยามหรือไม่ โดยต้องครบทั้ง 6 ข้อ คือ ไม่เบียดเบียนตนเอง ไม่เบียดเบียนผู้อื่น ไม่เบียดเบียนสิ่งแวดล้อม รายจ่ายน้อยกว่ารายได้
 * ไม่เอากำไรสูงสุดเป็นตัวตั้งหรือเป้าหมายสุดท้าย และคำนึงถึงความเป็นธรรมทางสังคม (ความสุขของตนและคนทำงาน ประโยชน์ของผู้บริโภคและผู้รับบริการหลัก)
 * รายจ่ายเท่ากับรายได้ถือว่าไม่ผ่าน เอกสารไม่ได้กำหนดช่วงเวลาของรายได้และรายจ่าย และไม่ได้กำหนดวิธีวัดข้ออื่น
 *
 * @throws {@link RuleInputError} an amount that is no money, an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1347
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const outcome = rightLivelihoods.fy2565.rightLivelihood({ harmlessToSelf: true, expenses: 90_000, income: 90_000 });
 * outcome.verdict; // 'unmet'
 * outcome.criteria[3].id; // 'expenses-below-income'
 * ```
 */
export const rightLivelihood = checklist({
  programme,
  id: 'right-livelihood',
  title: { th: 'สัมมาชีพ', en: 'A right livelihood' },
  source: summary(1347),
  words: {
    met: { th: 'เป็นสัมมาชีพ', en: 'is a right livelihood' },
    unmet: { th: 'ไม่เป็นสัมมาชีพ', en: 'is no right livelihood' },
  },
  facts: {
    harmlessToSelf: yesNo({ th: 'ไม่เบียดเบียนตนเอง', en: 'does not harm oneself' }),
    harmlessToOthers: yesNo({ th: 'ไม่เบียดเบียนผู้อื่น', en: 'does not harm others' }),
    harmlessToEnvironment: yesNo({ th: 'ไม่เบียดเบียนสิ่งแวดล้อม', en: 'does not harm the environment' }),
    expenses,
    income,
    profitNotFirst: yesNo({
      th: 'ไม่เอากำไรสูงสุดเป็นตัวตั้งหรือเป็นเป้าหมายสุดท้าย',
      en: 'the highest profit is neither its starting point nor its last goal',
    }),
    happinessOfSelf: yesNo({ th: 'คำนึงถึงความสุขของตน', en: 'minds the happiness of oneself' }),
    happinessOfWorkers: yesNo({ th: 'คำนึงถึงความสุขของคนทำงาน', en: 'minds the happiness of those who work' }),
    benefitOfConsumers: yesNo({ th: 'คำนึงถึงประโยชน์ของผู้บริโภค', en: 'minds the benefit of consumers' }),
    benefitOfServed: yesNo({
      th: 'คำนึงถึงประโยชน์ของผู้รับบริการหลัก',
      en: 'minds the benefit of those who are mainly served',
    }),
  },
  criteria: [
    yes('harmlessToSelf'),
    yes('harmlessToOthers'),
    yes('harmlessToEnvironment'),
    lessThan('expenses', 'income', {
      id: 'expenses-below-income',
      label: { th: 'รายจ่ายน้อยกว่ารายได้', en: 'expenses are below income' },
    }),
    yes('profitNotFirst'),
    all(
      'social-justice',
      [yes('happinessOfSelf'), yes('happinessOfWorkers'), yes('benefitOfConsumers'), yes('benefitOfServed')],
      { label: { th: 'คำนึงถึงความเป็นธรรมทางสังคม', en: 'minds social justice' } },
    ),
  ],
});

/**
 * Whether a community is one of right livelihoods (สัมมาชีพชุมชน): it earns its living rightly, has more income than expenses, lessens
 * the harm to itself, to others and to the environment, and fits the community's ways.
 *
 * A community lessens harm where the livelihood above does none: the two definitions are printed apart and are kept apart. What
 * «โดยชอบ» and the ways of a community take is not printed. That it all serves an economy of the community is its aim, and not
 * asked.
 *
 * @th
 * พิจารณาว่าชุมชนเป็นสัมมาชีพชุมชนตามคำนิยามหรือไม่ คือ ประกอบอาชีพโดยชอบ มีรายได้มากกว่ารายจ่าย ลดการเบียดเบียนตนเอง ผู้อื่น และสิ่งแวดล้อม
 * และสอดคล้องกับวิถีของชุมชน รายได้เท่ากับรายจ่ายถือว่าไม่ผ่าน คำนิยามนี้ใช้คำว่า “ลด” การเบียดเบียน ต่างจากคำนิยามสัมมาชีพที่ใช้คำว่า “ไม่” จึงแยกเป็นคนละกติกา
 * การสร้างระบบเศรษฐกิจชุมชนเป็นความมุ่งหมาย จึงไม่นำมาเป็นเงื่อนไข
 *
 * @throws {@link RuleInputError} an amount that is no money, an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1349
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const community = {
 *   rightly: true, income: 100_001, expenses: 100_000, lessHarmToSelf: true, lessHarmToOthers: true, lessHarmToEnvironment: true,
 * };
 * rightLivelihoods.fy2565.rightLivelihoodCommunity(community).missing; // ['fitsWaysOfCommunity']
 * rightLivelihoods.fy2565.rightLivelihoodCommunity({ ...community, fitsWaysOfCommunity: true }).verdict; // 'met'
 * ```
 */
export const rightLivelihoodCommunity = checklist({
  programme,
  id: 'right-livelihood-community',
  title: { th: 'สัมมาชีพชุมชน', en: 'A community of right livelihoods' },
  source: summary(1349),
  words: {
    met: { th: 'เป็นสัมมาชีพชุมชน', en: 'is a community of right livelihoods' },
    unmet: { th: 'ไม่เป็นสัมมาชีพชุมชน', en: 'is no community of right livelihoods' },
  },
  facts: {
    rightly: yesNo({ th: 'ประกอบอาชีพโดยชอบ', en: 'earns its living rightly' }),
    income,
    expenses,
    lessHarmToSelf: yesNo({ th: 'ลดการเบียดเบียนตนเอง', en: 'lessens the harm to itself' }),
    lessHarmToOthers: yesNo({ th: 'ลดการเบียดเบียนผู้อื่น', en: 'lessens the harm to others' }),
    lessHarmToEnvironment: yesNo({ th: 'ลดการเบียดเบียนสิ่งแวดล้อม', en: 'lessens the harm to the environment' }),
    fitsWaysOfCommunity: yesNo({ th: 'สอดคล้องกับวิถีของชุมชน', en: "fits the community's ways" }),
  },
  criteria: [
    yes('rightly'),
    moreThan('income', 'expenses', {
      id: 'income-above-expenses',
      label: { th: 'รายได้มากกว่ารายจ่าย', en: 'income is above expenses' },
    }),
    yes('lessHarmToSelf'),
    yes('lessHarmToOthers'),
    yes('lessHarmToEnvironment'),
    yes('fitsWaysOfCommunity'),
  ],
});
