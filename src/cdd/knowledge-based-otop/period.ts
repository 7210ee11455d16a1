import { timetable } from '../../rules/time/timetable.js';
import { printedMonths } from '../printed-months.js';
import { contest, development, indicators, network, programme } from './source.js';

const labels = {
  network: { th: 'พัฒนาศักยภาพเครือข่ายองค์ความรู้ KBO จังหวัด', en: "the network's meetings and training" },
  development: { th: 'พัฒนาผลิตภัณฑ์ OTOP', en: 'development of products' },
  contest: { th: 'ประกวดและเผยแพร่ผลการดำเนินงาน', en: 'the contest, and its results made known' },
};

/**
 * Which of the three activities is past, running or to come (ระยะเวลาดำเนินการ): training in November and December 2564, products from January to March
 * 2565, the contest from July to September 2565. In the third quarter nothing runs.
 *
 * @th ระยะเวลาดำเนินการ 3 กิจกรรม: กิจกรรมที่ 1 พฤศจิกายน - ธันวาคม 2564 กิจกรรมที่ 2 มกราคม - มีนาคม 2565 กิจกรรมที่ 3 กรกฎาคม - กันยายน 2565 ไตรมาส 3 ไม่มีกิจกรรม
 *
 * @throws {@link RuleInputError} no day of asking, or a date that is none
 * @source 004_5d18bda2820f2124.txt, lines 4720, 4762 and 4802
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.period({ today: '2021-12-31' }).running; // [1]
 * knowledgeBasedOtop.fy2565.period({ today: '2022-04-01' }).toCome; // [3]
 * ```
 */
export const period = timetable({
  programme,
  id: 'period',
  title: { th: 'ระยะเวลาดำเนินการ KBO', en: 'When the activities of KBO run' },
  source: indicators(4720, 4762, 4802),
  activities: [
    {
      activity: 1,
      label: labels.network,
      steps: [
        {
          id: 'training',
          label: labels.network,
          ...printedMonths(network, '2021-11', '2021-12', 4720),
        },
      ],
    },
    {
      activity: 2,
      label: labels.development,
      steps: [
        {
          id: 'development',
          label: labels.development,
          ...printedMonths(development, '2022-01', '2022-03', 4762),
        },
      ],
    },
    {
      activity: 3,
      label: labels.contest,
      steps: [
        {
          id: 'contest',
          label: labels.contest,
          ...printedMonths(contest, '2022-07', '2022-09', 4802),
        },
      ],
    },
  ],
});
