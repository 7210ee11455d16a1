import { oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, yesNo } from '../../rules/logic/fact.js';
import { mission, programme } from './source.js';

const requesters = {
  province: { th: 'จังหวัด', en: 'a province' },
  amphoe: { th: 'อำเภอ', en: 'an amphoe' },
} as const;
const sources = {
  'provincial-budget': { th: 'งบประมาณจังหวัด', en: "the province's budget" },
  'province-cluster-budget': { th: 'งบประมาณกลุ่มจังหวัด', en: "the province cluster's budget" },
  'local-authority': { th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'a local authority' },
  'private-sector': { th: 'ภาคเอกชน', en: 'the private sector' },
  'civil-society': { th: 'ภาคประชาสังคม', en: 'civil society' },
} as const;
const names = <Word extends string>(words: Readonly<Record<Word, unknown>>): readonly Word[] =>
  Object.keys(words) as Word[];

/**
 * Whether money or help may be asked for elsewhere for one of these activities (ขอรับการสนับสนุนงบประมาณ): a province or an amphoe may
 * ask the budget of the province or its cluster, a local authority, the private sector or civil society, with the good of the
 * target group and the people first. That they may is all that is printed: nobody has to, and of others nothing is said.
 *
 * @th
 * ตรวจว่าขอรับการสนับสนุนงบประมาณจากแหล่งอื่นสำหรับกิจกรรมตามภารกิจได้หรือไม่ จังหวัดหรืออำเภอขอจากงบจังหวัดหรือกลุ่มจังหวัด องค์กรปกครองส่วนท้องถิ่น
 * ภาคเอกชน หรือภาคประชาสังคมได้ โดยยึดประโยชน์ของกลุ่มเป้าหมาย/ประชาชนเป็นสำคัญ เอกสารพิมพ์เพียงว่าทำได้ ไม่ได้บังคับ และไม่ได้กล่าวถึงกรณีอื่น
 *
 * @throws {@link RuleInputError} a word that is not among those accepted, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5396
 * @example
 * ```ts
 * import { missionActivities } from 'chumchon/cdd';
 *
 * const facts = { requester: 'amphoe', fundedBy: 'local-authority', targetGroupFirst: true } as const;
 * missionActivities.fy2565.otherFunding(facts).verdict; // 'met'
 * ```
 */
export const otherFunding = checklist({
  programme,
  id: 'other-funding',
  title: { th: 'การขอรับการสนับสนุนงบประมาณจากแหล่งอื่น', en: 'Money from elsewhere' },
  source: mission(5396),
  words: {
    met: { th: 'ขอรับการสนับสนุนได้', en: 'may be asked for' },
    unmet: { th: 'ไม่อยู่ในกรณีที่พิมพ์ว่าขอรับการสนับสนุนได้', en: 'is not among what is printed' },
  },
  facts: {
    requester: choice(
      { th: 'ผู้ขอรับการสนับสนุน', en: 'who asks' },
      { ...requesters, other: { th: 'หน่วยงานอื่น', en: 'somebody else' } },
    ),
    fundedBy: choice(
      { th: 'แหล่งงบประมาณ', en: 'who is asked' },
      { ...sources, other: { th: 'แหล่งอื่น', en: 'another source' } },
    ),
    targetGroupFirst: yesNo({
      th: 'ยึดประโยชน์ของกลุ่มเป้าหมาย/ประชาชนเป็นสำคัญ',
      en: 'the good of the target group and the people comes first',
    }),
  },
  criteria: [oneOf('requester', names(requesters)), oneOf('fundedBy', names(sources)), yes('targetGroupFirst')],
});
