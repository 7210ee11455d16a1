import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count } from '../../rules/logic/fact.js';
import { indicators, programme } from './source.js';

const developed = { leaders: parameter(15_000, 'people', indicators(103)) };

/**
 * Output indicator 1 (ผลผลิต): 15,000 community leaders were developed (ผู้นำชุมชนได้รับการพัฒนาศักยภาพ). No comparison is printed;
 * at least is the reading.
 *
 * @th
 * ตรวจตัวชี้วัดผลผลิตที่ 1 ผู้นำชุมชนได้รับการพัฒนาศักยภาพ 15,000 ราย เอกสารไม่ได้พิมพ์คำเปรียบเทียบไว้ อ่านว่าไม่น้อยกว่า
 *
 * @throws {@link RuleInputError} a number of leaders that is not a whole number from 0, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, line 103
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2564.developedLeadersTarget({ developedLeaders: 15000 }).verdict; // 'met'
 * changeLeaders.fy2564.developedLeadersTarget({}).verdict; // 'unknown'
 * ```
 */
export const developedLeadersTarget = checklist({
  programme,
  id: 'developed-leaders-target',
  title: { th: 'จำนวนผู้นำชุมชนได้รับการพัฒนาศักยภาพ 15,000 ราย', en: '15,000 community leaders developed' },
  source: indicators(103),
  parameters: developed,
  facts: {
    developedLeaders: count({ th: 'ผู้นำชุมชนที่ได้รับการพัฒนาศักยภาพ', en: 'community leaders developed' }, 'people'),
  },
  criteria: [atLeast('developedLeaders', readAtLeast(developed.leaders))],
});

const driving = {
  share: parameter(75, 'percent', indicators(104)),
};

/**
 * Output indicator 2 (ผลผลิต): 75 % of the leaders that were developed can drive the work of their tambon or village
 * (สามารถขับเคลื่อนงานตำบล/หมู่บ้าน). No comparison is printed; at least is the reading. The share is of those developed, however
 * many they are, and compared unrounded; with 15,000 developed it takes 11,250. Where none was developed it is not met.
 *
 * @th
 * ตรวจตัวชี้วัดผลผลิตที่ 2 ผู้นำที่ได้รับการพัฒนาร้อยละ 75 สามารถขับเคลื่อนงานตำบล/หมู่บ้าน อ่านว่าไม่น้อยกว่าร้อยละ 75 ของผู้ที่ได้รับการพัฒนาจริง
 * เปรียบเทียบโดยไม่ปัดเศษ ถ้าพัฒนา 15,000 ราย เท่ากับ 11,250 ราย ถ้าไม่มีผู้ได้รับการพัฒนา ถือว่าไม่ผ่าน
 *
 * @throws {@link RuleInputError} a number of leaders that is not a whole number from 0, more leaders who can drive than were
 * developed, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, line 104
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const outcome = changeLeaders.fy2564.drivingLeadersShare({ drivingLeaders: 11249, developedLeaders: 15000 });
 * outcome.verdict; // 'unmet'
 * outcome.criteria[0].actual; // '74.99333333333333333333'
 * changeLeaders.fy2564.drivingLeadersShare({ drivingLeaders: 11250, developedLeaders: 15000 }).verdict; // 'met'
 * ```
 */
export const drivingLeadersShare = checklist({
  programme,
  id: 'driving-leaders-share',
  title: { th: 'ร้อยละ 75 ของผู้นำที่ได้รับการพัฒนาสามารถขับเคลื่อนงาน', en: '75 % of the leaders developed can drive the work' },
  source: indicators(104),
  parameters: driving,
  facts: {
    drivingLeaders: count({ th: 'ผู้นำที่สามารถขับเคลื่อนงานตำบล/หมู่บ้าน', en: 'leaders who can drive the work' }, 'people'),
    developedLeaders: count({ th: 'ผู้นำชุมชนที่ได้รับการพัฒนาศักยภาพ', en: 'community leaders developed' }, 'people'),
  },
  ordered: ascending(['drivingLeaders', 'developedLeaders']),
  criteria: [
    shareAtLeast('drivingLeaders', 'developedLeaders', readAtLeast(driving.share), {
      id: 'driving-share',
      label: { th: 'สัดส่วนผู้นำที่ขับเคลื่อนงานได้', en: 'share of leaders who can drive the work' },
    }),
  ],
});
