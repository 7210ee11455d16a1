import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { plan, programme } from './source.js';

/**
 * Whether a group's business plan has the five processes (แผนธุรกิจภายใต้ 5 กระบวนการ): access to inputs, knowledge,
 * marketing, communication for sustainability, and management. How good each must be is not printed.
 *
 * @th
 * แผนธุรกิจของกลุ่มครบ 5 กระบวนการหรือไม่: การเข้าถึงปัจจัยการผลิต การสร้างองค์ความรู้ การตลาด
 * การสื่อสารสร้างการรับรู้เพื่อความยั่งยืน และการบริหารจัดการ ไม่ได้ระบุเกณฑ์คุณภาพของแต่ละกระบวนการ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1822 and 1963
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.businessPlan({ inputs: true, marketing: false }).next; // ['knowledge', 'marketing', 'communication', 'management']
 * ```
 */
export const businessPlan = checklist({
  programme,
  id: 'business-plan',
  title: { th: 'แผนธุรกิจภายใต้ 5 กระบวนการ', en: 'A business plan of five processes' },
  source: plan(1822, 1963),
  facts: {
    inputs: yesNo({ th: 'การเข้าถึงปัจจัยการผลิต', en: 'access to inputs of production' }),
    knowledge: yesNo({ th: 'การสร้างองค์ความรู้', en: 'building knowledge' }),
    marketing: yesNo({ th: 'การตลาด', en: 'marketing' }),
    communication: yesNo({ th: 'การสื่อสารสร้างการรับรู้เพื่อความยั่งยืน', en: 'communication for sustainability' }),
    management: yesNo({ th: 'การบริหารจัดการ', en: 'management' }),
  },
  criteria: [yes('inputs'), yes('knowledge'), yes('marketing'), yes('communication'), yes('management')],
});

const grant = parameter(196000, 'baht', plan(1824, 1965));

/**
 * What a province spends its 196,000 baht for activity 1.2 on. Durable articles (ครุภัณฑ์) for the target groups are
 * forbidden. What the money is mainly for is to develop farm products and add value to them; the ways that are named
 * are examples.
 *
 * An item that is neither is given without a kind and stays `unknown`: the rules of the civil service decide on it.
 * What counts as a durable article is not printed here either.
 *
 * @th
 * การใช้งบประมาณกิจกรรม 1.2 จังหวัดละ 196,000 บาท: ห้ามจัดซื้อครุภัณฑ์ให้กลุ่มเป้าหมาย
 * และมุ่งเน้นการพัฒนาและสร้างมูลค่าเพิ่มแก่สินค้าเกษตรเป็นหลัก รายการที่ไม่เข้าประเภทใดให้เว้นประเภทไว้ ผลจะเป็น
 * `unknown` เพราะต้นฉบับไม่ได้กำหนด และไม่ได้ให้ความหมายของครุภัณฑ์ไว้
 *
 * @throws {@link RuleInputError} a kind that is on neither list, an amount that is negative or finer than a satang, or
 * an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1822, 1824, 1825, 1963 and 1965
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const items = [{ name: 'ตู้อบ', amount: 30_000, kind: 'durable-articles' }] as const;
 * agricultureNetworks.fy2565.businessSpending({ items }).verdict; // 'unmet'
 * ```
 */
export const businessSpending = spending({
  programme,
  id: 'business-spending',
  title: { th: 'การใช้งบประมาณพัฒนาธุรกิจของกลุ่ม', en: "Spending on the groups' businesses" },
  source: plan(1822, 1824, 1825, 1963, 1965),
  parameters: { grant },
  envelope: grant,
  relation: 'at-most',
  kinds: {
    permitted: {
      'added-value': {
        th: 'การพัฒนาและสร้างมูลค่าเพิ่มแก่สินค้าเกษตร',
        en: 'developing farm products and adding value to them',
      },
    },
    forbidden: { 'durable-articles': { th: 'ครุภัณฑ์ให้กับกลุ่มเป้าหมาย', en: 'durable articles for the target groups' } },
  },
});

/**
 * How far activity 1.2 has come (ขั้นตอนพัฒนาธุรกิจของกลุ่ม), from the workshop that the groups went through to the
 * results in BPM. How many plans are chosen as models is not printed; the groups that are developed are all ten (see
 * `productsOfGroups`). The reports to the คสป. go on without a printed interval.
 *
 * @th
 * ขั้นตอนกิจกรรม 1.2 ตั้งแต่กลุ่มผ่านการประชุมเชิงปฏิบัติการจนถึงสรุปผลในระบบ BPM
 * ไม่ได้ระบุจำนวนแผนธุรกิจต้นแบบที่ต้องคัดเลือก และไม่ได้ระบุความถี่ของการรายงาน คสป. (ระบุเพียง “อย่างต่อเนื่อง”)
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 1822 and 1963
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const outcome = agricultureNetworks.fy2565.businessSteps({ trained: true, planned: false, modelsChosen: true });
 * outcome.skipped; // ['planned']
 * ```
 */
export const businessSteps = stages({
  programme,
  id: 'business-steps',
  title: { th: 'ขั้นตอนส่งเสริมการพัฒนาธุรกิจของกลุ่ม', en: "Steps of developing the groups' businesses" },
  source: plan(1822, 1963),
  stages: {
    trained: { th: 'กลุ่มผ่านการประชุมเชิงปฏิบัติการ', en: 'the groups went through the workshop' },
    planned: { th: 'จัดทำแผนธุรกิจและแนวทางการพัฒนาธุรกิจ', en: 'business plans were made' },
    modelsChosen: { th: 'คัดเลือกแผนธุรกิจที่เป็นต้นแบบ', en: 'model plans were chosen' },
    projectProposed: { th: 'จัดทำรายละเอียดโครงการเสนอขออนุมัติ', en: 'the project was worked out for approval' },
    followedUp: { th: 'ติดตามและรายงานผลต่อ คสป. หรือคณะทำงาน', en: 'followed up and reported to the คสป. committee' },
    entered: { th: 'สรุปผลในระบบ BPM', en: 'results entered in BPM' },
  },
});

const products = {
  products: parameter(1, 'products', plan(1835, 1975)),
  groups: parameter(10, 'groups', plan(1823, 1835, 1975)),
};

/**
 * The second indicator of activity 1.2: of every group at least one product of its business plan is developed
 * (อย่างน้อยกลุ่มละ 1 ผลิตภัณฑ์). Two products of one group do not make up for none of another. There are ten groups
 * unless the caller gives another `number`: 90 or 80 for a whole project.
 *
 * @th
 * ตัวชี้วัดกิจกรรม 1.2 ข้อ 2: ผลิตภัณฑ์ตามแผนธุรกิจได้รับการพัฒนาอย่างน้อยกลุ่มละ 1 ผลิตภัณฑ์
 * กลุ่มที่มีมากกว่าไม่ทดแทนกลุ่มที่ไม่มี จำนวนกลุ่มของจังหวัดคือ 10 กลุ่ม หากคิดทั้งโครงการให้ระบุ `number` เป็น 90
 * หรือ 80
 *
 * @throws {@link RuleInputError} a group that comes twice, more groups than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1823, 1835 and 1975
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const outcome = agricultureNetworks.fy2565.productsOfGroups({ groups: [{ id: 'ก', products: 2 }, { id: 'ข', products: 0 }] });
 * outcome.verdict; // 'unmet'
 * ```
 */
export const productsOfGroups = everyOne({
  programme,
  id: 'products-of-groups',
  title: { th: 'ผลิตภัณฑ์ได้รับการพัฒนาอย่างน้อยกลุ่มละ 1 ผลิตภัณฑ์', en: 'At least one developed product of every group' },
  source: plan(1823, 1835, 1975),
  parameters: products,
  list: { name: 'groups', label: { th: 'กลุ่มเป้าหมาย', en: 'a group' } },
  unit: 'groups',
  facts: {
    products: count({ th: 'ผลิตภัณฑ์ตามแผนธุรกิจที่ได้รับการพัฒนา', en: 'developed products of its business plan' }, 'products'),
  },
  criteria: [atLeast('products', products.products)],
  number: products.groups,
});

/**
 * Whether activity 1.2 falls into its period (ไตรมาส 3): April to June 2565. Its one time (จำนวน 1 ครั้ง) is not asked: the
 * days are those of that one time.
 *
 * @th
 * กิจกรรม 1.2 อยู่ในช่วงเวลาที่กำหนด คือ ไตรมาส 3 (เมษายน – มิถุนายน 2565) หรือไม่
 * ไม่ได้ตรวจจำนวน 1 ครั้ง วันที่ที่ระบุคือวันของครั้งนั้น
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1833 and 1973
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.businessPeriod({ startsOn: '2022-03-31' }).verdict; // 'unmet'
 * ```
 */
export const businessPeriod = activityPeriod({
  programme,
  id: 'business-period',
  title: { th: 'ระยะเวลาส่งเสริมการพัฒนาธุรกิจของกลุ่ม', en: 'When the businesses are developed' },
  source: plan(1833, 1973),
  period: printedMonths(plan, '2022-04', '2022-06', 1833, 1973),
});
