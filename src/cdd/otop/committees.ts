import { parameter } from '../../core/parameter.js';
import { all, atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { committees, programme } from './source.js';

const orderReviewed = yesNo({
  th: 'ทบทวนคำสั่งให้สอดคล้องกับคำสั่งคณะกรรมการในคณะกรรมการอำนวยการหนึ่งตำบล หนึ่งผลิตภัณฑ์ แห่งชาติ ลงวันที่ 29 กรกฎาคม พ.ศ. 2564',
  en: 'the order of the committee was reviewed to agree with the national order of 29 July 2564 (2021)',
});

/** What the secretaries do (ทำหน้าที่), in the same words for both levels. */
const duties = {
  meetingsHeld: yesNo({
    th: 'ฝ่ายเลขานุการดำเนินการจัดประชุมคณะกรรมการ',
    en: "the secretaries hold the committee's meetings",
  }),
  coordinated: yesNo({ th: 'ฝ่ายเลขานุการประสานงานคณะกรรมการ', en: "the secretaries coordinate the committee's work" }),
  actsByOrder: yesNo({
    th: 'ฝ่ายเลขานุการกำกับดูแลให้คณะกรรมการปฏิบัติการตามอำนาจหน้าที่ ตามคำสั่งลงวันที่ 29 กรกฎาคม พ.ศ. 2564',
    en: 'the secretaries see that the committee acts by its powers and duties under the order of 29 July 2564 (2021)',
  }),
};

const dutiesAt = (line: number) =>
  all('duties', [yes('meetingsHeld'), yes('coordinated'), yes('actsByOrder')], {
    label: { th: 'หน้าที่ของฝ่ายเลขานุการ', en: 'what the secretaries do' },
    source: committees(line),
  });

/**
 * Whether the OTOP committee of a province has its secretaries as printed (ฝ่ายเลขานุการระดับจังหวัด): its order agrees with the national one of 29 July
 * 2564, the provincial development officer is secretary, and the head of the promotion group assistant secretary; both are members
 * of it. The two hold the committee's meetings, coordinate, and see that it acts by its powers and duties under that order.
 *
 * The other members, the powers and the duties stand in the order, which the guideline does not print. How many meetings there are is not
 * printed.
 *
 * @th ฝ่ายเลขานุการคณะกรรมการหนึ่งตำบล หนึ่งผลิตภัณฑ์ ระดับจังหวัด: ทบทวนคำสั่งให้สอดคล้องกับคำสั่งคณะกรรมการ
 * ในคณะกรรมการอำนวยการหนึ่งตำบล หนึ่งผลิตภัณฑ์ แห่งชาติ ลงวันที่ 29 กรกฎาคม พ.ศ. 2564 พัฒนาการจังหวัดเป็นอนุกรรมการและเลขานุการ
 * ผู้อำนวยการกลุ่มงานส่งเสริมการพัฒนาชุมชนเป็นอนุกรรมการและผู้ช่วยเลขานุการ ทำหน้าที่จัดประชุม ประสาน และกำกับดูแลให้คณะกรรมการปฏิบัติการตามอำนาจหน้าที่ตามคำสั่งดังกล่าว
 * องค์ประกอบอื่นและอำนาจหน้าที่เป็นไปตามคำสั่ง ซึ่งไม่ได้พิมพ์ไว้ และเอกสารไม่ได้กำหนดจำนวนครั้งของการประชุม
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6429 and 6431
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const outcome = otop.fy2565.provinceSecretariat({ orderReviewed: true, officerIsSecretary: true, headIsAssistant: true });
 * outcome.missing; // ['meetingsHeld', 'coordinated', 'actsByOrder']
 * ```
 */
export const provinceSecretariat = checklist({
  programme,
  id: 'province-secretariat',
  title: { th: 'ฝ่ายเลขานุการคณะกรรมการ OTOP ระดับจังหวัด', en: 'Secretaries of the OTOP committee of a province' },
  source: committees(6429, 6431),
  facts: {
    orderReviewed,
    officerIsSecretary: yesNo({
      th: 'พัฒนาการจังหวัดเป็นอนุกรรมการและเลขานุการ',
      en: 'the provincial development officer is a member and the secretary',
    }),
    headIsAssistant: yesNo({
      th: 'ผู้อำนวยการกลุ่มงานส่งเสริมการพัฒนาชุมชนเป็นอนุกรรมการและผู้ช่วยเลขานุการ',
      en: 'the head of the promotion group is a member and assistant secretary',
    }),
    ...duties,
  },
  criteria: [
    yes('orderReviewed', { source: committees(6429) }),
    yes('officerIsSecretary', { source: committees(6431) }),
    yes('headIsAssistant', { source: committees(6431) }),
    dutiesAt(6431),
  ],
});

/**
 * The same for the OTOP committee of an amphoe (ฝ่ายเลขานุการระดับอำเภอ): the amphoe development officer is secretary, and an officer of the amphoe's office
 * whom he or she assigned is assistant secretary. What they do is the same, for the amphoe's committee.
 *
 * @th ฝ่ายเลขานุการคณะกรรมการหนึ่งตำบล หนึ่งผลิตภัณฑ์ ระดับอำเภอ: พัฒนาการอำเภอเป็นอนุกรรมการและเลขานุการ เจ้าหน้าที่สำนักงานพัฒนาชุมชนอำเภอที่พัฒนาการอำเภอมอบหมาย
 * เป็นอนุกรรมการและผู้ช่วยเลขานุการ ทำหน้าที่จัดประชุม ประสาน และกำกับดูแลคณะกรรมการระดับอำเภอเช่นเดียวกัน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6429 and 6433
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.amphoeSecretariat({ orderReviewed: false }).verdict; // 'unmet'
 * ```
 */
export const amphoeSecretariat = checklist({
  programme,
  id: 'amphoe-secretariat',
  title: { th: 'ฝ่ายเลขานุการคณะกรรมการ OTOP ระดับอำเภอ', en: 'Secretaries of the OTOP committee of an amphoe' },
  source: committees(6429, 6433),
  facts: {
    orderReviewed,
    officerIsSecretary: yesNo({
      th: 'พัฒนาการอำเภอเป็นอนุกรรมการและเลขานุการ',
      en: 'the amphoe development officer is a member and the secretary',
    }),
    assignedIsAssistant: yesNo({
      th: 'เจ้าหน้าที่ที่พัฒนาการอำเภอมอบหมายเป็นอนุกรรมการและผู้ช่วยเลขานุการ',
      en: 'an officer whom the amphoe development officer assigned is a member and assistant secretary',
    }),
    ...duties,
  },
  criteria: [
    yes('orderReviewed', { source: committees(6429) }),
    yes('officerIsSecretary', { source: committees(6433) }),
    yes('assignedIsAssistant', { source: committees(6433) }),
    dutiesAt(6433),
  ],
});

/**
 * Whether a committee does the work that is printed for it besides its meetings (เตรียมความพร้อมและประสานงาน): it prepares the selection of OTOP
 * product champions of 2565 and the assessment and classification of tourism communities, and works with those who are named.
 *
 * @th งานของคณะกรรมการนอกเหนือจากการประชุม: เตรียมความพร้อมการคัดสรรสุดยอดหนึ่งตำบล หนึ่งผลิตภัณฑ์ไทย ปี พ.ศ. 2565 (OPC) การประเมินและจัดประเภทชุมชนท่องเที่ยว
 * และประสานงานกับเครือข่าย OTOP, OTOP Trader จังหวัด บริษัทประชารัฐรักสามัคคี หน่วยงานภาครัฐ ภาคเอกชน และสถาบันการศึกษาในพื้นที่
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6435 and 6437
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.committeeWork({ championsPrepared: true, communitiesClassified: false }).verdict; // 'unmet'
 * ```
 */
export const committeeWork = checklist({
  programme,
  id: 'committee-work',
  title: {
    th: 'การเตรียมความพร้อมและการประสานงานของคณะกรรมการ OTOP',
    en: 'What a committee prepares and with whom it works',
  },
  source: committees(6435, 6437),
  facts: {
    championsPrepared: yesNo({
      th: 'เตรียมความพร้อมการคัดสรรสุดยอดหนึ่งตำบล หนึ่งผลิตภัณฑ์ไทย ปี พ.ศ. 2565 (OPC)',
      en: 'the selection of OTOP product champions of 2565 is prepared',
    }),
    communitiesClassified: yesNo({
      th: 'เตรียมความพร้อมการประเมินและจัดประเภทชุมชนท่องเที่ยว',
      en: 'the assessment and classification of tourism communities is prepared',
    }),
    withNetworks: yesNo({
      th: 'ประสานงานกับคณะกรรมการเครือข่าย OTOP ระดับจังหวัด/อำเภอ',
      en: 'works with the committees of the OTOP networks of the province or amphoe',
    }),
    withTrader: yesNo({ th: 'ประสานงานกับ OTOP Trader จังหวัด', en: 'works with the OTOP Trader of the province' }),
    withCompany: yesNo({ th: 'ประสานงานกับบริษัทประชารัฐรักสามัคคี', en: 'works with the Pracharath Rak Samakkee company' }),
    withState: yesNo({ th: 'ประสานงานกับหน่วยงานภาครัฐ', en: 'works with state agencies' }),
    withPrivate: yesNo({ th: 'ประสานงานกับหน่วยงานภาคเอกชน', en: 'works with private agencies' }),
    withEducation: yesNo({ th: 'ประสานงานกับสถาบันการศึกษาในพื้นที่', en: 'works with educational institutions of the area' }),
  },
  criteria: [
    yes('championsPrepared', { source: committees(6435) }),
    yes('communitiesClassified', { source: committees(6435) }),
    all(
      'coordination',
      [
        yes('withNetworks'),
        yes('withTrader'),
        yes('withCompany'),
        yes('withState'),
        yes('withPrivate'),
        yes('withEducation'),
      ],
      { label: { th: 'ประสานงานการทำงานร่วมกัน', en: 'working together' }, source: committees(6437) },
    ),
  ],
});

/**
 * Whether one committee works as set (ดำเนินตามกรอบแนวทาง แผน และผล): by its framework and its plan, with the results that
 * were set. The result that is expected (line 6455) asks it to have them; the indicator, to work by them.
 *
 * @th
 * คณะกรรมการแต่ละคณะดำเนินตามกรอบแนวทางดำเนินงาน แผนดำเนินงาน และผลการดำเนินงานสนับสนุนโครงการ OTOP ที่กำหนดไว้
 * (ผลที่คาดว่าจะได้รับ บรรทัด 6455 ระบุว่า “มี” ตัวชี้วัดระบุว่า “ดำเนินตาม”)
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6455, 6456 and 6864
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.committeeWorking({ framework: true, plan: true }).missing; // ['results']
 * ```
 */
export const committeeWorking = checklist({
  programme,
  id: 'committee-working',
  title: { th: 'คณะกรรมการ OTOP ดำเนินตามที่กำหนดไว้', en: 'An OTOP committee that works as set' },
  source: committees(6455, 6456, 6864),
  facts: {
    framework: yesNo({ th: 'ดำเนินตามกรอบแนวทางดำเนินงานที่กำหนดไว้', en: 'works by the framework that was set' }),
    plan: yesNo({ th: 'ดำเนินตามแผนดำเนินงานที่กำหนดไว้', en: 'works by the plan that was set' }),
    results: yesNo({ th: 'มีผลการดำเนินงานตามที่กำหนดไว้', en: 'has the results that were set' }),
  },
  criteria: [yes('framework'), yes('plan'), yes('results')],
});

const whole = {
  provinces: parameter(76, 'provinces', committees(6456, 6864)),
  amphoes: parameter(878, 'amphoes', committees(6456, 6864)),
};

/**
 * The indicator of the committees (ตัวชี้วัดกิจกรรม): those of 76 provinces and of 878 amphoes work as set. The activity speaks of subcommittees, the
 * list of indicators of committees: the same bodies.
 *
 * @th ตัวชี้วัด คณะกรรมการระดับจังหวัด 76 จังหวัด และระดับอำเภอ 878 อำเภอ ดำเนินตามที่กำหนดไว้ (แนวทางกิจกรรมเรียกคณะอนุกรรมการ ภาคผนวกเรียกคณะกรรมการ)
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6456 and 6864
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.committeesWorking({ provinces: 76, amphoes: 877 }).verdict; // 'unmet'
 * ```
 */
export const committeesWorking = checklist({
  programme,
  id: 'committees-working',
  title: {
    th: 'คณะกรรมการ OTOP ที่ดำเนินตามที่กำหนดไว้ 76 จังหวัด 878 อำเภอ',
    en: 'OTOP committees of 76 provinces and 878 amphoes that work as set',
  },
  source: committees(6456, 6864),
  parameters: whole,
  facts: {
    provinces: count(
      { th: 'จังหวัดที่คณะกรรมการดำเนินตามที่กำหนดไว้', en: 'provinces whose committee works as set' },
      'provinces',
      {
        most: 76,
      },
    ),
    amphoes: count({ th: 'อำเภอที่คณะกรรมการดำเนินตามที่กำหนดไว้', en: 'amphoes whose committee works as set' }, 'amphoes', {
      most: 878,
    }),
  },
  criteria: [atLeast('provinces', whole.provinces), atLeast('amphoes', whole.amphoes)],
});
