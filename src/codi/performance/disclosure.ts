import { levelScale } from '../../rules/counting/scale.js';
import { yes } from '../../rules/criteria/criterion.js';
import { yesNo } from '../../rules/logic/fact.js';
import { pages } from '../report-fy2563.js';
import { weights } from './indicators.js';
import { programme } from './source.js';

/**
 * The score of indicator 4.1, information on the web portal (การเผยแพร่สารสนเทศผ่าน web portal): data group 1 sent in
 * full is 50 points, groups 1 and 2 are 75, all three are 100; each since the institute was founded. Group 1, general
 * data, holds the names of the organisation and the like (ฯลฯ); group 2, data for management, staff of the main and the
 * supporting lines, subsidies, income and accumulated funds, personnel expenditure, yearly budget and spending plan, manning
 * and the structure of salaries; group 3, data on services, the services and the news and main activities.
 *
 * The items that OPDC's form asks for one by one (รายการที่กำหนด) are not printed; whether a group is complete is the
 * caller's to say.
 *
 * @th คะแนนตัวชี้วัดที่ 4.1 การเผยแพร่สารสนเทศผ่าน web portal: ส่งข้อมูลกลุ่มที่ 1 (ข้อมูลทั่วไป) ครบถ้วนได้ 50 คะแนน กลุ่มที่ 1 และ 2 (ข้อมูลเพื่อการบริหาร) ได้ 75 คะแนน ครบทั้ง 3 กลุ่ม (ข้อมูลงานบริการ) ได้ 100 คะแนน
 * รายงานพิมพ์สาระของแต่ละกลุ่มไว้ แต่ไม่ได้พิมพ์รายการข้อมูลตามแบบของสำนักงาน ก.พ.ร. ผู้ใช้จึงเป็นผู้ระบุว่าครบถ้วนหรือไม่
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 202 and 258
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.scoreDisclosure({ general: true, management: true });
 * outcome.possible; // [75, 100]
 * outcome.missing; // ['services']
 * ```
 */
export const scoreDisclosure = levelScale({
  programme,
  id: 'score-disclosure',
  title: { th: 'คะแนนตัวชี้วัด “การเผยแพร่สารสนเทศผ่าน web portal”', en: 'Score of the information on the web portal' },
  source: pages(202, 258),
  parameters: { weight: weights['4.1'] },
  facts: {
    general: yesNo({
      th: 'ส่งข้อมูลกลุ่มที่ 1 ข้อมูลทั่วไป ครบถ้วน',
      en: 'group 1, general data, was sent to OPDC in full',
    }),
    management: yesNo({
      th: 'ส่งข้อมูลกลุ่มที่ 2 ข้อมูลเพื่อการบริหาร ครบถ้วน',
      en: 'group 2, data for management, was sent to OPDC in full',
    }),
    services: yesNo({
      th: 'ส่งข้อมูลกลุ่มที่ 3 ข้อมูลงานบริการ ครบถ้วน',
      en: 'group 3, data on services, was sent to OPDC in full',
    }),
  },
  cumulative: false,
  levels: [
    { level: 50, label: { th: 'ข้อมูลกลุ่มที่ 1', en: 'group 1' }, criteria: [yes('general')] },
    {
      level: 75,
      label: { th: 'ข้อมูลกลุ่มที่ 1 และ 2', en: 'groups 1 and 2' },
      criteria: [yes('general'), yes('management')],
    },
    {
      level: 100,
      label: { th: 'ข้อมูลกลุ่มที่ 1 2 และ 3', en: 'groups 1, 2 and 3' },
      criteria: [yes('general'), yes('management'), yes('services')],
    },
  ],
});
