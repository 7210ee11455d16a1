import { parameter } from '../../core/parameter.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { quotas } from './outstanding.js';
import { outstanding, programme } from './source.js';

const national = {
  savingsGroups: parameter(76, 'groups', outstanding(3500, 3501, 3503)),
  povertyFunds: parameter(76, 'funds', outstanding(3500, 3501, 3503)),
};

/**
 * Whether a province has its two outstanding funds (จังหวัดละ 2 กองทุน): one savings group and one poverty-alleviation fund. One kind
 * does not stand in for the other.
 *
 * @th
 * ตรวจว่าจังหวัดมีกองทุนชุมชนดีเด่นครบ 2 กองทุนหรือไม่ คือ กลุ่มออมทรัพย์เพื่อการผลิต 1 กลุ่ม และ กข.คจ. 1 กองทุน ประเภทหนึ่งใช้แทนอีกประเภทหนึ่งไม่ได้
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3471 to 3473
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.outstandingOfProvince({ savingsGroups: 2, povertyFunds: 0 }).verdict; // 'unmet'
 * ```
 */
export const outstandingOfProvince = checklist({
  programme,
  id: 'outstanding-of-province',
  title: { th: 'กองทุนชุมชนดีเด่น จังหวัดละ 2 กองทุน', en: 'Two outstanding funds a province' },
  source: outstanding([3471, 3473]),
  parameters: quotas,
  facts: {
    savingsGroups: count({ th: 'กลุ่มออมทรัพย์เพื่อการผลิตดีเด่น', en: 'outstanding savings groups' }, 'groups'),
    povertyFunds: count({ th: 'กข.คจ. ดีเด่น', en: 'outstanding poverty funds' }, 'funds'),
  },
  criteria: [exactly('savingsGroups', quotas.savingsGroups), exactly('povertyFunds', quotas.povertyFunds)],
});

/**
 * The indicator of the activity (ตัวชี้วัด 152 กองทุน): 76 savings groups and 76 poverty-alleviation funds. No comparison is printed:
 * exactly that many are read, as each of the 76 provinces chooses one of each.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม กองทุนชุมชนดีเด่น 152 กองทุน เป็นกลุ่มออมทรัพย์เพื่อการผลิต 76 กลุ่ม และ กข.คจ. 76 กองทุน เอกสารไม่ได้พิมพ์คำเปรียบเทียบ
 * อ่านว่าเท่ากับจำนวนนั้นพอดี เพราะแต่ละจังหวัดคัดเลือกประเภทละ 1 แห่ง
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3500, 3501, 3503 and 3506
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.outstandingTarget({ savingsGroups: 76, povertyFunds: 76 }).verdict; // 'met'
 * ```
 */
export const outstandingTarget = checklist({
  programme,
  id: 'outstanding-target',
  title: { th: 'กองทุนชุมชนดีเด่น 152 กองทุน', en: '152 outstanding funds' },
  source: outstanding(3500, 3506),
  parameters: national,
  facts: {
    savingsGroups: count({ th: 'กลุ่มออมทรัพย์เพื่อการผลิตดีเด่น', en: 'outstanding savings groups' }, 'groups'),
    povertyFunds: count({ th: 'กข.คจ. ดีเด่น', en: 'outstanding poverty funds' }, 'funds'),
  },
  criteria: [exactly('savingsGroups', national.savingsGroups), exactly('povertyFunds', national.povertyFunds)],
});

const grant = parameter(20_000, 'baht', outstanding(3475));

/**
 * Whether the support of an outstanding fund (งบสนับสนุนการดำเนินงาน กองทุนละ 20,000 บาท) is spent as printed: at most 20,000 baht, on one of
 * four uses, and not on durable articles (ครุภัณฑ์).
 *
 * The ban is printed under the first use alone: a durable article of another use is given the kind of that use. Whoever reads
 * the ban for the whole grant gives it `durable-articles`. What is a durable article and what is material is a matter of the
 * government's classification of expenditure, which is not printed.
 *
 * @th
 * พิจารณาว่าการใช้งบสนับสนุนกองทุนชุมชนดีเด่นไม่เกิน 20,000 บาท และใช้ตามแนวทาง 4 ข้อหรือไม่
 * ข้อห้ามครุภัณฑ์พิมพ์ไว้ใต้แนวทางข้อ 1 ครุภัณฑ์สำหรับแนวทางข้ออื่นให้ระบุประเภทของข้อนั้น
 *
 * @throws {@link RuleInputError} an item without a name, an amount that is no money, a kind on neither list, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3475 to 3491
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.outstandingGrant({
 *   items: [
 *     { name: 'ป้ายชื่อกลุ่ม', amount: 6000, kind: 'media' },
 *     { name: 'ตู้เหล็ก', amount: 9000, kind: 'durable-articles' },
 *   ],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.remaining; // '5000'
 * outcome.items[1].list; // 'forbidden'
 * ```
 */
export const outstandingGrant = spending({
  programme,
  id: 'outstanding-grant',
  title: { th: 'งบสนับสนุนกองทุนชุมชนดีเด่น 20,000 บาท', en: 'Grant of 20,000 baht to an outstanding fund' },
  source: outstanding([3475, 3491]),
  parameters: { grant },
  envelope: grant,
  relation: 'at-most',
  kinds: {
    permitted: {
      operation: { th: 'วัสดุ/อุปกรณ์ตามแผนพัฒนา', en: "material and equipment for the fund's development plan" },
      media: { th: 'สื่อสร้างความเข้าใจ ส่งเสริมภาพลักษณ์', en: 'media for its image' },
      knowledge: { th: 'องค์ความรู้สำหรับแหล่งเรียนรู้', en: 'knowledge for a place of learning' },
      other: { th: 'อื่น ๆ ตามที่กองทุนขอรับการสนับสนุน', en: 'other things that the fund asks for' },
    },
    forbidden: {
      'durable-articles': {
        th: 'ครุภัณฑ์ สำหรับการดำเนินงานตามแผนพัฒนา (แนวทางข้อ 1)',
        en: "durable articles for the development plan's operation (use 1)",
      },
    },
  },
});

/**
 * Whether the sign of an outstanding fund (ป้ายชื่อกลุ่ม/กองทุน) bears both emblems: the department's and the community funds'.
 *
 * @th
 * ตรวจว่าป้ายชื่อกลุ่ม/กองทุนดีเด่นมีสัญลักษณ์ (LOGO) ครบทั้งสองอย่างหรือไม่ คือ สัญลักษณ์กรมการพัฒนาชุมชน และสัญลักษณ์กองทุนชุมชน
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3479 and 3480
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.outstandingSign({ departmentLogo: true, fundLogo: false }).verdict; // 'unmet'
 * ```
 */
export const outstandingSign = checklist({
  programme,
  id: 'outstanding-sign',
  title: { th: 'ป้ายชื่อกลุ่ม/กองทุนดีเด่นมีสัญลักษณ์ (LOGO)', en: 'Emblems on the sign of an outstanding fund' },
  source: outstanding([3479, 3480]),
  facts: {
    departmentLogo: yesNo({ th: 'มีสัญลักษณ์กรมการพัฒนาชุมชน', en: "it bears the department's emblem" }),
    fundLogo: yesNo({ th: 'มีสัญลักษณ์กองทุนชุมชน', en: "it bears the community funds' emblem" }),
  },
  criteria: [yes('departmentLogo'), yes('fundLogo')],
});
