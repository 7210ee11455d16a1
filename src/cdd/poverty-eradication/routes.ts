import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { listOf, name, record, required, subject, type ValuesOf } from '../../rules/logic/fact.js';
import { judged, lackingOf, together, verdictOn } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { onRegister } from './help.js';
import { activity, programme } from './source.js';

/** One problem of a household, and who leads on it. */
export interface ProblemRoute {
  readonly dimension: string;
  /** `null` where the register has no lead agency for it; absent while there is no register. */
  readonly agency?: string | null;
}

/** Whether a household's problems can all be passed on. */
export interface RoutingOutcome extends VerdictOutcome {
  /** Whether the household is to be helped and each of its problems has its lead agency. */
  readonly verdict: Verdict;
  /** Whether it is to be helped, as in `household`. */
  readonly eligible: Verdict;
  /** By problem; absent while the problems are not known. */
  readonly routes?: readonly ProblemRoute[];
  /** The dimensions without a lead agency; absent while the problems or the register are not known. */
  readonly unassigned?: readonly string[];
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

type Routing = ValuesOf<typeof routing>;

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

function routed({ inTpmap, verified, dimensions, leadAgencies }: Routing): Found<RoutingOutcome> {
  const eligible = together([verdictOn(inTpmap), verdictOn(verified)]);
  const agencies = leadAgencies && new Map(leadAgencies.map(lead => [lead.dimension, lead.agency]));
  const routes = dimensions?.map(each => ({ dimension: each, agency: agencies && (agencies.get(each) ?? null) }));
  const unassigned = agencies && routes?.filter(({ agency }) => agency === null).map(route => route.dimension);
  const isComplete = routes?.every(({ agency }) => agency !== undefined);
  // Where no problem was found there is nothing to pass on.
  const assigned: Verdict =
    (unassigned?.length ?? 0) > 0 || routes?.length === 0 || agencies?.size === 0
      ? 'unmet'
      : isComplete
        ? 'met'
        : 'unknown';
  const verdict = together([eligible, assigned]);
  const source = activity(5797, 5811);
  const tested = activity(5866);
  const criteria = [
    judged('in-tpmap', onRegister.inTpmap.label, verdictOn(inTpmap), {
      actual: inTpmap,
      required: true,
      source: activity(5841),
    }),
    judged('verified', onRegister.verified.label, verdictOn(verified), {
      actual: verified,
      required: true,
      source: tested,
    }),
    judged('assigned', { th: 'ทุกมิติของปัญหามีหน่วยงานหลัก', en: 'every dimension has a lead agency' }, assigned, {
      actual: isComplete ? routes?.filter(({ agency }) => agency !== null).map(route => route.dimension) : undefined,
      source,
    }),
  ];
  const open = Object.entries({ inTpmap, verified, dimensions, leadAgencies }).filter(
    ([, value]) => value === undefined,
  );
  const missing = open.map(([name]) => name);
  // Nobody becomes a target of the system, or comes to have a problem, by what is done here.
  const isVain = inTpmap === false || routes?.length === 0;
  const next = isVain ? [] : lackingOf(criteria.filter(({ id }) => id !== 'in-tpmap'));
  return { verdict, tell: () => ({ eligible, routes, unassigned, criteria, missing, next }) };
}

/**
 * Who leads on the problems of a household (หน่วยงานหลักในการรับผิดชอบแก้ไขปัญหา): each dimension in which the TPMAP system
 * finds a problem goes to the lead agency that the province's centre assigned to it. A household can be passed on when
 * it is to be helped and every one of its problems has its agency; one without a problem has nothing to be passed on.
 *
 * The dimensions and the agencies are the caller's: neither is printed. `leadAgencies` is the whole register, so a
 * dimension that is not on it has no agency, and is named.
 *
 * @th
 * แสดงหน่วยงานหลักที่รับผิดชอบแก้ไขปัญหาของครัวเรือน ตามมิติที่ระบบ TPMAP พบปัญหาและหน่วยงานที่ ศจพ.จ. มอบหมาย
 * ครัวเรือนส่งต่อได้เมื่อเป็นครัวเรือนที่ต้องช่วยเหลือและทุกปัญหามีหน่วยงานหลัก ครัวเรือนที่ไม่พบปัญหาไม่มีเรื่องให้ส่งต่อ เอกสารไม่ได้พิมพ์มิติและหน่วยงานไว้ ผู้ใช้ระบุทะเบียนทั้งหมดใน
 * leadAgencies มิติที่ไม่อยู่ในทะเบียนถือว่าไม่มีหน่วยงานและแสดงชื่อไว้
 *
 * @throws {@link RuleInputError} a dimension that comes twice among the problems or on the register, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5797, 5811, 5841 and 5866
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
export const routeProblems = verdictFunction(
  {
    programme,
    id: 'route-problems',
    title: { th: 'หน่วยงานหลักตามสภาพปัญหาในระบบ TPMAP', en: 'Who leads on the problems of a household' },
    source: activity(5797, 5811),
    facts: routing,
  },
  routesHold,
  routed,
);
