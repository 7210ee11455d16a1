import { parameter } from '../../core/parameter.js';
import { all, any, exactly, no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { roster } from '../../rules/deciding/headcount.js';
import { readings } from '../../rules/deciding/readings.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

const group = {
  programme,
  id: 'target-group',
  title: { th: 'กลุ่มเป้าหมายที่คัดเลือกได้', en: 'A group that may be chosen' },
  source: plan(1784, 1790, 1798, 1823, 1928, 1934, 1942, 1964),
  words: {
    met: { th: 'คัดเลือกเป็นกลุ่มเป้าหมายได้', en: 'may be chosen' },
    unmet: { th: 'คัดเลือกเป็นกลุ่มเป้าหมายไม่ได้', en: 'may not be chosen' },
  },
  facts: {
    ofGrassrootsEconomy: yesNo({
      th: 'เป็นกลุ่มเป้าหมายการพัฒนาเศรษฐกิจฐานรากและประชารัฐ',
      en: 'is a target group of the grassroots economy and Pracharat',
    }),
    hasPotential: yesNo({ th: 'มีศักยภาพในการผลิต', en: 'has the potential to produce' }),
    isReady: yesNo({ th: 'มีความพร้อมในการพัฒนา', en: 'is ready to be developed' }),
    tookPartFy2563: yesNo({
      th: 'เคยเข้าร่วมกิจกรรมส่งเสริมช่องทางการตลาดเครือข่ายเกษตรประเภทเดียวกันในภาคเหนือ ด้วยกลไกประชารัฐ ปีงบประมาณ พ.ศ. 2563',
      en: 'took part in the market channels activity of its own kind in the north in FY2563',
    }),
    tookPartInFoodSafety: yesNo({
      th: 'เข้าร่วมประชุมเชิงปฏิบัติการสร้างรายได้จากกิจการอาหารปลอดภัย ปีงบประมาณ พ.ศ. 2565',
      en: 'takes part in the workshop on income from safe food of FY2565',
    }),
  },
} as const;

const notRepeated = [
  no('tookPartFy2563', { source: plan(1790, 1928, 1934), circumstance: true }),
  no('tookPartInFoodSafety', { source: plan(1790, 1934) }),
] as const;

/**
 * Whether a group may be among a province's ten (การคัดเลือกกลุ่มเป้าหมาย): it is a target group of the grassroots economy
 * and Pracharat, has potential, is ready, did not take part in the activity of FY2563, and does not take part in the
 * food-safety workshop of FY2565.
 *
 * The same sheets print both “or” and “and”, so the caller names the reading `potential`: by the step of the selection
 * a target group of the grassroots economy with potential OR any group that is ready (`either`: lines 1784 and 1928), by
 * the target groups potential AND readiness (`both`: lines 1798, 1823, 1942 and 1964), of a target group of the
 * grassroots economy (lines 1823 and 1964). Line 1784 prints ประชาชน where the others have ประชารัฐ, and organic
 * agriculture in the sheet of safe agriculture: both are read as slips.
 *
 * The kinds of groups that the step names (young farmers, community enterprises …) are examples, so none is asked for.
 * How a group is told to be the same one is not printed. The food-safety workshop runs in quarter 3, after this
 * selection: the fact is known in time only where its participants are.
 *
 * @th
 * กลุ่มใดคัดเลือกเป็นกลุ่มเป้าหมายได้: เป็นกลุ่มเป้าหมายการพัฒนาเศรษฐกิจฐานรากและประชารัฐ มีศักยภาพ มีความพร้อม
 * และไม่ซ้ำกับกลุ่มที่เข้าร่วมกิจกรรมปีงบประมาณ พ.ศ. 2563
 * และกลุ่มที่เข้าร่วมประชุมเชิงปฏิบัติการสร้างรายได้จากกิจการอาหารปลอดภัย ปีงบประมาณ พ.ศ. 2565
 *
 * เอกสารฉบับเดียวกันใช้ทั้งคำว่า “หรือ” และ “และ” ผู้ใช้จึงต้องระบุแนวการอ่าน `potential`: `either` คือ
 * กลุ่มเป้าหมายเศรษฐกิจฐานรากที่มีศักยภาพ หรือกลุ่มใดก็ได้ที่มีความพร้อม (ขั้นตอนการคัดเลือก บรรทัด 1784 และ 1928) `both` คือ
 * กลุ่มเป้าหมายเศรษฐกิจฐานรากที่มีศักยภาพและมีความพร้อม (กลุ่มเป้าหมาย บรรทัด 1798, 1823, 1942 และ 1964)
 * บรรทัด 1784 พิมพ์ “ประชาชน” แทน “ประชารัฐ” และพิมพ์เกษตรอินทรีย์ในกิจกรรมเกษตรปลอดภัย อ่านว่าพิมพ์ผิด
 * ประเภทกลุ่มที่ยกไว้เป็นเพียงตัวอย่าง
 * และไม่ได้ระบุว่าจะวินิจฉัยอย่างไรว่าเป็นกลุ่มเดียวกัน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, no reading, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1784, 1790, 1798, 1823, 1928, 1934, 1942 and 1964
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const group = { ofGrassrootsEconomy: true, hasPotential: true, isReady: false };
 * const newcomer = { ...group, tookPartFy2563: false, tookPartInFoodSafety: false };
 * agricultureNetworks.fy2565.targetGroup({ ...newcomer, potential: 'either' }).verdict; // 'met'
 * agricultureNetworks.fy2565.targetGroup({ ...newcomer, potential: 'both' }).verdict; // 'unmet'
 * ```
 */
export const targetGroup = readings({
  labels: {
    either: { th: 'มีศักยภาพหรือมีความพร้อม', en: 'potential or readiness' },
    both: { th: 'มีศักยภาพและมีความพร้อม', en: 'potential and readiness' },
  },
  reading: {
    name: 'potential',
    label: { th: 'มีศักยภาพหรือมีความพร้อม / มีศักยภาพและมีความพร้อม', en: 'whether potential or readiness is enough' },
  },
  rules: {
    either: checklist({
      ...group,
      criteria: [
        any(
          'able',
          [
            all('target-with-potential', [yes('ofGrassrootsEconomy', { circumstance: true }), yes('hasPotential')], {
              label: {
                th: 'กลุ่มเป้าหมายเศรษฐกิจฐานรากที่มีศักยภาพ',
                en: 'a target group of the grassroots economy with potential',
              },
            }),
            yes('isReady'),
          ],
          {
            label: { th: 'มีศักยภาพหรือมีความพร้อม', en: 'has potential or is ready' },
            source: plan.inferred(
              {
                th: 'บรรทัด 1784 พิมพ์ “ประชาชน” อ่านว่าประชารัฐ และพิมพ์เกษตรอินทรีย์ในกิจกรรมเกษตรปลอดภัย อ่านว่าเกษตรปลอดภัย',
                en: 'line 1784 prints “people” (ประชาชน), read as Pracharat, and organic farming in the activity of safe farming, read as safe farming',
              },
              1784,
              1928,
            ),
          },
        ),
        ...notRepeated,
      ],
    }),
    both: checklist({
      ...group,
      criteria: [
        yes('ofGrassrootsEconomy', { source: plan(1823, 1964), circumstance: true }),
        yes('hasPotential', { source: plan(1798, 1823, 1942, 1964) }),
        yes('isReady', { source: plan(1798, 1823, 1942, 1964) }),
        ...notRepeated,
      ],
    }),
  },
});

const perProvince = {
  groups: parameter(10, 'groups', plan(1784, 1798, 1928, 1942)),
  membersOfGroup: parameter(3, 'people', plan(1798, 1942)),
  groupMembers: parameter(30, 'people', plan(1798, 1942)),
  company: parameter(2, 'people', plan(1798, 1942)),
  committee: parameter(2, 'people', plan(1798, 1942)),
  officers: parameter(2, 'people', plan(1798, 1942)),
};

/**
 * Whether a province has chosen its groups (จังหวัดละ 10 กลุ่ม) and laid them before its คสป., the committee that
 * drives the Pracharat policy, or a working group that the committee set up. The ten stand without a word of comparison
 * and are read as exactly ten. The committee takes note and supports; its approval is not asked for, and what follows
 * from an objection is not printed.
 *
 * @th
 * จังหวัดคัดเลือกกลุ่มเป้าหมายครบ 10 กลุ่ม และเสนอต่อที่ประชุม คสป. หรือคณะทำงานที่ คสป. จัดตั้งขึ้นแล้วหรือไม่
 * จำนวน 10 กลุ่มไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 10 กลุ่มพอดี การเสนอเป็นไปเพื่อรับทราบและสนับสนุน ไม่ใช่เพื่ออนุมัติ และไม่ได้ระบุผลกรณีที่ คสป. ไม่เห็นด้วย
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1784, 1792, 1798, 1928, 1936 and 1942
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.groupsChosen({ groups: 10, laidBeforeWorkingGroup: true }).verdict; // 'met'
 * agricultureNetworks.fy2565.groupsChosen({ groups: 9 }).verdict; // 'unmet'
 * ```
 */
export const groupsChosen = checklist({
  programme,
  id: 'groups-chosen',
  title: { th: 'การคัดเลือกและเสนอกลุ่มเป้าหมายของจังหวัด', en: 'The groups that a province chose' },
  source: plan(1784, 1792, 1798, 1928, 1936, 1942),
  parameters: { groups: perProvince.groups },
  facts: {
    groups: count({ th: 'กลุ่มเป้าหมายที่คัดเลือก', en: 'groups that were chosen' }, 'groups'),
    laidBeforeCommittee: yesNo({ th: 'เสนอต่อที่ประชุม คสป. แล้ว', en: 'laid before the คสป. committee' }),
    laidBeforeWorkingGroup: yesNo({
      th: 'เสนอต่อคณะทำงานที่ คสป. จัดตั้งขึ้นแล้ว',
      en: 'laid before a working group that the committee set up',
    }),
  },
  criteria: [
    exactly('groups', perProvince.groups),
    any('laid-before', [yes('laidBeforeCommittee'), yes('laidBeforeWorkingGroup')], {
      label: { th: 'เสนอเพื่อรับทราบและสนับสนุน', en: 'laid before the committee or its working group' },
      source: plan(1792, 1936),
    }),
  ],
});

/**
 * Who takes part in a province's workshop (กลุ่มเป้าหมาย 36 คน): 30 members of ten groups, and two each of the
 * Pracharat company, of the network's committee and of the project's officers. The numbers are printed without a word of
 * comparison and are read as exactly so many.
 *
 * @th
 * ผู้เข้าร่วมประชุมเชิงปฏิบัติการของจังหวัด 36 คน: สมาชิก 10 กลุ่ม ๆ ละ 3 คน รวม 30 คน
 * ผู้แทนบริษัทประชารัฐรักสามัคคีจังหวัด 2 คน ผู้แทนคณะกรรมการเครือข่าย 2 คน และเจ้าหน้าที่โครงการ 2 คน
 * ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่ากับจำนวนนั้นพอดี
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1798 and 1942
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const participants = { groupMembers: 30, company: 2, committee: 2, officers: 1 };
 * agricultureNetworks.fy2565.participants(participants).next; // ['officers']
 * ```
 */
export const participants = roster({
  programme,
  id: 'participants',
  title: { th: 'ผู้เข้าร่วมประชุมเชิงปฏิบัติการของจังหวัด', en: "Participants of a province's workshop" },
  source: plan(1798, 1942),
  parameters: {
    groupMembers: perProvince.groupMembers,
    company: perProvince.company,
    committee: perProvince.committee,
    officers: perProvince.officers,
  },
  roles: {
    groupMembers: {
      label: { th: 'ผู้ผลิต ผู้ประกอบการภาคการเกษตร', en: 'producers and entrepreneurs of the groups' },
      exactly: perProvince.groupMembers,
    },
    company: {
      label: { th: 'ผู้แทนบริษัทประชารัฐรักสามัคคีจังหวัด', en: 'representatives of the Pracharat company' },
      exactly: perProvince.company,
    },
    committee: {
      label: { th: 'ผู้แทนคณะกรรมการเครือข่าย', en: "representatives of the network's committee" },
      exactly: perProvince.committee,
    },
    officers: {
      label: { th: 'เจ้าหน้าที่โครงการ', en: 'officers of the project' },
      exactly: perProvince.officers,
    },
  },
});

/**
 * Whether each of a province's ten groups sends three persons (10 กลุ่ม ๆ ละ 3 คน), which is read as exactly three: no
 * word of comparison is printed. A group that sends four does not make up for one that sends two.
 *
 * @th
 * แต่ละกลุ่มใน 10 กลุ่มของจังหวัดส่งผู้เข้าร่วม 3 คนหรือไม่ ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 3 คนพอดี กลุ่มที่ส่งเกินไม่ทดแทนกลุ่มที่ส่งไม่ครบ
 *
 * @throws {@link RuleInputError} a group that comes twice, more than ten groups, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1784, 1798, 1928 and 1942
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const outcome = agricultureNetworks.fy2565.groupMembers({ groups: [{ id: 'ก', members: 3 }, { id: 'ข', members: 2 }] });
 * outcome.verdict; // 'unmet'
 * outcome.notListed; // 8
 * ```
 */
export const groupMembers = everyOne({
  programme,
  id: 'group-members',
  title: { th: 'กลุ่มละ 3 คน', en: 'Three persons of each group' },
  source: plan(1784, 1798, 1928, 1942),
  parameters: { membersOfGroup: perProvince.membersOfGroup, groups: perProvince.groups },
  list: { name: 'groups', label: { th: 'กลุ่มเป้าหมาย', en: 'a group' } },
  unit: 'groups',
  facts: { members: count({ th: 'ผู้เข้าร่วมของกลุ่ม', en: 'participants of the group' }, 'people') },
  criteria: [exactly('members', perProvince.membersOfGroup)],
  number: perProvince.groups,
});
