import { decimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { type Province, provinceLabels } from '../../core/provinces.js';
import type { Text } from '../../core/text.js';
import { readExactly } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { listOf, name, province, record, required } from '../../rules/logic/fact.js';
import { eachOnce } from '../../rules/logic/items.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { judged, verdictOn } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { activity, programme } from './source.js';

const parameters = {
  centres: parameter(11, 'centres', activity(4)(82), {
    th: 'ศูนย์ศึกษาและพัฒนาชุมชนที่ติดตาม',
    en: 'study centres that follow up',
  }),
  provincesPerCentre: parameter(5, 'provinces', activity(4)(82), {
    th: 'จังหวัดที่สุ่ม ศูนย์ละ',
    en: 'provinces sampled by each centre',
  }),
  tambonsPerProvince: parameter(2, 'tambons', activity(4)(82), {
    th: 'ตำบลที่สุ่ม จังหวัดละ',
    en: 'tambons sampled in each province',
  }),
  tambons: parameter(110, 'tambons', activity(4)(82), { th: 'ตำบลทั้งหมด', en: 'tambons in all' }),
};

/** A tambon that is followed up, the province it lies in, and the centre that chose it. */
export interface FollowedTambon {
  readonly centre: string;
  readonly province: string;
  readonly tambon: string;
}

/** A number in the sample that is not the printed one. */
export interface SampleDifference {
  /** The centres of the sample, the provinces of a centre, or the tambons of a province. */
  readonly of: 'centres' | 'provinces' | 'tambons';
  readonly centre?: string;
  readonly province?: string;
  readonly actual: number;
  readonly required: number;
}

/** A sample against the printed numbers. */
export interface FollowUpSampleOutcome extends VerdictOutcome {
  /** How many tambons the sample has. */
  readonly tambons: number;
  /** How many it should have. */
  readonly required: number;
  /** Every number that is not the printed one; empty where the sample is as planned. */
  readonly differences: readonly SampleDifference[];
}

const onceInProvince = { th: 'ตำบลที่ไม่ซ้ำกันในจังหวัด', en: 'a tambon that comes once in its province' };

/** Refuses a tambon that is listed twice: the 110 are different ones. */
const checkNames = (sample: readonly FollowedTambon[], refuse: Refuse) =>
  eachOnce(
    'sample',
    sample,
    'tambon',
    ({ province, tambon }) => JSON.stringify([province, tambon]),
    onceInProvince,
    refuse,
  );

/** The tambons of each province of each centre, in the order that they are listed in. */
function byCentre(sample: readonly FollowedTambon[]) {
  const centres = new Map<string, Map<string, Set<string>>>();
  for (const { centre, province, tambon } of sample) {
    const provinces = centres.get(centre) ?? new Map<string, Set<string>>();
    const tambons = provinces.get(province) ?? new Set<string>();
    centres.set(centre, provinces.set(province, tambons.add(tambon)));
  }
  return centres;
}

function countsOf(sample: readonly FollowedTambon[]): readonly SampleDifference[] {
  const { centres, provincesPerCentre, tambonsPerProvince } = parameters;
  const found = byCentre(sample);
  return [
    { of: 'centres', actual: found.size, required: centres.value },
    ...[...found].flatMap(([centre, provinces]): readonly SampleDifference[] => [
      { of: 'provinces', centre, actual: provinces.size, required: provincesPerCentre.value },
      ...[...provinces].map(
        ([province, tambons]): SampleDifference => ({
          of: 'tambons',
          centre,
          province,
          actual: tambons.size,
          required: tambonsPerProvince.value,
        }),
      ),
    ]),
  ];
}

const isOff = ({ actual, required }: SampleDifference): boolean => actual !== required;

const ofWhat = {
  centres: { th: 'ศูนย์ศึกษาและพัฒนาชุมชน', en: 'study centres' },
  provinces: { th: 'จังหวัดของศูนย์', en: 'provinces of the centre' },
  tambons: { th: 'ตำบลของจังหวัด', en: 'tambons of the province' },
};

const sampleHolds = {
  tambons: { label: { th: 'ตำบลที่สุ่ม', en: 'tambons of the sample' }, unit: 'tambons' },
  required: { label: { th: 'ตำบลตามเกณฑ์', en: 'tambons that are asked' }, unit: 'tambons' },
  differences: {
    label: { th: 'จำนวนที่ไม่ตรงตามเกณฑ์', en: 'numbers that differ' },
    of: {
      of: { label: { th: 'จำนวน', en: 'number of' }, words: ofWhat },
      centre: { label: { th: 'ศูนย์', en: 'centre' } },
      province: { label: { th: 'จังหวัด', en: 'province' } },
      actual: { label: { th: 'พบ', en: 'found' } },
      required: { label: { th: 'เกณฑ์', en: 'asked' } },
    },
  },
} as const;

/** What is counted, of which centre, and of which province of it. */
function countedIn({ of, centre, province }: SampleDifference): Text {
  if (centre === undefined) return ofWhat[of];
  if (province === undefined) return { th: `จังหวัดของศูนย์ ${centre}`, en: `provinces of the centre ${centre}` };
  const { th, en } = provinceLabels[province as Province];
  return { th: `ตำบลของจังหวัด${th} (ศูนย์ ${centre})`, en: `tambons of ${en} province (centre ${centre})` };
}

const criterionOf = (each: SampleDifference): CriterionOutcome =>
  judged(
    ['number-of', each.of, each.centre, each.province].filter(name => name !== undefined).join('-'),
    countedIn(each),
    verdictOn(!isOff(each)),
    {
      actual: decimalText(each.actual),
      required: { exactly: decimalText(each.required) },
      unit: each.of,
      source: readExactly(parameters.centres.source),
    },
  );

/**
 * Whether the sample of tambons for follow-up (การสุ่มติดตาม) is as planned: 11 study centres (ศูนย์ศึกษาและพัฒนาชุมชน) choose
 * 5 provinces each in the area that they serve, and 2 tambons in each province, which makes 110. No word of comparison is printed: the numbers
 * are read as exactly so many. Which provinces a centre
 * serves, and how the choice is made, is not printed. A tambon comes once: two of one name in a province are told apart by their amphoe.
 *
 * @th
 * ตรวจว่าการสุ่มติดตามเป็นไปตามแผนหรือไม่ คือ ศูนย์ศึกษาและพัฒนาชุมชน 11 แห่ง เลือกแห่งละ 5 จังหวัดในพื้นที่บริการ จังหวัดละ 2 ตำบล รวม 110 ตำบล
 * ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่ากับจำนวนนั้นพอดี
 * เอกสารไม่ได้ระบุจังหวัดของแต่ละศูนย์และวิธีเลือก ตำบลหนึ่งระบุได้ครั้งเดียว ตำบลชื่อเดียวกันในจังหวัดเดียวกันให้ระบุอำเภอไว้ด้วย
 *
 * @throws {@link RuleInputError} a centre or tambon without a name, a name that is no province's, a tambon twice, no sample, or
 * an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, line 82
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const outcome = changeLeaders.fy2564.followUpSample({
 *   sample: [{ centre: 'อุดรธานี', province: 'หนองคาย', tambon: 'เวียงคุก' }],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.required; // 110
 * outcome.differences[0]; // { of: 'centres', actual: 1, required: 11 }
 * outcome.differences[2].of; // 'tambons'
 * outcome.differences[2].actual; // 1
 * ```
 */
export const followUpSample = verdictFunction(
  {
    programme,
    id: 'follow-up-sample',
    title: { th: 'การสุ่มติดตาม 110 ตำบล', en: 'Sample of 110 tambons for follow-up' },
    source: activity(4)(82),
    parameters,
    facts: {
      sample: required(
        listOf(
          { th: 'ตำบลที่สุ่มติดตาม', en: 'the tambons of the sample' },
          record(
            { th: 'ตำบลที่สุ่มติดตาม', en: 'a tambon of the sample' },
            {
              centre: required(name({ th: 'ศูนย์ศึกษาและพัฒนาชุมชน', en: 'study centre' })),
              province: required(province({ th: 'จังหวัด', en: 'province' })),
              tambon: required(name({ th: 'ตำบล', en: 'tambon' })),
            },
          ),
        ),
      ),
    },
  },
  sampleHolds,
  ({ sample }, refuse): Found<FollowUpSampleOutcome> => {
    checkNames(sample, refuse);
    const counts = countsOf(sample);
    const differences = counts.filter(isOff);
    return {
      verdict: verdictOn(differences.length === 0),
      tell: () => ({
        tambons: sample.length,
        required: parameters.tambons.value,
        differences,
        criteria: counts.map(criterionOf),
        missing: [],
      }),
    };
  },
);
