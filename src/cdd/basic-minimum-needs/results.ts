import { readAsLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { everywhere, programme, summary } from './source.js';

const target = {
  households: parameter(
    12_900_000,
    'households',
    everywhere(580, 1167, 1183, 1207, 1224, 2102, 2103, 5567, 6679, 6815),
  ),
};

/**
 * The output's indicator of quantity: 12,900,000 households have data, collected and processed rightly and completely.
 * The objective speaks of every household outside Bangkok; the number alone is the target. More is read as enough.
 *
 * @th
 * ตัวชี้วัดเชิงปริมาณ: ครัวเรือนที่มีข้อมูล จปฐ. ซึ่งจัดเก็บและประมวลผลถูกต้องครบถ้วน จำนวน 12,900,000 ครัวเรือน
 * วัตถุประสงค์ระบุ “ทุกครัวเรือน” แต่เป้าหมายเป็นจำนวนตายตัว เกินเป้าหมายถือว่าผ่าน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 580, 1167, 1183, 1207, 1224, 2102, 2103, 5567, 6679 and 6815
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.surveyed({ households: 12_899_999 }).verdict; // 'unmet'
 * ```
 */
export const surveyed = checklist({
  programme,
  id: 'surveyed',
  title: { th: 'ครัวเรือนที่มีข้อมูล จปฐ.', en: 'Households with data' },
  source: everywhere(580, 1167, 1183, 1207, 1224, 2102, 2103, 5567, 6679, 6815),
  parameters: target,
  facts: {
    households: count(
      { th: 'ครัวเรือนที่จัดเก็บและประมวลผลถูกต้องครบถ้วน', en: 'households collected and processed rightly and completely' },
      'households',
    ),
  },
  criteria: [
    atLeast('households', target.households, {
      source: everywhere.inferred(readAsLeast, 580, 1167, 1183, 1207, 1224, 2102, 2103, 5567, 6679, 6815),
    }),
  ],
});

const trained = { collectors: parameter(84116, 'people', summary(1205)) };

/**
 * Whether as many collectors of the tambons were trained as the budget says: 84,116; more is read as enough. That is
 * one for some 153 households, not one for 40: see `collectors`.
 *
 * @th
 * ผู้จัดเก็บข้อมูล จปฐ. ระดับตำบลได้รับการประชุมเชิงปฏิบัติการครบ 84,116 คนตามแผนงบประมาณหรือไม่
 * เกินจำนวนนี้ถือว่าผ่าน จำนวนนี้เฉลี่ยคนละประมาณ 153 ครัวเรือน ไม่ตรงกับอัตรา 1 คนต่อ 40 ครัวเรือน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1205
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.collectorsTrained({ collectors: 84_115 }).verdict; // 'unmet'
 * ```
 */
export const collectorsTrained = checklist({
  programme,
  id: 'collectors-trained',
  title: { th: 'ผู้จัดเก็บข้อมูลระดับตำบลที่ได้รับการอบรม', en: 'Collectors that were trained' },
  source: summary(1205),
  parameters: trained,
  facts: { collectors: count({ th: 'ผู้จัดเก็บข้อมูลที่ได้รับการอบรม', en: 'collectors that were trained' }, 'people') },
  criteria: [atLeast('collectors', trained.collectors, { source: summary.inferred(readAsLeast, 1205) })],
});

const printRun = { copies: parameter(2500, 'copies', summary(1211)) };

/**
 * Whether the department published the year's data as printed: 2,500 copies of the report on the quality of life, use
 * promoted through social media, and a workshop that promotes using the data and builds cooperation between the
 * agencies concerned. More copies are read as enough.
 *
 * @th
 * กรมเผยแพร่และส่งเสริมการใช้ประโยชน์ข้อมูลครบหรือไม่: รายงานคุณภาพชีวิตของคนไทย 2,500 เล่ม
 * ส่งเสริมผ่านสื่อสังคมออนไลน์ และประชุมเชิงปฏิบัติการส่งเสริมการนำข้อมูลไปใช้ประโยชน์และสร้างความร่วมมือระหว่างหน่วยงานที่เกี่ยวข้อง
 * จัดพิมพ์เกิน 2,500 เล่มถือว่าผ่าน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1211
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.published({ copies: 2500, socialMedia: true }).missing; // ['workshop']
 * ```
 */
export const published = checklist({
  programme,
  id: 'published',
  title: { th: 'การเผยแพร่และส่งเสริมการใช้ประโยชน์ข้อมูล', en: "Publication of the year's data" },
  source: summary(1211),
  parameters: printRun,
  facts: {
    copies: count({ th: 'รายงานคุณภาพชีวิตของคนไทยที่จัดพิมพ์', en: 'printed reports on the quality of life' }, 'copies'),
    socialMedia: yesNo({ th: 'ส่งเสริมการใช้ประโยชน์ผ่านสื่อสังคมออนไลน์', en: 'use promoted through social media' }),
    workshop: yesNo({
      th: 'ประชุมเชิงปฏิบัติการส่งเสริมการนำข้อมูลไปใช้ประโยชน์ และสร้างความร่วมมือระหว่างหน่วยงานที่เกี่ยวข้อง',
      en: 'a workshop on using the data and on cooperation between the agencies concerned was held',
    }),
  },
  criteria: [
    atLeast('copies', printRun.copies, { source: summary.inferred(readAsLeast, 1211) }),
    yes('socialMedia'),
    yes('workshop'),
  ],
});
