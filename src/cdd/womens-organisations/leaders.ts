import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { programme, women } from './source.js';

/**
 * How many leaders of women's organisations there are (ผู้นำองค์กรสตรี): the committees of villages (กพสม.), tambons
 * (กพสต.), amphoes (กพสอ.) and provinces (กพสจ.) together, whose sum is the whole of both indicators. Numbers are not
 * printed. The tambon's committee is abbreviated in two ways in the sheet.
 *
 * @th
 * จำนวนผู้นำองค์กรสตรี: คณะกรรมการพัฒนาสตรีหมู่บ้าน (กพสม.) ตำบล (กพสต.) อำเภอ (กพสอ.) และจังหวัด (กพสจ.)
 * รวมกันเป็นฐานของตัวชี้วัดทั้งสองข้อ ต้นฉบับไม่ได้ระบุจำนวน และใช้อักษรย่อระดับตำบลสองแบบ (กพสต. และ กพสด.)
 *
 * @throws {@link RuleInputError} a number that is not whole or below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5778 and 5789
 * @example
 * ```ts
 * import { womensOrganisations } from 'chumchon/cdd';
 *
 * womensOrganisations.fy2565.leaders({ village: 900, tambon: 120, amphoe: 25, province: 15 }).total; // '1060'
 * ```
 */
export const leaders = composition({
  programme,
  id: 'leaders',
  title: { th: 'ผู้นำองค์กรสตรี 4 ระดับ', en: "Leaders of women's organisations at four levels" },
  source: women(5778, 5789),
  unit: 'people',
  parts: {
    village: { th: 'คณะกรรมการพัฒนาสตรีหมู่บ้าน (กพสม.)', en: 'committees of villages (กพสม.)' },
    tambon: { th: 'คณะกรรมการพัฒนาสตรีตำบล (กพสต.)', en: 'committees of tambons (กพสต.)' },
    amphoe: { th: 'คณะกรรมการพัฒนาสตรีอำเภอ (กพสอ.)', en: 'committees of amphoes (กพสอ.)' },
    province: { th: 'คณะกรรมการพัฒนาสตรีจังหวัด (กพสจ.)', en: 'committees of provinces (กพสจ.)' },
  },
});

const part = { share: parameter(85, 'percent', women(5789, 6831)) };
const image = { share: parameter(85, 'percent', women(5789, 6832)) };
const leaderCount = count({ th: 'ผู้นำองค์กรสตรีทั้ง 4 ระดับ', en: 'leaders at all four levels' }, 'people', { least: 1 });

/**
 * The first indicator: 85 % of the leaders of women's organisations take part in driving community development. More is
 * read as enough; what counts as taking part is not printed.
 *
 * @th
 * ตัวชี้วัดข้อ 1: ร้อยละ 85 ของผู้นำองค์กรสตรีมีส่วนร่วมขับเคลื่อนงานพัฒนาชุมชน เกินร้อยละ 85 ถือว่าผ่าน
 * ไม่ได้ระบุว่าลักษณะใดถือว่ามีส่วนร่วม
 *
 * @throws {@link RuleInputError} no leader at all, more who take part than leaders, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5789 and 6831
 * @example
 * ```ts
 * import { womensOrganisations } from 'chumchon/cdd';
 *
 * womensOrganisations.fy2565.takingPart({ leaders: 1060, takingPart: 901 }).verdict; // 'met'
 * ```
 */
export const takingPart = checklist({
  programme,
  id: 'taking-part',
  title: { th: 'ผู้นำองค์กรสตรีมีส่วนร่วมขับเคลื่อนงานพัฒนาชุมชน', en: 'Leaders who take part in the work' },
  source: women(5789, 6831),
  parameters: part,
  facts: {
    leaders: leaderCount,
    takingPart: count({ th: 'ผู้ที่มีส่วนร่วมขับเคลื่อนงาน', en: 'leaders who take part in the work' }, 'people'),
  },
  ordered: ascending(['takingPart', 'leaders']),
  criteria: [
    shareAtLeast('takingPart', 'leaders', readAtLeast(part.share), {
      id: 'share-taking-part',
      label: { th: 'ร้อยละของผู้นำที่มีส่วนร่วมขับเคลื่อนงาน', en: 'share of leaders who take part' },
    }),
  ],
});

/**
 * The second indicator: 85 % of the same leaders take part in communicating the image of the work. It is a test of its
 * own: who takes part in the work does not count here for that. More is read as enough; what counts as taking part in
 * communicating is not printed.
 *
 * @th
 * ตัวชี้วัดข้อ 2: ร้อยละ 85 ของผู้นำองค์กรสตรีมีส่วนร่วมสื่อสารสร้างภาพลักษณ์งานพัฒนาชุมชน แยกจากตัวชี้วัดข้อ 1
 * เกินร้อยละ 85 ถือว่าผ่าน ไม่ได้ระบุว่าลักษณะใดถือว่ามีส่วนร่วมสื่อสาร
 *
 * @throws {@link RuleInputError} no leader at all, more who communicate than leaders, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5789 and 6832
 * @example
 * ```ts
 * import { womensOrganisations } from 'chumchon/cdd';
 *
 * womensOrganisations.fy2565.communicating({ leaders: 1060, communicating: 900 }).verdict; // 'unmet'
 * ```
 */
export const communicating = checklist({
  programme,
  id: 'communicating',
  title: { th: 'ผู้นำองค์กรสตรีมีส่วนร่วมสื่อสารสร้างภาพลักษณ์', en: 'Leaders who communicate the work' },
  source: women(5789, 6832),
  parameters: image,
  facts: {
    leaders: leaderCount,
    communicating: count({ th: 'ผู้ที่มีส่วนร่วมสื่อสาร', en: 'leaders who communicate the work' }, 'people'),
  },
  ordered: ascending(['communicating', 'leaders']),
  criteria: [
    shareAtLeast('communicating', 'leaders', readAtLeast(image.share), {
      id: 'share-communicating',
      label: { th: 'ร้อยละของผู้นำที่มีส่วนร่วมสื่อสาร', en: 'share of leaders who communicate' },
    }),
  ],
});

/**
 * Whether the three results were reached (ผลที่คาดว่าจะได้รับ): the committees of all four levels take part in the work,
 * in communicating its image, and in helping society, where they can work together with other agencies. The third has
 * no indicator.
 *
 * @th
 * บรรลุผลที่คาดว่าจะได้รับครบ 3 ข้อหรือไม่: คณะกรรมการพัฒนาสตรีทั้ง 4 ระดับมีส่วนร่วมขับเคลื่อนงาน
 * สื่อสารสร้างภาพลักษณ์ และช่วยเหลือสังคมโดยสามารถบูรณาการงานร่วมกับหน่วยงานอื่นได้ ผลข้อที่ 3 ไม่มีตัวชี้วัด
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5788
 * @example
 * ```ts
 * import { womensOrganisations } from 'chumchon/cdd';
 *
 * womensOrganisations.fy2565.results({ work: true, image: true }).missing; // ['society']
 * ```
 */
export const results = checklist({
  programme,
  id: 'results',
  title: { th: 'ผลที่คาดว่าจะได้รับ', en: 'Results of the activity' },
  source: women(5788),
  facts: {
    work: yesNo({
      th: 'คณะกรรมการพัฒนาสตรีทั้ง 4 ระดับมีส่วนร่วมขับเคลื่อนงานพัฒนาชุมชน',
      en: 'the committees of all four levels take part in the work',
    }),
    image: yesNo({
      th: 'คณะกรรมการพัฒนาสตรีทั้ง 4 ระดับมีส่วนร่วมสื่อสารสร้างภาพลักษณ์งานพัฒนาชุมชน',
      en: 'the committees of all four levels take part in communicating its image',
    }),
    society: yesNo({
      th: 'คณะกรรมการพัฒนาสตรีทั้ง 4 ระดับมีส่วนร่วมช่วยเหลือสังคม โดยบูรณาการงานร่วมกับหน่วยงานอื่นได้',
      en: 'the committees of all four levels take part in helping society and can work with other agencies',
    }),
  },
  criteria: [yes('work'), yes('image'), yes('society')],
});
