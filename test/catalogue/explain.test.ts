import { describe, expect, it } from 'vitest';
import { explain } from '../../src/catalogue/index.js';
import { entries } from '../../src/catalogue/rules.js';
import { quarterTarget } from '../../src/cdd/budget/fy2565.js';
import { fy2555 } from '../../src/cdd/community-plans/index.js';
import {
  activities,
  agricultureNetworks,
  basicMinimumNeeds,
  budget,
  changeLeaders,
  cleanDepartment,
  communityFunds,
  communityPlans,
  communityTourism,
  debtCentres,
  grassrootsMechanism,
  knowledgeBasedOtop,
  motherFund,
  newMarketers,
  otop,
  plantGenetics,
  rightLivelihoods,
  royalInitiativeCentres,
  savingsFair,
  sufficiencyLearningCentres,
  sufficiencyVillages,
  tambonPlans,
  thaiSmileMarkets,
  villageContest,
  volunteerLeaderCentres,
} from '../../src/cdd/index.js';
import { canalHousing, councils, credit, performance, quarterlyPlan, welfareFunds } from '../../src/codi/index.js';
import { fy2563 } from '../../src/codi/leaders/index.js';
import { fy2564 } from '../../src/codi/leaders-north/index.js';
import { trafficLight } from '../../src/codi/quarterly-plan/fy2563.js';
import type { Citation } from '../../src/core/citation.js';
import { parameter, type Unit, units } from '../../src/core/parameter.js';
import { isText } from '../../src/core/text.js';
import { bands } from '../../src/rules/counting/bands.js';
import { targetScale } from '../../src/rules/counting/scale.js';
import { any, between, exactly, no, oneOf, shareAtLeast, yes } from '../../src/rules/criteria/criterion.js';
import { lessThan } from '../../src/rules/criteria/two-facts.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { rubric } from '../../src/rules/deciding/rubric.js';
import { choice, choiceOrNone, count, type Facts, money, percent, yesNo } from '../../src/rules/logic/fact.js';
import { defineRule } from '../../src/rules/logic/rule.js';
import { define, line, text } from '../rules/fixtures.js';

const lines = (outcome: { readonly rule: string }, language: 'th' | 'en' = 'en', rule?: unknown) =>
  explain(outcome, { language, ...(rule !== undefined && { rule: rule as never }) }).split('\n');

describe('an outcome in words', () => {
  it('says the verdict, each criterion with what was found and what is asked, and what is missing', () => {
    const outcome = fy2564.firstTranche({ approved: 1000, first: 700, approvedOn: '2021-01-04' });
    expect(lines(outcome)).toEqual([
      'Payment of the first tranche (codi.leaders-north.fy2564.first-tranche)',
      'cannot be told yet',
      '✓ the first tranche is at most 70 %: found 70 % (required at most 70 %; first tranche: 700 baht; approved amount: 1,000 baht) [รายงานผลการเบิกจ่าย line 55]',
      '? paid within 3 months — the day on which the first tranche was transferred: not known (required no later than 4 April 2021; the day on which the project was approved: 4 January 2021) [read from รายงานผลการเบิกจ่าย line 55]',
      'facts that would settle it: the day on which the first tranche was transferred',
      'what would change it: paid within 3 months — the day on which the first tranche was transferred (required no later than 4 April 2021)',
      'as read here: “counted from the day of approval” is read to the same day of the third month, that day included, or to the last of a month that has no such day [read from รายงานผลการเบิกจ่าย line 55]',
      'source: Status report on support to the community organisations of the north, FY2564',
    ]);
    expect(explain(outcome)).toBe(explain(outcome, { language: 'th' }));
    expect(lines(outcome, 'th')).toContain('ข้อเท็จจริงที่ต้องทราบเพิ่ม: วันที่โอนงวดแรก');
  });

  it('says a grade, or that there is none, and groups with their members', () => {
    expect(lines(fy2555.gradeQuality({ dataUsePercent: 1, participationPercent: 1, writtenBook: false }))[1]).toBe(
      'grade: none',
    );
    const open = lines(fy2555.gradeQuality({ localAuthorityTookPart: false }));
    expect(open[1]).toBe('still possible: B, C, none');
    expect(open).toContain('  ✗ the local authority took part from the start: no [สไลด์ 14 line 52]');
    expect(open).toContain('  ? activities were placed in the local development plan: not known [สไลด์ 14 line 52]');
  });

  it('says a score, a level, a due date and why', () => {
    const scale = targetScale({
      ...define('scale'),
      result: count(text('result'), 'tambons'),
      targets: [{ level: 50, target: parameter(5, 'tambons', line(1)) }],
    });
    expect(lines(scale({ result: 5, method: 'step' }), 'en', scale)).toEqual([
      'scale (cdd.example.fy2565.scale)',
      'score: 50 points',
      'level reached: 50',
      'how a result between two levels is scored: the level that is reached counts',
      '✓ level 50: result: found 5 tambons (required at least 5 tambons) [line 1]',
      'source: Example',
    ]);
    expect(lines(fy2564.firstTrancheDue({ approvedOn: '2021-01-04' }))[1]).toBe('due: 4 April 2021');
  });

  it('of a rule that the catalogue does not hold names facts as they are', () => {
    const rule = checklist({
      ...define('own'),
      facts: {
        heads: count(text('heads'), 'people'),
        word: choice(text('word'), { a: text('first'), b: text('second'), c: text('third') }),
      },
      criteria: [
        between('heads', parameter(7, 'people', line(1)), parameter(10, 'people', line(1))),
        oneOf('word', ['a', 'b']),
      ],
    });
    expect(lines(rule({ heads: 8 }))).toEqual([
      'cdd.example.fy2565.own',
      'cannot be told yet',
      '✓ heads: found 8 people (required at least 7 people and at most 10 people) [line 1]',
      '? word: not known (required one of a, b) [line 1]',
      'facts that would settle it: word',
      'what would change it: word (required one of a, b)',
      'source: Example',
    ]);
    expect(lines(rule({ heads: 8 }), 'en', rule)).toContain(
      '? word: not known (required one of first, second) [line 1]',
    );
  });

  it('of what was stored is the same', () => {
    const outcome = fy2555.gradeQuality({ dataUsePercent: '82.5' });
    expect(explain(JSON.parse(JSON.stringify(outcome)))).toBe(explain(outcome));
  });

  it('says what was observed as a list, and a requirement that it does not know by its name', () => {
    const stored = {
      rule: 'x',
      criteria: [
        { id: 'a', label: text('a'), status: 'met', actual: ['p', 'q'], required: { twice: 2 }, source: line(1) },
        { id: 'b', label: text('b'), status: 'unknown', source: line(1) },
      ],
    } as unknown as { rule: string };
    expect(lines(stored)).toEqual([
      'x',
      '✓ a: found p, q (required twice 2) [line 1]',
      '? b: not known [line 1]',
      'source: Example',
    ]);
  });

  it('says the label of a grade where nobody tells what the grade is called', () => {
    expect(lines({ rule: 'x', grade: 'A', label: text('good') } as { rule: string })).toEqual(['x', 'good']);
  });

  it('of what was stored without its criteria names by their ids what would change it', () => {
    const stored = { rule: 'x', verdict: 'unmet', next: ['written-book'] } as { rule: string };
    expect(lines(stored)).toEqual(['x', 'not met', 'what would change it: written-book']);
  });

  it('says a number that is one of several that are asked for', () => {
    const asked = { actual: '2564', required: { oneOf: ['2563', '2564'] }, unit: 'years' };
    const stored = {
      rule: 'x',
      criteria: [{ id: 'a', label: text('year'), status: 'met', ...asked, source: line(1) }],
    };
    expect(lines(stored)).toContain('✓ year: found B.E. 2564 (required one of B.E. 2563, B.E. 2564) [line 1]');
  });

  it('says what a rule of your own tells of the parts of every outcome in their own places, once', () => {
    const held = (of: string) => ({ label: text(of) });
    const criteria = [{ id: 'c', label: text('judged'), status: 'met', source: line(1) }];
    const figures = [{ id: 'f', label: text('number'), value: 7, how: text('counted'), source: line(2) }];
    const outcome = { verdict: 'unmet', criteria, figures, missing: ['people'], next: ['c'], rest: 5 };
    const rule = defineRule(
      { ...define('told'), facts: { people: count(text('people'), 'people') } },
      { outcome: () => outcome as never, decide: () => undefined },
      {
        shape: 'own',
        holds: {
          verdict: held('A'),
          criteria: held('B'),
          figures: held('C'),
          missing: held('D'),
          next: held('E'),
          rest: held('F'),
        } as never,
      },
    );
    expect(lines(rule({}) as never, 'en', rule).slice(1)).toEqual([
      'not met',
      'F: 5',
      '✓ judged [line 1]',
      '• number: 7 — counted [line 2]',
      'facts that would settle it: people',
      'what would change it: judged',
      'source: Example',
    ]);
  });

  it('says the label of what was decided once, where an entry says it as well', () => {
    const outcome = trafficLight({ percent: 80 });
    const { th: label } = outcome.label ?? text('none');
    const told = lines(outcome, 'th');
    expect(told.filter(each => each === label || each.endsWith(`: ${label}`))).toHaveLength(1);
    const renamed: typeof outcome = { ...outcome, label: text('another') as never };
    expect(lines(renamed).filter(each => each === 'another')).toHaveLength(1);
  });

  it('says what one entry holds in its line, and a percentage once', () => {
    const outcome = quarterTarget({ quarter: 'first', basis: 'quarter' });
    expect(lines(outcome)).toContain('target of the government: percent 32');
    expect(lines(outcome, 'th')).toContain('เป้าหมายของรัฐบาล: ร้อยละ 32');
    expect(lines(outcome, 'th').join()).not.toMatch(/ร้อยละ ร้อยละ/);
  });

  it('says one of a unit as one, and more or less than one as several', () => {
    const told = (unit: Unit, actual: string) => {
      const stored = {
        rule: 'x',
        criteria: [{ id: 'a', label: text('a'), status: 'met', actual, unit, source: line(1) }],
      };
      return lines(stored)[1];
    };
    const others = ['baht', 'million-baht', 'percent', 'rai', 'years', 'number'];
    const plural = (Object.keys(units) as Unit[]).filter(unit => !others.includes(unit));
    expect(plural.filter(unit => told(unit, '1') === told(unit, '2')?.replace('2', '1'))).toEqual([]);
    expect(plural.map(unit => told(unit, '1')).filter(one => /s \[|people|criteria|media|ie /.test(`${one}`))).toEqual(
      [],
    );
    expect(['1', '0', '1.5'].map(actual => told('people', actual))).toEqual([
      '✓ a: found 1 person [line 1]',
      '✓ a: found 0 people [line 1]',
      '✓ a: found 1.5 people [line 1]',
    ]);
    expect(told('activities', '1')).toBe('✓ a: found 1 activity [line 1]');
    expect(told('boxes', '1')).toBe('✓ a: found 1 box [line 1]');
  });

  it('says what is read or derived apart from what is printed, and the reading itself once', () => {
    const household = debtCentres.fy2565.household;
    const of2563 = { centreCohort: 2563, receivedFy2564Materials: true } as const;
    const th = lines(household(of2563), 'th', household);
    const readings = th.filter(each => each.startsWith('การอ่านที่ใช้: '));
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatch(/^การอ่านที่ใช้: อ่านวงเล็บ .* \[อ่านจาก .*บรรทัด 4348\]$/);
    expect(th.filter(each => each.includes('[อ่านจาก '))).toHaveLength(2);
    expect(th.find(each => each.startsWith('? เป็นหนี้'))).toMatch(/\[2\. .*บรรทัด 4346\]$/);
    const page = line.derived(text('2 of each'), 3, [5, 6]);
    const rule = checklist({
      ...define('derived'),
      source: page,
      facts: { a: yesNo(text('a')) },
      criteria: [yes('a')],
    });
    expect(lines(rule({ a: true }), 'en', rule).slice(2)).toEqual([
      '✓ a: yes [derived from lines 3, 5–6]',
      'as derived here: 2 of each [derived from lines 3, 5–6]',
      `source: ${page.document.title.en}`,
    ]);
  });

  it('says once that a number without a word of comparison is read as exactly that many', () => {
    const { centreWorkshop, person } = motherFund.fy2565;
    const read = 'การอ่านที่ใช้: ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่ากับจำนวนนั้นพอดี';
    const workshop = lines(centreWorkshop({ members: 11, days: 1 }), 'th', centreWorkshop);
    expect(workshop.filter(each => each.includes('คำเปรียบเทียบ'))).toEqual([read]);
    expect(lines(person({ birthYear: 2540 }), 'th', person).join()).not.toContain(read);
    const rule = (source: Citation) =>
      checklist({
        ...define('exact'),
        facts: { a: count(text('a'), 'people') },
        criteria: [exactly('a', parameter(2, 'people', source))],
      });
    const { centreBudget } = motherFund.fy2565;
    expect(lines(centreBudget({ amphoes: 878, total: 3_512_000 }), 'th', centreBudget).join()).not.toContain(read);
    const [printed, inferred] = [rule(line(1)), rule(line.inferred(text('two of them'), 1))];
    expect(lines(printed({ a: 2 }), 'en', printed).slice(2)).toEqual([
      '✓ a: found 2 people (required exactly 2 people) [read from line 1]',
      'as read here: no word of comparison is printed; exactly that number is read [read from line 1]',
      `source: ${line(1).document.title.en}`,
    ]);
    expect(lines(inferred({ a: 2 }), 'en', inferred)[3]).toBe('as read here: two of them [read from line 1]');
    expect(lines(inferred({ a: 2 }), 'en', inferred)).toHaveLength(5);
  });

  it('says what the caller supplied as such, and where the document asks for it', () => {
    const { certify } = fy2555;
    const outcome = certify({ domains: {}, passMark: 70 });
    const end = ["the caller's own: pass mark", 'source: Driving the community-plan process [สไลด์ 17 line 61]'];
    expect(lines(outcome).slice(-2)).toEqual(end);
    expect(lines(JSON.parse(JSON.stringify(outcome)), 'en', certify).slice(-2)).toEqual(end);
    expect(lines(outcome, 'th')).toContain('เกณฑ์ของผู้ใช้: คะแนนที่ถือว่าผ่าน');
  });

  it('never prints a miss as the limit itself, nor what is not 0 as 0', () => {
    const { participationRose, inMillions, quarterAchieved, shareOfBudget } = budget.fy2565;
    const rose = lines(participationRose({ settledBefore: 70, settledNow: '70.001' }), 'en', participationRose);
    expect(rose.join('\n')).toContain('found 70.001 % (required more than 70 %');
    expect(lines(inMillions({ baht: 39_401_600 }), 'th', inMillions)).toContain('จำนวนเงิน (ล้านบาท): 39.4016 ล้านบาท');
    const achieved = quarterAchieved({ quarter: 'first', amount: '1000.01', disbursed: 320, basis: 'quarter' });
    expect(explain(achieved, { rule: quarterAchieved })).toContain('พบ 320 บาท (เกณฑ์ ไม่น้อยกว่า 320.0032 บาท');
    const tiny = shareOfBudget({ part: 1, whole: 3_000_000 });
    expect(lines(tiny, 'en', shareOfBudget)).toContain('percent: 0.000033');
    expect(shareOfBudget.safe({ part: 2, whole: 1 }).ok).toBe(false);
  });

  it('says no label before a value that begins with it', () => {
    const { awards } = villageContest.fy2565;
    const text = explain(awards({ villages: [{ village: 'ก', aspect: 'social', rank: 'winner' }] }), { rule: awards });
    expect(text).toContain('หมู่บ้าน ก, ด้านสังคม, ผลการประกวด ชนะเลิศ');
  });

  it('of a rule without criteria and figures says where the rule itself stands', () => {
    const rule = defineRule(
      { ...define('own'), facts: { heads: count(text('heads'), 'people') } },
      { outcome: () => ({}), decide: () => undefined },
    );
    expect(lines(rule({}), 'en', rule)).toEqual(['own (cdd.example.fy2565.own)', 'source: Example [line 1]']);
  });

  it('says the next level of a rubric by its label, with what is lacking and the indicators for it', () => {
    const rule = rubric({
      ...define('governance'),
      rubric: {
        title: text('made up'),
        measure: 'indicators',
        indicators: [
          { id: 'accounts', label: text('accounts up to date') },
          { id: 'meetings', label: text('regular meetings') },
        ],
        levels: [
          { level: 1, label: text('sound'), from: 1 },
          { level: 2, label: text('exemplary'), from: 2 },
        ],
      },
    });
    expect(lines(rule({ accounts: true, meetings: false }), 'en', rule)).toContain(
      'next: exemplary — still lacking 1 point; regular meetings',
    );
  });

  it('says where the next band begins, and what is lacking unless that is nothing', () => {
    const rule = bands({
      ...define('light'),
      facts: { share: percent(text('share')) },
      bands: [
        { grade: 'red', label: text('red light') },
        { grade: 'yellow', label: text('yellow light'), from: parameter(50, 'percent', line(1)) },
        { grade: 'green', label: text('green light'), above: parameter(80, 'percent', line(1)) },
      ],
    });
    const next = (share: number) => lines(rule({ share }), 'en', rule).find(each => each.startsWith('next'));
    expect(next(47.72)).toBe('next: yellow light — at least 50 %; still lacking 2.28 %');
    expect(next(47.726)).toBe('next: yellow light — at least 50 %; still lacking 2.274 %');
    expect(next(47.724)).toBe('next: yellow light — at least 50 %; still lacking 2.28 %');
    expect(next(80)).toBe('next: green light — more than 80 %');
    expect(next(81)).toBeUndefined();
  });

  it('says the next level by what that level asks, not by what a higher one does', () => {
    const { scoreWelfareFunds, scoreSatisfaction } = performance.fy2563;
    const next = (outcome: { readonly rule: string }, rule: typeof scoreWelfareFunds | typeof scoreSatisfaction) =>
      lines(outcome, 'en', rule).find(each => each.startsWith('next'));
    expect(next(scoreWelfareFunds({ newFunds: 74, trackedPassed: 1104 }), scoreWelfareFunds)).toBe(
      'next: 50 — new funds that meet the criteria (required at least 1,042 funds)',
    );
    expect(next(scoreSatisfaction({ satisfaction: 80, reportQuality: 60 }), scoreSatisfaction)).toContain(
      'at least 75 %',
    );
  });

  it('is refused with another rule than the one that gave it', () => {
    const { scoreWelfareFunds, scoreSatisfaction } = performance.fy2563;
    expect(() => explain(scoreWelfareFunds({}), { rule: scoreSatisfaction })).toThrow(
      'expected the rule that gave the outcome, codi.performance.fy2563.score-welfare-funds',
    );
  });

  it('says every name as it is given, also one that all objects have', () => {
    const { inRegister } = tambonPlans.fy2565;
    for (const name of ['constructor', '__proto__', 'toString']) {
      const [, , notListed] = lines(inRegister({ agreeing: [name], register: ['ก'] }), 'en', inRegister);
      expect(notListed).toMatch(new RegExp(`: ${name}$`));
    }
  });

  it('is refused where it is none, or where the rule is none', () => {
    const unreadable = Object.defineProperty({}, 'rule', {
      get: () => {
        throw new TypeError('not to be read');
      },
    });
    const nones = [null, 'met', {}, { rule: 5 }, { rule: 'x', criteria: 5 }, { rule: 'x', figures: [5] }, unreadable];
    for (const none of nones) {
      expect(() => explain(none as never)).toThrow('expected the outcome of a rule');
    }
    for (const rule of [{}, () => undefined]) {
      expect(() => explain({ rule: 'x' }, { rule: rule as never })).toThrow('expected a rule');
    }
  });
});

describe('what an officer hears', () => {
  it('what must not be is not told as still to be done', () => {
    const rule = checklist({
      ...define('in-scope'),
      facts: { inCapital: yesNo({ th: 'อยู่ในกรุงเทพมหานคร', en: 'lies in the capital' }) },
      criteria: [no('inCapital')],
    });
    expect(lines(rule({ inCapital: true }), 'en', rule)).toContain(
      'what would change it: lies in the capital (must not be so)',
    );
    expect(lines(rule({ inCapital: true }), 'th', rule)).toContain('สิ่งที่ยังต้องทำ: อยู่ในกรุงเทพมหานคร (ต้องไม่ใช่)');
    const outside = checklist({
      ...define('outside'),
      facts: { inCapital: yesNo({ th: 'อยู่ในกรุงเทพมหานคร', en: 'lies in the capital' }) },
      criteria: [no('inCapital', { label: { th: 'อยู่นอกกรุงเทพมหานคร', en: 'lies outside the capital' } })],
    });
    expect(lines(outside({ inCapital: true }), 'th', outside)).toContain('สิ่งที่ยังต้องทำ: อยู่นอกกรุงเทพมหานคร');
  });

  it('a share just short of its limit is not rounded up to it', () => {
    const share = parameter(85, 'percent', line(2));
    const rule = checklist({
      ...define('share'),
      parameters: { share },
      facts: { of: count(text('all'), 'people', { least: 1 }), some: count(text('some'), 'people') },
      criteria: [shareAtLeast('some', 'of', share, { id: 'enough', label: text('enough') })],
    });
    expect(lines(rule({ of: 60000, some: 50999 }), 'en', rule)).toContainEqual(
      expect.stringContaining('found 84.998 % (required at least 85 %; some: 50,999 people; all: 60,000 people)'),
    );
    expect(lines(rule({ of: 60000, some: 51000 }), 'en', rule)).toContainEqual(expect.stringContaining('found 85 % ('));
  });

  it('that there is none of several is told in words, and one fact against another in its unit', () => {
    const rule = checklist({
      ...define('signed'),
      facts: {
        signedBy: choiceOrNone(text('who signed'), { head: text('the head'), other: text('somebody') }),
        before: money(text('before')),
        after: money(text('after')),
      },
      criteria: [oneOf('signedBy', ['head']), lessThan('before', 'after', { id: 'rose', label: text('income rose') })],
    });
    const told = lines(rule({ signedBy: null, before: 48000, after: 47999 }), 'en', rule).join('\n');
    expect(told).toContain('found none (required the head)');
    expect(told).toContain('found 48,000 baht (required less than 47,999 baht; after: 47,999 baht)');
    const thai = lines(rule({ signedBy: null }), 'th', rule).join('\n');
    expect(thai).toContain('พบ ไม่มี');
    expect(lines(rule({ signedBy: null }), 'th').join('\n')).toContain('พบ ไม่มี');
  });

  it('what is asked of another fact than the criterion is called by is told with that fact', () => {
    const rule = checklist({
      ...define('income'),
      facts: { before: money(text('income before')), after: money(text('income after')) },
      criteria: [lessThan('before', 'after', { id: 'rose', label: text('income rose') })],
    });
    expect(lines(rule({ after: 200 }), 'en', rule)).toContainEqual(
      'what would change it: income rose — income before (required less than 200 baht)',
    );
  });

  it('each report of a month is told once, with how it stands', () => {
    const { monthlyReports } = newMarketers.fy2565;
    const told = lines(monthlyReports({ today: '2021-12-01', reports: [] }), 'th', monthlyReports);
    const form = told.filter(line => line.includes('สรุปผลผ่าน Google Form'));
    expect(form).toHaveLength(6);
    expect(form[0]).toMatch(
      /^✗ สรุปผลผ่าน Google Form \(ยังไม่ได้ดำเนินการ\) — วันที่ตรวจสอบ: พบ 1 ธันวาคม 2564 \(เกณฑ์ ไม่หลังวันที่ 25 ตุลาคม 2564\)/,
    );
    expect(form[2]).toMatch(
      /^\? สรุปผลผ่าน Google Form \(ยังไม่ถึงกำหนด\): ยังไม่ทราบ \(เกณฑ์ ไม่หลังวันที่ 25 ธันวาคม 2564; วันที่ตรวจสอบ: 1 ธันวาคม 2564\)/,
    );
  });

  it('what a row is called is not said of it once more, and a row that has nothing else is not open', () => {
    const holds = {
      kinds: { label: text('kinds'), of: { kind: { label: text('kind') }, also: { label: text('also') } } },
    };
    const rule = defineRule<Facts, { kinds: readonly object[]; missing: readonly string[] }, undefined>(
      { ...define('kinds'), facts: {} },
      {
        outcome: () => ({ kinds: [{ id: 'a', kind: 'a' }, { id: 'b' }, { id: 'c', kind: 'd' }], missing: [] }),
        decide: () => undefined,
      },
      { shape: 'kinds', holds },
    );
    expect(lines(rule({}), 'en', rule)).toEqual(expect.arrayContaining(['  a', '  b: not known', '  c: kind d']));
  });

  it('members of a group are cited from the line of the group', () => {
    const rule = checklist({
      ...define('either'),
      facts: { one: yesNo(text('one')), two: yesNo(text('two')) },
      criteria: [
        any('either', [yes('one'), yes('two', { source: line(8) })], { label: text('either'), source: line(7) }),
      ],
    });
    const [group] = rule({}).criteria;
    expect(group?.criteria?.map(({ source }) => source.lines)).toEqual([[7], [8]]);
  });

  it('where only a circumstance is lacking it says that nothing that can be done would change it', () => {
    const told = (facts: Parameters<typeof debtCentres.fy2565.household>[0]) =>
      lines(debtCentres.fy2565.household(facts), 'th');
    const nothing = 'ตามข้อเท็จจริงนี้ ไม่มีสิ่งที่ทำแล้วจะเปลี่ยนผลได้';
    const base = { inDebt: true, selectedByCentre: true, centreCohort: 2564 } as const;
    expect(told({ ...base, registered: true, receivedFy2564Materials: true })).toContain(nothing);
    const open = told({ ...base, registered: false, receivedFy2564Materials: false });
    expect(open).not.toContain(nothing);
    expect(open).toContain('สิ่งที่ยังต้องทำ: ลงทะเบียนครัวเรือนกับคณะกรรมการศูนย์จัดการกองทุนชุมชน');
    expect(told({ ...base, registered: true, receivedFy2564Materials: false })).not.toContain(nothing);
  });

  it('a level of a ladder is told by what it is called', () => {
    const rule = motherFund.fy2565.villageStatus;
    const told = explain(rule({ from: 'village', to: 'seedling' }), { rule, language: 'th' });
    expect(told).toContain('ระดับใหม่: หมู่บ้านต้นกล้า');
    expect(told).not.toMatch(/village|seedling/);
  });

  it('a choice without preferences says none, and a row with a name alone ends with it', () => {
    const centre = motherFund.fy2565.chooseLearningCentre;
    const model = { motherFundVillage: true, modelExperience: true, communityTookPart: true, ready: true };
    const chosen = centre({ candidates: [{ id: 'ก', ...model, willing: true }] });
    // A heading ends with a colon, the rows below it do not.
    expect(explain(chosen, { rule: centre, language: 'th' })).not.toMatch(/\(\)|^ .*: *$/m);
    const { chooseCurricula } = fy2563;
    const curricula = chooseCurricula({ chosen: ['mindset'] });
    expect(explain(curricula, { rule: chooseCurricula, language: 'th' })).not.toMatch(/^ .*: *$/m);
  });

  it('amounts by bands, returns and shares are told as well', () => {
    for (const [rule, input] of [
      [newMarketers.fy2565.hires, { amphoes: 8 }],
      [newMarketers.fy2565.clips, { clips: [], counted: 'clips' }],
      [thaiSmileMarkets.fy2565.monitoringAllowance, { plannedEvents: 999 }],
      [thaiSmileMarkets.fy2565.marketPlan, { markets: [] }],
      [thaiSmileMarkets.fy2565.monthlyReturn, { markets: [] }],
      [cleanDepartment.fy2565.budgetCut, { previous: 14_480_000 }],
    ] as const) {
      const outcome = (rule as unknown as (given: unknown) => { readonly rule: string })(input);
      expect(explain(outcome, { rule, language: 'th' }), rule.rule.id).toContain(rule.rule.title.th);
    }
  });

  it('a bound that is the same as what it bounds is told once', () => {
    const { fairReport } = savingsFair.fy2565;
    const kept = lines(fairReport({ doneOn: '2022-03-20', today: '2022-03-21' }), 'th', fairReport);
    expect(kept).toContain('วันครบกำหนด: 30 มีนาคม 2565');
    expect(kept.filter(line => line.startsWith('ไม่หลังวันที่'))).toEqual([]);
    const { certify } = communityPlans.fy2555;
    const domains = { sufficiencyEconomy: 10, participation: 15, learningProcess: 20, use: 5 };
    const bound = (given: object) =>
      lines(certify({ domains: { ...domains, ...given } }), 'en', certify).filter(line => / total possible/.test(line));
    expect(bound({})).toEqual(['lowest total possible: 50 points', 'highest total possible: 60 points']);
    expect(bound({ book: 5 })).toEqual([]);
    const { debtOutcome } = debtCentres.fy2565;
    const debt = lines(debtOutcome({ entered: true, debtAtEntry: 2, debtNow: 1 }), 'en', debtOutcome);
    expect(debt.filter(line => line.endsWith(': reduced'))).toEqual(['the debt is: reduced']);
  });

  it('what is listed as not so is not told by a label that says that it is', () => {
    const { budgetTree } = budget.fy2565;
    const wrong = budgetTree({
      nodes: [
        { code: '1', amount: 2 },
        { code: '1.1', parent: '1', amount: 1 },
      ],
    });
    expect(lines(wrong, 'en', budgetTree)).toContain('nodes that are not the sum of their parts: 1');
    const { distribution } = motherFund.fy2565;
    const moved = distribution({ quota: 1, amphoes: [{ amphoe: 'เมือง', target: 1, ready: false }] });
    expect(lines(moved, 'th', distribution)).toContain('อำเภอที่ต้องย้ายเป้าหมาย: เมือง');
  });

  it('a row of which nothing but its name is known says so', () => {
    const { comparison } = sufficiencyVillages.fy2565;
    expect(lines(comparison({ indicators: [{ id: '3', first: 4 }] }), 'th', comparison)).toContain('  3: ยังไม่ทราบ');
  });

  it('a percentage of nothing is told as none', () => {
    const { foodIndicators } = grassrootsMechanism.fy2565;
    const told = (given: object) => lines(foodIndicators(given), 'en', foodIndicators)[3];
    expect(told({ incomeBefore: 0, incomeAfter: 100 })).toContain(
      'growth of income from community goods: nothing is a percentage of 0 (required at least 6 %;',
    );
    expect(told({ incomeBefore: 100 })).toContain(': not known (required at least 6 %;');
  });

  it('what is listed is counted in its unit', () => {
    const { actionPlan } = motherFund.fy2565;
    const told = (steps: readonly { name: string; met: boolean }[]) =>
      lines(actionPlan({ steps }), 'en', actionPlan)[2];
    expect(
      told([
        { name: 'ก', met: true },
        { name: 'ข', met: true },
      ]),
    ).toContain(': found 2 steps: ก, ข (required exactly 10 steps)');
    expect(told([])).toContain(': found 0 steps (required exactly 10 steps)');
  });

  it('what is lacking to a level is told in the unit of its target', () => {
    const { scoreHousing } = performance.fy2563;
    const told = lines(scoreHousing({ result: 20_000, method: 'linear' }), 'th', scoreHousing);
    expect(told.filter(line => /^[✓✗] ระดับ (50|75|100): จำนวนครัวเรือน/.test(line))).toHaveLength(3);
    expect(told.find(line => line.startsWith('ขั้นถัดไป'))).toContain('75 — ยังขาด 5,076 ครัวเรือน;');
  });

  it('each figure shows the facts that it comes from, and no others', () => {
    const { rebateAcceptance } = credit.fy2563;
    const money = { qualifiedMoney: 1000, acceptedMoney: 500 };
    const told = lines(
      rebateAcceptance({ qualifiedOrganisations: 4, acceptedOrganisations: 3, ...money }),
      'en',
      rebateAcceptance,
    ).filter(line => line.startsWith('•'));
    expect(told).toMatchObject([
      expect.stringContaining(
        ' (organisations that accepted: 3 organisations; organisations that qualify: 4 organisations)',
      ),
      expect.stringContaining(' (money accepted: 500 million baht; money to give back: 1,000 million baht)'),
    ]);
  });

  it('a due day in working days shows the holidays that put it off', () => {
    const { appeal } = otop.fy2565;
    const holidays = ['2021-12-31', '2022-04-06', '2022-04-13'];
    const given = { noticeReceivedOn: '2022-04-01', holidays, counts: 'from-next-day' } as const;
    const due = (facts: Parameters<typeof appeal>[0]) =>
      lines(appeal(facts), 'th', appeal).find(line => line.startsWith('• วันครบกำหนด'));
    expect(due(given)).toContain('(วันที่ได้รับการแจ้งผล: 1 เมษายน 2565; วันหยุดราชการ: 6 เมษายน 2565)');
    expect(due({ holidays, counts: 'from-next-day' })).not.toContain('วันหยุดราชการ:');
  });

  it('a list that the kind of an item stands on is told once', () => {
    const { modelSpending } = debtCentres.fy2565;
    const outcome = modelSpending({
      items: [
        { name: 'ก', amount: 100 },
        { name: 'ข', amount: 1, kind: 'revolving-fund' },
      ],
    });
    const told = lines(outcome, 'th', modelSpending).find(line => line.startsWith('  ข'));
    expect(told?.match(/ใช้จ่ายไม่ได้/g)).toHaveLength(1);
  });

  it('money of less than a baht has two places for its satang', () => {
    const { rebateInterest } = credit.fy2563;
    const told = (interest: string) =>
      lines(rebateInterest({ payments: [{ paidOn: '2020-03-31', interest }] }), 'th', rebateInterest)[1];
    expect(told('1500.5')).toMatch(/: 1,500\.50 บาท$/);
    expect(told('1500.25')).toMatch(/: 1,500\.25 บาท$/);
    expect(told('1500')).toMatch(/: 1,500 บาท$/);
  });

  it('a reading that decides is told where it is taken', () => {
    const { awards } = changeLeaders.fy2564;
    const { moneyBySource } = welfareFunds.fy2563;
    const { recruitment } = basicMinimumNeeds.fy2565;
    const { centreSteps } = sufficiencyLearningCentres.fy2565;
    for (const [rule, outcome, read] of [
      [agricultureNetworks.fy2565.virement, agricultureNetworks.fy2565.virement({}), 'งบประมาณของกิจกรรม 1.1 เท่านั้น'],
      [awards, awards({}), '1,000,000 บาทที่พิมพ์ไว้ข้างข้อเสนอของ 18 แห่ง อ่านว่าเป็นเงินรางวัลการประกวด'],
      [centreSteps, centreSteps({}), 'อ่านลำดับตามที่พิมพ์เรียงไว้'],
      [moneyBySource, moneyBySource({}), 'พิมพ์ว่าล้านบาทต่อท้ายตัวเลขที่เป็นบาท อ่านว่าบาท'],
      [recruitment, recruitment({}), 'อ่านว่าทำตามลำดับข้อที่พิมพ์ไว้'],
    ] as const) {
      const told = lines(outcome, 'th', rule).find(line => line.startsWith('การอ่านที่ใช้: '));
      expect(told, rule.rule.id).toContain(read);
    }
  });

  it.each([
    [activities.fy2565.adapted, { before: {}, after: {} }, '“คง” อ่านว่าเหมือนเดิม ไม่ลดและไม่เพิ่ม'],
    [activities.fy2565.adaptedInEpidemic, { before: {}, after: {} }, '“คง” อ่านว่าเหมือนเดิม ไม่ลดและไม่เพิ่ม'],
    [activities.fy2565.nationalArea, {}, 'อ่านว่ายกเว้นกรุงเทพมหานครเช่นกัน'],
    [agricultureNetworks.fy2565.targetGroup, { potential: 'either' }, 'พิมพ์ “ประชาชน” อ่านว่าประชารัฐ'],
    [canalHousing.fy2563.latPhraoLand, { total: 50, parts: [] }, 'อ่านว่าอยู่ในรายการเดียว'],
    [communityFunds.fy2565.eligibleFund, {}, 'อ่านว่าไม่ซ้ำกับกองทุนเป้าหมายของสองปีนั้น'],
    [communityTourism.fy2565.champsFound, {}, '“แผนการตลาดสอบ” อ่านว่าแผนการทดสอบ'],
    [debtCentres.fy2565.planApproval, {}, '“อำเภอลำปาง” อ่านว่าอำเภอ'],
    [fy2564.firstTranche, {}, 'ในวันที่ตรงกันของเดือนที่สาม'],
    [grassrootsMechanism.fy2565.foodSpending, {}, 'ระเบียบของทางราชการที่พิมพ์ไว้กับการถัวจ่ายไม่ได้ตรวจในที่นี้'],
    [knowledgeBasedOtop.fy2565.producerGroup, {}, 'อ่านว่าใช้ทั้งกับ Quadrant D และกับระดับ 1 - 3 ดาว'],
    [knowledgeBasedOtop.fy2565.chooseProducerGroups, { candidates: [] }, 'อ่านว่าผ่านแล้ว หรือทั้งสมัครและอยู่ระหว่างการพัฒนา'],
    [motherFund.fy2565.centreWorkshop, {}, 'อ่านว่าเป็น 10 คนเดียวกัน'],
    [
      otop.fy2565.chooseEntrepreneurs,
      { candidates: [], order: ['producerType', 'communityStandard'] },
      'อ่านว่าผ่านแล้ว หรือทั้งสมัครและอยู่ระหว่างการพัฒนา',
    ],
    [otop.fy2565.traderProducts, { provinces: [{ id: 'น่าน', products: 4 }] }, 'อ่านเป็นเงื่อนไขอีกข้อหนึ่ง'],
    [rightLivelihoods.fy2565.demonstrationMaterials, {}, '“คำว่าวัสดุ” อ่านว่าค่าวัสดุ'],
    [rightLivelihoods.fy2565.sage, {}, '“ราษฎรชุมชน” อ่านว่าปราชญ์ชุมชน'],
    [rightLivelihoods.fy2565.targetVillage, {}, '“ราษฎรชุมชน” อ่านว่าปราชญ์ชุมชน'],
    [royalInitiativeCentres.fy2565.chiangMaiCourses, {}, 'อ่านตามความหมาย'],
    [royalInitiativeCentres.fy2565.trainee, {}, 'อ่านเป็นสองกลุ่มตามบรรทัด 3895'],
    [sufficiencyVillages.fy2565.practiceMaterials, {}, 'อ่านว่าเป็นวิธีฝึกปฏิบัติ'],
    [thaiSmileMarkets.fy2565.monthlyReturn, { markets: [] }, '“ใช้บางกรมฯ” อ่านว่าใช้งบกรมฯ'],
    [thaiSmileMarkets.fy2565.satisfactionEvaluated, {}, 'อ่านว่าฝ่ายใดฝ่ายหนึ่งก็ได้'],
    [volunteerLeaderCentres.fy2565.partnerSectors, {}, '“ประชาสัมพันธ์” อ่านว่าเป็นภาคสื่อมวลชน'],
  ] as const)('a reading of words is told where it is taken: %s', (rule, facts, read) => {
    const outcome = (rule as (facts: unknown) => { readonly rule: string })(facts);
    const told = lines(outcome, 'th', rule).filter(line => line.startsWith('การอ่านที่ใช้: '));
    expect(told.join('\n')).toContain(read);
  });

  it('what is counted is told with its unit, and what is read as such only where it is', () => {
    const { workshopAllocation } = plantGenetics.fy2565;
    const allocation = workshopAllocation({ provinces: [{ id: 'ยะลา', amount: 1 }] });
    expect(lines(allocation, 'th', workshopAllocation)).toContain('หน่วยดำเนินการที่ได้รับจัดสรรแล้ว: 1 หน่วยงาน');
    const { workingTargets } = quarterlyPlan.fy2563;
    const targets = (exempt: boolean) =>
      lines(workingTargets({ plans: [1, 2], results: [1], exempt }), 'th', workingTargets).join('\n');
    expect(targets(false)).toContain('การอ่านที่ใช้: ไม่มีข้อความใดระบุ');
    expect(targets(true)).not.toContain('การอ่านที่ใช้');
  });

  it('numbers of points in Thai labels stand in the English ones', () => {
    const apart: string[] = [];
    const seen = new Set<unknown>();
    const visit = (value: unknown, path: string): void => {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
      seen.add(value);
      if (isText(value)) {
        const [th, en] = [value.th, value.en].map(each => /^\(?\d+(\.\d+)*[.)]*(?= )/.exec(each)?.[0]);
        if (th !== undefined && /[.)]/.test(th) && !/^\d+\.\d\d$/.test(th) && th !== en) apart.push(path);
      }
      for (const [key, entry] of Object.entries(value)) visit(entry, `${path}.${key}`);
    };
    for (const { rule } of entries()) visit(rule.rule, rule.rule.id);
    expect(apart).toEqual([]);
  });

  it('an amount that was given is told once, with its share; one that follows, with how', () => {
    const { councilMembers } = councils.fy2563;
    const figures = (facts: Parameters<typeof councilMembers>[0]) =>
      lines(councilMembers(facts), 'th', councilMembers).filter(line => line.startsWith('• '));
    expect(figures({ representatives: 3, experts: 2 })).toMatchObject([expect.stringContaining('• รวมทั้งสิ้น: 5 คน')]);
    expect(figures({ representatives: 3, total: 5 })[0]).toContain('ผู้ทรงคุณวุฒิ: 2 คน — ตามรายการอื่นและยอดรวม');
  });
});
