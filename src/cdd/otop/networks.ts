import { readAtLeast } from '../../core/as-read.js';
import { Decimal } from '../../core/decimal.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { provinceList } from '../provinces.js';
import { networks, programme } from './source.js';

const seats = {
  officersPerProvince: parameter(2, 'people', networks(4616), {
    th: 'นักวิชาการพัฒนาชุมชน จังหวัดละ',
    en: 'officers of each province',
  }),
  membersPerAmphoe: parameter(2, 'people', networks(4618), {
    th: 'ผู้แทนเครือข่าย อำเภอละ',
    en: 'representatives of each amphoe',
  }),
};

/** How many people a network workshop is for, by kind. */
export interface NetworkParticipantsOutcome {
  /** Two of each province; absent while the number of provinces is not known. */
  readonly officers?: number;
  /** Two of each amphoe; absent while the number of amphoes is not known. */
  readonly members?: number;
  /** Officers and members together; absent while one of the two is not known. */
  readonly total?: number;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const timesEach = (units: number | undefined, { value }: Parameter<number>): number | undefined =>
  units === undefined ? undefined : new Decimal(units).times(value).toNumber();

/**
 * How many people take part in the workshops of the networks (กลุ่มเป้าหมาย): two officers of each province, and of each amphoe two of its
 * network, the chair and the secretary or a committee member. The country's 76 provinces and 878 amphoes make 152 and 1,756.
 *
 * The 878 amphoes follow from 1,756; their sum with the officers, 1,908, is not printed.
 *
 * @th จำนวนผู้เข้าร่วมประชุมเชิงปฏิบัติการเครือข่าย OTOP: นักวิชาการพัฒนาชุมชนจังหวัดละ 2 คน และเครือข่าย OTOP อำเภอละ 2 คน ทั้งประเทศ 152 คน และ 1,756 คน
 * ยอดรวม 1,908 คนเป็นตัวเลขที่คำนวณขึ้น ไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, more than 76 provinces or 878 amphoes, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4616, 4618 and 4632
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.networkParticipants({ provinces: 76, amphoes: 878 }).members; // 1756
 * otop.fy2565.networkParticipants({ provinces: 1, amphoes: 15 }).total; // 32
 * ```
 */
export const networkParticipants = figureFunction(
  {
    programme,
    id: 'network-participants',
    title: { th: 'จำนวนผู้เข้าร่วมประชุมเชิงปฏิบัติการเครือข่าย OTOP', en: 'Participants of the network workshops' },
    source: networks(4616, 4618, 4632),
    parameters: seats,
    facts: {
      provinces: count({ th: 'จำนวนจังหวัด', en: 'provinces' }, 'provinces', { most: 76 }),
      amphoes: count({ th: 'จำนวนอำเภอ', en: 'amphoes' }, 'amphoes', { most: 878 }),
    },
  },
  {
    officers: {
      label: { th: 'นักวิชาการพัฒนาชุมชนจังหวัด', en: 'officers of the provinces' },
      unit: 'people',
      how: { th: 'จังหวัด × 2', en: 'provinces × 2' },
      from: ['provinces'],
      source: networks(4616),
    },
    members: {
      label: {
        th: 'ประธานเครือข่าย OTOP และเลขานุการ/กรรมการระดับอำเภอ',
        en: 'chairs and secretaries or members of the amphoe networks',
      },
      unit: 'people',
      how: { th: 'อำเภอ × 2', en: 'amphoes × 2' },
      from: ['amphoes'],
      source: networks(4618),
    },
    total: {
      label: { th: 'ผู้เข้าร่วมทั้งหมด', en: 'participants in all' },
      unit: 'people',
      how: { th: 'รวมทั้งสองกลุ่ม', en: 'both together' },
      from: [],
    },
  },
  'total',
  ({ provinces, amphoes: of }): Computed<NetworkParticipantsOutcome> => {
    const officers = timesEach(provinces, seats.officersPerProvince);
    const members = timesEach(of, seats.membersPerAmphoe);
    return {
      officers,
      members,
      total: officers === undefined || members === undefined ? undefined : officers + members,
    };
  },
);

const amphoes = {
  number: parameter(878, 'amphoes', networks.derived({ th: '1,756 ÷ 2', en: '1,756 ÷ 2' }, 4618)),
};

/**
 * Whether every amphoe sends its two (อำเภอละ 2 คน): the chair of its OTOP network, and the secretary or a committee member. All 878 amphoes are
 * meant unless the caller gives the number of a province.
 *
 * @th เครือข่าย OTOP ทุกอำเภอส่งผู้แทน 2 คน คือ ประธานเครือข่าย และเลขานุการหรือกรรมการ (878 อำเภอ หากไม่ระบุจำนวน)
 *
 * @throws {@link RuleInputError} an amphoe that comes twice, more amphoes than the number, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4618
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const amphoes = [{ id: 'ปัว', chair: true, secretaryOrMember: false }];
 * otop.fy2565.networkSeats({ amphoes, number: 1 }).verdict; // 'unmet'
 * ```
 */
export const networkSeats = everyOne({
  programme,
  id: 'network-seats',
  title: { th: 'ผู้แทนเครือข่าย OTOP อำเภอละ 2 คน', en: 'Two of each amphoe network' },
  source: networks(4618),
  list: { name: 'amphoes', label: { th: 'อำเภอ', en: 'an amphoe' } },
  unit: 'amphoes',
  facts: {
    chair: yesNo({ th: 'ประธานเครือข่าย OTOP เข้าร่วม', en: 'the chair of the network takes part' }),
    secretaryOrMember: yesNo({
      th: 'เลขานุการหรือกรรมการเครือข่ายเข้าร่วม',
      en: 'the secretary or a committee member takes part',
    }),
  },
  criteria: [yes('chair'), yes('secretaryOrMember')],
  number: amphoes.number,
});

const understanding = { share: parameter(80, 'percent', networks(4644)) };

/**
 * The first indicator of the networks (ร้อยละ 80 ของผู้เข้าร่วม): 80 % of those who took part understand how the networks work.
 *
 * No operator is printed; at least 80 % is the reading, compared unrounded. The base is those who took part, not those who were meant
 * to. How understanding is judged is not printed: the caller counts.
 *
 * @th ตัวชี้วัดที่ 1 ร้อยละ 80 ของผู้เข้าร่วมประชุมเชิงปฏิบัติการมีความรู้ ความเข้าใจ เอกสารไม่ได้พิมพ์คำว่าไม่น้อยกว่า จึงอ่านว่าตั้งแต่ร้อยละ 80 ขึ้นไป
 * ฐานคือผู้เข้าร่วมจริง วิธีวัดความเข้าใจไม่ได้กำหนดไว้
 *
 * @throws {@link RuleInputError} more who understand than took part, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4644
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.networkUnderstood({ participants: 1908, understood: 1526 }).verdict; // 'unmet'
 * otop.fy2565.networkUnderstood({ participants: 1908, understood: 1527 }).verdict; // 'met'
 * ```
 */
export const networkUnderstood = checklist({
  programme,
  id: 'network-understood',
  title: {
    th: 'ผู้เข้าร่วมมีความรู้ ความเข้าใจในแนวทางการดำเนินงานเครือข่าย OTOP',
    en: 'Participants who understand the networks',
  },
  source: networks(4644),
  parameters: understanding,
  facts: {
    participants: count({ th: 'ผู้เข้าร่วมประชุมเชิงปฏิบัติการ', en: 'those who took part' }, 'people'),
    understood: count({ th: 'ผู้มีความรู้ ความเข้าใจ', en: 'those who understand' }, 'people'),
  },
  ordered: ascending(['understood', 'participants']),
  criteria: [
    shareAtLeast('understood', 'participants', readAtLeast(understanding.share), {
      id: 'understood',
      label: { th: 'ร้อยละของผู้เข้าร่วมที่มีความรู้ ความเข้าใจ', en: 'those who understand among those who took part' },
    }),
  ],
});

const plans = {
  each: parameter(
    1,
    'plans',
    networks.inferred({ th: '76 แผนสำหรับ 76 จังหวัด', en: '76 plans for 76 provinces' }, 4638, 4646),
  ),
  provinces: parameter(76, 'provinces', networks(4638)),
};

/**
 * The second indicator of the networks (มีแผนการดำเนินงานเครือข่าย OTOP ระดับจังหวัด 76 แผน): each of the 76 provinces has its plan. That each has its own follows from
 * 76 plans of the provincial level in 76 provinces; a second plan of one province does not stand in for another's. The caller may give
 * another number of provinces.
 *
 * @th ตัวชี้วัดที่ 2 มีแผนการดำเนินงานเครือข่าย OTOP ระดับจังหวัด 76 แผน อ่านว่าจังหวัดละ 1 แผน แผนที่เกินของจังหวัดหนึ่งใช้แทนอีกจังหวัดหนึ่งไม่ได้
 *
 * @throws {@link RuleInputError} more provinces than the number, one that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4638 and 4646
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.networkPlans({ provinces: [{ id: 'น่าน', plans: 76 }] }).verdict; // 'unknown'
 * otop.fy2565.networkPlans({ provinces: [{ id: 'น่าน', plans: 0 }] }).verdict; // 'unmet'
 * ```
 */
export const networkPlans = everyOne({
  programme,
  id: 'network-plans',
  title: { th: 'แผนการดำเนินงานเครือข่าย OTOP ระดับจังหวัด', en: 'Plans of the provincial networks' },
  source: networks(4638, 4646),
  parameters: plans,
  list: provinceList,
  unit: 'provinces',
  facts: { plans: count({ th: 'แผนการดำเนินงานเครือข่าย OTOP', en: 'plans of the network' }, 'plans') },
  criteria: [atLeast('plans', plans.each)],
  number: plans.provinces,
});
