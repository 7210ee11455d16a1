import { parameter } from '../../core/parameter.js';
import { progress } from '../../rules/counting/progress.js';
import { programme, project } from './source.js';

const targets = {
  cities: parameter(300, 'cities', project(112, 417)),
  tambons: parameter(1500, 'tambons', project(112, 417)),
};

/**
 * The cities with an approved project against the target of 300 (ชุมชนเมือง 300 เมือง), in percent. By August 2563 234 were
 * approved. What a city may get is not printed.
 *
 * @th ชุมชนเมืองที่ได้รับอนุมัติโครงการเทียบเป้าหมาย 300 เมือง เป็นร้อยละ ณ สิงหาคม 2563 อนุมัติแล้ว 234 เมือง เอกสารไม่ได้พิมพ์งบประมาณต่อเมือง
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 112, 417
 * @example
 * ```ts
 * import { qualityOfLife } from 'chumchon/codi';
 *
 * qualityOfLife.fy2563.cityProgress({ approved: 234 }).statuses[0]?.percent; // '78'
 * ```
 */
export const cityProgress = progress({
  programme,
  id: 'city-progress',
  title: { th: 'ชุมชนเมืองที่อนุมัติเทียบเป้าหมาย', en: 'Approved cities against the target' },
  source: project(112, 417),
  parameters: { cities: targets.cities },
  unit: 'cities',
  target: targets.cities,
  statuses: { approved: { th: 'เมืองที่อนุมัติโครงการ', en: 'cities with an approved project' } },
});

/**
 * The tambons with an approved project against the target of 1,500 (ชนบท 1,500 ตำบล), in percent. By August 2563 1,558 were
 * approved, more than the target. What a tambon may get is not printed.
 *
 * @th ตำบลในชนบทที่ได้รับอนุมัติโครงการเทียบเป้าหมาย 1,500 ตำบล เป็นร้อยละ ณ สิงหาคม 2563 อนุมัติแล้ว 1,558 ตำบล เกินเป้าหมาย เอกสารไม่ได้พิมพ์งบประมาณต่อตำบล
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 112, 417
 * @example
 * ```ts
 * import { qualityOfLife } from 'chumchon/codi';
 *
 * const [approved] = qualityOfLife.fy2563.tambonProgress({ approved: 1558 }).statuses;
 * approved?.count; // '1558'
 * ```
 */
export const tambonProgress = progress({
  programme,
  id: 'tambon-progress',
  title: { th: 'ตำบลในชนบทที่อนุมัติเทียบเป้าหมาย', en: 'Approved tambons against the target' },
  source: project(112, 417),
  parameters: { tambons: targets.tambons },
  unit: 'tambons',
  target: targets.tambons,
  statuses: { approved: { th: 'ตำบลที่อนุมัติโครงการ', en: 'tambons with an approved project' } },
});
