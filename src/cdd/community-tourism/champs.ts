import { parameter } from '../../core/parameter.js';
import { all, atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { daysHeld, withinPeriod } from '../days-held.js';
import { printedMonths } from '../printed-months.js';
import { champs, programme } from './source.js';

const months = /* @__PURE__ */ printedMonths(champs, '2021-10', '2021-12', 3141);
const inMonths = { th: 'เดือนตุลาคม - ธันวาคม 2564', en: 'October to December 2564 (2021)' };
const covidMeasures = yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' });

const asked = {
  people: parameter(10, 'people', champs(3097, 3099)),
  days: parameter(3, 'days', champs(3099, 3141)),
  meetings: parameter(1, 'meetings', champs(3095, 3099)),
  foodChamps: parameter(1, 'people', champs(3109)),
};

/**
 * Whether a community's workshop was held as the guideline has it (ประชุมเชิงปฏิบัติการค้นหา Champ): once, three days, the first and the last within October to December 2564, with ten
 * leaders, entrepreneurs and members of organisations; its six parts, of which the lecture has five topics; at least one Champ (ผู้ประกอบการชุมชน) of food or local
 * food among those whose programmes are made; and under the measures against COVID-19.
 *
 * Whether the three days follow each other is not printed.
 *
 * @th
 * ตรวจว่าชุมชนจัดประชุมเชิงปฏิบัติการตามแนวทางหรือไม่ คือ 1 ครั้ง 3 วัน วันแรกและวันสุดท้ายอยู่ระหว่างเดือนตุลาคม - ธันวาคม 2564 ผู้เข้าร่วม 10 คน (ผู้นำชุมชน ผู้ประกอบการ กลุ่มองค์กร)
 * เนื้อหาครบ 6 ข้อ (การบรรยาย 5 เรื่อง) มี Champ ด้านอาหารหรืออาหารพื้นถิ่นอย่างน้อย 1 ราย และปฏิบัติตามมาตรการป้องกันโควิด 19 เอกสารไม่ได้กำหนดให้เป็น 3 วันติดต่อกัน
 *
 * @throws {@link RuleInputError} a last day before the first, more days than lie between the two, a date that is none, a number that is
 * no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3095 to 3115, 3131 and 3141
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.workshop({ firstDay: '2021-11-02', meetings: 1, days: 3, participants: 9 }).verdict; // 'unmet'
 * ```
 */
export const workshop = checklist({
  programme,
  id: 'workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการค้นหาผู้ประกอบการชุมชน (Champ)', en: "A community's workshop" },
  source: champs([3095, 3115]),
  parameters: { ...asked, ...months },
  facts: {
    firstDay: date({ th: 'วันแรกของการประชุม', en: 'the first day of the workshop' }),
    lastDay: date({ th: 'วันสุดท้ายของการประชุม', en: 'the last day of the workshop' }),
    meetings: count({ th: 'จำนวนครั้ง', en: 'how many times it was held' }, 'meetings'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    participants: count(
      { th: 'ผู้นำชุมชน ผู้ประกอบการ และกลุ่มองค์กรที่เข้าร่วม', en: 'leaders, entrepreneurs and members of organisations' },
      'people',
    ),
    lecture: yesNo({ th: 'แนวทางการจัดนิทรรศการ D-HOPE', en: 'topic: the approach D-HOPE' }),
    invitations: yesNo({
      th: 'การเขียนคำเชิญชวนนักท่องเที่ยวหรือลูกค้า',
      en: 'topic: writing invitations to tourists or customers',
    }),
    productStories: yesNo({
      th: 'การเขียนเรื่องราวของผลิตภัณฑ์',
      en: 'topic: writing the story of a product',
    }),
    storytelling: yesNo({ th: 'เทคนิคการเล่าเรื่องราว', en: 'topic: how a story is told' }),
    programmeMaking: yesNo({
      th: 'การจัดทำโปรแกรมท่องเที่ยวของผู้ประกอบการชุมชน',
      en: 'topic: making the tourism programmes of entrepreneurs of the community',
    }),
    practice: yesNo({ th: 'แบ่งกลุ่มฝึกปฏิบัติถ่ายทอดประสบการณ์', en: 'groups practised passing experience on' }),
    programmesMade: yesNo({
      th: 'แบ่งกลุ่มจัดทำโปรแกรมของ Champ และนำเสนอเพื่อขายโปรแกรม',
      en: "groups made the Champs' programmes and presented them for sale",
    }),
    foodChamps: count({ th: 'Champ ด้านอาหารหรืออาหารพื้นถิ่น', en: 'Champs of food or local food' }, 'people'),
    registerMade: yesNo({ th: 'จัดทำทะเบียน Champ และโปรแกรม', en: 'the register of Champs and programmes was made' }),
    testDesigned: yesNo({ th: 'ออกแบบและวางแผนการทดสอบโปรแกรม', en: 'the test was designed' }),
    testPlanned: yesNo({ th: 'กำหนดแผนการทดสอบร่วมกับกลุ่มเป้าหมาย', en: 'the test was planned with its participants' }),
    covidMeasures,
  },
  ordered: daysHeld('firstDay', 'lastDay', 'days'),
  criteria: [
    ...withinPeriod(months, inMonths),
    exactly('meetings', asked.meetings),
    exactly('days', asked.days),
    exactly('participants', asked.people),
    all(
      'parts',
      [
        all(
          'lectures',
          [yes('lecture'), yes('invitations'), yes('productStories'), yes('storytelling'), yes('programmeMaking')],
          {
            label: { th: 'บรรยายให้ความรู้ 5 เรื่อง', en: 'the five topics of the lecture' },
            source: champs(3101),
          },
        ),
        yes('practice', { source: champs(3107) }),
        yes('programmesMade', { source: champs(3109) }),
        yes('registerMade', { source: champs(3111) }),
        yes('testDesigned', { source: champs(3113) }),
        yes('testPlanned', { source: champs(3115) }),
      ],
      { label: { th: 'เนื้อหาของการประชุม', en: 'the six parts of the workshop' } },
    ),
    atLeast('foodChamps', asked.foodChamps),
    yes('covidMeasures', { source: champs(3131) }),
  ],
});

const register = { champs: parameter(10, 'people', champs(3111)) };

/**
 * Whether the register that a workshop makes is long enough (ทะเบียน Champ หลังการประชุม): not fewer than ten Champs who were nominated there with their programmes.
 *
 * @th
 * ตรวจว่าทะเบียนผู้ประกอบการชุมชน (Champ) หลังการประชุมเชิงปฏิบัติการมีไม่น้อยกว่า 10 คน และทุกคนมีโปรแกรมหรือไม่
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3111
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.champRegister({ champs: 9, eachWithProgramme: true }).verdict; // 'unmet'
 * ```
 */
export const champRegister = checklist({
  programme,
  id: 'champ-register',
  title: { th: 'ทะเบียนผู้ประกอบการชุมชน (Champ)', en: 'The register of Champs' },
  source: champs(3111),
  parameters: register,
  facts: {
    champs: count({ th: 'Champ ในทะเบียน', en: 'Champs on the register' }, 'people'),
    eachWithProgramme: yesNo({ th: 'ทุกคนมีโปรแกรมที่ได้รับการเสนอชื่อ', en: 'each has a programme that was nominated' }),
  },
  criteria: [atLeast('champs', register.champs), yes('eachWithProgramme')],
});

const gap = {
  five: parameter(5, 'days', champs(3113)),
  seven: parameter(7, 'days', champs(3113)),
};

const gapDefinition = {
  programme,
  id: 'gap-before-test',
  title: { th: 'ระยะห่างระหว่างการประชุมกับการทดสอบโปรแกรม', en: 'The days between workshop and test' },
  source: champs(3113),
  parameters: gap,
  facts: { days: count({ th: 'จำนวนวันหลังการประชุม', en: 'days after the workshop' }, 'days') },
} as const;

/**
 * Whether enough days lie between the workshop and the test (ไม่น้อยกว่า 5 – 7 วัน). “Not fewer than 5 to 7 days” can be read as five at least or as seven at least, so the
 * caller says which: `atLeast` is `'five'` or `'seven'`. No most is printed.
 *
 * Whether they are working days, and from which day they count, is not printed either: the days are the caller's.
 *
 * @th
 * ตรวจว่าการทดสอบโปรแกรมจัดห่างจากการประชุมเชิงปฏิบัติการเพียงพอหรือไม่ ข้อความ “ไม่น้อยกว่า 5 – 7 วัน” อ่านได้ว่าอย่างน้อย 5 วันหรืออย่างน้อย 7 วัน ผู้ใช้จึงต้องระบุใน atLeast
 * เอกสารไม่ได้กำหนดว่าเป็นวันทำการหรือไม่ เริ่มนับจากวันใด และไม่มีจำนวนวันสูงสุด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an unknown reading, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3113
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.gapBeforeTest({ days: 6, atLeast: 'five' }).verdict; // 'met'
 * communityTourism.fy2565.gapBeforeTest({ days: 6, atLeast: 'seven' }).verdict; // 'unmet'
 * ```
 */
export const gapBeforeTest = readings({
  labels: {
    five: { th: 'อย่างน้อย 5 วัน', en: 'at least five days' },
    seven: { th: 'อย่างน้อย 7 วัน', en: 'at least seven days' },
  },
  reading: { name: 'atLeast', label: { th: 'อ่านว่าอย่างน้อยกี่วัน', en: 'how many days it is read to ask for' } },
  rules: {
    five: checklist({ ...gapDefinition, criteria: [atLeast('days', gap.five)] }),
    seven: checklist({ ...gapDefinition, criteria: [atLeast('days', gap.seven)] }),
  },
});

const test = {
  people: parameter(10, 'people', champs(3115, 3117)),
  days: parameter(3, 'days', champs(3117, 3141)),
  meetings: parameter(1, 'meetings', champs(3095, 3117)),
  tested: parameter(10, 'people', champs(3123)),
  programmes: parameter(10, 'programmes', champs(3123)),
};

/**
 * Whether a community's programmes were tested as the guideline has it (ทดสอบโปรแกรม): once, three days, the first and the last within October to December 2564, by ten Champs of the register, who practised in groups, whose
 * programmes were then improved and put together into one of the community; and not fewer than ten Champs and ten programmes passed.
 *
 * Officers, partners, leaders and organisations may be let in by the province; they are not among the ten. Where the register has more
 * than ten, which of them take part is not printed.
 *
 * @th
 * ตรวจว่าชุมชนจัดทดสอบโปรแกรมตามแนวทางหรือไม่ คือ 1 ครั้ง 3 วัน วันแรกและวันสุดท้ายอยู่ระหว่างเดือนตุลาคม - ธันวาคม 2564 โดย Champ ในทะเบียน 10 คน แบ่งกลุ่มฝึกปฏิบัติ ปรับปรุงโปรแกรม จัดทำโปรแกรมภาพรวมของชุมชน
 * และมีผู้ผ่านการทดสอบไม่น้อยกว่า 10 คน/10 โปรแกรม เจ้าหน้าที่ ภาคี ผู้นำ และกลุ่มองค์กรที่จังหวัดให้เข้าร่วมไม่นับรวมใน 10 คน
 * กรณีทะเบียนมีเกิน 10 คน เอกสารไม่ได้กำหนดว่าเลือกผู้ใด
 *
 * @throws {@link RuleInputError} a last day before the first, more days than lie between the two, more Champs who passed than took
 * part, a date that is none, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3095, 3115 to 3125, 3131 and 3141
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.programmeTest({ testedChamps: 10, testedProgrammes: 9 }).verdict; // 'unmet'
 * ```
 */
export const programmeTest = checklist({
  programme,
  id: 'programme-test',
  title: { th: 'ทดสอบโปรแกรมการท่องเที่ยว', en: "The test of a community's programmes" },
  source: champs([3115, 3125]),
  parameters: { ...test, ...months },
  facts: {
    firstDay: date({ th: 'วันแรกของการทดสอบโปรแกรม', en: 'the first day of the test' }),
    lastDay: date({ th: 'วันสุดท้ายของการทดสอบโปรแกรม', en: 'the last day of the test' }),
    meetings: count({ th: 'จำนวนครั้ง', en: 'how many times it was held' }, 'meetings'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    champs: count({ th: 'Champ ที่เข้าร่วมทดสอบ', en: 'Champs who took part' }, 'people'),
    allOnRegister: yesNo({ th: 'ทุกคนอยู่ในทะเบียน Champ', en: 'all of them are on the register' }),
    practised: yesNo({ th: 'แบ่งกลุ่มฝึกปฏิบัติการทดสอบโปรแกรม', en: 'the test was practised in groups' }),
    programmesImproved: yesNo({
      th: 'ปรับปรุงโปรแกรมของ Champ และการนำเสนอเพื่อขายโปรแกรม ให้รองรับบริการนักท่องเที่ยวได้อย่างต่อเนื่อง',
      en: 'the programmes and how they are presented for sale were improved, so that tourists can go on being served',
    }),
    testedChamps: count({ th: 'Champ ที่ผ่านการทดสอบ', en: 'Champs who passed' }, 'people'),
    testedProgrammes: count({ th: 'โปรแกรมที่ผ่านการทดสอบ', en: 'programmes that passed' }, 'programmes'),
    overallProgramme: yesNo({ th: 'จัดทำโปรแกรมภาพรวมของชุมชน', en: 'one programme of the community was made' }),
    covidMeasures,
  },
  ordered: daysHeld('firstDay', 'lastDay', 'days', ['testedChamps', 'champs']),
  criteria: [
    ...withinPeriod(months, inMonths),
    exactly('meetings', test.meetings),
    exactly('days', test.days),
    exactly('champs', test.people),
    yes('allOnRegister', { source: champs(3115) }),
    yes('practised', { source: champs(3119) }),
    yes('programmesImproved', { source: champs(3121) }),
    atLeast('testedChamps', test.tested),
    atLeast('testedProgrammes', test.programmes),
    yes('overallProgramme', { source: champs(3125) }),
    yes('covidMeasures', { source: champs(3131) }),
  ],
});
