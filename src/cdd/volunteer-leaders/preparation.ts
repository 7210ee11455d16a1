import { any, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { yesNo } from '../../rules/logic/fact.js';
import { leaders, programme } from './source.js';

/**
 * Whether a volunteer or leader stands rightly in the register (ฐานข้อมูล อช./ผู้นำ อช.): appointed, and registered
 * rightly, completely and with a term of office that runs. How long a term is stands in the regulation of 2547, which
 * the preparation names and does not print: the caller says whether it runs.
 *
 * @th
 * ข้อมูล อช. หรือผู้นำ อช. ในระบบศูนย์ข้อมูลกลางถูกต้องหรือไม่: ได้รับการแต่งตั้ง ข้อมูลถูกต้อง ครบถ้วน
 * และวาระดำรงตำแหน่งเป็นปัจจุบัน ระยะเวลาของวาระอยู่ในระเบียบกระทรวงมหาดไทย พ.ศ. 2547 ซึ่งไม่ได้พิมพ์ไว้
 * ผู้ใช้เป็นผู้ระบุ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5705
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * volunteerLeaders.fy2565.registered({ appointed: true, right: true, complete: true, inOffice: false }).verdict; // 'unmet'
 * ```
 */
export const registered = checklist({
  programme,
  id: 'registered',
  title: { th: 'ฐานข้อมูล อช./ผู้นำ อช.', en: 'A volunteer in the register' },
  source: leaders(5705),
  words: {
    met: { th: 'อยู่ในทะเบียนโดยถูกต้อง', en: 'rightly in the register' },
    unmet: { th: 'ไม่อยู่ในทะเบียน หรือข้อมูลยังไม่ถูกต้อง', en: 'not rightly in the register' },
  },
  facts: {
    appointed: yesNo({ th: 'ได้รับการแต่งตั้ง', en: 'was appointed' }),
    right: yesNo({ th: 'ข้อมูลถูกต้อง', en: 'the entry is right' }),
    complete: yesNo({ th: 'ข้อมูลครบถ้วน', en: 'the entry is complete' }),
    inOffice: yesNo({ th: 'วาระดำรงตำแหน่งเป็นปัจจุบัน', en: 'the term of office runs' }),
  },
  criteria: [yes('appointed'), yes('right'), yes('complete'), yes('inOffice')],
});

/**
 * Whether the needs of the leaders were found out (ข้อ 1.4): by an analysis of their potential, an assessment of their
 * competencies or of their expertise, or a survey of what training they need. One is enough: the sentence says “or”.
 *
 * @th
 * มีการวิเคราะห์ความต้องการของผู้นำ อช. แล้วหรือไม่: วิเคราะห์ศักยภาพ ประเมินสมรรถนะ ความเชี่ยวชาญ
 * หรือสำรวจความต้องการการฝึกอบรม อย่างใดอย่างหนึ่งก็เพียงพอ เพราะประโยคใช้คำว่า “หรือ”
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5709
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * volunteerLeaders.fy2565.needsAnalysed({ survey: true }).verdict; // 'met'
 * ```
 */
export const needsAnalysed = checklist({
  programme,
  id: 'needs-analysed',
  title: { th: 'การวิเคราะห์ศักยภาพและความต้องการของผู้นำ อช.', en: 'Needs of the leaders' },
  source: leaders(5709),
  facts: {
    potential: yesNo({ th: 'วิเคราะห์ศักยภาพ', en: 'analysis of potential' }),
    competency: yesNo({ th: 'ประเมินสมรรถนะ', en: 'assessment of competencies' }),
    expertise: yesNo({ th: 'ประเมินความเชี่ยวชาญ', en: 'assessment of expertise' }),
    survey: yesNo({ th: 'สำรวจความต้องการการฝึกอบรม (Training Needs)', en: 'survey of training needs' }),
  },
  criteria: [
    any('one-of-them', [yes('potential'), yes('competency'), yes('expertise'), yes('survey')], {
      label: { th: 'อย่างใดอย่างหนึ่ง', en: 'one of them' },
      source: leaders(5709),
    }),
  ],
});

/**
 * How far an amphoe has prepared (ขั้นเตรียมความพร้อม 1.1–1.5): rules studied, register checked, the club of leaders
 * reviewed, needs analysed, a curriculum made of what was found.
 *
 * @th
 * อำเภอเตรียมความพร้อมถึงขั้นใด (ข้อ 1.1–1.5): ศึกษาระเบียบ ตรวจสอบฐานข้อมูล ทบทวนโครงสร้างชมรมผู้นำ อช.
 * วิเคราะห์ความต้องการ จัดทำแนวทาง/หลักสูตร
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 5703 to 5711
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * volunteerLeaders.fy2565.preparation({ studied: true, needsAnalysed: false, curriculumMade: true }).skipped; // ['needsAnalysed']
 * ```
 */
export const preparation = stages({
  programme,
  id: 'preparation',
  title: { th: 'ขั้นเตรียมความพร้อม', en: 'How far an amphoe has prepared' },
  source: leaders([5703, 5711]),
  stages: {
    studied: { th: 'ศึกษาแนวทางและระเบียบ/ข้อกฎหมาย', en: 'rules were studied', lines: [5703] },
    registerChecked: { th: 'ตรวจสอบฐานข้อมูล อช./ผู้นำ อช.', en: 'the register was checked', lines: [5705] },
    clubReviewed: { th: 'ทบทวน/ปรับปรุงโครงสร้างชมรมผู้นำ อช.', en: "the leaders' club was reviewed", lines: [5707] },
    needsAnalysed: { th: 'วิเคราะห์ศักยภาพ สมรรถนะ หรือความต้องการ', en: 'needs were analysed', lines: [5709] },
    curriculumMade: { th: 'จัดทำแนวทาง/หลักสูตรตามผลวิเคราะห์', en: 'a curriculum was made of them', lines: [5711] },
  },
});

/**
 * Whether a leader works in a pair with a development officer (การจับคู่ทำงาน): an officer was assigned, coaches
 * closely, and takes the leader along into the field. How many leaders an officer may have is not printed.
 *
 * @th
 * ผู้นำ อช. ได้รับการจับคู่ทำงานกับพัฒนากรหรือไม่: มอบหมายพัฒนากรแล้ว พัฒนากรสอนแนะ (Coaching) อย่างใกล้ชิด
 * และลงพื้นที่ทำงานร่วมกัน (Learning By Doing) ไม่ได้ระบุว่าพัฒนากรหนึ่งคนจับคู่ได้กี่คน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5735 and 5737
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * volunteerLeaders.fy2565.pairing({ assigned: true, coached: true }).missing; // ['inTheField']
 * ```
 */
export const pairing = checklist({
  programme,
  id: 'pairing',
  title: { th: 'การจับคู่ทำงานของพัฒนากรกับผู้นำ อช.', en: 'A leader paired with an officer' },
  source: leaders(5735, 5737),
  facts: {
    assigned: yesNo({ th: 'มอบหมายพัฒนากรจับคู่ทำงาน', en: 'an officer was assigned' }),
    coached: yesNo({ th: 'พัฒนากรเป็นที่ปรึกษาสอนแนะอย่างใกล้ชิด', en: 'the officer coaches closely' }),
    inTheField: yesNo({ th: 'ลงพื้นที่ทำงานร่วมกับพัฒนากร', en: 'the two work in the field together' }),
  },
  criteria: [
    yes('assigned', { source: leaders(5735) }),
    yes('coached', { source: leaders(5735) }),
    yes('inTheField', { source: leaders(5737) }),
  ],
});

/**
 * Whether a leader may be honoured (การยกย่องเชิดชูเกียรติ): with outstanding results, concrete ones, and as an example
 * to others. How many are honoured, and who decides, is not printed.
 *
 * @th
 * ผู้นำ อช. ยกย่องเชิดชูเกียรติได้หรือไม่: มีผลการดำเนินงานดีเด่น เป็นรูปธรรม และเป็นแบบอย่างให้ผู้อื่นได้
 * ไม่ได้ระบุจำนวนรางวัลและผู้ตัดสิน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5743
 * @example
 * ```ts
 * import { volunteerLeaders } from 'chumchon/cdd';
 *
 * volunteerLeaders.fy2565.honour({ outstanding: true, concrete: true, example: true }).verdict; // 'met'
 * ```
 */
export const honour = checklist({
  programme,
  id: 'honour',
  title: { th: 'การยกย่องเชิดชูเกียรติผู้นำ อช.', en: 'Which leader may be honoured' },
  source: leaders(5743),
  words: {
    met: { th: 'ยกย่องเชิดชูเกียรติได้', en: 'may be honoured' },
    unmet: { th: 'ยังยกย่องเชิดชูเกียรติไม่ได้', en: 'may not be honoured yet' },
  },
  facts: {
    outstanding: yesNo({ th: 'มีผลการดำเนินงานดีเด่น', en: 'results are outstanding' }),
    concrete: yesNo({ th: 'ผลการดำเนินงานเป็นรูปธรรม', en: 'results are concrete' }),
    example: yesNo({ th: 'เป็นแบบอย่างให้กับผู้อื่นได้', en: 'can be an example to others' }),
  },
  criteria: [yes('outstanding'), yes('concrete'), yes('example')],
});
