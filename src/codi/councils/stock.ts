import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { progress } from '../../rules/counting/progress.js';
import { average } from '../../rules/counting/quotient.js';
import { quantity } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

const parameters = { target: parameter(1250, 'councils', plan(51, 171)) };

/**
 * The supported councils against the target of 1,250 (ร้อยละของเป้าหมาย). That the result of this plan counts the councils of
 * grade A is no printed rule: the two numbers are the same, 1,582, and so are read as one.
 *
 * @th สภาที่ได้รับการสนับสนุนเทียบเป้าหมาย 1,250 แห่ง เอกสารไม่มีข้อความระบุว่านับสภาระดับ A แต่ตัวเลขทั้งสองแห่งตรงกันคือ 1,582 จึงอ่านเป็นจำนวนเดียวกัน
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 51, 170 to 172, 658
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * councils.fy2563.supportedCouncils({ gradeA: 1582 }).statuses[0]?.percent; // '126.56'
 * ```
 */
export const supportedCouncils = progress({
  programme,
  id: 'supported-councils',
  title: { th: 'สภาองค์กรชุมชนที่ได้รับการสนับสนุนเทียบเป้าหมาย', en: 'Supported councils against the target' },
  source: plan.inferred(
    {
      th: 'ผลของแผน 5.2.2 (1,582) เท่ากับจำนวนสภาระดับ A (1,582)',
      en: 'the result of plan 5.2.2, 1,582, is the number of councils of grade A, 1,582',
    },
    51,
    [170, 172],
    658,
  ),
  parameters,
  unit: 'councils',
  target: parameters.target,
  statuses: { gradeA: { th: 'สภาระดับ A', en: 'councils of grade A' } },
});

/**
 * The supported councils by quarter (ผลรายไตรมาส); the first two quarters print no result.
 *
 * @th สภาที่ได้รับการสนับสนุนแยกรายไตรมาส สองไตรมาสแรกไม่ได้พิมพ์ผล
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 171
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * councils.fy2563.supportedByQuarter({ q3: 587, q4: 995, total: 1582 }).verdict; // 'met'
 * ```
 */
export const supportedByQuarter = composition({
  programme,
  id: 'supported-by-quarter',
  title: { th: 'สภาองค์กรชุมชนที่ได้รับการสนับสนุน จำแนกรายไตรมาส', en: 'Supported councils by quarter' },
  source: plan(171),
  unit: 'councils',
  parts: { q3: { th: 'ไตรมาส 3', en: 'quarter 3' }, q4: { th: 'ไตรมาส 4', en: 'quarter 4' } },
});

/**
 * The councils of the country in August 2563 (สถานะสภาองค์กรชุมชน): councils, registered community organisations, members.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 643
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * councils.fy2563.councilStock.councils.value; // 7794
 * ```
 */
export const councilStock = deepFreeze({
  councils: parameter(7794, 'councils', plan(643)),
  organisations: parameter(156266, 'organisations', plan(643)),
  members: parameter(254957, 'people', plan(643)),
});

/**
 * The members of councils (สมาชิกสภาองค์กรชุมชน): representatives of communities and experts. How many there are of each is not
 * printed.
 *
 * @th สมาชิกสภาองค์กรชุมชน: ตัวแทนชุมชนและผู้ทรงคุณวุฒิ เอกสารไม่ได้พิมพ์จำนวนของแต่ละกลุ่ม
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 643
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * councils.fy2563.councilMembers({ representatives: 28, experts: 4 }).total; // '32'
 * ```
 */
export const councilMembers = composition({
  programme,
  id: 'council-members',
  title: { th: 'สมาชิกสภาองค์กรชุมชน', en: 'Members of councils' },
  source: plan(643),
  unit: 'people',
  parts: {
    representatives: { th: 'ตัวแทนชุมชน', en: 'representatives of communities' },
    experts: { th: 'ผู้ทรงคุณวุฒิ', en: 'experts' },
  },
});

const councils = quantity({ th: 'สภาองค์กรชุมชน', en: 'councils' }, 'councils', { decimals: 0 });

/**
 * The registered organisations of a council on average (องค์กรเฉลี่ยต่อสภา), unrounded: derived.
 *
 * @th องค์กรชุมชนที่จดแจ้งเฉลี่ยต่อสภา เป็นค่าที่คำนวณ ไม่ปัดเศษ
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 643
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * const outcome = councils.fy2563.organisationsPerCouncil({ organisations: 156266, councils: 7794 });
 * Number(outcome.average).toFixed(2); // '20.05'
 * ```
 */
export const organisationsPerCouncil = average({
  programme,
  id: 'organisations-per-council',
  title: { th: 'องค์กรชุมชนที่จดแจ้งเฉลี่ยต่อสภา (คำนวณ)', en: 'Average registered organisations of a council (derived)' },
  source: plan.derived({ th: 'องค์กรที่จดแจ้งหารด้วยสภา', en: 'organisations divided by councils' }, 643),
  facts: {
    organisations: quantity({ th: 'องค์กรชุมชนที่จดแจ้ง', en: 'registered organisations' }, 'organisations', {
      decimals: 0,
    }),
    councils,
  },
  of: 'organisations',
  by: 'councils',
});

/**
 * The members of a council on average (สมาชิกเฉลี่ยต่อสภา), unrounded: derived.
 *
 * @th สมาชิกเฉลี่ยต่อสภา เป็นค่าที่คำนวณ ไม่ปัดเศษ
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 643
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * Number(councils.fy2563.membersPerCouncil({ members: 254957, councils: 7794 }).average).toFixed(2); // '32.71'
 * ```
 */
export const membersPerCouncil = average({
  programme,
  id: 'members-per-council',
  title: { th: 'สมาชิกเฉลี่ยต่อสภา (คำนวณ)', en: 'Average members of a council (derived)' },
  source: plan.derived({ th: 'สมาชิกหารด้วยสภา', en: 'members divided by councils' }, 643),
  facts: { members: quantity({ th: 'สมาชิกสภา', en: 'members' }, 'people', { decimals: 0 }), councils },
  of: 'members',
  by: 'councils',
});
