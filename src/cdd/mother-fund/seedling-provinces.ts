import type { Citation } from '../../core/citation.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { count, listOf, province, record, required } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { figured, judged, verdictOn } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { villages } from './seedling-results.js';
import { programme, seedlings, summary } from './source.js';

/** A printed figure that another place of the document does not bear out. */
export interface ScopeConflict {
  readonly printed: readonly { readonly provinces: number; readonly source: Citation }[];
  readonly reading: Text;
}

/** Which of the project's activities are for a province. */
export interface ProvinceScopeOutcome {
  /** Activity 1.1. */
  readonly learningCentres: boolean;
  /** Activity 1.2. */
  readonly occupations: boolean;
  /** Activities 2.1 and 2.2. */
  readonly seedlingVillages: boolean;
  readonly conflict: ScopeConflict;
  readonly figures: readonly FigureOutcome[];
}

const scope = {
  provincesOfActivity: parameter(76, 'provinces', summary(703), {
    th: 'จังหวัดที่ดำเนินกิจกรรม',
    en: 'provinces of the activity',
  }),
  provincesOfProject: parameter(73, 'provinces', summary(706), {
    th: 'จังหวัดของโครงการ',
    en: 'provinces of the project',
  }),
};

/** Provinces in which every target village has the fund already. */
const complete: readonly string[] = ['ระนอง', 'อุตรดิตถ์', 'ภูเก็ต'];

/** The 76 provinces are those without Bangkok, where the department has no office. */
const bangkok = 'กรุงเทพมหานคร';

const scopeHolds = {
  learningCentres: { label: { th: 'กิจกรรม 1.1 ศูนย์เรียนรู้', en: 'activity 1.1, learning centres' } },
  occupations: { label: { th: 'กิจกรรม 1.2 อาชีพ', en: 'activity 1.2, occupations' } },
  seedlingVillages: { label: { th: 'กิจกรรม 2.1 และ 2.2 หมู่บ้านต้นกล้า', en: 'activities 2.1 and 2.2, seedling villages' } },
  conflict: {
    label: { th: 'ตัวเลขที่พิมพ์ต่างกัน', en: 'figures that differ' },
    of: {
      printed: {
        label: { th: 'ที่พิมพ์', en: 'printed' },
        of: { provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces' } },
      },
      reading: { label: { th: 'การตีความ', en: 'the reading' } },
    },
  },
} as const;

const hasSeedlings = (of: string): boolean => of !== bangkok && !complete.includes(of);

/**
 * Which activities are for a province (ฐานหน่วยนับ): the learning centres and the occupations for all, the seedling villages for all
 * but ระนอง, อุตรดิตถ์ and ภูเก็ต, where every target village has the fund.
 *
 * The text counts 76 provinces for activity 1.2 and 73 for the whole project. That the three are left out of the seedling
 * villages only is the reading; `conflict` names both figures. The 878 of the amphoes and the 878 of the seedling villages are
 * two different numbers. Bangkok is none of the 76 provinces: nothing is
 * held there. A name that is no province's is refused.
 *
 * @th
 * แสดงว่าจังหวัดมีกิจกรรมใดบ้าง ศูนย์เรียนรู้และการสนับสนุนอาชีพดำเนินการทุกจังหวัด หมู่บ้านต้นกล้าดำเนินการทุกจังหวัด ยกเว้นระนอง อุตรดิตถ์ และภูเก็ต
 * ซึ่งหมู่บ้านเป้าหมายเป็นกองทุนแม่ครบแล้ว เอกสารนับ 76 จังหวัดสำหรับกิจกรรม 1.2 และ 73 จังหวัดสำหรับทั้งโครงการ จึงอ่านว่ายกเว้นเฉพาะหมู่บ้านต้นกล้า
 * และแสดงทั้งสองจำนวนไว้ใน conflict กรุงเทพมหานครไม่อยู่ใน 76 จังหวัด
 *
 * @throws {@link RuleInputError} no province, a name that is no province's, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 702 to 706
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.provinceScope({ province: 'ระนอง' });
 * outcome.occupations; // true
 * outcome.seedlingVillages; // false
 * outcome.conflict.printed.map(({ provinces }) => provinces); // [76, 73]
 * ```
 */
export const provinceScope = defineRule(
  {
    programme,
    id: 'province-scope',
    title: { th: 'กิจกรรมที่ดำเนินการในจังหวัด', en: 'Activities that are for a province' },
    source: summary([702, 706]),
    parameters: scope,
    facts: { province: required(province({ th: 'จังหวัด', en: 'the province' })) },
  },
  {
    outcome: ({ province: of }): ProvinceScopeOutcome => ({
      learningCentres: of !== bangkok,
      occupations: of !== bangkok,
      seedlingVillages: hasSeedlings(of),
      figures: [
        figured(
          'provinces-of-project',
          { th: 'จังหวัดที่มีหมู่บ้านต้นกล้า', en: 'provinces with seedling villages' },
          {
            th: '76 จังหวัด หักระนอง อุตรดิตถ์ และภูเก็ต ที่มีกองทุนครบทุกหมู่บ้านเป้าหมายแล้ว',
            en: '76 provinces without the three in which every target village has the fund',
          },
          { value: scope.provincesOfProject.value, unit: 'provinces', source: scope.provincesOfProject.source },
        ),
      ],
      conflict: {
        printed: [scope.provincesOfActivity, scope.provincesOfProject].map(({ value, source }) => ({
          provinces: value,
          source,
        })),
        reading: {
          th: 'สามจังหวัดที่ยกเว้นไม่มีหมู่บ้านต้นกล้า แต่ร่วมกิจกรรม 1.1 และ 1.2',
          en: 'the three provinces have no seedling villages, but take part in activities 1.1 and 1.2',
        },
      },
    }),
    decide: ({ province: of }) => hasSeedlings(of),
  },
  { shape: 'function', holds: scopeHolds },
);

interface ProvinceQuota {
  readonly province: string;
  readonly villages?: number | undefined;
}

/** The quotas of the provinces against the seedling villages of the country. */
export interface SeedlingRegisterOutcome extends VerdictOutcome {
  /** `unknown` while provinces are not listed or quotas are not known, unless the known ones exceed the number already. */
  readonly verdict: Verdict;
  /** The villages of the quotas that are known. */
  readonly villages: number;
  /** How many of the 73 provinces the register lacks. */
  readonly notListed: number;
}

const register = { villages, provinces: scope.provincesOfProject };

const registerHolds = {
  villages: { label: { th: 'หมู่บ้านที่จัดสรรแล้ว', en: 'villages in the quotas' }, unit: 'villages' },
  notListed: { label: { th: 'จังหวัดที่ยังไม่มีในทะเบียน', en: 'provinces that the register lacks' }, unit: 'provinces' },
} as const;

function registered(quotas: readonly ProvinceQuota[], refuse: Refuse) {
  const listed = new Set<string>();
  for (const [index, { province: of }] of quotas.entries()) {
    const path = ['provinces', index, 'province'];
    if (listed.has(of)) refuse(path, of, { th: 'จังหวัดที่ไม่ซ้ำกัน', en: 'a province that comes once' });
    if (!hasSeedlings(of)) {
      refuse(path, of, { th: 'จังหวัดที่มีหมู่บ้านต้นกล้า', en: 'a province that has seedling villages' });
    }
    listed.add(of);
  }
  const allotted = quotas.reduce((total, each) => total + (each.villages ?? 0), 0);
  const notListed = register.provinces.value - quotas.length;
  const isComplete = notListed === 0 && quotas.every(each => each.villages !== undefined);
  const isWhole = isComplete ? allotted === villages.value : allotted > villages.value ? false : undefined;
  return { allotted, notListed, verdict: verdictOn(isWhole) };
}

/**
 * Whether the quotas of the provinces make the 878 seedling villages of the country (ทะเบียนจัดสรร). The register is not printed: its
 * rows are the caller's. It is complete with the 73 provinces of the project: ระนอง, อุตรดิตถ์ and ภูเก็ต have no seedling villages
 * and are refused, and a province to which none is allotted is listed with 0. While provinces are not listed the answer is
 * open. The number is also that of the amphoes, but cannot be one an amphoe, as three provinces have none.
 *
 * @th
 * ตรวจว่าจำนวนที่จัดสรรให้จังหวัดรวมเป็น 878 หมู่บ้านต้นกล้าของประเทศหรือไม่ ทะเบียนจัดสรรไม่ได้พิมพ์ไว้ ผู้ใช้เป็นผู้ระบุรายการ
 * ทะเบียนครบเมื่อมี 73 จังหวัดของโครงการ จังหวัดระนอง อุตรดิตถ์ และภูเก็ตไม่มีหมู่บ้านต้นกล้า จึงไม่รับ จังหวัดที่ไม่ได้รับจัดสรรให้ระบุ 0
 * หากยังระบุไม่ครบทุกจังหวัดจะยังไม่ทราบผล จำนวนนี้เท่ากับจำนวนอำเภอ แต่ไม่ใช่อำเภอละ 1 หมู่บ้าน เพราะสามจังหวัดไม่มี
 *
 * @throws {@link RuleInputError} a number below 0, a name that is no province's, a province twice, one that has no seedling
 * villages, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 706, 2987, 3018 and 3021
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.seedlingRegister({ provinces: [{ province: 'หนองคาย', villages: 12 }] });
 * outcome.verdict; // 'unknown'
 * outcome.notListed; // 72
 * ```
 */
export const seedlingRegister = verdictFunction(
  {
    programme,
    id: 'seedling-register',
    title: { th: 'ทะเบียนจัดสรรหมู่บ้านต้นกล้า 878 หมู่บ้าน', en: 'Register of the 878 seedling villages' },
    source: seedlings(2987, 3018),
    parameters: register,
    facts: {
      provinces: required(
        listOf(
          { th: 'จังหวัดที่ได้รับจัดสรร', en: 'the provinces and their quotas' },
          record(
            { th: 'จังหวัดที่ได้รับจัดสรร', en: 'a province and its quota' },
            {
              province: required(province({ th: 'จังหวัด', en: 'the province' })),
              villages: count({ th: 'หมู่บ้านที่จัดสรรให้', en: 'the villages of its quota' }, 'villages'),
            },
          ),
        ),
      ),
    },
  },
  registerHolds,
  ({ provinces: quotas }, refuse): Found<SeedlingRegisterOutcome> => {
    const { allotted, notListed, verdict } = registered(quotas, refuse);
    return {
      verdict,
      tell: () => ({
        villages: allotted,
        notListed,
        criteria: [
          judged('villages', { th: 'จำนวนที่จัดสรรรวมกัน', en: 'the quotas together' }, verdict, {
            actual: allotted,
            required: { exactly: villages.value },
            unit: 'villages',
            source: villages.source,
          }),
        ],
        missing: [...(notListed > 0 ? ['provinces'] : []), ...openIn('provinces', quotas, ['villages'])],
      }),
    };
  },
);
