import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/core/citation.js';
import type { Criterion } from '../../src/rules/logic/node.js';
import { publicRules } from '../rules.js';
import { hasShared, sourceLines } from '../shared.js';

/** How the documents print that a number is a bound. */
const words = {
  least: /ไม่น้อยกว่า|อย่างน้อย|ขึ้นไป|ไม่ต่ำกว่า|อย่างต่ำ|ตั้งแต่|มากกว่า|เกินกว่า|ไม่เพียงพอ|ทุก/,
  most: /ไม่เกิน|ไม่มากกว่า|สูงสุด|ภายใน|วงเงิน|งบประมาณ|น้อยกว่า|ต่ำกว่า/,
};

/** Bounds without such a word that are no reading all the same, and why. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'all that there are: more is refused': [
    'cdd.basicMinimumNeeds.fy2565.campaignProvinces provinces',
    'cdd.basicMinimumNeeds.fy2565.modelQuality tambons',
    'cdd.basicMinimumNeeds.fy2565.modelResults tambons',
    'cdd.communityTourism.fy2565.communitiesClassified communities',
    'cdd.excellenceAwards.fy2565.unitsApplying share',
    'cdd.informationSystems.fy2565.gisPublished databases',
    'cdd.informationSystems.fy2565.gisPublished published',
    'cdd.otop.fy2565.committeesWorking amphoes',
    'cdd.otop.fy2565.committeesWorking provinces',
    'cdd.povertyEradication.fy2565.verifiedHelped helped-share',
    'cdd.royalInitiativeCentres.fy2565.indicators centres-with-plan',
    'cdd.thaiSmileMarkets.fy2565.projectIndicators provinces',
  ],
};
const expected = new Set(Object.values(reasons).flat());

const isCriterion = (value: object): value is Criterion<never> => 'test' in value && 'reads' in value;

/** Every criterion that a rule holds, however deep, with what it falls back on. */
function* criteriaIn(
  value: unknown,
  source: Citation,
  seen = new Set<unknown>(),
): Generator<[Criterion<never>, Citation]> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const own = (value as { readonly source?: Citation }).source ?? source;
  if (isCriterion(value)) yield [value, own];
  for (const held of Object.values(value)) yield* criteriaIn(held, own, seen);
}

const textOf = ({ document, lines }: Citation): string => {
  const all = sourceLines(document.file);
  return lines.flatMap(span => (typeof span === 'number' ? all[span] : all.slice(span[0], span[1] + 1))).join('\n');
};

/** What is asked as a bound and cited as printed, though none of its lines has a word for a bound. */
async function withoutWord(): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { path, rule } of await publicRules()) {
    const { programme: _, facts: __, ...parts } = rule.rule;
    for (const [{ id, asked }, source] of criteriaIn(parts, rule.rule.source)) {
      if (typeof asked !== 'object' || source.basis !== 'printed') continue;
      const keys = Object.keys(asked);
      const word =
        keys.length > 1
          ? undefined
          : /^(atLeast|above)$/.test(`${keys[0]}`)
            ? words.least
            : /^(atMost|below)$/.test(`${keys[0]}`)
              ? words.most
              : undefined;
      if (word && !word.test(textOf(source))) found.add(`${path} ${id}`);
    }
  }
  return [...found].sort();
}

describe.runIf(hasShared)('what is asked as a bound', () => {
  it('is printed as one, or cited as a reading', { timeout: 60_000 }, async () => {
    expect(await withoutWord()).toEqual([...expected].sort());
  });
});
