import { describe, expect, it } from 'vitest';
import { fy2564 } from '../../../src/codi/leaders-north/index.js';
import { tranches } from '../../../src/official/codi/leaders-north-fy2564.js';

const { splitTranches } = fy2564;

const amounts = (facts: Parameters<typeof splitTranches>[0]) =>
  splitTranches(facts).tranches.map(({ amount }) => amount.toString());

describe('two tranches', () => {
  it('say that the first is assumed at its ceiling where it is not given, and not where it is', () => {
    const [assumed] = splitTranches({ approved: '1781000' }).figures;
    expect(assumed).toMatchObject({ value: '1246700' });
    expect(assumed?.how?.th).toContain('ไม่ได้ระบุงวดแรก จึงถือว่าเต็มเพดาน');
    expect(assumed?.how?.en).toContain('no first tranche is given, so its ceiling is assumed');
    const [given, rest] = splitTranches({ approved: '1781000', first: '1240000' }).figures;
    expect(given?.how?.th).toBe('ตามที่ระบุ');
    expect(rest?.value).toBe('541000');
  });

  it('are 70 % and 30 % where nobody asks for less', () => {
    const outcome = splitTranches({ approved: '1762380' });
    expect(JSON.parse(JSON.stringify(outcome))).toMatchObject({
      rule: 'codi.leaders-north.fy2564.split-tranches',
      approved: '1762380',
      tranches: [
        { tranche: 1, amount: '1233666', percent: '70' },
        { tranche: 2, amount: '528714', percent: '30' },
      ],
    });
  });

  it('are what was paid and all that remains, not 30 %, where the first is below the ceiling', () => {
    expect(amounts({ approved: '1781000', first: '1240000' })).toEqual(['1240000', '541000']);
  });

  it.each(tranches.rows)('of the printed row $no', ({ approved, first, remaining }) => {
    expect(amounts({ approved, first })).toEqual([first, remaining]);
  });

  it('are at the ceiling in ten of the eighteen printed projects', () => {
    const projects = tranches.rows.filter(({ level }) => level !== 'total');
    expect(projects.filter(({ approved, first }) => amounts({ approved })[0] === first)).toHaveLength(10);
  });

  it('round the first down to the satang and add up to the approved amount', () => {
    expect(amounts({ approved: '0.01' })).toEqual(['0', '0.01']);
    expect(amounts({ approved: '100.01' })).toEqual(['70', '30.01']);
    expect(amounts({ approved: '999.99' })).toEqual(['699.99', '300']);
  });

  it('accept a first tranche of exactly 70 % and refuse one of a satang more', () => {
    expect(amounts({ approved: 1000, first: '699.99' })).toEqual(['699.99', '300.01']);
    expect(amounts({ approved: 1000, first: 700 })).toEqual(['700', '300']);
    expect(splitTranches.safe({ approved: 1000, first: '700.01' })).toMatchObject({ error: { path: ['first'] } });
  });

  it('are refused with a first of 70.01 %', () => {
    expect(() => splitTranches({ approved: 100, first: '70.01' })).toThrow(
      'first: got "70.01"; expected at most 70 baht',
    );
    expect(() => splitTranches.decide({ approved: 100, first: '70.01' })).toThrow('at most 70 baht');
  });

  it('of nothing are nothing, with no percentage', () => {
    expect(splitTranches({ approved: 0 }).tranches.map(({ percent }) => percent)).toEqual([null, null]);
  });

  it('say that the second being the remainder is read off the table, and the ceiling of the first printed', () => {
    const { figures } = splitTranches({ approved: '1781000', first: '1240000' });
    expect(figures.map(({ source }) => [source.basis, source.lines])).toEqual([
      ['printed', [55]],
      ['inferred', [55, [64, 84]]],
    ]);
    for (const { approved, first, remaining } of tranches.rows) {
      expect(amounts({ approved, first })).toEqual([first, remaining].map(String));
    }
  });

  it('need the approved amount', () => {
    expect(splitTranches.safe({})).toMatchObject({ ok: false, error: { path: ['approved'] } });
  });
});
