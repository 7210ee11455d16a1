import { parameter } from '../../core/parameter.js';
import { levelScale } from '../../rules/counting/scale.js';
import { atLeast, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { programme, slide } from './source.js';

const parameters = {
  villageDimensions: parameter(3, 'dimensions', slide(24)(82)),
  tambonDimensions: parameter(3, 'dimensions', slide(24)(82)),
  intoPlan: parameter(30, 'percent', slide(24)(82)),
  intoBudget: parameter(20, 'percent', slide(24)(82)),
};

/**
 * How far a model municipality or subdistrict administration (เทศบาลและ อบต.ต้นแบบ) brings the community plans into local
 * development, by the five steps of indicator 3.2. The level is the number of steps taken in order: each counts only while
 * all before it are met, and 5 is the indicator's whole criterion. The slide prints no points.
 *
 * The shares of steps 4 and 5 are compared unrounded; a share of no projects is not reached.
 *
 * @throws {@link RuleInputError} a count that is not whole or negative, more projects in the budget than in the plan or in
 * the plan than in power, or an unknown fact
 * @source 003_1cedb7b469810260.txt, slides 23 and 24, lines 79 and 82
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 *
 * const outcome = communityPlans.fy2555.modelLocalAuthority({
 *   jointWorkingGroup: true,
 *   villageForumDimensions: 3,
 *   communityDataUsed: true,
 *   tambonForumDimensions: 3,
 *   projectsInPower: 40,
 *   inPriorityOrder: true,
 *   projectsInPlan: 12,
 *   projectsInBudget: 2,
 * });
 * outcome.level; // 4
 * outcome.next; // { level: 5, criteria: ['into-budget'] }
 * ```
 */
export const modelLocalAuthority = levelScale({
  programme,
  id: 'model-local-authority',
  title: {
    th: '3.2 เทศบาลและ อบต.ต้นแบบที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด',
    en: '3.2 Model local authorities that bring community plans into local development',
  },
  source: slide(24)(79, 82),
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
  ordered: [['projectsInBudget', 'projectsInPlan', 'projectsInPower']],
  cumulative: true,
  levels: [
    {
      level: 1,
      label: { th: 'คณะทำงานร่วม', en: 'joint working group' },
      criteria: [yes('jointWorkingGroup')],
    },
    {
      level: 2,
      label: { th: 'เวทีประชาคมหมู่บ้าน', en: 'forum of the village' },
      criteria: [atLeast('villageForumDimensions', parameters.villageDimensions), yes('communityDataUsed')],
    },
    {
      level: 3,
      label: { th: 'เวทีประชาคมตำบล', en: 'forum of the tambon' },
      criteria: [atLeast('tambonForumDimensions', parameters.tambonDimensions)],
    },
    {
      level: 4,
      label: { th: 'บรรจุในแผนพัฒนาท้องถิ่น', en: 'into the local development plan' },
      criteria: [
        yes('inPriorityOrder'),
        shareAtLeast('projectsInPlan', 'projectsInPower', parameters.intoPlan, {
          id: 'into-plan',
          label: { th: 'ร้อยละของโครงการที่กำหนดไว้ในแผน', en: 'share of projects set in the plan' },
        }),
      ],
    },
    {
      level: 5,
      label: { th: 'บรรจุในร่างข้อบังคับงบประมาณ', en: 'into the draft budget ordinance' },
      criteria: [
        shareAtLeast('projectsInBudget', 'projectsInPlan', parameters.intoBudget, {
          id: 'into-budget',
          label: { th: 'ร้อยละของโครงการที่อยู่ในร่างข้อบังคับงบประมาณ', en: 'share of projects in the draft budget' },
        }),
      ],
    },
  ],
});
