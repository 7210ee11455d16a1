import { type Parameter, parameter } from '../../core/parameter.js';
import { roster } from '../../rules/deciding/headcount.js';
import { readings } from '../../rules/deciding/readings.js';
import { centre, readingLabels } from './centre-budget.js';
import { activity, programme } from './source.js';

const people = {
  committee: parameter(15, 'people', activity(3853, 3855, 3857)),
  chiangMai: parameter(280, 'people', activity(3853)),
  ubonRatchathani: parameter(220, 'people', activity(3855)),
  satun: parameter(300, 'people', activity(3857)),
};

// @__NO_SIDE_EFFECTS__
const peopleOf = (trainees: Parameter<number>) =>
  roster({
    programme,
    id: 'centre-people',
    title: { th: 'จำนวนคนรายศูนย์', en: 'People of a centre' },
    source: activity([3849, 3857]),
    parameters: { committee: people.committee, trainees },
    roles: {
      committee: {
        label: { th: 'คณะกรรมการศูนย์เรียนรู้ชุมชน', en: "the centre's committee" },
        exactly: people.committee,
      },
      trainees: { label: { th: 'ผู้เข้ารับการฝึกอบรม', en: 'trainees' }, exactly: trainees },
    },
  });

/**
 * Whether the people of a centre are as printed (จำนวนคนรายศูนย์): 15 of its committee, and 280 trainees in Chiang Mai, 220 in Ubon
 * Ratchathani, 300 in Satun, who are places on courses rather than different people. The centres have 295, 235 and 315 people,
 * 845 together. No comparison is printed: the numbers of a target group are read as exactly that many.
 *
 * @th
 * พิจารณาว่าจำนวนกลุ่มเป้าหมายของศูนย์เป็นไปตามที่กำหนดหรือไม่ คณะกรรมการศูนย์แห่งละ 15 คน ผู้เข้ารับการฝึกอบรมเชียงใหม่ 280 คน อุบลราชธานี 220 คน
 * และสตูล 300 คน จำนวนผู้เข้ารับการฝึกอบรมนับตามที่นั่งของแต่ละหลักสูตร ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่านั้นพอดี
 *
 * @throws {@link RuleInputError} no centre, a number that is no whole number from 0, or an unknown role
 * @source 004_5d18bda2820f2124.txt, lines 3849 to 3857
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.centrePeople({ centre: 'chiang-mai', committee: 15, trainees: 280 }).verdict; // 'met'
 * ```
 */
export const centrePeople = readings({
  labels: readingLabels,
  reading: centre,
  rules: {
    'chiang-mai': peopleOf(people.chiangMai),
    'ubon-ratchathani': peopleOf(people.ubonRatchathani),
    satun: peopleOf(people.satun),
  },
});
