import type { Citation } from '../../core/citation.js';
import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { ScorecardComponent } from '../../rules/counting/scorecard.js';
import { assessment } from './source.js';

/** The number of an indicator (ตัวชี้วัด) on the scorecard. */
export type IndicatorId = '1.1' | '1.2' | '1.3' | '2.1' | '3.1' | '3.2.1' | '3.2.2' | '4.1' | '4.2' | '5.1';

/** What a level of an indicator asks, in the words of its cell on the scorecard. */
export interface PrintedLevel {
  /** 50 minimum (ขั้นต่ำ), 75 standard (มาตรฐาน), 100 high (ขั้นสูง). */
  readonly level: 50 | 75 | 100;
  readonly asks: Text;
  readonly source: Citation;
}

/** An indicator (ตัวชี้วัด) of the performance agreement. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly label: Text;
  /** The number of its component (องค์ประกอบ). Two components print one name, so go by the number. */
  readonly component: string;
  /** Percent of the whole card (น้ำหนัก). */
  readonly weight: Parameter<number>;
  /** The printed levels, the lowest first. A cell that prints “-” is no level. */
  readonly levels: readonly PrintedLevel[];
}

/** The points of the three levels: 50 minimum (ขั้นต่ำ), 75 standard (มาตรฐาน), 100 high (ขั้นสูง). */
export const levelPoints = {
  minimum: parameter(50, 'points', assessment(245)),
  standard: parameter(75, 'points', assessment(245)),
  high: parameter(100, 'points', assessment(245)),
};

const weight = { th: 'น้ำหนักของตัวชี้วัด', en: 'weight of the indicator' };

/** The indicator's figures that the scores and the scorecard share. */
export const weights = {
  '1.1': parameter(15, 'percent', assessment(247), weight),
  '1.2': parameter(10, 'percent', assessment(248), weight),
  '1.3': parameter(10, 'percent', assessment(249), weight),
  '2.1': parameter(15, 'percent', assessment(251), weight),
  '3.1': parameter(5, 'percent', assessment(253), weight),
  '3.2.1': parameter(10, 'percent', assessment(255), weight),
  '3.2.2': parameter(10, 'percent', assessment(256), weight),
  '4.1': parameter(5, 'percent', assessment(258), weight),
  '4.2': parameter(5, 'percent', assessment(259), weight),
  '5.1': parameter(15, 'percent', assessment(265), weight),
};

/**
 * The five components (องค์ประกอบ) of the scorecard. The report calls the first and the third both ประสิทธิภาพ; the
 * first is presumably ประสิทธิผล (effectiveness). Their numbers tell them apart.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 246, 250, 252, 257, 264
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.components.map(({ id }) => id); // ['1', '2', '3', '4', '5']
 * ```
 */
export const components: readonly ScorecardComponent[] = deepFreeze([
  { id: '1', label: { th: 'องค์ประกอบที่ 1 ประสิทธิภาพ', en: 'component 1, effectiveness (printed: efficiency)' } },
  { id: '2', label: { th: 'องค์ประกอบที่ 2 การผลักดันยุทธศาสตร์ของประเทศ', en: 'component 2, the national strategy' } },
  { id: '3', label: { th: 'องค์ประกอบที่ 3 ประสิทธิภาพ', en: 'component 3, efficiency' } },
  { id: '4', label: { th: 'องค์ประกอบที่ 4 การตอบสนองต่อประชาชน', en: 'component 4, service to the people' } },
  {
    id: '5',
    label: {
      th: 'องค์ประกอบที่ 5 การควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน',
      en: "component 5, the board's governance",
    },
  },
]);

/** How all cells of indicator 4.1 begin. */
const inFull = 'องค์การมหาชนส่งข้อมูลสำคัญขององค์การมหาชนมายังสำนักงาน ก.พ.ร. ครบถ้วนตามรายการที่กำหนด';

/**
 * The ten indicators (ตัวชี้วัด) of the performance agreement in printed order, with their weights, components and
 * what each level asks. The weights add up to 100.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 247 to 249, 251, 253, 255, 256, 258, 259, 263 and 265
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const tambons = performance.fy2563.indicators[1];
 * tambons.id; // '1.2'
 * tambons.weight.value; // 10
 * tambons.levels[2]?.asks.en; // '682 of 6,797 tambons'
 * ```
 */
export const indicators: readonly [Indicator, ...Indicator[]] = deepFreeze([
  {
    id: '1.1',
    label: {
      th: 'ร้อยละของกองทุนสวัสดิการชุมชนสร้างหลักประกันความมั่นคงในชีวิตให้กับชุมชน',
      en: 'community welfare funds that make life secure',
    },
    component: '1',
    weight: weights['1.1'],
    levels: [
      {
        level: 50,
        asks: { th: '23.57 (1,042/4,420 กองทุน)', en: '1,042 of 4,420 funds' },
        source: assessment(247),
      },
      {
        level: 75,
        asks: {
          th: '33.94 (1,500/4,420 กองทุน) + ติดตามผล และผ่านการประเมินร้อยละ 50 (789 กองทุน)',
          en: '1,500 of 4,420 funds, and 50 % of those followed up pass (789 funds)',
        },
        source: assessment(247),
      },
      {
        level: 100,
        asks: {
          th: '33.94 (1,500/4,420 กองทุน) + ติดตามผล และผ่านการประเมินร้อยละ 70 (1,104 กองทุน)',
          en: '1,500 of 4,420 funds, and 70 % of those followed up pass (1,104 funds)',
        },
        source: assessment(247),
      },
    ],
  },
  {
    id: '1.2',
    label: {
      th: 'ร้อยละของตำบลรูปธรรมการพัฒนาชุมชนท้องถิ่นสู่การพึ่งพาตนเองได้อย่างมั่นคงและสมดุล',
      en: 'tambons with concrete results of their local development plans',
    },
    component: '1',
    weight: weights['1.2'],
    levels: [
      { level: 50, asks: { th: '7.62 (518/6,797 ตำบล)', en: '518 of 6,797 tambons' }, source: assessment(248) },
      { level: 75, asks: { th: '8.83 (600/6,797 ตำบล)', en: '600 of 6,797 tambons' }, source: assessment(248) },
      { level: 100, asks: { th: '10.03 (682/6,797 ตำบล)', en: '682 of 6,797 tambons' }, source: assessment(248) },
    ],
  },
  {
    id: '1.3',
    label: {
      th: 'ร้อยละของสภาองค์กรชุมชนที่มีบทบาทในการพัฒนาคุณภาพชีวิตชุมชนท้องถิ่น',
      en: 'community organisation councils that improve life in their communities',
    },
    component: '1',
    weight: weights['1.3'],
    levels: [
      { level: 75, asks: { th: '5.35 (416/7,774 แห่ง)', en: '416 of 7,774 councils' }, source: assessment(249) },
      { level: 100, asks: { th: '7.11 (553/7,774 แห่ง)', en: '553 of 7,774 councils' }, source: assessment(249) },
    ],
  },
  {
    id: '2.1',
    label: {
      th: 'ร้อยละของครัวเรือนผู้มีรายได้น้อยในเมืองและชนบทมีคุณภาพชีวิตที่ดีขึ้น',
      en: 'low-income households in town and country with secure housing',
    },
    component: '2',
    weight: weights['2.1'],
    levels: [
      {
        level: 50,
        asks: { th: '18,138 ครัวเรือน (เป้าหมายเท่ากับผลปี 2562)', en: '18,138 households (the result of 2562)' },
        source: assessment(251),
      },
      {
        level: 75,
        asks: { th: '25,076 ครัวเรือน (เป้าหมายตามแผนปี 2563)', en: '25,076 households (the plan of 2563)' },
        source: assessment(251),
      },
      {
        level: 100,
        asks: {
          th: '26,831 ครัวเรือน (เป้าหมายเพิ่มขึ้นจากแผนปี 2563 ร้อยละ 7)',
          en: '26,831 households (7 % above the plan of 2563)',
        },
        source: assessment(251),
      },
    ],
  },
  {
    id: '3.1',
    label: { th: 'ร้อยละค่าใช้จ่ายด้านบุคลากรขององค์การมหาชน', en: 'personnel expenditure' },
    component: '3',
    weight: weights['3.1'],
    levels: [
      {
        level: 75,
        asks: { th: 'ร้อยละค่าใช้จ่ายด้านบุคลากรไม่เกินกรอบวงเงินรวมที่คณะรัฐมนตรีกำหนด', en: "within the cabinet's cap" },
        source: assessment(253),
      },
      {
        level: 100,
        asks: {
          th: 'ร้อยละค่าใช้จ่ายด้านบุคลากรไม่เกินกรอบวงเงินรวมที่คณะรัฐมนตรีกำหนด และค่าใช้จ่ายด้านบุคลากรจริงไม่สูงกว่างบประมาณที่ได้รับการจัดสรรจากสำนักงบประมาณ',
          en: "within the cabinet's cap, and within the budget that the Budget Bureau allocated",
        },
        source: assessment(253),
      },
    ],
  },
  {
    id: '3.2.1',
    label: {
      th: 'ร้อยละของต้นทุนในการจ่ายเงินสนับสนุนให้กับขบวนองค์กรชุมชนผ่านระบบออนไลน์',
      en: 'cost saved by paying support to community organisations online',
    },
    component: '3',
    weight: weights['3.2.1'],
    levels: [
      { level: 50, asks: { th: 'ร้อยละ 30', en: '30 %' }, source: assessment(255) },
      { level: 75, asks: { th: 'ร้อยละ 50', en: '50 %' }, source: assessment(255) },
      { level: 100, asks: { th: 'ร้อยละ 70', en: '70 %' }, source: assessment(255) },
    ],
  },
  {
    id: '3.2.2',
    label: {
      th: 'ระดับความสำเร็จของระบบติดตามและรายงานผลโครงการสนับสนุนการพัฒนาขบวนองค์กรชุมชน',
      en: 'the system that follows and reports on supported projects',
    },
    component: '3',
    weight: weights['3.2.2'],
    levels: [
      { level: 50, asks: { th: 'ขั้นที่ 1', en: 'step 1' }, source: assessment(256) },
      { level: 75, asks: { th: 'ขั้นที่ 1 - 2', en: 'steps 1 and 2' }, source: assessment(256) },
      { level: 100, asks: { th: 'ขั้นที่ 1 - 3', en: 'steps 1 to 3' }, source: assessment(256) },
    ],
  },
  {
    id: '4.1',
    label: { th: 'การเผยแพร่สารสนเทศผ่าน web portal', en: 'information published on the web portal' },
    component: '4',
    weight: weights['4.1'],
    levels: [
      {
        level: 50,
        asks: { th: `${inFull} (ข้อมูลกลุ่มที่ 1)`, en: 'sent in full as listed (data group 1)' },
        source: assessment(258),
      },
      {
        level: 75,
        asks: { th: `${inFull} (ข้อมูลกลุ่มที่ 1 และกลุ่มที่ 2)`, en: 'sent in full as listed (data groups 1 and 2)' },
        source: assessment(258),
      },
      {
        level: 100,
        asks: { th: `${inFull} (ข้อมูลกลุ่มที่ 1 กลุ่มที่ 2 และกลุ่มที่ 3)`, en: 'sent in full as listed (data groups 1, 2 and 3)' },
        source: assessment(258),
      },
    ],
  },
  {
    id: '4.2',
    label: { th: 'ร้อยละความพึงพอใจในการให้บริการขององค์การมหาชน', en: 'satisfaction with the services' },
    component: '4',
    weight: weights['4.2'],
    levels: [
      {
        level: 50,
        asks: {
          th: 'ร้อยละ 80 และผ่านเกณฑ์การประเมินคุณภาพร้อยละ 50 - 74.99',
          en: '80 %, and the quality of the report at 50 to 74.99 %',
        },
        source: assessment(259, 263),
      },
      {
        level: 75,
        asks: {
          th: 'ร้อยละ 80 และผ่านเกณฑ์การประเมินคุณภาพร้อยละ 75 - 89.99',
          en: '80 %, and the quality of the report at 75 to 89.99 %',
        },
        source: assessment(259, 263),
      },
      {
        level: 100,
        asks: {
          th: 'ร้อยละ 80 และผ่านเกณฑ์การประเมินคุณภาพตั้งแต่ร้อยละ 90 ขึ้นไป',
          en: '80 %, and the quality of the report at 90 % or more',
        },
        source: assessment(259, 263),
      },
    ],
  },
  {
    id: '5.1',
    label: {
      th: 'ร้อยละความสำเร็จของการพัฒนาด้านการควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน',
      en: "success of the board's governance",
    },
    component: '5',
    weight: weights['5.1'],
    levels: [{ level: 100, asks: { th: 'ร้อยละ 100', en: '100 %' }, source: assessment(265) }],
  },
]);
