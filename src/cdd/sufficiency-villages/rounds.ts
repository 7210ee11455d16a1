import type { Criterion, Holds } from '../../rules/criteria/criterion.js';
import { laterThan } from '../../rules/criteria/two-facts.js';
import { date } from '../../rules/logic/fact.js';
import { evaluation } from './source.js';

/** The two assessments of a village: before its development, and after it. */
export const rounds = {
  firstOn: date({ th: 'วันที่ประเมินครั้งที่ 1 ก่อนการพัฒนา', en: 'the day of the first assessment' }),
  secondOn: date({ th: 'วันที่ประเมินครั้งที่ 2 หลังการพัฒนา', en: 'the day of the second assessment' }),
};

/** The second assessment follows the first. */
// @__NO_SIDE_EFFECTS__
export const secondAfterFirst = (): Criterion<Holds<'firstOn' | 'secondOn', string>, 'second-after-first'> =>
  laterThan('secondOn', 'firstOn', {
    id: 'second-after-first',
    label: { th: 'ประเมินครั้งที่ 2 หลังครั้งที่ 1', en: 'the second is after the first' },
    source: evaluation.inferred(
      { th: 'ครั้งที่ 1 ก่อนการพัฒนา ครั้งที่ 2 หลังการพัฒนา', en: 'the first before the development, the second after it' },
      2738,
    ),
  });
