import { parameter } from '../../core/parameter.js';
import { all, any, atLeast, between, no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { selection } from '../../rules/deciding/selection.js';
import { buddhistYear, count, yesNo } from '../../rules/logic/fact.js';
import { standardOrApplied } from '../standard-or-applied.js';
import { network, programme } from './source.js';

/**
 * Whether the order that appoints the KBO committee of a province is in place (คำสั่งแต่งตั้งคณะกรรมการเครือข่ายองค์ความรู้ KBO จังหวัด): reviewed so that it is current, and
 * its copy sent to the department. No day is printed for it.
 *
 * @th คำสั่งแต่งตั้งคณะกรรมการเครือข่ายองค์ความรู้ KBO จังหวัดเป็นปัจจุบัน และส่งสำเนาให้กรมฯ เพื่อทราบ เอกสารไม่ได้กำหนดวันส่ง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4676
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.committeeOrder({ current: true }).missing; // ['copySent']
 * ```
 */
export const committeeOrder = checklist({
  programme,
  id: 'committee-order',
  title: { th: 'คำสั่งแต่งตั้งคณะกรรมการ KBO จังหวัด', en: 'The order that appoints the KBO committee' },
  source: network(4676),
  facts: {
    current: yesNo({ th: 'ทบทวนคำสั่งให้เป็นปัจจุบัน', en: 'the order was reviewed and is current' }),
    copySent: yesNo({ th: 'ส่งสำเนาคำสั่งให้กรมฯ', en: 'its copy was sent to the department' }),
  },
  criteria: [yes('current'), yes('copySent')],
});

const representatives = { least: parameter(20, 'people', network(4678)) };

/**
 * Whether the committee met to plan together, and enough of it meet with the producers (ตัวแทนคณะกรรมการ): at least 20, or as many as suit.
 * What suits is the province's to say: the floor of 40 for all participants together stays (`participants`).
 *
 * @th จังหวัดจัดประชุมคณะกรรมการเพื่อร่วมวางแผน และตัวแทนคณะกรรมการเข้าร่วมประชุมกับกลุ่มเป้าหมาย ไม่น้อยกว่า 20 คน หรือตามความเหมาะสม ความเหมาะสมเป็นดุลพินิจของจังหวัด
 * แต่จำนวนกลุ่มเป้าหมายรวมยังต้องไม่น้อยกว่า 40 คน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 1, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4678, 4702 and 4704
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * const committee = { committeeMet: true, representatives: 19 };
 * knowledgeBasedOtop.fy2565.committeeRepresentatives({ ...committee, foundSuitable: false }).verdict; // 'unmet'
 * knowledgeBasedOtop.fy2565.committeeRepresentatives({ ...committee, foundSuitable: true }).verdict; // 'met'
 * ```
 */
export const committeeRepresentatives = checklist({
  programme,
  id: 'committee-representatives',
  title: { th: 'ตัวแทนคณะกรรมการ KBO ที่เข้าร่วมประชุม', en: 'Members of the committee who meet with the producers' },
  source: network(4678, 4702, 4704),
  parameters: representatives,
  facts: {
    committeeMet: yesNo({
      th: 'จังหวัดจัดประชุมคณะกรรมการเพื่อร่วมวางแผนและกำหนดแนวทางการพัฒนาผลิตภัณฑ์',
      en: 'the committee met to plan together how products are to be developed',
    }),
    representatives: count({ th: 'ตัวแทนคณะกรรมการ', en: 'members of the committee' }, 'people', { least: 1 }),
    foundSuitable: yesNo({ th: 'จังหวัดเห็นว่าจำนวนเหมาะสม', en: 'the province finds the number suitable' }),
  },
  criteria: [
    yes('committeeMet', { source: network(4678) }),
    any('number', [atLeast('representatives', representatives.least), yes('foundSuitable')], {
      label: { th: 'ไม่น้อยกว่า 20 คน หรือตามความเหมาะสม', en: 'at least 20, or as suits' },
      source: network(4678),
    }),
  ],
});

const group = {
  leastStars: parameter(1, 'stars', network(4680, 4700)),
  mostStars: parameter(3, 'stars', network(4680, 4700)),
  first: parameter(2557, 'years', network(4680, 4700)),
  last: parameter(2564, 'years', network(4680, 4700)),
};

const aboutGroup = {
  quadrantD: yesNo({
    th: 'ผลิตภัณฑ์ประเภทปรับตัวสู่การพัฒนา (Quadrant D)',
    en: 'its product is of Quadrant D',
  }),
  hasPotential: yesNo({ th: 'มีศักยภาพ', en: 'it has potential' }),
  stars: count({ th: 'ระดับดาว (0 เมื่อไม่มี)', en: 'stars, 0 for none' }, 'stars', { most: 5 }),
  registrationYear: buddhistYear(
    { th: 'ปีที่ลงทะเบียน OTOP (พ.ศ.)', en: 'the year, B.E., of OTOP registration' },
    { most: programme.document.fiscalYear },
  ),
  isProducerGroup: yesNo({ th: 'เป็นประเภทกลุ่มผู้ผลิตชุมชน', en: 'is a community producer group' }),
  inOtherProject: yesNo({
    th: 'อยู่ในโครงการอื่นของกรมการพัฒนาชุมชนในปีงบประมาณ พ.ศ. 2565',
    en: 'is in another project of the department in FY2565',
  }),
};

const ofBoth = network.inferred(
  {
    th: 'ปีที่ลงทะเบียนและประเภทกลุ่ม อ่านว่าใช้ทั้งกับ Quadrant D และกับระดับ 1 - 3 ดาว',
    en: 'the years and the kind of group are read as asked of Quadrant D and of one to three stars alike',
  },
  4680,
  4700,
);

const ofGroup = [
  any(
    'class',
    [
      all('quadrant', [yes('quadrantD', { circumstance: true }), yes('hasPotential')], {
        label: { th: 'Quadrant D ที่มีศักยภาพ', en: 'Quadrant D with potential' },
        source: network(4680),
      }),
      between('stars', group.leastStars, group.mostStars, { circumstance: true }),
    ],
    {
      label: { th: 'Quadrant D ที่มีศักยภาพ หรือระดับ 1 - 3 ดาว', en: 'Quadrant D with potential, or one to three stars' },
      source: network(4680, 4700),
    },
  ),
  between('registrationYear', group.first, group.last, { source: ofBoth, circumstance: true }),
  yes('isProducerGroup', { source: ofBoth, circumstance: true }),
  no('inOtherProject', {
    id: 'not-repeated',
    label: {
      th: 'ไม่ซ้ำกับโครงการอื่น ๆ ของกรมการพัฒนาชุมชนในปีงบประมาณ พ.ศ. 2565',
      en: 'in no other project of the department in FY2565',
    },
    source: network(4700),
    circumstance: true,
  }),
] as const;

/**
 * Whether a group may be one of KBO (คุณสมบัติกลุ่มผู้ผลิต): its product is of Quadrant D with potential, or has one to three stars; it was registered in
 * 2557 to 2564; it is a community producer group; and it is in no other project of the department in FY2565.
 *
 * Quadrant D and stars are joined by “or”: neither stands for the other. Potential is asked by the steps (4680) of Quadrant D alone; the
 * target group (4700) does not repeat it. The years and the kind of group are read as asked of both. A sole entrepreneur, who may be
 * trained for the era 4.0, may not be one of KBO, and who is trained there in FY2565 is in another project.
 *
 * @th คุณสมบัติกลุ่มผู้ผลิต KBO: ผลิตภัณฑ์ Quadrant D ที่มีศักยภาพ หรือระดับ 1 - 3 ดาว ลงทะเบียนปี 2557 - 2564 เป็นกลุ่มผู้ผลิตชุมชน
 * และไม่ซ้ำกับโครงการอื่นของกรมฯ ในปีงบประมาณ พ.ศ. 2565 คำว่า “ที่มีศักยภาพ” พิมพ์ไว้ในขั้นตอน (บรรทัด 4680) ต่อจาก Quadrant D
 * แต่ไม่พิมพ์ซ้ำในกลุ่มเป้าหมาย ปีที่ลงทะเบียนและประเภทกลุ่มอ่านว่าใช้กับทั้งสองกรณี
 *
 * @throws {@link RuleInputError} stars that are no whole number from 0 to 5, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4680 and 4700
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * const group = { registrationYear: 2560, isProducerGroup: true, inOtherProject: false };
 * knowledgeBasedOtop.fy2565.producerGroup({ ...group, quadrantD: true, hasPotential: true }).verdict; // 'met'
 * knowledgeBasedOtop.fy2565.producerGroup({ ...group, quadrantD: false, stars: 3 }).verdict; // 'met'
 * knowledgeBasedOtop.fy2565.producerGroup({ ...group, quadrantD: false, stars: 4 }).verdict; // 'unmet'
 * ```
 */
export const producerGroup = checklist({
  programme,
  id: 'producer-group',
  title: { th: 'คุณสมบัติกลุ่มผู้ผลิต KBO', en: 'A group that may be one of KBO' },
  source: network(4680, 4700),
  words: {
    met: { th: 'เป็นกลุ่มผู้ผลิต KBO ได้', en: 'may be a KBO group' },
    unmet: { th: 'เป็นกลุ่มผู้ผลิต KBO ไม่ได้', en: 'may not be a KBO group' },
  },
  parameters: group,
  facts: aboutGroup,
  criteria: ofGroup,
});

const quota = { perProvince: parameter(20, 'groups', network(4680, 4700)) };

/**
 * Which 20 groups a province selects (จังหวัดละ 20 กลุ่ม): first those that have the community product standard (มชช.), or applied for it and are being
 * developed; the two are not ranked between themselves. Nothing else is printed to prefer one: who is equal at the cut is `tied`.
 *
 * @th การคัดเลือกกลุ่มผู้ผลิต จังหวัดละ 20 กลุ่ม ให้กลุ่มที่ผ่าน มชช. หรือสมัครเข้าสู่กระบวนการ มชช. และอยู่ระหว่างการพัฒนา เป็นลำดับแรก
 * นอกจากนี้ไม่ได้กำหนดหลักเกณฑ์อื่นไว้ กรณีเท่ากันที่ลำดับสุดท้ายจะแสดงเป็น `tied`
 *
 * @throws {@link RuleInputError} a candidate that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4680 and 4700
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * const facts = { quadrantD: false, stars: 2, registrationYear: 2560, isProducerGroup: true, inOtherProject: false };
 * const candidates = [
 *   { ...facts, id: 'ก', communityStandard: false },
 *   { ...facts, id: 'ข', communityStandard: true },
 * ];
 * knowledgeBasedOtop.fy2565.chooseProducerGroups({ candidates }).selected; // ['ข', 'ก']
 * ```
 */
export const chooseProducerGroups = selection({
  programme,
  id: 'choose-producer-groups',
  title: { th: 'คัดเลือกกลุ่มผู้ผลิต KBO', en: 'Choosing the groups of KBO' },
  source: network.inferred(standardOrApplied, 4680, 4700),
  parameters: { ...group, ...quota },
  facts: {
    ...aboutGroup,
    communityStandard: yesNo({
      th: 'ผ่าน มชช. หรือสมัครเข้าสู่กระบวนการ มชช. และอยู่ระหว่างการพัฒนา',
      en: 'has the community product standard, or applied for it and is being developed',
    }),
  },
  criteria: ofGroup,
  preferences: [{ fact: 'communityStandard', first: 'yes' }],
  quota: quota.perProvince,
  unit: 'groups',
});
