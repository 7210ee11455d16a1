import { describe, expect, it } from 'vitest';
import { fy2564 } from '../../../src/cdd/change-leaders/index.js';

const { reporting } = fy2564;
type Reports = Parameters<typeof reporting>[0]['reports'];
type Stream = Reports[number]['stream'];

const of = (stream: Stream, today: string, reports: Reports = []) =>
  reporting({ today, reports }).obligations.filter(each => each.stream === stream);
const overdue = (today: string, reports: Reports = []) =>
  reporting({ today, reports }).overdue.map(({ stream, due }) => `${stream} ${due}`);

describe('the impact', () => {
  it('is assessed once a month, February to September 2564', () => {
    const months = of('impact', '2021-01-01');
    expect(months.map(({ due }) => due)).toEqual([
      '2021-02-28',
      '2021-03-31',
      '2021-04-30',
      '2021-05-31',
      '2021-06-30',
      '2021-07-31',
      '2021-08-31',
      '2021-09-30',
    ]);
    expect(months.every(({ least }) => least === 1)).toBe(true);
  });

  it('not assessed in a month is overdue the day after it', () => {
    expect(overdue('2021-02-28')).toEqual([]);
    expect(overdue('2021-03-01')).toEqual(['impact 2021-02-28', 'media 2021-02-28']);
    expect(of('impact', '2021-03-01', [{ stream: 'impact', on: '2021-02-28' }])[0]?.status).toBe('done');
  });
});

describe('the media reports', () => {
  it('are owed for the months of the project, which is a reading that says so', () => {
    const months = of('media', '2021-01-01');
    expect(months.map(({ from }) => from?.slice(0, 7))).toEqual([
      '2021-02',
      '2021-03',
      '2021-04',
      '2021-05',
      '2021-06',
      '2021-07',
      '2021-08',
      '2021-09',
    ]);
    expect(months[0]?.source).toMatchObject({ basis: 'inferred', lines: [79, 93] });
  });

  it('outside those months are owed to nobody', () => {
    const reports: Reports = [
      { stream: 'media', on: '2021-01-31' },
      { stream: 'media', on: '2021-10-01' },
    ];
    expect(of('media', '2021-12-31', reports).map(({ done }) => done)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it.each([
    [1, 'overdue'],
    [2, 'done'],
    [3, 'done'],
  ] as const)('%i in a month: %s', (number, status) => {
    const reports: Reports = Array.from({ length: number }, (_, index) => ({
      stream: 'media',
      on: `2021-03-1${index}`,
    }));
    expect(of('media', '2021-04-01', reports)[1]).toMatchObject({ done: number, least: 2, status });
  });
});

describe('the three rounds', () => {
  it.each(['strategy', 'promotion', 'information'] as const)('are owed by the %s group on three days', stream => {
    expect(of(stream, '2021-02-17').map(({ due }) => due)).toEqual(['2021-03-01', '2021-04-01', '2021-05-01']);
    expect(of(stream, '2021-03-01')[0]?.status).toBe('pending');
    expect(of(stream, '2021-03-02')[0]?.status).toBe('overdue');
    expect(of(stream, '2021-03-02', [{ stream, on: '2021-03-01' }])[0]?.status).toBe('done');
    expect(of(stream, '2021-03-02', [{ stream, on: '2021-03-02' }])[0]?.status).toBe('late');
  });

  it('of one group do not answer for another, and a joint report is one of each', () => {
    const groups = ['strategy', 'promotion', 'information'] as const;
    const one: Reports = [{ stream: 'strategy', on: '2021-03-01' }];
    expect(reporting({ today: '2021-03-02', reports: one }).overdue.map(({ stream }) => stream)).toEqual([
      'impact',
      'media',
      'promotion',
      'information',
    ]);
    const joint: Reports = groups.map(stream => ({ stream, on: '2021-03-01' }));
    expect(reporting({ today: '2021-03-02', reports: joint }).overdue.map(({ stream }) => stream)).toEqual([
      'impact',
      'media',
    ]);
  });
});

describe('the nomination of the outstanding tambon', () => {
  it.each([
    ['2021-04-25', 'done', 'pending'],
    ['2021-04-26', 'done', 'pending'],
    ['2021-04-27', 'late', 'overdue'],
  ])('on %s is %s, and without it %s', (day, made, open) => {
    expect(of('nomination', day, [{ stream: 'nomination', on: day }])[0]?.status).toBe(made);
    expect(of('nomination', day)[0]?.status).toBe(open);
  });
});

describe('all reports of activity 3', () => {
  it('of which one of two was made are said to be not all done', () => {
    const { criteria } = reporting({ today: '2021-03-01', reports: [{ stream: 'media', on: '2021-02-24' }] });
    const media = criteria.filter(({ id, status }) => id.startsWith('media') && status === 'unmet');
    const impact = criteria.filter(({ id, status }) => id.startsWith('impact') && status === 'unmet');
    expect(media.map(({ label }) => label.th)).toEqual(['กลุ่มงานสารสนเทศรายงานผ่านสื่อ (1 จาก 2 ครั้ง) (ยังดำเนินการไม่ครบ)']);
    expect(impact.map(({ label }) => label.th)).toEqual(['กลุ่มงานยุทธศาสตร์ประเมินผลกระทบ (ยังไม่ได้ดำเนินการ)']);
  });

  it('are 26 obligations, all overdue after the project if nothing was sent', () => {
    expect(reporting({ today: '2021-10-01', reports: [] }).overdue).toHaveLength(8 + 8 + 9 + 1);
  });

  it('are refused where a due day is named on which none is due', () => {
    const reports: Reports = [{ stream: 'nomination', on: '2021-04-26', due: '2021-04-30' }];
    expect(() => reporting({ today: '2021-05-01', reports })).toThrow('reports.0.due');
  });

  it.each([{ reports: [] }, { today: '2021-03-01' }])('need the day and the reports', facts => {
    expect(reporting.safe(facts).ok).toBe(false);
  });
});
