import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { laterThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { daysHeld } from '../days-held.js';
import { printedMonths } from '../printed-months.js';
import { handsOn, programme } from './source.js';

const inBook = {
  champs: parameter(10, 'people', handsOn(3183)),
  programmes: parameter(10, 'programmes', handsOn(3183)),
};

const fair = {
  times: parameter(1, 'times', handsOn(3185)),
  days: parameter(3, 'days', handsOn(3185)),
  people: parameter(100, 'people', handsOn(3205)),
  .../* @__PURE__ */ printedMonths(handsOn, '2022-01', '2022-03', 3208),
};

/**
 * Whether a community's exhibition was held as the guideline has it (นิทรรศการโปรแกรมของ Champ): within January to March 2565, at least once and at least
 * three days in all, with not fewer than 100 people, made known through the media, with a place to try the programmes and
 * something to take home, as the Ministry of Public Health advises against COVID-19, and under the measures against it.
 *
 * One line prints one exhibition, the next at least one: more are let in. The 100 are Champs, officials, partners, the private
 * sector, people and tourists together; the sentence is broken over a page. It comes after the catalogue:
 * {@link exhibitionAfterCatalogue}.
 *
 * @th
 * ตรวจว่าชุมชนจัดนิทรรศการตามแนวทางหรือไม่ คือ ระหว่างเดือนมกราคม - มีนาคม 2565 ไม่น้อยกว่า 1 ครั้ง รวมไม่น้อยกว่า 3 วัน ผู้เข้าร่วมไม่น้อยกว่า 100 คน
 * มีการประชาสัมพันธ์ผ่านสื่อ มีพื้นที่ให้ลงมือปฏิบัติ และนำผลิตภัณฑ์ที่ทำเป็นของที่ระลึกได้ ตามแนวทางของกระทรวงสาธารณสุข และปฏิบัติตามมาตรการป้องกันโควิด 19
 * บรรทัดหนึ่งพิมพ์ “1 ครั้ง” อีกบรรทัดพิมพ์ “ไม่น้อยกว่า 1 ครั้ง” กติกานี้ถือว่ามากกว่าได้ ลำดับก่อนหลังกับ Catalog ดู exhibitionAfterCatalogue
 *
 * @throws {@link RuleInputError} a last day before the first, more days than lie between the two, a date that is none, a number that is
 * no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3183 to 3191, 3197, 3205 and 3208
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.exhibition({ times: 1, days: 3, people: 99 }).verdict; // 'unmet'
 * ```
 */
export const exhibition = checklist({
  programme,
  id: 'exhibition',
  title: { th: 'นิทรรศการโปรแกรมของผู้ประกอบการชุมชน (Champ)', en: "A community's exhibition" },
  source: handsOn([3183, 3191], 3205),
  parameters: fair,
  facts: {
    openedOn: date({ th: 'วันแรกของนิทรรศการ', en: 'the first day of the exhibition' }),
    closedOn: date({ th: 'วันสุดท้ายของนิทรรศการ', en: 'the last day of the exhibition' }),
    times: count({ th: 'จำนวนครั้ง', en: 'how many times it was held' }, 'times'),
    days: count({ th: 'จำนวนวันรวม', en: 'days in all' }, 'days'),
    people: count({ th: 'ผู้เข้าร่วม', en: 'people who came' }, 'people'),
    publicity: yesNo({ th: 'ประชาสัมพันธ์ผ่านสื่อช่องทางต่าง ๆ', en: 'the exhibition was made known through the media' }),
    practicePlace: yesNo({ th: 'เตรียมพื้นที่ให้ลงมือปฏิบัติ', en: 'there is a place to try the programmes' }),
    souvenirs: yesNo({
      th: 'นำผลิตภัณฑ์ที่ลงมือทำเป็นของที่ระลึกได้',
      en: 'what is made can be taken home as a souvenir',
    }),
    healthMeasures: yesNo({
      th: 'พิจารณาผู้เข้าร่วมตามแนวทางการป้องกันโควิด 19 ของกระทรวงสาธารณสุข',
      en: 'who comes is decided as the Ministry of Public Health advises against COVID-19',
    }),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  ordered: daysHeld('openedOn', 'closedOn', 'days'),
  criteria: [
    during('openedOn', fair, {
      id: 'opened-in-period',
      label: { th: 'เริ่มในเดือนมกราคม - มีนาคม 2565', en: 'began within January to March 2565 (2022)' },
    }),
    during('closedOn', fair, {
      id: 'closed-in-period',
      label: { th: 'แล้วเสร็จในเดือนมกราคม - มีนาคม 2565', en: 'ended within January to March 2565 (2022)' },
    }),
    atLeast('times', fair.times),
    atLeast('days', fair.days),
    atLeast('people', fair.people),
    yes('publicity', { source: handsOn(3187) }),
    yes('practicePlace', { source: handsOn(3191) }),
    yes('souvenirs', { source: handsOn(3191) }),
    yes('healthMeasures', { source: handsOn(3189) }),
    yes('covidMeasures', { source: handsOn(3197) }),
  ],
});

/**
 * Whether the exhibition comes after the catalogue (จัดนิทรรศการภายหลังจัดทำ Catalog): it opens on a later day than that on which a catalogue of not fewer than ten Champs and ten
 * programmes was finished. “After” is read as a later day.
 *
 * @th
 * ตรวจว่านิทรรศการจัดภายหลังจัดทำ Catalog ที่มีข้อมูลไม่น้อยกว่า 10 คน/10 โปรแกรมเสร็จเรียบร้อยแล้วหรือไม่ คำว่า “ภายหลัง” อ่านว่าวันหลังจากวันที่แล้วเสร็จ
 *
 * @throws {@link RuleInputError} a date that is none, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3183
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * const days = { catalogueFinishedOn: '2022-02-10', openedOn: '2022-02-10' };
 * communityTourism.fy2565.exhibitionAfterCatalogue({ ...days, champs: 10, programmes: 10 }).verdict; // 'unmet'
 * ```
 */
export const exhibitionAfterCatalogue = checklist({
  programme,
  id: 'exhibition-after-catalogue',
  title: { th: 'จัดนิทรรศการภายหลังจัดทำ Catalog แล้วเสร็จ', en: 'The exhibition after the catalogue' },
  source: handsOn(3183),
  parameters: inBook,
  facts: {
    catalogueFinishedOn: date({ th: 'วันที่จัดทำ Catalog แล้วเสร็จ', en: 'the day the catalogue was finished' }),
    openedOn: date({ th: 'วันแรกของนิทรรศการ', en: 'the first day of the exhibition' }),
    champs: count({ th: 'Champ ใน Catalog', en: 'Champs in the catalogue' }, 'people'),
    programmes: count({ th: 'โปรแกรมใน Catalog', en: 'programmes in the catalogue' }, 'programmes'),
  },
  criteria: [
    laterThan('openedOn', 'catalogueFinishedOn', {
      id: 'after-catalogue',
      label: { th: 'นิทรรศการเริ่มหลังวันที่ Catalog แล้วเสร็จ', en: 'the exhibition opened after the catalogue was finished' },
      source: handsOn.inferred({ th: '“ภายหลัง” อ่านว่าวันหลังจากนั้น', en: '“after” is read as a later day' }, 3183),
    }),
    atLeast('champs', inBook.champs),
    atLeast('programmes', inBook.programmes),
  ],
});
