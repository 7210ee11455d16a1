import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { stages } from '../../rules/deciding/stages.js';
import { yesNo } from '../../rules/logic/fact.js';
import { programme, recruiting } from './source.js';

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
  source: recruiting.inferred(
    { th: 'อ่านว่าทำตามลำดับข้อที่พิมพ์ไว้', en: 'the numbers of the steps are read as their order' },
    [5534, 5553],
  ),
  stages: {
    listedByDepartment: {
      th: 'กรมจัดทำบัญชีจัดสรรครัวเรือนเป้าหมายและแนวทางการจัดหาอาสาสมัคร ส่งให้จังหวัด',
      en: 'the department listed the target households and sent the province its guidance on recruitment',
      lines: [5534],
    },
    listedByProvince: {
      th: 'จังหวัดจัดทำบัญชีจัดสรรครัวเรือนเป้าหมาย และส่งแนวทางการจัดหาอาสาสมัครให้อำเภอ',
      en: 'the province listed the target households and sent the amphoe the guidance on recruitment',
      lines: [5535],
    },
    recruited: { th: 'อำเภอจัดหาผู้จัดเก็บข้อมูล', en: 'the amphoe recruited collectors', lines: [[5536, 5551]] },
    appointed: {
      th: 'อำเภอจัดทำคำสั่งแต่งตั้งตามแนวทางที่กรมกำหนด',
      en: "the amphoe appointed them by order as the department's guidance says",
      lines: [5552],
    },
    instructed: { th: 'ประชุมสร้างความรู้ความเข้าใจ', en: 'they were instructed at a meeting', lines: [5553] },
  },
});

/**
 * Whether the meeting that instructs collectors covered what it is to cover (ประชุมสร้างความรู้ความเข้าใจ): how the survey is approached,
 * by what method the data are collected, their indicators, and the use of the devices. How long it is, and for how many, is not
 * printed.
 *
 * @th
 * ตรวจว่าการประชุมสร้างความรู้ความเข้าใจให้แก่อาสาสมัครจัดเก็บข้อมูลครบทั้งสี่เรื่องหรือไม่ คือ แนวทางการจัดเก็บ วิธีการจัดเก็บ ตัวชี้วัดข้อมูล
 * และการใช้เครื่องมือในการจัดเก็บข้อมูล จำนวนวันและจำนวนผู้เข้าประชุมไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5553
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * const { collectorMeeting } = basicMinimumNeeds.fy2565;
 * collectorMeeting({ approach: true, method: true, indicators: true, devices: true }).verdict; // 'met'
 * collectorMeeting({ approach: true, method: true, indicators: true, devices: false }).next; // ['devices']
 * ```
 */
export const collectorMeeting = checklist({
  programme,
  id: 'collector-meeting',
  title: { th: 'ประชุมสร้างความรู้ความเข้าใจในการจัดเก็บข้อมูล', en: 'The meeting that instructs collectors' },
  source: recruiting(5553),
  facts: {
    approach: yesNo({ th: 'แนวทางการจัดเก็บ', en: 'how the survey is approached' }),
    method: yesNo({ th: 'วิธีการจัดเก็บ', en: 'the method of collecting' }),
    indicators: yesNo({ th: 'ตัวชี้วัดข้อมูล', en: 'the indicators of the data' }),
    devices: yesNo({ th: 'การใช้เครื่องมือในการจัดเก็บข้อมูล', en: 'the use of the devices' }),
  },
  criteria: [yes('approach'), yes('method'), yes('indicators'), yes('devices')],
});
