import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { spending } from '../../rules/money/spending.js';
import { plan, programme } from './source.js';

const lines = {
  meeting: parameter(173400, 'baht', plan(1799, 1943)),
  networkSupport: parameter(56600, 'baht', plan(1799, 1943)),
  business: parameter(196000, 'baht', plan(1824, 1965)),
  market: parameter(442000, 'baht', plan(1868, 1992)),
};

const provinces = parameter(
  17,
  'provinces',
  plan.derived({ th: '9 จังหวัด และ 8 จังหวัด', en: 'nine provinces and eight' }, 1860, 1991),
);

/**
 * What provinces get (งบประมาณตามทะเบียนจัดสรร): 173,400 baht for the meeting and 56,600 to support the network's plan,
 * which are the 230,000 of the workshop, 196,000 to develop businesses, and 442,000 for the market. All provinces of
 * both projects get the same: 868,000 each, 7,812,000 for the nine of safe agriculture, 6,944,000 for the eight of
 * organic agriculture.
 *
 * The units are the provinces that each line is paid for, of which there are 17. No rate a head is printed.
 *
 * @th
 * งบประมาณที่จัดสรรให้จังหวัด: ค่าประชุม 173,400 บาท และสนับสนุนกิจกรรมตามแผนเครือข่าย 56,600 บาท (รวม 230,000 บาท)
 * พัฒนาธุรกิจของกลุ่ม 196,000 บาท และส่งเสริมช่องทางการตลาด 442,000 บาท รวมจังหวัดละ 868,000 บาท
 * เท่ากันทุกจังหวัดทั้งสองโครงการ หน่วยนับคือจังหวัดที่ได้รับจัดสรรแต่ละรายการ รวมไม่เกิน 17 จังหวัด ไม่มีอัตราต่อคน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0 to 17, an amount finer than a satang, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 1799, 1824, 1860, 1868, 1943, 1965, 1991 and 1992
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const { allocation } = agricultureNetworks.fy2565;
 * allocation({ meeting: 1, networkSupport: 1, business: 1, market: 1 }).total; // '868000'
 * allocation({ meeting: 9, networkSupport: 9, business: 9, market: 9, total: 7_812_000 }).verdict; // 'met'
 * ```
 */
export const allocation = costing({
  programme,
  id: 'allocation',
  title: { th: 'งบประมาณที่จัดสรรให้จังหวัด', en: 'What provinces get' },
  source: plan(1799, 1824, 1868, 1943, 1965, 1992),
  parameters: lines,
  parts: {
    meeting: {
      label: { th: '1.1 ค่าใช้จ่ายในการประชุมเชิงปฏิบัติการ', en: '1.1 the workshop' },
      unit: 'provinces',
      unitCost: lines.meeting,
      most: provinces,
    },
    networkSupport: {
      label: {
        th: '1.1 ค่าสนับสนุนกิจกรรมตามแผนการบริหารจัดการเครือข่าย',
        en: "1.1 support of the network's plan",
      },
      unit: 'provinces',
      unitCost: lines.networkSupport,
      most: provinces,
    },
    business: {
      label: { th: '1.2 ส่งเสริมการพัฒนาธุรกิจของกลุ่ม', en: '1.2 developing the businesses' },
      unit: 'provinces',
      unitCost: lines.business,
      most: provinces,
    },
    market: {
      label: { th: '2. ส่งเสริมช่องทางการตลาดอาหารปลอดภัย', en: '2. market of safe food' },
      unit: 'provinces',
      unitCost: lines.market,
      most: provinces,
    },
  },
});

const envelope = parameter(230000, 'baht', plan(1799, 1943));

/**
 * Whether a province stays within the 230,000 baht of the workshop when it moves money between its lines (การถัวจ่าย).
 * It may move what it likes, with regard to efficiency and the rules of the civil service, which are not asked here; the
 * two lines are no limits by themselves. The envelope is read as that of this one activity: neither 1.2 nor the market prints that money may be
 * moved.
 *
 * In the sheet of organic agriculture (line 1944) the word for moving money (ถัว) is lost.
 *
 * @th
 * จังหวัดถัวจ่ายระหว่างรายการของกิจกรรม 1.1 ภายในวงเงิน 230,000 บาทหรือไม่
 * ถัวจ่ายได้โดยพิจารณาถึงประสิทธิภาพและระเบียบของทางราชการ ซึ่งไม่ได้ตรวจในที่นี้ วงเงินหมายถึงวงเงินของกิจกรรมนี้ เพราะกิจกรรม 1.2 และกิจกรรม
 * 2 ไม่ได้ระบุให้ถัวจ่ายได้ บรรทัด 1944 ของเกษตรอินทรีย์พิมพ์ตกคำว่า “ถัว”
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1799, 1801, 1943 and 1944
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const items = [{ name: 'ประชุม', amount: 190_000 }, { name: 'สนับสนุนแผน', amount: 40_000 }];
 * agricultureNetworks.fy2565.virement({ items }).verdict; // 'met'
 * ```
 */
export const virement = spending({
  programme,
  id: 'virement',
  title: { th: 'การถัวจ่ายภายในงบประมาณกิจกรรม 1.1', en: 'Moving money within the budget of activity 1.1' },
  source: plan.inferred(
    {
      th: '“ภายใต้งบประมาณที่ได้รับการจัดสรร” อ่านว่างบประมาณของกิจกรรม 1.1 เท่านั้น ประสิทธิภาพและระเบียบของทางราชการที่พิมพ์ไว้ไม่ได้ตรวจในที่นี้',
      en: '“within the money that was allotted” is read as that of activity 1.1 alone; efficiency and the rules of the civil service, printed beside it, are not asked here',
    },
    1799,
    1801,
    1943,
    1944,
  ),
  parameters: { envelope },
  envelope,
  relation: 'at-most',
});
