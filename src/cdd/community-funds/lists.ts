import type { Citation } from '../../core/citation.js';
import { deepFreeze } from '../../core/freeze.js';
import type { Text } from '../../core/text.js';
import { clinic, outstanding } from './source.js';

/** A printed point, with its place. */
export interface ListedPoint {
  readonly id: string;
  readonly label: Text;
  readonly source: Citation;
}

/** Writes a point down. */
// @__NO_SIDE_EFFECTS__
export const point = (id: string, th: string, en: string, source: Citation): ListedPoint => ({
  id,
  label: { th, en },
  source,
});

/**
 * The eight duties of a Move for Fund Team (หน้าที่ของทีมคู่หู คู่คิด), in printed order.
 *
 * @source 004_5d18bda2820f2124.txt, lines 3350, 3352, 3354, 3356, 3358, 3364, 3365 and 3366
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.teamDuties[0].id; // 'assessment'
 * ```
 */
export const teamDuties: readonly ListedPoint[] = deepFreeze([
  point('assessment', 'ส่งเสริมการประเมินตามหลักธรรมาภิบาล', 'promote the assessment of governance', clinic(3350)),
  point('access', 'ส่งเสริมการเข้าถึงแหล่งทุน', 'promote access to capital', clinic(3352)),
  point('saving', 'ส่งเสริมการออมเชิงคุณภาพ', 'promote saving of quality', clinic(3354)),
  point('network', 'ส่งเสริมกิจกรรมเครือข่ายกองทุน', 'promote activities of the network', clinic(3356)),
  point('debts', 'ส่งเสริมการลด ปลดหนี้', 'promote that debts are reduced and cleared', clinic(3358)),
  point('complaints', 'เฝ้าระวังปัญหาข้อร้องเรียน', 'watch for complaints', clinic(3364)),
  point(
    'welfare',
    'ส่งเสริมสวัสดิการและสถาบันการเงินประชาชน',
    "promote welfare and people's financial institutions",
    clinic(3365),
  ),
  point('follow-up', 'ติดตามและรายงานผลให้อำเภอ', 'follow up and report to the amphoe', clinic(3366)),
]);

/**
 * The sources of capital in a community that are named (แหล่งทุนที่มีอยู่ในชุมชน). The list is open: other funds count as well.
 *
 * @source 004_5d18bda2820f2124.txt, line 3406
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.fundSources.map(({ id }) => id).at(-1); // 'other'
 * ```
 */
export const fundSources: readonly ListedPoint[] = deepFreeze([
  point('savings-group', 'กลุ่มออมทรัพย์เพื่อการผลิต', 'savings group for production', clinic(3406)),
  point('poverty-fund', 'โครงการแก้ไขปัญหาความยากจน (กข.คจ.)', 'poverty-alleviation fund', clinic(3406)),
  point('women-fund', 'กองทุนพัฒนาบทบาทสตรี', "fund for the development of women's role", clinic(3406)),
  point('village-fund', 'กองทุนหมู่บ้านและชุมชนเมือง', 'village and urban community fund', clinic(3406)),
  point('other', 'กองทุนอื่น ๆ ที่อยู่ในชุมชน', 'other funds in the community', clinic(3406)),
]);

/**
 * What the media of an outstanding fund should be about (ประเด็นเนื้อหา). “Should” is printed: it is advice.
 *
 * @source 004_5d18bda2820f2124.txt, lines 3482 to 3486
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.outstandingTopics.length; // 5
 * ```
 */
export const outstandingTopics: readonly ListedPoint[] = deepFreeze([
  point('process', 'กระบวนการดำเนินงานกองทุนชุมชน', 'how the fund works', outstanding([3482, 3483])),
  point('management', 'การบริหารโครงการ สัญญา และหนี้', 'its projects, contracts and debts', outstanding([3483, 3484])),
  point('households', 'สมาชิกครัวเรือนที่ประสบความสำเร็จ', 'member households that succeeded', outstanding(3484)),
  point('welfare', 'การจัดสวัสดิการของกองทุน', 'its welfare', outstanding(3485)),
  point('success', 'ปัจจัยความสำเร็จ', 'what made it succeed', outstanding([3485, 3486])),
]);

/**
 * Who does what in the fund activities (ผู้เกี่ยวข้อง), from the department to the fund, as the steps have it. The unit that is printed
 * as carrying an activity out may be another: see the official table of the activities.
 *
 * @source 004_5d18bda2820f2124.txt, lines 3329 to 3333, 3336, 3338, 3340, 3368, 3418 to 3428, 3430, 3432, 3434 and
 * 3436
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.actors.map(({ id }) => id); // ['department', 'province', 'amphoe', 'team', 'fund']
 * ```
 */
export const actors: readonly ListedPoint[] = deepFreeze([
  point(
    'department',
    'กรมการพัฒนาชุมชน กำหนดแนวทาง เป้าหมาย หลักเกณฑ์ และติดตามผล',
    'the department sets guidelines, targets and criteria, and monitors',
    clinic([3329, 3333], 3436),
  ),
  point(
    'province',
    'จังหวัด คัดเลือก แต่งตั้ง ประกาศ ตรวจสอบ และบันทึก BPM',
    'the province selects, appoints, announces, checks and records in BPM',
    clinic(3336, 3340, 3432, 3434),
  ),
  point(
    'amphoe',
    'อำเภอ เลือกประชาชนเป้าหมาย จัดกิจกรรม และรายงาน',
    'the amphoe chooses the people, holds the activities and reports',
    clinic(3338, 3368, 3430),
  ),
  point('team', 'ทีมคู่หู คู่คิด ติดตาม ประเมิน และบันทึกผล', 'the team follows up, assesses and records', clinic([3418, 3428])),
  point('fund', 'กองทุนชุมชน ดำเนินการตามแผน', 'the fund carries out its plan', clinic(3422)),
]);
