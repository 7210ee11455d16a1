import { expect, it } from 'vitest';

interface Judged {
  readonly verdict?: string;
  readonly missing: readonly string[];
}

/** A rule that is met only where every one of these facts is as it is here. */
interface Judge {
  (facts: never): Judged;
  readonly decide: (facts: never) => unknown;
}

/**
 * Tests that a rule asks for every one of these facts: it is met with all of them, open without one, and unmet where one answer is
 * the other way round.
 *
 * @param met facts with which it is met
 * @param but names of facts that it can do without, or that have another one for them
 */
export function asksForAll(rule: Judge, met: Readonly<Record<string, unknown>>, but: readonly string[] = []): void {
  const judge = (facts: object): Judged => rule(facts as never);
  const asked = Object.keys(met).filter(name => !but.includes(name));

  it('is met with everything that it asks for', () => {
    expect(judge(met)).toMatchObject({ verdict: 'met', missing: [] });
    expect(rule.decide(met as never)).toBe('met');
  });

  it.each(asked)('is open without %s', name => {
    expect(judge({ ...met, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  const answers = asked.filter(name => typeof met[name] === 'boolean');
  if (answers.length > 0) {
    it.each(answers)('is unmet where %s is the other way round', name => {
      expect(judge({ ...met, [name]: !met[name] })).toMatchObject({ verdict: 'unmet', missing: [] });
    });
  }
}
