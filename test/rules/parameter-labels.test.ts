import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import { parameter } from '../../src/core/parameter.js';
import { composition } from '../../src/rules/counting/composition.js';
import { atLeast, between, shareAtLeast, yes } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { count, yesNo } from '../../src/rules/logic/fact.js';
import { defineRule } from '../../src/rules/logic/rule.js';
import { parameterLabels } from '../../src/rules/parameter-labels.js';
import { define, line, text } from './fixtures.js';

describe('what the figures of a rule are called', () => {
  it('is told of every figure of every rule, in both languages', () => {
    const unnamed = entries().flatMap(({ path, rule: { rule } }) => {
      const labels = parameterLabels(rule);
      return Object.keys(rule.parameters)
        .filter(name => !/[ก-๙]/.test(labels[name]?.th ?? '') || !/[a-z]/i.test(labels[name]?.en ?? ''))
        .map(name => `${path} ${name}`);
    });
    expect(unnamed).toEqual([]);
  });

  const facts = {
    people: count(text('people'), 'people'),
    days: count(text('days'), 'days'),
    members: count(text('members'), 'people'),
    ready: yesNo(text('ready')),
  };

  it('is what it says itself, before what takes it', () => {
    const parameters = { least: parameter(3, 'people', line(1), text('its own name')) };
    const rule = checklist({ ...define('own'), parameters, facts, criteria: [atLeast('people', parameters.least)] });
    expect(parameterLabels(rule.rule)).toEqual({ least: text('its own name') });
  });

  it('is the label of the criterion, or else of the fact, that asks for it, also of both ends of a range', () => {
    const parameters = {
      share: parameter(60, 'percent', line(1)),
      from: parameter(2, 'days', line(2)),
      to: parameter(5, 'days', line(3)),
    };
    const rule = checklist({
      ...define('asked'),
      parameters,
      facts,
      criteria: [
        shareAtLeast('members', 'people', parameters.share, { id: 'share', label: text('share of members') }),
        between('days', parameters.from, parameters.to),
      ],
    });
    expect(parameterLabels(rule.rule)).toEqual({
      share: text('share of members'),
      from: text('days'),
      to: text('days'),
    });
  });

  it('is nothing where two criteria take it under different labels, or nothing takes it', () => {
    const parameters = { each: parameter(1, 'people', line(1)), other: parameter(9, 'people', line(2)) };
    const rule = checklist({
      ...define('both'),
      parameters,
      facts,
      criteria: [atLeast('people', parameters.each), atLeast('members', parameters.each)],
    });
    expect(parameterLabels(rule.rule)).toEqual({});
  });

  it('is that of the part whose criterion asks for it of a value that the rule works out, and nothing where no part has one', () => {
    const parameters = { each: parameter(5, 'days', line(1)), all: parameter(90, 'days', line(2)) };
    const parts = {
      grades: [{ label: text('enough for each'), criterion: atLeast('daysEach', parameters.each) }],
      criteria: [atLeast('daysOfAll', parameters.all)],
    };
    const rule = defineRule(
      { ...define('worked-out'), parameters, facts, ...parts },
      { outcome: () => ({}), decide: () => undefined },
    );
    expect(parameterLabels(rule.rule)).toEqual({ each: text('enough for each') });
  });

  it('is found beside what a rule holds besides: what there is none of, numbers and words', () => {
    const parameters = { each: parameter(5, 'days', line(1)), all: parameter(90, 'days', line(2)) };
    const parts = {
      grades: [null, undefined, 7, 'word', { label: text('enough'), each: parameters.each, rest: null }],
    };
    const rule = defineRule(
      { ...define('with-nothing'), parameters, facts, ...parts },
      { outcome: () => ({}), decide: () => undefined },
    );
    expect(parameterLabels(rule.rule)).toEqual({ each: text('enough') });
  });

  it('is that of the line of a budget, and of a fact with its name', () => {
    const parameters = { meal: parameter(50, 'baht', line(1)), days: parameter(2, 'days', line(2)) };
    const rule = composition({
      ...define('budget'),
      parameters,
      unit: 'baht',
      parts: { meals: { label: text('meals'), unit: 'people', unitCost: parameters.meal } },
    });
    expect(parameterLabels(rule.rule)).toEqual({ meal: text('meals') });
    const named = checklist({ ...define('named'), parameters, facts, criteria: [yes('ready')] });
    expect(parameterLabels(named.rule)).toEqual({ days: text('days') });
  });

  it('is the title of its rule where it is alone', () => {
    const parameters = { only: parameter(2, 'days', line(1)) };
    const rule = checklist({ ...define('alone'), parameters, facts, criteria: [yes('ready')] });
    expect(parameterLabels(rule.rule)).toEqual({ only: rule.rule.title });
  });
});
