import { getDotPath, SchemaError } from '@standard-schema/utils';
import { describe, expect, it } from 'vitest';
import { debtCentres } from '../../src/cdd/index.js';
import { fy2564 } from '../../src/codi/leaders-north/index.js';
import { defineRule } from '../../src/rules/logic/rule.js';
import { define } from './fixtures.js';

const { household } = debtCentres.fy2565;

describe('a rule as a Standard Schema', () => {
  it('is of version 1 and names its vendor', () => {
    expect(household['~standard']).toMatchObject({ version: 1, vendor: 'chumchon' });
  });

  it('gives the facts back as they were given', () => {
    const facts = { inDebt: true };
    expect(household['~standard'].validate(facts)).toEqual({ value: facts });
  });

  it('says in Thai all that is wrong, with paths that forms and routers read', () => {
    const result = household['~standard'].validate({ inDebt: 'yes', regstered: true });
    if (!('issues' in result)) throw new Error('taken');
    expect(result.issues.map(issue => getDotPath(issue))).toEqual(['inDebt', 'regstered']);
    expect(new SchemaError(result.issues).message).toBe('ต้องเป็นจริงหรือเท็จ (true, false)');
  });

  it('refuses what only the computation refuses, and never throws', () => {
    const { splitTranches } = fy2564;
    const result = splitTranches['~standard'].validate({ approved: 1000, first: 701 });
    expect('issues' in result && result.issues.map(issue => getDotPath(issue))).toEqual(['first']);
    const broken = {
      get approved() {
        throw new Error('no');
      },
    };
    expect(splitTranches['~standard'].validate(broken)).toMatchObject({ issues: [{ path: [] }] });
  });

  it('refuses what the computation of a rule of your own breaks on', () => {
    const failing = (): never => {
      throw new TypeError('no');
    };
    const rule = defineRule({ ...define('failing'), facts: {} }, { outcome: failing, decide: failing });
    expect(rule['~standard'].validate({})).toMatchObject({ issues: [{ path: [] }] });
    expect(rule.safe({})).toMatchObject({ ok: false, error: { rule: 'cdd.example.fy2565.failing', path: [] } });
    expect(() => rule({})).toThrow(TypeError);
  });
});
