import { readAtLeast } from '../../core/as-read.js';
import type { Citation } from '../../core/citation.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { shareAtLeast, type Verdict, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, type ValuesOf, yesNo } from '../../rules/logic/fact.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import { defineRule } from '../../rules/logic/rule.js';
import { judged, verdictOn } from '../../rules/logic/verdict.js';
import { occupations, programme } from './source.js';

/**
 * Whether somebody counts for the indicator of activity 1.2: they have a plan of the occupation that they want
 * (แผนความต้องการประกอบอาชีพ) and were helped with it.
 *
 * @th
 * ตรวจว่าบุคคลนับตามตัวชี้วัดกิจกรรม 1.2 หรือไม่ คือ มีแผนความต้องการประกอบอาชีพ และได้รับการดูแลช่วยเหลือด้านการประกอบอาชีพ
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2971
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.helped({ hasPlan: true, wasHelped: false }).verdict; // 'unmet'
 * ```
 */
export const helped = checklist({
  programme,
  id: 'helped',
  title: {
    th: 'มีแผนความต้องการประกอบอาชีพและได้รับการดูแลช่วยเหลือ',
    en: 'Somebody with a plan of the occupation who was helped',
  },
  source: occupations(2971),
  facts: {
    hasPlan: yesNo({ th: 'มีแผนความต้องการประกอบอาชีพ', en: 'has a plan of the occupation' }),
    wasHelped: yesNo({ th: 'ได้รับการดูแลช่วยเหลือด้านการประกอบอาชีพ', en: 'was helped with the occupation' }),
  },
  criteria: [yes('hasPlan'), yes('wasHelped')],
});

const share = parameter(60, 'percent', occupations(2971));

/**
 * The indicator of activity 1.2 (ตัวชี้วัดกิจกรรม): 60 % of the people have a plan and were helped, compared unrounded. No
 * comparison is printed; at least is the reading, and the people are those who take part: 6 of the 10 of a province, 456 of all
 * 760.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม 1.2 ร้อยละ 60 มีแผนความต้องการประกอบอาชีพและได้รับการดูแลช่วยเหลือ อ่านว่าไม่น้อยกว่าร้อยละ 60 ของผู้เข้าร่วมกิจกรรม
 * เปรียบเทียบโดยไม่ปัดเศษ จังหวัดละ 10 คน เท่ากับ 6 คน ทั้งประเทศ 760 คน เท่ากับ 456 คน
 *
 * @throws {@link RuleInputError} a number that is not whole, more helped than took part, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2971
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.helpedShare({ helped: 456, people: 760 }).verdict; // 'met'
 * motherFund.fy2565.helpedShare({ helped: 5, people: 10 }).verdict; // 'unmet'
 * ```
 */
export const helpedShare = checklist({
  programme,
  id: 'helped-share',
  title: {
    th: 'ผู้เข้าร่วมร้อยละ 60 มีแผนและได้รับการดูแลช่วยเหลือ',
    en: '60 % of those who take part have a plan and were helped',
  },
  source: occupations(2971),
  parameters: { share },
  facts: {
    helped: count({ th: 'ผู้ที่มีแผนและได้รับการดูแลช่วยเหลือ', en: 'people with a plan who were helped' }, 'people'),
    people: count({ th: 'ผู้เข้าร่วมกิจกรรม', en: 'people who take part' }, 'people'),
  },
  ordered: ascending(['helped', 'people']),
  criteria: [
    shareAtLeast('helped', 'people', readAtLeast(share), {
      id: 'helped-share',
      label: { th: 'สัดส่วนผู้ที่มีแผนและได้รับการดูแลช่วยเหลือ', en: 'share with a plan who were helped' },
    }),
  ],
});

/** What somebody may be pointed to after the training. */
export interface FurtherStep {
  readonly id: 'womens-fund' | 'vocational-training' | 'occupation-group';
  readonly label: Text;
  /** Whether it is for this person. */
  readonly status: Verdict;
  readonly source: Citation;
}

/** Where somebody goes on to. */
export interface FurtherStepsOutcome {
  readonly steps: readonly FurtherStep[];
  /** Those that are for this person for certain: what is decided. */
  readonly certain: readonly FurtherStep['id'][];
  readonly criteria: readonly CriterionOutcome[];
  /** The facts by which it is not known whether a step is for this person. */
  readonly missing: readonly string[];
}

const furtherStepFacts = {
  woman: yesNo({ th: 'เป็นสตรี', en: 'is a woman' }),
  wantsAnotherSkill: yesNo({ th: 'ประสงค์จะเพิ่มทักษะอาชีพด้านอื่น', en: 'wants another skill' }),
  readyForGroup: yesNo({ th: 'พร้อมรวมกลุ่มอาชีพ', en: 'is ready to join an occupation group' }),
};

type FurtherStepOf = Omit<FurtherStep, 'status'> & { readonly fact: keyof typeof furtherStepFacts };

const further: readonly FurtherStepOf[] = [
  {
    id: 'womens-fund',
    fact: 'woman',
    label: { th: 'สมัครเป็นสมาชิกกองทุนพัฒนาบทบาทสตรี', en: "join the Women's Role Development Fund" },
    source: occupations(2944),
  },
  {
    id: 'vocational-training',
    fact: 'wantsAnotherSkill',
    label: { th: 'เข้ารับการฝึกอบรมในแหล่งฝึกวิชาชีพจนจบหลักสูตร', en: 'vocational training to the end of a course' },
    source: occupations(2954),
  },
  {
    id: 'occupation-group',
    fact: 'readyForGroup',
    label: { th: 'รวมกลุ่มอาชีพ และพัฒนาสู่ผู้ผลิต/ผู้ประกอบการ OTOP', en: 'an occupation group, on the way to OTOP' },
    source: occupations(2948),
  },
];

const stepLabels = Object.fromEntries(further.map(({ id, label }) => [id, label]));

const certainFor = (values: ValuesOf<typeof furtherStepFacts>): readonly FurtherStep['id'][] =>
  further.filter(({ fact }) => values[fact]).map(({ id }) => id);

/**
 * What a province may point somebody to after the training (บูรณาการและส่งต่อ): women may join the Women's Role Development Fund
 * (กองทุนพัฒนาบทบาทสตรี); who wants another skill is led to a place of vocational training until the course ends, and should get a
 * certificate; who is ready may join an occupation group, on the way to OTOP. For whom the group is, is not printed: that they are ready
 * is the caller's to say. Suggestions, not conditions: no interest, loan or income is printed. The list is open. `furtherSteps.decide` gives the ids of the steps that are for this person for certain.
 *
 * @th
 * แสดงทางเลือกในการบูรณาการและส่งต่อผู้ผ่านการฝึกอบรม คือ สตรีสมัครเป็นสมาชิกกองทุนพัฒนาบทบาทสตรี
 * ผู้ต้องการทักษะอาชีพอื่นส่งต่อสถานฝึกอาชีพจนจบหลักสูตรและควรได้รับใบรับรอง ผู้ที่มีความพร้อมเข้าร่วมกลุ่มอาชีพเพื่อพัฒนาสู่ OTOP
 * เอกสารไม่ได้พิมพ์ว่าการรวมกลุ่มเป็นของผู้ใด ผู้ใช้เป็นผู้ระบุความพร้อม รายการที่พิมพ์ไว้เป็นตัวอย่าง เป็นข้อแนะนำ ไม่ใช่เงื่อนไข เอกสารไม่ได้กำหนดดอกเบี้ย เงินกู้ หรือรายได้
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2942 to 2954
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.furtherSteps({ woman: true, wantsAnotherSkill: false });
 * outcome.steps.map(({ id, status }) => [id, status])[0]; // ['womens-fund', 'met']
 * outcome.missing; // ['readyForGroup']
 * ```
 */
export const furtherSteps = defineRule(
  {
    programme,
    id: 'further-steps',
    title: {
      th: 'การบูรณาการและส่งต่อผู้ผ่านการฝึกอบรม',
      en: 'Where somebody goes on to after the training',
    },
    source: occupations([2942, 2954]),
    facts: furtherStepFacts,
  },
  {
    outcome: (values): FurtherStepsOutcome => ({
      steps: further.map(({ id, fact, label, source }) => ({ id, label, status: verdictOn(values[fact]), source })),
      criteria: further.map(({ id, fact, source }) =>
        judged(id, furtherStepFacts[fact].label, verdictOn(values[fact]), {
          actual: values[fact],
          required: true,
          source,
        }),
      ),
      certain: certainFor(values),
      missing: further.map(({ fact }) => fact).filter(fact => values[fact] === undefined),
    }),
    decide: certainFor,
  },
  {
    shape: 'function',
    holds: {
      certain: { label: { th: 'ส่งต่อ', en: 'is for them' }, words: stepLabels, isEvident: true },
      steps: {
        label: { th: 'การส่งต่อ', en: 'where to' },
        of: {
          status: {
            label: { th: 'ส่งต่อ', en: 'is for them' },
            words: {
              met: { th: 'ใช่', en: 'yes' },
              unmet: { th: 'ไม่ใช่', en: 'no' },
              unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
            },
          },
        },
      },
    },
  },
);
