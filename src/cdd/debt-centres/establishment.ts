import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { all, atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { roster } from '../../rules/deciding/roster.js';
import { sameMembers } from '../../rules/deciding/same-members.js';
import { stages } from '../../rules/deciding/stages.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { establishing, programme } from './source.js';

/**
 * The four steps of establishing a centre (กระบวนการจัดตั้ง 4 ขั้นตอน), in their order: planning meetings of province and
 * amphoe, a workshop, a study visit, and the workshop that founds the centre, which only follows the visit.
 *
 * @th
 * แสดงว่าการจัดตั้งศูนย์จัดการกองทุนชุมชนดำเนินการถึงขั้นใดใน 4 ขั้นตอน คือ ประชุมชี้แจงและวางแผนระดับจังหวัดและอำเภอ
 * ประชุมเชิงปฏิบัติการสร้างความรู้ความเข้าใจ ศึกษาดูงาน และประชุมเชิงปฏิบัติการเพื่อจัดตั้งศูนย์ ซึ่งทำหลังศึกษาดูงาน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 4119 to 4161, 4207, 4209 and 4211
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.establishmentSteps({
 *   planningMeetings: true,
 *   workshop: true,
 *   studyVisit: false,
 *   foundingWorkshop: true,
 * });
 * outcome.verdict; // 'unmet'
 * outcome.skipped; // ['studyVisit']
 * ```
 */
export const establishmentSteps = stages({
  programme,
  id: 'establishment-steps',
  title: { th: 'กระบวนการจัดตั้งศูนย์จัดการกองทุนชุมชน 4 ขั้นตอน', en: 'Four steps of establishing a centre' },
  source: establishing([4119, 4161]),
  stages: {
    planningMeetings: { th: 'ขั้นตอนที่ 1 ประชุมชี้แจงและวางแผน', en: 'step 1: planning meetings' },
    workshop: { th: 'ขั้นตอนที่ 2 ประชุมเชิงปฏิบัติการสร้างความรู้ความเข้าใจ', en: 'step 2: workshop' },
    studyVisit: { th: 'ขั้นตอนที่ 3 ศึกษาดูงาน', en: 'step 3: study visit' },
    foundingWorkshop: { th: 'ขั้นตอนที่ 4 ประชุมเชิงปฏิบัติการเพื่อจัดตั้ง', en: 'step 4: founding workshop' },
  },
});

const group = {
  people: parameter(16, 'people', establishing(4129, 4199)),
  partners: parameter(4, 'people', establishing(4129, 4201)),
};

/**
 * The core group of a centre (กลุ่มเป้าหมายแห่งละ 20 คน): 16 from the people's side and 4 development partners. Six kinds
 * of partners are named as examples for the four places; which four is not said.
 *
 * @th
 * ตรวจว่ากลุ่มเป้าหมายของศูนย์มีแห่งละ 20 คนหรือไม่ คือ ภาคประชาชน ผู้นำชุมชน และคณะกรรมการกลุ่ม/องค์กรการเงินชุมชน 16 คน และภาคีการพัฒนา 4 คน
 * เอกสารยกตัวอย่างภาคีไว้ 6 ประเภท แต่ไม่ได้ระบุว่าต้องเป็น 4 ประเภทใด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown role
 * @source 004_5d18bda2820f2124.txt, lines 4127 to 4129 and 4197 to 4201
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.coreGroup({ people: 16, partners: 4 }).verdict; // 'met'
 * debtCentres.fy2565.coreGroup({ people: 15, partners: 5 }).verdict; // 'unmet'
 * ```
 */
export const coreGroup = roster({
  programme,
  id: 'core-group',
  title: { th: 'กลุ่มเป้าหมายแห่งละ 20 คน', en: 'The core group of 20' },
  source: establishing([4127, 4129], [4197, 4201]),
  parameters: group,
  roles: {
    people: {
      label: { th: 'ภาคประชาชน ผู้นำชุมชน และคณะกรรมการกลุ่ม/องค์กรการเงินชุมชน', en: "people's side" },
      exactly: group.people,
    },
    partners: { label: { th: 'ภาคีการพัฒนา', en: 'development partners' }, exactly: group.partners },
  },
});

/**
 * Whether the same people came to steps 2, 3 and 4 (ต้องเป็นบุคคลเดียวกันทุกครั้ง). It concerns the people's side of the core
 * group alone, not the partners. A substitute for somebody who dropped out is not provided for: it is a breach, and
 * named.
 *
 * @th
 * ตรวจว่าผู้เข้าร่วมขั้นตอนที่ 2 - 4 ภาคประชาชนเป็นบุคคลเดียวกันทุกครั้งหรือไม่ ไม่รวมภาคีการพัฒนา เอกสารไม่ได้ให้มีผู้เข้าร่วมแทน
 * ผู้ที่เข้าร่วมไม่ครบหรือมาแทนจึงแสดงรายชื่อไว้
 *
 * @throws {@link RuleInputError} somebody who is listed twice for one step, or an unknown step
 * @source 004_5d18bda2820f2124.txt, line 4183
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.sameParticipants({ workshop: ['01', '02'], studyVisit: ['01', '03'] });
 * outcome.verdict; // 'unmet'
 * outcome.absent[0]; // { member: '02', absentFrom: ['studyVisit'] }
 * ```
 */
export const sameParticipants = sameMembers({
  programme,
  id: 'same-participants',
  title: {
    th: 'ผู้เข้าร่วมขั้นตอนที่ 2 - 4 (ภาคประชาชน) ต้องเป็นบุคคลเดียวกันทุกครั้ง',
    en: "The same participants of the people's side in steps 2 to 4",
  },
  source: establishing(4183),
  occasions: {
    workshop: { th: 'ผู้เข้าร่วมขั้นตอนที่ 2', en: 'participants of step 2' },
    studyVisit: { th: 'ผู้เข้าร่วมขั้นตอนที่ 3', en: 'participants of step 3' },
    foundingWorkshop: { th: 'ผู้เข้าร่วมขั้นตอนที่ 4', en: 'participants of step 4' },
  },
  member: { th: 'ผู้เข้าร่วมภาคประชาชน', en: "a participant of the people's side" },
});

/**
 * Whether the workshop of step 2 did what it is for (เนื้อหาและผลผลิตขั้นตอนที่ 2): six items, of which the last three leave
 * something behind: a plan of action, the centre's committee and the place of the visit.
 *
 * @th
 * ตรวจว่าการประชุมขั้นตอนที่ 2 ครบเนื้อหาและผลผลิต 6 รายการหรือไม่ สามรายการหลังต้องมีผลผลิต คือ แผนปฏิบัติการร่วมกับภาคี คณะกรรมการศูนย์
 * และสถานที่ศึกษาดูงาน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown item
 * @source 004_5d18bda2820f2124.txt, lines 4131 to 4143
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.workshopOutputs({ committeeChosen: false }).verdict; // 'unmet'
 * ```
 */
export const workshopOutputs = checklist({
  programme,
  id: 'workshop-outputs',
  title: { th: 'เนื้อหาและผลผลิตของขั้นตอนที่ 2', en: 'What step 2 covers and leaves behind' },
  source: establishing([4131, 4143]),
  facts: {
    situationExplained: yesNo({ th: 'สถานการณ์เศรษฐกิจและกองทุนชุมชน', en: 'situation of the economy and the funds' }),
    fundsSurveyed: yesNo({ th: 'สำรวจและวิเคราะห์สถานการณ์กองทุนในชุมชน', en: 'funds of the community surveyed' }),
    approachExplained: yesNo({ th: 'แนวทางการจัดตั้งและดำเนินงานศูนย์', en: 'how a centre is established and works' }),
    actionPlanSet: yesNo({ th: 'กำหนดแผนปฏิบัติการร่วมกับภาคี', en: 'plan of action set with the partners' }),
    committeeChosen: yesNo({ th: 'คัดเลือกคณะกรรมการศูนย์', en: "the centre's committee chosen" }),
    visitPlaceSet: yesNo({ th: 'กำหนดสถานที่ศึกษาดูงาน', en: 'place of the study visit set' }),
  },
  criteria: [
    yes('situationExplained'),
    yes('fundsSurveyed'),
    yes('approachExplained'),
    yes('actionPlanSet'),
    yes('committeeChosen'),
    yes('visitPlaceSet'),
  ],
});

const representatives = {
  ofEachFund: parameter(
    1,
    'people',
    establishing.inferred(
      {
        th: 'ตัวแทนทุกกลุ่ม/กองทุน จึงมีอย่างน้อยกลุ่ม/กองทุนละ 1 คน',
        en: 'every founding fund has a representative, so one at least',
      },
      4141,
    ),
  ),
  foundingFunds: parameter(2, 'funds', establishing(4109)),
};

/**
 * Whether every founding fund is represented on the centre's committee (ตัวแทนทุกกลุ่ม/กองทุน): at least one of its people
 * each. No size, term or chair is printed. That there are at least two funds is asked by {@link committee}.
 *
 * @th
 * ตรวจว่าคณะกรรมการศูนย์มาจากตัวแทนทุกกลุ่ม/กองทุนที่ร่วมจัดตั้งหรือไม่ อย่างน้อยกลุ่มละ 1 คน เอกสารไม่ได้กำหนดจำนวนกรรมการ วาระ หรือประธาน
 * ส่วนจำนวนกองทุนอย่างน้อย 2 กองทุนดูที่ committee
 *
 * @throws {@link RuleInputError} two funds of one name, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4141
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.fundsRepresented({
 *   funds: [
 *     { id: 'กลุ่มออมทรัพย์เพื่อการผลิต', representatives: 4 },
 *     { id: 'กองทุนหมู่บ้าน', representatives: 0 },
 *   ],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id); // ['กองทุนหมู่บ้าน']
 * ```
 */
export const fundsRepresented = everyOne({
  programme,
  id: 'funds-represented',
  title: { th: 'คณะกรรมการมาจากตัวแทนทุกกลุ่ม/กองทุนที่ร่วมจัดตั้ง', en: 'Every founding fund is represented' },
  source: establishing(4141),
  parameters: { ofEachFund: representatives.ofEachFund },
  list: { name: 'funds', label: { th: 'กลุ่ม/กองทุนที่ร่วมจัดตั้ง', en: 'a founding fund' } },
  unit: 'funds',
  facts: {
    representatives: count({ th: 'กรรมการที่เป็นตัวแทน', en: 'its representatives on the committee' }, 'people'),
  },
  criteria: [atLeast('representatives', representatives.ofEachFund)],
});

/**
 * How a centre's committee is made up (คณะกรรมการศูนย์จัดการกองทุนชุมชน): it represents every founding fund, of which there
 * are at least two, and qualified people advise it. Four fields of advice are named as examples; how many advisers
 * there are is not printed.
 *
 * @th
 * ตรวจองค์ประกอบคณะกรรมการศูนย์จัดการกองทุนชุมชน คือ มีกลุ่ม/กองทุนที่ร่วมจัดตั้งอย่างน้อย 2 กองทุน มีตัวแทนทุกกลุ่ม/กองทุน
 * และมีผู้ทรงคุณวุฒิเป็นที่ปรึกษา เอกสารยกตัวอย่างด้านของที่ปรึกษาไว้ 4 ด้าน แต่ไม่ได้กำหนดจำนวน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4109 and 4141
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.committee({ foundingFunds: 2, everyFundRepresented: true, hasAdvisers: true }).verdict; // 'met'
 * ```
 */
export const committee = checklist({
  programme,
  id: 'committee',
  title: { th: 'คณะกรรมการศูนย์จัดการกองทุนชุมชน', en: "The centre's committee" },
  source: establishing(4141),
  parameters: { foundingFunds: representatives.foundingFunds },
  facts: {
    foundingFunds: count({ th: 'กลุ่ม/กองทุนที่ร่วมจัดตั้ง', en: 'founding funds' }, 'funds'),
    everyFundRepresented: yesNo({ th: 'มีตัวแทนทุกกลุ่ม/กองทุน', en: 'every founding fund is represented' }),
    hasAdvisers: yesNo({ th: 'มีผู้ทรงคุณวุฒิเป็นที่ปรึกษา', en: 'qualified people advise it' }),
  },
  criteria: [atLeast('foundingFunds', representatives.foundingFunds), yes('everyFundRepresented'), yes('hasAdvisers')],
});

const visit = {
  days: parameter(2, 'days', establishing(4145, 4155)),
};

/**
 * The study visit (ศึกษาดูงาน): two days at one of the 54 model centres of FY2561 to 2564, with four topics. A second
 * place is free to choose. Where the COVID-19 epidemic has not eased, a speaker of a model centre or a visit online may
 * take its place, or something else that suits, as long as the topics are kept.
 *
 * The list of the 54 is an enclosure that is not in the document: whether the place is one of them is the caller's to
 * say. Two slips of the text are read as they must be meant: the visitors are the core group of step 2 (line 4145 says
 * step 1), and the topics to keep are those of step 3 (line 4155 says step 2).
 *
 * @th
 * ตรวจว่าการศึกษาดูงานเป็นไปตามที่กำหนดหรือไม่ คือ 2 วัน ณ ศูนย์ต้นแบบแห่งใดแห่งหนึ่งใน 54 แห่ง ปีงบประมาณ พ.ศ. 2561 - 2564 ครบ 4 ประเด็น
 * สถานที่ที่สองเลือกได้ กรณีสถานการณ์โรคติดเชื้อไวรัสโคโรนา 2019 ยังไม่คลี่คลาย จะเชิญวิทยากร ดูงานผ่านระบบออนไลน์
 * หรือใช้รูปแบบอื่นที่เหมาะสมก็ได้โดยคงประเด็นไว้ บัญชีรายชื่อ 54 แห่งไม่มีในเอกสาร ผู้ใช้เป็นผู้ระบุ ต้นฉบับพิมพ์คลาดเคลื่อนสองแห่ง
 * ในที่นี้อ่านว่าผู้ดูงานคือกลุ่มเป้าหมายของขั้นตอนที่ 2 และประเด็นที่ต้องคงไว้คือของขั้นตอนที่ 3
 *
 * @throws {@link RuleInputError} a form that is none of the four, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4143 to 4155
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const topics = { management: true, debt: true, plans: true, success: true };
 * const online = { form: 'online', days: 2, fromModelCentre: true, ...topics } as const;
 * debtCentres.fy2565.studyVisit({ ...online, epidemicNotEased: true }).verdict; // 'met'
 * debtCentres.fy2565.studyVisit({ ...online, epidemicNotEased: false }).verdict; // 'unmet'
 * debtCentres.fy2565.studyVisit({ ...online, form: 'visit' }).verdict; // 'met'
 * ```
 */
export const studyVisit = checklist({
  programme,
  id: 'study-visit',
  title: { th: 'ศึกษาดูงานศูนย์จัดการกองทุนชุมชนต้นแบบ', en: 'Study visit to a model centre' },
  source: establishing([4143, 4155]),
  parameters: visit,
  facts: {
    fromModelCentre: yesNo({
      th: 'เป็นศูนย์ต้นแบบ 1 ใน 54 แห่ง (สถานที่แรก หรือวิทยากร)',
      en: 'the first place, or the speaker, is of one of the 54 model centres',
    }),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    form: choice(
      { th: 'รูปแบบการศึกษาดูงาน', en: 'its form' },
      {
        visit: { th: 'เดินทางไปศึกษาดูงาน', en: 'a visit' },
        speaker: { th: 'เชิญวิทยากรจากศูนย์ต้นแบบ', en: 'a speaker of a model centre' },
        online: { th: 'ผ่านระบบออนไลน์', en: 'online' },
        other: { th: 'รูปแบบอื่นตามความเหมาะสม', en: 'another form that suits' },
      },
    ),
    epidemicNotEased: yesNo({
      th: 'สถานการณ์การแพร่ระบาดของโรคติดเชื้อไวรัสโคโรนา 2019 ยังไม่คลี่คลาย',
      en: 'the COVID-19 epidemic has not eased',
    }),
    management: yesNo({ th: 'รูปแบบการบริหารจัดการและกิจกรรมของศูนย์', en: 'management and activities of the centre' }),
    debt: yesNo({ th: 'แนวทางการบริหารจัดการหนี้', en: 'how debts are managed' }),
    plans: yesNo({ th: 'แนวทางการพัฒนาและแผนการดำเนินงานศูนย์', en: 'development and plans of the centre' }),
    success: yesNo({ th: 'ความสำเร็จของครัวเรือนต้นแบบลดหนี้/ปลดหนี้', en: 'success of model households' }),
  },
  criteria: [
    yes('fromModelCentre'),
    exactly('days', visit.days),
    appliesWhere('form', ['speaker', 'online', 'other'], yes('epidemicNotEased'), {
      id: 'form',
      label: { th: 'ปรับรูปแบบเฉพาะเมื่อสถานการณ์ยังไม่คลี่คลาย', en: 'another form only while the epidemic lasts' },
      source: establishing(4155),
    }),
    all('topics', [yes('management'), yes('debt'), yes('plans'), yes('success')], {
      label: { th: 'ประเด็นการศึกษาดูงาน', en: 'topics' },
      source: establishing([4147, 4153]),
    }),
  ],
});

/**
 * Whether a centre is established (จัดตั้งศูนย์จัดการกองทุนชุมชนได้): the founding workshop's six results. The text lists what
 * the workshop does; that a centre is established only with all six is the reading here.
 *
 * @th
 * ตรวจว่าจัดตั้งศูนย์จัดการกองทุนชุมชนได้แล้วหรือไม่ จากผลผลิต 6 รายการของขั้นตอนที่ 4 เอกสารพิมพ์รายการที่การประชุมต้องทำ
 * ส่วนการถือว่าจัดตั้งได้เมื่อครบทั้ง 6 รายการเป็นการอ่านของกติกานี้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4161 to 4181
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.established({ rules: true, opened: false }).verdict; // 'unmet'
 * ```
 */
export const established = checklist({
  programme,
  id: 'established',
  title: { th: 'ผลผลิตของขั้นตอนที่ 4 การจัดตั้งศูนย์', en: 'The outcome of step 4: the centre is established' },
  source: establishing.inferred(
    {
      th: 'อ่านว่าจัดตั้งศูนย์ได้เมื่อครบผลผลิตทั้งหกของขั้นตอนที่ 4 ไม่มีข้อความใดระบุไว้โดยตรง',
      en: 'a centre is read as established with all six results of step 4; no sentence says so',
    },
    [4161, 4181],
  ),
  facts: {
    placeAndModel: yesNo({ th: 'กำหนดสถานที่ตั้ง/รูปแบบการบริหารจัดการ', en: 'place and form of management set' }),
    rules: yesNo({ th: 'จัดทำระเบียบข้อบังคับ', en: 'rules and regulations made' }),
    planAndOpening: yesNo({ th: 'จัดทำแผนการดำเนินงานและกำหนดการเปิดศูนย์', en: 'plan made and opening scheduled' }),
    equipment: yesNo({ th: 'จัดซื้อจัดจ้างวัสดุ/อุปกรณ์', en: 'materials and equipment procured' }),
    opened: yesNo({ th: 'เปิดศูนย์', en: 'centre opened' }),
    handedOver: yesNo({ th: 'มอบหมายภารกิจให้แก่คณะกรรมการศูนย์', en: 'work handed to the committee' }),
  },
  criteria: [
    yes('placeAndModel'),
    yes('rules'),
    yes('planAndOpening'),
    yes('equipment'),
    yes('opened'),
    yes('handedOver'),
  ],
});

/**
 * Whether a new centre's plan has its four parts (แผนการดำเนินงานศูนย์). Here they are planned; in the second activity
 * they are done.
 *
 * @th
 * ตรวจว่าแผนการดำเนินงานศูนย์ครบ 4 ส่วนหรือไม่ ในกิจกรรมนี้เป็นการวางแผน ส่วนการดำเนินการตามแผนอยู่ในกิจกรรมที่ 2
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown part
 * @source 004_5d18bda2820f2124.txt, lines 4167 to 4175
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.operatingPlan({ approach: true, survey: true, classes: true }).missing; // ['households']
 * ```
 */
export const operatingPlan = checklist({
  programme,
  id: 'operating-plan',
  title: { th: 'แผนการดำเนินงานศูนย์จัดการกองทุนชุมชน', en: 'The plan of a new centre' },
  source: establishing([4167, 4175]),
  facts: {
    approach: yesNo({ th: 'กำหนดแนวทางการบริหารจัดการหนี้', en: 'how debts are to be managed' }),
    survey: yesNo({ th: 'สำรวจลูกหนี้ทั้งหมดและจัดทำฐานข้อมูลลูกหนี้', en: 'survey and database of all debtors' }),
    classes: yesNo({ th: 'วิเคราะห์ข้อมูลและจัดประเภทลูกหนี้', en: 'analysis and classes of debtors' }),
    households: yesNo({ th: 'คัดเลือกและเตรียมลงทะเบียนครัวเรือน', en: 'selection and registration of households' }),
  },
  criteria: [yes('approach'), yes('survey'), yes('classes'), yes('households')],
});

const target = { share: parameter(100, 'percent', establishing(4233)) };

/**
 * The indicator of the activity (ตัวชี้วัดกิจกรรม): all target areas (100 %) have established their centre. The country's
 * target is 107; a province has its own. What counts as established: see {@link established}.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม พื้นที่เป้าหมายจัดตั้งศูนย์ได้ครบร้อยละ 100 เป้าหมายประเทศ 107 แห่ง จังหวัดให้ระบุเป้าหมายของตน การถือว่าจัดตั้งได้ดูที่
 * established
 *
 * @throws {@link RuleInputError} more centres than target areas, a number that is no whole number from 0, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, line 4233
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.centresEstablished({ targetAreas: 107, established: 106 }).lacking; // 1
 * ```
 */
export const centresEstablished = quota({
  programme,
  id: 'centres-established',
  title: { th: 'พื้นที่เป้าหมายสามารถจัดตั้งศูนย์ได้', en: 'Target areas that established their centre' },
  source: establishing(4233),
  parameters: target,
  share: target.share,
  unit: 'centres',
  whole: { name: 'targetAreas', label: { th: 'พื้นที่เป้าหมาย', en: 'target areas' } },
  part: { name: 'established', label: { th: 'พื้นที่ที่จัดตั้งศูนย์ได้', en: 'areas with an established centre' } },
});
