import { timetable } from '../../rules/time/timetable.js';
import { days } from './days.js';
import { acrossPages, programme } from './source.js';

/**
 * The seven activities of the project (กิจกรรม) with the days that are printed for their steps: which of them are past,
 * running and to come on a given day. An activity runs from the first day of its steps to the last. `calendar.decide` gives
 * the numbers of the activities that run.
 *
 * Steps for which no day is printed are not here: the amphoe's proposal (activity 2), the promotion group's part and the
 * media reports (activity 3). Of the five steps of activity 4, the first three share one printed day, 1 May 2564, and appear
 * as one.
 *
 * @th
 * แสดงว่ากิจกรรมใดใน 7 กิจกรรมของโครงการผ่านไปแล้ว กำลังดำเนินการ หรือยังไม่ถึงในวันที่ระบุ
 * กิจกรรมเริ่มที่วันแรกและสิ้นสุดที่วันสุดท้ายของขั้นตอนที่พิมพ์วันไว้ ขั้นตอนที่ไม่ได้พิมพ์วันไม่อยู่ในปฏิทิน สามขั้นตอนแรกของกิจกรรมที่ 4
 * พิมพ์วันเดียวกัน คือ 1 พฤษภาคม 2564 จึงแสดงเป็นขั้นตอนเดียว
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 71 to 87
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const outcome = changeLeaders.fy2564.calendar({ today: '2021-05-10' });
 * outcome.past; // [1, 2]
 * outcome.running; // [3, 4]
 * outcome.activities[3].steps[1].id; // 'zone-selection'
 * outcome.activities[3].steps[1].status; // 'running'
 * ```
 */
export const calendar = timetable({
  programme,
  id: 'calendar',
  title: { th: 'ปฏิทิน 7 กิจกรรม', en: 'Calendar of the seven activities' },
  source: acrossPages([71, 87]),
  activities: [
    {
      activity: 1,
      label: { th: 'ประชุมสร้างความเข้าใจในการขับเคลื่อนโครงการ', en: 'Meeting to explain how the project is driven' },
      steps: [
        { id: 'briefing', label: { th: 'ประชุมชี้แจงทางไกล', en: 'briefing by video conference' }, ...days.briefing },
        {
          id: 'registration',
          label: { th: 'บันทึกตำบลเป้าหมายและทะเบียนผู้นำ', en: 'registration of tambons and leaders' },
          ...days.registration,
        },
        { id: 'pilot-tambons', label: { th: 'ตำบลนำร่อง', en: 'pilot tambons' }, ...days.pilotTambons },
        { id: 'remaining-tambons', label: { th: 'ตำบลที่เหลือ', en: 'remaining tambons' }, ...days.remainingTambons },
      ],
    },
    {
      activity: 2,
      label: { th: 'ประชุมเชิงปฏิบัติการเสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง', en: 'Workshop for change leaders' },
      steps: [{ id: 'workshop', label: { th: 'ประชุมเชิงปฏิบัติการ', en: 'workshop' }, ...days.workshop }],
    },
    {
      activity: 3,
      label: { th: 'กระบวนการพัฒนาการสร้างความมั่นคงทางด้านอาหาร', en: 'Developing food security' },
      steps: [
        { id: 'impact', label: { th: 'ประเมินผลกระทบ', en: 'assessment of impact' }, ...days.impact },
        { id: 'first-round', label: { th: 'รายงานครั้งที่ 1', en: 'first round of reports' }, ...days.firstRound },
        { id: 'second-round', label: { th: 'รายงานครั้งที่ 2', en: 'second round of reports' }, ...days.secondRound },
        {
          id: 'nomination',
          label: { th: 'จังหวัดส่งรายชื่อตำบลดีเด่น', en: 'provinces name their outstanding tambon' },
          ...days.nomination,
        },
        { id: 'third-round', label: { th: 'รายงานครั้งที่ 3', en: 'third round of reports' }, ...days.thirdRound },
      ],
    },
    {
      activity: 4,
      label: { th: 'ติดตามและประเมินผล', en: 'Follow-up and evaluation' },
      steps: [
        {
          id: 'follow-up',
          label: { th: 'สุ่มติดตามและประชาสัมพันธ์', en: 'follow-up of samples, and publicity' },
          ...days.followUp,
        },
        {
          id: 'zone-selection',
          label: { th: 'ผู้ตรวจราชการกรมคัดเลือกเขตละ 1 แห่ง', en: 'inspectors choose one tambon a zone' },
          ...days.zoneSelection,
        },
        {
          id: 'zone-result',
          label: { th: 'ส่งและประกาศผลการคัดเลือก', en: 'the choice is reported and announced' },
          ...days.zoneResult,
        },
      ],
    },
    {
      activity: 5,
      label: { th: 'ผู้นำการเปลี่ยนแปลงดีเด่น', en: 'Outstanding change leaders' },
      steps: [
        { id: 'proposals', label: { th: 'จังหวัดส่งข้อเสนอ', en: 'provinces send proposals' }, ...days.proposals },
        { id: 'development', label: { th: 'พัฒนาตามข้อเสนอ', en: 'development as proposed' }, ...days.development },
      ],
    },
    {
      activity: 6,
      label: { th: 'เวทีสรุปผลและการประกวดผู้นำการเปลี่ยนแปลงดีเด่น', en: 'Closing forum and contest' },
      steps: [{ id: 'contest', label: { th: 'ประกวด 18 ตำบล', en: 'contest of 18 tambons' }, ...days.contest }],
    },
    {
      activity: 7,
      label: { th: 'ถอดบทเรียนความสำเร็จ', en: 'Lessons of success' },
      steps: [{ id: 'lessons', label: { th: 'ถอดบทเรียน', en: 'lessons drawn' }, ...days.lessons }],
    },
  ],
});
