import { parameter } from '../../core/parameter.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { stages } from '../../rules/deciding/stages.js';
import { yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { everywhere, programme, recruiting, workingGroups } from './source.js';

const qualities = {
  programme,
  id: 'collector-qualities',
  title: { th: 'คุณสมบัติผู้จัดเก็บข้อมูล จปฐ.', en: 'Who may collect the data' },
  source: recruiting([5536, 5551]),
  facts: {
    knowsCollecting: yesNo({ th: 'มีความรู้ความเข้าใจเกี่ยวกับการจัดเก็บข้อมูล', en: 'knows how data are collected' }),
    usesDevices: yesNo({ th: 'ใช้เครื่องมือจัดเก็บข้อมูลได้', en: 'can use the devices' }),
    friendly: yesNo({ th: 'มนุษย์สัมพันธ์ดี ความเป็นมิตร', en: 'gets on with people, is friendly' }),
    communicates: yesNo({ th: 'มีทักษะสื่อสารที่ดี รับฟังผู้อื่น', en: 'communicates well and listens' }),
    wellMannered: yesNo({ th: 'กิริยา มารยาทดี ยิ้มแย้ม แจ่มใส', en: 'is well-mannered and cheerful' }),
    devoted: yesNo({ th: 'เสียสละ จิตอาสา น่าเชื่อถือ', en: 'is devoted, a volunteer at heart, trustworthy' }),
    mature: yesNo({ th: 'มีวุฒิภาวะทางอารมณ์สูง เป็นกันเอง', en: 'is emotionally mature and easy to be with' }),
    personable: yesNo({ th: 'มีบุคลิกภาพดี สุภาพ เป็นกันเอง', en: 'is personable, polite and easy to be with' }),
    leads: yesNo({ th: 'มีภาวะผู้นำ ตรงต่อเวลา', en: 'leads and is punctual' }),
    local: yesNo({ th: 'เป็นคนในพื้นที่/เข้าถึงชุมชนง่าย', en: 'is from the area or reaches the community easily' }),
    closeToPeople: yesNo({ th: 'ทำงานใกล้ชิดประชาชน', en: 'works close to the people' }),
    accepted: yesNo({ th: 'ได้รับการยอมรับจากประชาชน', en: 'is accepted by the people' }),
  },
} as const;

const withoutPlace = [
  yes('knowsCollecting', { source: recruiting(5538) }),
  yes('usesDevices', { source: recruiting(5539) }),
  yes('friendly', { source: recruiting(5541) }),
  yes('communicates', { source: recruiting(5542) }),
  yes('wellMannered', { source: recruiting(5543) }),
  yes('devoted', { source: recruiting(5544) }),
  yes('mature', { source: recruiting(5545) }),
  yes('personable', { source: recruiting(5546) }),
  yes('leads', { source: recruiting(5547) }),
] as const;

const standing = [
  yes('closeToPeople', { source: recruiting(5550) }),
  yes('accepted', { source: recruiting(5551) }),
] as const;

/**
 * Whether somebody has the qualities of a collector (คุณสมบัติผู้จัดเก็บข้อมูล): knowledge and skill (two), character
 * (seven) and standing (three). One of the twelve is printed as “should” (ควร): being from the area or within easy
 * reach of it. So the caller names the reading `should`: `asked`, it is asked like the others; `advised`, it is not
 * asked. No age, schooling or score is printed.
 *
 * @th
 * บุคคลมีคุณสมบัติเป็นผู้จัดเก็บข้อมูล จปฐ. ครบหรือไม่: ด้านความรู้ความสามารถ 2 ข้อ ด้านคุณลักษณะ 7 ข้อ ด้านสถานภาพ 3
 * ข้อ ข้อ 3.3 (1) ใช้คำว่า “ควร” ผู้ใช้จึงต้องระบุแนวการอ่าน `should`: `asked` ต้องมีเช่นเดียวกับข้ออื่น หรือ `advised`
 * เป็นเพียงข้อแนะนำ ไม่ได้กำหนดอายุ วุฒิการศึกษา หรือคะแนน
 *
 * @throws {@link RuleInputError} no reading, an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5536 to 5551
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.collectorQualities({ should: 'asked', local: false }).verdict; // 'unmet'
 * basicMinimumNeeds.fy2565.collectorQualities({ should: 'advised', local: false }).verdict; // 'unknown'
 * ```
 */
export const collectorQualities = readings({
  labels: { asked: { th: 'ต้องมี', en: 'it is asked' }, advised: { th: 'ไม่บังคับ', en: 'it is advised, not asked' } },
  reading: { name: 'should', label: { th: 'คำว่า “ควร” ในข้อ 3.3 (1)', en: 'how “should” in item 3.3 (1) is read' } },
  rules: {
    asked: checklist({
      ...qualities,
      criteria: [...withoutPlace, yes('local', { source: recruiting(5549) }), ...standing],
    }),
    advised: checklist({ ...qualities, criteria: [...withoutPlace, ...standing] }),
  },
});

/**
 * How far an amphoe's collectors have come (การจัดหาอาสาสมัครจัดเก็บข้อมูล): the department's list of target households
 * and its guidance on recruitment, sent to the province; the province's list, sent on to the amphoe with the guidance;
 * recruitment by the amphoe, the order that appoints them, the meeting that instructs them. That nobody is instructed
 * before being appointed is read from the numbers of the steps.
 *
 * @th
 * การจัดหาอาสาสมัครจัดเก็บข้อมูลดำเนินการถึงขั้นใด: กรมจัดทำบัญชีจัดสรรครัวเรือนเป้าหมายและแนวทางการจัดหาส่งให้จังหวัด
 * จังหวัดจัดทำบัญชีและส่งแนวทางให้อำเภอ อำเภอจัดหาผู้จัดเก็บ มีคำสั่งแต่งตั้ง และประชุมสร้างความรู้ความเข้าใจ
 * การประชุมหลังแต่งตั้งเป็นการอ่านตามลำดับข้อ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 5534 to 5553
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * const outcome = basicMinimumNeeds.fy2565.recruitment({ recruited: true, appointed: false, instructed: true });
 * outcome.skipped; // ['appointed']
 * ```
 */
export const recruitment = stages({
  programme,
  id: 'recruitment',
  title: { th: 'ขั้นตอนการจัดหาอาสาสมัครจัดเก็บข้อมูล', en: "How far an amphoe's collectors have come" },
  source: recruiting([5534, 5553]),
  stages: {
    listedByDepartment: {
      th: 'กรมจัดทำบัญชีจัดสรรครัวเรือนเป้าหมายและแนวทางการจัดหาอาสาสมัคร ส่งให้จังหวัด',
      en: 'the department listed the target households and sent the province its guidance on recruitment',
    },
    listedByProvince: {
      th: 'จังหวัดจัดทำบัญชีจัดสรรครัวเรือนเป้าหมาย และส่งแนวทางการจัดหาอาสาสมัครให้อำเภอ',
      en: 'the province listed the target households and sent the amphoe the guidance on recruitment',
    },
    recruited: { th: 'อำเภอจัดหาผู้จัดเก็บข้อมูล', en: 'the amphoe recruited collectors' },
    appointed: {
      th: 'อำเภอจัดทำคำสั่งแต่งตั้งตามแนวทางที่กรมกำหนด',
      en: "the amphoe appointed them by order as the department's guidance says",
    },
    instructed: { th: 'ประชุมสร้างความรู้ความเข้าใจ', en: 'they were instructed at a meeting' },
  },
});

/**
 * How far the working group of a province, an amphoe or a tambon has come (คณะทำงานบริหารการจัดเก็บข้อมูล): its plan,
 * the order that appoints it, new or reviewed, and its meeting. An amphoe and its tambons may do with fewer groups, as
 * it suits.
 *
 * @th
 * คณะทำงานบริหารการจัดเก็บข้อมูล ระดับจังหวัด หรือระดับอำเภอ/ตำบล ดำเนินการถึงขั้นใด: จัดทำแผนปฏิบัติการ
 * ทบทวนและแต่งตั้งคำสั่ง ประชุมคณะทำงาน ระดับอำเภอ/ตำบลดำเนินการทุกแห่งหรือตามความเหมาะสม
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 2083, 2084, 5586, 5605 to 5607 and 5612
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.workingGroup({ planned: true, appointed: false }).next; // ['appointed']
 * ```
 */
export const workingGroup = stages({
  programme,
  id: 'working-group',
  title: { th: 'ขั้นตอนของคณะทำงานบริหารการจัดเก็บข้อมูล', en: 'How far a working group has come' },
  source: everywhere(2083, 2084, 5586, [5605, 5607], 5612),
  stages: {
    planned: { th: 'จัดทำแผนปฏิบัติการ', en: 'plan made' },
    appointed: { th: 'ทบทวนและแต่งตั้งคำสั่งคณะทำงาน', en: 'appointed by order' },
    met: { th: 'ประชุมคณะทำงาน', en: 'met' },
  },
});

/**
 * Whether working groups were reviewed and appointed by order at every level (ทุกระดับ). The sentence does not list the
 * levels; the sheets that follow name those of the tambon, the amphoe and the province.
 *
 * @th
 * ทบทวนและแต่งตั้งคำสั่งคณะทำงานบริหารการจัดเก็บข้อมูลครบทุกระดับหรือไม่ ประโยคนี้ไม่ได้แจกแจงระดับไว้
 * จึงใช้ระดับที่ระบุในกิจกรรมถัดไป คือ ตำบล อำเภอ และจังหวัด
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2083, 2084, 2138, 2168 and 2193
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.workingGroupsAppointed({ tambon: true, amphoe: true, province: false }).next; // ['province']
 * ```
 */
export const workingGroupsAppointed = checklist({
  programme,
  id: 'working-groups-appointed',
  title: { th: 'คณะทำงานบริหารการจัดเก็บข้อมูลทุกระดับ', en: 'Working groups at every level' },
  source: everywhere(2083, 2084, 2138, 2168, 2193),
  facts: {
    tambon: yesNo({ th: 'ทบทวนและแต่งตั้งคำสั่งคณะทำงานระดับตำบล', en: "the tambon's was appointed by order" }),
    amphoe: yesNo({ th: 'ทบทวนและแต่งตั้งคำสั่งคณะทำงานระดับอำเภอ', en: "the amphoe's was appointed by order" }),
    province: yesNo({ th: 'ทบทวนและแต่งตั้งคำสั่งคณะทำงานระดับจังหวัด', en: "the province's was appointed by order" }),
  },
  criteria: [
    yes('tambon', { source: everywhere(2083, 2084, 2138) }),
    yes('amphoe', { source: everywhere(2083, 2084, 2168) }),
    yes('province', { source: everywhere(2083, 2084, 2193) }),
  ],
});

const meantYear = {
  th: 'ต้นฉบับพิมพ์ปี 2565 แต่ไตรมาส 1 ของปีงบประมาณ 2565 คือปี 2564 และการจัดเก็บเริ่มเดือนมกราคม 2565',
  en: 'printed as 2565; quarter 1 of FY2565 lies in 2564, and the survey begins in January 2565',
};

/**
 * Whether the collectors are instructed in time (ไตรมาส 1): November to December 2564. The sheet prints the year 2565,
 * which cannot be quarter 1 of FY2565 and would come after the survey: 2564 is read.
 *
 * @th
 * การสร้างความรู้ความเข้าใจแก่อาสาสมัครอยู่ในช่วงเวลาที่กำหนดหรือไม่: ไตรมาส 1 เดือนพฤศจิกายน – ธันวาคม ต้นฉบับพิมพ์ปี
 * 2565 ซึ่งไม่ใช่ไตรมาส 1 ของปีงบประมาณ 2565 จึงอ่านเป็นปี 2564
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5563
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.instructionPeriod({ startsOn: '2021-11-01', endsOn: '2021-12-31' }).verdict; // 'met'
 * ```
 */
export const instructionPeriod = activityPeriod({
  programme,
  id: 'instruction-period',
  title: { th: 'ระยะเวลาสร้างความรู้ความเข้าใจแก่อาสาสมัคร', en: 'When collectors are instructed' },
  source: recruiting(5563),
  period: {
    from: parameter('2021-11-01', 'date', recruiting.inferred(meantYear, 5563), {
      th: 'วันแรกของช่วงเวลาที่กำหนด',
      en: 'first day of the period',
    }),
    to: parameter('2021-12-31', 'date', recruiting.inferred(meantYear, 5563), {
      th: 'วันสุดท้ายของช่วงเวลาที่กำหนด',
      en: 'last day of the period',
    }),
  },
});

/**
 * Whether a working group meets in time (ไตรมาส 1): November 2564, with the same misprint of the year as
 * `instructionPeriod`.
 *
 * @th
 * การประชุมคณะทำงานอยู่ในช่วงเวลาที่กำหนดหรือไม่: ไตรมาส 1 เดือนพฤศจิกายน ต้นฉบับพิมพ์ปี 2565 อ่านเป็นปี 2564
 * ด้วยเหตุเดียวกัน
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5591 and 5613
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.workingGroupPeriod({ startsOn: '2021-12-01' }).verdict; // 'unmet'
 * ```
 */
export const workingGroupPeriod = activityPeriod({
  programme,
  id: 'working-group-period',
  title: { th: 'ระยะเวลาประชุมคณะทำงาน', en: 'When working groups meet' },
  source: workingGroups(5591, 5613),
  period: {
    from: parameter('2021-11-01', 'date', workingGroups.inferred(meantYear, 5591, 5613), {
      th: 'วันแรกของช่วงเวลาที่กำหนด',
      en: 'first day of the period',
    }),
    to: parameter('2021-11-30', 'date', workingGroups.inferred(meantYear, 5591, 5613), {
      th: 'วันสุดท้ายของช่วงเวลาที่กำหนด',
      en: 'last day of the period',
    }),
  },
});
