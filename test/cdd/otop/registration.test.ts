import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/otop/index.js';

const {
  appeal,
  formHandedIn,
  refusalPath,
  registrant,
  registrationPath,
  registrationStanding,
  registrationUse,
  revocationPath,
} = fy2565;

describe('registering', () => {
  it.each([
    ['producer-group', 'met'],
    ['sole-owner', 'met'],
    ['enterprise', 'met'],
    ['other', 'unmet'],
    [undefined, 'unknown'],
  ] as const)('a %s is %s', (kind, verdict) => {
    expect(registrant({ kind }).verdict).toBe(verdict);
  });

  const office = { atOwnAmphoe: true, complete: true, inOfficeHours: true };
  const online = { signedIn: true, account: true, requestWithFiles: true, saved: true };
  const never = { atOwnAmphoe: false, signedIn: false };

  it.each(Object.keys(office))('at the office needs %s', fact => {
    expect(formHandedIn({ ...never, ...office }).verdict).toBe('met');
    expect(formHandedIn({ ...never, ...office, [fact]: false }).verdict).toBe('unmet');
  });

  it.each(Object.keys(online))('online needs %s, and no office hours', fact => {
    expect(formHandedIn({ ...never, inOfficeHours: false, ...online }).verdict).toBe('met');
    expect(formHandedIn({ ...never, ...online, [fact]: false }).verdict).toBe('unmet');
  });
});

describe('the branches', () => {
  it('a step that was passed over is named', () => {
    const outcome = registrationPath({
      handedIn: true,
      checked: true,
      recorded: true,
      approvedByAmphoe: false,
      sentToProvince: true,
    });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.skipped).toEqual(['approvedByAmphoe']);
  });

  it('all eleven steps lead to a published entry', () => {
    const all = Object.fromEntries(Object.keys(registrationPath.rule.facts).map(stage => [stage, true]));
    expect(registrationPath(all)).toMatchObject({ verdict: 'met', reached: 'published', next: [] });
    expect(Object.keys(all)).toHaveLength(11);
  });

  it('a refusal is written and has its reasons before an appeal', () => {
    expect(refusalPath({ refused: true, toldInWriting: true, reasonsGiven: false, appealed: true }).skipped).toEqual([
      'reasonsGiven',
    ]);
    expect(refusalPath({ refused: true, toldInWriting: true, reasonsGiven: true, appealed: false }).next).toEqual([
      'appealed',
    ]);
  });

  it('a province revokes what the department told it', () => {
    expect(refusalPath({}).next).toEqual([]);
    expect(revocationPath({}).next).toEqual([]);
    expect(revocationPath({ foundNotProducer: true }).next).toEqual(['provinceTold']);
    expect(revocationPath({ foundNotProducer: true, provinceTold: true, revoked: true }).verdict).toBe('met');
    expect(revocationPath({ foundNotProducer: false, provinceTold: true, revoked: true }).verdict).toBe('unmet');
  });

  it.each([
    [{ revoked: true, certified: true, announced: true }, 'revoked'],
    [{ revoked: false, certified: true, announced: true }, 'registered'],
    [{ revoked: false, certified: true, announced: false, refused: false, sentToProvince: true }, 'before-province'],
    [{ revoked: false, certified: false, refused: true }, 'refused'],
    [{ revoked: false, certified: true, announced: false, refused: true }, 'refused'],
    [{ revoked: false, certified: true, announced: true, refused: true }, 'registered'],
    [{ revoked: false, certified: false, refused: false, sentToProvince: true }, 'before-province'],
    [{ revoked: false, certified: false, refused: false, sentToProvince: false, handedIn: true }, 'before-amphoe'],
    [{ revoked: false, certified: false, refused: false, sentToProvince: false, handedIn: false }, null],
    [{ certified: true, announced: true }, undefined],
  ])('%o stands as %s', (facts, standing) => {
    expect(registrationStanding(facts).class).toBe(standing);
  });

  it('is bettered by neither a revocation nor a refusal', () => {
    const facts = { revoked: false, refused: false, certified: true, announced: false, sentToProvince: false };
    expect(registrationStanding({}).next).toEqual([]);
    expect(registrationStanding({ ...facts, handedIn: false }).next).toEqual(['announced']);
  });
});

describe("a province's use of its register", () => {
  const good = { databases: 1, correct: true, current: true, projects: 5 };

  it.each([
    [{}, 'met'],
    [{ databases: 0 }, 'unmet'],
    [{ correct: false }, 'unmet'],
    [{ current: false }, 'unmet'],
    [{ projects: 4 }, 'unmet'],
    [{ projects: 6 }, 'met'],
    [{ projects: undefined }, 'unknown'],
  ])('with %o is %s', (change, verdict) => {
    expect(registrationUse({ ...good, ...change }).verdict).toBe(verdict);
  });
});

describe('an appeal', () => {
  const notice = { noticeReceivedOn: '2022-04-01', holidays: ['2022-04-06'] } as const;

  it('is due five working days after the notice', () => {
    expect(appeal({ ...notice, counts: 'from-next-day' }).due).toBe('2022-04-11');
    expect(appeal({ noticeReceivedOn: '2022-04-01', holidays: [], counts: 'from-next-day' }).due).toBe('2022-04-08');
  });

  it('or on the fifth working day, the day of the notice being the first', () => {
    expect(appeal({ ...notice, counts: 'from-notice-day' }).due).toBe('2022-04-08');
    expect(appeal({ noticeReceivedOn: '2022-04-02', holidays: [], counts: 'from-notice-day' }).due).toBe('2022-04-08');
    expect(appeal({ noticeReceivedOn: '2022-04-02', holidays: [], counts: 'from-next-day' }).due).toBe('2022-04-08');
  });

  it.each([
    ['2022-04-11', 'on-time'],
    ['2022-04-12', 'late'],
  ])('of %s is %s', (doneOn, status) => {
    expect(appeal({ ...notice, doneOn, counts: 'from-next-day' }).status).toBe(status);
  });

  it.each(['from-next-day', 'from-notice-day'] as const)(
    'is made on the day of the notice and not before: %s',
    counts => {
      expect(appeal({ ...notice, doneOn: '2022-04-01', counts }).status).toBe('on-time');
      expect(appeal({ ...notice, doneOn: '2022-03-31', counts })).toMatchObject({
        status: 'too-early',
        criteria: [{ required: { noEarlierThan: '2022-04-01' } }],
      });
    },
  );

  it('has no day without the holidays or the notice', () => {
    expect(appeal({ noticeReceivedOn: '2022-04-01', counts: 'from-notice-day' }).missing).toEqual(['holidays']);
    expect(appeal({ holidays: [], counts: 'from-notice-day' }).missing).toEqual(['noticeReceivedOn']);
    const refused = appeal.safe(notice);
    expect(refused.ok || refused.error.path).toEqual(['counts']);
  });
});
