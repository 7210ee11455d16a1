import { parameter } from '../../core/parameter.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, provinceAmong, yesNo } from '../../rules/logic/fact.js';
import { introduction, programme, projects } from './source.js';

/**
 * Whether a project is approved (การอนุมัติโครงการ): the committee that considers the projects of the north endorsed it
 * (มีมติเห็นชอบ), and the director of the institute approved it with its budget (อนุมัติ).
 *
 * All 18 projects were endorsed first and approved 13 to 15 days later; no sentence says that the one waits for the
 * other, so the order is not asked.
 *
 * @th โครงการได้รับอนุมัติครบสองขั้นหรือไม่: คณะทำงานพิจารณาโครงการภาคเหนือมีมติเห็นชอบ และผู้อำนวยการสถาบันฯ อนุมัติโครงการและงบประมาณ
 * ทั้ง 18 โครงการได้รับความเห็นชอบก่อนแล้วจึงได้รับอนุมัติ แต่เอกสารไม่ได้พิมพ์ว่าต้องเป็นลำดับเช่นนั้น กติกานี้จึงไม่ถามลำดับ
 * @throws {@link RuleInputError} an unknown fact
 * @source 000_de001d1e3a4e2f11.txt, lines 34, 59
 * @example
 * ```ts
 * import { leadersNorth } from 'chumchon/codi';
 *
 * leadersNorth.fy2564.projectApproval({ endorsed: true }).missing; // ['approvedByDirector']
 * ```
 */
export const projectApproval = checklist({
  programme,
  id: 'project-approval',
  title: { th: 'การเห็นชอบและอนุมัติโครงการ', en: 'Approval of a project' },
  source: introduction(34, 59),
  words: {
    met: { th: 'ได้รับความเห็นชอบและอนุมัติแล้ว', en: 'endorsed and approved' },
    unmet: { th: 'ยังไม่ได้รับความเห็นชอบและอนุมัติครบ', en: 'not endorsed and approved yet' },
  },
  facts: {
    endorsed: yesNo({ th: 'คณะทำงานพิจารณาโครงการภาคเหนือมีมติเห็นชอบ', en: 'the committee of the north endorsed it' }),
    approvedByDirector: yesNo({
      th: 'ผู้อำนวยการสถาบันฯ อนุมัติโครงการและงบประมาณ',
      en: 'the director of the institute approved it with its budget',
    }),
  },
  criteria: [yes('endorsed', { source: projects(59) }), yes('approvedByDirector', { source: introduction(34) })],
});

const each = parameter(
  1,
  'projects',
  projects.inferred({ th: '17 จังหวัด 17 โครงการ จังหวัดละหนึ่งแถว', en: '17 provinces, 17 projects, a row each' }, [64, 83]),
);

/** The provinces of the rows, in their order. */
const north = {
  เชียงใหม่: { th: 'เชียงใหม่', en: 'Chiang Mai' },
  ลำพูน: { th: 'ลำพูน', en: 'Lamphun' },
  ลำปาง: { th: 'ลำปาง', en: 'Lampang' },
  แม่ฮ่องสอน: { th: 'แม่ฮ่องสอน', en: 'Mae Hong Son' },
  น่าน: { th: 'น่าน', en: 'Nan' },
  เชียงราย: { th: 'เชียงราย', en: 'Chiang Rai' },
  พะเยา: { th: 'พะเยา', en: 'Phayao' },
  แพร่: { th: 'แพร่', en: 'Phrae' },
  พิษณุโลก: { th: 'พิษณุโลก', en: 'Phitsanulok' },
  อุตรดิตถ์: { th: 'อุตรดิตถ์', en: 'Uttaradit' },
  เพชรบูรณ์: { th: 'เพชรบูรณ์', en: 'Phetchabun' },
  สุโขทัย: { th: 'สุโขทัย', en: 'Sukhothai' },
  ตาก: { th: 'ตาก', en: 'Tak' },
  นครสวรรค์: { th: 'นครสวรรค์', en: 'Nakhon Sawan' },
  อุทัยธานี: { th: 'อุทัยธานี', en: 'Uthai Thani' },
  กำแพงเพชร: { th: 'กำแพงเพชร', en: 'Kamphaeng Phet' },
  พิจิตร: { th: 'พิจิตร', en: 'Phichit' },
};

/**
 * Whether every province of the north has its project (จังหวัดละหนึ่งโครงการ): one each in all 17. The project of the region
 * (งบภาค) is counted besides, and not here.
 *
 * No sentence says so: the table has one row a province. `number` is 17 unless the caller gives another; provinces that
 * are not listed leave the verdict open, so an empty list is never met.
 *
 * @th ทุกจังหวัดในภาคเหนือมีโครงการครบหรือไม่: 17 จังหวัด จังหวัดละหนึ่งโครงการ ไม่นับโครงการระดับภาค (งบภาค)
 * เอกสารไม่มีข้อความระบุจำนวนโครงการต่อจังหวัด อ่านจากตารางซึ่งมีจังหวัดละหนึ่งแถว จังหวัดที่ยังไม่ได้ระบุทำให้ยังตัดสินไม่ได้
 * @throws {@link RuleInputError} more than 17 provinces, one that comes twice or is none of the north, or an unknown fact
 * @source 000_de001d1e3a4e2f11.txt, lines 7, 53, 64 to 83
 * @example
 * ```ts
 * import { leadersNorth } from 'chumchon/codi';
 *
 * const outcome = leadersNorth.fy2564.projectsByProvince({ provinces: [{ id: 'น่าน', projects: 1 }] });
 * outcome.verdict; // 'unknown'
 * outcome.notListed; // 16
 * ```
 */
export const projectsByProvince = everyOne({
  programme,
  id: 'projects-by-province',
  title: { th: 'โครงการระดับจังหวัด จังหวัดละหนึ่งโครงการ', en: 'One project in each province' },
  source: introduction(7, 53, [64, 83]),
  parameters: { each },
  list: {
    name: 'provinces',
    label: { th: 'จังหวัด', en: 'a province' },
    id: provinceAmong({ th: 'จังหวัด', en: 'the province' }, north),
  },
  unit: 'provinces',
  facts: { projects: count({ th: 'โครงการของจังหวัด', en: 'projects of the province' }, 'projects') },
  criteria: [exactly('projects', each)],
  number: parameter(17, 'provinces', introduction(7)),
});
