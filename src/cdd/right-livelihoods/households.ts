import { all, any, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { programme, readAsSages, summary, villages } from './source.js';

const chosenInAssembly = yesNo({ th: 'คัดเลือกผ่านเวทีประชาคมหมู่บ้าน', en: "was chosen in the village's assembly" });

/**
 * Whether somebody may be a sage for an occupation (ปราชญ์ชุมชนด้านอาชีพ): of the target village, expert in an occupation, and chosen in the
 * village's assembly. No quorum and no vote is printed for the assembly. The line prints ราษฎรชุมชน (citizens) where
 * ปราชญ์ชุมชน (sages) is meant: the summary has ปราชญ์ด้านอาชีพ.
 *
 * @th
 * พิจารณาว่าบุคคลเป็นปราชญ์ชุมชนด้านอาชีพได้หรือไม่ คือ อยู่ในหมู่บ้านเป้าหมาย มีความเชี่ยวชาญในการประกอบอาชีพ และคัดเลือกผ่านเวทีประชาคมหมู่บ้าน
 * เอกสารไม่ได้กำหนดองค์ประชุมหรือคะแนนเสียงของเวทีประชาคม ต้นฉบับพิมพ์ว่า “ราษฎรชุมชน” ในที่นี้อ่านว่า “ปราชญ์ชุมชน” ตามบทสรุปโครงการ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2410
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.sage({ ofVillage: true, expert: true }).missing; // ['chosenInAssembly']
 * ```
 */
export const sage = checklist({
  programme,
  id: 'sage',
  title: { th: 'ปราชญ์ชุมชนด้านอาชีพ', en: 'A sage for an occupation' },
  source: villages.inferred(readAsSages, 2410),
  words: {
    met: { th: 'เป็นปราชญ์ชุมชนด้านอาชีพได้', en: 'may be a sage' },
    unmet: { th: 'เป็นปราชญ์ชุมชนด้านอาชีพไม่ได้', en: 'may not be a sage' },
  },
  facts: {
    ofVillage: yesNo({ th: 'อยู่ในหมู่บ้านเป้าหมาย', en: 'is of the target village' }),
    expert: yesNo({ th: 'มีความเชี่ยวชาญในการประกอบอาชีพ', en: 'is expert in an occupation' }),
    chosenInAssembly,
  },
  criteria: [yes('ofVillage', { circumstance: true }), yes('expert'), yes('chosenInAssembly')],
});

/**
 * Whether a household may send its representative (ครัวเรือนเป้าหมาย), by the list of the activity's sheet: poor in TPMAP or of low income by
 * the basic-minimum-needs data, and in both cases able to be developed; or one of somebody released from the Department of
 * Corrections; or interested in practising an occupation. It is chosen in the village's assembly.
 *
 * One of the four kinds is enough; the list gives no order. The project's summary prints another list, of persons:
 * {@link beneficiary}. Neither refers to the other. The line of low income and when a household can be developed are not printed.
 *
 * @th
 * พิจารณาว่าครัวเรือนส่งผู้แทนเข้าร่วมได้หรือไม่ ตามรายการในแนวทางกิจกรรม คือ ครัวเรือนยากจนในระบบ TPMAP หรือครัวเรือนรายได้น้อยตามข้อมูล จปฐ.
 * ที่พัฒนาได้ ครัวเรือนที่พ้นโทษจากกรมราชทัณฑ์ หรือครัวเรือนที่สนใจฝึกปฏิบัติอาชีพ เข้าข้อใดข้อหนึ่งก็เพียงพอ รายการนี้ไม่ได้จัดลำดับก่อนหลัง และต้องคัดเลือกผ่านเวทีประชาคมหมู่บ้าน
 * บทสรุปโครงการพิมพ์รายการอีกชุดหนึ่งเป็นรายบุคคล (beneficiary) เอกสารไม่ได้กำหนดเกณฑ์รายได้น้อยและไม่ได้นิยามคำว่า “พัฒนาได้”
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2410
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const { targetHousehold } = rightLivelihoods.fy2565;
 * targetHousehold({ interested: true, chosenInAssembly: true }).verdict; // 'met'
 * targetHousehold({ poorInTpmap: true, chosenInAssembly: true, released: false, interested: false }).missing; // ['developable']
 * ```
 */
export const targetHousehold = checklist({
  programme,
  id: 'target-household',
  title: { th: 'ครัวเรือนเป้าหมาย', en: 'A target household' },
  source: villages(2410),
  words: {
    met: { th: 'เป็นครัวเรือนเป้าหมายได้', en: 'may be a target household' },
    unmet: { th: 'เป็นครัวเรือนเป้าหมายไม่ได้', en: 'may not be a target household' },
  },
  facts: {
    poorInTpmap: yesNo({ th: 'ครัวเรือนยากจนในระบบ TPMAP', en: 'is poor in TPMAP' }),
    lowIncome: yesNo({
      th: 'ครัวเรือนที่มีรายได้น้อย (ตามข้อมูล จปฐ.)',
      en: 'is of low income by the basic-minimum-needs data',
    }),
    developable: yesNo({ th: 'สามารถพัฒนาได้', en: 'can be developed' }),
    released: yesNo({
      th: 'ครัวเรือนที่พ้นโทษจากกรมราชทัณฑ์',
      en: 'is one of somebody released from the Department of Corrections',
    }),
    interested: yesNo({ th: 'มีความสนใจในการฝึกปฏิบัติอาชีพ', en: 'is interested in practising an occupation' }),
    chosenInAssembly,
  },
  criteria: [
    any(
      'kinds',
      [
        all(
          'poor-or-low-income',
          [
            any('poor-or-low', [yes('poorInTpmap', { circumstance: true }), yes('lowIncome', { circumstance: true })], {
              label: { th: 'ยากจนในระบบ TPMAP หรือมีรายได้น้อยตามข้อมูล จปฐ.', en: 'poor in TPMAP, or of low income' },
            }),
            yes('developable'),
          ],
          {
            label: {
              th: 'ยากจนหรือมีรายได้น้อย และสามารถพัฒนาได้',
              en: 'poor or of low income, and able to be developed',
            },
          },
        ),
        yes('released', { circumstance: true }),
        yes('interested'),
      ],
      {
        label: { th: 'เป็นครัวเรือนประเภทใดประเภทหนึ่ง', en: 'one of the kinds of households' },
        source: villages.inferred(
          { th: 'รายการประเภทครัวเรือน อ่านว่าเข้าประเภทใดประเภทหนึ่ง', en: 'a list of kinds, read as any of them' },
          2410,
        ),
      },
    ),
    yes('chosenInAssembly'),
  ],
});

/**
 * Whether a person is among those who benefit (กลุ่มเป้าหมาย/ผู้ได้รับประโยชน์), by the list of the project's summary: without an occupation, laid
 * off or unemployed; with an occupation, wanting another; of low income, or wanting another occupation beside; wanting to
 * build on an occupation, or a group that wants to develop its own. One is enough.
 *
 * The activity's sheet prints another list, of households: {@link targetHousehold}. A step of the summary names people of low income alone
 * as those who are promoted, which is a part of this list. The line of low income is not printed.
 *
 * @th
 * พิจารณาว่าบุคคลหรือกลุ่มเป็นกลุ่มเป้าหมาย/ผู้ได้รับประโยชน์ตามบทสรุปโครงการหรือไม่ คือ ผู้ไม่มีอาชีพ ผู้ถูกเลิกจ้าง หรือผู้ว่างงาน
 * ผู้มีอาชีพแล้วและต้องการเปลี่ยนอาชีพ ผู้มีรายได้น้อยหรือต้องการอาชีพเสริม ผู้ต้องการต่อยอดอาชีพเดิมหรือกลุ่มอาชีพที่ต้องการพัฒนาอาชีพ เข้าข้อใดข้อหนึ่งก็เพียงพอ
 * แนวทางกิจกรรมพิมพ์รายการอีกชุดหนึ่งเป็นครัวเรือน (targetHousehold) และขั้นตอนหนึ่งในบทสรุปกล่าวถึงเฉพาะประชาชนที่มีรายได้น้อย ซึ่งเป็นส่วนหนึ่งของรายการนี้
 * เอกสารไม่ได้กำหนดเกณฑ์รายได้น้อย
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1296 to 1299 and 1327
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.beneficiary({ laidOff: true }).verdict; // 'met'
 * ```
 */
export const beneficiary = checklist({
  programme,
  id: 'beneficiary',
  title: { th: 'กลุ่มเป้าหมาย/ผู้ได้รับประโยชน์', en: 'Who benefits' },
  source: summary([1296, 1299], 1327),
  words: {
    met: { th: 'เป็นกลุ่มเป้าหมาย/ผู้ได้รับประโยชน์', en: 'is of those who benefit' },
    unmet: { th: 'ไม่ใช่กลุ่มเป้าหมาย/ผู้ได้รับประโยชน์', en: 'is not of those who benefit' },
  },
  facts: {
    withoutOccupation: yesNo({ th: 'ผู้ไม่มีอาชีพ', en: 'has no occupation' }),
    laidOff: yesNo({ th: 'ผู้ถูกเลิกจ้าง', en: 'was laid off' }),
    unemployed: yesNo({ th: 'ผู้ว่างงาน', en: 'is unemployed' }),
    wantsAnother: yesNo({
      th: 'ผู้มีอาชีพอยู่แล้วและต้องการเปลี่ยนอาชีพใหม่',
      en: 'has an occupation and wants to change to another',
    }),
    lowIncome: yesNo({ th: 'ผู้มีรายได้น้อย', en: 'has a low income' }),
    wantsSupplement: yesNo({ th: 'ต้องการอาชีพเสริม', en: 'wants another occupation beside' }),
    wantsToBuildOn: yesNo({ th: 'ผู้ต้องการต่อยอดอาชีพเดิม', en: 'wants to build on an occupation' }),
    groupToDevelop: yesNo({
      th: 'กลุ่มอาชีพที่ต้องการพัฒนาอาชีพ',
      en: 'is an occupation group that wants to develop its occupation',
    }),
  },
  criteria: [
    any(
      'kinds',
      [
        any(
          'without-work',
          [
            yes('withoutOccupation', { circumstance: true }),
            yes('laidOff', { circumstance: true }),
            yes('unemployed', { circumstance: true }),
          ],
          {
            label: { th: 'ผู้ไม่มีอาชีพ ผู้ถูกเลิกจ้าง หรือผู้ว่างงาน', en: 'without an occupation, laid off or unemployed' },
            source: summary(1296),
          },
        ),
        yes('wantsAnother', { source: summary(1297), circumstance: true }),
        any(
          'low-income-or-supplement',
          [yes('lowIncome', { circumstance: true }), yes('wantsSupplement', { circumstance: true })],
          {
            label: { th: 'ผู้มีรายได้น้อยหรือต้องการอาชีพเสริม', en: 'of low income, or wanting another occupation beside' },
            source: summary(1298),
          },
        ),
        any(
          'build-on',
          [yes('wantsToBuildOn', { circumstance: true }), yes('groupToDevelop', { circumstance: true })],
          {
            label: {
              th: 'ผู้ต้องการต่อยอดอาชีพเดิม หรือกลุ่มอาชีพที่ต้องการพัฒนาอาชีพ',
              en: 'wanting to build on an occupation, or a group that wants to develop its own',
            },
            source: summary(1299),
          },
        ),
      ],
      { label: { th: 'เป็นผู้ได้รับประโยชน์ประเภทใดประเภทหนึ่ง', en: 'one of the kinds of those who benefit' } },
    ),
  ],
});
