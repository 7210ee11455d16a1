import { parameter } from '../../core/parameter.js';
import { oneOf, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { lessThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { choice, choiceOrNone, count, money, yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { collecting, everywhere, programme } from './source.js';

const signers = {
  head: { th: 'หัวหน้าครัวเรือน', en: 'the head of the household' },
  representative: { th: 'ผู้แทนของครัวเรือน', en: "the household's representative" },
  other: { th: 'บุคคลอื่น', en: 'somebody else' },
} as const;

const informants = {
  ...signers,
  representative: { th: 'ผู้แทนหรือผู้ให้ข้อมูลของครัวเรือน', en: "the household's representative or informant" },
} as const;

/**
 * Whether the data of a household may be sent in (การส่งข้อมูลเข้าสู่ระบบประมวลผล): the head, a representative or an
 * informant was interviewed by the questions of จปฐ., the collector recorded it by an electronic device and a connection of their
 * own, checked it, and the head or a representative signed. Every household signs; `null` is no signature. Who may be a
 * representative is not printed.
 *
 * @th
 * ข้อมูลของครัวเรือนพร้อมส่งเข้าระบบหรือไม่: สัมภาษณ์หัวหน้าครัวเรือน ผู้แทน หรือผู้ให้ข้อมูล ตามข้อคำถามข้อมูล จปฐ.
 * บันทึกด้วยเครื่องมืออิเล็กทรอนิกส์และเครือข่ายอินเทอร์เน็ตของผู้จัดเก็บเอง ผู้จัดเก็บตรวจสอบแล้ว
 * และหัวหน้าครัวเรือนหรือผู้แทนลงนามรับรอง ต้องลงนามทุกครัวเรือน ยังไม่ลงนามให้ระบุ `null`
 * ไม่ได้ระบุว่าผู้ใดเป็นผู้แทนได้
 *
 * @throws {@link RuleInputError} a word that is not among the choices, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1207 and 2087 to 2092
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * const { householdRecord } = basicMinimumNeeds.fy2565;
 * householdRecord({ informant: 'head', electronic: true, checked: true, signedBy: 'representative' }).verdict; // 'met'
 * householdRecord({ informant: 'head', electronic: true, checked: true, signedBy: null }).next; // ['signed-by']
 * ```
 */
export const householdRecord = checklist({
  programme,
  id: 'household-record',
  title: { th: 'ข้อมูลครัวเรือนที่พร้อมส่ง', en: "A household's data that may be sent in" },
  source: everywhere(1207, [2087, 2092]),
  words: { met: { th: 'ส่งข้อมูลได้', en: 'may be sent in' }, unmet: { th: 'ยังส่งข้อมูลไม่ได้', en: 'may not be sent in yet' } },
  facts: {
    informant: choice(
      { th: 'ผู้ให้สัมภาษณ์ตามข้อคำถามข้อมูล จปฐ.', en: 'who was interviewed by the questions of จปฐ.' },
      informants,
    ),
    electronic: yesNo({
      th: 'บันทึกด้วยเครื่องมืออิเล็กทรอนิกส์และอินเทอร์เน็ตของผู้จัดเก็บเอง',
      en: "recorded by the collector's own device and connection",
    }),
    checked: yesNo({ th: 'ผู้จัดเก็บตรวจสอบข้อมูลแล้ว', en: 'checked by the collector' }),
    signedBy: choiceOrNone({ th: 'ผู้ลงนามรับรองข้อมูล', en: 'who signed' }, signers),
  },
  criteria: [
    oneOf('informant', ['head', 'representative'], { source: everywhere(1207, [2087, 2090]) }),
    yes('electronic', { source: collecting([2088, 2089]) }),
    yes('checked', { source: collecting([2090, 2091]) }),
    oneOf('signedBy', ['head', 'representative'], { source: collecting([2091, 2092]) }),
  ],
});

const everyOne = {
  share: parameter(
    100,
    'percent',
    collecting.derived({ th: 'ทุกครัวเรือนคือร้อยละ 100', en: 'every household is all of them' }, 2092),
  ),
};

/**
 * Whether every household signed (ลงนามรับรองทุกครัวเรือน), in a village or wherever the caller counts: one that did
 * not is enough for no.
 *
 * @th
 * ครัวเรือนลงนามรับรองข้อมูลครบทุกครัวเรือนหรือไม่ ขาดแม้แต่ครัวเรือนเดียวถือว่าไม่ครบ
 *
 * @throws {@link RuleInputError} no household at all, more that signed than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2091 and 2092
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.everyHouseholdSigned({ households: 120, signed: 119 }).verdict; // 'unmet'
 * ```
 */
export const everyHouseholdSigned = checklist({
  programme,
  id: 'every-household-signed',
  title: { th: 'ลงนามรับรองทุกครัวเรือน', en: 'Every household signed' },
  source: collecting(2091, 2092),
  parameters: everyOne,
  facts: {
    households: count({ th: 'ครัวเรือนที่จัดเก็บข้อมูล', en: 'surveyed households' }, 'households', { least: 1 }),
    signed: count({ th: 'ครัวเรือนที่ลงนามรับรอง', en: 'households that signed' }, 'households'),
  },
  ordered: ascending(['signed', 'households']),
  criteria: [
    shareAtLeast('signed', 'households', everyOne.share, {
      id: 'all-signed',
      label: { th: 'ร้อยละของครัวเรือนที่ลงนามรับรอง', en: 'share of households that signed' },
    }),
  ],
});

/**
 * Whether a household is poor by the data (ครัวเรือนยากจนที่ตกเกณฑ์ จปฐ.): its average income is below the criterion, and an
 * income that equals it is not below. The criterion is printed nowhere in the guideline: the caller gives it. Nor is it
 * said of what the income is the average; the reports of the forums speak of a person in the household and a year
 * (indicator 22). Give both figures by the same measure.
 *
 * @th
 * ครัวเรือนยากจนที่ตกเกณฑ์ จปฐ. หรือไม่: รายได้เฉลี่ยต่ำกว่าเกณฑ์ รายได้เท่ากับเกณฑ์ถือว่าไม่ต่ำกว่า เอกสารไม่ได้พิมพ์จำนวนเงินของเกณฑ์ไว้
 * ผู้ใช้ต้องระบุเอง และไม่ได้ระบุว่าเป็นรายได้เฉลี่ยของสิ่งใด รายงานในเวทีใช้รายได้เฉลี่ยของคนในครัวเรือนต่อปี (ข้อ 22)
 * ตัวเลขทั้งสองต้องใช้หน่วยวัดเดียวกัน
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1175, 1179 and 2130
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.belowIncomeCriterion({ income: 37_999, criterion: 38_000 }).verdict; // 'met'
 * basicMinimumNeeds.fy2565.belowIncomeCriterion({ income: 20_000 }).missing; // ['criterion']
 * ```
 */
export const belowIncomeCriterion = checklist({
  programme,
  id: 'below-income-criterion',
  title: { th: 'ครัวเรือนยากจนที่ตกเกณฑ์ จปฐ.', en: 'A household below the income criterion' },
  source: everywhere(1175, 1179, 2130),
  words: {
    met: { th: 'ตกเกณฑ์ จปฐ.', en: 'below the criterion' },
    unmet: { th: 'ไม่ตกเกณฑ์ จปฐ.', en: 'not below the criterion' },
  },
  facts: {
    income: money({ th: 'รายได้เฉลี่ย', en: 'average income' }),
    criterion: money({ th: 'เกณฑ์รายได้ จปฐ.', en: 'the income criterion' }),
  },
  criteria: [
    lessThan('income', 'criterion', {
      id: 'below',
      label: { th: 'รายได้เฉลี่ยต่ำกว่าเกณฑ์', en: 'average income below the criterion' },
      circumstance: true,
    }),
  ],
});

/**
 * Whether the survey falls into its period (ไตรมาส 2 - 3): January to May 2565. The forums of amphoes and provinces run
 * from April, so they overlap with it.
 *
 * @th
 * การจัดเก็บข้อมูลอยู่ในช่วงเวลาที่กำหนด คือ เดือนมกราคม – พฤษภาคม 2565 หรือไม่ ทั้งนี้
 * เวทีระดับอำเภอและจังหวัดเริ่มได้ตั้งแต่เดือนเมษายน จึงคาบเกี่ยวกัน
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2101
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.surveyPeriod({ startsOn: '2022-01-01', endsOn: '2022-06-01' }).verdict; // 'unmet'
 * ```
 */
export const surveyPeriod = activityPeriod({
  programme,
  id: 'survey-period',
  title: { th: 'ระยะเวลาจัดเก็บข้อมูล จปฐ.', en: 'When the survey runs' },
  source: collecting(2101),
  period: printedMonths(collecting, '2022-01', '2022-05', 2101),
});
