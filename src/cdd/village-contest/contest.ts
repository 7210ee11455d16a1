import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { exactly, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, province, yesNo } from '../../rules/logic/fact.js';
import { activity, programme } from './source.js';

/** The provinces that hold a contest. */
export const organisers = ['ฉะเชิงเทรา', 'จันทบุรี', 'เพชรบุรี', 'เชียงใหม่', 'สกลนคร', 'นราธิวาส'] as const;

/**
 * Whether a province holds a contest (จังหวัดดำเนินการ): the six with a main royal development study centre, by name in
 * Thai.
 *
 * @th
 * ตรวจว่าจังหวัดเป็นผู้ดำเนินการประกวดหรือไม่ คือ 6 จังหวัดที่ตั้งศูนย์ศึกษาการพัฒนาอันเนื่องมาจากพระราชดำริ
 *
 * @throws {@link RuleInputError} a name that is no province's, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3916 and 3960
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * villageContest.fy2565.organisingProvince({ province: 'ระยอง' }).verdict; // 'unmet'
 * ```
 */
export const organisingProvince = checklist({
  programme,
  id: 'organising-province',
  title: { th: 'จังหวัดที่ดำเนินการประกวด', en: 'A province that holds a contest' },
  words: {
    met: { th: 'เป็นจังหวัดที่ดำเนินการประกวด', en: 'holds a contest' },
    unmet: { th: 'ไม่ใช่จังหวัดที่ดำเนินการประกวด', en: 'holds no contest' },
  },
  source: activity(3916, 3960),
  facts: { province: province({ th: 'จังหวัด', en: 'the province' }) },
  criteria: [oneOf('province', organisers, { circumstance: true })],
});

/**
 * Whether a village is in the area of the contest (พื้นที่ดำเนินการ): in one of 15 provinces, and around one of the 6 main
 * royal development study centres or their 19 branches. Which of the six contests takes the villages of the other nine
 * provinces is not printed. The centres are in the official table `royalDevelopmentStudyCentres`.
 *
 * @th
 * ตรวจว่าหมู่บ้านอยู่ในพื้นที่ดำเนินการประกวดหรือไม่ คือ อยู่ใน 15 จังหวัด และอยู่รอบศูนย์ศึกษาการพัฒนาอันเนื่องมาจากพระราชดำริ 6 แห่ง หรือศูนย์สาขา 19
 * แห่ง หมู่บ้านใน 9 จังหวัดที่เหลือเข้าประกวดกับจังหวัดใด เอกสารไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a name that is no province's, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3966 to 3996
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * villageContest.fy2565.inContestArea({ province: 'ระยอง' }).missing; // ['aroundStudyCentre']
 * villageContest.fy2565.inContestArea({ province: 'ตาก' }).verdict; // 'unmet'
 * ```
 */
export const inContestArea = checklist({
  programme,
  id: 'in-contest-area',
  title: { th: 'หมู่บ้านรอบศูนย์ศึกษาการพัฒนาอันเนื่องมาจากพระราชดำริ', en: 'A village in the area of the contest' },
  words: {
    met: { th: 'อยู่ในพื้นที่ประกวด', en: 'is in the area of the contest' },
    unmet: { th: 'อยู่นอกพื้นที่ประกวด', en: 'is not in the area of the contest' },
  },
  source: activity([3966, 3996]),
  facts: {
    province: province({ th: 'จังหวัด', en: 'the province' }),
    aroundStudyCentre: yesNo({ th: 'อยู่รอบศูนย์ศึกษาหรือศูนย์สาขา', en: 'is around a study centre or a branch' }),
  },
  criteria: [
    oneOf(
      'province',
      [...organisers, 'ระยอง', 'นครนายก', 'ราชบุรี', 'มุกดาหาร', 'นครพนม', 'กาฬสินธุ์', 'ศรีสะเกษ', 'เชียงราย', 'นครศรีธรรมราช'],
      { circumstance: true },
    ),
    yes('aroundStudyCentre', { circumstance: true }),
  ],
});

/**
 * The committee of a province (คณะกรรมการระดับจังหวัด): the governor chairs it; heads of provincial agencies, the study
 * centre and amphoe officers are members; the provincial development officer is secretary, with an assistant. Others
 * may be added. Its size is not printed: each of its three meetings is for 30 people (กลุ่มเป้าหมาย, lines 3922, 3928 and 3934),
 * which may be more than its members, and is asked by `committeeMeetings`.
 *
 * @th
 * ตรวจองค์ประกอบคณะกรรมการประกวดระดับจังหวัด ผู้ว่าราชการจังหวัดเป็นประธาน มีหัวหน้าส่วนราชการที่เกี่ยวข้อง ศูนย์ศึกษา และพัฒนาการอำเภอ
 * พัฒนาการจังหวัดเป็นเลขานุการ และมีผู้ช่วยเลขานุการ เพิ่มกรรมการอื่นได้ เอกสารไม่ได้กำหนดจำนวนกรรมการ
 * กลุ่มเป้าหมายของการประชุมแต่ละครั้งพิมพ์ไว้ 30 คน (บรรทัด 3922 3928 และ 3934) ซึ่งอาจมากกว่าจำนวนกรรมการ ตรวจด้วย `committeeMeetings`
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown role
 * @source 004_5d18bda2820f2124.txt, lines 3916 to 3918
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * villageContest.fy2565.committee({ governorChairs: false }).verdict; // 'unmet'
 * ```
 */
export const committee = checklist({
  programme,
  id: 'committee',
  title: { th: 'คณะกรรมการระดับจังหวัด', en: 'The committee of a province' },
  source: activity([3916, 3918]),
  facts: {
    governorChairs: yesNo({ th: 'ผู้ว่าราชการจังหวัดเป็นประธาน', en: 'the governor chairs it' }),
    agencyHeads: yesNo({ th: 'มีหัวหน้าส่วนราชการระดับจังหวัดที่เกี่ยวข้อง', en: 'heads of related agencies' }),
    studyCentre: yesNo({ th: 'มีผู้อำนวยการและเจ้าหน้าที่ศูนย์ศึกษา', en: 'director and staff of the study centre' }),
    amphoeOfficers: yesNo({ th: 'มีพัฒนาการอำเภอในพื้นที่หมู่บ้านรอบศูนย์ศึกษา', en: 'amphoe development officers' }),
    officerIsSecretary: yesNo({ th: 'พัฒนาการจังหวัดเป็นเลขานุการ', en: 'the provincial officer is secretary' }),
    sectionHeadAssists: yesNo({
      th: 'ผู้อำนวยการกลุ่มงานที่รับผิดชอบงานพัฒนาชุมชนตามแนวพระราชดำริเป็นผู้ช่วยเลขานุการ',
      en: 'the head of the section that is responsible for the royal initiatives is assistant secretary',
    }),
  },
  criteria: [
    yes('governorChairs'),
    yes('agencyHeads'),
    yes('studyCentre'),
    yes('amphoeOfficers'),
    yes('officerIsSecretary'),
    yes('sectionHeadAssists'),
  ],
});

/**
 * What the committee does (หน้าที่คณะกรรมการ): it settles how the contest is made known, when and how villages apply, and
 * selects the model villages.
 *
 * @source 004_5d18bda2820f2124.txt, line 3920
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * villageContest.fy2565.committeeDuties.length; // 3
 * ```
 */
export const committeeDuties = deepFreeze([
  { th: 'กำหนดรูปแบบการสร้างการรับรู้และประชาสัมพันธ์การรับสมัคร', en: 'how the contest is made known' },
  { th: 'กำหนดการรับสมัครและแนวทางการรับสมัคร', en: 'when and how villages apply' },
  { th: 'พิจารณาคัดเลือกหมู่บ้านต้นแบบ 3 หมู่บ้าน ๆ ละ 1 ด้าน', en: 'select three model villages, one an aspect' },
] as const);

/**
 * How far a province's contest has come (ขั้นตอนการประกวด), from making it known to the report, in the printed order of points 3 to
 * 12: the committee announces the result and gives the money before the province certifies it. An entry is checked for
 * completeness before it goes to the committee. No day is printed for the announcement.
 *
 * @th
 * แสดงว่าการประกวดหมู่บ้านต้นแบบของจังหวัดดำเนินการถึงขั้นใด ตั้งแต่ประชาสัมพันธ์การรับสมัครจนถึงรายงาน ตามลำดับข้อ 3 ถึง 12
 * คณะกรรมการประกาศผลและสนับสนุนงบประมาณก่อนจังหวัดประกาศรับรอง เอกสารต้องตรวจความครบถ้วนก่อนเสนอคณะกรรมการ วันประกาศผลไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 3922 to 3944
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * const { contestSteps } = villageContest.fy2565;
 * contestSteps({ announced: true, applied: true, checked: false, shortlisted: true }).skipped; // ['checked']
 * ```
 */
export const contestSteps = stages({
  programme,
  id: 'contest-steps',
  title: { th: 'ขั้นตอนการประกวดหมู่บ้านต้นแบบ', en: 'Steps of the contest' },
  source: activity([3922, 3944]),
  stages: {
    announced: {
      th: 'ประชุมครั้งที่ 1 จัดทำสื่อ และประชาสัมพันธ์การรับสมัคร',
      en: 'first meeting, media made, contest made known',
      lines: [3922, 3924, 3926],
    },
    applied: { th: 'หมู่บ้านส่งผลงานเข้าประกวด', en: 'villages entered', lines: [3926] },
    checked: { th: 'ตรวจสอบความครบถ้วนถูกต้องของเอกสาร', en: 'papers checked, complete and correct', lines: [3926] },
    shortlisted: { th: 'ประชุมครั้งที่ 2 คัดเลือก 9 หมู่บ้าน', en: 'second meeting, nine shortlisted', lines: [3928] },
    selected: {
      th: 'ประชุมครั้งที่ 3 นำเสนอโครงการพัฒนาหมู่บ้านผ่านสื่ออิเล็กทรอนิกส์ คัดเลือก 3 หมู่บ้าน',
      en: 'third meeting, village projects presented by electronic media, three selected',
      lines: [3934],
    },
    resultAnnounced: {
      th: 'คณะกรรมการประกาศผลและสนับสนุนงบประมาณ',
      en: 'the committee announces the result and gives the money',
      lines: [3936],
    },
    certified: {
      th: 'จังหวัดประกาศรับรองผลและส่งให้กรมฯ',
      en: 'the province certifies it and tells the department',
      lines: [3938],
    },
    followedUp: {
      th: 'จังหวัดร่วมกับอำเภอติดตามสนับสนุนการพัฒนา',
      en: 'province and amphoe follow the development up',
      lines: [3940],
    },
    lessonsDrawn: {
      th: 'ประชุมถอดบทเรียน 1 ครั้ง และส่งเอกสารให้กรมฯ',
      en: 'lessons drawn at a meeting and sent to the department',
      lines: [3942],
    },
    reported: { th: 'บันทึกผลและรายงาน', en: 'entered and reported', lines: [3944] },
  },
});

const short = {
  each: parameter(3, 'villages', activity(3928)),
};

/**
 * Whether a province's shortlist is right (คัดเลือกผ่านเกณฑ์ 9 หมู่บ้าน): three villages in each of the three aspects, all of which met
 * the criteria, and none in two aspects. No word of comparison is printed: exactly three are read.
 *
 * The criteria are in a paper of the department that is not in the document: whether a village met them is the
 * caller's. What to do where an aspect has fewer than three such villages is not said; then the shortlist is `unmet`.
 * That no village is in two aspects follows from “one aspect a village”, printed for the final selection.
 *
 * @th
 * ตรวจว่าการคัดเลือก 9 หมู่บ้านของจังหวัดถูกต้องหรือไม่ คือ ด้านละ 3 หมู่บ้าน ทุกหมู่บ้านผ่านเกณฑ์ และไม่ซ้ำด้าน จำนวนไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 3 หมู่บ้านพอดี เกณฑ์อยู่ในเอกสารของกรมฯ
 * ซึ่งไม่ได้พิมพ์ไว้ ผู้ใช้เป็นผู้ระบุ ด้านที่มีหมู่บ้านผ่านเกณฑ์ไม่ครบสามเอกสารไม่ได้กำหนดวิธี ผลคือไม่ผ่าน “หมู่บ้านละ 1 ด้าน”
 * พิมพ์ไว้สำหรับรอบสุดท้าย นำมาใช้กับรอบนี้ด้วย
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3928 and 3934
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * const facts = { social: 3, economic: 2, environmental: 3, allMetCriteria: true, oneAspectEach: true };
 * villageContest.fy2565.shortlist(facts).next; // ['economic']
 * ```
 */
export const shortlist = checklist({
  programme,
  id: 'shortlist',
  title: { th: 'คัดเลือกหมู่บ้านที่มีผลงานผ่านเกณฑ์ 9 หมู่บ้าน', en: 'The shortlist of nine villages' },
  source: activity(3928),
  parameters: short,
  facts: {
    social: count({ th: 'ด้านสังคม', en: 'social' }, 'villages'),
    economic: count({ th: 'ด้านเศรษฐกิจ', en: 'economic' }, 'villages'),
    environmental: count({ th: 'ด้านสิ่งแวดล้อม', en: 'environmental' }, 'villages'),
    allMetCriteria: yesNo({ th: 'ทุกหมู่บ้านมีผลงานผ่านเกณฑ์', en: 'all of them met the criteria' }),
    oneAspectEach: yesNo({ th: 'หมู่บ้านละ 1 ด้าน', en: 'none is in two aspects' }),
  },
  criteria: [
    exactly('social', short.each),
    exactly('economic', short.each),
    exactly('environmental', short.each),
    yes('allMetCriteria'),
    yes('oneAspectEach', {
      source: activity.inferred(
        {
          th: '“หมู่บ้านละ 1 ด้าน” พิมพ์ไว้สำหรับการคัดเลือกรอบสุดท้าย นำมาใช้กับรอบนี้ด้วย',
          en: '“one aspect a village” is printed for the final selection, and read for this one too',
        },
        3934,
      ),
    }),
  ],
});
