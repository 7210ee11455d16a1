import { composition } from '../../rules/counting/composition.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { programme, readAsSages, summary, villages } from './source.js';

/**
 * Whether a village may be a target village (หมู่บ้านเป้าหมาย): it did not receive the budget of the project on right livelihoods in FY2560 to
 * 2562, nor of the project on occupation and income in FY2563 and 2564, is no target village of the sufficiency-economy
 * project of 2565, and its sages and its representatives of households are ready. A village of the sufficiency economy of
 * another year may be one.
 *
 * The line prints ราษฎรชุมชน (citizens) where ปราชญ์ชุมชน (sages) is meant: the summary has ปราชญ์ด้านอาชีพ. When somebody counts as ready
 * is not printed. How many villages an amphoe selects is set by the department: {@link villagesSelected}.
 *
 * @th
 * พิจารณาว่าหมู่บ้านเป็นหมู่บ้านเป้าหมายสัมมาชีพชุมชน ปี 2565 ได้หรือไม่ คือ ไม่เคยได้รับงบประมาณโครงการสร้างสัมมาชีพชุมชน ปี 2560 - 2562
 * และโครงการสร้างความมั่นคงด้านอาชีพและรายได้ ปี 2563 - 2564 ไม่ซ้ำกับหมู่บ้านเป้าหมายโครงการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง ปี 2565
 * (ซ้ำกับหมู่บ้านเศรษฐกิจพอเพียงของปีอื่นได้) และมีความพร้อมด้านปราชญ์ชุมชนและผู้แทนครัวเรือนเป้าหมาย
 * ต้นฉบับพิมพ์ว่า “ราษฎรชุมชน” ในที่นี้อ่านว่า “ปราชญ์ชุมชน” ตามบทสรุปโครงการ เอกสารไม่ได้กำหนดว่าความพร้อมวัดอย่างไร
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1303, 1325 and 2410
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const village = { funded2560To2562: false, funded2563To2564: false, sufficiencyVillage2565: false, sagesReady: true };
 * rightLivelihoods.fy2565.targetVillage(village).missing; // ['householdsReady']
 * rightLivelihoods.fy2565.targetVillage({ ...village, funded2563To2564: true }).verdict; // 'unmet'
 * ```
 */
export const targetVillage = checklist({
  programme,
  id: 'target-village',
  title: { th: 'หมู่บ้านเป้าหมายสัมมาชีพชุมชน', en: 'A target village' },
  source: acrossPages(1303, 2410),
  words: {
    met: { th: 'เป็นหมู่บ้านเป้าหมายได้', en: 'may be a target village' },
    unmet: { th: 'เป็นหมู่บ้านเป้าหมายไม่ได้', en: 'may not be a target village' },
  },
  facts: {
    funded2560To2562: yesNo({
      th: 'เคยได้รับงบประมาณโครงการสร้างสัมมาชีพชุมชนตามหลักปรัชญาของเศรษฐกิจพอเพียง ปีงบประมาณ พ.ศ. 2560 - 2562',
      en: 'received the budget of the project on right livelihoods in FY2560 to 2562',
    }),
    funded2563To2564: yesNo({
      th: 'เคยได้รับงบประมาณโครงการสร้างความมั่นคงด้านอาชีพและรายได้ตามหลักปรัชญาของเศรษฐกิจพอเพียง ปีงบประมาณ พ.ศ. 2563 - 2564',
      en: 'received the budget of the project on occupation and income in FY2563 or 2564',
    }),
    sufficiencyVillage2565: yesNo({
      th: 'เป็นหมู่บ้านเป้าหมายโครงการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง ประจำปี พ.ศ. 2565',
      en: 'is a target village of the sufficiency-economy project of 2565',
    }),
    sagesReady: yesNo({ th: 'มีความพร้อมด้านปราชญ์ชุมชน', en: 'its sages are ready' }),
    householdsReady: yesNo({
      th: 'มีความพร้อมด้านผู้แทนครัวเรือนเป้าหมาย',
      en: 'its representatives of households are ready',
    }),
  },
  criteria: [
    no('funded2560To2562', { source: villages(2410), circumstance: true }),
    no('funded2563To2564', { source: acrossPages(1303, 2410), circumstance: true }),
    no('sufficiencyVillage2565', { source: villages(2410), circumstance: true }),
    yes('sagesReady', { source: acrossPages.inferred(readAsSages, 1325, 2410) }),
    yes('householdsReady', { source: acrossPages(1325, 2410) }),
  ],
});

/**
 * Whether as many villages were selected as the department set (จำนวนหมู่บ้านที่กรมฯ กำหนด): the `parts` are the amphoes of a province, or the
 * provinces of the country, whose 3,000 villages are printed. The list of the department is not printed, so `total` is given.
 *
 * @th
 * ตรวจว่าจำนวนหมู่บ้านเป้าหมายที่คัดเลือกรวมกันเท่ากับจำนวนที่กรมฯ กำหนดหรือไม่ (ทั้งประเทศ 3,000 หมู่บ้าน) ให้ระบุจำนวนที่กรมฯ กำหนดใน total
 * และจำนวนที่คัดเลือกของแต่ละอำเภอหรือจังหวัดใน parts เพราะเอกสารไม่ได้พิมพ์บัญชีจัดสรรไว้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, a part without a name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1303 and 2410
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const parts = [{ name: 'อำเภอ ก', amount: 4 }, { name: 'อำเภอ ข', amount: 3 }];
 * rightLivelihoods.fy2565.villagesSelected({ total: 8, parts }).difference; // '1'
 * ```
 */
export const villagesSelected = rollUp({
  programme,
  id: 'villages-selected',
  title: { th: 'หมู่บ้านเป้าหมายตามจำนวนที่กรมฯ กำหนด', en: 'As many villages as the department set' },
  source: acrossPages(1303, 2410),
  unit: 'villages',
  relation: 'equals',
  whole: { th: 'หมู่บ้านที่กรมฯ กำหนด', en: 'the villages that the department set' },
  parts: { th: 'หมู่บ้านที่คัดเลือก', en: 'the villages selected' },
});

/**
 * The villages of the whole undertaking (ฐานข้อมูลหมู่บ้านสัมมาชีพ): those that had it from 2560 to 2564 and those that have not yet. Printed are
 * 63,217 and 11,438 of 74,655.
 *
 * @th
 * รวมจำนวนหมู่บ้านสัมมาชีพที่ดำเนินการแล้ว (ปี 2560 - 2564) กับที่ยังไม่ดำเนินการ และตรวจกับเป้าหมายทั้งหมดที่ระบุ เอกสารพิมพ์ 63,217 และ 11,438 จาก 74,655 หมู่บ้าน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1314
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.villagesInAll({ done: 63_217, notYet: 11_438, total: 74_655 }).verdict; // 'met'
 * ```
 */
export const villagesInAll = composition({
  programme,
  id: 'villages-in-all',
  title: { th: 'ฐานข้อมูลหมู่บ้านสัมมาชีพ', en: 'Villages of the whole undertaking' },
  source: summary(1314),
  unit: 'villages',
  parts: {
    done: { th: 'สร้างสัมมาชีพแล้ว ปี 2560 - 2564', en: 'had it in 2560 to 2564' },
    notYet: { th: 'ยังไม่ดำเนินการ', en: 'have not had it yet' },
  },
});
