import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { any, atLeast, oneOf } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { roster } from '../../rules/deciding/roster.js';
import { choice, count, date, province } from '../../rules/logic/fact.js';
import { costing } from '../../rules/money/costing.js';
import { spending } from '../../rules/money/spending.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { during } from '../../rules/time/timetable.js';
import { activity, programme } from './source.js';

const participants = {
  people: parameter(200, 'people', activity(4032)),
  officers: parameter(30, 'people', activity(4034)),
  centreOfficers: parameter(20, 'people', activity(4036)),
};

/**
 * Who comes to the workshop (กลุ่มเป้าหมาย 250 คน): 20 people and 3 officers of each of 10 provinces, 4 officers of each
 * of 5 study centres.
 *
 * @th
 * ตรวจกลุ่มเป้าหมายประชุมเชิงปฏิบัติการ 250 คน คือ ประชาชน 10 จังหวัด ๆ ละ 20 คน เจ้าหน้าที่จังหวัด/อำเภอ 10 จังหวัด ๆ ละ 3 คน
 * และเจ้าหน้าที่ศูนย์ศึกษาและพัฒนาชุมชน 5 แห่ง ๆ ละ 4 คน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown role
 * @source 004_5d18bda2820f2124.txt, lines 4030 to 4036
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.workshop({ people: 200, officers: 30, centreOfficers: 20 }).verdict; // 'met'
 * ```
 */
export const workshop = roster({
  programme,
  id: 'workshop',
  title: { th: 'กลุ่มเป้าหมายประชุมเชิงปฏิบัติการ 250 คน', en: 'The 250 participants of the workshop' },
  source: activity([4030, 4036]),
  parameters: participants,
  roles: {
    people: {
      label: { th: 'ประชาชน 10 จังหวัด ๆ ละ 20 คน', en: 'people of 10 provinces, 20 each' },
      exactly: participants.people,
    },
    officers: {
      label: { th: 'เจ้าหน้าที่จังหวัด/อำเภอ 10 จังหวัด ๆ ละ 3 คน', en: 'officers of 10 provinces, 3 each' },
      exactly: participants.officers,
    },
    centreOfficers: {
      label: { th: 'เจ้าหน้าที่ศูนย์ศึกษาและพัฒนาชุมชน 5 แห่ง ๆ ละ 4 คน', en: 'officers of 5 study centres, 4 each' },
      exactly: participants.centreOfficers,
    },
  },
});

const perUnit = {
  people: parameter(20, 'people', activity(4032)),
  officers: parameter(3, 'people', activity(4034)),
  centreOfficers: parameter(4, 'people', activity(4036)),
};

/**
 * Who comes to the workshop from one province (จังหวัดละ 20 คน และเจ้าหน้าที่ 3 คน): 20 people and 3 officers. No comparison is printed:
 * the numbers of a target group are read as exactly that many.
 *
 * @th
 * พิจารณาว่าผู้เข้าร่วมประชุมเชิงปฏิบัติการของจังหวัดเป็นไปตามที่กำหนดหรือไม่ คือ ประชาชนจังหวัดละ 20 คน และเจ้าหน้าที่สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ
 * จังหวัดละ 3 คน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown role
 * @source 004_5d18bda2820f2124.txt, lines 4032 and 4034
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.workshopOfProvince({ people: 20, officers: 3 }).verdict; // 'met'
 * ```
 */
export const workshopOfProvince = roster({
  programme,
  id: 'workshop-of-province',
  title: {
    th: 'ผู้เข้าร่วมประชุมเชิงปฏิบัติการ จังหวัดละ 20 คน และเจ้าหน้าที่ 3 คน',
    en: 'The 20 participants and 3 officers of a province',
  },
  source: activity(4032, 4034),
  parameters: { people: perUnit.people, officers: perUnit.officers },
  roles: {
    people: { label: { th: 'ประชาชน', en: 'people' }, exactly: perUnit.people },
    officers: { label: { th: 'เจ้าหน้าที่จังหวัด/อำเภอ', en: 'officers' }, exactly: perUnit.officers },
  },
});

/**
 * Who comes to the workshop from one study centre (ศูนย์ศึกษาและพัฒนาชุมชนแห่งละ 4 คน): 4 officers.
 *
 * @th
 * ตรวจว่าศูนย์ศึกษาและพัฒนาชุมชนมีเจ้าหน้าที่เข้าร่วมประชุมเชิงปฏิบัติการแห่งละ 4 คนหรือไม่
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown role
 * @source 004_5d18bda2820f2124.txt, line 4036
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.workshopOfCentre({ centreOfficers: 3 }).verdict; // 'unmet'
 * ```
 */
export const workshopOfCentre = roster({
  programme,
  id: 'workshop-of-centre',
  title: { th: 'เจ้าหน้าที่ศูนย์ศึกษาและพัฒนาชุมชน แห่งละ 4 คน', en: 'The four officers of a study centre' },
  source: activity(4036),
  parameters: { centreOfficers: perUnit.centreOfficers },
  roles: {
    centreOfficers: {
      label: { th: 'เจ้าหน้าที่ศูนย์ศึกษาและพัฒนาชุมชน', en: 'officers of the study centre' },
      exactly: perUnit.centreOfficers,
    },
  },
});

/**
 * Whether a province or a study centre holds the workshop (หน่วยดำเนินการ): ten provinces and five study centres, provinces by name
 * in Thai. Give the one that is asked about. That a centre serves two of the provinces is not printed.
 *
 * @th
 * ตรวจว่าจังหวัดหรือศูนย์ศึกษาและพัฒนาชุมชนเป็นหน่วยดำเนินการประชุมเชิงปฏิบัติการหรือไม่ มี 10 จังหวัด และ 5 ศูนย์ ให้ระบุหน่วยที่ต้องการตรวจ
 * เอกสารไม่ได้พิมพ์ว่าศูนย์ใดรับผิดชอบจังหวัดใด
 *
 * @throws {@link RuleInputError} a name that is no province's, another study centre, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4042 and 4044
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.workshopUnit({ province: 'ชัยนาท' }).verdict; // 'met'
 * plantGenetics.fy2565.workshopUnit({ province: 'ตาก', studyCentre: 'lampang' }).verdict; // 'met'
 * ```
 */
export const workshopUnit = checklist({
  programme,
  id: 'workshop-unit',
  title: { th: 'หน่วยดำเนินการประชุมเชิงปฏิบัติการ', en: 'Who holds the workshop' },
  words: {
    met: { th: 'เป็นหน่วยดำเนินการ', en: 'holds the workshop' },
    unmet: { th: 'ไม่ใช่หน่วยดำเนินการ', en: 'does not hold the workshop' },
  },
  source: activity(4042, 4044),
  facts: {
    province: province({ th: 'จังหวัด', en: 'a province' }),
    studyCentre: choice(
      { th: 'ศูนย์ศึกษาและพัฒนาชุมชน', en: 'a study centre' },
      {
        yala: { th: 'ศูนย์ศึกษาและพัฒนาชุมชนยะลา', en: 'the study centre of Yala' },
        saraburi: { th: 'ศูนย์ศึกษาและพัฒนาชุมชนสระบุรี', en: 'the study centre of Saraburi' },
        'chon-buri': { th: 'ศูนย์ศึกษาและพัฒนาชุมชนชลบุรี', en: 'the study centre of Chon Buri' },
        'nakhon-nayok': { th: 'ศูนย์ศึกษาและพัฒนาชุมชนนครนายก', en: 'the study centre of Nakhon Nayok' },
        lampang: { th: 'ศูนย์ศึกษาและพัฒนาชุมชนลำปาง', en: 'the study centre of Lampang' },
        other: { th: 'ศูนย์ศึกษาและพัฒนาชุมชนอื่น', en: 'another study centre' },
      },
    ),
  },
  criteria: [
    any(
      'unit',
      [
        oneOf(
          'province',
          ['ยะลา', 'ปัตตานี', 'ชลบุรี', 'ระยอง', 'นครนายก', 'นนทบุรี', 'ลำปาง', 'เชียงใหม่', 'สระบุรี', 'ชัยนาท'],
          { source: activity(4042), circumstance: true },
        ),
        oneOf('studyCentre', ['yala', 'saraburi', 'chon-buri', 'nakhon-nayok', 'lampang'], {
          source: activity(4044),
          circumstance: true,
        }),
      ],
      { label: { th: '10 จังหวัด หรือ 5 ศูนย์', en: 'one of 10 provinces or 5 centres' } },
    ),
  ],
});

const workshopBudget = parameter(814400, 'baht', activity(4038));

/**
 * Whether what the 15 units get adds up to the workshop's budget (ตามทะเบียนจัดสรร): 814,400 baht. The register that
 * divides it is not in the document, and the amount does not divide evenly: the items are the caller's.
 *
 * @th
 * ตรวจว่าเงินที่หน่วยดำเนินการ 15 หน่วยได้รับรวมเป็นงบประมาณ 814,400 บาทหรือไม่ ทะเบียนจัดสรรไม่มีในเอกสารและยอดหารไม่ลงตัว ผู้ใช้เป็นผู้ระบุรายการ
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4038
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.workshopAllocation({ items: [{ name: 'ยะลา', amount: 814_401 }] }).verdict; // 'unmet'
 * ```
 */
export const workshopAllocation = spending({
  programme,
  id: 'workshop-allocation',
  title: {
    th: 'งบประมาณ 814,400 บาท ตามทะเบียนจัดสรร',
    en: "The workshop's budget of 814,400 baht by the register of allotments",
  },
  source: activity(4038),
  envelope: workshopBudget,
  relation: 'equals',
});

const understood = { share: parameter(80, 'percent', activity(4053)) };

/**
 * The indicator of the workshop (ตัวชี้วัดกิจกรรม), no comparison printed and read as at least: 80 % of the people and officers who went through it understand.
 * The base is those who did, not those who were invited.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม ผู้ผ่านการประชุมเชิงปฏิบัติการร้อยละ 80 มีความรู้ความเข้าใจ อ่านว่าไม่น้อยกว่า และคิดจากผู้ที่ผ่านการประชุมจริง
 * ไม่ใช่ผู้ที่ได้รับเชิญ
 *
 * @throws {@link RuleInputError} more who understand than took part, a number that is no whole number from 0, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4053
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.workshopUnderstood({ participants: 250 }).least; // 200
 * ```
 */
export const workshopUnderstood = quota({
  programme,
  id: 'workshop-understood',
  title: { th: 'ผู้ผ่านการประชุมมีความรู้ความเข้าใจ', en: 'Those who understand' },
  source: activity(4053),
  parameters: understood,
  share: understood.share,
  unit: 'people',
  whole: { name: 'participants', label: { th: 'ผู้ผ่านการประชุมเชิงปฏิบัติการ', en: 'those who took part' } },
  part: { name: 'understood', label: { th: 'ผู้มีความรู้ความเข้าใจ', en: 'those who understand' } },
});

const completedOn = date({ th: 'วันที่กิจกรรมสิ้นสุด', en: 'the day on which the activity ended' });
const windows = {
  workshop: parameter(7, 'days', activity(4026)),
  sites: parameter(7, 'days', activity(4063)),
};

/**
 * When the workshop is entered in the BPM system: seven days after it ended. The summary with the evaluation and
 * photographs has no date.
 *
 * @th
 * กำหนดบันทึกผลการประชุมเชิงปฏิบัติการในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น ส่วนสรุปผลพร้อมการประเมินและภาพถ่ายเอกสารไม่ได้กำหนดวัน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4026
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.workshopEntry({ completedOn: '2022-03-25' }).due; // '2022-04-01'
 * ```
 */
export const workshopEntry = deadline({
  programme,
  id: 'workshop-entry',
  title: { th: 'บันทึกผลการประชุมเชิงปฏิบัติการในระบบ BPM', en: 'BPM entry of the workshop' },
  source: activity(4026),
  parameters: { window: windows.workshop },
  facts: { completedOn },
  ordered: [['completedOn', 'doneOn']],
  due: after('completedOn', windows.workshop),
});

/**
 * When a learning site is entered in the BPM system: seven days after its work ended. The summary with photographs has
 * no date.
 *
 * @th
 * กำหนดบันทึกผลการพัฒนาศูนย์เรียนรู้ในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น ส่วนสรุปผลพร้อมภาพถ่ายเอกสารไม่ได้กำหนดวัน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4063
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.siteEntry({ completedOn: '2022-03-31', doneOn: '2022-04-08' }).status; // 'late'
 * ```
 */
export const siteEntry = deadline({
  programme,
  id: 'site-entry',
  title: { th: 'บันทึกผลการพัฒนาศูนย์เรียนรู้ในระบบ BPM', en: 'BPM entry of a learning site' },
  source: activity(4063),
  parameters: { window: windows.sites },
  facts: { completedOn },
  ordered: [['completedOn', 'doneOn']],
  due: after('completedOn', windows.sites),
});

const sites = {
  perSite: parameter(100000, 'baht', activity(4074)),
  sites: parameter(14, 'sites', activity(4079)),
};

/**
 * What the learning sites cost (งบพัฒนาศูนย์เรียนรู้ภูมิปัญญาและทรัพยากรท้องถิ่น): 100,000 baht each, for 11 study centres and the 3
 * royal-initiative centres.
 *
 * @th
 * คำนวณงบพัฒนาศูนย์เรียนรู้ภูมิปัญญาและทรัพยากรท้องถิ่น แห่งละ 100,000 บาท ศูนย์ศึกษาและพัฒนาชุมชน 11 แห่ง และศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) 3 แห่ง
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 4059, 4067 and 4074 to 4076
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.siteBudget({ studyCentres: 11, royalCentres: 3, total: 1_400_000 }).verdict; // 'met'
 * ```
 */
export const siteBudget = costing({
  programme,
  id: 'site-budget',
  title: { th: 'งบประมาณพัฒนาศูนย์เรียนรู้', en: 'Budget of the learning sites' },
  source: activity(4059, 4067, [4074, 4076]),
  lines: {
    studyCentres: {
      label: { th: 'ศูนย์ศึกษาและพัฒนาชุมชน', en: 'study centres' },
      unit: 'centres',
      unitCost: sites.perSite,
    },
    royalCentres: {
      label: { th: 'ศูนย์เรียนรู้ชุมชน (ศูนย์สารภี)', en: 'royal-initiative learning centres' },
      unit: 'centres',
      unitCost: sites.perSite,
    },
  },
});

/**
 * What a learning site's 100,000 baht are for (งบพัฒนาศูนย์เรียนรู้): an exhibition, learning stations and plant labels.
 * “For” (สำหรับ) the three is read as a closed list: an item of another kind, `other`, is not what the money is for.
 *
 * @th
 * ตรวจการใช้งบพัฒนาศูนย์เรียนรู้แห่งละ 100,000 บาท สำหรับจัดทำนิทรรศการ จัดทำฐานการเรียนรู้ และปรับปรุงป้ายพันธุ์ไม้ คำว่า “สำหรับ”
 * อ่านว่าใช้ได้เฉพาะสามรายการนี้ รายการอื่น (other) ไม่ใช่วัตถุประสงค์ของเงิน
 *
 * @throws {@link RuleInputError} a kind that is not among the three, an amount that is negative or finer than a satang,
 * or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4074
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * const items = [{ name: 'ป้ายพันธุ์ไม้', amount: 20_000, kind: 'plant-labels' }] as const;
 * plantGenetics.fy2565.siteSpending({ items }).remaining; // '80000'
 * ```
 */
export const siteSpending = spending({
  programme,
  id: 'site-spending',
  title: { th: 'การใช้งบประมาณพัฒนาศูนย์เรียนรู้', en: "Spending of a learning site's money" },
  source: activity(4074),
  envelope: sites.perSite,
  relation: 'at-most',
  kinds: {
    permitted: {
      exhibition: { th: 'จัดทำนิทรรศการ', en: 'exhibition' },
      'learning-stations': { th: 'จัดทำฐานการเรียนรู้', en: 'learning stations' },
      'plant-labels': { th: 'ปรับปรุงป้ายพันธุ์ไม้', en: 'plant labels' },
    },
    forbidden: {
      other: { th: 'รายการอื่นนอกจากสามรายการที่พิมพ์ไว้', en: 'anything but the three that are printed' },
    },
  },
});

/**
 * The indicator of the learning sites (ตัวชี้วัดกิจกรรม): 14 were developed. No comparison is printed; at least is the reading.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม พัฒนาศูนย์เรียนรู้ในส่วนภูมิภาค 14 แห่ง เอกสารไม่ได้พิมพ์คำเปรียบเทียบไว้ อ่านว่าไม่น้อยกว่า
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4079
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.sitesDeveloped({ sites: 13 }).verdict; // 'unmet'
 * ```
 */
export const sitesDeveloped = checklist({
  programme,
  id: 'sites-developed',
  title: { th: 'พัฒนาศูนย์เรียนรู้ในส่วนภูมิภาค 14 แห่ง', en: '14 learning sites developed' },
  source: activity(4079),
  parameters: { sites: sites.sites },
  facts: { sites: count({ th: 'ศูนย์เรียนรู้ที่พัฒนาแล้ว', en: 'developed learning sites' }, 'sites') },
  criteria: [atLeast('sites', sites.sites)],
});

/**
 * What is done at a learning site (กิจกรรมพัฒนาศูนย์เรียนรู้). The list is open.
 *
 * @source 004_5d18bda2820f2124.txt, line 4061
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.siteWork.map(({ en }) => en).length; // 5
 * ```
 */
export const siteWork = [
  { th: 'จัดตั้งหรือพัฒนาพื้นที่ให้เป็นแหล่งเรียนรู้โครงการ อพ.สธ.', en: 'a place made a learning site of the project' },
  { th: 'จัดทำนิทรรศการ', en: 'an exhibition' },
  { th: 'จัดทำฐานการเรียนรู้โครงการ อพ.สธ.', en: 'a learning station on the project' },
  { th: 'จัดทำฐานการเรียนรู้พืชหายากและสมุนไพรพื้นถิ่น', en: 'a learning station on rare plants and local herbs' },
  { th: 'ปรับปรุงฐานข้อมูลพันธุกรรมพืช', en: 'the database of plant genetics kept up' },
] as const;

const master = {
  from: parameter('2021-10-01', 'date', activity(4057)),
  to: parameter('2026-09-30', 'date', activity(4057)),
};

/**
 * Whether a day lies in the project's seventh master plan (แผนแม่บท อพ.สธ. ระยะ 5 ปีที่เจ็ด): 1 October 2564 to 30 September
 * 2569, the fiscal years 2565 to 2569.
 *
 * @th
 * ตรวจว่าวันที่ระบุอยู่ในแผนแม่บท อพ.สธ. ระยะ 5 ปีที่เจ็ดหรือไม่ คือ 1 ตุลาคม 2564 ถึง 30 กันยายน 2569 (ปีงบประมาณ พ.ศ. 2565 - 2569)
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4057
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.inMasterPlan({ on: '2026-10-01' }).verdict; // 'unmet'
 * ```
 */
export const inMasterPlan = checklist({
  programme,
  id: 'in-master-plan',
  title: { th: 'แผนแม่บท อพ.สธ. ระยะ 5 ปีที่เจ็ด', en: 'Seventh five-year master plan' },
  source: activity(4057),
  words: {
    met: { th: 'อยู่ในระยะเวลาของแผนแม่บท', en: "within the plan's years" },
    unmet: { th: 'ไม่อยู่ในระยะเวลาของแผนแม่บท', en: "outside the plan's years" },
  },
  parameters: master,
  facts: { on: date({ th: 'วันที่', en: 'the day' }) },
  criteria: [during('on', master, { id: 'in-period', circumstance: true })],
});

const operating = {
  from: parameter(
    '2022-01-01',
    'date',
    activity.derived({ th: 'วันแรกของเดือนมกราคม 2565', en: 'the first day of January 2565' }, 4051, 4077),
  ),
  to: parameter(
    '2022-03-31',
    'date',
    activity.derived({ th: 'วันสุดท้ายของเดือนมีนาคม 2565', en: 'the last day of March 2565' }, 4051, 4077),
  ),
};

/**
 * Whether both parts of the activity run on a day (ระยะเวลาดำเนินการ): January to March 2565.
 *
 * @th
 * ตรวจว่าวันที่ระบุอยู่ในระยะเวลาดำเนินการของทั้งสองส่วนของกิจกรรม อพ.สธ. หรือไม่ คือ มกราคม - มีนาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4051 and 4077
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.inOperatingPeriod({ on: '2022-03-31' }).verdict; // 'met'
 * ```
 */
export const inOperatingPeriod = checklist({
  programme,
  id: 'in-operating-period',
  title: { th: 'ระยะเวลาดำเนินการ ไตรมาส 2', en: 'When the activity runs: quarter 2' },
  source: activity(4051, 4077),
  words: {
    met: { th: 'อยู่ในระยะเวลาดำเนินการ', en: 'within the period' },
    unmet: { th: 'ไม่อยู่ในระยะเวลาดำเนินการ', en: 'outside the period' },
  },
  parameters: operating,
  facts: { on: date({ th: 'วันที่', en: 'the day' }) },
  criteria: [
    during('on', operating, {
      id: 'in-period',
      label: { th: 'ดำเนินการในระยะเวลาที่กำหนด', en: 'carried out within the period' },
    }),
  ],
});
