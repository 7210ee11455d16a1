import { any, yes } from '../../rules/criteria/criterion.js';
import { classification } from '../../rules/deciding/grades.js';
import { yesNo } from '../../rules/logic/fact.js';
import { integration, programme } from './source.js';

/**
 * On which level the sufficiency economy of a village is driven (ระดับพื้นฐาน ระดับก้าวหน้า): advanced where people are brought together in groups or in networks, basic where right livelihoods of
 * persons and households are created. Where both are done it is the advanced one.
 *
 * This is a way to integrate the work, not a grade: no criteria for moving up are printed. It is another scale than the three
 * levels of {@link villageLevel}. OTOP, community enterprise, SMEs and social enterprise are the printed examples and aims.
 *
 * @th
 * จำแนกว่าอำเภอขับเคลื่อนเศรษฐกิจพอเพียงในระดับใด คือ ระดับก้าวหน้า เมื่อส่งเสริมการรวมกลุ่มหรือสร้างเครือข่ายความร่วมมือ ระดับพื้นฐาน เมื่อสร้างสัมมาชีพชุมชนในระดับบุคคล/ครัวเรือน
 * หากทำทั้งสองอย่างถือเป็นระดับก้าวหน้า เป็นแนวทางการบูรณาการ ไม่ใช่การจัดระดับหมู่บ้าน 3 ระดับ และเอกสารไม่ได้กำหนดเกณฑ์การเลื่อนระดับ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2796 to 2804
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.driveLevel({ livelihoods: true, groups: true }).class; // 'advanced'
 * sufficiencyVillages.fy2565.driveLevel({ livelihoods: true, groups: false, networks: false }).class; // 'basic'
 * ```
 */
export const driveLevel = classification({
  programme,
  id: 'drive-level',
  title: { th: 'ระดับการขับเคลื่อนเศรษฐกิจพอเพียง', en: 'How the sufficiency economy is driven' },
  source: integration([2796, 2804]),
  facts: {
    livelihoods: yesNo({
      th: 'สร้างสัมมาชีพชุมชนในระดับบุคคล/ครัวเรือน',
      en: 'right livelihoods of persons and households are created',
    }),
    groups: yesNo({ th: 'ส่งเสริมการรวมกลุ่ม', en: 'people are brought together in groups' }),
    networks: yesNo({
      th: 'ส่งเสริมให้เกิดความร่วมมือ สร้างเครือข่าย',
      en: 'cooperation and networks are brought about',
    }),
  },
  classes: [
    {
      id: 'advanced',
      label: { th: 'เศรษฐกิจพอเพียงระดับก้าวหน้า', en: 'advanced' },
      criteria: [
        any(
          'together',
          [yes('groups', { source: integration(2802) }), yes('networks', { source: integration(2804) })],
          {
            label: { th: 'การรวมกลุ่มหรือการสร้างเครือข่าย', en: 'groups or networks' },
            source: integration(2800),
          },
        ),
      ],
    },
    {
      id: 'basic',
      label: { th: 'เศรษฐกิจพอเพียงระดับพื้นฐาน', en: 'basic' },
      criteria: [yes('livelihoods', { source: integration(2798) })],
    },
  ],
});
