import { parameter } from '../../core/parameter.js';
import { levelScale } from '../../rules/counting/scale.js';
import { atLeast, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { programme, slide, slides } from './source.js';

const parameters = {
  channels: parameter(2, 'channels', slide(22)(76)),
  unfundedProjects: parameter(2, 'projects', slide(22)(76)),
  projectsOfVillage: parameter(1, 'projects', slide(22)(76)),
  supported: parameter(20, 'percent', slide(22)(76)),
};

/**
 * The level of success by the performance agreement, indicator 1.1.2 (ระดับความสำเร็จตามคำรับรอง): five levels, of which each
 * counts only while all below it are met. With not even the first it is 0.
 *
 * That the levels build on one another is the custom of Thai performance agreements; the slide does not say so. Each level's
 * own verdict stands in `criteria` for another reading. Of level 4 the slide says “at least 1 project a village”: the fact is
 * the number of the village with the fewest. The share of level 5 is of the projects of level 4, in the year concerned.
 *
 * @th
 * ให้ระดับความสำเร็จตามคำรับรองการปฏิบัติราชการ ตัวชี้วัด 1.1.2 มี 5 ระดับ แต่ละระดับนับเมื่อผ่านระดับก่อนหน้าครบ ถ้าไม่ผ่านระดับที่ 1 ได้ 0
 * การนับต่อเนื่องเป็นธรรมเนียมของคำรับรอง เอกสารไม่ได้เขียนไว้ ผลของแต่ละระดับแสดงแยกไว้ด้วย ระดับ 4 พิมพ์ว่าอย่างน้อยหมู่บ้านละ 1 โครงการ
 * จึงใช้จำนวนของหมู่บ้านที่มีน้อยที่สุด ระดับ 5 คิดร้อยละจากโครงการในระดับ 4
 *
 * @throws {@link RuleInputError} a count that is not whole or negative, more supported projects than projects, or an unknown
 * fact
 * @source 003_1cedb7b469810260.txt, lines 73 and 76
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 *
 * const outcome = communityPlans.fy2555.agreementLevel({
 *   allPlansSummarised: true,
 *   channels: 2,
 *   villageForum: true,
 *   unfundedProjects: 1,
 *   tambonForum: true,
 *   fewestProjectsOfAVillage: 1,
 *   putIntoPlan: true,
 *   projects: 50,
 *   supportedProjects: 10,
 * });
 * outcome.level; // 2
 * outcome.criteria.map(({ status }) => status); // ['met', 'met', 'unmet', 'met', 'met']
 * outcome.next; // { level: 3, criteria: ['unfunded-projects'] }
 * ```
 */
export const agreementLevel = levelScale({
  programme,
  id: 'agreement-level',
  title: {
    th: '1.1.2 ระดับความสำเร็จของการสนับสนุน/ส่งเสริมการพัฒนาหมู่บ้าน ชุมชนด้วยกระบวนการมีส่วนร่วม',
    en: '1.1.2 Success in promoting the development of villages by participation',
  },
  source: slides(73, 76),
  parameters,
  facts: {
    allPlansSummarised: yesNo({
      th: 'สรุปสถานะของแผนทุกหมู่บ้าน',
      en: "the status of every village's plan was summarised",
    }),
    channels: count({ th: 'ช่องทางเผยแพร่ประชาสัมพันธ์', en: 'channels that it was published through' }, 'channels'),
    villageForum: yesNo({
      th: 'คณะกรรมการหมู่บ้าน/ชุมชนจัดเวทีประชาคมทบทวน ปรับปรุง และบูรณาการแผนชุมชนเดิมให้เป็นปัจจุบัน',
      en: 'the village committee held a forum that reviewed, improved and integrated the existing plan into one that is current',
    }),
    unfundedProjects: count(
      {
        th: 'โครงการตามแผนที่ตัวแทนองค์กร/เครือข่ายภาคประชาชนร่วมดำเนินการโดยไม่ใช้งบประมาณ',
        en: "projects of the plan that people's organisations carried out without a budget",
      },
      'projects',
    ),
    tambonForum: yesNo({ th: 'จัดเวทีประชาคมระดับตำบล', en: 'a forum of the tambon was held' }),
    fewestProjectsOfAVillage: count(
      {
        th: 'โครงการที่เวทีตำบลพิจารณา ของหมู่บ้านที่มีน้อยที่สุด',
        en: 'projects that the tambon forum considered, of the village with the fewest',
      },
      'projects',
    ),
    putIntoPlan: yesNo({
      th: 'นำเข้าบรรจุในแผนพัฒนาท้องถิ่นหรือแผนของหน่วยงานอื่น',
      en: "they were put into the local development plan or another agency's plan",
    }),
    projects: count({ th: 'โครงการในระดับ 4', en: 'projects of level 4' }, 'projects'),
    supportedProjects: count(
      {
        th: 'โครงการในระดับ 4 ที่ได้รับงบประมาณหรือร่วมดำเนินการจาก อปท. หรือหน่วยงานอื่นในปีนั้น',
        en: 'projects of level 4 with a budget or joint work of the local authority or another agency in the year',
      },
      'projects',
    ),
  },
  ordered: ascending(['supportedProjects', 'projects']),
  cumulative: true,
  levels: [
    {
      level: 1,
      label: { th: 'สรุปสถานะของแผนและเผยแพร่', en: 'the status of the plans is summarised and published' },
      criteria: [yes('allPlansSummarised'), atLeast('channels', parameters.channels)],
    },
    {
      level: 2,
      label: { th: 'เวทีประชาคมหมู่บ้าน', en: 'forum of the village' },
      criteria: [yes('villageForum')],
    },
    {
      level: 3,
      label: { th: 'ดำเนินโครงการโดยไม่ใช้งบประมาณ', en: 'projects without a budget' },
      criteria: [atLeast('unfundedProjects', parameters.unfundedProjects)],
    },
    {
      level: 4,
      label: { th: 'เวทีประชาคมตำบลและบรรจุในแผน', en: 'forum of the tambon, and into a plan' },
      criteria: [
        yes('tambonForum'),
        atLeast('fewestProjectsOfAVillage', parameters.projectsOfVillage),
        yes('putIntoPlan'),
      ],
    },
    {
      level: 5,
      label: { th: 'ได้รับการสนับสนุน', en: 'supported' },
      criteria: [
        shareAtLeast('supportedProjects', 'projects', parameters.supported, {
          id: 'supported-share',
          label: { th: 'ร้อยละของโครงการที่ได้รับการสนับสนุน', en: 'share of projects that are supported' },
        }),
      ],
    },
  ],
});
