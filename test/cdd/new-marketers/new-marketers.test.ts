import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/new-marketers/index.js';
import { explain } from '../../../src/rules/explain.js';

const {
  applicant,
  clips,
  contractPeriod,
  hires,
  marketersOfCountry,
  mayHire,
  month,
  monthlyForm,
  monthlyReports,
  promotions,
  wages,
} = fy2565;

describe('hires and wages', () => {
  it.each([
    [1, 'small', 2],
    [8, 'small', 2],
    [9, 'medium', 3],
    [15, 'medium', 3],
    [16, 'large', 5],
  ])('a province of %s amphoes is %s and hires %s', (amphoes, band, amount) => {
    expect(hires({ amphoes })).toMatchObject({ band, amount });
  });

  it('a province has amphoes', () => {
    expect(hires.safe({ amphoes: 0 }).ok).toBe(false);
    expect(hires({}).missing).toEqual(['amphoes']);
  });

  it('the beginning of the second class is inferred', () => {
    expect(hires.rule.parameters['mediumFrom']?.source.basis).toBe('inferred');
  });

  it('30 × 2 + 29 × 3 + 17 × 5 = 232', () => {
    expect(marketersOfCountry({ small: 30 * 2, medium: 29 * 3, large: 17 * 5, total: 232 }).verdict).toBe('met');
    expect(marketersOfCountry({ small: 60, medium: 87, large: 84, total: 232 }).verdict).toBe('unmet');
  });

  it('232 × 15,000 × 6 = 20,880,000', () => {
    expect(wages({ marketers: 232, total: 20_880_000 }).verdict).toBe('met');
    expect(wages({ marketers: 231, total: 20_880_000 }).verdict).toBe('unmet');
    expect(wages.safe({ marketers: 233 })).toMatchObject({ ok: false, error: { path: ['marketers'] } });
    expect(String(wages({ marketers: 2 }).total)).toBe('180000');
  });

  it.each([
    ['2021-10-01', 'met'],
    ['2021-10-02', 'met'],
    ['2021-10-03', 'unmet'],
    [undefined, 'unknown'],
  ])('money received on %s for a contract of 2 October is %s', (transferredOn, verdict) => {
    expect(mayHire({ signsOn: '2021-10-02', transferredOn }).verdict).toBe(verdict);
  });

  it.each([
    [6, '2021-10-01', '2022-03-31', 'met'],
    [5, '2021-10-01', '2022-03-31', 'unmet'],
    [7, '2021-10-01', '2022-03-31', 'unmet'],
    [6, '2021-09-30', '2022-03-30', 'unmet'],
    [6, '2021-10-02', '2022-04-01', 'unmet'],
    [6, '2021-10-01', '2021-12-31', 'unmet'],
    [6, '2021-10-01', '2022-03-30', 'unmet'],
    [6, '2021-10-02', '2022-03-31', 'unmet'],
    [6, '2021-10-02', undefined, 'unmet'],
    [6, '2021-10-01', undefined, 'unknown'],
  ])('%s months from %s to %s are %s', (months, startsOn, endsOn, verdict) => {
    expect(contractPeriod({ months, startsOn, endsOn }).verdict).toBe(verdict);
  });

  it('a contract starts on one day, which is told as that day, and lasts exactly six months, which is a reading', () => {
    const outcome = contractPeriod({ months: 6, startsOn: '2021-10-02' });
    expect(outcome.criteria[0]?.source.basis).toBe('inferred');
    expect(explain(outcome, { rule: contractPeriod, language: 'en' })).toContain('(required on 1 October 2021)');
    expect(explain(outcome, { rule: contractPeriod })).toContain('(เกณฑ์ วันที่ 1 ตุลาคม 2564)');
  });

  it('a contract does not end before it starts', () => {
    expect(contractPeriod.safe({ startsOn: '2021-10-02', endsOn: '2021-10-01' }).ok).toBe(false);
  });
});

describe('an applicant', () => {
  const good = {
    affected: true,
    thai: true,
    bornOn: '1990-05-20',
    signsOn: '2021-10-01',
    domiciledInProvince: true,
    acceptedFromElsewhere: false,
    bachelor: true,
    computerSkills: true,
    creative: true,
    knowsMarketing: true,
    writesContent: true,
    suitableConduct: true,
    worksForState: false,
    holdsPoliticalOffice: false,
    incapacitated: false,
    hasListedDisease: false,
  };

  it.each([
    ['2001-10-02', 'unmet', 'unmet'],
    ['2001-10-01', 'met', 'met'],
    ['1976-10-01', 'met', 'met'],
    ['1976-09-30', 'met', 'unmet'],
    ['1975-10-02', 'met', 'unmet'],
    ['1975-10-01', 'unmet', 'unmet'],
    [undefined, 'unknown', 'unknown'],
  ])('born on %s is %s by whole years and %s to the day', (bornOn, wholeYears, toTheDay) => {
    expect(applicant({ ...good, bornOn, ageLimit: 'whole-years' }).verdict).toBe(wholeYears);
    expect(applicant({ ...good, bornOn, ageLimit: 'to-the-day' }).verdict).toBe(toTheDay);
  });

  it('shows between which days the contract may be signed', () => {
    const age = applicant({ ...good, ageLimit: 'whole-years' }).criteria.find(({ id }) => id === 'age');
    expect(age).toMatchObject({
      actual: '2021-10-01',
      required: { noEarlierThan: '2010-05-20', noLaterThan: '2036-05-19' },
    });
  });

  it.each([
    'affected',
    'thai',
    'bachelor',
    'computerSkills',
    'creative',
    'knowsMarketing',
    'writesContent',
    'suitableConduct',
  ])('needs %s', fact => {
    expect(applicant({ ...good, [fact]: false, ageLimit: 'to-the-day' }).verdict).toBe('unmet');
    expect(applicant({ ...good, [fact]: undefined, ageLimit: 'to-the-day' }).missing).toEqual([fact]);
  });

  it('what somebody must not be is told once, as point 10 prints it: of unsound mind, and not of the body', () => {
    const outcome = applicant({ ageLimit: 'whole-years', incapacitated: true });
    const told = explain(outcome, { rule: applicant });
    expect(told).toContain('✗ 10) เป็นคนไร้ความสามารถ คนเสมือนไร้ความสามารถ คนวิกลจริต หรือจิตฟั่นเฟือน ไม่สมประกอบ: ใช่ (ต้องไม่ใช่)');
    expect(told).toContain('? 9) เป็นผู้ดำรงตำแหน่งทางการเมือง: ยังไม่ทราบ (ต้องไม่ใช่)');
    expect(explain(outcome, { rule: applicant, language: 'en' })).not.toContain('infirm');
  });

  it.each(['worksForState', 'holdsPoliticalOffice', 'incapacitated', 'hasListedDisease'])(
    'must not be one who %s',
    fact => {
      expect(applicant({ ...good, [fact]: true, ageLimit: 'to-the-day' }).verdict).toBe('unmet');
      expect(applicant({ ...good, [fact]: undefined, ageLimit: 'to-the-day' }).missing).toEqual([fact]);
    },
  );

  it('is domiciled in the province, or accepted from elsewhere', () => {
    const elsewhere = { ...good, domiciledInProvince: false, ageLimit: 'to-the-day' } as const;
    expect(applicant(elsewhere).verdict).toBe('unmet');
    expect(applicant({ ...elsewhere, acceptedFromElsewhere: true }).verdict).toBe('met');
  });

  it('does not sign before being born, and the reading is the caller’s', () => {
    expect(applicant.safe({ ...good, bornOn: '2022-01-01', ageLimit: 'to-the-day' }).ok).toBe(false);
    const refused = applicant.safe(good);
    expect(refused.ok || refused.error.path).toEqual(['ageLimit']);
  });
});

describe("a marketer's month", () => {
  const done = {
    onlineProducts: 3,
    contents: 2,
    clips: 4,
    liveSessions: 2,
    shows: 3,
    coached: 4,
    updatedProducts: 20,
    plans: 1,
    reports: 1,
  };

  it.each(Object.entries(done))('needs %s: %s', (work, least) => {
    expect(month(done).verdict).toBe('met');
    expect(month({ ...done, [work]: least - 1 }).verdict).toBe('unmet');
    expect(month({ ...done, [work]: undefined }).missing).toEqual([work]);
  });

  it('more is enough of work, and not of plans and reports', () => {
    expect(month({ ...done, clips: 5, updatedProducts: 21 }).verdict).toBe('met');
    expect(month({ ...done, plans: 2 }).verdict).toBe('unmet');
    expect(month({ ...done, reports: 2 }).verdict).toBe('unmet');
  });

  const about = (...subjects: string[]) => subjects.map((each, index) => ({ id: `${index}`, about: each }));

  it.each([
    [['ก', 'ข', 'ค'], 'unmet', 'unmet'],
    [['ก', 'ข', 'ค', 'ง'], 'met', 'met'],
    [['ก', 'ข', 'ค', 'ค'], 'met', 'unmet'],
    [[], 'unmet', 'unmet'],
  ])('clips about %o are %s by clips and %s by subjects', (subjects, byClips, bySubjects) => {
    expect(clips({ clips: about(...subjects), counted: 'clips' }).verdict).toBe(byClips);
    expect(clips({ clips: about(...subjects), counted: 'subjects' })).toMatchObject({
      verdict: bySubjects,
      next: bySubjects === 'met' ? [] : ['subjects'],
    });
    expect(clips.decide({ clips: about(...subjects), counted: 'subjects' })).toBe(bySubjects);
  });

  it('both numbers are shown', () => {
    const outcome = clips({ clips: about('ก', 'ก'), counted: 'subjects' });
    expect(outcome.number).toBe(1);
    expect(outcome.figures.map(({ value }) => value)).toEqual([2, 1]);
    expect(clips({ counted: 'clips' })).toMatchObject({ verdict: 'unknown', missing: ['clips'] });
    expect(clips({ counted: 'clips' })).not.toHaveProperty('number');
    expect(clips({ counted: 'clips' }).figures.map(figure => 'value' in figure)).toEqual([false, false]);
    expect(clips({ clips: [], counted: 'clips' })).toMatchObject({ verdict: 'unmet', number: 0 });
    expect(clips.decide({ counted: 'clips' })).toBe('unknown');
  });
});

describe("a province's reports", () => {
  const results = { onlineProducts: 6, contents: 4, clips: 8, liveSessions: 4, shows: 6 };

  it('two marketers have twice the target of one', () => {
    const outcome = monthlyForm({ marketers: 2, ...results });
    expect(outcome.verdict).toBe('met');
    expect(outcome.items.map(({ target }) => target)).toEqual([6, 4, 8, 4, 6]);
    expect(outcome.items.map(({ percent }) => percent)).toEqual(['100', '100', '100', '100', '100']);
    expect(outcome.figures.map(({ value }) => value)).toEqual([6, 4, 8, 4, 6]);
    expect(outcome.figures[0]?.source.lines).toEqual([5083, 5099]);
  });

  it('each item shows its result against its target, so that the one that is short is seen', () => {
    const { criteria, figures } = monthlyForm({ marketers: 2, ...results, shows: 5 });
    expect(criteria.map(({ status }) => status)).toEqual(['met', 'met', 'met', 'met', 'unmet']);
    expect(criteria[4]).toMatchObject({ actual: '5', required: { atLeast: '6' } });
    expect(figures.map(({ value }) => value)).toEqual([6, 4, 8, 4, 6]);
    expect(criteria[4]?.source).toMatchObject({ basis: 'inferred', lines: [5087, 5103] });
    expect(criteria[4]?.label.th).toBe('ข้อ 5 จำนวนครั้งที่ส่งเสริมการจัดแสดงหรือจำหน่าย');
  });

  it.each(Object.entries(results))('%s below %s are not enough', (item, target) => {
    expect(monthlyForm({ marketers: 2, ...results, [item]: target - 1 }).verdict).toBe('unmet');
    expect(monthlyForm({ marketers: 2, ...results, [item]: undefined }).missing).toEqual([item]);
  });

  it('without the number of marketers there is no target', () => {
    const outcome = monthlyForm(results);
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['marketers'] });
    expect(outcome.items[0]).toEqual({ item: 'onlineProducts', result: 6 });
    expect(outcome.figures[0]).not.toHaveProperty('value');
    expect(monthlyForm.safe({ marketers: 0, ...results })).toMatchObject({ ok: false, error: { path: ['marketers'] } });
    expect(monthlyForm.decide({ marketers: 2, ...results })).toBe('met');
  });

  it('what is too little for one marketer is too little for any number of them', () => {
    expect(monthlyForm({ ...results, shows: 2 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(monthlyForm.decide({ ...results, shows: 3 })).toBe('unknown');
  });

  it('by the 25th of six months, both of them', () => {
    const { obligations } = monthlyReports({ today: '2022-12-31', reports: [] });
    expect(obligations.map(({ due }) => due)).toEqual([
      ...['2021-10-25', '2021-11-25', '2021-12-25', '2022-01-25', '2022-02-25', '2022-03-25'],
      ...['2021-10-25', '2021-11-25', '2021-12-25', '2022-01-25', '2022-02-25', '2022-03-25'],
    ]);
    const status = (on: string) =>
      monthlyReports({ today: '2021-11-01', reports: [{ stream: 'form', on, due: '2021-10-25' }] }).obligations.find(
        ({ stream, due }) => stream === 'form' && due === '2021-10-25',
      )?.status;
    expect(status('2021-10-25')).toBe('done');
    expect(status('2021-10-26')).toBe('late');
  });

  it.each([
    [16_699, 'unmet'],
    [16_700, 'met'],
    [undefined, 'unknown'],
  ])('%s promotions are %s', (number, verdict) => {
    expect(promotions({ promotions: number }).verdict).toBe(verdict);
  });
});
