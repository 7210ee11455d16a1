import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { activity, programme } from './source.js';

const costs = {
  meetings: parameter(9000, 'baht', activity(3922, 3928, 3934, 3950)),
  lessonMeetings: parameter(4500, 'baht', activity(3942, 3952)),
  media: parameter(30000, 'baht', activity(3924, 3954)),
  winners: parameter(100000, 'baht', activity(3936, 3956)),
  runnersUp: parameter(50000, 'baht', activity(3936, 3956)),
};

const most = {
  meetings: parameter(
    18,
    'meetings',
    activity.derived({ th: '6 จังหวัด จังหวัดละ 3 ครั้ง', en: 'six provinces, three each' }, 3950),
  ),
  lessonMeetings: parameter(
    6,
    'meetings',
    activity.derived({ th: '6 จังหวัด จังหวัดละ 1 ครั้ง', en: 'six provinces, one each' }, 3952),
  ),
  provinces: parameter(6, 'provinces', activity(3954)),
  villages: parameter(18, 'villages', activity(3956)),
};

/**
 * What the contests cost (งบประมาณการประกวด): 9,000 baht a meeting of the committee, three a province; 4,500 for the
 * meeting that draws lessons; 30,000 for media; 100,000 a winner and 50,000 a runner-up, three of each a province. One
 * province comes to 511,500 baht, six, which are all that there are, to 3,069,000. Both kinds of meeting come to 300 baht a head, which is not
 * printed.
 *
 * @th
 * คำนวณงบประมาณการประกวด คือ ประชุมคณะกรรมการครั้งละ 9,000 บาท จังหวัดละ 3 ครั้ง ประชุมถอดบทเรียน 4,500 บาท สื่อ 30,000 บาท รางวัลชนะเลิศ 100,000 บาท
 * และรองชนะเลิศ 50,000 บาท อย่างละ 3 หมู่บ้าน รวมจังหวัดละ 511,500 บาท 6 จังหวัด 3,069,000 บาท จำนวนของแต่ละรายการไม่เกินของ 6 จังหวัด การประชุมทั้งสองแบบคิดได้คนละ 300 บาท
 * ซึ่งเอกสารไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0 or more than there are in six provinces, an amount finer
 * than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3922, 3924, 3928, 3934, 3936, 3942 and 3946 to 3956
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * const { contestBudget } = villageContest.fy2565;
 * contestBudget({ meetings: 3, lessonMeetings: 1, media: 1, winners: 3, runnersUp: 3 }).total; // '511500'
 * contestBudget({ meetings: 18, lessonMeetings: 6, media: 6, winners: 18, runnersUp: 18 }).total; // '3069000'
 * ```
 */
export const contestBudget = costing({
  programme,
  id: 'contest-budget',
  title: { th: 'งบประมาณการประกวดหมู่บ้านต้นแบบ', en: 'Budget of the contests' },
  source: activity([3946, 3956]),
  parts: {
    meetings: {
      label: { th: 'ประชุมคณะกรรมการระดับจังหวัด', en: 'meetings of committees' },
      unit: 'meetings',
      unitCost: costs.meetings,
      most: most.meetings,
    },
    lessonMeetings: {
      label: { th: 'ประชุมถอดบทเรียน', en: 'meetings that draw lessons' },
      unit: 'meetings',
      unitCost: costs.lessonMeetings,
      most: most.lessonMeetings,
    },
    media: {
      label: { th: 'จัดทำสื่อสร้างการรับรู้', en: 'media, by province' },
      unit: 'provinces',
      unitCost: costs.media,
      most: most.provinces,
    },
    winners: {
      label: { th: 'รางวัลชนะเลิศ', en: 'winners' },
      unit: 'villages',
      unitCost: costs.winners,
      most: most.villages,
    },
    runnersUp: {
      label: { th: 'รางวัลรองชนะเลิศ', en: 'runners-up' },
      unit: 'villages',
      unitCost: costs.runnersUp,
      most: most.villages,
    },
  },
});
