import { parameter } from '../../core/parameter.js';
import { below, readExactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { headcount, roster } from '../../rules/deciding/headcount.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { programme, villages } from './source.js';

const inVillage = {
  sages: parameter(5, 'people', villages(2472)),
  households: parameter(20, 'people', villages(2410, 2474)),
};

/**
 * Whether a village has its participants (กลุ่มเป้าหมายของหมู่บ้าน): at least five sages, and twenty representatives of households.
 *
 * The target group prints “at least” five; the steps print five. The first is taken: five are enough, and more are let in. The team that
 * demonstrates has five: {@link demonstration}.
 *
 * @th
 * ตรวจว่าหมู่บ้านมีปราชญ์ชุมชนด้านอาชีพอย่างน้อย 5 คน และผู้แทนครัวเรือน 20 คน/ครัวเรือนหรือไม่ หัวข้อกลุ่มเป้าหมายพิมพ์ว่า “อย่างน้อย” 5 คน ส่วนขั้นตอนพิมพ์ 5 คน
 * กติกานี้ถือตามหัวข้อกลุ่มเป้าหมาย คือ มีมากกว่า 5 คนได้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2410, 2472 and 2474
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.participants({ sages: 6, households: 20 }).verdict; // 'met'
 * rightLivelihoods.fy2565.participants({ sages: 4 }).verdict; // 'unmet'
 * ```
 */
export const participants = roster({
  programme,
  id: 'participants',
  title: { th: 'กลุ่มเป้าหมายของหมู่บ้าน', en: 'The participants of a village' },
  source: villages(2410, 2472, 2474),
  parameters: inVillage,
  roles: {
    sages: { label: { th: 'ปราชญ์ชุมชนด้านอาชีพ', en: 'sages for occupations' }, atLeast: inVillage.sages },
    households: {
      label: { th: 'ผู้แทนครัวเรือนเป้าหมาย', en: 'representatives of target households' },
      exactly: inVillage.households,
    },
  },
});

const together = { ...inVillage.households, source: readExactly(inVillage.households.source) };
const fewerThan = parameter(20, 'households', villages(2464));

/**
 * Whether a village has its 20 representatives of households (ผู้แทนครัวเรือนเป้าหมาย), one a household: its own and those of
 * {@link substituteHousehold}s together. More are not provided for.
 *
 * @th
 * ตรวจว่าหมู่บ้านมีผู้แทนครัวเรือนเป้าหมายครบ 20 คน/ครัวเรือนหรือไม่ โดยนับครัวเรือนของหมู่บ้านรวมกับครัวเรือนจากหมู่บ้านใกล้เคียงที่เข้าร่วมแทน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2410, 2464 and 2474
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.householdsOfVillage({ own: 14, substitutes: 6 }).verdict; // 'met'
 * rightLivelihoods.fy2565.householdsOfVillage({ own: 14, substitutes: 5 }).verdict; // 'unmet'
 * ```
 */
export const householdsOfVillage = headcount({
  programme,
  id: 'households-of-village',
  title: { th: 'ผู้แทนครัวเรือนเป้าหมาย หมู่บ้านละ 20 คน/ครัวเรือน', en: '20 representatives of households a village' },
  source: villages(2410, 2464, 2474),
  parameters: { households: inVillage.households },
  total: { atLeast: together, atMost: together },
  kinds: {
    own: { label: { th: 'ผู้แทนครัวเรือนของหมู่บ้านเป้าหมาย', en: "representatives of the village's own households" } },
    substitutes: {
      label: { th: 'ผู้แทนครัวเรือนจากหมู่บ้านใกล้เคียง', en: 'representatives of households of villages nearby' },
    },
  },
});

/**
 * Whether a household of another village may join (กรณีครัวเรือนเป้าหมายไม่ครบ 20 ครัวเรือน): the village has fewer than 20 because it has few
 * households, the other household is of a village of right livelihoods of FY2560 to 2564, that village is nearby, and the
 * criteria of the department are met.
 *
 * Where the lack has another reason nobody joins. Those criteria of the department, and how near is nearby, are not printed.
 *
 * @th
 * พิจารณาว่าครัวเรือนของหมู่บ้านอื่นเข้าร่วมแทนได้หรือไม่ คือ หมู่บ้านเป้าหมายมีครัวเรือนไม่ครบ 20 ครัวเรือน เพราะหมู่บ้านมีครัวเรือนน้อย
 * ครัวเรือนนั้นอยู่ในหมู่บ้านสัมมาชีพชุมชน ปีงบประมาณ 2560 - 2564 ที่อยู่ใกล้เคียง และเป็นไปตามเกณฑ์ที่กรมการพัฒนาชุมชนกำหนด
 * เอกสารไม่ได้พิมพ์เกณฑ์ดังกล่าว และไม่ได้กำหนดว่าใกล้เคียงเพียงใด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2464
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.substituteHousehold({ ownHouseholds: 20 }).verdict; // 'unmet'
 * ```
 */
export const substituteHousehold = checklist({
  programme,
  id: 'substitute-household',
  title: { th: 'ครัวเรือนจากหมู่บ้านใกล้เคียงที่เข้าร่วมแทน', en: 'A household of another village' },
  source: villages(2464),
  words: {
    met: { th: 'เข้าร่วมแทนได้', en: 'may take the place' },
    unmet: { th: 'เข้าร่วมแทนไม่ได้', en: 'may not take the place' },
  },
  parameters: { households: fewerThan },
  facts: {
    ownHouseholds: count(
      { th: 'ครัวเรือนเป้าหมายของหมู่บ้านที่คัดเลือก', en: "the selected village's own target households" },
      'households',
    ),
    fewHouseholds: yesNo({
      th: 'ไม่ครบเพราะหมู่บ้านมีจำนวนครัวเรือนน้อย',
      en: 'there are too few because the village has few households',
    }),
    ofRightLivelihoodVillage: yesNo({
      th: 'อยู่ในหมู่บ้านสัมมาชีพชุมชน ปีงบประมาณ 2560 - 2564',
      en: 'is of a village of right livelihoods of FY2560 to 2564',
    }),
    nearby: yesNo({ th: 'หมู่บ้านนั้นอยู่ใกล้เคียง', en: 'that village is nearby' }),
    meetsCriteria: yesNo({
      th: 'เป็นไปตามเกณฑ์ที่กรมการพัฒนาชุมชนกำหนด',
      en: 'meets the criteria of the department',
    }),
  },
  criteria: [
    below('ownHouseholds', fewerThan, { circumstance: true }),
    yes('fewHouseholds', { circumstance: true }),
    yes('ofRightLivelihoodVillage', { circumstance: true }),
    yes('nearby', { circumstance: true }),
    yes('meetsCriteria'),
  ],
});
