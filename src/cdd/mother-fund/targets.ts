import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, exactly } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { centres, occupations, programme, project, seedlings, summary } from './source.js';

const parameters = {
  amphoes: parameter(878, 'amphoes', centres(2871)),
  members: parameter(8_780, 'people', centres(2871)),
  provinces: parameter(76, 'provinces', occupations(2956)),
  people: parameter(760, 'people', occupations(2956)),
  villages: parameter(878, 'villages', seedlings(3018), {
    th: 'หมู่บ้านต้นกล้าทั้งประเทศ',
    en: 'seedling villages of the country',
  }),
};

/**
 * Whether the figures of the whole project are the printed targets (กลุ่มเป้าหมาย): 8,780 members of the committees of 878 amphoes,
 * 760 people of 76 provinces, and 878 seedling villages. The figures agree with one another: 878 × 10 and 76 × 10. Amphoes and
 * seedling villages are counted apart, though both are 878.
 *
 * @th
 * ตรวจว่าจำนวนของทั้งโครงการเท่ากับกลุ่มเป้าหมายที่พิมพ์ไว้หรือไม่ คือ คณะกรรมการศูนย์เรียนรู้ 8,780 คน ใน 878 อำเภอ
 * เยาวชนกลุ่มเสี่ยงหรือผู้ผ่านการบำบัด 760 คน ใน 76 จังหวัด และหมู่บ้านต้นกล้า 878 หมู่บ้าน จำนวนอำเภอและหมู่บ้านต้นกล้านับแยกกัน แม้จะเป็น 878 เท่ากัน
 *
 * @throws {@link RuleInputError} a figure that is not a whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2871, 2956 and 3018
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const figures = { amphoes: 878, members: 8780, provinces: 76, people: 760, villages: 877 };
 * motherFund.fy2565.targets(figures).next; // ['villages']
 * ```
 */
export const targets = checklist({
  programme,
  id: 'targets',
  title: { th: 'กลุ่มเป้าหมายของโครงการ', en: 'Targets of the project' },
  source: project(2871, 2956, 3018),
  parameters,
  facts: {
    amphoes: count({ th: 'อำเภอ', en: 'amphoes' }, 'amphoes'),
    members: count({ th: 'คณะกรรมการศูนย์เรียนรู้', en: 'members of the committees' }, 'people'),
    provinces: count({ th: 'จังหวัด', en: 'provinces' }, 'provinces'),
    people: count({ th: 'เยาวชนกลุ่มเสี่ยงหรือผู้ผ่านการบำบัด', en: 'youth at risk or people after treatment' }, 'people'),
    villages: count({ th: 'หมู่บ้านต้นกล้า', en: 'seedling villages' }, 'villages'),
  },
  criteria: [
    exactly('amphoes', parameters.amphoes),
    exactly('members', parameters.members),
    exactly('provinces', parameters.provinces),
    exactly('people', parameters.people),
    exactly('villages', parameters.villages),
  ],
});

const raised = parameter(878, 'villages', summary(717, 736));

/**
 * The project's quantitative indicator (ตัวชี้วัดเชิงปริมาณ): 878 seedling villages are able to become Mother-Fund villages. No
 * comparison is printed; at least is the reading. The appendix repeats it.
 *
 * @th
 * ตรวจตัวชี้วัดเชิงปริมาณของโครงการ หมู่บ้านต้นกล้า 878 หมู่บ้านสามารถยกระดับเป็นหมู่บ้านกองทุนแม่ของแผ่นดิน เอกสารไม่ได้พิมพ์คำเปรียบเทียบไว้
 * อ่านว่าไม่น้อยกว่า ภาคผนวกพิมพ์ซ้ำข้อความเดียวกัน
 *
 * @throws {@link RuleInputError} a number of villages that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 717, 736 and 6720
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.readyVillages({ villages: 877 }).verdict; // 'unmet'
 * ```
 */
export const readyVillages = checklist({
  programme,
  id: 'ready-villages',
  title: { th: 'หมู่บ้านต้นกล้าสามารถยกระดับเป็นหมู่บ้านกองทุนแม่ฯ', en: 'Seedling villages able to become fund villages' },
  source: project(717, 736, 6720),
  parameters: { raised },
  facts: {
    villages: count(
      { th: 'หมู่บ้านต้นกล้าที่สามารถยกระดับได้', en: 'seedling villages able to become fund villages' },
      'villages',
    ),
  },
  criteria: [atLeast('villages', readAtLeast(raised))],
});
