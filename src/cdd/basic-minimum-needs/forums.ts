import { parameter } from '../../core/parameter.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { all, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { headcount } from '../../rules/deciding/headcount.js';
import { readings } from '../../rules/deciding/readings.js';
import { yesNo } from '../../rules/logic/fact.js';
import { certifying, programme } from './source.js';

const contents = {
  programme,
  id: 'forum-contents',
  title: { th: 'เนื้อหาที่นำเสนอในเวที', en: 'What is presented to a forum' },
  source: certifying(2129, 2130, 2168, 2193),
  facts: {
    importantReports: yesNo({ th: 'นำเสนอรายงานผลข้อมูลที่สำคัญ', en: 'important results are presented' }),
    population: yesNo({ th: 'รายงานประชากร', en: 'report on the population' }),
    indicators: yesNo({ th: 'รายงานผลตัวชี้วัดที่ผ่านเกณฑ์/ไม่ผ่านเกณฑ์', en: 'report on indicators met and not met' }),
    incomeAndExpenses: yesNo({ th: 'รายงานรายได้/รายจ่ายเฉลี่ย', en: 'report on average income and expenses' }),
    failedIncome: yesNo({
      th: 'รายงานครัวเรือนที่ไม่ผ่านเกณฑ์ ข้อ 22 รายได้เฉลี่ยของคนในครัวเรือนต่อปี',
      en: 'report on households that fail indicator 22, the average yearly income of a person in the household',
    }),
  },
} as const;

/**
 * Whether what is presented to a forum is enough (เนื้อหาอย่างน้อย): of a local authority, an amphoe or a province
 * alike. The sentence says “at least” and then “such as”, so the caller names the reading `contents`: `listed`, the
 * four reports are the least; or `examples`, they are examples of important results, which are asked for as such. The
 * word important is printed for the local authority and read for the levels above, where the same four are named.
 *
 * @th
 * เนื้อหาที่นำเสนอในเวที (อปท. อำเภอ หรือจังหวัด) เพียงพอหรือไม่ ประโยคเดียวกันใช้ทั้ง “อย่างน้อย” และ “เช่น”
 * ผู้ใช้จึงต้องระบุแนวการอ่าน `contents`: `listed` ต้องมีรายงานครบทั้งสี่เรื่อง หรือ `examples`
 * รายงานทั้งสี่เป็นตัวอย่าง ขอให้มีรายงานผลที่สำคัญ คำว่า “ที่สำคัญ” ระบุไว้ในระดับ อปท.
 * ส่วนระดับอำเภอและจังหวัดซึ่งระบุรายงานสี่เรื่องเดียวกัน อ่านอย่างเดียวกัน
 *
 * @throws {@link RuleInputError} no reading, an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2129, 2130, 2168 and 2193
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * const { forumContents } = basicMinimumNeeds.fy2565;
 * forumContents({ contents: 'listed', population: true, indicators: true }).missing; // ['incomeAndExpenses', 'failedIncome']
 * forumContents({ contents: 'examples', importantReports: true }).verdict; // 'met'
 * ```
 */
export const forumContents = readings({
  labels: {
    listed: { th: 'รายงานทั้งสี่เรื่องเป็นขั้นต่ำ', en: 'the four reports are the least' },
    examples: { th: 'รายงานทั้งสี่เรื่องเป็นตัวอย่าง', en: 'the four reports are examples' },
  },
  reading: {
    name: 'contents',
    label: { th: 'รายงานทั้งสี่เรื่องเป็นขั้นต่ำหรือตัวอย่าง', en: 'whether the four reports are the least or examples' },
  },
  rules: {
    listed: checklist({
      ...contents,
      criteria: [yes('population'), yes('indicators'), yes('incomeAndExpenses'), yes('failedIncome')],
    }),
    examples: checklist({
      ...contents,
      criteria: [
        yes('importantReports', {
          source: certifying.inferred(
            {
              th: 'คำว่า “ที่สำคัญ” พิมพ์ไว้ในระดับ อปท. ระดับอำเภอและจังหวัดซึ่งระบุรายงานเดียวกัน อ่านอย่างเดียวกัน',
              en: '“important” is printed for the local authority; the levels above name the same reports and are read alike',
            },
            2129,
            2130,
            2168,
            2193,
          ),
        }),
      ],
    }),
  },
});

const local = { people: parameter(20, 'people', certifying(2140, 2141, 2142, 2143)) };

/**
 * Whether enough people attend the forum of a local authority (เวทีระดับ อปท.): at least 20, whatever its kind,
 * together from the tambon's working group, local executives, local leaders and community leaders. How many of each is
 * not printed, so a forum of 20 from which one of the four stays away is not refused here.
 *
 * @th
 * ผู้เข้าร่วมเวทีระดับองค์กรปกครองส่วนท้องถิ่นครบหรือไม่: แห่งละอย่างน้อย 20 คน ทุกประเภท อปท. รวมคณะทำงานระดับตำบล
 * ผู้บริหารท้องถิ่น ผู้บริหารท้องที่ และผู้นำชุมชน ไม่ได้ระบุจำนวนของแต่ละฝ่าย
 * จึงนับเฉพาะจำนวนรวม แม้มีฝ่ายใดไม่มาร่วมก็ไม่ถือว่าขาด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2138 to 2143
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * const present = { workingGroup: 8, localExecutives: 3, localLeaders: 5, communityLeaders: 3 };
 * basicMinimumNeeds.fy2565.localForum(present).verdict; // 'unmet'
 * ```
 */
export const localForum = headcount({
  programme,
  id: 'local-forum',
  title: { th: 'ผู้เข้าร่วมเวทีระดับองค์กรปกครองส่วนท้องถิ่น', en: 'Who attends the forum of a local authority' },
  source: certifying([2138, 2143]),
  parameters: local,
  total: { atLeast: local.people },
  kinds: {
    workingGroup: { label: { th: 'คณะทำงานระดับตำบล', en: "the tambon's working group" } },
    localExecutives: { label: { th: 'ผู้บริหารท้องถิ่น', en: 'local executives' } },
    localLeaders: { label: { th: 'ผู้บริหารท้องที่', en: 'local leaders' } },
    communityLeaders: { label: { th: 'ผู้นำชุมชน', en: 'community leaders' } },
  },
});

/** Both forums ask it. */
export const needsCorrection = yesNo({ th: 'มีการปรับปรุงแก้ไขข้อมูล', en: 'data had to be corrected' });

/**
 * Whether a local authority certified its data (การรับรองระดับ อปท.): the tambon's development worker and the
 * collectors presented them to its meeting, by villages and communities and for the tambon, executives, local leaders and community leaders checked them together, what had to be
 * corrected was, the data of every village or community and those of the tambon or authority were certified and
 * confirmed, and the amphoe was notified. No vote and no quorum is printed. The last step of the sheet, to promote the
 * use of the data in the plans of the tambon or authority, comes after the certification and is not asked here.
 *
 * The page of the source that would give the period and the indicators of this activity is lost.
 *
 * @th
 * อปท. รับรองข้อมูลครบถ้วนหรือไม่: พัฒนากรและผู้จัดเก็บข้อมูลนำเสนอรายหมู่บ้าน/ชุมชน ตำบล ต่อที่ประชุม อปท. ผู้บริหารท้องถิ่น ผู้นำท้องที่
 * และผู้นำชุมชนร่วมตรวจสอบ ปรับปรุงแก้ไข (ถ้ามี) รับรองและยืนยันข้อมูลของหมู่บ้าน/ชุมชน และของตำบล/อปท.
 * แล้วแจ้งสำนักงานพัฒนาชุมชนอำเภอ ไม่ได้ระบุองค์ประชุมหรือการลงมติ ขั้นตอนสุดท้ายของกิจกรรม
 * คือส่งเสริมการนำข้อมูลไปใช้ในการวางแผน อยู่หลังการรับรอง กติกานี้จึงไม่ตรวจ
 * หน้าเอกสารที่ระบุระยะเวลาและตัวชี้วัดของกิจกรรมนี้สูญหาย
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2129 to 2133
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.localCertification({ presented: true, checkedByExecutives: false }).verdict; // 'unmet'
 * ```
 */
export const localCertification = checklist({
  programme,
  id: 'local-certification',
  title: { th: 'การรับรองข้อมูลระดับองค์กรปกครองส่วนท้องถิ่น', en: 'Certification by a local authority' },
  source: certifying([2129, 2133]),
  facts: {
    presented: yesNo({
      th: 'พัฒนากรผู้ประสานงานตำบลและผู้จัดเก็บข้อมูลนำเสนอข้อมูลรายหมู่บ้าน/ชุมชน ตำบล ต่อที่ประชุม อปท.',
      en: "the tambon's development worker and the collectors presented the data to its meeting, by village and for the tambon",
    }),
    checkedByExecutives: yesNo({ th: 'ผู้บริหารท้องถิ่นร่วมตรวจสอบ', en: 'local executives checked them' }),
    checkedByLocalLeaders: yesNo({ th: 'ผู้นำท้องที่ร่วมตรวจสอบ', en: 'local leaders checked them' }),
    checkedByCommunityLeaders: yesNo({ th: 'ผู้นำชุมชนร่วมตรวจสอบ', en: 'community leaders checked them' }),
    needsCorrection,
    corrected: yesNo({ th: 'ปรับปรุงแก้ไขข้อมูลแล้ว', en: 'the data were corrected' }),
    villagesCertified: yesNo({
      th: 'รับรองและยืนยันข้อมูลของหมู่บ้าน/ชุมชน',
      en: 'the data of the villages and communities were certified and confirmed',
    }),
    localCertified: yesNo({
      th: 'รับรองและยืนยันข้อมูลของตำบล/องค์กรปกครองส่วนท้องถิ่น',
      en: 'the data of the tambon or local authority were certified and confirmed',
    }),
    amphoeNotified: yesNo({ th: 'แจ้งสำนักงานพัฒนาชุมชนอำเภอแล้ว', en: 'the amphoe was notified' }),
  },
  criteria: [
    yes('presented', { source: certifying(2129) }),
    all('checked', [yes('checkedByExecutives'), yes('checkedByLocalLeaders'), yes('checkedByCommunityLeaders')], {
      label: { th: 'ร่วมตรวจสอบความถูกต้อง ครบถ้วน', en: 'checked together that they are right and complete' },
      source: certifying(2131),
    }),
    appliesWhere('needsCorrection', [true], yes('corrected'), {
      id: 'corrected-where-needed',
      label: { th: 'ปรับปรุงแก้ไขข้อมูล (ถ้ามี)', en: 'corrected where needed' },
      source: certifying(2132),
    }),
    yes('villagesCertified', { source: certifying(2133) }),
    yes('localCertified', { source: certifying(2133) }),
    yes('amphoeNotified', { source: certifying(2133) }),
  ],
});
