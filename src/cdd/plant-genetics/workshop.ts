import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { any, oneOf } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { roster } from '../../rules/deciding/headcount.js';
import { choice, province } from '../../rules/logic/fact.js';
import { activity, programme } from './source.js';
import { workshopCentres, workshopProvinces } from './units.js';

const participants = {
  people: parameter(200, 'people', activity(4032)),
  officers: parameter(30, 'people', activity(4034)),
  centreOfficers: parameter(20, 'people', activity(4036)),
};

/**
 * Who comes to the workshop (กลุ่มเป้าหมาย 250 คน): 20 people and 3 officers of each of 10 provinces, 4 officers of each
 * of 5 study centres. No comparison is printed: the numbers of a target group are read as exactly that many.
 *
 * @th
 * ตรวจกลุ่มเป้าหมายประชุมเชิงปฏิบัติการ 250 คน คือ ประชาชน 10 จังหวัด ๆ ละ 20 คน เจ้าหน้าที่จังหวัด/อำเภอ 10 จังหวัด ๆ ละ 3 คน
 * และเจ้าหน้าที่ศูนย์ศึกษาและพัฒนาชุมชน 5 แห่ง ๆ ละ 4 คน เอกสารไม่ได้พิมพ์คำเปรียบเทียบ จำนวนกลุ่มเป้าหมายอ่านว่าพอดีตามนั้น
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
      label: {
        th: 'ประชาชนในจังหวัดพื้นที่บริการของศูนย์ศึกษาและพัฒนาชุมชน 10 จังหวัด ๆ ละ 20 คน',
        en: 'people of the 10 provinces that the study centres serve, 20 each',
      },
      exactly: participants.people,
    },
    officers: {
      label: { th: 'เจ้าหน้าที่จังหวัด/อำเภอ 10 จังหวัด ๆ ละ 3 คน', en: 'officers of 10 provinces and their amphoes, 3 each' },
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
 * จังหวัดละ 3 คน เอกสารไม่ได้พิมพ์คำเปรียบเทียบ จำนวนกลุ่มเป้าหมายอ่านว่าพอดีตามนั้น
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
    people: {
      label: { th: 'ประชาชนในจังหวัดพื้นที่บริการ', en: 'people of a province that a study centre serves' },
      exactly: perUnit.people,
    },
    officers: {
      label: { th: 'เจ้าหน้าที่จังหวัด/อำเภอ', en: 'officers of the province and its amphoes' },
      exactly: perUnit.officers,
    },
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
 * in Thai. Give the one that is asked about: a province that is none of the ten leaves it open whether a study centre holds it. That
 * a centre serves two of the provinces is not printed.
 *
 * @th
 * ตรวจว่าจังหวัดหรือศูนย์ศึกษาและพัฒนาชุมชนเป็นหน่วยดำเนินการประชุมเชิงปฏิบัติการหรือไม่ มี 10 จังหวัด และ 5 ศูนย์ ให้ระบุหน่วยที่ต้องการตรวจ ถ้าระบุเฉพาะจังหวัดซึ่งไม่ใช่ 10 จังหวัดนี้
 * ยังบอกไม่ได้จนกว่าจะระบุศูนย์ เอกสารไม่ได้พิมพ์ว่าศูนย์ใดรับผิดชอบจังหวัดใด
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
        ...workshopCentres,
        other: { th: 'ศูนย์ศึกษาและพัฒนาชุมชนอื่น', en: 'another study centre' },
      },
    ),
  },
  criteria: [
    any(
      'unit',
      [
        oneOf('province', Object.keys(workshopProvinces), { source: activity(4042), circumstance: true }),
        oneOf('studyCentre', Object.keys(workshopCentres), {
          source: activity(4044),
          circumstance: true,
        }),
      ],
      { label: { th: '10 จังหวัด หรือ 5 ศูนย์', en: 'one of 10 provinces or 5 centres' } },
    ),
  ],
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
  share: readAtLeast(understood.share),
  unit: 'people',
  whole: { name: 'participants', label: { th: 'ผู้ผ่านการประชุมเชิงปฏิบัติการ', en: 'those who took part' } },
  part: { name: 'understood', label: { th: 'ผู้มีความรู้ความเข้าใจ', en: 'those who understand' } },
});
