import type { Rule, RuleDescription } from '../src/rules/logic/rule.js';
import { publicModule } from './entries.js';

/** Any rule, as tests call it. */
export type AnyRule = Rule<unknown, { readonly rule: string }, unknown>;

/** A rule with the path that applications write, e.g. `cdd.communityPlans.fy2555.gradeQuality`. */
export interface PublicRule {
  readonly path: string;
  readonly rule: AnyRule;
}

export const isRule = (value: unknown): value is AnyRule =>
  typeof value === 'function' && 'rule' in value && typeof (value.rule as RuleDescription).id === 'string';

const within = (path: string, value: unknown): readonly PublicRule[] => {
  if (isRule(value)) return [{ path, rule: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => within(`${path}.${name}`, member));
};

/** Every rule of the two agencies, once each. */
export async function publicRules(): Promise<readonly PublicRule[]> {
  const found = [
    ...within('codi', await publicModule('chumchon/codi')),
    ...within('cdd', await publicModule('chumchon/cdd')),
  ];
  return [...new Map(found.map(each => [each.rule, each])).values()];
}
