import { yes } from '../../rules/criteria/criterion.js';
import { classification } from '../../rules/deciding/grades.js';
import { stages } from '../../rules/deciding/stages.js';
import { yesNo } from '../../rules/logic/fact.js';
import { programme, registering } from './source.js';

/**
 * The path of a registration that succeeds (ขั้นตอนการขึ้นทะเบียน): from the form to the department's check and its database. The amphoe's committee
 * approves, the province's certifies.
 *
 * What follows where the amphoe's committee does not approve is not printed: its result goes to the province either way.
 *
 * @th ขั้นตอนการลงทะเบียนผู้ผลิต ผู้ประกอบการ OTOP รายใหม่ที่ผ่านการรับรอง ตั้งแต่ยื่นแบบจนถึงฐานข้อมูลของกรมฯ กรณีคณะกรรมการที่อำเภอไม่ให้ความเห็นชอบ
 * เอกสารไม่ได้กำหนดผลไว้ กำหนดเพียงให้แจ้งผลการพิจารณาให้จังหวัด
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 6297 to 6311, 6317 and 6319
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const outcome = otop.fy2565.registrationPath({ handedIn: true, checked: true, recorded: false, approvedByAmphoe: true });
 * outcome.reached; // 'checked'
 * outcome.skipped; // ['recorded']
 * ```
 */
export const registrationPath = stages({
  programme,
  id: 'registration-path',
  title: { th: 'ขั้นตอนการลงทะเบียนผู้ผลิต ผู้ประกอบการ OTOP รายใหม่', en: 'The path of a registration' },
  source: registering([6297, 6311], 6317, 6319),
  stages: {
    handedIn: { th: 'ยื่นแบบการลงทะเบียน', en: 'the form was handed in', lines: [[6297, 6299]] },
    checked: { th: 'อำเภอตรวจสอบความครบถ้วนถูกต้อง', en: 'the amphoe checked the form', lines: [6301] },
    recorded: { th: 'อำเภอบันทึกข้อมูล', en: 'the amphoe recorded the data', lines: [6302] },
    approvedByAmphoe: {
      th: 'คณะกรรมการที่อำเภอให้ความเห็นชอบ',
      en: "the amphoe's committee approved the registration",
      lines: [6303],
    },
    sentToProvince: { th: 'อำเภอแจ้งข้อมูลและผลการพิจารณาให้จังหวัด', en: 'the amphoe told the province', lines: [6304] },
    certifiedByProvince: {
      th: 'คณะกรรมการที่จังหวัดรับรองให้ขึ้นทะเบียน',
      en: "the province's committee certified the registration",
      lines: [6306],
    },
    announced: { th: 'จังหวัดประกาศผล', en: 'the province announced the result', lines: [6307] },
    reported: { th: 'จังหวัดรายงานกรมการพัฒนาชุมชน', en: 'the province reported to the department', lines: [6309] },
    checkedByDepartment: { th: 'กรมการพัฒนาชุมชนตรวจสอบข้อมูล', en: 'the department checked the data', lines: [6311] },
    inDatabase: { th: 'กรมการพัฒนาชุมชนจัดทำฐานข้อมูล', en: 'the department made the database', lines: [6317] },
    published: { th: 'กรมการพัฒนาชุมชนเผยแพร่ข้อมูล', en: 'the department published the data', lines: [6319] },
  },
});

/**
 * The branch of a registration that is refused (ไม่ผ่านการขึ้นทะเบียน): the province tells the producer in writing and with its reasons; the producer may
 * appeal to the governor.
 *
 * The appeal is the producer's right and no duty: a refusal may end without it. A refusal without reasons is not the printed one. How and when the governor decides is not printed, nor whether a form may be handed
 * in again.
 *
 * @th กรณีไม่ผ่านการขึ้นทะเบียน จังหวัดต้องทำหนังสือแจ้งพร้อมเหตุผล และผู้ผลิต ผู้ประกอบการอุทธรณ์ต่อผู้ว่าราชการจังหวัดได้ ซึ่งเป็นสิทธิ มิใช่หน้าที่
 * เอกสารไม่ได้กำหนดวิธีและเวลาพิจารณาอุทธรณ์ และไม่ได้กล่าวถึงการยื่นใหม่
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, line 6308
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.refusalPath({ refused: true, toldInWriting: true }).next; // ['reasonsGiven']
 * ```
 */
export const refusalPath = stages({
  programme,
  id: 'refusal-path',
  title: { th: 'ขั้นตอนเมื่อไม่ผ่านการขึ้นทะเบียน OTOP', en: 'The path of a refused OTOP registration' },
  source: registering(6308),
  stages: {
    refused: { th: 'ไม่ผ่านการขึ้นทะเบียน', en: 'the registration was refused' },
    toldInWriting: { th: 'จังหวัดทำหนังสือแจ้ง', en: 'the province told the producer in writing' },
    reasonsGiven: { th: 'หนังสือแจ้งมีเหตุผลประกอบ', en: 'the letter gave the reasons' },
    appealed: {
      th: 'ผู้ผลิต ผู้ประกอบการอุทธรณ์ต่อผู้ว่าราชการจังหวัด (หากประสงค์จะอุทธรณ์)',
      en: 'the producer appealed to the governor (where the producer wants to)',
    },
  },
  happens: ['refused'],
});

/**
 * The branch of a registration that is revoked (เพิกถอน): the department finds one who is not an OTOP producer and tells the province; it is the
 * province that revokes. No appeal against this is printed.
 *
 * @th กรณีกรมการพัฒนาชุมชนตรวจสอบแล้วเห็นว่าไม่ใช่ผู้ผลิต ผู้ประกอบการ OTOP กรมฯ แจ้งจังหวัด และจังหวัดเป็นผู้เพิกถอน เอกสารไม่ได้กำหนดการอุทธรณ์ไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, line 6311
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.revocationPath({ foundNotProducer: true, provinceTold: false, revoked: true }).verdict; // 'unmet'
 * ```
 */
export const revocationPath = stages({
  programme,
  id: 'revocation-path',
  title: { th: 'ขั้นตอนการเพิกถอนการเป็นผู้ผลิต ผู้ประกอบการ OTOP', en: 'The path of a revoked OTOP registration' },
  source: registering(6311),
  stages: {
    foundNotProducer: {
      th: 'กรมฯ เห็นว่าไม่ใช่ผู้ผลิต ผู้ประกอบการ OTOP',
      en: 'the department found the registered one to be no OTOP producer',
    },
    provinceTold: { th: 'กรมฯ แจ้งจังหวัด', en: 'the department told the province' },
    revoked: { th: 'จังหวัดเพิกถอน', en: 'the province revoked the registration' },
  },
  happens: ['foundNotProducer'],
});

/**
 * How an application stands (สถานะการลงทะเบียน): revoked, registered, refused, before the province, before the amphoe. The first of these that
 * holds. Registered is who is certified by the province's committee and announced.
 *
 * While an appeal is open, the application stays refused: that an appeal suspends anything is not printed. Who was refused and is
 * certified all the same, as after an appeal, is registered as soon as that is announced, and refused until then.
 *
 * @th สถานะของผู้ยื่นลงทะเบียน: ถูกเพิกถอน ขึ้นทะเบียนแล้ว ไม่ผ่าน อยู่ระหว่างการพิจารณาของจังหวัด หรืออยู่ระหว่างการดำเนินการของอำเภอ ระหว่างอุทธรณ์ยังถือว่าไม่ผ่าน
 * เพราะเอกสารไม่ได้กำหนดให้การอุทธรณ์เป็นการทุเลาผล ผู้ที่ไม่ผ่านแต่ได้รับการรับรองภายหลัง เช่น หลังอุทธรณ์ ถือว่าขึ้นทะเบียนแล้วเมื่อประกาศผล ก่อนนั้นยังถือว่าไม่ผ่าน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6297 to 6311
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const { registrationStanding } = otop.fy2565;
 * registrationStanding({ revoked: false, certified: true, announced: true }).class; // 'registered'
 * registrationStanding({ revoked: true, certified: true, announced: true }).class; // 'revoked'
 * registrationStanding({ revoked: false, certified: false, refused: true }).class; // 'refused'
 * ```
 */
export const registrationStanding = classification({
  programme,
  id: 'registration-standing',
  title: { th: 'สถานะการลงทะเบียนผู้ผลิต ผู้ประกอบการ OTOP', en: 'How an OTOP registration stands' },
  source: registering([6297, 6311]),
  facts: {
    revoked: yesNo({ th: 'จังหวัดเพิกถอนแล้ว', en: 'the province revoked the registration' }),
    certified: yesNo({
      th: 'คณะกรรมการที่จังหวัดรับรองให้ขึ้นทะเบียน',
      en: "the province's committee certified the registration",
    }),
    announced: yesNo({ th: 'ประกาศผลแล้ว', en: 'the result is announced' }),
    refused: yesNo({ th: 'ไม่ผ่านการขึ้นทะเบียน', en: 'the registration was refused' }),
    sentToProvince: yesNo({ th: 'อำเภอแจ้งผลให้จังหวัดแล้ว', en: 'the amphoe told the province' }),
    handedIn: yesNo({ th: 'ยื่นแบบการลงทะเบียนแล้ว', en: 'the form was handed in' }),
  },
  classes: [
    {
      id: 'revoked',
      label: { th: 'ถูกเพิกถอน', en: 'revoked' },
      criteria: [yes('revoked', { source: registering(6311), circumstance: true })],
    },
    {
      id: 'registered',
      label: { th: 'ขึ้นทะเบียนแล้ว', en: 'registered' },
      criteria: [yes('certified', { source: registering(6306) }), yes('announced', { source: registering(6307) })],
    },
    {
      id: 'refused',
      label: { th: 'ไม่ผ่านการขึ้นทะเบียน', en: 'refused' },
      criteria: [yes('refused', { source: registering(6308), circumstance: true })],
    },
    {
      id: 'before-province',
      label: { th: 'อยู่ระหว่างการพิจารณาของจังหวัด', en: 'before the province' },
      criteria: [yes('sentToProvince', { source: registering(6304) })],
    },
    {
      id: 'before-amphoe',
      label: { th: 'อยู่ระหว่างการดำเนินการของอำเภอ', en: 'before the amphoe' },
      criteria: [yes('handedIn', { source: registering(6297) })],
    },
  ],
});
