import { parameter } from '../../core/parameter.js';
import { ascending } from '../../rules/logic/bounds.js';
import { date } from '../../rules/logic/fact.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { activity, programme } from './source.js';

const completedOn = date({ th: 'วันที่กิจกรรมสิ้นสุด', en: 'the day on which the activity ended' });

const windows = {
  workshop: parameter(7, 'days', activity(4026)),
  sites: parameter(7, 'days', activity(4063)),
};

/**
 * When the workshop is entered in the BPM system: seven days after it ended. The summary with the evaluation and
 * photographs has no date.
 *
 * @th
 * กำหนดบันทึกผลการประชุมเชิงปฏิบัติการในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น ส่วนสรุปผลพร้อมการประเมินและภาพถ่ายเอกสารไม่ได้กำหนดวัน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4026
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.workshopEntry({ completedOn: '2022-03-25' }).due; // '2022-04-01'
 * ```
 */
export const workshopEntry = deadline({
  programme,
  id: 'workshop-entry',
  title: { th: 'บันทึกผลการประชุมเชิงปฏิบัติการในระบบ BPM', en: 'BPM entry of the workshop' },
  source: activity(4026),
  parameters: { window: windows.workshop },
  facts: { completedOn },
  ordered: ascending(['completedOn', 'doneOn']),
  due: after('completedOn', windows.workshop),
});

/**
 * When a learning site is entered in the BPM system: seven days after its work ended. The summary with photographs has
 * no date.
 *
 * @th
 * กำหนดบันทึกผลการพัฒนาศูนย์เรียนรู้ในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น ส่วนสรุปผลพร้อมภาพถ่ายเอกสารไม่ได้กำหนดวัน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4063
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.siteEntry({ completedOn: '2022-03-31', doneOn: '2022-04-08' }).status; // 'late'
 * ```
 */
export const siteEntry = deadline({
  programme,
  id: 'site-entry',
  title: { th: 'บันทึกผลการพัฒนาศูนย์เรียนรู้ในระบบ BPM', en: 'BPM entry of a learning site' },
  source: activity(4063),
  parameters: { window: windows.sites },
  facts: { completedOn },
  ordered: ascending(['completedOn', 'doneOn']),
  due: after('completedOn', windows.sites),
});
