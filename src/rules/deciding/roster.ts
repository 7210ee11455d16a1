import type { Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { atLeast, atMost, between, type Criterion, exactly } from '../criteria/criterion.js';
import { count, type Fact } from '../logic/fact.js';
import type { Shaped } from '../logic/rule.js';
import { type Checklist, checklist } from './checklist.js';

/** How many of a role there must be: exactly so many, or within bounds. */
export type Heads =
  | { readonly exactly: Parameter<number> }
  | { readonly atLeast: Parameter<number>; readonly atMost?: Parameter<number> }
  | { readonly atMost: Parameter<number> };

/** A role on a roster. */
export type Role = { readonly label: Text } & Heads;

type RosterFacts<Roles> = { readonly [K in keyof Roles]: Fact<number, number, false> };

/** A roster's definition: its roles by name. */
export interface RosterDefinition<Roles extends Readonly<Record<string, Role>>> extends Shaped {
  readonly roles: Roles;
}

function heads(name: string, role: Role): Criterion<Readonly<Record<string, number | undefined>>> {
  if ('exactly' in role) return exactly(name, role.exactly);
  if (!('atLeast' in role)) return atMost(name, role.atMost);
  return role.atMost ? between(name, role.atLeast, role.atMost) : atLeast(name, role.atLeast);
}

/**
 * Makes a checklist of how many heads there are in each role. The facts are the numbers of heads, by role.
 *
 * @th
 * สร้างกติกาจำนวนคนในแต่ละตำแหน่งหรือหน้าที่
 */
// @__NO_SIDE_EFFECTS__
export function roster<const Roles extends Readonly<Record<string, Role>>>(
  definition: RosterDefinition<Roles>,
): Checklist<RosterFacts<Roles>> {
  const { roles, ...rule } = definition;
  const entries = Object.entries(roles);
  const facts = Object.fromEntries(entries.map(([name, { label }]) => [name, count(label, 'people')]));
  const criteria = entries.map(([name, role]) => heads(name, role));
  return checklist({ ...rule, facts, criteria }) as unknown as Checklist<RosterFacts<Roles>>;
}
