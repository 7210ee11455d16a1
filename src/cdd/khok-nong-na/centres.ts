import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { any, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { during } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { printedMonths } from '../printed-months.js';
import { activity, programme, standard } from './source.js';

/**
 * How many plots there are of each size (ขนาดพื้นที่): of one rai, to lower a household's expenses, and of three rai, for self-reliance on a basic
 * level. Printed are 1,226 and 2,082 of 3,308, one a village.
 *
 * The diagram of the summary prints 1,228 of one rai, which does not add up: with 2,082 it makes 3,310. Whether the household's land may
 * be larger than the plot is not printed.
 *
 * @th
 * รวมจำนวนพื้นที่เรียนรู้ตามขนาด คือ 1 ไร่ (ลดรายจ่ายครัวเรือน) และ 3 ไร่ (เพื่อการพึ่งตนเองขั้นพื้นฐาน) และตรวจกับยอดรวมที่ระบุ เอกสารพิมพ์ 1,226 + 2,082 = 3,308 แห่ง
 * แผนภาพในบทสรุปพิมพ์ 1 ไร่ว่า 1,228 ซึ่งรวมแล้วได้ 3,310 ไม่ตรงกับยอดรวม
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1378, 2764, 2765 and 2782
 * @example
 * ```ts
 * import { khokNongNa } from 'chumchon/cdd';
 *
 * khokNongNa.fy2565.plotCounts({ oneRai: 1226, threeRai: 2082, total: 3308 }).verdict; // 'met'
 * khokNongNa.fy2565.plotCounts({ oneRai: 1228, threeRai: 2082, total: 3308 }).difference; // '-2'
 * ```
 */
export const plotCounts = composition({
  programme,
  id: 'plot-counts',
  title: { th: 'จำนวนพื้นที่เรียนรู้ตามขนาด', en: 'Plots by size' },
  source: acrossPages(1378, 2764, 2765, 2782),
  unit: 'sites',
  parts: {
    oneRai: { th: 'พื้นที่ขนาด 1 ไร่ (ลดรายจ่ายครัวเรือน)', en: 'plots of one rai, to lower expenses' },
    threeRai: {
      th: 'พื้นที่ขนาด 3 ไร่ (เพื่อการพึ่งตนเองขั้นพื้นฐาน)',
      en: 'plots of three rai, for self-reliance on a basic level',
    },
  },
});

/**
 * How far a centre has come (ขั้นตอนการพัฒนาศูนย์เรียนรู้): the household is trained before it designs its plot, and the plot is designed before money is given for it. A step that
 * was passed over is named.
 *
 * @th
 * แสดงว่าศูนย์เรียนรู้ดำเนินการถึงขั้นตอนใด ตั้งแต่ครัวเรือนผ่านการฝึกอบรม ออกแบบแปลน จนถึงการให้บริการ การบันทึกผล และการติดตามสนับสนุน พร้อมระบุขั้นตอนที่ข้ามไป
 * เอกสารไม่ได้ระบุผู้อนุมัติแปลน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 2762 to 2774
 * @example
 * ```ts
 * import { khokNongNa } from 'chumchon/cdd';
 *
 * khokNongNa.fy2565.centreSteps({ trained: true, designed: false, budgetSupported: true }).skipped; // ['designed']
 * ```
 */
export const centreSteps = stages({
  programme,
  id: 'centre-steps',
  title: { th: 'ขั้นตอนการพัฒนาศูนย์เรียนรู้', en: 'How a centre comes about' },
  source: activity([2762, 2774]),
  stages: {
    trained: { th: 'ตัวแทนครัวเรือนผ่านการฝึกอบรม', en: 'the household was trained', lines: [2762] },
    designed: { th: '1. วางแผนและออกแบบแปลนพื้นที่', en: '1. the plot was planned and designed', lines: [2762] },
    budgetSupported: {
      th: '2. สนับสนุนงบประมาณตามรูปแบบแปลน',
      en: '2. money was given by the design',
      lines: [[2763, 2768]],
    },
    landImproved: { th: '3. ปรับปรุงพื้นที่ตามด้านภูมิสังคม', en: '3. the land was improved', lines: [2769] },
    basesDeveloped: { th: '4. พัฒนาพื้นที่หรือฐานเรียนรู้', en: '4. the learning bases were developed', lines: [2770] },
    peopleTookPart: { th: '5. ประชาชนมีส่วนร่วม เอามื้อสามัคคี', en: '5. people took part in joint work', lines: [2771] },
    servicesGiven: {
      th: '6. ถ่ายทอดความรู้และให้บริการประชาชน และรายงานผลให้กรมฯ ทราบ',
      en: '6. knowledge was passed on to the public, and the department told of it',
      lines: [2772],
    },
    recorded: {
      th: '7. สรุปและประเมินผล และรายงานผลในระบบ BPM และระบบที่กรมฯ กำหนด',
      en: '7. the results were summed up, assessed and recorded in both systems',
      lines: [2773],
    },
    followedUp: {
      th: '8. ติดตามสนับสนุนอย่างต่อเนื่องร่วมกับภาคีเครือข่าย',
      en: '8. the centre is followed up together with partners',
      lines: [2774],
    },
  },
});

const works = /* @__PURE__ */ printedMonths(activity, '2022-01', '2022-03', 2786);

/**
 * Whether a plot's works were done as the guideline has it (ปรับปรุงพื้นที่เรียนรู้): designed by the trained household with designers of the area and others concerned,
 * carried out by that design, within January to March 2565, under the measures against COVID-19.
 *
 * @th
 * ตรวจว่าการปรับปรุงพื้นที่เป็นไปตามแนวทางหรือไม่ คือ ครัวเรือนที่ผ่านการอบรมออกแบบแปลนร่วมกับช่างผู้ออกแบบในพื้นที่และผู้มีส่วนเกี่ยวข้อง ดำเนินการตามแปลน
 * ระหว่างเดือนมกราคม - มีนาคม 2565 และปฏิบัติตามมาตรการป้องกันโควิด 19
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2762, 2763, 2780 and 2786
 * @example
 * ```ts
 * import { khokNongNa } from 'chumchon/cdd';
 *
 * khokNongNa.fy2565.plotWorks({ designedByTrained: true, carriedOutOn: '2022-04-01' }).verdict; // 'unmet'
 * ```
 */
export const plotWorks = checklist({
  programme,
  id: 'plot-works',
  title: { th: 'ปรับปรุงพื้นที่เรียนรู้ตามแปลน', en: "A plot's works" },
  source: activity(2762, 2763),
  parameters: { ...works },
  facts: {
    designedByTrained: yesNo({
      th: 'ตัวแทนครัวเรือนที่ผ่านการฝึกอบรมร่วมออกแบบแปลน',
      en: 'the trained household took part in the design',
    }),
    designersTookPart: yesNo({
      th: 'ภาคีเครือข่ายช่างผู้ออกแบบในพื้นที่ร่วมออกแบบแปลน',
      en: 'designers of the area took part in the design',
    }),
    othersTookPart: yesNo({ th: 'ผู้มีส่วนเกี่ยวข้องร่วมออกแบบแปลน', en: 'others concerned took part in the design' }),
    byDesign: yesNo({ th: 'ดำเนินการตามรูปแบบแปลน', en: 'the works follow the design' }),
    carriedOutOn: date({ th: 'วันที่ดำเนินการ', en: 'the day of the works' }),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  criteria: [
    yes('designedByTrained', { source: activity(2762) }),
    yes('designersTookPart', { source: activity(2762) }),
    yes('othersTookPart', { source: activity(2762) }),
    yes('byDesign', { source: activity(2763) }),
    during('carriedOutOn', works, {
      id: 'in-period',
      label: { th: 'ดำเนินการในเดือนมกราคม - มีนาคม 2565', en: 'carried out within January to March 2565 (2022)' },
    }),
    yes('covidMeasures', { source: activity(2780) }),
  ],
});

/**
 * Whether a centre can be a learning place (องค์ประกอบแหล่งเรียนรู้): a place where occupations are exchanged and learnt, with sets of knowledge, and with learning points, learning bases or a
 * place to teach at.
 *
 * The text describes and does not score. It may serve the indicator of {@link servingCentres}, which prints no test of its own.
 *
 * @th
 * ตรวจว่าศูนย์เป็นแหล่งเรียนรู้ได้หรือไม่ คือ เป็นสถานที่แลกเปลี่ยนเรียนรู้ในการประกอบอาชีพ มีข้อมูลทางวิชาการหรือชุดความรู้
 * และมีจุดเรียนรู้ ฐานเรียนรู้ หรือสถานที่จัดการเรียนการสอน อย่างใดอย่างหนึ่ง เอกสารบรรยายไว้โดยไม่มีคะแนน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2826
 * @example
 * ```ts
 * import { khokNongNa } from 'chumchon/cdd';
 *
 * khokNongNa.fy2565.learningPlace({ exchange: true, knowledge: true, bases: true }).verdict; // 'met'
 * ```
 */
export const learningPlace = checklist({
  programme,
  id: 'learning-place',
  title: { th: 'องค์ประกอบแหล่งเรียนรู้', en: 'What makes a learning place' },
  source: standard(2826),
  facts: {
    exchange: yesNo({
      th: 'เป็นสถานที่แลกเปลี่ยนเรียนรู้ในการประกอบอาชีพด้านต่าง ๆ',
      en: 'it is a place where occupations are exchanged and learnt',
    }),
    knowledge: yesNo({ th: 'มีข้อมูลทางวิชาการ เช่น ชุดความรู้', en: 'it has academic data, such as sets of knowledge' }),
    points: yesNo({ th: 'มีจุดเรียนรู้', en: 'it has learning points' }),
    bases: yesNo({ th: 'มีฐานเรียนรู้', en: 'it has learning bases' }),
    teachingPlace: yesNo({ th: 'มีสถานที่สำหรับการจัดการเรียนการสอน', en: 'it has a place to teach at' }),
  },
  criteria: [
    yes('exchange'),
    yes('knowledge'),
    any('places', [yes('points'), yes('bases'), yes('teachingPlace')], {
      label: {
        th: 'จุดเรียนรู้ ฐานเรียนรู้ หรือสถานที่จัดการเรียนการสอน',
        en: 'learning points, learning bases or a place to teach at',
      },
    }),
  ],
});

const span = { days: parameter(7, 'days', activity(2773)) };

/**
 * When a centre is recorded (บันทึกผล): within seven days after the activity ended, in the BPM system and in the report system that the department names. It is
 * done on the day on which the later of the two is.
 *
 * @th
 * กำหนดรายงานผลการพัฒนาศูนย์เรียนรู้: ภายใน 7 วัน หลังดำเนินการแล้วเสร็จ ทั้งในระบบ BPM และในระบบรายงานที่กรมฯ กำหนด ถือว่าแล้วเสร็จในวันที่รายงานครบทั้งสองระบบ
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2773
 * @example
 * ```ts
 * import { khokNongNa } from 'chumchon/cdd';
 *
 * khokNongNa.fy2565.record({ endedOn: '2022-03-31' }).due; // '2022-04-07'
 * ```
 */
export const record = deadline({
  programme,
  id: 'record',
  title: { th: 'รายงานผลใน 2 ระบบ ภายใน 7 วัน', en: 'Recorded in two systems within seven days' },
  source: activity(2773),
  parameters: span,
  facts: { endedOn: date({ th: 'วันที่กิจกรรมแล้วเสร็จ', en: 'the day the activity ended' }) },
  due: after('endedOn', span.days),
});
