import { parameter } from '../../core/parameter.js';
import { all, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { choice, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { allFiveSectors, fiveSectors } from '../partner-sectors.js';
import { provinceList } from '../provinces.js';
import { meeting, programme, project } from './source.js';

/**
 * Whether a support lies in the frame of the work (3 กลุ่มงาน 5 กระบวนการ): for a target group of one of the three fields, by one of the five processes.
 *
 * @th กรอบการส่งเสริมกลุ่มเป้าหมาย: อยู่ใน 3 กลุ่มงาน (การเกษตร การแปรรูป การท่องเที่ยวโดยชุมชน) และภายใต้ 5 กระบวนการ
 *
 * @throws {@link RuleInputError} a word that is none of the choice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5131
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.workFrame({ field: 'farming', process: 'marketing' }).verdict; // 'met'
 * ```
 */
export const workFrame = checklist({
  programme,
  id: 'work-frame',
  title: { th: 'กรอบ 3 กลุ่มงาน 5 กระบวนการ', en: 'The frame of three fields of work and five processes' },
  source: meeting(5131),
  words: {
    met: { th: 'อยู่ในกรอบการดำเนินงาน', en: 'within the frame' },
    unmet: { th: 'ไม่อยู่ในกรอบการดำเนินงาน', en: 'outside the frame' },
  },
  facts: {
    field: choice(
      { th: 'กลุ่มงาน', en: 'the field' },
      {
        farming: { th: 'การเกษตร', en: 'farming' },
        processing: { th: 'การแปรรูป', en: 'processing' },
        tourism: { th: 'การท่องเที่ยวโดยชุมชน', en: 'community tourism' },
        other: { th: 'อื่น ๆ', en: 'another' },
      },
    ),
    process: choice(
      { th: 'กระบวนการ', en: 'the process' },
      {
        inputs: { th: 'การเข้าถึงปัจจัยการผลิต', en: 'access to inputs' },
        knowledge: { th: 'การสร้างองค์ความรู้', en: 'building knowledge' },
        marketing: { th: 'การตลาด', en: 'marketing' },
        communication: { th: 'การสื่อสารสร้างการรับรู้เพื่อความยั่งยืน', en: 'communication for sustainability' },
        management: { th: 'การบริหารจัดการ', en: 'management' },
        other: { th: 'อื่น ๆ', en: 'another' },
      },
    ),
  },
  criteria: [
    oneOf('field', ['farming', 'processing', 'tourism']),
    oneOf('process', ['inputs', 'knowledge', 'marketing', 'communication', 'management']),
  ],
});

/**
 * Whether all five partner sectors take part (ภาคีเครือข่ายการพัฒนา 5 ภาคส่วน): state, private, academic, civil society and people. How many of each is not printed.
 *
 * @th ภาคีเครือข่ายการพัฒนาครบ 5 ภาคส่วน ได้แก่ ภาครัฐ ภาคเอกชน ภาควิชาการ ภาคประชาสังคม และภาคประชาชน เอกสารไม่ได้กำหนดจำนวนของแต่ละภาคส่วน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1148 and 5137
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.partnerSectors({ state: true, privateSector: true, academia: true, civilSociety: true }).missing; // ['people']
 * ```
 */
export const partnerSectors = checklist({
  programme,
  id: 'partner-sectors',
  title: { th: 'ภาคีเครือข่าย 5 ภาคส่วน', en: 'The five partner sectors' },
  source: acrossPages(1148, 5137),
  facts: fiveSectors,
  criteria: allFiveSectors,
});

/**
 * Whether the two mechanisms work side by side (ทำงานคู่ขนาน): the committee, which is the state's, was made more capable, and works in parallel with the province's Pracharath Rak
 * Samakkee company, which is the private one, under good governance.
 *
 * @th กลไกภาครัฐ (คสป.) ได้รับการเพิ่มขีดความสามารถ และทำงานคู่ขนานกับบริษัทประชารัฐรักสามัคคีจังหวัด (วิสาหกิจเพื่อสังคม) จำกัด ซึ่งเป็นกลไกภาคเอกชน ตามหลักธรรมาภิบาล
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5139
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.parallelMechanisms({ committeeStrengthened: true, besideCompany: false }).verdict; // 'unmet'
 * ```
 */
export const parallelMechanisms = checklist({
  programme,
  id: 'parallel-mechanisms',
  title: { th: 'คสป. ทำงานคู่ขนานกับบริษัทประชารัฐรักสามัคคีจังหวัด', en: 'Two mechanisms side by side' },
  source: meeting(5139),
  facts: {
    committeeStrengthened: yesNo({ th: 'คสป. ได้รับการเพิ่มขีดความสามารถ', en: 'the committee was made more capable' }),
    besideCompany: yesNo({ th: 'ทำงานคู่ขนานกับบริษัทฯ', en: 'it works in parallel with the company' }),
    goodGovernance: yesNo({ th: 'บริหารจัดการตามหลักธรรมาภิบาล', en: 'under good governance' }),
  },
  criteria: [yes('committeeStrengthened'), yes('besideCompany'), yes('goodGovernance')],
});

/**
 * Whether the province supports what can be spread (Best Practice และ Cluster): it looks for outstanding work, and supports networks of producers by the kind of their products, within the province
 * and between provinces, and business models. No number is printed.
 *
 * @th จังหวัดสนับสนุนการค้นหาผลงานเด่น และเครือข่ายผู้ผลิตตามประเภทสินค้า (Cluster) ภายในจังหวัดและระหว่างจังหวัด รวมถึงรูปแบบธุรกิจ เอกสารไม่ได้กำหนดจำนวน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5141
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.bestPractice({ outstandingSought: true }).verdict; // 'unknown'
 * ```
 */
export const bestPractice = checklist({
  programme,
  id: 'best-practice',
  title: { th: 'ผลงานเด่นและเครือข่ายผู้ผลิต', en: 'Best practice and clusters' },
  source: meeting(5141),
  facts: {
    outstandingSought: yesNo({ th: 'สนับสนุนการค้นหาผลงานเด่น', en: 'outstanding work is sought' }),
    withinProvince: yesNo({
      th: 'เครือข่ายตามประเภทสินค้าภายในจังหวัด',
      en: 'networks by kind of product within the province',
    }),
    betweenProvinces: yesNo({
      th: 'เครือข่ายตามประเภทสินค้าระหว่างจังหวัด',
      en: 'networks by kind of product between provinces',
    }),
    businessModel: yesNo({ th: 'สร้างรูปแบบธุรกิจ', en: 'business models are made' }),
  },
  criteria: [
    yes('outstandingSought'),
    all('clusters', [yes('withinProvince'), yes('betweenProvinces')], {
      label: { th: 'เครือข่ายผู้ผลิตตามประเภทสินค้า (Cluster)', en: 'networks of producers' },
    }),
    yes('businessModel'),
  ],
});

const country = { provinces: parameter(76, 'provinces', project(1155, 6782)) };

/**
 * The indicators of the mechanism, province by province (ตัวชี้วัดกิจกรรม): its capacity was developed, and it has a mechanism that really works. All 76 are meant, unless the caller gives another number.
 *
 * The budget chapter prints กลไกภาครัฐ (of the state) where the list of indicators prints กลไกประชารัฐ: the same.
 *
 * @th ตัวชี้วัดรายจังหวัด: มีการพัฒนาศักยภาพกลไกขับเคลื่อนเศรษฐกิจฐานรากและประชารัฐ และมีกลไกที่ขับเคลื่อนอย่างเป็นรูปธรรม ครบ 76 จังหวัด (หรือจำนวนที่ผู้ใช้ระบุ)
 *
 * @throws {@link RuleInputError} more provinces than the number, one that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1155, 5156 and 6782
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * const provinces = [{ id: 'น่าน', developed: true, working: false }];
 * grassrootsMechanism.fy2565.mechanisms({ provinces }).verdict; // 'unmet'
 * ```
 */
export const mechanisms = everyOne({
  programme,
  id: 'mechanisms',
  title: { th: 'กลไกขับเคลื่อนเศรษฐกิจฐานราก 76 จังหวัด', en: 'Mechanisms of the 76 provinces' },
  source: acrossPages(1155, 5156, 6782),
  list: provinceList,
  unit: 'provinces',
  facts: {
    developed: yesNo({ th: 'มีการพัฒนาศักยภาพกลไก', en: 'the capacity of its mechanism was developed' }),
    working: yesNo({ th: 'มีกลไกการขับเคลื่อนอย่างเป็นรูปธรรม', en: 'its mechanism really works' }),
  },
  criteria: [yes('developed', { source: meeting(5156) }), yes('working', { source: meeting(5156) })],
  number: country.provinces,
});

/**
 * Whether somebody is of the target group of the whole project (กลุ่มเป้าหมายโครงการ): one of the nine kinds that it names.
 *
 * @th กลุ่มเป้าหมายของโครงการ 9 ประเภท ตามที่พิมพ์ไว้ในรายละเอียดโครงการ
 *
 * @throws {@link RuleInputError} a word that is none of the choice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1114
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.targetGroup({ kind: 'farmer' }).verdict; // 'met'
 * ```
 */
export const targetGroup = checklist({
  programme,
  id: 'target-group',
  title: { th: 'กลุ่มเป้าหมายของโครงการ', en: 'The target group of the project' },
  source: project(1114),
  words: {
    met: { th: 'เป็นกลุ่มเป้าหมาย', en: 'is of the target group' },
    unmet: { th: 'ไม่ใช่กลุ่มเป้าหมาย', en: 'is not of the target group' },
  },
  facts: {
    kind: choice(
      { th: 'ประเภทกลุ่มเป้าหมาย', en: 'the kind' },
      {
        producer: { th: 'ผู้ผลิต ผู้ประกอบการชุมชน', en: 'community producer or entrepreneur' },
        farmer: { th: 'เกษตรกร', en: 'farmer' },
        'occupation-group': { th: 'กลุ่มอาชีพ', en: 'occupation group' },
        'tourism-provider': { th: 'ผู้ให้บริการด้านการท่องเที่ยว', en: 'provider of tourism' },
        'tourism-community': { th: 'หมู่บ้าน/ชุมชนท่องเที่ยว', en: 'tourism village or community' },
        company: { th: 'บริษัทประชารัฐรักสามัคคี (วิสาหกิจเพื่อสังคม) จำกัด', en: 'Pracharath Rak Samakkee company' },
        committee: { th: 'คสป.', en: 'the committee (คสป.)' },
        'working-group': {
          th: 'คณะทำงานพัฒนาเศรษฐกิจฐานรากและประชารัฐ จังหวัด/อำเภอ',
          en: 'working group of a province or amphoe',
        },
        partner: { th: 'ภาคีเครือข่ายการพัฒนา', en: 'development partner' },
        other: { th: 'อื่น ๆ', en: 'another' },
      },
    ),
  },
  criteria: [
    oneOf(
      'kind',
      [
        'producer',
        'farmer',
        'occupation-group',
        'tourism-provider',
        'tourism-community',
        'company',
        'committee',
        'working-group',
        'partner',
      ],
      { circumstance: true },
    ),
  ],
});
