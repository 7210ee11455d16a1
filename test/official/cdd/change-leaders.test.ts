import { describe, expect, it } from 'vitest';
import { fy2564 } from '../../../src/cdd/change-leaders/index.js';
import { cdd } from '../../../src/official/index.js';

const { rows, errata } = cdd.changeLeaders.fy2564.activities;

describe('the printed activities of the change-leaders project', () => {
  it('are seven', () => {
    expect(new Set(rows.map(({ activity }) => activity)).size).toBe(7);
  });

  it('have the days on which the calendar is built', () => {
    const printed = rows.filter(({ from }) => from !== undefined).map(({ line, from, to }) => `${line} ${from} ${to}`);
    const steps = fy2564
      .calendar({ today: '2021-02-15' })
      .activities.flatMap(each => each.steps)
      .filter(({ source }) => source.basis === 'printed')
      .map(({ source, from, to }) => `${source.lines[0]} ${from} ${to}`);
    expect([...printed].sort()).toEqual([...steps].sort());
  });

  it('print months without days for the impact and the lessons', () => {
    expect(rows.filter(({ months }) => months !== undefined).map(({ line }) => line)).toEqual([79, 87]);
  });

  it('print the amounts that the awards read, none of them known to be wrong', () => {
    const amounts = rows.filter(({ amount }) => amount !== undefined).map(({ line, amount }) => [line, amount]);
    expect(amounts).toEqual([
      [78, '100000'],
      [83, '1000000'],
      [83, '100000'],
      [86, '1000000'],
    ]);
    expect(errata).toEqual([]);
  });
});
