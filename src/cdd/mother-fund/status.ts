import { ladder } from '../../rules/deciding/ladder.js';
import { programme, project } from './source.js';

/**
 * The way of a village with the fund (สถานะหมู่บ้านกองทุนแม่ของแผ่นดิน): a village becomes a seedling village (หมู่บ้านต้นกล้า), then
 * receives the royal seed money (เงินขวัญถุง) and is a Mother-Fund village (หมู่บ้านกองทุนแม่ของแผ่นดิน), then may become the learning
 * centre of its amphoe. Learning centres of provinces exist, but how one becomes that is not printed, and neither is who grants
 * the seed money and when. No leap over a step is printed. The quality of a fund village, C, B or A, is `upgrade`'s.
 *
 * @th
 * แสดงสถานะหมู่บ้านกองทุนแม่ของแผ่นดินและการเปลี่ยนสถานะ คือ หมู่บ้านต้นกล้า หมู่บ้านกองทุนแม่ของแผ่นดินเมื่อได้รับพระราชทานเงินขวัญถุง
 * และศูนย์เรียนรู้ระดับอำเภอ การเป็นศูนย์เรียนรู้ระดับจังหวัด ผู้พระราชทานและวันรับเงินขวัญถุง เอกสารไม่ได้พิมพ์ไว้ ไม่มีการข้ามขั้น ระดับคุณภาพ C B A
 * ดูที่ upgrade
 *
 * @throws {@link RuleInputError} a status that is not among them, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2848, 2898, 2995 and 3035
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.villageStatus({ from: 'village', to: 'seedling' }).verdict; // 'met'
 * motherFund.fy2565.villageStatus({ from: 'village', to: 'fund-village' }).reason; // 'no-step'
 * ```
 */
export const villageStatus = ladder({
  programme,
  id: 'village-status',
  title: { th: 'สถานะหมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'The way of a village with the fund' },
  source: project(2848, 2898, 2995, 3035),
  levels: ['village', 'seedling', 'fund-village', 'amphoe-centre', 'province-centre'],
  labels: {
    village: { th: 'หมู่บ้านทั่วไป', en: 'a village' },
    seedling: { th: 'หมู่บ้านต้นกล้า', en: 'a seedling village' },
    'fund-village': { th: 'หมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'a Mother-Fund village' },
    'amphoe-centre': { th: 'ศูนย์เรียนรู้ระดับอำเภอ', en: 'learning centre of the amphoe' },
    'province-centre': { th: 'ศูนย์เรียนรู้ระดับจังหวัด', en: 'learning centre of the province' },
  },
  steps: [
    { from: 'village', to: 'seedling' },
    { from: 'seedling', to: 'fund-village' },
    { from: 'fund-village', to: 'amphoe-centre' },
  ],
});
