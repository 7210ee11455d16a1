import { parameter } from '../../core/parameter.js';
import { all, exactly, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { networks, programme } from './source.js';

const workshop = {
  courses: parameter(1, 'courses', networks(4622)),
  days: parameter(2, 'days', networks(4622)),
};

/**
 * Whether a province holds its workshop as printed (ประชุมเชิงปฏิบัติการเครือข่าย OTOP): one course of two days, four topics each day, lecturers who can
 * teach what the department set, from state or private agencies with the expertise, in a government or a private place, under the measures against COVID-19. On the second day
 * support is worked out in three fields, and the plan of the provincial network is made. Where COVID-19 does not let it be held so, the
 * province decides, and keeps what `adaptedInEpidemic` of the activities asks.
 *
 * @th การจัดประชุมเชิงปฏิบัติการเครือข่าย OTOP ระดับจังหวัด: จังหวัดละ 1 รุ่น 2 วัน วันละ 4 วิชา วิทยากรมีความรู้ ความสามารถตามหลักสูตรที่กรมฯ กำหนด จากหน่วยงานภาครัฐหรือภาคเอกชนที่มีความเชี่ยวชาญ
 * สถานที่ราชการหรือสถานที่เอกชน และปฏิบัติตามมาตรการป้องกันโควิด 19 วันที่ 2 จัดทำแนวทางการสนับสนุน 3 ด้าน และแผนปฏิบัติการของเครือข่ายระดับจังหวัด
 * กรณีดำเนินการตามนี้ไม่ได้เพราะโควิด 19 จังหวัดพิจารณาตามความเหมาะสมโดยคงเนื้อหาและจำนวนกลุ่มเป้าหมาย ให้ดู adaptedInEpidemic (activities)
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, a word that is none of the choice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4590 to 4612, 4620, 4622, 4630 and 4638
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.networkWorkshop({ courses: 1, days: 1 }).verdict; // 'unmet'
 * ```
 */
export const networkWorkshop = checklist({
  programme,
  id: 'network-workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการพัฒนาศักยภาพเครือข่าย OTOP', en: 'Workshop of the OTOP networks' },
  source: networks([4590, 4612], 4620, 4622, 4638),
  parameters: workshop,
  facts: {
    courses: count({ th: 'จำนวนรุ่น', en: 'courses' }, 'courses'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    review: yesNo({ th: 'วันที่ 1 ทบทวนการดำเนินงานโครงการ OTOP', en: 'day 1: review of the OTOP project' }),
    framework: yesNo({ th: 'วันที่ 1 กรอบแนวทางของเครือข่าย OTOP จังหวัด', en: 'day 1: framework of the provincial network' }),
    roles: yesNo({ th: 'วันที่ 1 บทบาทหน้าที่ของคณะกรรมการเครือข่าย', en: "day 1: roles of the networks' committees" }),
    professionals: yesNo({ th: 'วันที่ 1 การเป็นผู้ผลิต ผู้ประกอบการ OTOP อย่างมืออาชีพ', en: 'day 1: being a professional' }),
    marketTrends: yesNo({ th: 'วันที่ 2 ทิศทางในอนาคตด้านการตลาด', en: 'day 2: where markets are going' }),
    analysis: yesNo({ th: 'วันที่ 2 วิเคราะห์ผลการดำเนินงานของเครือข่าย', en: "day 2: analysis of the network's results" }),
    supportOfPeople: yesNo({ th: 'แนวทางการพัฒนาศักยภาพผู้ผลิต ผู้ประกอบการ', en: "support: entrepreneurs' abilities" }),
    supportOfQuality: yesNo({
      th: 'แนวทางการพัฒนาผลิตภัณฑ์ให้มีคุณภาพมาตรฐาน',
      en: 'support: quality and standard of products',
    }),
    supportOfMarkets: yesNo({ th: 'แนวทางการสนับสนุนช่องทางการตลาด', en: 'support: market channels' }),
    planMade: yesNo({ th: 'วันที่ 2 จัดทำแผนปฏิบัติการของเครือข่ายระดับจังหวัด', en: 'day 2: plan of the provincial network' }),
    lecturersKnowCourse: yesNo({
      th: 'วิทยากรมีความรู้ ความสามารถตามหลักสูตรที่กรมฯ กำหนด',
      en: 'the lecturers know what the department set to be taught',
    }),
    lecturersFrom: choice(
      { th: 'วิทยากรจาก', en: 'where the lecturers come from' },
      {
        state: { th: 'หน่วยงานภาครัฐที่มีความเชี่ยวชาญ', en: 'a state agency with the expertise' },
        private: { th: 'หน่วยงานภาคเอกชนที่มีความเชี่ยวชาญ', en: 'a private agency with the expertise' },
        other: { th: 'อื่น ๆ', en: 'elsewhere' },
      },
    ),
    place: choice(
      { th: 'สถานที่ดำเนินการ', en: 'the place' },
      {
        government: { th: 'สถานที่ราชการ', en: 'a government place' },
        private: { th: 'สถานที่เอกชน', en: 'a private place' },
        other: { th: 'อื่น ๆ', en: 'another place' },
      },
    ),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  criteria: [
    exactly('courses', workshop.courses),
    exactly('days', workshop.days),
    yes('review', { source: networks(4592) }),
    yes('framework', { source: networks(4594) }),
    yes('roles', { source: networks(4596) }),
    yes('professionals', { source: networks(4598) }),
    yes('marketTrends', { source: networks(4600) }),
    yes('analysis', { source: networks(4602) }),
    all('support', [yes('supportOfPeople'), yes('supportOfQuality'), yes('supportOfMarkets')], {
      label: { th: 'วันที่ 2 แนวทางการให้การสนับสนุน 3 ด้าน', en: 'day 2: support in three fields' },
      source: networks([4604, 4610]),
    }),
    yes('planMade', { source: networks(4612) }),
    yes('lecturersKnowCourse', { source: networks(4620) }),
    oneOf('lecturersFrom', ['state', 'private'], { source: networks(4620) }),
    oneOf('place', ['government', 'private'], { source: networks(4638) }),
    yes('covidMeasures', { source: networks(4630) }),
  ],
});
