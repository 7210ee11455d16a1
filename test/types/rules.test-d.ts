import { describe, expectTypeOf, it } from 'vitest';
import { type AnyRule, get } from '../../src/catalogue/index.js';
import { communityFunds, communityPlans, debtCentres } from '../../src/cdd/index.js';
import { leadersNorth, performance } from '../../src/codi/index.js';
import type { RuleInputError } from '../../src/core/errors.js';
import {
  any,
  atLeast,
  bands,
  type ChecklistOutcome,
  checklist,
  choice,
  cite,
  count,
  Decimal,
  type DecimalInput,
  type DecimalText,
  date,
  explain,
  type Facts,
  type FactsOf,
  factsFrom,
  type InputOf,
  jsonSchemaOf,
  type Kebab,
  listOf,
  money,
  name,
  oneOf,
  type PathIn,
  type Programme,
  parameter,
  percent,
  type Rule,
  record,
  required,
  type Text,
  tally,
  type ValuesOf,
  type Verdict,
  yes,
  yesNo,
} from '../../src/rules/index.js';
import { zodSchemaOf } from '../../src/zod.js';

const label = { th: 'ก', en: 'a' };

const facts = {
  agreed: yesNo(label),
  share: percent(label),
  amount: required(money(label)),
  people: count(label, 'people'),
  on: date(label),
  size: choice(label, ['small', 'large']),
  villages: listOf(label, record(label, { named: required(name(label)), poor: yesNo(label) })),
};

declare const programme: Programme;
const source = cite(programme.document)(1);

describe('what a caller passes', () => {
  it('is every fact by its own type, the required ones always', () => {
    expectTypeOf<InputOf<typeof facts>>().toEqualTypeOf<{
      readonly amount: DecimalInput;
      readonly agreed?: boolean | undefined;
      readonly share?: DecimalInput | undefined;
      readonly people?: DecimalInput | undefined;
      readonly on?: string | undefined;
      readonly size?: 'small' | 'large' | undefined;
      readonly villages?: readonly { readonly named: string; readonly poor?: boolean | undefined }[] | undefined;
    }>();
  });

  it('may leave out what is not required, or say that it is undefined', () => {
    expectTypeOf(communityPlans.fy2555.gradeQuality).toBeCallableWith({});
    expectTypeOf(communityPlans.fy2555.gradeQuality).toBeCallableWith({ writtenBook: undefined });
    expectTypeOf(leadersNorth.fy2564.splitTranches).toBeCallableWith({ approved: '1781000.25' });
    expectTypeOf(leadersNorth.fy2564.splitTranches).toBeCallableWith({ approved: new Decimal(1) });
  });

  it('is refused when a required fact is left out', () => {
    // @ts-expect-error nothing is approved
    leadersNorth.fy2564.splitTranches({});
    // @ts-expect-error nothing is approved
    leadersNorth.fy2564.splitTranches({ approved: undefined });
  });

  it('is refused when it has a name that the rule does not ask for', () => {
    // @ts-expect-error a fact is misspelt
    communityPlans.fy2555.gradeQuality({ writenBook: true });
    // @ts-expect-error a fact is misspelt
    communityPlans.fy2555.gradeQuality.decide({ writenBook: true });
  });

  it('is refused when a value is of another type', () => {
    // @ts-expect-error a word is not a yes or no
    communityPlans.fy2555.gradeQuality({ writtenBook: 'true' });
    // @ts-expect-error a yes or no is not a percentage
    communityPlans.fy2555.gradeQuality({ dataUsePercent: true });
    // @ts-expect-error null is not how a missing fact is written
    communityPlans.fy2555.gradeQuality({ writtenBook: null });
  });

  it('may be anything where nobody has checked it', () => {
    expectTypeOf(communityPlans.fy2555.gradeQuality.safe).parameter(0).toBeUnknown();
  });
});

describe('what a rule computes with', () => {
  it('has every fact, undefined where it may be missing', () => {
    type Values = ValuesOf<typeof facts>;
    expectTypeOf<Values['agreed']>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<Values['amount']>().toEqualTypeOf<Decimal | number>();
    expectTypeOf<Values['size']>().toEqualTypeOf<'small' | 'large' | undefined>();
  });

  it('has criteria on facts of their own type only', () => {
    const definition = {
      programme,
      id: 'rule',
      title: label,
      source,
      facts: { agreed: facts.agreed, share: facts.share },
    };
    checklist({ ...definition, criteria: [yes('agreed')] });
    // @ts-expect-error there is no such fact
    checklist({ ...definition, criteria: [yes('aggreed')] });
    // @ts-expect-error a percentage is not a yes or no
    checklist({ ...definition, criteria: [yes('share')] });
  });
});

describe('what a caller gets', () => {
  it('is a grade by name', () => {
    const { gradeQuality } = communityPlans.fy2555;
    const outcome = gradeQuality({});
    expectTypeOf(outcome.grade).toEqualTypeOf<'A' | 'B' | 'C' | null | undefined>();
    expectTypeOf(outcome.possible).toEqualTypeOf<readonly ('A' | 'B' | 'C' | null)[]>();
    expectTypeOf(outcome.rule).toBeString();
    expectTypeOf(gradeQuality.decide({})).toEqualTypeOf<'A' | 'B' | 'C' | null | undefined>();
    // @ts-expect-error no such grade
    outcome.grade === 'D';
  });

  it('is a band by name', () => {
    const grade = bands({
      programme,
      id: 'rule',
      title: label,
      source,
      facts: { share: facts.share },
      bands: [
        { grade: 'low', label },
        { grade: 'high', label, from: parameter(50, 'percent', source) },
      ],
    });
    expectTypeOf(grade({}).grade).toEqualTypeOf<'low' | 'high' | undefined>();
    expectTypeOf(grade).parameter(0).toEqualTypeOf<{ readonly share?: DecimalInput | undefined }>();
  });

  it('is a verdict with its evidence', () => {
    const rule = checklist({ programme, id: 'rule', title: label, source, facts, criteria: [yes('agreed')] });
    expectTypeOf(rule({ amount: 1 })).toMatchTypeOf<{ readonly rule: string } & ChecklistOutcome>();
    expectTypeOf(rule({ amount: 1 }).verdict).toEqualTypeOf<Verdict>();
    expectTypeOf(rule.decide({ amount: 1 })).toEqualTypeOf<Verdict>();
  });

  it('names what is missing by the facts of the rule', () => {
    const rule = checklist({ programme, id: 'rule', title: label, source, facts, criteria: [yes('agreed')] });
    const [missing] = rule({ amount: 1 }).missing;
    type Single = 'agreed' | 'share' | 'amount' | 'people' | 'on' | 'size';
    expectTypeOf(missing).toEqualTypeOf<Single | 'villages' | `villages.${string}` | undefined>();
    expectTypeOf<PathIn<Facts>>().toEqualTypeOf<string>();

    const { household } = debtCentres.fy2565;
    const labels = household({}).missing.map(name => household.rule.facts[name].label);
    expectTypeOf(labels).toEqualTypeOf<Text[]>();
    const result = communityPlans.fy2555.gradeQuality.safe({});
    // @ts-expect-error no such fact
    if (result.ok && result.value.missing[0] === 'writenBook') return;
    const { centreScope } = debtCentres.fy2565;
    expectTypeOf(centreScope({ establishedYear: 2559 }).rule).toEqualTypeOf<string>();
    const found: Rule<Parameters<typeof household>[0], { readonly missing: readonly string[] }, unknown> = household;
    expectTypeOf(found({}).missing).toEqualTypeOf<readonly string[]>();
  });

  it('names its criteria, and what is next, as they are defined', () => {
    const criteria = [
      yes('agreed'),
      any(
        'size-or-people',
        [oneOf('size', ['small'], { id: 'small' }), atLeast('people', parameter(2, 'people', source))],
        {
          label,
        },
      ),
    ] as const;
    const rule = checklist({ programme, id: 'rule', title: label, source, facts, criteria, mandatory: ['agreed'] });
    type Id = 'agreed' | 'size-or-people' | 'small' | 'people';
    const [criterion] = rule({ amount: 1 }).criteria;
    expectTypeOf(criterion?.id).toEqualTypeOf<Id | undefined>();
    expectTypeOf(rule({ amount: 1 }).next).toEqualTypeOf<readonly Id[]>();
    // @ts-expect-error no criterion is called so
    checklist({ programme, id: 'rule', title: label, source, facts, criteria, mandatory: ['agrees'] });

    type Of = ReturnType<typeof debtCentres.fy2565.household>['next'][number];
    expectTypeOf<Of>().toEqualTypeOf<'in-debt' | 'selected-by-centre' | 'registered' | 'not-repeated'>();
    const graded = communityPlans.fy2555.gradeQuality({}).next?.criteria;
    expectTypeOf(graded?.[0]).extract<'participation'>().toEqualTypeOf<'participation'>();
    // @ts-expect-error no criterion of it is called so
    if (graded?.[0] === 'participating') return;
    expectTypeOf<Kebab<'receivedFy2564Materials'>>().toEqualTypeOf<'received-fy2564-materials'>();
  });

  it('names what is asked of each of a list, of each level and class, and what is missing of them', () => {
    const each = leadersNorth.fy2564.projectsByProvince({ provinces: [] });
    expectTypeOf(each.missing[0]).toEqualTypeOf<'number' | 'provinces' | `provinces.${number}.projects` | undefined>();
    expectTypeOf(each.next[0]?.criteria).toEqualTypeOf<readonly 'projects'[] | undefined>();
    expectTypeOf(each.criteria[0]?.criteria?.[0]?.id).toEqualTypeOf<'projects' | undefined>();
    const fund = debtCentres.fy2565.leadFund({});
    expectTypeOf(fund.criteria[0]?.id).toEqualTypeOf<'savings-group' | 'other-fund' | undefined>();
    expectTypeOf(fund.next[0]).toEqualTypeOf<'strong-savings-group' | 'other-strong-fund' | undefined>();
    const disclosed = performance.fy2563.scoreDisclosure({});
    expectTypeOf(disclosed.next?.criteria[0]).toEqualTypeOf<'general' | 'management' | 'services' | undefined>();
    const weighted = performance.fy2563.governance({});
    expectTypeOf(weighted.criteria[0]?.id).extract<'website'>().toEqualTypeOf<'website'>();
    const chosen = communityFunds.fy2565.selectSavingsGroup({ candidates: [] });
    type Fact = 'fundedByClinic' | 'meetsCriteria' | 'rank';
    expectTypeOf(chosen.missing[0]).toEqualTypeOf<`candidates.${number}.${Fact}` | undefined>();
    expectTypeOf(chosen.candidates[0]?.unmet[0]).toEqualTypeOf<'funded-by-clinic' | 'meets-criteria' | undefined>();
    expectTypeOf(performance.fy2563.score.decide).returns.toEqualTypeOf<DecimalText | undefined>();
    expectTypeOf(leadersNorth.fy2564.report.decide).returns.items.toHaveProperty('approved');
  });

  it('is told of any rule: rules of several kinds stand in one list, as found ones do', () => {
    const { household } = debtCentres.fy2565;
    const rules = { household, tranches: leadersNorth.fy2564.splitTranches, mine: communityPlans.fy2555.gradeQuality };
    const byName: Readonly<Record<string, AnyRule>> = rules;
    const found: readonly AnyRule[] = [...Object.values(byName), get('cdd.debt-centres.fy2565.household').rule];
    for (const rule of found) {
      const result = rule.safe({});
      if (result.ok) expectTypeOf(explain(result.value, { rule })).toEqualTypeOf<string>();
      expectTypeOf(zodSchemaOf(rule).safeParse({}).success).toEqualTypeOf<boolean>();
      expectTypeOf(jsonSchemaOf(rule).$id).toEqualTypeOf<string>();
      expectTypeOf(tally(rule, [{ inDebt: true }]).decisions['met']).toEqualTypeOf<number | undefined>();
      expectTypeOf(factsFrom(rule)({})).toEqualTypeOf<Readonly<Record<string, unknown>>>();
    }
    expectTypeOf<FactsOf<typeof household>>().toEqualTypeOf<Parameters<typeof household>[0]>();
    // @ts-expect-error no fact of it is called so
    tally(household, [{ indebted: true }]);
    // @ts-expect-error no fact of it is called so
    factsFrom(household, { columns: { indebted: 'in_debt' } });
  });

  it('is exact money', () => {
    const { splitTranches } = leadersNorth.fy2564;
    expectTypeOf(splitTranches({ approved: 1 }).approved).toEqualTypeOf<DecimalText>();
    expectTypeOf(splitTranches.decide({ approved: 1 })).toEqualTypeOf<readonly DecimalText[]>();
  });

  it('is told from an error by ok', () => {
    const result = communityPlans.fy2555.gradeQuality.safe({});
    if (result.ok) expectTypeOf(result.value.criteria).not.toBeAny();
    else expectTypeOf(result.error).toEqualTypeOf<RuleInputError>();
  });

  it('cannot be changed', () => {
    const outcome = communityPlans.fy2555.gradeQuality({});
    // @ts-expect-error outcomes are read only
    outcome.grade = 'A';
  });
});
