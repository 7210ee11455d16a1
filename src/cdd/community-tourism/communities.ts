import { parameter } from '../../core/parameter.js';
import { any, atLeast, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { selection } from '../../rules/deciding/selection.js';
import { stages } from '../../rules/deciding/stages.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { dayInPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { activities, programme, review, summary } from './source.js';

/**
 * Which communities a province takes (คัดเลือกชุมชนท่องเที่ยวเป้าหมาย): of those that it proposed, class B first, then class A, as many as the department gave it. In the
 * country there are 100.
 *
 * Within a class the province considers what is known of a community's development and readiness; no formula is printed, so those that
 * stand equal at the cut are `tied` and somebody has to give the places. No other class is named: a community of another one, or
 * of none, is not taken. What makes a class, and how many places a province has, is not printed.
 *
 * @th
 * คัดเลือกชุมชนท่องเที่ยวเป้าหมายของจังหวัดจากบัญชีที่จังหวัดเสนอ โดยพิจารณาประเภท B เป็นลำดับแรก แล้วจึงประเภท A ตามจำนวนที่กรมฯ จัดสรร (ทั้งประเทศ 100 ชุมชน)
 * ภายในประเภทเดียวกัน เอกสารให้พิจารณาข้อมูลการพัฒนาและความพร้อม แต่ไม่ได้กำหนดวิธีให้คะแนน ชุมชนที่อยู่ในลำดับเท่ากันจึงแสดงเป็น tied ให้จังหวัดตัดสิน
 * เอกสารไม่ได้กล่าวถึงประเภทอื่น และไม่ได้พิมพ์เกณฑ์การจัดประเภท
 *
 * @throws {@link RuleInputError} a community that comes twice, an unknown class, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3091 and 3157
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * const candidates = [
 *   { id: 'ก', proposed: true, class: 'A' as const },
 *   { id: 'ข', proposed: true, class: 'B' as const },
 *   { id: 'ค', proposed: true, class: 'A' as const },
 * ];
 * communityTourism.fy2565.chooseCommunities({ candidates, quota: 1 }).selected; // ['ข']
 * communityTourism.fy2565.chooseCommunities({ candidates, quota: 2 }).tied; // ['ก', 'ค']
 * ```
 */
export const chooseCommunities = selection({
  programme,
  id: 'choose-communities',
  title: { th: 'คัดเลือกชุมชนท่องเที่ยวเป้าหมาย', en: 'Choosing communities' },
  source: activities(3091, 3157),
  facts: {
    proposed: yesNo({ th: 'อยู่ในบัญชีรายชื่อที่จังหวัดเสนอ', en: 'the province proposed the community' }),
    class: choice(
      { th: 'ประเภทชุมชนท่องเที่ยว OTOP นวัตวิถี', en: 'the class of the tourism community' },
      {
        B: { th: 'ประเภท B', en: 'class B' },
        A: { th: 'ประเภท A', en: 'class A' },
        other: { th: 'ประเภทอื่นหรือไม่ได้จัดประเภท', en: 'another class, or none' },
      },
    ),
  },
  criteria: [
    yes('proposed'),
    oneOf('class', ['B', 'A'], {
      source: activities.inferred(
        {
          th: 'เอกสารกล่าวถึงเฉพาะประเภท B และ A จึงอ่านว่าไม่รวมประเภทอื่น',
          en: 'only the classes B and A are named: no other is read to be meant',
        },
        3091,
        3157,
      ),
    }),
  ],
  preferences: [{ fact: 'class', first: ['B', 'A', 'other'] }],
  unit: 'communities',
});

/**
 * Whether somebody is of those whom the project is for (กลุ่มเป้าหมายของโครงการ): in a target community, a leader, a producer, an entrepreneur, a provider of services to
 * tourists, or a representative of the local authority.
 *
 * @th
 * พิจารณาว่าบุคคลอยู่ในกลุ่มเป้าหมายของโครงการหรือไม่ คือ อยู่ในพื้นที่ชุมชนท่องเที่ยวเป้าหมาย และเป็นผู้นำชุมชน ผู้ผลิต ผู้ประกอบการ ผู้ให้บริการด้านการท่องเที่ยว
 * หรือผู้แทนองค์กรปกครองส่วนท้องถิ่น
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 758
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.targetPerson({ inTargetCommunity: true, producer: true }).verdict; // 'met'
 * ```
 */
export const targetPerson = checklist({
  programme,
  id: 'target-person',
  title: { th: 'กลุ่มเป้าหมายของโครงการ', en: 'Whom the project is for' },
  source: summary(758),
  words: {
    met: { th: 'เป็นกลุ่มเป้าหมาย', en: 'is of the target group' },
    unmet: { th: 'ไม่ใช่กลุ่มเป้าหมาย', en: 'is not of the target group' },
  },
  facts: {
    inTargetCommunity: yesNo({ th: 'อยู่ในพื้นที่ชุมชนท่องเที่ยวเป้าหมาย', en: 'is in a target community' }),
    leader: yesNo({ th: 'ผู้นำชุมชน', en: 'is a leader of the community' }),
    producer: yesNo({ th: 'ผู้ผลิต', en: 'is a producer' }),
    entrepreneur: yesNo({ th: 'ผู้ประกอบการ', en: 'is an entrepreneur' }),
    provider: yesNo({ th: 'ผู้ให้บริการด้านการท่องเที่ยว', en: 'provides services to tourists' }),
    ofLocalAuthority: yesNo({ th: 'ผู้แทนองค์กรปกครองส่วนท้องถิ่น', en: 'represents the local authority' }),
  },
  criteria: [
    yes('inTargetCommunity', { circumstance: true }),
    any(
      'kinds',
      [
        yes('leader', { circumstance: true }),
        yes('producer', { circumstance: true }),
        yes('entrepreneur', { circumstance: true }),
        yes('provider', { circumstance: true }),
        yes('ofLocalAuthority', { circumstance: true }),
      ],
      {
        label: { th: 'เป็นบุคคลประเภทใดประเภทหนึ่ง', en: 'one of the kinds of people' },
      },
    ),
  ],
});

/**
 * How far a community has come in the review of its class (ทบทวนผลการจัดประเภท): it assessed itself, the amphoe's OTOP committee assessed and classified it, the province's agreed, the
 * province sent the results, and the department reported them to its executives.
 *
 * The class is given by the amphoe's committee; the province's agrees to it. What happens where it does not agree is not printed.
 *
 * @th
 * แสดงว่าการทบทวนผลการจัดประเภทชุมชนถึงขั้นใด คือ คณะกรรมการบริหารชุมชนประเมินตนเอง คณะกรรมการ OTOP ระดับอำเภอประเมินและจัดประเภท
 * คณะกรรมการ OTOP ระดับจังหวัดให้ความเห็นชอบ จังหวัดส่งผลให้กรมฯ และกรมฯ รายงานผู้บริหาร เอกสารไม่ได้กำหนดกรณีจังหวัดไม่เห็นชอบ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 5477 to 5497
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.classReview({ selfAssessed: true, classified: true }).next; // ['agreed']
 * ```
 */
export const classReview = stages({
  programme,
  id: 'class-review',
  title: { th: 'ทบทวนผลการจัดประเภทชุมชนท่องเที่ยว', en: 'The review of classes' },
  source: review([5477, 5497]),
  stages: {
    selfAssessed: {
      th: '1. คณะกรรมการบริหารชุมชนท่องเที่ยวประเมินตนเองและส่งผลให้อำเภอ',
      en: '1. the community assessed itself and told the amphoe',
      lines: [[5477, 5479]],
    },
    classified: {
      th: '2. คณะกรรมการหนึ่งตำบล หนึ่งผลิตภัณฑ์ ระดับอำเภอ ประเมินและจัดประเภท',
      en: "2. the amphoe's committee assessed and classified the community",
      lines: [[5481, 5485]],
    },
    agreed: {
      th: '3. คณะกรรมการหนึ่งตำบล หนึ่งผลิตภัณฑ์ ระดับจังหวัด ให้ความเห็นชอบ',
      en: "3. the province's committee agreed to the class",
      lines: [[5487, 5490]],
    },
    sent: { th: '4. จังหวัดส่งผลให้กรมการพัฒนาชุมชน', en: '4. the province sent the results', lines: [[5492, 5493]] },
    reported: {
      th: '5. กรมฯ รวบรวมและรายงานผลให้ผู้บริหารทราบ',
      en: '5. the department reported the results to its executives',
      lines: [[5495, 5497]],
    },
  },
});

const reviewed = /* @__PURE__ */ printedMonths(review, '2021-10', '2022-03', 5507);

/**
 * Whether a step of the review falls in its period (ระยะเวลาดำเนินการ): October 2564 to March 2565. No day for the amphoe or the province is printed.
 *
 * @th
 * ตรวจว่าการทบทวนผลการจัดประเภทอยู่ในระยะเวลา เดือนตุลาคม 2564 - มีนาคม 2565 หรือไม่ เอกสารไม่ได้กำหนดวันของระดับอำเภอและจังหวัดแยกไว้
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5507
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.reviewPeriod({ on: '2022-04-01' }).verdict; // 'unmet'
 * ```
 */
export const reviewPeriod = dayInPeriod({
  programme,
  id: 'review-period',
  title: { th: 'ระยะเวลาทบทวนผลการจัดประเภท', en: 'When classes are reviewed' },
  source: review(5507),
  period: reviewed,
});

const classified = { communities: parameter(3680, 'communities', review(5499, 5521)) };

/**
 * The indicator of the review (ตัวชี้วัดกิจกรรม): 3,680 communities are classified, which are all that there are.
 *
 * @th
 * ตัวชี้วัดกิจกรรม: ชุมชนท่องเที่ยว OTOP นวัตวิถี ได้รับการจัดประเภท 3,680 ชุมชน/หมู่บ้าน ซึ่งเป็นจำนวนทั้งหมด
 *
 * @throws {@link RuleInputError} more than 3,680 communities, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5499, 5505, 5521 and 6810
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.communitiesClassified({ communities: 3679 }).verdict; // 'unmet'
 * ```
 */
export const communitiesClassified = checklist({
  programme,
  id: 'communities-classified',
  title: { th: 'ชุมชนท่องเที่ยวได้รับการจัดประเภท 3,680 ชุมชน', en: 'The 3,680 communities that are classified' },
  source: review(5499, 5505, 5521, 6810),
  parameters: classified,
  facts: {
    communities: count({ th: 'ชุมชน/หมู่บ้านที่ได้รับการจัดประเภท', en: 'communities that are classified' }, 'communities', {
      most: 3680,
    }),
  },
  criteria: [atLeast('communities', classified.communities)],
});
