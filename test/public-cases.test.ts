import { describe, expect, it } from 'vitest';
import { explain, get, jsonSchema } from '../src/catalogue/index.js';
import { changeLeaders, communityFunds, communityPlans, debtCentres } from '../src/cdd/index.js';
import { leadersNorth, performance } from '../src/codi/index.js';
import { cite } from '../src/core/citation.js';
import type { RuleInputError } from '../src/core/errors.js';
import { parameter } from '../src/core/parameter.js';
import { targetScale } from '../src/rules/counting/scale.js';
import { tally } from '../src/rules/counting/tally.js';
import { percent } from '../src/rules/logic/fact.js';
import { tranches } from '../src/rules/money/tranches.js';
import { define, line, text } from './rules/fixtures.js';

const { household } = debtCentres.fy2565;

/** The path at which something is refused. */
const refusedAt = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as RuleInputError).path;
  }
};

describe('what users of such libraries report elsewhere does not happen here', () => {
  it('figures of a rule cannot be changed from outside', () => {
    const { gradeQuality } = communityPlans.fy2555;
    const facts = { dataUsePercent: 82, participationPercent: 75, writtenBook: true };
    const before = JSON.stringify(gradeQuality(facts));
    for (const each of Object.values(gradeQuality.rule.parameters)) {
      expect(() => Object.assign(each, { value: 99 })).toThrow(TypeError);
    }
    expect(JSON.stringify(gradeQuality(facts))).toBe(before);
  });

  it('evidence that was handed out cannot change the next answer', () => {
    const before = JSON.stringify(household({ inDebt: true }));
    const [criterion] = household({ inDebt: true }).criteria;
    expect(() => Object.assign(criterion?.label ?? {}, { th: 'แก้ไข' })).toThrow(TypeError);
    expect(Object.isFrozen(criterion?.source.lines)).toBe(true);
    expect(JSON.stringify(household({ inDebt: true }))).toBe(before);
  });

  it('an outcome is plain data: it is cloned and posted as it is', () => {
    expect(structuredClone(leadersNorth.fy2564.splitTranches({ approved: 1000 })).tranches).toHaveLength(2);
  });

  it('a misspelt or impossible option is refused by name', () => {
    const outcome = leadersNorth.fy2564.firstTranche({ approved: 1000, first: 701 });
    expect(refusedAt(() => tally(household, [{}], { reason: true } as never))).toEqual(['reason']);
    expect(refusedAt(() => tally(household, [{}], { keepErrors: Number.NaN }))).toEqual(['keepErrors']);
    expect(refusedAt(() => tally(household, [{}], { every: 0 }))).toEqual(['every']);
    expect(refusedAt(() => explain(outcome, { lang: 'en' } as never))).toEqual(['lang']);
    expect(refusedAt(() => explain(outcome, { language: 'fr' } as never))).toEqual(['language']);
  });

  it('what is done after the day of asking is refused, not taken as done', () => {
    const facts = { approvedOn: '2021-02-04', doneOn: '2021-04-01', today: '2021-03-01' };
    expect(leadersNorth.fy2564.firstTrancheDue.safe(facts)).toMatchObject({ ok: false, error: { path: ['doneOn'] } });
  });

  it('a subject that comes in two spellings is counted once', () => {
    const upgrades = ['บ้านดง', 'บ้านดง ', ' บ้านดง'].map(subject => ({ subject, from: 1 as const, to: 2 as const }));
    expect(communityFunds.fy2565.povertyFundUpgrades({ upgrades }).counted).toBe(1);
  });

  it('one name in two spellings is one name', () => {
    const { registeredBorrowers } = communityFunds.fy2565;
    expect(registeredBorrowers.decide({ borrowers: ['บ้านน้ำใส'], register: ['บ้านน\u0e49\u0e4d\u0e32ใส'] })).toBe('met');
    const { sameParticipants } = debtCentres.fy2565;
    const occasions = { workshop: ['นาง ก'], studyVisit: ['นาง  ก'], foundingWorkshop: ['นาง\u00a0ก'] };
    expect(sameParticipants.decide(occasions)).toBe('met');
  });

  it('a row that is entered twice is refused', () => {
    const parts = [1, 2].map(() => ({ name: 'ตำบลเอ', amount: 15 }));
    expect(changeLeaders.fy2564.leadersByTambon.safe({ total: 30, parts }).ok).toBe(false);
  });

  it('every one of nothing, or of an unknown number, is not met', () => {
    expect(communityFunds.fy2565.memberGrowth({ groups: [] })).toMatchObject({ verdict: 'unknown' });
    expect(communityFunds.fy2565.memberGrowth({ groups: [] }).missing).toContain('number');
    const amphoes = [{ id: 'เมือง', teams: 1 }];
    const { teamInEveryAmphoe } = communityFunds.fy2565;
    expect(teamInEveryAmphoe({ amphoes }).missing).toEqual(['amphoes']);
    expect(teamInEveryAmphoe({ amphoes, number: 5 }).verdict).toBe('unknown');
  });

  it('points may rise from a base', () => {
    const scale = targetScale({
      ...define('base'),
      result: percent(text('result')),
      targets: [
        { level: 0, target: parameter(50, 'percent', line(1)) },
        { level: 100, target: parameter(100, 'percent', line(1)) },
      ],
    });
    expect(scale.decide({ result: 75, method: 'linear' })).toBe('50');
  });

  it('a grant may have more than two tranches', () => {
    const at = (value: number) =>
      parameter(value, 'percent', cite(leadersNorth.fy2564.splitTranches.rule.programme.document)(1));
    expect(tranches({ ...define('three'), ceilings: [at(40), at(40)] }).decide({ approved: 1000 })).toEqual([
      '400',
      '400',
      '200',
    ]);
  });

  it('an indicator that does not apply leaves the others their share', () => {
    const { scorecard } = performance.fy2563;
    const [first, ...rest] = scorecard({ scores: {} }).indicators.map(({ id }) => id);
    const scores = Object.fromEntries(rest.map(id => [id, 80]));
    expect(scorecard({ scores, notApplicable: first === undefined ? [] : [first] }).total).toBe('80');
  });

  it('explain says the amounts, with separators and no endless digits', () => {
    const outcome = leadersNorth.fy2564.splitTranches({ approved: '1762380' });
    expect(explain(outcome, { language: 'en' })).toContain('1,233,666');
    expect(explain(leadersNorth.fy2564.firstTranche({ approved: 3, first: 2 }))).not.toMatch(/\d\.\d{7,}/);
  });

  it('the JSON Schema accepts no text that the rule refuses', () => {
    const schema = jsonSchema('codi.area-plans.fy2563.counted-tambons') as unknown as {
      properties: { north: { anyOf: readonly { type: string; pattern?: string }[] } };
    };
    const pattern = schema.properties.north.anyOf.find(({ type }) => type === 'string')?.pattern ?? '';
    for (const north of ['-1', '0.005']) {
      expect(new RegExp(pattern, 'u').test(north)).toBe(false);
      expect(get('codi.area-plans.fy2563.counted-tambons').rule.safe({ north }).ok).toBe(false);
    }
  });

  it('work grows with the length of a list, not with its square', () => {
    const { sameParticipants } = debtCentres.fy2565;
    const workshop = Array.from({ length: 20_000 }, (_, index) => `คนที่ ${index}`);
    const others = { studyVisit: workshop.toReversed(), foundingWorkshop: workshop };
    expect(sameParticipants.decide({ workshop, ...others })).toBe('met');
  });

  it('an error shows what cannot be seen, and the class of what is no plain object', () => {
    class RowDataPacket {
      readonly inDebt = true;
    }
    const hidden = household.safe({ '\ufeffinDebt': true });
    expect(hidden).toMatchObject({ ok: false, error: { message: expect.stringMatching(/\\ufeff/i) } });
    const row = household.safe(new RowDataPacket());
    expect(row).toMatchObject({ ok: false, error: { message: expect.stringContaining('RowDataPacket') } });
  });
});
