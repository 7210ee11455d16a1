import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { atLeast, exactly, no, noLaterThan, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { roster } from '../../rules/deciding/roster.js';
import { choice, count, date, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { days } from './days.js';
import { clinic, grading, programme, project } from './source.js';

const targets = {
  povertyFunds: parameter(4_000, 'funds', clinic(3331, 3440, 3450)),
  savingsGroups: parameter(2_000, 'groups', clinic(3331, 3441, 3450)),
  villages: parameter(6_000, 'villages', clinic(3450)),
  people: parameter(150_000, 'people', clinic(3442)),
};

/**
 * Whether the national target of the Mobile Clinic (เป้าหมาย 6,000 กลุ่ม/กองทุน) is met by what was chosen: 4,000 poverty-alleviation
 * funds (กข.คจ.) and 2,000 savings groups in 6,000 villages, with 25 people of each, 150,000 in all. The figures have it that a
 * village has one chosen fund; nothing forbids a second one. The provinces' shares are not printed.
 *
 * @th
 * พิจารณาว่าเป้าหมาย Mobile Clinic ครบหรือไม่ คือ กข.คจ. 4,000 กองทุน กลุ่มออมทรัพย์เพื่อการผลิต 2,000 กลุ่ม ใน 6,000 หมู่บ้าน ประชาชน 150,000 คน แนวทางไม่ได้พิมพ์จำนวนรายจังหวัด
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3331, 3440 to 3442 and 3450
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.clinicTarget({ povertyFunds: 4000, savingsGroups: 2000, villages: 5999 });
 * outcome.verdict; // 'unmet'
 * outcome.next; // ['villages', 'people']
 * ```
 */
export const clinicTarget = checklist({
  programme,
  id: 'clinic-target',
  title: { th: 'เป้าหมาย Mobile Clinic 6,000 กลุ่ม/กองทุน', en: 'Target of the Mobile Clinic: 6,000 funds' },
  source: clinic(3331, [3440, 3442], 3450),
  parameters: targets,
  facts: {
    povertyFunds: count({ th: 'กองทุน กข.คจ.', en: 'poverty-alleviation funds' }, 'funds'),
    savingsGroups: count({ th: 'กลุ่มออมทรัพย์เพื่อการผลิต', en: 'savings groups for production' }, 'groups'),
    villages: count({ th: 'หมู่บ้านที่มีกองทุนเป้าหมาย', en: 'villages with a chosen fund' }, 'villages'),
    people: count({ th: 'ประชาชนเป้าหมาย', en: 'target people' }, 'people'),
  },
  criteria: [
    exactly('povertyFunds', targets.povertyFunds),
    exactly('savingsGroups', targets.savingsGroups),
    exactly('villages', targets.villages),
    exactly('people', targets.people),
  ],
});

/**
 * Whether a fund may be chosen for the Mobile Clinic (คัดเลือกกองทุนชุมชนเป้าหมาย): a poverty-alleviation fund or a savings group
 * that does not repeat a fund under good governance of FY2563 or FY2564. That is all that is printed: no age, size or level.
 *
 * A fund of those years is read as one that was a target then. Whoever reads it as one that passed answers the two facts that
 * way.
 *
 * @th
 * พิจารณาว่ากองทุนคัดเลือกเป็นเป้าหมายได้หรือไม่ คือ เป็น กข.คจ. หรือกลุ่มออมทรัพย์เพื่อการผลิต และไม่ซ้ำกับกองทุนชุมชนตามหลักธรรมาภิบาล ปีงบประมาณ พ.ศ. 2563 – 2564
 * อ่านว่าไม่ซ้ำกับกองทุนเป้าหมายของสองปีนั้น
 *
 * @throws {@link RuleInputError} another kind of fund, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3331, 3333 and 3334
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.eligibleFund({ kind: 'savings-group', targetOf2563: false });
 * outcome.verdict; // 'unknown'
 * outcome.missing; // ['targetOf2564']
 * communityFunds.fy2565.eligibleFund({ targetOf2563: true }).verdict; // 'unmet'
 * ```
 */
export const eligibleFund = checklist({
  programme,
  id: 'eligible-fund',
  title: { th: 'เงื่อนไขกองทุนชุมชนเป้าหมาย', en: 'Whether a fund may be chosen' },
  source: clinic(3333, 3334),
  words: {
    met: { th: 'เป็นกองทุนเป้าหมายได้', en: 'may be chosen' },
    unmet: { th: 'เป็นกองทุนเป้าหมายไม่ได้', en: 'may not be chosen' },
  },
  facts: {
    kind: choice(
      { th: 'ประเภทกองทุน', en: 'the kind of fund' },
      {
        'poverty-fund': { th: 'โครงการแก้ไขปัญหาความยากจน (กข.คจ.)', en: 'poverty-alleviation fund' },
        'savings-group': { th: 'กลุ่มออมทรัพย์เพื่อการผลิต', en: 'savings group for production' },
        other: { th: 'กองทุนอื่น', en: 'another fund' },
      },
    ),
    targetOf2563: yesNo({
      th: 'เป็นกองทุนชุมชนตามหลักธรรมาภิบาล ปีงบประมาณ 2563',
      en: 'was a fund under good governance of FY2563',
    }),
    targetOf2564: yesNo({
      th: 'เป็นกองทุนชุมชนตามหลักธรรมาภิบาล ปีงบประมาณ 2564',
      en: 'was a fund under good governance of FY2564',
    }),
  },
  criteria: [
    oneOf('kind', ['poverty-fund', 'savings-group'], { source: clinic(3331), circumstance: true }),
    no('targetOf2563', { source: clinic(3334), circumstance: true }),
    no('targetOf2564', { source: clinic(3334), circumstance: true }),
  ],
});

const one = parameter(
  1,
  'people',
  clinic.inferred(
    { th: 'ทีมละ 4 คน ประกอบด้วย 4 ประเภทที่พิมพ์ไว้ จึงประเภทละ 1 คน', en: 'four members for four printed places' },
    3340,
    [3342, 3348],
  ),
);
const teams = {
  perAmphoe: parameter(1, 'teams', clinic(3340)),
  amphoes: parameter(878, 'amphoes', grading(6235)),
};

/**
 * Whether a Move for Fund Team (ทีมคู่หู คู่คิด) has its four members, one in each place: an officer in charge of community funds or
 * of the tambon; a committee member or sage of savings groups; the same of poverty-alleviation funds; and a member of the
 * fund management centre's committee or a sage of the sufficiency economy. One in each place is the reading of four members
 * for four places.
 *
 * @th
 * พิจารณาว่าทีมคู่หู คู่คิด (Move for Fund Team) มีสมาชิก 4 คน ประเภทละ 1 คนหรือไม่ การนับประเภทละ 1 คนเป็นการอ่านจาก 4 คนและ 4 ประเภท
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3340 and 3342 to 3348
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.moveForFundTeam({ officer: 1, savingsGroups: 2, povertyFunds: 1, centre: 0 });
 * outcome.next; // ['savings-groups', 'centre']
 * ```
 */
export const moveForFundTeam = roster({
  programme,
  id: 'move-for-fund-team',
  title: { th: 'ทีมคู่หู คู่คิด (Move for Fund Team)', en: 'Move for Fund Team' },
  source: clinic(3340, [3342, 3348]),
  parameters: { one },
  roles: {
    officer: {
      label: {
        th: 'ผู้รับผิดชอบงานทุนชุมชน หรือพัฒนากรผู้ประสานงานตำบล',
        en: 'officer in charge of community funds, or of the tambon',
      },
      exactly: one,
    },
    savingsGroups: {
      label: {
        th: 'ตัวแทนคณะกรรมการหรือปราชญ์ชุมชนด้านกลุ่มออมทรัพย์',
        en: 'committee member or sage of savings groups',
      },
      exactly: one,
    },
    povertyFunds: {
      label: { th: 'ตัวแทนคณะกรรมการหรือปราชญ์ชุมชนด้าน กข.คจ.', en: 'committee member or sage of poverty funds' },
      exactly: one,
    },
    centre: {
      label: {
        th: 'คณะกรรมการศูนย์จัดการกองทุนชุมชน หรือปราชญ์ด้านเศรษฐกิจพอเพียง',
        en: 'committee member of the fund management centre, or sage of the sufficiency economy',
      },
      exactly: one,
    },
  },
});

/**
 * Whether every amphoe has a team (อย่างน้อยอำเภอละ 1 ทีม): each of the country's 878, or of as many as the caller's province has
 * (`number`). Until all of them are listed it is unknown.
 *
 * @th
 * พิจารณาว่าทุกอำเภอมีทีมคู่หู คู่คิด อย่างน้อย 1 ทีมหรือไม่ (878 อำเภอ หรือจำนวนอำเภอของจังหวัดที่ระบุใน number) หากระบุไม่ครบ ผลเป็น “ยังไม่ทราบ”
 *
 * @throws {@link RuleInputError} an amphoe that is listed twice, a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3340 and 6235
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const amphoes = [{ id: 'เมือง', teams: 2 }, { id: 'ปากช่อง', teams: 0 }];
 * communityFunds.fy2565.teamInEveryAmphoe({ amphoes }).verdict; // 'unmet'
 * communityFunds.fy2565.teamInEveryAmphoe({ amphoes: [{ id: 'เมือง', teams: 2 }], number: 1 }).verdict; // 'met'
 * ```
 */
export const teamInEveryAmphoe = everyOne({
  programme,
  id: 'team-in-every-amphoe',
  title: { th: 'ทีมคู่หู คู่คิด อย่างน้อยอำเภอละ 1 ทีม', en: 'At least one team in every amphoe' },
  source: clinic(3340),
  parameters: teams,
  list: { name: 'amphoes', label: { th: 'อำเภอ', en: 'an amphoe' } },
  unit: 'amphoes',
  facts: { teams: count({ th: 'จำนวนทีม', en: 'its teams' }, 'teams') },
  criteria: [atLeast('teams', teams.perAmphoe)],
  number: teams.amphoes,
});

const attendance = {
  committee: parameter(5, 'people', clinic(3368)),
  people: parameter(25, 'people', clinic(3368)),
  days: parameter(1, 'days', clinic(3368)),
};

/**
 * Whether a Mobile Clinic workshop (ประชุมเชิงปฏิบัติการ Mobile Clinic) is as printed: one day, 30 people, of whom 5 are committee
 * members of the fund and 25 people who are to reach capital. No comparison is printed: the numbers of a target group are read
 * as exactly that many.
 *
 * @th
 * ตรวจว่าการประชุมเชิงปฏิบัติการ Mobile Clinic เป็นไปตามที่กำหนดหรือไม่ คือ 1 วัน 30 คน เป็นคณะกรรมการกองทุนชุมชน 5 คน และประชาชนที่จะเข้าถึงแหล่งทุน 25
 * คน เอกสารไม่ได้ใช้คำว่าไม่น้อยกว่าหรือไม่เกิน จึงอ่านว่าเท่ากับจำนวนนั้นพอดี
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3368
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.workshop({ committee: 5, people: 25, days: 1 }).verdict; // 'met'
 * communityFunds.fy2565.workshop({ committee: 6, people: 24 }).next; // ['committee', 'people', 'days']
 * ```
 */
export const workshop = checklist({
  programme,
  id: 'workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการ Mobile Clinic 30 คน', en: 'Mobile Clinic workshop of 30' },
  source: clinic(3368),
  parameters: attendance,
  facts: {
    committee: count({ th: 'คณะกรรมการกองทุนชุมชน', en: 'committee members of the fund' }, 'people'),
    people: count({ th: 'ประชาชนเข้าถึงแหล่งทุน', en: 'people who are to reach capital' }, 'people'),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
  },
  criteria: [
    exactly('committee', attendance.committee),
    exactly('people', attendance.people),
    exactly('days', attendance.days),
  ],
});

/**
 * Whether a workshop took up all seven points on people's access to capital (ประเด็นส่งเสริมประชาชนเข้าถึงแหล่งทุน). Joining a fund is
 * something that the workshop supports; nobody has to join before applying for a loan.
 *
 * @th
 * ตรวจว่าการประชุมครอบคลุมประเด็นส่งเสริมประชาชนเข้าถึงแหล่งทุนครบทั้ง 7 ประเด็นหรือไม่ การสมัครเป็นสมาชิกกองทุนเป็นเรื่องที่การประชุมสนับสนุน
 * ไม่ใช่เงื่อนไขก่อนการขอกู้ยืม
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3398 to 3416
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.accessSession({ surveyed: true, sources: true, rules: false }).verdict; // 'unmet'
 * ```
 */
export const accessSession = checklist({
  programme,
  id: 'access-session',
  title: { th: 'ประเด็นส่งเสริมประชาชนเข้าถึงแหล่งทุน', en: 'Points on access to capital' },
  source: clinic([3398, 3416]),
  facts: {
    surveyed: yesNo({ th: 'สำรวจและจัดทำทะเบียนประชาชน', en: 'people were surveyed and registered' }),
    sources: yesNo({ th: 'สร้างการรับรู้แหล่งทุนในชุมชน', en: 'the sources of capital were made known' }),
    rules: yesNo({ th: 'สร้างความเข้าใจระเบียบของกองทุน', en: 'the rules of the funds were explained' }),
    saving: yesNo({ th: 'สร้างความตระหนักด้านการออม', en: 'saving was made a concern' }),
    joining: yesNo({ th: 'สนับสนุนให้สมัครเป็นสมาชิกกองทุน', en: 'joining a fund was supported' }),
    matching: yesNo({ th: 'จับคู่เจรจากับคณะกรรมการกองทุน', en: 'borrowers were matched with committees' }),
    applying: yesNo({ th: 'ขอกู้ยืมตามระเบียบของกองทุน', en: "applications followed the funds' rules" }),
  },
  criteria: [
    yes('surveyed', { source: clinic(3400) }),
    yes('sources', { source: clinic(3406) }),
    yes('rules', { source: clinic(3408) }),
    yes('saving', { source: clinic(3410) }),
    yes('joining', { source: clinic(3412) }),
    yes('matching', { source: clinic(3414) }),
    yes('applying', { source: clinic(3416) }),
  ],
});

const visits = parameter(2, 'times', clinic(3418));

/**
 * Whether a team followed a fund up as printed (ติดตาม 2 ครั้ง): twice; the first time the development plan and the people's
 * borrowing, the second time the assessment, recorded by the end of May 2565. No day and no interval is printed for the first
 * visit.
 *
 * @th
 * พิจารณาว่าทีมคู่หู คู่คิด ติดตามครบหรือไม่ อย่างน้อย 2 ครั้ง ครั้งที่ 1 ติดตามแผนและการกู้ยืม ครั้งที่ 2 ประเมินศักยภาพ และบันทึกในระบบภายในเดือนพฤษภาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3418 to 3428
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.followUp({ visits: 2, recordedOn: '2022-06-01' }).verdict; // 'unmet'
 * ```
 */
export const followUp = checklist({
  programme,
  id: 'follow-up',
  title: { th: 'ทีมคู่หู คู่คิด ติดตาม 2 ครั้ง', en: 'Two visits of the team' },
  source: clinic([3418, 3428]),
  parameters: { visits, recordedBy: days.clinicRecord },
  facts: {
    visits: count({ th: 'จำนวนครั้งที่ติดตาม', en: 'visits' }, 'times'),
    plan: yesNo({ th: 'ติดตามแผนการพัฒนาตัวชี้วัดที่ไม่ผ่าน', en: 'the development plan was followed up' }),
    borrowing: yesNo({ th: 'ติดตามการกู้ยืมเงินของประชาชน', en: "people's borrowing was followed up" }),
    assessed: yesNo({ th: 'ประเมินศักยภาพตามหลักธรรมาภิบาล', en: 'the fund was assessed' }),
    recordedOn: date({ th: 'วันที่บันทึกในระบบ', en: 'the day it was recorded' }),
  },
  criteria: [
    atLeast('visits', visits),
    yes('plan', { source: clinic(3422) }),
    yes('borrowing', { source: clinic(3424) }),
    yes('assessed', { source: clinic(3428) }),
    noLaterThan('recordedOn', days.clinicRecord),
  ],
});

const shares = {
  activity: parameter(100, 'percent', clinic(3453)),
  project: parameter(80, 'percent', project(961)),
  borrowing: parameter(90, 'percent', clinic(3453)),
};

const governedWhole = {
  name: 'funds',
  label: { th: 'กองทุนชุมชนเป้าหมาย', en: 'target funds' },
} as const;
const governedPart = {
  name: 'wellGoverned',
  label: { th: 'กองทุนที่บริหารจัดการตามหลักธรรมาภิบาล', en: 'funds managed by good governance' },
} as const;

/**
 * The activity's indicator of good governance (ตัวชี้วัดกิจกรรม): all target funds. What makes a fund one that is managed by good
 * governance is not printed: the caller counts them.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม ร้อยละ 100 ของกองทุนชุมชนเป้าหมายมีการบริหารจัดการตามหลักธรรมาภิบาล เอกสารไม่ได้กำหนดว่ากองทุนลักษณะใดถือว่ามีธรรมาภิบาล
 * ผู้ใช้เป็นผู้นับ
 *
 * @throws {@link RuleInputError} more funds that count than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3453
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.governanceIndicator({ funds: 6000, wellGoverned: 5999 }).lacking; // 1
 * ```
 */
export const governanceIndicator = quota({
  programme,
  id: 'governance-indicator',
  title: { th: 'ร้อยละ 100 ของกองทุนชุมชนมีธรรมาภิบาล', en: '100 % of the funds under good governance' },
  source: clinic(3453),
  parameters: { share: shares.activity },
  share: shares.activity,
  unit: 'funds',
  whole: governedWhole,
  part: governedPart,
});

/**
 * The project's indicator of good governance (ตัวชี้วัดโครงการ): 80 % of the funds. The same sentence as the activity's, with
 * another figure: the two are kept apart. That 80 % is the least is the reading; no comparison is printed.
 *
 * @th
 * ตรวจตัวชี้วัดโครงการ ร้อยละ 80 ของกองทุนชุมชนมีธรรมาภิบาล ข้อความเดียวกับตัวชี้วัดกิจกรรมแต่ตัวเลขต่างกัน จึงแยกเป็นคนละกติกา อ่านว่าไม่น้อยกว่าร้อยละ
 * 80 เพราะเอกสารไม่ได้พิมพ์คำเปรียบเทียบไว้
 *
 * @throws {@link RuleInputError} more funds that count than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 961 and 6746
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.projectGovernanceIndicator({ funds: 6000 }).least; // 4800
 * ```
 */
export const projectGovernanceIndicator = quota({
  programme,
  id: 'project-governance-indicator',
  title: { th: 'ร้อยละ 80 ของกองทุนชุมชนมีธรรมาภิบาล', en: '80 % of the funds under good governance' },
  source: acrossPages(961, 6746),
  parameters: { share: shares.project },
  share: shares.project,
  unit: 'funds',
  whole: governedWhole,
  part: governedPart,
});

/**
 * The activity's indicator of access (ตัวชี้วัดกิจกรรม): 90 % of the people can borrow for an occupation, of all 150,000 that is
 * 135,000; of the 25 of one village 23. Whether a loan that was granted is meant, or that one could be, is not said: the caller
 * counts.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม ร้อยละ 90 ของประชาชนเป้าหมายเข้าถึงแหล่งทุนในการกู้ยืมเพื่อประกอบอาชีพ ทั้งหมด 150,000 คน เท่ากับ 135,000 คน หมู่บ้านละ 25 คน
 * เท่ากับ 23 คน เอกสารไม่ได้ระบุว่าหมายถึงผู้ที่กู้ยืมแล้วหรือผู้ที่กู้ยืมได้ ผู้ใช้เป็นผู้นับ
 *
 * @throws {@link RuleInputError} more people who count than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3453
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.accessIndicator({ people: 150_000, withAccess: 135_000 }).verdict; // 'met'
 * communityFunds.fy2565.accessIndicator({ people: 25, withAccess: 22 }).least; // 23
 * ```
 */
export const accessIndicator = quota({
  programme,
  id: 'access-indicator',
  title: { th: 'ร้อยละ 90 ของประชาชนเข้าถึงแหล่งทุน', en: '90 % of the people reach capital' },
  source: clinic(3453),
  parameters: { share: shares.borrowing },
  share: shares.borrowing,
  unit: 'people',
  whole: { name: 'people', label: { th: 'ประชาชนเป้าหมาย', en: 'target people' } },
  part: {
    name: 'withAccess',
    label: { th: 'ประชาชนที่เข้าถึงแหล่งทุนในการกู้ยืม', en: 'people who can borrow for an occupation' },
  },
});

const reached = parameter(150_000, 'people', project(948, 959));

/**
 * The project's indicator of access (ตัวชี้วัดโครงการ): 150,000 people reach capital. Beside the activity's 90 % of the same people
 * it counts those who were brought into the activity.
 *
 * @th
 * ตรวจตัวชี้วัดโครงการ ประชาชนกลุ่มเป้าหมายเข้าถึงแหล่งทุน 150,000 คน นับผู้ที่เข้าร่วมกิจกรรม ต่างจากตัวชี้วัดกิจกรรมซึ่งคิดร้อยละ 90
 * ของประชาชนกลุ่มเดียวกัน
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 948, 959 and 6744
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.projectAccessIndicator({ people: 149_999 }).verdict; // 'unmet'
 * ```
 */
export const projectAccessIndicator = checklist({
  programme,
  id: 'project-access-indicator',
  title: { th: 'ประชาชนกลุ่มเป้าหมายเข้าถึงแหล่งทุน 150,000 คน', en: '150,000 people reach capital' },
  source: acrossPages(948, 959, 6744),
  parameters: { reached },
  facts: { people: count({ th: 'ประชาชนที่เข้าถึงแหล่งทุน', en: 'people who reach capital' }, 'people') },
  criteria: [atLeast('people', reached)],
});
