import { parameter } from '../../core/parameter.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { between, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { buddhistYear, count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { periods } from './days.js';
import { market, programme } from './source.js';

const designated = {
  from: parameter(2562, 'years', market(3569)),
  to: parameter(2564, 'years', market(3569)),
};

/**
 * Whether a market-demonstration centre (ศูนย์สาธิตการตลาดต้นแบบ) takes part in the knowledge forum: it became a model centre in 2562
 * to 2564. Whether calendar or fiscal years are meant is not said; the year is given as the Buddhist Era writes it. The list
 * of the 42 centres is not printed.
 *
 * @th
 * ตรวจว่าศูนย์สาธิตการตลาดเข้าร่วมเวทีจัดการความรู้ได้หรือไม่ คือ เป็นศูนย์ต้นแบบในปี 2562 – 2564 เอกสารไม่ได้ระบุว่าเป็นปีปฏิทินหรือปีงบประมาณ
 * ให้ระบุเป็นปี พ.ศ. และไม่ได้พิมพ์รายชื่อศูนย์ทั้ง 42 แห่ง
 *
 * @throws {@link RuleInputError} a year that is not whole or after 2565, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3569 and 3593
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelCentre({ designatedIn: 2562 }).verdict; // 'met'
 * communityFunds.fy2565.modelCentre({ designatedIn: 2561 }).verdict; // 'unmet'
 * ```
 */
export const modelCentre = checklist({
  programme,
  id: 'model-centre',
  title: { th: 'ศูนย์สาธิตการตลาดต้นแบบ ปี 2562 – 2564', en: 'Model market-demonstration centre of 2562 to 2564' },
  source: market(3569, 3593),
  words: {
    met: { th: 'เป็นศูนย์สาธิตการตลาดต้นแบบตามปีที่กำหนด', en: 'is a model centre of these years' },
    unmet: { th: 'ไม่ใช่ศูนย์สาธิตการตลาดต้นแบบตามปีที่กำหนด', en: 'is no model centre of these years' },
  },
  parameters: designated,
  facts: {
    designatedIn: buddhistYear(
      { th: 'ปี พ.ศ. ที่เป็นต้นแบบ', en: 'the year, B.E., in which it became one' },
      { most: programme.document.fiscalYear },
    ),
  },
  criteria: [between('designatedIn', designated.from, designated.to, { circumstance: true })],
});

const forum = {
  people: parameter(15, 'people', market(3590)),
  days: parameter(1, 'days', market(3591, 3594)),
};

/**
 * Whether a knowledge forum (เวทีจัดการความรู้) is as printed: one day, in January to February 2565, 15 people of the centre's
 * committee and members. How many of each is not printed. No comparison is printed: the numbers are read as exactly that many.
 *
 * @th
 * ตรวจว่าเวทีจัดการความรู้ศูนย์สาธิตการตลาดต้นแบบเป็นไปตามที่กำหนดหรือไม่ คือ 1 วัน ในเดือนมกราคม - กุมภาพันธ์ 2565 คณะกรรมการและสมาชิกศูนย์รวม 15 คน
 * เอกสารไม่ได้แยกจำนวนคณะกรรมการและสมาชิก และไม่ได้พิมพ์คำเปรียบเทียบ จึงอ่านว่าเท่ากับจำนวนนั้นพอดี
 *
 * @throws {@link RuleInputError} a number that is not whole, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3590, 3591 and 3594
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.marketForum({ people: 15, days: 1, heldOn: '2022-02-28' }).verdict; // 'met'
 * communityFunds.fy2565.marketForum({ people: 15, days: 1, heldOn: '2022-03-01' }).verdict; // 'unmet'
 * ```
 */
export const marketForum = checklist({
  programme,
  id: 'market-forum',
  title: {
    th: 'เวทีจัดการความรู้ศูนย์สาธิตการตลาดต้นแบบ 15 คน',
    en: 'Knowledge forum of a market-demonstration centre, 15 people',
  },
  source: market(3590, 3591),
  parameters: { ...forum, ...periods.market },
  facts: {
    people: count({ th: 'คณะกรรมการและสมาชิกศูนย์', en: 'committee members and members' }, 'people'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    heldOn: date({ th: 'วันที่จัดเวที', en: 'the day of the forum' }),
  },
  criteria: [
    exactly('people', forum.people),
    exactly('days', forum.days),
    during('heldOn', periods.market, {
      id: 'in-period',
      label: { th: 'เดือนมกราคม - กุมภาพันธ์ 2565', en: 'January to February 2565 (2022)' },
    }),
  ],
});

/**
 * Whether what a forum wrote down has its parts (กรอบการจัดการองค์ความรู้ 9 ข้อ): eight that are needed, and pictures or other evidence
 * where they fit.
 *
 * @th
 * ตรวจว่าเอกสารองค์ความรู้จากเวทีครบตามกรอบการจัดการองค์ความรู้ 9 ข้อหรือไม่ 8 ข้อต้องมี ส่วนรูปภาพหรือหลักฐานอื่นให้มีตามความเหมาะสม
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3571 to 3580
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.knowledgeReport({
 *   general: true, success: true, manual: true, results: true, committee: true, members: true, problems: true,
 *   suggestions: true, evidence: false,
 * });
 * outcome.verdict; // 'met'
 * ```
 */
export const knowledgeReport = checklist({
  programme,
  id: 'knowledge-report',
  title: {
    th: 'กรอบการจัดการองค์ความรู้ศูนย์สาธิตการตลาดต้นแบบ',
    en: 'Parts of what is written down of a market-demonstration centre',
  },
  source: market([3571, 3580]),
  facts: {
    general: yesNo({ th: 'ข้อมูลทั่วไป', en: 'general data' }),
    success: yesNo({ th: 'เทคนิคสู่ความสำเร็จ', en: 'how it succeeded' }),
    manual: yesNo({ th: 'เทคนิคตามคู่มือการยกระดับ', en: "how it worked by the department's manual" }),
    results: yesNo({ th: 'ผลสำเร็จหลังได้รับงบประมาณ', en: 'results after the support' }),
    committee: yesNo({ th: 'ผลสำเร็จของคณะกรรมการ', en: 'results for the committee' }),
    members: yesNo({ th: 'ผลสำเร็จของสมาชิก', en: 'results for the members' }),
    problems: yesNo({ th: 'ปัญหาและอุปสรรค', en: 'problems' }),
    suggestions: yesNo({ th: 'ข้อเสนอแนะ', en: 'suggestions' }),
    evidence: yesNo({ th: 'รูปภาพหรือหลักฐานอื่น (ตามความเหมาะสม)', en: 'pictures or other evidence, where they fit' }),
  },
  criteria: [
    yes('general', { source: market(3572) }),
    yes('success', { source: market(3573) }),
    yes('manual', { source: market(3574) }),
    yes('results', { source: market(3575) }),
    yes('committee', { source: market(3576) }),
    yes('members', { source: market(3577) }),
    yes('problems', { source: market(3578) }),
    yes('suggestions', { source: market(3579) }),
    yes('evidence', { source: market(3580) }),
  ],
  least: 8,
  mandatory: ['general', 'success', 'manual', 'results', 'committee', 'members', 'problems', 'suggestions'],
});

const centres = parameter(42, 'centres', market(3590, 3593, 3596));

/**
 * The indicator of the activity (ตัวชี้วัด 42 แห่ง): the knowledge of every one of the 42 centres is managed.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม ศูนย์สาธิตการตลาดต้นแบบทั้ง 42 แห่ง มีการจัดการความรู้ครบทุกแห่งหรือไม่
 *
 * @throws {@link RuleInputError} a centre that is listed twice, more centres than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3590, 3593 and 3596
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.marketIndicator({ centres: [{ id: 'ศูนย์บ้านดง', hasKnowledge: true }] });
 * outcome.verdict; // 'unknown'
 * outcome.notListed; // 41
 * ```
 */
export const marketIndicator = everyOne({
  programme,
  id: 'market-indicator',
  title: { th: 'ศูนย์สาธิตการตลาด 42 แห่ง มีการจัดการความรู้', en: 'Knowledge managed at 42 market-demonstration centres' },
  source: market(3596),
  parameters: { centres },
  list: { name: 'centres', label: { th: 'ศูนย์สาธิตการตลาดต้นแบบ', en: 'a centre' } },
  unit: 'centres',
  facts: { hasKnowledge: yesNo({ th: 'มีการจัดการความรู้', en: 'its knowledge is managed' }) },
  criteria: [yes('hasKnowledge')],
  number: centres,
});

const resultsUsedLabel = {
  th: 'นำผลไปเป็นฐานข้อมูลสารสนเทศตำบลต้นแบบ',
  en: "results used as data for the model tambon's information",
};

/**
 * Whether a province used results where it has to (กรณีพื้นที่เป้าหมายเป็นตำบลเดียวกัน): those of a knowledge forum or a model fund's forum are
 * data for the information of the model tambon, where both are in the same tambon. Elsewhere nothing is asked.
 *
 * @th
 * ตรวจว่าจังหวัดนำผลจากเวทีจัดการความรู้หรือเวที กข.คจ. ต้นแบบ ไปเป็นฐานข้อมูลสารสนเทศตำบลต้นแบบหรือไม่ ใช้เฉพาะกรณีพื้นที่เป้าหมายเป็นตำบลเดียวกัน
 * กรณีอื่นไม่มีข้อกำหนด
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3583 and 3641
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.resultsUsed({ sameTambon: false }).verdict; // 'met'
 * communityFunds.fy2565.resultsUsed({ sameTambon: true, used: false }).verdict; // 'unmet'
 * ```
 */
export const resultsUsed = checklist({
  programme,
  id: 'results-used',
  title: { th: 'นำผลไปเป็นฐานข้อมูลสารสนเทศตำบลต้นแบบ', en: 'Results used for the model tambon' },
  source: acrossPages(3583, 3641),
  words: {
    met: { th: 'ดำเนินการถูกต้อง', en: 'done as it must be' },
    unmet: { th: 'ยังไม่ได้นำผลไปใช้', en: 'not used yet' },
  },
  facts: {
    sameTambon: yesNo({ th: 'พื้นที่เป้าหมายเป็นตำบลเดียวกัน', en: 'the site is in the model tambon' }),
    used: yesNo(resultsUsedLabel),
  },
  criteria: [
    appliesWhere('sameTambon', [true], yes('used'), {
      id: 'results-used',
      label: resultsUsedLabel,
      source: acrossPages(3583, 3641),
    }),
  ],
});
