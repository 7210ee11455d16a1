import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { clinic, programme, project } from './source.js';

const shares = {
  activity: parameter(100, 'percent', clinic(3453)),
  project: parameter(80, 'percent', project(961)),
  borrowing: parameter(90, 'percent', clinic(3453)),
};

const governedWhole = {
  name: 'funds',
  label: { th: 'กองทุนชุมชนเป้าหมาย', en: 'target funds' },
  most: /* @__PURE__ */ parameter(6_000, 'groups', /* @__PURE__ */ clinic(3331)),
} as const;

const governedPart = {
  name: 'wellGoverned',
  label: { th: 'กองทุนที่บริหารจัดการตามหลักธรรมาภิบาล', en: 'funds managed by good governance' },
} as const;

/**
 * The activity's indicator of good governance (ตัวชี้วัดกิจกรรม): all target funds. What makes a fund one that is managed by good
 * governance is not printed: the caller counts them.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม ร้อยละ 100 ของกองทุนชุมชนเป้าหมายมีการบริหารจัดการตามหลักธรรมาภิบาล เอกสารไม่ได้กำหนดว่ากองทุนลักษณะใดถือว่ามีธรรมาภิบาล
 * ผู้ใช้เป็นผู้นับ
 *
 * @throws {@link RuleInputError} more funds that count than there are, more than 6,000, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3331 and 3453
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.governanceIndicator({ funds: 6000, wellGoverned: 5999 }).lacking; // 1
 * ```
 */
export const governanceIndicator = quota({
  programme,
  id: 'governance-indicator',
  title: { th: 'ร้อยละ 100 ของกองทุนชุมชนมีธรรมาภิบาล', en: '100 % of the funds under good governance' },
  source: clinic(3453),
  parameters: { share: shares.activity },
  share: shares.activity,
  unit: 'funds',
  whole: governedWhole,
  part: governedPart,
});

/**
 * The project's indicator of good governance (ตัวชี้วัดโครงการ): 80 % of the funds. The same sentence as the activity's, with
 * another figure: the two are kept apart. That 80 % is the least is the reading; no comparison is printed.
 *
 * @th
 * ตรวจตัวชี้วัดโครงการ ร้อยละ 80 ของกองทุนชุมชนมีธรรมาภิบาล ข้อความเดียวกับตัวชี้วัดกิจกรรมแต่ตัวเลขต่างกัน จึงแยกเป็นคนละกติกา อ่านว่าไม่น้อยกว่าร้อยละ
 * 80 เพราะเอกสารไม่ได้พิมพ์คำเปรียบเทียบไว้
 *
 * @throws {@link RuleInputError} more funds that count than there are, more than 6,000, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 961, 3331 and 6746
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.projectGovernanceIndicator({ funds: 6000 }).least; // 4800
 * ```
 */
export const projectGovernanceIndicator = quota({
  programme,
  id: 'project-governance-indicator',
  title: { th: 'ร้อยละ 80 ของกองทุนชุมชนมีธรรมาภิบาล', en: '80 % of the funds under good governance' },
  source: acrossPages(961, 6746),
  parameters: { share: shares.project },
  share: readAtLeast(shares.project),
  unit: 'funds',
  whole: governedWhole,
  part: governedPart,
});

/**
 * The activity's indicator of access (ตัวชี้วัดกิจกรรม): 90 % of the people can borrow for an occupation, of all 150,000 that is
 * 135,000; of the 25 of one village 23. That 90 % is the least is the reading; no comparison is printed. Whether a loan that was granted is meant, or that one could be, is not said: the caller
 * counts.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม ร้อยละ 90 ของประชาชนเป้าหมายเข้าถึงแหล่งทุนในการกู้ยืมเพื่อประกอบอาชีพ ทั้งหมด 150,000 คน เท่ากับ 135,000 คน หมู่บ้านละ 25 คน
 * เท่ากับ 23 คน เอกสารไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่าร้อยละ 90 และไม่ได้ระบุว่าหมายถึงผู้ที่กู้ยืมแล้วหรือผู้ที่กู้ยืมได้ ผู้ใช้เป็นผู้นับ
 *
 * @throws {@link RuleInputError} more people who count than there are, more than 150,000, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3442 and 3453
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.accessIndicator({ people: 150_000, withAccess: 135_000 }).verdict; // 'met'
 * communityFunds.fy2565.accessIndicator({ people: 25, withAccess: 22 }).least; // 23
 * ```
 */
export const accessIndicator = quota({
  programme,
  id: 'access-indicator',
  title: { th: 'ร้อยละ 90 ของประชาชนเข้าถึงแหล่งทุน', en: '90 % of the people reach capital' },
  source: clinic(3453),
  parameters: { share: shares.borrowing },
  share: readAtLeast(shares.borrowing),
  unit: 'people',
  whole: {
    name: 'people',
    label: { th: 'ประชาชนเป้าหมาย', en: 'target people' },
    most: parameter(150_000, 'people', clinic(3442)),
  },
  part: {
    name: 'withAccess',
    label: { th: 'ประชาชนที่เข้าถึงแหล่งทุนในการกู้ยืม', en: 'people who can borrow for an occupation' },
  },
});

const reached = parameter(150_000, 'people', project(948, 959));

/**
 * The project's indicator of access (ตัวชี้วัดโครงการ): 150,000 people reach capital. Beside the activity's 90 % of the same people
 * it counts those who were brought into the activity. No word of comparison is printed; more is read as enough.
 *
 * @th
 * ตรวจตัวชี้วัดโครงการ ประชาชนกลุ่มเป้าหมายเข้าถึงแหล่งทุน 150,000 คน นับผู้ที่เข้าร่วมกิจกรรม ต่างจากตัวชี้วัดกิจกรรมซึ่งคิดร้อยละ 90
 * ของประชาชนกลุ่มเดียวกัน เอกสารไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 948, 959 and 6744
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.projectAccessIndicator({ people: 149_999 }).verdict; // 'unmet'
 * ```
 */
export const projectAccessIndicator = checklist({
  programme,
  id: 'project-access-indicator',
  title: { th: 'ประชาชนกลุ่มเป้าหมายเข้าถึงแหล่งทุน 150,000 คน', en: '150,000 people reach capital' },
  source: acrossPages(948, 959, 6744),
  parameters: { reached },
  facts: { people: count({ th: 'ประชาชนที่เข้าถึงแหล่งทุน', en: 'people who reach capital' }, 'people') },
  criteria: [atLeast('people', readAtLeast(reached))],
});
