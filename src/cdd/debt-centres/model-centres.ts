import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { above, atLeast, atMost, exactly, no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { roster } from '../../rules/deciding/roster.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, money, quantity, yesNo } from '../../rules/logic/fact.js';
import { videoLength, videoReading } from '../video-length.js';
import { modelling, programme } from './source.js';

const scope = {
  provinces: parameter(27, 'provinces', modelling(4377, 4391, 4416)),
};

/**
 * Whether a province takes part (จังหวัดที่ยังไม่มีศูนย์ต้นแบบ): it has no model centre for managing debt yet. There are 27 such
 * provinces beside the 49 with the 54 model centres of FY2561 to 2564; their names are not printed.
 *
 * @th
 * ตรวจว่าจังหวัดเข้าร่วมกิจกรรมศูนย์สู่การเป็นต้นแบบหรือไม่ คือ จังหวัดที่ยังไม่มีศูนย์ต้นแบบด้านการบริหารจัดการหนี้ มี 27 จังหวัด นอกเหนือจาก 49
 * จังหวัดซึ่งมีศูนย์ต้นแบบ 54 แห่ง ปีงบประมาณ พ.ศ. 2561 - 2564 เอกสารไม่ได้พิมพ์ชื่อจังหวัดไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4143, 4377, 4391, 4405, 4414 and 4416
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelProvince({ hasModelCentre: false }).verdict; // 'met'
 * ```
 */
export const modelProvince = checklist({
  programme,
  id: 'model-province',
  title: { th: 'จังหวัดที่ยังไม่มีศูนย์จัดการกองทุนชุมชนต้นแบบ', en: 'A province without a model centre' },
  source: modelling(4377, 4391),
  words: {
    met: { th: 'ยังไม่มีศูนย์ต้นแบบ เป็นจังหวัดเป้าหมายได้', en: 'without a model centre: may be chosen' },
    unmet: { th: 'มีศูนย์ต้นแบบแล้ว', en: 'has a model centre already' },
  },
  parameters: scope,
  facts: {
    hasModelCentre: yesNo({
      th: 'มีศูนย์ต้นแบบด้านการบริหารจัดการหนี้ (ปีงบประมาณ พ.ศ. 2561 - 2564) แล้ว',
      en: 'has a model centre of FY2561 to 2564',
    }),
  },
  criteria: [no('hasModelCentre', { id: 'no-model-centre', circumstance: true })],
});

const perProvince = {
  one: parameter(
    1,
    'centres',
    modelling.derived({ th: 'ศูนย์ 27 แห่ง หารด้วย 27 จังหวัด', en: '27 centres divided by 27 provinces' }, 4416),
  ),
  provinces: scope.provinces,
};

/**
 * Whether every one of the 27 provinces chose its centre (27 แห่ง ในพื้นที่ 27 จังหวัด). That it is one each follows from the
 * two numbers; no sentence says so.
 *
 * @th
 * ตรวจว่าทั้ง 27 จังหวัดคัดเลือกศูนย์ครบจังหวัดละ 1 ศูนย์ รวม 27 แห่งหรือไม่ จังหวัดละ 1 ศูนย์เป็นการอ่านจากตัวเลขสองจำนวน ไม่มีข้อความใดระบุไว้โดยตรง
 *
 * @throws {@link RuleInputError} more provinces than there are, two of one name, a number that is no whole number from
 * 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4377, 4391, 4405, 4414 and 4416
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.modelCentresChosen({ provinces: [{ id: 'แพร่', centres: 1 }] });
 * outcome.verdict; // 'unknown'
 * outcome.notListed; // 26
 * ```
 */
export const modelCentresChosen = everyOne({
  programme,
  id: 'model-centres-chosen',
  title: { th: 'จังหวัดละ 1 ศูนย์ รวม 27 แห่ง', en: 'One centre in each of 27 provinces' },
  source: modelling(4377, 4405, 4414, 4416),
  parameters: perProvince,
  list: { name: 'provinces', label: { th: 'จังหวัด', en: 'a province' } },
  unit: 'provinces',
  facts: { centres: count({ th: 'ศูนย์ที่คัดเลือก', en: 'centres that it chose' }, 'centres') },
  criteria: [exactly('centres', perProvince.one)],
  number: perProvince.provinces,
});

/**
 * How a province chooses its outstanding centre (คัดเลือกศูนย์ดีเด่นระดับจังหวัด). The criteria are in a guideline of the
 * department that is not in the document: no marks and no size of the selection committee are printed.
 *
 * @th
 * แสดงว่าการคัดเลือกศูนย์จัดการกองทุนชุมชนดีเด่นระดับจังหวัดดำเนินการถึงขั้นใด เกณฑ์อยู่ในแนวทางของกรมฯ ซึ่งไม่มีในเอกสาร
 * จึงไม่มีคะแนนและไม่มีจำนวนคณะกรรมการคัดเลือก
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 4389 to 4403
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelSelection({ guideline: true, committeeAppointed: true, selected: false }).next; // ['selected']
 * ```
 */
export const modelSelection = stages({
  programme,
  id: 'model-selection',
  title: { th: 'การคัดเลือกศูนย์จัดการกองทุนชุมชนดีเด่นระดับจังหวัด', en: "Choosing a province's outstanding centre" },
  source: modelling([4389, 4403]),
  stages: {
    guideline: { th: 'กรมฯ จัดทำและแจ้งแนวทางการคัดเลือก', en: 'the department issues its guideline' },
    committeeAppointed: { th: 'จังหวัดแต่งตั้งคณะกรรมการคัดเลือก', en: 'the province appoints a selection committee' },
    selected: { th: 'คัดเลือกตามแนวทาง', en: 'selects by the guideline' },
    announced: { th: 'ประกาศผลการคัดเลือก', en: 'announces the result' },
    reported: { th: 'รายงานรายชื่อและผลการดำเนินงานต่อกรมฯ', en: 'reports name and results to the department' },
    followedUp: { th: 'กรมฯ ลงพื้นที่ติดตาม สนับสนุน', en: 'the department follows up in the field' },
  },
});

/**
 * Where a centre stands on its way to being a model (ลำดับสถานะของศูนย์): established, outstanding in its province, on the
 * way to being a model, model. These are titles by selection, not levels by score: no points and no bands are printed.
 * That a centre must have done the debt work first is not printed either, and not asked.
 *
 * @th
 * แสดงลำดับสถานะของศูนย์ คือ จัดตั้งแล้ว ดีเด่นระดับจังหวัด สู่การเป็นต้นแบบ และต้นแบบด้านการบริหารจัดการหนี้ เป็นสถานะจากการคัดเลือก ไม่ใช่ระดับคะแนน
 * เอกสารไม่ได้กำหนดว่าศูนย์ต้องบริหารจัดการหนี้มาก่อน จึงไม่นำมาเป็นเงื่อนไข
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown status
 * @source 004_5d18bda2820f2124.txt, lines 4393 to 4399, 4452, 4511 and 4512
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelStatus({ established: true, outstanding: true, towardsModel: false }).reached; // 'outstanding'
 * ```
 */
export const modelStatus = stages({
  programme,
  id: 'model-status',
  title: { th: 'ลำดับสถานะของศูนย์จัดการกองทุนชุมชน', en: 'The way to being a model centre' },
  source: modelling.inferred(
    {
      th: 'เรียงตามลำดับที่แนวทางกล่าวถึงสถานะของศูนย์ ไม่มีข้อความใดระบุลำดับไว้',
      en: 'in the order in which the guideline speaks of a centre’s status; no sentence sets the order',
    },
    [4393, 4399],
    4452,
    4511,
    4512,
  ),
  stages: {
    established: { th: 'จัดตั้งแล้ว', en: 'established' },
    outstanding: { th: 'ดีเด่นระดับจังหวัด', en: 'outstanding in its province' },
    towardsModel: { th: 'สู่การเป็นต้นแบบ', en: 'on the way to being a model' },
    model: { th: 'ต้นแบบด้านการบริหารจัดการหนี้', en: 'model centre for managing debt' },
  },
});

const participants = {
  committee: parameter(81, 'people', modelling(4436)),
  officers: parameter(27, 'people', modelling(4436)),
  central: parameter(6, 'people', modelling(4436)),
};

/**
 * Who comes to the model centres' workshop (กลุ่มเป้าหมาย 114 คน): three committee members of each of 27 centres, one
 * officer of each of 27 amphoes, and six of the department.
 *
 * @th
 * ตรวจกลุ่มเป้าหมายประชุมเชิงปฏิบัติการ 114 คน คือ คณะกรรมการศูนย์ 27 แห่ง ๆ ละ 3 คน นักวิชาการพัฒนาชุมชนอำเภอ 27 อำเภอ ๆ ละ 1 คน และเจ้าหน้าที่ส่วนกลาง
 * 6 คน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown role
 * @source 004_5d18bda2820f2124.txt, line 4436
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelWorkshop({ committee: 81, officers: 27, central: 6 }).verdict; // 'met'
 * ```
 */
export const modelWorkshop = roster({
  programme,
  id: 'model-workshop',
  title: { th: 'กลุ่มเป้าหมายประชุมเชิงปฏิบัติการ 114 คน', en: 'The 114 participants of the workshop' },
  source: modelling(4436),
  parameters: participants,
  roles: {
    committee: {
      label: { th: 'คณะกรรมการศูนย์จัดการกองทุนชุมชน 27 แห่ง ๆ ละ 3 คน', en: 'committee members, 3 of each centre' },
      exactly: participants.committee,
    },
    officers: {
      label: { th: 'นักวิชาการพัฒนาชุมชนอำเภอ 27 อำเภอ ๆ ละ 1 คน', en: 'officers, 1 of each amphoe' },
      exactly: participants.officers,
    },
    central: { label: { th: 'เจ้าหน้าที่ส่วนกลาง', en: 'of the department' }, exactly: participants.central },
  },
});

const format = {
  days: parameter(3, 'days', modelling(4422, 4444)),
  topics: parameter(
    6,
    'items',
    modelling.derived(
      {
        th: 'นับหัวข้อที่พิมพ์ไว้: กลยุทธ์, แรงจูงใจ, พี่เลี้ยงทางการเงิน, ทักษะและความรู้ทางการเงิน, วิทยากรมืออาชีพ, ที่ปรึกษาทางการเงิน',
        en: 'the printed topics counted: strategy, motivation, mentoring, financial skills, lecturing, advising',
      },
      4422,
    ),
  ),
};

/**
 * Whether the workshop has its form (รูปแบบประชุมเชิงปฏิบัติการ): online, three days, six topics.
 *
 * @th
 * ตรวจรูปแบบประชุมเชิงปฏิบัติการพัฒนาศักยภาพ คือ ผ่านสื่ออิเล็กทรอนิกส์ 3 วัน ครบ 6 หัวข้อ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4422 to 4434 and 4444
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelWorkshopForm({ online: true, days: 3, topics: 5 }).next; // ['topics']
 * ```
 */
export const modelWorkshopForm = checklist({
  programme,
  id: 'model-workshop-form',
  title: { th: 'รูปแบบประชุมเชิงปฏิบัติการพัฒนาศักยภาพ', en: 'Form of the workshop' },
  source: modelling([4422, 4434], 4444),
  parameters: format,
  facts: {
    online: yesNo({ th: 'ผ่านสื่ออิเล็กทรอนิกส์', en: 'online' }),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    topics: count({ th: 'เนื้อหาที่ครอบคลุมจาก 6 หัวข้อ', en: 'how many of the six topics it covers' }, 'items', { most: 6 }),
  },
  criteria: [yes('online'), exactly('days', format.days), atLeast('topics', format.topics)],
});

const understood = { share: parameter(80, 'percent', modelling(4448)) };

/**
 * The indicator of the workshop (ตัวชี้วัดกิจกรรม): at least 80 % of those who took part understand. The base is those who
 * took part, not those who were invited: 92 of 114.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม ผู้เข้าร่วมไม่น้อยกว่าร้อยละ 80 มีความรู้ความเข้าใจ คิดจากผู้ที่เข้าร่วมจริง ไม่ใช่ผู้ที่ได้รับเชิญ ถ้าเข้าร่วม 114 คน เท่ากับ 92
 * คน
 *
 * @throws {@link RuleInputError} more who understand than took part, a number that is no whole number from 0, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4448
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelWorkshopUnderstood({ participants: 114, understood: 91 }).verdict; // 'unmet'
 * debtCentres.fy2565.modelWorkshopUnderstood({ participants: 114 }).least; // 92
 * ```
 */
export const modelWorkshopUnderstood = quota({
  programme,
  id: 'model-workshop-understood',
  title: { th: 'ผู้เข้าร่วมมีความรู้ความเข้าใจ', en: 'Participants who understand' },
  source: modelling(4448),
  parameters: understood,
  share: understood.share,
  unit: 'people',
  whole: { name: 'participants', label: { th: 'ผู้เข้าร่วม', en: 'those who took part' } },
  part: { name: 'understood', label: { th: 'ผู้มีความรู้ความเข้าใจ', en: 'those who understand' } },
});

const media = {
  forms: parameter(2, 'items', modelling(4462)),
  lower: parameter(7, 'minutes', modelling(4464)),
  upper: parameter(10, 'minutes', modelling(4464)),
  short: parameter(3, 'minutes', modelling(4466)),
};

/**
 * Whether a model centre's media are as asked (สื่อ VDO Presentation): at least two forms; the full video, and a short
 * one of at most three minutes that is cut from it and keeps what matters.
 *
 * The full video is to be “ไม่เกิน 7 – 10 นาที”, a limit printed as a range. `reading` says how the caller reads it:
 * `at-most`, not more than 10 minutes, or `range`, 7 to 10 minutes. From 7 to 10 minutes both agree and no reading is
 * asked for; below 7 without one the criterion is `unknown`.
 *
 * @th
 * ตรวจสื่อ VDO Presentation ของศูนย์ต้นแบบ คือ อย่างน้อย 2 แบบ แบบเต็ม และแบบสั้นไม่เกิน 3 นาทีที่ตัดต่อจากแบบเต็มโดยคงเนื้อหาสำคัญ แบบเต็มพิมพ์ว่า
 * “ไม่เกิน 7 – 10 นาที” ผู้ใช้จึงเลือกวิธีอ่านใน reading คือ ไม่เกิน 10 นาที (at-most) หรือ 7 ถึง 10 นาที (range) ความยาว 7 ถึง 10
 * นาทีทั้งสองวิธีให้ผลเดียวกัน ต่ำกว่า 7 นาทีและไม่ระบุวิธีอ่าน ยังตัดสินไม่ได้
 *
 * @throws {@link RuleInputError} a length below 0, another reading, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4456 to 4468
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const films = { forms: 2, fullMinutes: '6.5', shortMinutes: 3, cutFromFull: true, keepsKeyContent: true };
 * debtCentres.fy2565.modelMedia(films).missing; // ['reading']
 * debtCentres.fy2565.modelMedia({ ...films, reading: 'at-most' }).verdict; // 'met'
 * debtCentres.fy2565.modelMedia({ ...films, reading: 'range' }).verdict; // 'unmet'
 * ```
 */
export const modelMedia = checklist({
  programme,
  id: 'model-media',
  title: {
    th: 'สื่อเผยแพร่ความสำเร็จ VDO Presentation อย่างน้อย 2 แบบ',
    en: 'At least two kinds of video of a model centre',
  },
  source: modelling([4456, 4468]),
  parameters: media,
  facts: {
    forms: count({ th: 'จำนวนแบบ', en: 'forms of video' }, 'items'),
    fullMinutes: quantity({ th: 'ความยาวแบบที่ 1 (นาที)', en: 'length of the full video' }, 'minutes'),
    reading: videoReading,
    shortMinutes: quantity({ th: 'ความยาวแบบที่ 2 (นาที)', en: 'length of the short video' }, 'minutes'),
    cutFromFull: yesNo({ th: 'แบบที่ 2 ตัดต่อจากแบบที่ 1', en: 'the short video is cut from the full one' }),
    keepsKeyContent: yesNo({ th: 'แบบที่ 2 คงเนื้อหาสำคัญที่เป็นจุดเด่น', en: 'it keeps what matters' }),
  },
  criteria: [
    atLeast('forms', media.forms, { id: 'two-forms' }),
    videoLength('fullMinutes', media, {
      id: 'full-length',
      label: { th: 'แบบที่ 1 ความยาวไม่เกิน 7 – 10 นาที', en: 'the full video: not more than 7 to 10 minutes' },
    }),
    atMost('shortMinutes', media.short, { id: 'short-length' }),
    yes('cutFromFull', { source: modelling(4466) }),
    yes('keepsKeyContent', { source: modelling(4466) }),
  ],
});

const support = parameter(100_000, 'baht', modelling(4452, 4490));

/**
 * Whether a model centre may seek money of partners (ขอรับการสนับสนุนงบประมาณจากภาคี): where the department's 100,000 baht cannot be used
 * for it, or do not suffice. One of the two is enough.
 *
 * @th
 * พิจารณาว่าคณะกรรมการศูนย์จัดการกองทุนชุมชนประสานขอรับการสนับสนุนงบประมาณจากภาคีและภาคส่วนต่าง ๆ ได้หรือไม่
 * คือกรณีงบประมาณที่ได้รับจัดสรรจากกรมฯ (แห่งละ 100,000 บาท) ไม่สามารถดำเนินการได้ หรือไม่เพียงพอ เข้ากรณีใดกรณีหนึ่งก็พอ
 *
 * @throws {@link RuleInputError} an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4452, 4486 and 4490
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.mayCoFund({ planCost: 100_000, cannotBeUsed: false }).verdict; // 'unmet'
 * debtCentres.fy2565.mayCoFund({ planCost: 100_000.01 }).verdict; // 'met'
 * ```
 */
export const mayCoFund = checklist({
  programme,
  id: 'may-co-fund',
  title: { th: 'กรณีที่ขอรับการสนับสนุนงบประมาณจากภาคีได้', en: 'When partners may be asked for money' },
  source: modelling(4486),
  words: {
    met: { th: 'ขอรับการสนับสนุนงบประมาณจากภาคีได้', en: 'partners may be asked' },
    unmet: { th: 'ไม่เข้ากรณีที่ขอรับการสนับสนุนจากภาคี', en: 'partners may not be asked' },
  },
  parameters: { support },
  facts: {
    cannotBeUsed: yesNo({
      th: 'งบประมาณที่ได้รับจัดสรรจากกรมฯ ไม่สามารถดำเนินการได้',
      en: "the department's money cannot be used for it",
    }),
    planCost: money({ th: 'ค่าใช้จ่ายตามแผนพัฒนา', en: 'what the development plan costs' }),
  },
  criteria: [
    yes('cannotBeUsed', { circumstance: true }),
    above('planCost', support, {
      id: 'not-enough',
      label: { th: 'ค่าใช้จ่ายตามแผนเกินงบประมาณที่ได้รับจัดสรร', en: 'the plan costs more than the money allotted' },
      circumstance: true,
    }),
  ],
  least: 1,
});

const results = {
  stations: parameter(4, 'items', modelling(4472)),
  models: parameter(27, 'centres', modelling(4512)),
  knowledgeCentres: parameter(27, 'centres', modelling(4416)),
  knowledgeProvinces: parameter(27, 'provinces', modelling(4416)),
};

/**
 * Whether a model centre has its learning stations (ฐานเรียนรู้อย่างน้อย 4 จุด). Four names are printed as examples; a centre
 * may name and design its own.
 *
 * @th
 * ตรวจว่าศูนย์ต้นแบบมีฐานเรียนรู้อย่างน้อย 4 จุดหรือไม่ ชื่อฐาน 4 ชื่อที่พิมพ์ไว้เป็นตัวอย่าง ศูนย์ตั้งชื่อและออกแบบเองได้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4470 to 4482
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.learningStations({ stations: 3 }).verdict; // 'unmet'
 * ```
 */
export const learningStations = checklist({
  programme,
  id: 'learning-stations',
  title: { th: 'ฐานเรียนรู้อย่างน้อย 4 จุด', en: 'At least four learning stations' },
  source: modelling([4470, 4482]),
  parameters: { stations: results.stations },
  facts: { stations: count({ th: 'ฐานเรียนรู้', en: 'learning stations' }, 'items') },
  criteria: [atLeast('stations', results.stations)],
});

/**
 * The indicator of choosing and following up (ตัวชี้วัดกิจกรรมย่อยที่ 1): the knowledge of 27 centres in 27 provinces is
 * managed.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรมย่อยที่ 1 มีการจัดการองค์ความรู้ของศูนย์ 27 แห่ง ในพื้นที่ 27 จังหวัด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4416
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.knowledgeManaged({ centres: 27, provinces: 26 }).verdict; // 'unmet'
 * ```
 */
export const knowledgeManaged = checklist({
  programme,
  id: 'knowledge-managed',
  title: { th: 'มีการจัดการองค์ความรู้ 27 แห่ง ในพื้นที่ 27 จังหวัด', en: 'Knowledge of 27 centres managed' },
  source: modelling(4416),
  parameters: { centres: results.knowledgeCentres, provinces: results.knowledgeProvinces },
  facts: {
    centres: count({ th: 'ศูนย์ที่มีการจัดการองค์ความรู้', en: 'centres whose knowledge is managed' }, 'centres'),
    provinces: count({ th: 'จังหวัดของศูนย์เหล่านั้น', en: 'provinces of these centres' }, 'provinces'),
  },
  ordered: [['provinces', 'centres']],
  criteria: [atLeast('centres', results.knowledgeCentres), atLeast('provinces', results.knowledgeProvinces)],
});

/**
 * The indicators of supporting model centres (ตัวชี้วัดกิจกรรมย่อยที่ 3): 27 centres can be models, and media on them were
 * made. The second has no number of its own; `modelMedia` has that of a centre.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรมย่อยที่ 3 ศูนย์เป็นต้นแบบด้านการบริหารจัดการหนี้ 27 แห่ง และมีการจัดทำสื่อประชาสัมพันธ์ ตัวชี้วัดที่สองไม่มีจำนวนของตนเอง
 * จำนวนสื่อของแต่ละศูนย์ดูที่ modelMedia
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4512
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelsReached({ models: 27 }).missing; // ['mediaMade']
 * ```
 */
export const modelsReached = checklist({
  programme,
  id: 'models-reached',
  title: { th: 'ศูนย์เป็นต้นแบบด้านการบริหารจัดการหนี้ 27 แห่ง', en: '27 model centres' },
  source: modelling(4512),
  parameters: { models: results.models },
  facts: {
    models: count({ th: 'ศูนย์ที่เป็นต้นแบบได้', en: 'centres that can be models' }, 'centres'),
    mediaMade: yesNo({ th: 'มีการจัดทำสื่อประชาสัมพันธ์', en: 'media were made' }),
  },
  criteria: [atLeast('models', results.models), yes('mediaMade')],
});

/**
 * Whether a province used the results of its outstanding centre where it has to (กรณีพื้นที่เป้าหมายเป็นตำบลเดียวกัน): they are data for the
 * information of the model tambon (สารสนเทศตำบลต้นแบบ) where both are of the same tambon. Elsewhere nothing is asked.
 *
 * @th
 * พิจารณาว่าจังหวัดได้นำผลการดำเนินงานศูนย์จัดการกองทุนชุมชนดีเด่นระดับจังหวัดไปเป็นฐานข้อมูลสารสนเทศตำบลต้นแบบเพื่อพัฒนาคุณภาพชีวิตแล้วหรือไม่
 * เฉพาะกรณีที่พื้นที่เป้าหมายเป็นตำบลเดียวกัน หากเป็นคนละตำบลไม่ต้องดำเนินการ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4401
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.usedInTambonInformation({ sameTambon: false }).verdict; // 'met'
 * debtCentres.fy2565.usedInTambonInformation({ sameTambon: true }).missing; // ['used']
 * ```
 */
export const usedInTambonInformation = checklist({
  programme,
  id: 'used-in-tambon-information',
  title: { th: 'ใช้เป็นฐานข้อมูลสารสนเทศตำบลต้นแบบ', en: 'Used in the model information of a tambon' },
  source: modelling(4401),
  words: {
    met: { th: 'ดำเนินการถูกต้อง', en: 'done as it must be' },
    unmet: { th: 'ยังไม่ได้นำผลไปใช้', en: 'not used yet' },
  },
  facts: {
    sameTambon: yesNo({
      th: 'ศูนย์ดีเด่นและพื้นที่เป้าหมายสารสนเทศเป็นตำบลเดียวกัน',
      en: 'centre and model information are of the same tambon',
    }),
    used: yesNo({
      th: 'นำผลการดำเนินงานไปเป็นฐานข้อมูลสารสนเทศตำบลต้นแบบแล้ว',
      en: 'the results were used as data for the information of the model tambon',
    }),
  },
  criteria: [
    appliesWhere('sameTambon', [true], yes('used'), {
      id: 'used',
      label: {
        th: 'นำผลการดำเนินงานไปเป็นฐานข้อมูลสารสนเทศตำบลต้นแบบ (เฉพาะกรณีเป็นตำบลเดียวกัน)',
        en: 'results used as data for the model tambon (where the tambon is the same)',
      },
      source: modelling(4401),
    }),
  ],
});

/**
 * Whom choosing and following up is for (กลุ่มเป้าหมาย): the committees of 27 centres, and households that can manage
 * their own debt by the centre's process, whose number is not printed.
 *
 * @source 004_5d18bda2820f2124.txt, line 4405
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelTargets.committees.value; // 27
 * ```
 */
export const modelTargets = { committees: parameter(27, 'centres', modelling(4405)) };
