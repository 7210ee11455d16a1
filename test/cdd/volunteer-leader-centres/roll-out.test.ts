import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/volunteer-leader-centres/index.js';

const { everyAmphoe, everyTambon, everyAmphoeDeadline, everyTambonDeadline } = fy2565;

describe('a centre in every amphoe, then in every tambon', () => {
  it.each([
    [877, 'unmet'],
    [878, 'met'],
  ] as const)('%i of 878 amphoes: %s', (amphoesWithCentre, verdict) => {
    expect(everyAmphoe.decide({ amphoesWithCentre, amphoes: 878 })).toBe(verdict);
  });

  it.each([
    [7035, 'unmet'],
    [7036, 'met'],
  ] as const)('%i of 7,036 tambons: %s', (tambonsWithCentre, verdict) => {
    expect(everyTambon.decide({ tambonsWithCentre, tambons: 7036 })).toBe(verdict);
  });

  it('is open while a number is not known, and refuses more than there are and none at all', () => {
    expect(everyAmphoe({ amphoesWithCentre: 3 }).missing).toEqual(['amphoes']);
    expect(everyTambon({ tambons: 3 }).missing).toEqual(['tambonsWithCentre']);
    expect(everyAmphoe.safe({ amphoesWithCentre: 4, amphoes: 3 }).ok).toBe(false);
    expect(everyTambon.safe({ tambonsWithCentre: 0, tambons: 0 }).ok).toBe(false);
  });
});

describe('by when', () => {
  it.each([
    ['quarter-2', '2022-03-31', 'on-time'],
    ['quarter-2', '2022-04-01', 'late'],
    ['fy2565', '2022-04-01', 'on-time'],
    ['fy2565', '2022-09-30', 'on-time'],
    ['fy2565', '2022-10-01', 'late'],
  ] as const)('every amphoe, read as within %s, on %s is %s', (within, doneOn, status) => {
    expect(everyAmphoeDeadline({ within, doneOn }).status).toBe(status);
  });

  it('every amphoe without a reading is refused: the text says both', () => {
    expect(everyAmphoeDeadline.safe({})).toMatchObject({ ok: false, error: { path: ['within'] } });
  });

  it.each([
    ['fy2565', '2022-09-30', 'on-time'],
    ['fy2565', '2022-10-01', 'late'],
    ['fy2566', '2022-10-01', 'on-time'],
    ['fy2566', '2023-09-30', 'on-time'],
    ['fy2566', '2023-10-01', 'late'],
  ] as const)('every tambon, read as within %s, on %s is %s', (within, doneOn, status) => {
    expect(everyTambonDeadline({ within, doneOn })).toMatchObject({ within, status });
  });

  it('every tambon without a reading is refused: the text says both', () => {
    expect(everyTambonDeadline.safe({})).toMatchObject({ ok: false, error: { path: ['within'] } });
  });
});
