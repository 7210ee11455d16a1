import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { growthAtLeast } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, money } from '../../rules/logic/fact.js';
import { programme, project } from './source.js';

const least = {
  channels: parameter(80013, 'times', project(1154, 6780)),
  provinces: parameter(76, 'provinces', project(1155, 6782)),
  growth: parameter(6, 'percent', project(6784)),
};

/**
 * The indicators of the whole project (ตัวชี้วัดผลสำเร็จโครงการ): market channels 80,013 times, mechanisms of 76 provinces that can drive the work, and income from selling
 * community goods up by at least 6 %.
 *
 * For the first two no operator is printed; at least so many is the reading. For the third the budget chapter (1157) measures the income
 * of OTOP entrepreneurs; the list of indicators (6784), which prints “not less than”, income from community goods: the latter is asked.
 *
 * @th ตัวชี้วัดของโครงการ: ช่องทางการตลาด 80,013 ครั้ง กลไกประชารัฐ 76 จังหวัดได้รับการพัฒนาและขับเคลื่อนงานได้ และรายได้จากการจำหน่ายสินค้าชุมชนเพิ่มขึ้นไม่น้อยกว่าร้อยละ 6
 * สองข้อแรกไม่ได้พิมพ์คำว่าไม่น้อยกว่า ข้อที่สามรายละเอียดโครงการ (บรรทัด 1157) วัดรายได้ของผู้ผลิต ผู้ประกอบการ OTOP แต่ภาคผนวกวัดรายได้จากสินค้าชุมชน ที่นี่ใช้ตามภาคผนวก
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount below 0 or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1154 to 1157 and 6780 to 6784
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * const reached = { channels: 80013, provinces: 76, incomeBefore: 100, incomeAfter: 106 };
 * thaiSmileMarkets.fy2565.projectIndicators(reached).verdict; // 'met'
 * thaiSmileMarkets.fy2565.projectIndicators({ ...reached, channels: 79700 }).verdict; // 'unmet'
 * ```
 */
export const projectIndicators = checklist({
  programme,
  id: 'project-indicators',
  title: { th: 'ตัวชี้วัดผลสำเร็จโครงการ', en: 'Indicators of the project' },
  source: project([1154, 1157], [6780, 6784]),
  parameters: least,
  facts: {
    channels: count({ th: 'จำนวนช่องทางการตลาด', en: 'market channels' }, 'times'),
    provinces: count(
      { th: 'จังหวัดที่กลไกได้รับการพัฒนาและขับเคลื่อนงานได้', en: 'provinces whose mechanism can drive the work' },
      'provinces',
      { most: 76 },
    ),
    incomeBefore: money({ th: 'รายได้จากการจำหน่ายสินค้าชุมชนก่อน', en: 'income from community goods before' }),
    incomeAfter: money({ th: 'รายได้จากการจำหน่ายสินค้าชุมชนหลัง', en: 'income from community goods after' }),
  },
  criteria: [
    atLeast('channels', readAtLeast(least.channels)),
    atLeast('provinces', least.provinces),
    growthAtLeast('incomeBefore', 'incomeAfter', least.growth, {
      id: 'growth',
      label: { th: 'รายได้จากการจำหน่ายสินค้าชุมชนเพิ่มขึ้น', en: 'growth of income from community goods' },
    }),
  ],
});
