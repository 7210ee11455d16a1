import { parameter } from '../../core/parameter.js';
import { average } from '../../rules/counting/quotient.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { shareAtLeast, type Verdict, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, listOf, name, quantity, record, required, subject, yesNo } from '../../rules/logic/fact.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { judged, together, verdictOn } from '../../rules/logic/verdict.js';
import { acrossPages } from '../guideline-fy2565.js';
import { activity, programme } from './source.js';

const onRegister = {
  inTpmap: yesNo({ th: 'เป็นเป้าหมายจากระบบ TPMAP', en: 'is a target of the TPMAP system' }),
  verified: yesNo({ th: 'ผ่านการตรวจสอบแล้ว', en: 'was verified' }),
};

/**
 * Whether a household is to be helped (ครัวเรือนเป้าหมายจากระบบ TPMAP): it is a target of the TPMAP system, and it was
 * verified. The system is also printed TPMap and TPMP. No income line is printed, and none is asked for.
 *
 * @th
 * ตรวจว่าครัวเรือนเป็นครัวเรือนที่ต้องช่วยเหลือหรือไม่ คือ เป็นเป้าหมายจากระบบ TPMAP และผ่านการตรวจสอบแล้ว ต้นฉบับพิมพ์ชื่อระบบเป็น TPMap และ TPMP ด้วย
 * เอกสารไม่ได้กำหนดเกณฑ์รายได้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5797, 5841 and 5866
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * povertyEradication.fy2565.household({ inTpmap: true }).missing; // ['verified']
 * povertyEradication.fy2565.household({ verified: false }).verdict; // 'unmet'
 * ```
 */
export const household = checklist({
  programme,
  id: 'household',
  title: { th: 'ครัวเรือนเป้าหมายจากระบบ TPMAP ที่ผ่านการตรวจสอบ', en: 'A household that is to be helped' },
  source: activity(5797, 5841, 5866),
  words: {
    met: { th: 'เป็นครัวเรือนที่ต้องช่วยเหลือ', en: 'is to be helped' },
    unmet: { th: 'ยังไม่เป็นครัวเรือนที่ต้องช่วยเหลือ', en: 'is not to be helped yet' },
  },
  facts: onRegister,
  criteria: [yes('inTpmap', { circumstance: true }), yes('verified')],
});

/** One problem of a household, and who leads on it. */
export interface ProblemRoute {
  readonly dimension: string;
  /** `null` where the register has no lead agency for it; absent while there is no register. */
  readonly agency?: string | null;
}

/** Whether a household's problems can all be passed on. */
export interface RoutingOutcome {
  /** Whether the household is to be helped and each of its problems has its lead agency. */
  readonly verdict: Verdict;
  /** Whether it is to be helped, as in `household`. */
  readonly eligible: Verdict;
  /** By problem; absent while the problems are not known. */
  readonly routes?: readonly ProblemRoute[];
  /** The dimensions without a lead agency. */
  readonly unassigned: readonly string[];
  readonly criteria: readonly CriterionOutcome[];
  /** The missing facts that can still change the verdict. */
  readonly missing: readonly string[];
}

const dimension = name({ th: 'มิติของปัญหา', en: 'a dimension of the problem' });

const routing = {
  ...onRegister,
  dimensions: listOf({ th: 'มิติของปัญหาที่พบในครัวเรือน', en: "the household's problems" }, dimension),
  leadAgencies: listOf(
    { th: 'หน่วยงานหลักรายมิติ', en: 'the lead agencies by dimension' },
    record(
      { th: 'หน่วยงานหลัก', en: 'a lead agency' },
      {
        dimension: subject({ th: 'มิติของปัญหา', en: 'a dimension of the problem' }),
        agency: required(name({ th: 'ส่วนราชการ', en: 'its name' })),
      },
    ),
  ),
};

interface Routing {
  readonly inTpmap: boolean | undefined;
  readonly verified: boolean | undefined;
  readonly dimensions: readonly string[] | undefined;
  readonly leadAgencies: readonly { readonly dimension: string; readonly agency: string }[] | undefined;
}

const routesHold = {
  eligible: {
    label: { th: 'อยู่ในเป้าหมายที่ตรวจสอบแล้ว', en: 'is a verified target' },
    words: {
      met: { th: 'ใช่', en: 'yes' },
      unmet: { th: 'ไม่ใช่', en: 'no' },
      unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
    },
  },
  routes: {
    label: { th: 'หน่วยงานหลักรายมิติ', en: 'the lead agencies by dimension' },
    of: {
      dimension: { label: { th: 'มิติ', en: 'dimension' } },
      agency: { label: { th: 'หน่วยงานหลัก', en: 'lead agency' } },
    },
  },
  unassigned: { label: { th: 'มิติที่ยังไม่มีหน่วยงานหลัก', en: 'dimensions without a lead agency' } },
} as const;

function routed({ inTpmap, verified, dimensions, leadAgencies }: Routing) {
  const eligible = together([verdictOn(inTpmap), verdictOn(verified)]);
  const agencies = leadAgencies && new Map(leadAgencies.map(lead => [lead.dimension, lead.agency]));
  const routes = dimensions?.map(each => ({ dimension: each, agency: agencies && (agencies.get(each) ?? null) }));
  const unassigned = (routes ?? []).filter(({ agency }) => agency === null).map(route => route.dimension);
  const isComplete = routes?.every(({ agency }) => agency !== undefined);
  const assigned: Verdict = unassigned.length > 0 ? 'unmet' : isComplete ? 'met' : 'unknown';
  const verdict = together([eligible, assigned]);
  const source = activity(5797, 5811);
  const criteria = [
    judged('in-tpmap', onRegister.inTpmap.label, verdictOn(inTpmap), { actual: inTpmap, required: true, source }),
    judged('verified', onRegister.verified.label, verdictOn(verified), { actual: verified, required: true, source }),
    judged('assigned', { th: 'ทุกมิติของปัญหามีหน่วยงานหลัก', en: 'every dimension has a lead agency' }, assigned, { source }),
  ];
  return { verdict, eligible, routes, unassigned, criteria };
}

/**
 * Who leads on the problems of a household (หน่วยงานหลักในการรับผิดชอบแก้ไขปัญหา): each dimension in which the TPMAP system
 * finds a problem goes to the lead agency that the province's centre assigned to it. A household can be passed on when
 * it is to be helped and every one of its problems has its agency.
 *
 * The dimensions and the agencies are the caller's: neither is printed. `leadAgencies` is the whole register, so a
 * dimension that is not on it has no agency, and is named.
 *
 * @th
 * แสดงหน่วยงานหลักที่รับผิดชอบแก้ไขปัญหาของครัวเรือน ตามมิติที่ระบบ TPMAP พบปัญหาและหน่วยงานที่ ศจพ.จ. มอบหมาย
 * ครัวเรือนส่งต่อได้เมื่อเป็นครัวเรือนที่ต้องช่วยเหลือและทุกปัญหามีหน่วยงานหลัก เอกสารไม่ได้พิมพ์มิติและหน่วยงานไว้ ผู้ใช้ระบุทะเบียนทั้งหมดใน
 * leadAgencies มิติที่ไม่อยู่ในทะเบียนถือว่าไม่มีหน่วยงานและแสดงชื่อไว้
 *
 * @throws {@link RuleInputError} a dimension that comes twice among the problems or on the register, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5797 and 5811
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * const outcome = povertyEradication.fy2565.routeProblems({
 *   inTpmap: true,
 *   verified: true,
 *   dimensions: ['สุขภาพ', 'รายได้'],
 *   leadAgencies: [{ dimension: 'สุขภาพ', agency: 'สำนักงานสาธารณสุขจังหวัด' }],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.routes?.[0]; // { dimension: 'สุขภาพ', agency: 'สำนักงานสาธารณสุขจังหวัด' }
 * outcome.unassigned; // ['รายได้']
 * ```
 */
export const routeProblems = defineRule(
  {
    programme,
    id: 'route-problems',
    title: { th: 'หน่วยงานหลักตามสภาพปัญหาในระบบ TPMAP', en: 'Who leads on the problems of a household' },
    source: activity(5797, 5811),
    facts: routing,
  },
  {
    outcome: (values): Draft<RoutingOutcome> => {
      const result = routed(values);
      const open = (['inTpmap', 'verified', 'dimensions'] as const).filter(fact => values[fact] === undefined);
      const needsRegister = values.leadAgencies === undefined && values.dimensions?.length !== 0;
      const missing = [...open, ...(needsRegister ? ['leadAgencies'] : [])];
      return { ...result, missing: result.verdict === 'unknown' ? missing : [] };
    },
    decide: values => routed(values).verdict,
  },
  { shape: 'function', holds: routesHold },
);

const share = parameter(100, 'percent', acrossPages(5866, 6834));

/**
 * The indicator (กลุ่มเป้าหมายที่ผ่านการตรวจสอบแล้วได้รับความช่วยเหลือ 100%): every verified target was helped. Those who were not verified, or were
 * turned down, count on neither side; where none was verified there is nothing to measure, and it is not met.
 *
 * Whether people or households are counted is not printed (the objective speaks of households, the target group of people
 * first), and neither is what counts as help: both numbers are the caller's, of one kind.
 *
 * @th
 * พิจารณาตัวชี้วัดว่ากลุ่มเป้าหมายที่ผ่านการตรวจสอบแล้วในระบบ TPMAP ได้รับความช่วยเหลือครบร้อยละ 100 หรือไม่ ตัวชี้วัดไม่ได้ระบุว่านับเป็นคนหรือครัวเรือน
 * และไม่ได้ระบุว่าความช่วยเหลือหมายถึงอะไร ผู้ใช้จึงระบุจำนวนทั้งสองเป็นหน่วยเดียวกัน หากไม่มีกลุ่มเป้าหมายที่ผ่านการตรวจสอบ ถือว่าไม่เป็นไปตามตัวชี้วัด
 *
 * @throws {@link RuleInputError} more helped than verified, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5866 and 6834
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * povertyEradication.fy2565.verifiedHelped({ verified: 120, helped: 119 }).verdict; // 'unmet'
 * povertyEradication.fy2565.verifiedHelped({ verified: 120, helped: 120 }).verdict; // 'met'
 * ```
 */
export const verifiedHelped = checklist({
  programme,
  id: 'verified-helped',
  title: { th: 'กลุ่มเป้าหมายที่ผ่านการตรวจสอบแล้วได้รับความช่วยเหลือ 100%', en: '100 % of the verified targets are helped' },
  source: acrossPages(5866, 6834),
  parameters: { share },
  facts: {
    verified: count({ th: 'กลุ่มเป้าหมายที่ผ่านการตรวจสอบแล้ว', en: 'verified targets' }, 'cases'),
    helped: count({ th: 'ในจำนวนนั้นที่ได้รับความช่วยเหลือ', en: 'of them, those who were helped' }, 'cases'),
  },
  ordered: [['helped', 'verified']],
  criteria: [
    shareAtLeast('helped', 'verified', share, {
      id: 'helped-share',
      label: { th: 'ร้อยละของกลุ่มเป้าหมายที่ได้รับความช่วยเหลือ', en: 'share of the verified targets who were helped' },
    }),
  ],
});

/**
 * How many target people there are for each target household (เป้าหมายจากระบบ TPMAP): 983,316 people in 568,047
 * households are printed. A household has one person at least, so that more households than people are refused.
 *
 * @th
 * คำนวณจำนวนคนเป้าหมายต่อครัวเรือนเป้าหมายจากระบบ TPMAP เอกสารพิมพ์ 983,316 คน ใน 568,047 ครัวเรือน ครัวเรือนหนึ่งมีอย่างน้อย 1 คน
 * ครัวเรือนมากกว่าคนจึงไม่รับ
 *
 * @throws {@link RuleInputError} more households than people, a number that is no whole number from 0, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 5841 and 5842
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * const outcome = povertyEradication.fy2565.peoplePerHousehold({ people: 983_316, households: 568_047 });
 * Number(outcome.average).toFixed(4); // '1.7310'
 * ```
 */
export const peoplePerHousehold = average({
  programme,
  id: 'people-per-household',
  title: { th: 'จำนวนคนต่อครัวเรือนเป้าหมาย', en: 'Target people for each target household' },
  source: activity(5841, 5842),
  facts: {
    people: quantity({ th: 'คนเป้าหมาย', en: 'target people' }, 'people', { decimals: 0 }),
    households: quantity({ th: 'ครัวเรือนเป้าหมาย', en: 'target households' }, 'households', { decimals: 0 }),
  },
  ordered: [['households', 'people']],
  of: 'people',
  by: 'households',
});

/**
 * Whether the target people of a place are the sum of those of its parts (ยอดรวมคนเป้าหมาย): villages of a tambon,
 * tambons of an amphoe, and so on up to the country's 983,316.
 *
 * @th
 * ตรวจว่าคนเป้าหมายจากระบบ TPMAP ของพื้นที่เท่ากับผลรวมของพื้นที่ย่อยหรือไม่ ตั้งแต่หมู่บ้านในตำบลจนถึงยอดประเทศ 983,316 คน
 *
 * @throws {@link RuleInputError} a number that is negative, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5841
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * const parts = [
 *   { name: 'หมู่ 1', amount: 12 },
 *   { name: 'หมู่ 2', amount: 9 },
 * ];
 * povertyEradication.fy2565.targetPeople({ total: 22, parts }).difference; // '1'
 * ```
 */
export const targetPeople = rollUp({
  programme,
  id: 'target-people',
  title: { th: 'ยอดรวมคนเป้าหมายจากระบบ TPMAP', en: 'Target people, whole and parts' },
  source: activity(5841),
  unit: 'people',
  relation: 'equals',
});

/**
 * Whether the target households of a place are the sum of those of its parts (ยอดรวมครัวเรือนเป้าหมาย), up to the
 * country's 568,047. People and households are added up apart.
 *
 * @th
 * ตรวจว่าครัวเรือนเป้าหมายจากระบบ TPMAP ของพื้นที่เท่ากับผลรวมของพื้นที่ย่อยหรือไม่ จนถึงยอดประเทศ 568,047 ครัวเรือน ยอดคนและยอดครัวเรือนรวมแยกกัน
 *
 * @throws {@link RuleInputError} a number that is negative, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5842
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * povertyEradication.fy2565.targetHouseholds({ total: 7, parts: [{ name: 'หมู่ 1', amount: 7 }] }).verdict; // 'met'
 * ```
 */
export const targetHouseholds = rollUp({
  programme,
  id: 'target-households',
  title: { th: 'ยอดรวมครัวเรือนเป้าหมายจากระบบ TPMAP', en: 'Target households, whole and parts' },
  source: activity(5842),
  unit: 'households',
  relation: 'equals',
});
