import { parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import { any, atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { onList } from '../../rules/deciding/on-list.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { readings } from '../../rules/deciding/readings.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { shownAmong } from '../../rules/logic/present.js';
import { judged, reaches } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { planning, programme, summary } from './source.js';

/**
 * Whether the data for a tambon's plan are gathered (ข้อมูลประกอบแผน): village development plans, community plans, the
 * data on basic minimum needs (จปฐ.) and those on villages (กชช.2ค). Other data may be used besides; of which year they
 * are is not printed.
 *
 * @th
 * รวบรวมข้อมูลประกอบการจัดทำแผนครบหรือไม่: แผนพัฒนาหมู่บ้าน แผนชุมชน ข้อมูล จปฐ. และข้อมูล กชช.2ค ใช้ข้อมูลอื่นเพิ่มได้
 * ไม่ได้ระบุว่าเป็นข้อมูลปีใด
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2353
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.inputs({ villagePlans: true, communityPlans: true, basicMinimumNeeds: true }).missing; // ['villageData']
 * ```
 */
export const inputs = checklist({
  programme,
  id: 'inputs',
  title: { th: 'ข้อมูลในการจัดทำแผนพัฒนาตำบล', en: "Data for a tambon's plan" },
  source: planning(2353),
  facts: {
    villagePlans: yesNo({ th: 'แผนพัฒนาหมู่บ้าน', en: 'village development plans' }),
    communityPlans: yesNo({ th: 'แผนชุมชน', en: 'community plans' }),
    basicMinimumNeeds: yesNo({ th: 'ข้อมูลความจำเป็นพื้นฐาน (จปฐ.)', en: 'data on basic minimum needs (จปฐ.)' }),
    villageData: yesNo({ th: 'ข้อมูลพื้นฐานระดับหมู่บ้าน (กชช.2ค)', en: 'data on villages (กชช.2ค)' }),
  },
  criteria: [yes('villagePlans'), yes('communityPlans'), yes('basicMinimumNeeds'), yes('villageData')],
});

const span = {
  villages: parameter(
    2,
    'villages',
    planning.derived({ th: 'พิมพ์เป็นตัวหนังสือว่า “สองหมู่บ้าน”', en: 'printed in words: two villages' }, 2357),
  ),
  communities: parameter(
    2,
    'communities',
    planning.derived({ th: 'พิมพ์เป็นตัวหนังสือว่า “สองชุมชน”', en: 'printed in words: two communities' }, 2357),
  ),
};

const overlap = {
  programme,
  id: 'overlapping',
  title: { th: 'โครงการแก้ไขปัญหาในพื้นที่คาบเกี่ยว', en: 'A project on an overlapping problem' },
  source: planning(2357),
  words: {
    met: { th: 'เป็นโครงการในพื้นที่คาบเกี่ยว', en: 'is on an overlapping problem' },
    unmet: { th: 'ไม่ใช่โครงการในพื้นที่คาบเกี่ยว', en: 'is not on an overlapping problem' },
  },
  parameters: span,
  facts: {
    villages: count({ th: 'หมู่บ้านที่ครอบคลุม', en: 'villages that it covers' }, 'villages'),
    communities: count({ th: 'ชุมชนที่ครอบคลุม', en: 'communities that it covers' }, 'communities'),
  },
} as const;

const togetherLabel = { th: 'หมู่บ้านและชุมชนที่ครอบคลุมรวมกัน', en: 'villages and communities that it covers together' };

/**
 * Whether a project is one on an overlapping problem or need (ความคาบเกี่ยว): from two villages or two communities up.
 * Whether one village and one community make two is not printed, so the caller names the reading `counted`: `apart`,
 * two of one kind; or `together`, two of both. The activities that are named are examples.
 *
 * @th
 * โครงการเป็นโครงการแก้ไขปัญหาในพื้นที่คาบเกี่ยวหรือไม่: ตั้งแต่สองหมู่บ้านหรือสองชุมชนขึ้นไป
 * ไม่ได้ระบุว่าหนึ่งหมู่บ้านกับหนึ่งชุมชนนับรวมเป็นสองได้หรือไม่ ผู้ใช้จึงต้องระบุแนวการอ่าน `counted`: `apart`
 * นับแยกประเภท หรือ `together` นับรวมกัน กิจกรรมที่ระบุเป็นเพียงตัวอย่าง
 *
 * @throws {@link RuleInputError} no reading, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2357
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.overlapping({ counted: 'apart', villages: 1, communities: 1 }).verdict; // 'unmet'
 * tambonPlans.fy2565.overlapping({ counted: 'together', villages: 1, communities: 1 }).verdict; // 'met'
 * ```
 */
export const overlapping = readings({
  labels: { apart: { th: 'นับแยกกัน', en: 'counted apart' }, together: { th: 'นับรวมกัน', en: 'counted together' } },
  reading: {
    name: 'counted',
    label: { th: 'นับหมู่บ้านกับชุมชนแยกกันหรือรวมกัน', en: 'whether villages and communities are counted together' },
  },
  rules: {
    apart: checklist({
      ...overlap,
      criteria: [
        any('two', [atLeast('villages', span.villages), atLeast('communities', span.communities)], {
          label: { th: 'ตั้งแต่สองหมู่บ้านหรือสองชุมชนขึ้นไป', en: 'from two villages or two communities up' },
          source: planning(2357),
        }),
      ],
    }),
    together: verdictFunction(overlap, {}, (values): Found<VerdictOutcome> => {
      const open = (['villages', 'communities'] as const).filter(name => values[name] === undefined);
      const known = sum([values.villages ?? 0, values.communities ?? 0]);
      const least = span.villages.value;
      const verdict = reaches(known, open.length > 0 ? Number.POSITIVE_INFINITY : known, least);
      return {
        verdict,
        tell: () => ({
          criteria: [
            judged('together', togetherLabel, verdict, {
              actual: open.length > 0 ? undefined : known,
              required: { atLeast: least },
              unit: 'sites',
              facts: shownAmong(['villages', 'communities'], values),
              source: span.villages.source,
            }),
          ],
          missing: open,
        }),
      };
    }),
  },
});

/**
 * Whether all projects that agree with the direction of the local authority stand in the register that coordinates them
 * (บัญชีประสานโครงการพัฒนา), which goes to the authority for its local plan. Whether the authority takes them in is its
 * own matter; projects that do not agree stay in the tambon's plan.
 *
 * @th
 * โครงการที่สอดคล้องกับทิศทางการพัฒนาของ อปท. อยู่ในบัญชีประสานโครงการพัฒนาครบทุกโครงการหรือไม่ บัญชีนี้ส่งให้ อปท.
 * พิจารณาบรรจุในแผนพัฒนาท้องถิ่น การบรรจุเป็นดุลพินิจของ อปท. โครงการที่ไม่สอดคล้องคงอยู่ในแผนพัฒนาตำบล
 *
 * @throws {@link RuleInputError} a blank name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2357
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.inRegister({ agreeing: ['ก', 'ข'], register: ['ก'] }).absent; // ['ข']
 * ```
 */
export const inRegister = onList({
  programme,
  id: 'in-register',
  title: { th: 'บัญชีประสานโครงการพัฒนา', en: 'The register that coordinates projects' },
  source: planning(2357),
  subjects: {
    name: 'agreeing',
    label: { th: 'โครงการที่สอดคล้องกับทิศทางการพัฒนาของ อปท.', en: 'projects that agree with the local direction' },
  },
  list: { name: 'register', label: { th: 'บัญชีประสานโครงการพัฒนา', en: 'the register' } },
});

/**
 * How far a tambon's plan has come (ขั้นตอนจัดทำแผนพัฒนาตำบล): last year's plan reviewed, data gathered, plans of
 * villages, communities and the local authority gathered, the plan made at a forum, projects sorted into the account.
 * The diagram that prints the five steps is damaged; its headings can be read, its list of data cannot.
 *
 * @th
 * แผนพัฒนาตำบลดำเนินการถึงขั้นใดใน 5 ขั้น: ทบทวนแผน รวบรวมข้อมูล รวบรวมแผนพัฒนาหมู่บ้าน/ชุมชนและแผนท้องถิ่น
 * จัดเวทีจัดทำแผน จัดทำบัญชีจำแนกแผนงาน/โครงการ แผนภาพในต้นฉบับอ่านได้เฉพาะหัวข้อ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 1259 to 1268
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.planSteps({ reviewed: true, dataGathered: true, plansGathered: false }).next; // ['plansGathered']
 * ```
 */
export const planSteps = stages({
  programme,
  id: 'plan-steps',
  title: { th: 'ขั้นตอนการจัดทำแผนพัฒนาตำบล', en: "Steps of a tambon's plan" },
  source: summary([1259, 1268]),
  stages: {
    reviewed: { th: 'ทบทวนแผน', en: 'the plan was reviewed', lines: [1259, 1260] },
    dataGathered: { th: 'รวบรวมข้อมูล', en: 'data were gathered', lines: [1261, 1262] },
    plansGathered: {
      th: 'รวบรวมแผนพัฒนาหมู่บ้าน/ชุมชนและแผนพัฒนาท้องถิ่น',
      en: 'plans of villages, communities and the local authority were gathered',
      lines: [1263, 1264],
    },
    made: { th: 'จัดเวทีจัดทำแผนพัฒนาตำบล', en: 'the plan was made at a forum', lines: [1265, 1266] },
    sorted: { th: 'จัดทำบัญชีจำแนกแผนงาน/โครงการ', en: 'projects were sorted into the account', lines: [1267, 1268] },
  },
});

/**
 * Whether a tambon's plan was handed over (การส่งมอบแผน): in the prescribed form, to the amphoe's integrated
 * administration committee (ก.บ.อ.) and to the local authority (อปท.), and agencies were asked to use it. The form is
 * not printed, and neither is a day.
 *
 * @th
 * ส่งมอบแผนพัฒนาตำบลครบหรือไม่: จัดทำตามแบบฟอร์มที่กำหนด ส่งมอบให้ ก.บ.อ. และ อปท.
 * และประสานหน่วยงานที่เกี่ยวข้องใช้ประโยชน์ แบบฟอร์มและกำหนดวันส่งมอบไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2365 and 2379
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.delivery({ inForm: true, toAmphoe: true, toLocalAuthority: false }).verdict; // 'unmet'
 * ```
 */
export const delivery = checklist({
  programme,
  id: 'delivery',
  title: { th: 'การส่งมอบแผนพัฒนาตำบล', en: "Handing over a tambon's plan" },
  source: planning(2365, 2379),
  facts: {
    inForm: yesNo({ th: 'จัดทำตามแบบฟอร์มที่กำหนด', en: 'it is in the prescribed form' }),
    toAmphoe: yesNo({ th: 'ส่งมอบให้ ก.บ.อ. แล้ว', en: "handed to the amphoe's committee (ก.บ.อ.)" }),
    toLocalAuthority: yesNo({ th: 'ส่งมอบให้ อปท. แล้ว', en: 'handed to the local authority (อปท.)' }),
    agenciesAsked: yesNo({ th: 'ประสานหน่วยงานที่เกี่ยวข้องใช้ประโยชน์', en: 'agencies were asked to use it' }),
  },
  criteria: [yes('inForm'), yes('toAmphoe'), yes('toLocalAuthority'), yes('agenciesAsked')],
});

/**
 * Whether a tambon's plan was evaluated (ประเมินผลแผนพัฒนาตำบล): by the amphoe's office, by the department's form, with
 * a report to the province. The form and its scores are not printed.
 *
 * @th
 * แผนพัฒนาตำบลได้รับการประเมินผลหรือไม่: สำนักงานพัฒนาชุมชนอำเภอประเมินตามแบบของกรมและรายงานจังหวัดแล้ว
 * แบบประเมินไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2367 and 2381
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.evaluation({ evaluated: true }).missing; // ['reportedToProvince']
 * ```
 */
export const evaluation = checklist({
  programme,
  id: 'evaluation',
  title: { th: 'การประเมินผลแผนพัฒนาตำบล', en: "Evaluation of a tambon's plan" },
  source: planning(2367, 2381),
  facts: {
    evaluated: yesNo({ th: 'ประเมินผลตามแบบที่กรมกำหนด', en: "evaluated by the department's form" }),
    reportedToProvince: yesNo({ th: 'รายงานจังหวัดแล้ว', en: 'reported to the province' }),
  },
  criteria: [yes('evaluated'), yes('reportedToProvince')],
});
