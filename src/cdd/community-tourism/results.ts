import { readAs, readAsLeast, readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { growthAtLeast } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, money } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { champs, handsOn, programme, summary } from './source.js';

const found = {
  champs: parameter(1000, 'people', champs(3143)),
  programmes: parameter(1000, 'programmes', champs(3143)),
  plans: parameter(1000, 'plans', champs(3143)),
};

const readPlans = /* @__PURE__ */ readAs({
  th: `“แผนการตลาดสอบ” อ่านว่าแผนการทดสอบ ${readAsLeast.th}`,
  en: `“แผนการตลาดสอบ” is read as plans to test (แผนการทดสอบ); ${readAsLeast.en}`,
});

/**
 * The indicators of activity 1.1 (ตัวชี้วัดกิจกรรม): 1,000 Champs, 1,000 programmes and 1,000 plans to test them, ten of each in 100 communities. No word of comparison is printed; more are
 * read as enough.
 *
 * A Champ who comes to the workshop and to the test is one: the target group prints two times ten people a community and 1,000 in all.
 * แผนการตลาดสอบ is read as แผนการทดสอบ, plans to test.
 *
 * @th
 * ตัวชี้วัดกิจกรรมที่ 1.1: ผู้จัดโปรแกรม (Champ) 1,000 คน โปรแกรม 1,000 โปรแกรม และแผนการทดสอบโปรแกรม 1,000 แผน เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่นั้นขึ้นไป
 * Champ ที่เข้าทั้งสองกิจกรรมนับเป็น 1 คน ต้นฉบับพิมพ์ “แผนการตลาดสอบ” ในที่นี้อ่านว่า “แผนการทดสอบ”
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3137 and 3143
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.champsFound({ champs: 1000, programmes: 1000, testPlans: 999 }).verdict; // 'unmet'
 * ```
 */
export const champsFound = checklist({
  programme,
  id: 'champs-found',
  title: { th: 'ผู้จัดโปรแกรม โปรแกรม และแผนการทดสอบโปรแกรม', en: 'Champs, programmes and plans to test them' },
  source: champs(3137, 3143),
  parameters: found,
  facts: {
    champs: count({ th: 'ผู้จัดโปรแกรมท่องเที่ยว (Champ)', en: 'Champs' }, 'people'),
    programmes: count({ th: 'โปรแกรมท่องเที่ยว/ผลิตภัณฑ์เด่น', en: 'programmes' }, 'programmes'),
    testPlans: count({ th: 'แผนการทดสอบโปรแกรม', en: 'plans to test programmes' }, 'plans'),
  },
  criteria: [
    atLeast('champs', readAtLeast(found.champs)),
    atLeast('programmes', readAtLeast(found.programmes)),
    atLeast('testPlans', readPlans(found.plans)),
  ],
});

const shown = {
  communities: parameter(100, 'communities', handsOn(3210)),
  programmes: parameter(1000, 'programmes', handsOn(3210)),
  champsEach: parameter(10, 'people', handsOn(3210)),
};

/**
 * Whether the communities serve tourists (ตัวชี้วัดกิจกรรม 1.2): each of 100 has ten Champs with an activity for them. A community with eleven does not make up for one with nine; a province gives the `number` of its
 * own. The programmes and catalogues are counted apart: {@link handsOnResults}. No word of comparison is printed; more than ten
 * are read as enough.
 *
 * @th
 * ตรวจว่าทุกชุมชน (100 ชุมชน หรือจำนวนของจังหวัดใน number) มี Champ ที่มีกิจกรรมรองรับนักท่องเที่ยวชุมชนละ 10 คนหรือไม่ ชุมชนที่มี 11 คนชดเชยชุมชนที่มี 9 คนไม่ได้
 * เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ 10 คนขึ้นไป
 *
 * @throws {@link RuleInputError} a community that comes twice, more communities than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3210
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * const communities = [{ id: 'ก', champs: 11 }, { id: 'ข', champs: 9 }];
 * communityTourism.fy2565.champsServing({ communities, number: 2 }).verdict; // 'unmet'
 * ```
 */
export const champsServing = everyOne({
  programme,
  id: 'champs-serving',
  title: { th: 'Champ ที่มีกิจกรรมรองรับนักท่องเที่ยว ชุมชนละ 10 คน', en: 'Champs who serve tourists, ten a community' },
  source: handsOn(3210),
  parameters: { communities: shown.communities, champsEach: shown.champsEach },
  list: { name: 'communities', label: { th: 'ชุมชน', en: 'a community' } },
  unit: 'communities',
  facts: { champs: count({ th: 'Champ ที่มีกิจกรรมรองรับนักท่องเที่ยว', en: 'Champs with an activity' }, 'people') },
  criteria: [atLeast('champs', readAtLeast(shown.champsEach))],
  number: shown.communities,
  most: shown.communities,
});

/**
 * The other indicators of activity 1.2 (ตัวชี้วัดกิจกรรม): 100 communities with a catalogue, and 1,000 programmes. No word of comparison is printed; more are read as
 * enough. The 10,000 visitors are a target and no indicator.
 *
 * @th
 * ตัวชี้วัดกิจกรรมที่ 1.2: ชุมชนที่มีเอกสารแนะนำการท่องเที่ยว 100 ชุมชน และโปรแกรมของ Champ 1,000 โปรแกรม เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่นั้นขึ้นไป
 * ผู้เข้าร่วมงาน 10,000 คนเป็นเป้าหมาย ไม่ใช่ตัวชี้วัด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3205 and 3210
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.handsOnResults({ catalogues: 100, programmes: 1000 }).verdict; // 'met'
 * ```
 */
export const handsOnResults = checklist({
  programme,
  id: 'hands-on-results',
  title: { th: 'เอกสารแนะนำและโปรแกรมของชุมชน', en: 'Catalogues and programmes' },
  source: handsOn(3205, 3210),
  parameters: { communities: shown.communities, programmes: shown.programmes },
  facts: {
    catalogues: count({ th: 'ชุมชนที่มีเอกสารแนะนำการท่องเที่ยว', en: 'communities with a catalogue' }, 'communities'),
    programmes: count({ th: 'โปรแกรมของ Champ', en: "Champs' programmes" }, 'programmes'),
  },
  criteria: [
    atLeast('catalogues', readAtLeast(shown.communities)),
    atLeast('programmes', readAtLeast(shown.programmes)),
  ],
});

const project = {
  supported: parameter(100, 'communities', summary(806)),
  media: parameter(100, 'communities', summary(800)),
  sale: parameter(100, 'communities', summary(802)),
  growth: parameter(5, 'percent', summary(808)),
};

/**
 * The targets and the indicator of quantity of the project (ตัวชี้วัดเชิงปริมาณ): 100 communities are promoted, have media, and show and sell their products. No word of
 * comparison is printed; more are read as enough.
 *
 * @th
 * เป้าหมายและตัวชี้วัดเชิงปริมาณของโครงการ: ชุมชนที่ได้รับการส่งเสริม 100 ชุมชน มีสื่อประชาสัมพันธ์ 100 ชุมชน และจัดแสดงและจำหน่ายผลิตภัณฑ์ 100 ชุมชน
 * เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่นั้นขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 800, 802, 806 and 6732
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.projectTargets({ supported: 100, withMedia: 100, showingAndSelling: 99 }).verdict; // 'unmet'
 * ```
 */
export const projectTargets = checklist({
  programme,
  id: 'project-targets',
  title: { th: 'ชุมชนท่องเที่ยว 100 ชุมชน', en: 'The project in 100 communities' },
  source: acrossPages(800, 802, 806, 6732),
  parameters: { supported: project.supported, media: project.media, sale: project.sale },
  facts: {
    supported: count({ th: 'ชุมชนที่ได้รับการส่งเสริม', en: 'communities that are promoted' }, 'communities'),
    withMedia: count({ th: 'ชุมชนที่มีสื่อประชาสัมพันธ์', en: 'communities with media' }, 'communities'),
    showingAndSelling: count(
      { th: 'ชุมชนที่จัดแสดงและจำหน่ายผลิตภัณฑ์', en: 'communities that show and sell products' },
      'communities',
    ),
  },
  criteria: [
    atLeast('supported', readAtLeast(project.supported)),
    atLeast('withMedia', readAtLeast(project.media)),
    atLeast('showingAndSelling', readAtLeast(project.sale)),
  ],
});

/**
 * The indicator of quality of the project (ตัวชี้วัดเชิงคุณภาพ): income from creative tourism grew by 5 %.
 *
 * The base is not printed: both incomes are the caller's, of the same communities and equally long times. One line says that income has a rate of
 * growth that rises by 5 %, the other that the rate of growth rises by 5 %; both are read as 5 % more income, not as a rate
 * five points above the one before. No word of comparison is printed; more growth is read as enough. From an income of 0
 * there is no growth.
 *
 * @th
 * ตัวชี้วัดเชิงคุณภาพของโครงการ: รายได้จากการท่องเที่ยวเชิงสร้างสรรค์ขยายตัวร้อยละ 5 เอกสารไม่ได้กำหนดปีฐาน ผู้ใช้ต้องระบุรายได้ก่อนและหลังของชุมชนเดียวกันในระยะเวลาเท่ากัน
 * ข้อความ “อัตราการขยายตัวเพิ่มขึ้นร้อยละ 5” อ่านว่ารายได้เพิ่มขึ้นร้อยละ 5 ไม่ใช่อัตราขยายตัวสูงขึ้น 5 จุด และอ่านว่าตั้งแต่ร้อยละ 5 ขึ้นไป รายได้ก่อนเป็น 0 ถือว่าไม่ผ่าน
 *
 * @throws {@link RuleInputError} an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 808 and 6734
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.incomeGrowth({ incomeBefore: 200_000, incomeAfter: 210_000 }).verdict; // 'met'
 * communityTourism.fy2565.incomeGrowth({ incomeBefore: 200_000, incomeAfter: '209999.99' }).verdict; // 'unmet'
 * ```
 */
export const incomeGrowth = checklist({
  programme,
  id: 'income-growth',
  title: { th: 'รายได้จากการท่องเที่ยวเชิงสร้างสรรค์ขยายตัวร้อยละ 5', en: 'Income from creative tourism grows by 5 %' },
  source: summary(808),
  parameters: { growth: project.growth },
  facts: {
    incomeBefore: money({ th: 'รายได้จากการท่องเที่ยวเชิงสร้างสรรค์ในช่วงก่อน', en: 'income from creative tourism before' }),
    incomeAfter: money({ th: 'รายได้จากการท่องเที่ยวเชิงสร้างสรรค์ในช่วงหลัง', en: 'income from creative tourism after' }),
  },
  criteria: [
    growthAtLeast('incomeBefore', 'incomeAfter', project.growth, {
      id: 'growth',
      label: { th: 'การขยายตัวของรายได้จากการท่องเที่ยวเชิงสร้างสรรค์', en: 'growth of income from creative tourism' },
      source: summary.inferred(
        { th: 'อ่านว่ารายได้เพิ่มขึ้นจากฐานตั้งแต่ร้อยละ 5 ขึ้นไป', en: 'income 5 % or more above the base is read' },
        808,
        6734,
      ),
    }),
  ],
});
