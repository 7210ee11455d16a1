import { parameter } from '../../core/parameter.js';
import { all, any, between, no, yes } from '../../rules/criteria/criterion.js';
import { buddhistYear, count, type ValuesOf, yesNo } from '../../rules/logic/fact.js';
import { occupations, summary } from './source.js';

export const parameters = {
  treatedFrom: parameter(2562, 'years', occupations(2900), {
    th: 'ผ่านการบำบัดตั้งแต่ปี พ.ศ.',
    en: 'treated from the year, B.E.',
  }),
  treatedTo: parameter(2564, 'years', occupations(2900), { th: 'ผ่านการบำบัดถึงปี พ.ศ.', en: 'treated to the year, B.E.' }),
  bornFrom: parameter(2539, 'years', occupations(2902), { th: 'เกิดตั้งแต่ปี พ.ศ.', en: 'born from the year, B.E.' }),
  bornTo: parameter(2550, 'years', occupations(2902), { th: 'เกิดถึงปี พ.ศ.', en: 'born to the year, B.E.' }),
  ageFrom: parameter(15, 'years', occupations(2902), { th: 'อายุตั้งแต่', en: 'aged from' }),
  ageTo: parameter(25, 'years', occupations(2902), { th: 'อายุถึง', en: 'aged to' }),
  projectFrom: parameter(2564, 'years', summary(708), {
    th: 'ปีแรกของโครงการ (พ.ศ.)',
    en: 'first year of the project, B.E.',
  }),
  projectTo: parameter(2565, 'years', summary(708), {
    th: 'ปีสุดท้ายของโครงการ (พ.ศ.)',
    en: 'last year of the project, B.E.',
  }),
};

/** Years that have been: none lies after the last of the project. */
const hasBeen = { most: parameters.projectTo.value };

export const facts = {
  livesInProvince: yesNo({ th: 'อาศัยอยู่ในพื้นที่จังหวัดเป้าหมาย', en: 'lives in the target province' }),
  voluntary: yesNo({ th: 'สมัครใจเข้าร่วมกิจกรรม', en: 'joins of their own will' }),
  treatedIn: buddhistYear(
    {
      th: 'ปี พ.ศ. ที่ผ่านการบำบัดฟื้นฟูยาเสพติด',
      en: 'the year (B.E.) in which drug treatment was completed',
    },
    hasBeen,
  ),
  treatmentDocumented: yesNo({ th: 'มีเอกสารหลักฐานยืนยัน', en: 'documents prove the treatment' }),
  meansToStop: yesNo({ th: 'มีความตั้งใจในการเลิกยุ่งเกี่ยวกับยาเสพติด', en: 'means to have no more to do with drugs' }),
  withoutOccupation: yesNo({ th: 'ไม่มีอาชีพ', en: 'has no occupation' }),
  lostOccupation: yesNo({ th: 'สูญเสียอาชีพเพราะการเข้ารับการบำบัด', en: 'lost the occupation because of the treatment' }),
  goodConductDuring: yesNo({ th: 'ประพฤติดีระหว่างการบำบัด', en: 'good conduct during the treatment' }),
  goodConductAfter: yesNo({ th: 'ประพฤติดีหลังการบำบัด', en: 'good conduct after the treatment' }),
  certifiedByOfficial: yesNo({
    th: 'มีผู้ให้การรับรองคุณสมบัติ เช่น เจ้าหน้าที่หน่วยงานภาครัฐ กำนัน ผู้ใหญ่บ้าน ผู้นำชุมชน',
    en: 'certified by somebody such as a state officer, a kamnan, a village head or a community leader',
  }),
  certifiedByFamily: yesNo({ th: 'ผู้ปกครองหรือคนในครอบครัวรับรอง', en: 'certified by a guardian or one of the family' }),
  birthYear: buddhistYear({ th: 'ปี พ.ศ. ที่เกิด', en: 'the year of birth (B.E.)' }, hasBeen),
  age: count({ th: 'อายุ (ปีบริบูรณ์)', en: 'age in completed years' }, 'years', { most: 150 }),
  atRisk: yesNo({
    th: 'มีโอกาสหรือแนวโน้มที่จะเข้าไปเกี่ยวข้องกับยาเสพติด',
    en: 'has an occasion or a tendency to become involved in drugs',
  }),
  poor: yesNo({ th: 'มีฐานะยากจน', en: 'is poor' }),
  noStateAid: yesNo({ th: 'ไม่สามารถรับเงินสงเคราะห์ของรัฐ', en: 'cannot receive aid from the state' }),
  noLocalFund: yesNo({ th: 'ไม่มีแหล่งทุนอื่นในพื้นที่', en: 'there is no other fund in the area' }),
  notEligibleLocally: yesNo({ th: 'ไม่เข้าหลักเกณฑ์ของแหล่งทุนในพื้นที่', en: 'not eligible for the funds in the area' }),
  otherFunding: yesNo({
    th: 'อยู่ระหว่างรับการสนับสนุนทุนประกอบอาชีพจากแหล่งอื่น',
    en: 'is being funded for an occupation from elsewhere',
  }),
  guardianCertifies: yesNo({ th: 'ผู้ปกครองให้การรับรอง', en: 'a guardian certifies' }),
  guardianSupports: yesNo({ th: 'ผู้ปกครองให้การสนับสนุน', en: 'the guardian supports' }),
  guardianSupervises: yesNo({ th: 'ผู้ปกครองกำกับดูแลการประกอบอาชีพ', en: 'the guardian supervises the occupation' }),
  leaderCertifies: yesNo({ th: 'ผู้นำชุมชนให้การรับรอง', en: 'a community leader certifies' }),
  leaderSupports: yesNo({ th: 'ผู้นำชุมชนให้การสนับสนุน', en: 'the community leader supports' }),
  leaderSupervises: yesNo({ th: 'ผู้นำชุมชนกำกับดูแลการประกอบอาชีพ', en: 'the community leader supervises the occupation' }),
  bothTests: yesNo({
    th: 'ใช้ทั้งปีเกิดและอายุ (ใช้ปีเกิดหากไม่ระบุ)',
    en: 'ask for the year of birth and the age (the year of birth alone unless given)',
  }),
};

export type Values = ValuesOf<typeof facts>;

const afterTreatment = all(
  'after-treatment',
  [
    between('treatedIn', parameters.treatedFrom, parameters.treatedTo, { id: 'treated', circumstance: true }),
    yes('treatmentDocumented'),
    yes('meansToStop'),
    any(
      'occupation',
      [yes('withoutOccupation', { circumstance: true }), yes('lostOccupation', { circumstance: true })],
      {
        label: { th: 'ไม่มีหรือสูญเสียอาชีพ', en: 'without an occupation' },
      },
    ),
    yes('goodConductDuring', { circumstance: true }),
    yes('goodConductAfter'),
    any('certified', [yes('certifiedByOfficial'), yes('certifiedByFamily')], {
      label: { th: 'มีผู้ให้การรับรอง', en: 'certified by one of them' },
    }),
  ],
  {
    label: { th: 'ผู้ผ่านการบำบัดฟื้นฟูยาเสพติด', en: 'after drug treatment' },
    source: occupations(2900),
  },
);

export const born = between('birthYear', parameters.bornFrom, parameters.bornTo, { circumstance: true });

const aged = between('age', parameters.ageFrom, parameters.ageTo, { circumstance: true });

const need = all(
  'need',
  [
    yes('poor', { circumstance: true }),
    any(
      'support',
      [
        yes('noStateAid', { circumstance: true }),
        yes('noLocalFund', { circumstance: true }),
        yes('notEligibleLocally', { circumstance: true }),
      ],
      {
        label: { th: 'ไม่มีแหล่งช่วยเหลืออื่น', en: 'no other support' },
      },
    ),
    no('otherFunding'),
  ],
  { label: { th: 'ยากจนและไม่ได้รับทุนอื่น', en: 'poor and without other funding' }, source: occupations(2906) },
);

const sponsor = all(
  'sponsor',
  [
    any('certifies', [yes('guardianCertifies'), yes('leaderCertifies')], {
      label: { th: 'มีผู้ให้การรับรอง', en: 'somebody certifies' },
    }),
    any('supports', [yes('guardianSupports'), yes('leaderSupports')], {
      label: { th: 'มีผู้ให้การสนับสนุน', en: 'somebody supports' },
    }),
    any('supervises', [yes('guardianSupervises'), yes('leaderSupervises')], {
      label: { th: 'มีผู้กำกับดูแลการประกอบอาชีพ', en: 'somebody supervises the occupation' },
    }),
  ],
  {
    label: { th: 'มีผู้รับรอง สนับสนุน และกำกับดูแลการประกอบอาชีพ', en: 'somebody certifies, supports and supervises' },
    source: occupations(2908),
  },
);

export const youth = { label: { th: 'เยาวชนกลุ่มเสี่ยง', en: 'youth at risk' }, source: occupations(2902) };

const atRisk = yes('atRisk', { source: occupations(2904), circumstance: true });

export const tracks = {
  byBirth: [afterTreatment, all('youth-at-risk', [born, atRisk, need, sponsor], youth)],
  byBoth: [afterTreatment, all('youth-at-risk', [born, aged, atRisk, need, sponsor], youth)],
} as const;

export const title = { th: 'เกณฑ์การคัดเลือกเยาวชนกลุ่มเสี่ยงหรือผู้ผ่านการบำบัด', en: 'Youth at risk or people after treatment' };

const either = {
  label: { th: 'เข้าหลักเกณฑ์ข้อใดข้อหนึ่ง', en: 'one of the two tracks' },
  source: occupations(2898),
};

export const requirements = {
  byBirth: all(
    'person',
    [yes('livesInProvince', { circumstance: true }), yes('voluntary'), any('track', tracks.byBirth, either)],
    {
      label: title,
    },
  ),
  byBoth: all(
    'person',
    [yes('livesInProvince', { circumstance: true }), yes('voluntary'), any('track', tracks.byBoth, either)],
    {
      label: title,
    },
  ),
};
