import { parameter } from '../../core/parameter.js';
import { all, atLeast, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { programme, slide, slides } from './source.js';

const parameters = {
  villageDimensions: parameter(3, 'dimensions', slide(24)(82)),
  tambonDimensions: parameter(3, 'dimensions', slide(24)(82)),
  intoPlan: parameter(30, 'percent', slide(24)(82)),
  intoBudget: parameter(20, 'percent', slide(24)(82)),
};

const intoPlan = shareAtLeast('projectsInPlan', 'projectsInPower', parameters.intoPlan, {
  id: 'into-plan',
  label: {
    th: 'ร้อยละของโครงการที่อยู่ในอำนาจหน้าที่ซึ่งกำหนดไว้ในแผน',
    en: 'share of the projects within its powers that are set in the plan',
  },
});

/**
 * Whether a model municipality or subdistrict administration (เทศบาลและ อบต.ต้นแบบ) brings the community plans into local
 * development by the criteria that are set (ตามเกณฑ์ที่กำหนด): all five of slide 24. The slide prints no points, no levels, and no
 * order among the five.
 *
 * The shares of criteria 4 and 5 are compared unrounded; a share of no projects is not reached. What share of the authorities
 * indicator 3.2 asks for is not printed.
 *
 * @th
 * พิจารณาว่าเทศบาลหรือ อบต.ต้นแบบนำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนดหรือไม่ ต้องเป็นไปตามเกณฑ์ครบทั้ง 5 ข้อของสไลด์ที่ 24
 * สไลด์ไม่ได้พิมพ์คะแนน ระดับ หรือลำดับก่อนหลังของเกณฑ์ และไม่ได้พิมพ์ค่าเป้าหมายร้อยละของตัวชี้วัดที่ 3.2
 * ร้อยละของข้อ 4 และข้อ 5 เปรียบเทียบโดยไม่ปัดเศษ
 *
 * @throws {@link RuleInputError} a count that is not whole or negative, more projects in the budget than in the plan or in
 * the plan than in power, or an unknown fact
 * @source 003_1cedb7b469810260.txt, lines 79 and 82
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 *
 * const outcome = communityPlans.fy2555.modelLocalAuthority({
 *   jointWorkingGroup: true,
 *   villageForumDimensions: 3,
 *   communityDataUsed: true,
 *   tambonForumByPeople: true,
 *   tambonForumDimensions: 3,
 *   projectsInPower: 40,
 *   inPriorityOrder: true,
 *   projectsInPlan: 12,
 *   projectsInBudget: 2,
 * });
 * outcome.verdict; // 'unmet'
 * outcome.next; // ['into-budget']
 * ```
 */
export const modelLocalAuthority = checklist({
  programme,
  id: 'model-local-authority',
  title: {
    th: '3.2 เทศบาลและ อบต.ต้นแบบที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด',
    en: '3.2 Model local authorities that bring community plans into local development',
  },
  source: slides(79, 82),
  parameters,
  facts: {
    jointWorkingGroup: yesNo({ th: 'ตั้งคณะทำงานร่วมกัน', en: 'a joint working group was set up' }),
    villageForumDimensions: count(
      {
        th: 'มิติการพัฒนาที่เวทีประชาคมหมู่บ้านทบทวน ปรับปรุงแผน',
        en: 'dimensions of development in the review by the village forum',
      },
      'dimensions',
    ),
    communityDataUsed: yesNo({
      th: 'ใช้ข้อมูลชุมชน จปฐ. กชช.2ค',
      en: 'the community data จปฐ. (basic minimum needs) and กชช.2ค (rural villages) were used',
    }),
    tambonForumByPeople: yesNo({
      th: 'ศอช.ต. และ สอช. หรือองค์กรภาคประชาชนอื่นระดับตำบล ร่วมกับแกนนำ จัดเวทีประชาคมระดับตำบล',
      en: "people's organisations of the tambon (ศอช.ต. and สอช., or others) held its forum together with leaders",
    }),
    tambonForumDimensions: count(
      {
        th: 'มิติการพัฒนาที่เวทีประชาคมตำบลบูรณาการ',
        en: 'dimensions of development in the integration by the tambon forum',
      },
      'dimensions',
    ),
    projectsInPower: count(
      {
        th: 'โครงการจากเวทีประชาคมตำบลที่อยู่ในอำนาจหน้าที่',
        en: "projects from the tambon forum within the authority's powers",
      },
      'projects',
    ),
    inPriorityOrder: yesNo({ th: 'ตามลำดับความสำคัญ', en: 'they were taken in order of priority' }),
    projectsInPlan: count(
      {
        th: 'โครงการที่กำหนดไว้ในแผนพัฒนาท้องถิ่นของปีถัดไป',
        en: "of these, projects set in next year's local development plan",
      },
      'projects',
    ),
    projectsInBudget: count(
      {
        th: 'โครงการที่บรรจุไว้ในร่างข้อบังคับงบประมาณในปีถัดไป',
        en: "of these, projects in next year's draft budget ordinance",
      },
      'projects',
    ),
  },
  ordered: ascending(['projectsInBudget', 'projectsInPlan', 'projectsInPower']),
  criteria: [
    yes('jointWorkingGroup', { source: slide(24)(82) }),
    all('village-forum', [atLeast('villageForumDimensions', parameters.villageDimensions), yes('communityDataUsed')], {
      label: { th: 'เวทีประชาคมหมู่บ้าน', en: 'forum of the village' },
      source: slide(24)(82),
    }),
    all('tambon-forum', [yes('tambonForumByPeople'), atLeast('tambonForumDimensions', parameters.tambonDimensions)], {
      label: { th: 'เวทีประชาคมตำบล', en: 'forum of the tambon' },
      source: slide(24)(82),
    }),
    all(
      'local-plan',
      [
        yes('inPriorityOrder'),
        // The projects in the plan are asked for by the next criterion, which is open whenever they are missing and it matters.
        {
          ...intoPlan,
          reads: ['projectsInPower'],
          sees: intoPlan.reads,
          open: ({ projectsInPower }) => (projectsInPower === undefined ? ['projectsInPower'] : []),
        },
      ],
      { label: { th: 'กำหนดไว้ในแผนพัฒนาท้องถิ่น', en: 'into the local development plan' }, source: slide(24)(82) },
    ),
    shareAtLeast('projectsInBudget', 'projectsInPlan', parameters.intoBudget, {
      id: 'into-budget',
      label: {
        th: 'ร้อยละของโครงการในแผนซึ่งบรรจุไว้ในร่างข้อบังคับงบประมาณ',
        en: 'share of the projects in the plan that are in the draft budget',
      },
    }),
  ],
});
