import { readAtLeast } from '../../core/as-read.js';
import type { Citation } from '../../core/citation.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, oneOf } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { readings } from '../../rules/deciding/readings.js';
import { count, province } from '../../rules/logic/fact.js';
import { provincesAmong } from '../provinces.js';
import { organic, plan, programme, project, safe } from './source.js';

const lowerNorth = ['พิษณุโลก', 'ตาก', 'อุตรดิตถ์', 'สุโขทัย', 'เพชรบูรณ์', 'นครสวรรค์', 'กำแพงเพชร', 'พิจิตร', 'อุทัยธานี'] as const;

const upperNorth = ['เชียงใหม่', 'ลำพูน', 'ลำปาง', 'แม่ฮ่องสอน', 'เชียงราย', 'พะเยา', 'แพร่', 'น่าน'] as const;

const scope = {
  programme,
  id: 'province-in-scope',
  title: { th: 'จังหวัดที่ดำเนินการ', en: 'A province of the project' },
  source: plan(1808, 1832, 1876, 1946, 1972, 1995),
  words: {
    met: { th: 'อยู่ในพื้นที่ดำเนินการ', en: 'in the area' },
    unmet: { th: 'ไม่อยู่ในพื้นที่ดำเนินการ', en: 'not in the area' },
  },
  facts: {
    province: province({ th: 'จังหวัด', en: 'the province' }),
  },
} as const;

const readingLabels = {
  safe: { th: 'เกษตรปลอดภัย', en: 'safe agriculture' },
  organic: { th: 'เกษตรอินทรีย์', en: 'organic agriculture' },
};

/**
 * Whether a province carries out the project (พื้นที่ดำเนินการ): nine provinces of the lower north have safe
 * agriculture, eight of the upper north organic agriculture.
 *
 * The summary of the budget chapter has the upper and the lower north the wrong way round (lines 831 and 877), and so
 * has line 1964; the lists of names, which are printed three times each, decide.
 *
 * @th
 * จังหวัดใดอยู่ในพื้นที่ดำเนินการของโครงการ: เกษตรปลอดภัย 9 จังหวัดภาคเหนือตอนล่าง เกษตรอินทรีย์ 8 จังหวัดภาคเหนือตอนบน
 * บทสรุปในส่วนงบประมาณ (บรรทัด 831 และ 877) และบรรทัด 1964
 * สลับภาคเหนือตอนบนกับตอนล่าง จึงยึดตามรายชื่อจังหวัดที่ระบุไว้ตรงกันทั้งสามแห่ง
 *
 * @throws {@link RuleInputError} a name that is no province's, no project, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1808, 1832, 1876, 1946, 1972 and 1995
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.provinceInScope({ project: 'safe', province: 'ตาก' }).verdict; // 'met'
 * agricultureNetworks.fy2565.provinceInScope({ project: 'organic', province: 'ตาก' }).verdict; // 'unmet'
 * ```
 */
export const provinceInScope = readings({
  labels: readingLabels,
  reading: project,
  rules: {
    safe: checklist({
      ...scope,
      criteria: [oneOf('province', lowerNorth, { source: safe(1808, 1832, 1876), circumstance: true })],
    }),
    organic: checklist({
      ...scope,
      criteria: [oneOf('province', upperNorth, { source: organic(1946, 1972, 1995), circumstance: true })],
    }),
  },
});

const networks = {
  safe: parameter(9, 'networks', safe(824, 858, 1885, 6659)),
  organic: parameter(8, 'networks', organic(870, 911, 1997, 6667)),
};

const networkTarget = {
  programme,
  id: 'networks-developed',
  title: { th: 'เครือข่ายที่ได้รับการพัฒนา', en: 'Networks that were developed' },
  source: plan(824, 858, 870, 911, 1885, 1997, 6659, 6667),
  parameters: networks,
  facts: { networks: count({ th: 'เครือข่ายที่ได้รับการพัฒนา', en: 'networks that were developed' }, 'networks') },
} as const;

/**
 * The project's own count (ตัวชี้วัดเชิงปริมาณ): nine networks of safe agriculture, eight of organic agriculture, one a
 * province. The numbers are targets without a comparison; more than a target is read as enough.
 *
 * @th
 * ตัวชี้วัดเชิงปริมาณของโครงการ: เครือข่ายเกษตรปลอดภัยที่ได้รับการพัฒนา 9 เครือข่าย เครือข่ายเกษตรอินทรีย์ 8 เครือข่าย
 * (จังหวัดละ 1 เครือข่าย) ต้นฉบับระบุแต่จำนวน ไม่ได้ระบุว่าไม่น้อยกว่า จึงถือว่าถึงเป้าหมายหรือเกินเป้าหมายเป็นอันผ่าน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, no project, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 824, 858, 870, 911, 1885, 1997, 6659 and 6667
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.networksDeveloped({ project: 'safe', networks: 8 }).verdict; // 'unmet'
 * agricultureNetworks.fy2565.networksDeveloped({ project: 'organic', networks: 8 }).verdict; // 'met'
 * ```
 */
export const networksDeveloped = readings({
  labels: readingLabels,
  reading: project,
  rules: {
    safe: checklist({ ...networkTarget, criteria: [atLeast('networks', readAtLeast(networks.safe))] }),
    organic: checklist({ ...networkTarget, criteria: [atLeast('networks', readAtLeast(networks.organic))] }),
  },
});

const groups = {
  safeOfEach: parameter(10, 'groups', safe(1835, 1860)),
  safe: parameter(90, 'groups', safe(837, 846, 1823, 1835, 1860), {
    th: 'กลุ่มเกษตรปลอดภัยรวมทุกจังหวัด',
    en: 'groups of safe agriculture in all',
  }),
  safeProvinces: parameter(9, 'provinces', safe(846, 1860), {
    th: 'จังหวัดเป้าหมายเกษตรปลอดภัย',
    en: 'provinces of safe agriculture',
  }),
  organicOfEach: parameter(10, 'groups', organic(1975, 1991)),
  organic: parameter(80, 'groups', organic(897, 907, 1975, 1991), {
    th: 'กลุ่มเกษตรอินทรีย์รวมทุกจังหวัด',
    en: 'groups of organic agriculture in all',
  }),
  organicProvinces: parameter(8, 'provinces', organic(897, 1991), {
    th: 'จังหวัดเป้าหมายเกษตรอินทรีย์',
    en: 'provinces of organic agriculture',
  }),
};

const groupTarget = {
  programme,
  id: 'groups-developed',
  title: {
    th: 'กลุ่มที่ได้รับการพัฒนาและยกระดับสู่การเป็นผู้ประกอบการชุมชน',
    en: 'Groups that became community entrepreneurs',
  },
  source: plan(837, 846, 897, 907, 1823, 1835, 1860, 1975, 1991),
  parameters: groups,
  list: provincesAmong([...lowerNorth, ...upperNorth]),
  unit: 'provinces',
  facts: {
    groups: count(
      { th: 'กลุ่มที่ได้รับการพัฒนาและยกระดับ', en: 'groups that were developed into community entrepreneurs' },
      'groups',
    ),
  },
} as const;

const ofProject = (provinces: readonly string[], source: Citation) =>
  oneOf('id', provinces, {
    id: 'of-the-project',
    label: { th: 'เป็นจังหวัดของโครงการ', en: 'is a province of the project' },
    source,
    circumstance: true,
  });

/**
 * The first indicator of activity 1.2: 90 groups of safe agriculture, 80 of organic agriculture, are developed into
 * community entrepreneurs (ผู้ประกอบการชุมชน: CE), ten of each province of the project: what one has more does not make up for another.
 * No word of comparison is printed: more than ten of a province are read as enough. For the products of a province see
 * `productsOfGroups`. When a group counts as developed is not printed: the caller
 * counts them. Line 1964 prints ten groups for the eight provinces together; lines 1975 and 1991 print 80.
 *
 * @th
 * ตัวชี้วัดกิจกรรม 1.2 ข้อ 1: กลุ่มเป้าหมายได้รับการพัฒนาและยกระดับสู่การเป็นผู้ประกอบการชุมชน (CE) เกษตรปลอดภัย 90
 * กลุ่ม เกษตรอินทรีย์ 80 กลุ่ม จังหวัดละ 10 กลุ่ม ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป ส่วนที่เกินของจังหวัดหนึ่งไม่ทดแทนจังหวัดอื่น ต้นฉบับไม่ได้ระบุว่ากลุ่มลักษณะใดถือว่าได้รับการพัฒนาแล้ว
 * ผู้ใช้เป็นผู้นับ บรรทัด 1964 ระบุ 10 กลุ่ม แต่บรรทัด 1975 และ 1991 ระบุ 80 กลุ่ม
 *
 * @throws {@link RuleInputError} more provinces than the project has, one that comes twice or is none of the seventeen of the
 * two projects, a number that is no whole number from 0, no project, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 837, 846, 897, 907, 1808, 1823, 1832, 1835, 1860, 1876, 1946, 1972, 1975, 1991 and
 * 1995
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const provinces = ['ตาก', 'พิจิตร'].map(id => ({ id, groups: 10 }));
 * const outcome = agricultureNetworks.fy2565.groupsDeveloped({ project: 'safe', provinces });
 * outcome.verdict; // 'unknown'
 * outcome.notListed; // 7
 * ```
 */
export const groupsDeveloped = readings({
  labels: readingLabels,
  reading: project,
  rules: {
    safe: everyOne({
      ...groupTarget,
      criteria: [ofProject(lowerNorth, safe(1808, 1832, 1876)), atLeast('groups', readAtLeast(groups.safeOfEach))],
      number: groups.safeProvinces,
      together: { fact: 'groups', atLeast: groups.safe },
    }),
    organic: everyOne({
      ...groupTarget,
      criteria: [
        ofProject(upperNorth, organic(1946, 1972, 1995)),
        atLeast('groups', readAtLeast(groups.organicOfEach)),
      ],
      number: groups.organicProvinces,
      together: { fact: 'groups', atLeast: groups.organic },
    }),
  },
});
