import { parameter } from '../../core/parameter.js';
import { composition, costing } from '../../rules/counting/composition.js';
import { exactly } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, date } from '../../rules/logic/fact.js';
import { amountByBand } from '../../rules/money/amount-by-band.js';
import { after, by } from '../../rules/time/deadline.js';
import { during } from '../../rules/time/timetable.js';
import { printedMonths } from '../printed-months.js';
import { activity, programme } from './source.js';

const classes = {
  smallTo: parameter(8, 'amphoes', activity(5006)),
  ofSmall: parameter(2, 'people', activity(5006)),
  mediumFrom: parameter(
    9,
    'amphoes',
    activity.inferred(
      {
        th: 'พิมพ์ 6-15 แต่ 30 + 29 + 17 = 76 จังหวัด ช่วงจึงไม่ซ้อนกัน และช่วงแรกถึง 8 อำเภอ',
        en: '6-15 is printed, but 30 + 29 + 17 are 76 provinces: the classes do not overlap, and the first goes to 8',
      },
      5006,
      5008,
      5010,
    ),
  ),
  mediumTo: parameter(15, 'amphoes', activity(5008)),
  ofMedium: parameter(3, 'people', activity(5008)),
  largeFrom: parameter(16, 'amphoes', activity(5010)),
  ofLarge: parameter(5, 'people', activity(5010)),
};

/**
 * How many marketers a province hires (อัตราจ้างตามขนาดจังหวัด): two where it has up to 8 amphoes, three where it has 9 to 15, five where it has 16 or more.
 *
 * The second class is printed as “6-15”. It is read as 9 to 15: the numbers of provinces of the three classes make exactly 76, so no
 * province is in two of them, and the first class goes to 8.
 *
 * @th อัตราจ้างนักการตลาดรุ่นใหม่ตามขนาดจังหวัด: ไม่เกิน 8 อำเภอ 2 คน 9 - 15 อำเภอ 3 คน ตั้งแต่ 16 อำเภอขึ้นไป 5 คน เอกสารพิมพ์ช่วงที่สองว่า “6-15 อำเภอ”
 * อ่านเป็น 9 - 15 เพราะจำนวนจังหวัดทั้งสามช่วงรวมกันได้ 76 จังหวัดพอดี จึงไม่มีจังหวัดใดอยู่สองช่วง
 *
 * @throws {@link RuleInputError} a number that is no whole number from 1, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5004 to 5010
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * newMarketers.fy2565.hires({ amphoes: 8 }).amount; // 2
 * newMarketers.fy2565.hires({ amphoes: 9 }).amount; // 3
 * newMarketers.fy2565.hires({ amphoes: 16 }).amount; // 5
 * ```
 */
export const hires = amountByBand({
  programme,
  id: 'hires',
  title: { th: 'อัตราจ้างนักการตลาดรุ่นใหม่ของจังหวัด', en: 'Marketers that a province hires' },
  source: activity([5004, 5010]),
  parameters: classes,
  facts: { amphoes: count({ th: 'จำนวนอำเภอของจังหวัด', en: 'amphoes of the province' }, 'amphoes', { least: 1 }) },
  bands: {
    small: { label: { th: 'ไม่เกิน 8 อำเภอ', en: 'up to 8 amphoes' }, to: classes.smallTo, amount: classes.ofSmall },
    medium: {
      label: { th: '9 - 15 อำเภอ', en: '9 to 15 amphoes' },
      from: classes.mediumFrom,
      to: classes.mediumTo,
      amount: classes.ofMedium,
    },
    large: {
      label: { th: 'ตั้งแต่ 16 อำเภอขึ้นไป', en: '16 amphoes or more' },
      from: classes.largeFrom,
      amount: classes.ofLarge,
    },
  },
});

/**
 * The marketers of the country by the size of their province (รวมทั้งสิ้น 232 คน): 60 of 30 small, 87 of 29 medium and 85 of 17 large provinces make 232.
 *
 * @th นักการตลาดรุ่นใหม่ทั้งประเทศ 232 คน ประกอบด้วยจังหวัดขนาดเล็ก 60 ขนาดกลาง 87 และขนาดใหญ่ 85 คน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5006 to 5010, 5053 and 5054
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * newMarketers.fy2565.marketersOfCountry({ small: 60, medium: 87, large: 85, total: 232 }).verdict; // 'met'
 * ```
 */
export const marketersOfCountry = composition({
  programme,
  id: 'marketers-of-country',
  title: { th: 'นักการตลาดรุ่นใหม่ทั้งประเทศ', en: 'Marketers of the country' },
  source: activity([5006, 5010], 5053, 5054),
  unit: 'people',
  parts: {
    small: { th: 'จังหวัดที่มีไม่เกิน 8 อำเภอ', en: 'of provinces of up to 8 amphoes' },
    medium: { th: 'จังหวัดที่มี 9 - 15 อำเภอ', en: 'of provinces of 9 to 15 amphoes' },
    large: { th: 'จังหวัดที่มีตั้งแต่ 16 อำเภอขึ้นไป', en: 'of provinces of 16 amphoes or more' },
  },
});

const wage = {
  marketers: parameter(232, 'people', activity(5053, 5054)),
  each: parameter(
    90000,
    'baht',
    activity.derived({ th: '15,000 บาทต่อเดือน × 6 เดือน', en: '15,000 baht a month × 6 months' }, 5054, 5064),
  ),
};

/**
 * What the marketers cost (งบประมาณ): 15,000 baht a month for six months, 90,000 each; 20,880,000 for 232, who are all that
 * there are. Who is hired for less than six months is not provided
 * for.
 *
 * @th งบประมาณจ้างนักการตลาดรุ่นใหม่ คนละ 15,000 บาทต่อเดือน 6 เดือน (90,000 บาท) รวมทั้งประเทศ 232 คน 20,880,000 บาท เอกสารไม่ได้กล่าวถึงการจ้างไม่ครบ 6 เดือน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0 to 232, an amount finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5053, 5054 and 5064
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * newMarketers.fy2565.wages({ marketers: 232 }).total; // '20880000'
 * ```
 */
export const wages = costing({
  programme,
  id: 'wages',
  title: { th: 'งบประมาณจ้างนักการตลาดรุ่นใหม่', en: 'Wages of the marketers' },
  source: activity(5053, 5054, 5064),
  parts: {
    marketers: {
      label: { th: 'นักการตลาดรุ่นใหม่', en: 'marketers' },
      unit: 'people',
      unitCost: wage.each,
      most: wage.marketers,
    },
  },
});

const sameDay = {
  days: parameter(
    0,
    'days',
    activity.inferred({ th: 'วันที่ลงนามเองก็ถือว่าได้รับโอนแล้ว', en: 'received on the day of signing counts' }, 5066),
  ),
};

/**
 * Whether a contract may be signed (จ้างได้เมื่อได้รับโอนจัดสรรงบประมาณแล้วเท่านั้น): the money from the department was received by the day of signing. People may be sought before.
 *
 * @th การจ้างทำได้เมื่อจังหวัดได้รับโอนจัดสรรงบประมาณจากกรมการพัฒนาชุมชนแล้วเท่านั้น ส่วนการสรรหาดำเนินการก่อนได้
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5066
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * newMarketers.fy2565.mayHire({ signsOn: '2021-10-01', transferredOn: '2021-10-02' }).verdict; // 'unmet'
 * newMarketers.fy2565.mayHire({ signsOn: '2021-10-02', transferredOn: '2021-10-02' }).verdict; // 'met'
 * ```
 */
export const mayHire = checklist({
  programme,
  id: 'may-hire',
  title: { th: 'จ้างได้เมื่อได้รับโอนจัดสรรงบประมาณแล้ว', en: 'When a contract may be signed' },
  source: activity(5066),
  words: {
    met: { th: 'ลงนามจ้างได้', en: 'a contract may be signed' },
    unmet: { th: 'ยังลงนามจ้างไม่ได้', en: 'no contract may be signed yet' },
  },
  parameters: sameDay,
  facts: {
    signsOn: date({ th: 'วันที่ลงนามสัญญาจ้าง', en: 'the day of signing' }),
    transferredOn: date({ th: 'วันที่ได้รับโอนจัดสรรงบประมาณ', en: 'the day on which the money was received' }),
  },
  criteria: [
    by('transferredOn', after('signsOn', sameDay.days), {
      id: 'transferred',
      label: { th: 'ได้รับโอนจัดสรรงบประมาณแล้วในวันลงนาม', en: 'the money was received by the day of signing' },
      source: activity(5066),
    }),
  ],
});

const contract = {
  months: parameter(6, 'months', activity(5064)),
  ...printedMonths(activity, '2021-10', '2022-03', 5064),
};

const wholePeriod = activity.inferred(
  {
    th: 'ตุลาคม 2564 – มีนาคม 2565 ยาว 6 เดือนพอดี การจ้าง 6 เดือนในช่วงนี้จึงเต็มช่วง',
    en: 'October 2564 (2021) to March 2565 (2022) are exactly six months: six months of hiring within them are all of them',
  },
  5064,
);

/**
 * Whether a contract fits the activity (ระยะเวลาการจ้าง): six months, which is read as exactly six, from October 2564 to March 2565. The period is exactly six months long, so that
 * a contract lasts six months within it only from its first day to its last: one that starts later is shorter or leaves it. The contract has to
 * state six months, and its two days have to be these.
 *
 * @th ระยะเวลาการจ้าง 6 เดือน (ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 6 เดือนพอดี) ในช่วงตุลาคม 2564 – มีนาคม 2565 ซึ่งยาว 6 เดือนพอดี สัญญาจึงครบ 6 เดือนในช่วงนี้ได้ต่อเมื่อเริ่มวันที่ 1 ตุลาคม 2564
 * และสิ้นสุดวันที่ 31 มีนาคม 2565 สัญญาที่เริ่มหลังจากนั้นย่อมไม่ครบ 6 เดือนหรือเกินช่วง สัญญาต้องระบุ 6 เดือน และวันเริ่มกับวันสิ้นสุดต้องตรงตามนี้
 *
 * @throws {@link RuleInputError} an end before its start, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5064
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * newMarketers.fy2565.contractPeriod({ months: 6, startsOn: '2021-10-01', endsOn: '2022-03-31' }).verdict; // 'met'
 * newMarketers.fy2565.contractPeriod({ months: 6, startsOn: '2021-10-02', endsOn: '2022-04-01' }).verdict; // 'unmet'
 * newMarketers.fy2565.contractPeriod({ months: 6, startsOn: '2021-10-01', endsOn: '2021-12-31' }).verdict; // 'unmet'
 * ```
 */
export const contractPeriod = checklist({
  programme,
  id: 'contract-period',
  title: { th: 'ระยะเวลาการจ้าง 6 เดือน', en: "The contract's period of six months" },
  source: activity(5064),
  parameters: contract,
  facts: {
    months: count({ th: 'จำนวนเดือนที่จ้างตามสัญญา', en: 'months that the contract states' }, 'months'),
    startsOn: date({ th: 'วันเริ่มจ้าง', en: 'the day it starts' }),
    endsOn: date({ th: 'วันสิ้นสุดการจ้าง', en: 'the day it ends' }),
  },
  ordered: ascending(['startsOn', 'endsOn']),
  criteria: [
    exactly('months', contract.months),
    during(
      'startsOn',
      { from: contract.from, to: contract.from },
      {
        id: 'starts',
        label: { th: 'เริ่มวันแรกของช่วงไตรมาส 1 - 2', en: 'it starts on the first day of the period' },
        source: wholePeriod,
      },
    ),
    during(
      'endsOn',
      { from: contract.to, to: contract.to },
      {
        id: 'ends',
        label: { th: 'สิ้นสุดวันสุดท้ายของช่วงไตรมาส 1 - 2', en: 'it ends on the last day of the period' },
        source: wholePeriod,
      },
    ),
  ],
});
