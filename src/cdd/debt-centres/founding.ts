import { parameter } from '../../core/parameter.js';
import { all, atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { readings } from '../../rules/deciding/readings.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { daysHeld, withinPeriod } from '../days-held.js';
import { periods } from './calendar.js';
import { establishing, programme } from './source.js';

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

const studyVisitRule = {
  programme,
  id: 'study-visit',
  title: { th: 'ศึกษาดูงานศูนย์จัดการกองทุนชุมชนต้นแบบ', en: 'Study visit to a model centre' },
  source: /* @__PURE__ */ establishing([4143, 4155]),
  facts: {
    fromModelCentre: /* @__PURE__ */ yesNo({
      th: 'เป็นศูนย์ต้นแบบ 1 ใน 54 แห่ง (สถานที่แรก หรือวิทยากร)',
      en: 'the first place, or the speaker, is of one of the 54 model centres',
    }),
    days: /* @__PURE__ */ count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    epidemicNotEased: /* @__PURE__ */ yesNo({
      th: 'สถานการณ์การแพร่ระบาดของโรคติดเชื้อไวรัสโคโรนา 2019 ยังไม่คลี่คลาย',
      en: 'the COVID-19 epidemic has not eased',
    }),
    management: /* @__PURE__ */ yesNo({
      th: 'รูปแบบการบริหารจัดการและกิจกรรมของศูนย์',
      en: 'management and activities of the centre',
    }),
    debt: /* @__PURE__ */ yesNo({ th: 'แนวทางการบริหารจัดการหนี้', en: 'how debts are managed' }),
    plans: /* @__PURE__ */ yesNo({
      th: 'แนวทางการพัฒนาและแผนการดำเนินงานศูนย์',
      en: 'development and plans of the centre',
    }),
    success: /* @__PURE__ */ yesNo({
      th: 'ความสำเร็จของครัวเรือนต้นแบบลดหนี้/ปลดหนี้',
      en: 'success of model households with less debt or none',
    }),
    firstDay: /* @__PURE__ */ date({ th: 'วันแรกของการศึกษาดูงาน', en: 'the first day of the visit' }),
    lastDay: /* @__PURE__ */ date({ th: 'วันสุดท้ายของการศึกษาดูงาน', en: 'the last day of the visit' }),
  },
  ordered: /* @__PURE__ */ daysHeld('firstDay', 'lastDay', 'days'),
} as const;

const topics = /* @__PURE__ */ all('topics', [yes('management'), yes('debt'), yes('plans'), yes('success')], {
  label: { th: 'ประเด็นการศึกษาดูงาน', en: 'the topics of the visit' },
  source: /* @__PURE__ */ establishing([4147, 4153]),
});

const topicsKept = {
  ...topics,
  source: /* @__PURE__ */ establishing.inferred(
    {
      th: 'บรรทัด 4155 พิมพ์ให้คงประเด็นตามขั้นตอนที่ 2 อ่านว่าประเด็นการศึกษาดูงานของขั้นตอนที่ 3',
      en: 'line 4155 prints that the topics of step 2 are kept; those of the visit, step 3, are read',
    },
    [4147, 4153],
    4155,
  ),
};

const inPeriod = /* @__PURE__ */ withinPeriod(periods.establishment, {
  th: 'เดือนมกราคม - มีนาคม 2565',
  en: 'January to March 2565 (2022)',
});

const notEased = /* @__PURE__ */ yes('epidemicNotEased', {
  id: 'form',
  label: { th: 'ปรับรูปแบบเฉพาะเมื่อสถานการณ์ยังไม่คลี่คลาย', en: 'another form only while the epidemic lasts' },
  source: /* @__PURE__ */ establishing(4155),
  circumstance: true,
});

/**
 * The study visit (ศึกษาดูงาน): two days at one of the 54 model centres of FY2561 to 2564, with four topics, its first and last
 * day in January to March 2565. A second place is free to choose. Where the COVID-19 epidemic has not eased, the visit of two days may be adapted: a speaker of a
 * model centre or a visit online may take its place, or something else that suits, as long as the topics are kept. The two
 * days are then not asked for, and in another form neither is a model centre.
 *
 * The list of the 54 is an enclosure that is not in the document: whether the place is one of them is the caller's to
 * say. Two slips of the text are read as they must be meant: the visitors are the core group of step 2 (line 4145 says
 * step 1), and the topics to keep are those of step 3 (line 4155 says step 2).
 *
 * @th
 * ตรวจว่าการศึกษาดูงานเป็นไปตามที่กำหนดหรือไม่ คือ 2 วัน ณ ศูนย์ต้นแบบแห่งใดแห่งหนึ่งใน 54 แห่ง ปีงบประมาณ พ.ศ. 2561 - 2564 ครบ 4 ประเด็น วันแรกและวันสุดท้ายอยู่ในเดือนมกราคม - มีนาคม 2565
 * สถานที่ที่สองเลือกได้ กรณีสถานการณ์โรคติดเชื้อไวรัสโคโรนา 2019 ยังไม่คลี่คลาย ปรับแนวทางการศึกษาดูงาน 2 วันได้ จะเชิญวิทยากรจากศูนย์ต้นแบบ
 * ดูงานผ่านระบบออนไลน์ หรือใช้รูปแบบอื่นที่เหมาะสมก็ได้โดยคงประเด็นไว้ เมื่อปรับแล้วไม่ต้องครบ 2 วัน
 * และถ้าเป็นรูปแบบอื่นไม่ต้องเป็นศูนย์ต้นแบบใน 54 แห่ง บัญชีรายชื่อ 54 แห่งไม่มีในเอกสาร ผู้ใช้เป็นผู้ระบุ ต้นฉบับพิมพ์คลาดเคลื่อนสองแห่ง
 * ในที่นี้อ่านว่าผู้ดูงานคือกลุ่มเป้าหมายของขั้นตอนที่ 2 และประเด็นที่ต้องคงไว้คือของขั้นตอนที่ 3
 *
 * @throws {@link RuleInputError} no form, a form that is none of the four, a last day before the first, more days than lie between the
 * two, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4099, 4143 to 4155 and 4223
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const topics = { management: true, debt: true, plans: true, success: true };
 * const online = { form: 'online', days: 2, fromModelCentre: true, firstDay: '2022-02-10', lastDay: '2022-02-11', ...topics } as const;
 * debtCentres.fy2565.studyVisit({ ...online, epidemicNotEased: true }).verdict; // 'met'
 * debtCentres.fy2565.studyVisit({ ...online, epidemicNotEased: false }).verdict; // 'unmet'
 * debtCentres.fy2565.studyVisit({ ...online, form: 'visit' }).verdict; // 'met'
 * ```
 */
export const studyVisit = readings({
  labels: {
    visit: { th: 'เดินทางไปศึกษาดูงาน', en: 'a visit' },
    speaker: { th: 'เชิญวิทยากรจากศูนย์ต้นแบบ', en: 'a speaker of a model centre' },
    online: { th: 'ผ่านระบบออนไลน์', en: 'online' },
    other: { th: 'รูปแบบอื่นตามความเหมาะสม', en: 'another form that suits' },
  },
  reading: { name: 'form', label: { th: 'รูปแบบการศึกษาดูงาน', en: 'the form of the visit' } },
  rules: {
    visit: checklist({
      ...studyVisitRule,
      parameters: { ...visit, ...periods.establishment },
      criteria: [yes('fromModelCentre'), exactly('days', visit.days), topics, ...inPeriod],
    }),
    speaker: checklist({
      ...studyVisitRule,
      parameters: periods.establishment,
      criteria: [yes('fromModelCentre'), notEased, topicsKept, ...inPeriod],
    }),
    online: checklist({
      ...studyVisitRule,
      parameters: periods.establishment,
      criteria: [yes('fromModelCentre'), notEased, topicsKept, ...inPeriod],
    }),
    other: checklist({
      ...studyVisitRule,
      parameters: periods.establishment,
      criteria: [notEased, topicsKept, ...inPeriod],
    }),
  },
});
