import { stages } from '../../rules/deciding/stages.js';
import { activities, programme, publicity } from './source.js';

/**
 * How the budget of an activity reaches the amphoe (ขั้นตอนขอใช้งบประมาณ): the department allocates, the province notifies the amphoes on
 * the list, the amphoe works out the project to request the budget, plans with the community, procures and carries it out. The
 * outcome says how far it has come and what was passed over.
 *
 * The plan with the community and the hiring stand under activities 1.2 and 1.3; activity 1.1 has neither, so leave the two
 * out there, and they stay unknown. Who approves the request, and by when, is not printed.
 *
 * @th
 * แสดงว่าการขอใช้งบประมาณของอำเภอดำเนินการถึงขั้นใดและข้ามขั้นใด คือ กรมฯ จัดสรรให้จังหวัด จังหวัดแจ้งอำเภอที่มีรายชื่อชุมชนเป้าหมาย
 * อำเภอจัดทำรายละเอียดโครงการเสนอขอใช้งบประมาณ ประชุมจัดทำแผนกับชุมชน จัดซื้อจัดจ้าง และดำเนินกิจกรรม สองขั้นหลังการเสนอโครงการมีเฉพาะกิจกรรม 1.2 และ
 * 1.3 กิจกรรม 1.1 ไม่ต้องระบุ เอกสารไม่ได้ระบุผู้อนุมัติและกำหนดเวลา
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 3091 to 3093, 3157 to 3165 and 3223 to 3237
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * const outcome = communityTourism.fy2565.budgetRequestOfAmphoe({ allocated: true, notified: false, requested: true });
 * outcome.verdict; // 'unmet'
 * outcome.skipped; // ['notified']
 * ```
 */
export const budgetRequestOfAmphoe = stages({
  programme,
  id: 'budget-request-of-amphoe',
  title: { th: 'ขั้นตอนขอใช้งบประมาณของอำเภอ', en: "The amphoe's request for the budget" },
  source: activities([3091, 3093], [3157, 3165], [3223, 3237]),
  stages: {
    allocated: {
      th: 'กรมการพัฒนาชุมชนจัดสรรงบประมาณให้จังหวัด',
      en: 'the department allocated the budget to the province',
      lines: [3091, 3157, 3223],
    },
    notified: {
      th: 'จังหวัดแจ้งอำเภอที่มีรายชื่อชุมชนเป้าหมาย',
      en: 'the province notified the amphoe',
      lines: [3093, 3159, 3225],
    },
    requested: {
      th: 'อำเภอจัดทำรายละเอียดโครงการเพื่อเสนอขอใช้งบประมาณ',
      en: 'the amphoe worked out the project and requested the budget',
      lines: [3093, 3159, 3225],
    },
    planned: { th: 'อำเภอและชุมชนประชุมจัดทำแผน', en: 'amphoe and community made the plan', lines: [3163, 3229] },
    procured: { th: 'อำเภอจัดซื้อจัดจ้าง', en: 'the amphoe procured', lines: [3165, 3235, 3237] },
    carriedOut: { th: 'อำเภอดำเนินกิจกรรมแล้วเสร็จ', en: 'the amphoe carried out the activity' },
  },
});

/**
 * The same for publicity (ผลิตสื่อเพื่อการประชาสัมพันธ์), which goes without the amphoe: the province works out the project, requests the
 * budget and procures by itself.
 *
 * @th
 * แสดงว่าการขอใช้งบประมาณผลิตสื่อเพื่อการประชาสัมพันธ์ของจังหวัดดำเนินการถึงขั้นใด คือ กรมฯ จัดสรรงบประมาณ
 * จังหวัดจัดทำรายละเอียดโครงการเสนอขอใช้งบประมาณ และจัดซื้อจัดจ้างเอง ไม่ผ่านอำเภอ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 3267 and 3269
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.budgetRequestOfProvince({ allocated: true, requested: true }).next; // ['procured']
 * ```
 */
export const budgetRequestOfProvince = stages({
  programme,
  id: 'budget-request-of-province',
  title: { th: 'ขั้นตอนขอใช้งบประมาณของจังหวัด', en: "The province's request for the budget" },
  source: publicity(3267, 3269),
  stages: {
    allocated: {
      th: 'กรมการพัฒนาชุมชนจัดสรรงบประมาณให้จังหวัด',
      en: 'the department allocated the budget to the province',
      lines: [3267],
    },
    requested: {
      th: 'จังหวัดจัดทำรายละเอียดโครงการเพื่อเสนอขอใช้งบประมาณ',
      en: 'the province worked out the project and requested the budget',
      lines: [3269],
    },
    procured: { th: 'จังหวัดจัดซื้อจัดจ้าง', en: 'the province procured', lines: [3269] },
  },
});
