import { stages } from '../../rules/deciding/stages.js';
import { groups, programme, villages } from './source.js';

/**
 * How far a village has come (ขั้นตอน 17 ข้อ): eight steps of preparation, the demonstration, and eight that follow. A step that was passed over is
 * named.
 *
 * The steps are numbered; only the three phases say what comes before what. The last is the province's, the others are the amphoe's.
 * Linking households to a fund and a market is step 11, of which no amount is printed.
 *
 * @th
 * แสดงว่าหมู่บ้านดำเนินการถึงขั้นตอนใดใน 17 ขั้นตอน (ขั้นเตรียมการข้อ 1 - 8 ขั้นดำเนินการข้อ 9 ขั้นหลังดำเนินการข้อ 10 - 17) และข้ามขั้นตอนใด
 * เอกสารเรียงลำดับด้วยเลขข้อ ข้อ 17 เป็นของจังหวัด ข้ออื่นเป็นของอำเภอ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 2410 to 2458
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const outcome = rightLivelihoods.fy2565.villageSteps({ guidelineStudied: true, teamOrderReviewed: true, villageSelected: true });
 * outcome.next; // ['participantsSelected']
 * outcome.criteria.length; // 17
 * ```
 */
export const villageSteps = stages({
  programme,
  id: 'village-steps',
  title: { th: 'ขั้นตอนการสร้างสัมมาชีพชุมชนในระดับหมู่บ้าน', en: 'The steps in a village' },
  source: villages([2410, 2458]),
  stages: {
    guidelineStudied: { th: '1. ศึกษาแนวทาง', en: '1. the guideline was studied', lines: [2410] },
    teamOrderReviewed: {
      th: '2. ทบทวนคำสั่งแต่งตั้งทีมสนับสนุนระดับอำเภอ',
      en: "2. the order on the amphoe's support team was reviewed",
      lines: [2410],
    },
    villageSelected: { th: '3. คัดเลือกหมู่บ้านเป้าหมาย', en: '3. the village was selected', lines: [2410] },
    participantsSelected: {
      th: '4. คัดเลือกกลุ่มเป้าหมายผ่านเวทีประชาคมหมู่บ้าน',
      en: "4. the participants were selected in the village's assembly",
      lines: [2410],
    },
    occupationsAnalysed: {
      th: '5. สำรวจและวิเคราะห์อาชีพ',
      en: '5. the occupations were surveyed and analysed',
      lines: [2410],
    },
    trainersPrepared: {
      th: '6. สร้างความเข้าใจและพัฒนาทักษะการเป็นวิทยากร',
      en: '6. the sages were prepared as trainers',
      lines: [2416],
    },
    demonstrationPlanned: {
      th: '7. จัดทำแผนปฏิบัติการในการสาธิตอาชีพ',
      en: '7. the demonstration was planned',
      lines: [2418],
    },
    assessedFirst: { th: '8. ประเมินหมู่บ้านครั้งที่ 1', en: '8. the village was assessed for the first time', lines: [2420] },
    demonstrated: { th: '9. สาธิตและฝึกปฏิบัติจริง', en: '9. the demonstration was held', lines: [[2424, 2432]] },
    assessedAgain: { th: '10. ประเมินหมู่บ้านครั้งที่ 2', en: '10. the village was assessed again', lines: [2436] },
    fundsLinked: {
      th: '11. สนับสนุนให้สถาบันการเงินหรือกองทุนชุมชนส่งเสริมการประกอบอาชีพ และบูรณาการแผนพัฒนาพื้นที่ทุกระดับ',
      en: '11. financial institutions and community funds, and the plans of every level, support the occupations',
      lines: [2438],
    },
    groupsSupported: { th: '12. ส่งเสริมให้รวมกลุ่มอาชีพ', en: '12. households were helped to form groups', lines: [2444] },
    targetHouseholdsRecorded: {
      th: '13. บันทึกข้อมูลครัวเรือนเป้าหมาย',
      en: '13. the target households were recorded',
      lines: [2446],
    },
    livelihoodHouseholdsRecorded: {
      th: '14. บันทึกข้อมูลครัวเรือนสัมมาชีพชุมชน',
      en: '14. the households of right livelihoods were recorded',
      lines: [2448],
    },
    enteredInBpm: { th: '15. บันทึกผลในระบบ BPM', en: '15. the results were entered in BPM', lines: [2450] },
    reported: {
      th: '16. สรุปและรายงานผลให้จังหวัดและกรมฯ',
      en: '16. province and department had the reports',
      lines: [[2452, 2456]],
    },
    checkedByProvince: { th: '17. จังหวัดตรวจสอบการบันทึกข้อมูล', en: '17. the province checked the records', lines: [2458] },
  },
});

/**
 * How far an occupation group has come (ขั้นตอน 10 ข้อ). Its report goes to the province alone, where that of the village goes to the department
 * too. A step that was passed over is named.
 *
 * @th
 * แสดงว่าการจัดตั้งและพัฒนากลุ่มอาชีพดำเนินการถึงขั้นตอนใดใน 10 ขั้นตอน และข้ามขั้นตอนใด รายงานของกิจกรรมนี้ส่งให้จังหวัดเท่านั้น
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 2505 to 2516
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const { skipped } = rightLivelihoods.fy2565.groupSteps({ guidelineStudied: true, householdsSelected: false, planned: true });
 * skipped; // ['householdsSelected']
 * ```
 */
export const groupSteps = stages({
  programme,
  id: 'group-steps',
  title: { th: 'ขั้นตอนการจัดตั้งและพัฒนากลุ่มอาชีพ', en: 'The steps of an occupation group' },
  source: groups([2505, 2516]),
  stages: {
    guidelineStudied: { th: '1. ศึกษาแนวทาง', en: '1. the guideline was studied', lines: [2505] },
    householdsSelected: {
      th: '2. พิจารณาครัวเรือนสัมมาชีพชุมชน 20 คน/ครัวเรือน',
      en: '2. twenty households were chosen',
      lines: [2506],
    },
    planned: { th: '3. จัดทำแผนปฏิบัติการ', en: '3. the activity was planned', lines: [2507] },
    founded: {
      th: '4. จัดตั้งและพัฒนากลุ่มอาชีพในรูปแบบประชุม 1 วัน',
      en: '4. the group was founded at the meeting',
      lines: [[2508, 2510]],
    },
    developmentPlanned: {
      th: '5. จัดทำแผนพัฒนากลุ่มอาชีพและเตรียมความพร้อมลงทะเบียน OTOP',
      en: "5. the group's development was planned, and registration for OTOP prepared",
      lines: [2511],
    },
    fundsLinked: {
      th: '6. เข้าถึงแหล่งทุนและช่องทางการตลาด',
      en: '6. the group was led to funds and markets',
      lines: [2512],
    },
    recorded: { th: '7. บันทึกข้อมูลกลุ่มอาชีพ', en: '7. the group was recorded', lines: [2513] },
    enteredInBpm: { th: '8. บันทึกผลในระบบ BPM', en: '8. the results were entered in BPM', lines: [2514] },
    reported: { th: '9. รายงานผลให้จังหวัด', en: '9. the province had the report', lines: [2515] },
    checkedByProvince: { th: '10. จังหวัดตรวจสอบการบันทึกข้อมูล', en: '10. the province checked the records', lines: [2516] },
  },
});
