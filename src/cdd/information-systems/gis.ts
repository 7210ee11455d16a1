import { parameter } from '../../core/parameter.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { gis, programme } from './source.js';

const published = {
  databases: parameter(76, 'provinces', gis(5662)),
  published: parameter(76, 'provinces', gis(5663, 5665, 6823)),
};

/**
 * The indicator of publication by GIS, with its two results: 76 provinces have a database of community information, and
 * the information of 76 is published by GIS. The indicator is the second; the first is the result that it rests on.
 *
 * @th
 * ตัวชี้วัดการเผยแพร่ด้วย GIS: มีฐานข้อมูลสารสนเทศชุมชน 76 จังหวัด และเผยแพร่สารสนเทศด้วยเครื่องมือ GIS 76 จังหวัด
 *
 * @throws {@link RuleInputError} more than 76 provinces, more published than with a database, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5662, 5663, 5665 and 6823
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * informationSystems.fy2565.gisPublished({ databases: 76, published: 75 }).verdict; // 'unmet'
 * ```
 */
export const gisPublished = checklist({
  programme,
  id: 'gis-published',
  title: { th: 'สารสนเทศชุมชนเผยแพร่ด้วยเครื่องมือ GIS', en: 'Community information published by GIS' },
  source: gis(5662, 5663, 5665, 6823),
  parameters: published,
  facts: {
    databases: count(
      { th: 'จังหวัดที่มีฐานข้อมูลสารสนเทศชุมชน', en: 'provinces with a database of community information' },
      'provinces',
      {
        most: 76,
      },
    ),
    published: count(
      {
        th: 'จังหวัดที่มีสารสนเทศชุมชนเผยแพร่ด้วยเครื่องมือ GIS',
        en: 'provinces whose community information is published by GIS',
      },
      'provinces',
      { most: 76 },
    ),
  },
  ordered: ascending(['published', 'databases']),
  criteria: [atLeast('databases', published.databases), atLeast('published', published.published)],
});

/**
 * How far publication by GIS has come (ขั้นตอน): reviewed and planned by the department, made by the province,
 * published and summed up by the department.
 *
 * @th
 * การเผยแพร่ด้วย GIS ดำเนินการถึงขั้นใด: กรมทบทวน กรมจัดทำแผนและชี้แจง จังหวัดจัดทำสารสนเทศ กรมเผยแพร่ กรมสรุปผล
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 5646 to 5650
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * informationSystems.fy2565.gisSteps({ reviewed: true, planned: true, made: false }).next; // ['made']
 * ```
 */
export const gisSteps = stages({
  programme,
  id: 'gis-steps',
  title: { th: 'ขั้นตอนการเผยแพร่สารสนเทศด้วย GIS', en: 'Steps of publication by GIS' },
  source: gis([5646, 5650]),
  stages: {
    reviewed: {
      th: 'กรมฯ ทบทวน ทำความเข้าใจในการจัดทำสารสนเทศชุมชน',
      en: 'the department reviewed how community information is made',
      lines: [5646],
    },
    planned: {
      th: 'กรมฯ จัดทำแผนปฏิบัติงานและชี้แจงการดำเนินงาน',
      en: 'the department made the work plan and explained it',
      lines: [5647],
    },
    made: {
      th: 'จังหวัดจัดทำสารสนเทศชุมชนด้วยเครื่องมือ GIS',
      en: 'the province made its community information by GIS',
      lines: [5648],
    },
    published: {
      th: 'กรมฯ เผยแพร่ข้อมูลสารสนเทศชุมชนด้วยเครื่องมือ GIS',
      en: 'the department published it by GIS',
      lines: [5649],
    },
    summedUp: { th: 'กรมฯ สรุปผลการดำเนินงาน', en: 'the department summed up the results', lines: [5650] },
  },
});

/**
 * Whether publication by GIS falls into its period (ไตรมาส 1 – 4): October 2564 to September 2565.
 *
 * @th
 * การเผยแพร่ด้วย GIS อยู่ในช่วงเวลาที่กำหนด คือ เดือนตุลาคม 2564 – กันยายน 2565 หรือไม่
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5660
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * informationSystems.fy2565.gisPeriod({ endsOn: '2022-10-01' }).verdict; // 'unmet'
 * ```
 */
export const gisPeriod = activityPeriod({
  programme,
  id: 'gis-period',
  title: { th: 'ระยะเวลาเผยแพร่สารสนเทศด้วย GIS', en: 'When information is published by GIS' },
  source: gis(5660),
  period: printedMonths(gis, '2021-10', '2022-09', 5660),
});
