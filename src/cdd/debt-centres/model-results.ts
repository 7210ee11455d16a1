import { readAtLeast } from '../../core/as-read.js';
import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { modelling, programme } from './source.js';

const results = {
  stations: parameter(4, 'stations', modelling(4472)),
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
  title: { th: 'ศูนย์ต้นแบบมีฐานเรียนรู้อย่างน้อย 4 จุด', en: 'At least four learning stations at a model centre' },
  source: modelling([4470, 4482]),
  parameters: { stations: results.stations },
  facts: { stations: count({ th: 'ฐานเรียนรู้', en: 'learning stations' }, 'stations') },
  criteria: [atLeast('stations', results.stations)],
});

/**
 * The indicator of choosing and following up (ตัวชี้วัดกิจกรรมย่อยที่ 1): the knowledge of 27 centres in 27 provinces is
 * managed. No comparison is printed; at least is the reading.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรมย่อยที่ 1 มีการจัดการองค์ความรู้ของศูนย์ 27 แห่ง ในพื้นที่ 27 จังหวัด เอกสารไม่ได้พิมพ์คำเปรียบเทียบไว้ อ่านว่าไม่น้อยกว่า
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
  ordered: ascending(['provinces', 'centres']),
  criteria: [
    atLeast('centres', readAtLeast(results.knowledgeCentres)),
    atLeast('provinces', readAtLeast(results.knowledgeProvinces)),
  ],
});

/**
 * The indicators of supporting model centres (ตัวชี้วัดกิจกรรมย่อยที่ 3): 27 centres can be models, and media on them were
 * made. The second has no number of its own; `modelMedia` has that of a centre. No word of comparison is printed; more centres are read
 * as enough.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรมย่อยที่ 3 ศูนย์เป็นต้นแบบด้านการบริหารจัดการหนี้ 27 แห่ง และมีการจัดทำสื่อประชาสัมพันธ์ ตัวชี้วัดที่สองไม่มีจำนวนของตนเอง
 * จำนวนสื่อของแต่ละศูนย์ดูที่ modelMedia เอกสารไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่ 27 แห่งขึ้นไป
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
  criteria: [atLeast('models', readAtLeast(results.models)), yes('mediaMade')],
});

const usedLabel = {
  th: 'นำผลการดำเนินงานไปเป็นฐานข้อมูลสารสนเทศตำบลต้นแบบแล้ว',
  en: 'the results were used as data for the information of the model tambon',
};

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
  title: {
    th: 'นำผลศูนย์ดีเด่นไปเป็นฐานข้อมูลสารสนเทศตำบลต้นแบบ',
    en: 'Results of the outstanding centre used for the model tambon',
  },
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
    used: yesNo(usedLabel),
  },
  criteria: [
    appliesWhere('sameTambon', [true], yes('used'), {
      id: 'used',
      label: usedLabel,
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
export const modelTargets = deepFreeze({ committees: parameter(27, 'centres', modelling(4405)) });
