import { parameter } from '../../core/parameter.js';
import { atLeast, exactly, no, oneOf } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { roster } from '../../rules/deciding/headcount.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { clinic, grading, programme } from './source.js';

const targets = {
  povertyFunds: parameter(4_000, 'funds', clinic(3331, 3440, 3450)),
  savingsGroups: parameter(2_000, 'groups', clinic(3331, 3441, 3450)),
  villages: parameter(6_000, 'villages', clinic(3450)),
  people: parameter(150_000, 'people', clinic(3442)),
};

const exactlyThatMany = {
  th: 'ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่ากับจำนวนที่กรมฯ กำหนดพอดี',
  en: 'no word of comparison is printed; exactly the number that the department set is read',
};

/**
 * Whether the national target of the Mobile Clinic (เป้าหมาย 6,000 กลุ่ม/กองทุน) is met by what was chosen: 4,000 poverty-alleviation
 * funds (กข.คจ.) and 2,000 savings groups in 6,000 villages, with 25 people of each, 150,000 in all. The figures have it that a
 * village has one chosen fund; nothing forbids a second one. No word of comparison is printed: the numbers that the department set
 * are read as exactly that many, and one more is off the target as one fewer is. The provinces' shares are not printed.
 *
 * @th
 * พิจารณาว่าเป้าหมาย Mobile Clinic ครบหรือไม่ คือ กข.คจ. 4,000 กองทุน กลุ่มออมทรัพย์เพื่อการผลิต 2,000 กลุ่ม ใน 6,000 หมู่บ้าน ประชาชน 150,000 คน เอกสารไม่ได้พิมพ์คำเปรียบเทียบ
 * อ่านว่าเท่ากับจำนวนที่กรมฯ กำหนดพอดี เกินหรือขาดถือว่าไม่ตรงเป้าหมาย แนวทางไม่ได้พิมพ์จำนวนรายจังหวัด
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
    exactly('povertyFunds', targets.povertyFunds, { source: clinic.inferred(exactlyThatMany, 3331, 3440, 3450) }),
    exactly('savingsGroups', targets.savingsGroups, { source: clinic.inferred(exactlyThatMany, 3331, 3441, 3450) }),
    exactly('villages', targets.villages, { source: clinic.inferred(exactlyThatMany, 3450) }),
    exactly('people', targets.people, { source: clinic.inferred(exactlyThatMany, 3442) }),
  ],
});

const notRepeated = clinic.inferred(
  {
    th: '“ไม่ซ้ำกับกองทุนชุมชนตามหลักธรรมาภิบาล” อ่านว่าไม่ซ้ำกับกองทุนเป้าหมายของสองปีนั้น',
    en: 'a fund under good governance of those years is read as one that was a target then',
  },
  3334,
);

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
  title: { th: 'เงื่อนไขกองทุนชุมชนเป้าหมาย Mobile Clinic', en: 'Whether a fund may be chosen for the Mobile Clinic' },
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
    no('targetOf2563', { source: notRepeated, circumstance: true }),
    no('targetOf2564', { source: notRepeated, circumstance: true }),
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
 * (`number`). The 878 are printed in another activity (line 6235). Until all of them are listed it is unknown.
 *
 * @th
 * พิจารณาว่าทุกอำเภอมีทีมคู่หู คู่คิด อย่างน้อย 1 ทีมหรือไม่ (878 อำเภอ ตามที่พิมพ์ไว้ในกิจกรรมอื่น หรือจำนวนอำเภอของจังหวัดที่ระบุใน number) หากระบุไม่ครบ ผลเป็น “ยังไม่ทราบ”
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
