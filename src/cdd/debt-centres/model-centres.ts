import { compare, type Exact } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { atLeast, atMost, type Criterion, exactly, no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { roster } from '../../rules/deciding/roster.js';
import { stages } from '../../rules/deciding/stages.js';
import { choice, count, quantity, yesNo } from '../../rules/logic/fact.js';
import { establishing, modelling, programme } from './source.js';

const scope = {
  provinces: parameter(27, 'provinces', modelling(4377, 4391, 4416)),
  centres: parameter(27, 'centres', modelling(4405, 4414, 4416)),
  modelsBefore: parameter(54, 'centres', establishing(4143)),
  provincesBefore: parameter(49, 'provinces', establishing(4143)),
};

/**
 * Whether a province takes part (จังหวัดที่ยังไม่มีศูนย์ต้นแบบ): it has no model centre for managing debt yet. There are 27 such
 * provinces beside the 49 with the 54 model centres of FY2561 to 2564; their names are not printed.
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4143, 4377 and 4391
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
  parameters: scope,
  facts: {
    hasModelCentre: yesNo({
      th: 'มีศูนย์ต้นแบบด้านการบริหารจัดการหนี้ (ปีงบประมาณ พ.ศ. 2561 - 2564) แล้ว',
      en: 'has a model centre of FY2561 to 2564',
    }),
  },
  criteria: [no('hasModelCentre', { id: 'no-model-centre' })],
});

const perProvince = {
  one: parameter(1, 'centres', modelling.derived('27 centres in 27 provinces', 4416)),
  provinces: scope.provinces,
};

/**
 * Whether every one of the 27 provinces chose its centre (27 แห่ง ในพื้นที่ 27 จังหวัด). That it is one each follows from the
 * two numbers; no sentence says so.
 *
 * @throws {@link RuleInputError} more provinces than there are, two of one name, a number that is no whole number from
 * 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4377, 4405, 4414 and 4416
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
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 4389 to 4403
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelSelection({ guideline: true, committeeAppointed: true, selected: false }).next; // 'selected'
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
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown status
 * @source 004_5d18bda2820f2124.txt, lines 4233, 4393 to 4399, 4452, 4511 and 4512
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
  source: modelling(4233, [4393, 4399], 4452, 4511, 4512),
  parameters: {
    establishing: parameter(69000, 'baht', establishing(4099)),
    debtWork: parameter(70100, 'baht', modelling(4263)),
    towardsModel: parameter(100000, 'baht', modelling(4452)),
  },
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
  committeePerCentre: parameter(3, 'people', modelling(4436)),
  officersPerAmphoe: parameter(1, 'people', modelling(4436)),
  total: parameter(114, 'people', modelling(4436)),
};

/**
 * Who comes to the model centres' workshop (กลุ่มเป้าหมาย 114 คน): three committee members of each of 27 centres, one
 * officer of each of 27 amphoes, and six of the department.
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
      'กลยุทธ์ · แรงจูงใจ · พี่เลี้ยงทางการเงิน · ทักษะและความรู้ทางการเงิน · วิทยากรมืออาชีพ · ที่ปรึกษาทางการเงิน',
      4422,
    ),
  ),
};

/**
 * Whether the workshop has its form (รูปแบบประชุมเชิงปฏิบัติการ): online, three days, six topics.
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

type FullLength = { readonly fullMinutes: Exact | undefined; readonly reading: string | undefined };

/** “ไม่เกิน 7 – 10 นาที” is a limit that is printed as a range. */
const fullLength: Criterion<FullLength> = {
  id: 'full-length',
  label: { th: 'แบบที่ 1 ความยาวไม่เกิน 7 – 10 นาที', en: 'the full video: not more than 7 to 10 minutes' },
  source: modelling(4464),
  reads: ['fullMinutes', 'reading'],
  test: ({ fullMinutes, reading }) => {
    if (fullMinutes === undefined) return 'unknown';
    if (compare(fullMinutes, media.upper.value) > 0) return 'unmet';
    if (compare(fullMinutes, media.lower.value) >= 0 || reading === 'at-most') return 'met';
    return reading === 'range' ? 'unmet' : 'unknown';
  },
  actual: ({ fullMinutes }) => (fullMinutes === undefined ? undefined : decimalText(fullMinutes)),
  required: ({ reading }) => {
    const [least, most] = [decimalText(media.lower.value), decimalText(media.upper.value)];
    return reading === 'range' ? { atLeast: least, atMost: most } : { atMost: most };
  },
};

/**
 * Whether a model centre's media are as asked (สื่อ VDO Presentation): at least two forms; the full video, and a short
 * one of at most three minutes that is cut from it and keeps what matters.
 *
 * The full video is to be “ไม่เกิน 7 – 10 นาที”, a limit printed as a range. `reading` says how the caller reads it:
 * `at-most`, not more than 10 minutes, or `range`, 7 to 10 minutes. From 7 to 10 minutes both agree and no reading is
 * asked for; below 7 without one the criterion is `unknown`.
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
  title: { th: 'สื่อเผยแพร่ความสำเร็จ VDO Presentation อย่างน้อย 2 แบบ', en: "A model centre's videos" },
  source: modelling([4456, 4468]),
  parameters: media,
  facts: {
    forms: count({ th: 'จำนวนแบบ', en: 'forms of video' }, 'items'),
    fullMinutes: quantity({ th: 'ความยาวแบบที่ 1 (นาที)', en: 'length of the full video' }, 'minutes'),
    reading: choice({ th: 'การตีความ “ไม่เกิน 7 – 10 นาที”', en: 'how “not more than 7 to 10 minutes” is read' }, [
      'at-most',
      'range',
    ]),
    shortMinutes: quantity({ th: 'ความยาวแบบที่ 2 (นาที)', en: 'length of the short video' }, 'minutes'),
    cutFromFull: yesNo({ th: 'แบบที่ 2 ตัดต่อจากแบบที่ 1', en: 'the short video is cut from the full one' }),
    keepsKeyContent: yesNo({ th: 'แบบที่ 2 คงเนื้อหาสำคัญที่เป็นจุดเด่น', en: 'it keeps what matters' }),
  },
  criteria: [
    atLeast('forms', media.forms, { id: 'two-forms' }),
    fullLength,
    atMost('shortMinutes', media.short, { id: 'short-length' }),
    yes('cutFromFull', { source: modelling(4466) }),
    yes('keepsKeyContent', { source: modelling(4466) }),
  ],
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
 * Whether an outstanding centre's results go into the model information of a tambon (สารสนเทศตำบลต้นแบบ): they do where
 * both are the same tambon.
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4401
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.usedInTambonInformation({ sameTambon: true }).verdict; // 'met'
 * ```
 */
export const usedInTambonInformation = checklist({
  programme,
  id: 'used-in-tambon-information',
  title: { th: 'ใช้เป็นฐานข้อมูลสารสนเทศตำบลต้นแบบ', en: 'Used in the model information of a tambon' },
  source: modelling(4401),
  facts: {
    sameTambon: yesNo({
      th: 'ศูนย์ดีเด่นและพื้นที่เป้าหมายสารสนเทศเป็นตำบลเดียวกัน',
      en: 'centre and model information are of the same tambon',
    }),
  },
  criteria: [yes('sameTambon')],
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
