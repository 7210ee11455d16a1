import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'knowledge-based-otop',
  edition: 'fy2565',
  title: {
    th: 'ส่งเสริมกระบวนการเครือข่ายองค์ความรู้ (Knowledge - Based OTOP : KBO) ปีงบประมาณ พ.ศ. 2565',
    en: 'Knowledge-Based OTOP (KBO), FY2565',
  },
  document: guideline,
};

/** Activity 1: the network of a province, and the groups that it trains. */
export const network: Cite = page('กิจกรรมที่ 1 พัฒนาศักยภาพเครือข่ายองค์ความรู้ KBO จังหวัด');

/** Activity 2: the products. */
export const development: Cite = page('กิจกรรมที่ 2 พัฒนาผลิตภัณฑ์ OTOP โดยเครือข่ายองค์ความรู้ KBO จังหวัด');

/** Activity 3: the contest. */
export const contest: Cite = page('กิจกรรมที่ 3 ประกวดและเผยแพร่ผลการดำเนินงานเครือข่ายองค์ความรู้ KBO จังหวัด');

/** The indicators, which the three activities share. */
export const indicators: Cite = page('1. ส่งเสริมกระบวนการเครือข่ายองค์ความรู้ (Knowledge - Based OTOP : KBO)');
