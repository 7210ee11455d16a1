import { parameter } from '../../../core/parameter.js';
import type { RegisteredIndicator } from '../indicator.js';
import { at } from '../source.js';

/** The sheets of debt, OTOP, markets and the clean department. */
export const sheetsOfEconomy = {
  'P08/1/1#1': {
    label: { th: 'พื้นที่ที่จัดตั้งศูนย์ได้', en: 'target areas that set up a centre' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(100, 'percent', at(4233)), unit: 'sites' },
    source: at(4233),
    serves: ['P08/1/1'],
  },
  'P08/1/2#1': {
    label: { th: 'ครัวเรือนที่ได้รับการแก้ไขปัญหาหนี้สิน', en: 'households whose debts were dealt with' },
    level: 'activity',
    measure: {
      kind: 'share',
      target: parameter(80, 'percent', at(4362)),
      unit: 'households',
      least: parameter(7704, 'households', at(4362)),
    },
    source: at(4362),
    serves: ['P08/1/2'],
  },
  'P08/1/3/selection#1': {
    label: { th: 'ศูนย์ที่มีการจัดการองค์ความรู้', en: 'centres with knowledge management' },
    level: 'activity',
    measure: {
      kind: 'several',
      of: {
        centres: { label: { th: 'ศูนย์', en: 'centres' }, target: parameter(27, 'sites', at(4416)) },
        provinces: {
          label: { th: 'จังหวัดที่มีศูนย์', en: 'provinces with a centre' },
          target: parameter(27, 'provinces', at(4416)),
        },
      },
    },
    source: at(4416),
    serves: ['P08/1/3/selection'],
  },
  'P08/1/3/workshop#1': {
    label: {
      th: 'ผู้เข้าร่วมมีความรู้ความเข้าใจและได้รับแนวทางการขับเคลื่อนศูนย์สู่การเป็นต้นแบบ',
      en: 'participants who understand and were given the guidelines for model centres',
    },
    level: 'activity',
    measure: { kind: 'share', target: parameter(80, 'percent', at(4448)), unit: 'people' },
    source: at(4448),
    serves: ['P08/1/3/workshop'],
  },
  'P08/1/3/support#1': {
    label: { th: 'ศูนย์ที่เป็นต้นแบบด้านการบริหารจัดการหนี้', en: 'model centres of debt management' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(27, 'sites', at(4512)) },
    source: at(4512),
    serves: ['P08/1/3/support'],
  },
  'P08/1/3/support#2': {
    label: { th: 'สื่อประชาสัมพันธ์ผลสำเร็จ', en: 'publicity of the success' },
    level: 'activity',
    measure: { kind: 'yes', parts: { media: { th: 'มีการจัดทำสื่อประชาสัมพันธ์', en: 'publicity was made' } } },
    source: at(4512),
    serves: ['P08/1/3/support'],
  },
  'P09/1/1#1': {
    label: { th: 'ผู้ผลิต ผู้ประกอบการ OTOP ที่ได้รับการพัฒนา', en: 'OTOP producers who were developed' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(3800, 'people', at(4566)) },
    note: { th: 'พิมพ์หน่วยเป็น ราย/กลุ่ม', en: 'the unit is printed as persons/groups' },
    source: at(4566),
    serves: ['P09/1/1'],
  },
  'P09/1/1#2': {
    label: { th: 'รายได้ของผู้ผลิต ผู้ประกอบการ OTOP เพิ่มขึ้น', en: 'income of the OTOP producers' },
    level: 'activity',
    measure: { kind: 'growth', target: parameter(6, 'percent', at(4566)) },
    note: { th: 'ไม่ได้ระบุปีฐาน', en: 'no base year is printed' },
    source: at(4566),
    serves: ['P09/1/1'],
  },
  'P09/1/2#1': {
    label: { th: 'ผู้เข้าร่วมมีความรู้ความเข้าใจ', en: 'participants who understand' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(80, 'percent', at(4644)), unit: 'people' },
    source: at(4644),
    serves: ['P09/1/2'],
  },
  'P09/1/2#2': {
    label: { th: 'แผนการดำเนินงานเครือข่ายระดับจังหวัด', en: 'plans of the provincial networks' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(76, 'plans', at(4646)) },
    source: at(4646),
    serves: ['P09/1/2'],
  },
  'P11/1/1.1#1': {
    label: { th: 'การจัดตลาดนัดคนไทยยิ้มได้', en: 'Thai Smile markets held' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(63_000, 'times', at(4925)) },
    source: at(4925),
    serves: ['P11/1/1.1'],
  },
  'P11/1/1.2#1': {
    label: { th: 'การส่งเสริมช่องทางการตลาด', en: 'promotions of market channels' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(16_700, 'times', at(5072)) },
    atLeast: 'ไม่น้อยกว่า',
    source: at(5072),
    serves: ['P11/1/1.2'],
  },
  'P11/2/1.1#1': {
    label: { th: 'กลไกของจังหวัด', en: 'the mechanism of the province' },
    level: 'activity',
    measure: {
      kind: 'yes',
      parts: {
        developed: { th: 'พัฒนาศักยภาพกลไก', en: 'the mechanism was developed' },
        working: { th: 'มีกลไกขับเคลื่อนอย่างเป็นรูปธรรม', en: 'the mechanism works' },
      },
    },
    source: at(5156),
    serves: ['P11/2/1.1'],
  },
  'P11/2/2.1#1': {
    label: { th: 'แผนขับเคลื่อนกิจการอาหารปลอดภัย', en: 'plan for safe food' },
    level: 'activity',
    measure: { kind: 'yes', parts: { plan: { th: 'มีแผน', en: 'there is a plan' } } },
    source: at(5221),
    serves: ['P11/2/2.1'],
  },
  'P11/2/2.1#2': {
    label: {
      th: 'รายได้จากการจำหน่ายสินค้าชุมชนของกลุ่มเป้าหมายที่เข้าร่วมโครงการเพิ่มขึ้น',
      en: 'income from community goods of the target group that takes part',
    },
    level: 'activity',
    measure: { kind: 'growth', target: parameter(6, 'percent', at(5221)) },
    note: { th: 'ไม่ได้ระบุปีฐาน', en: 'no base year is printed' },
    source: at(5221),
    serves: ['P11/2/2.1'],
  },
  'P12/1/1#1': {
    label: { th: 'กิจกรรมริเริ่มรายจังหวัด', en: 'initiatives of each province' },
    level: 'activity',
    measure: { kind: 'each', target: parameter(1, 'activities', at(5321)) },
    atLeast: 'อย่างน้อย',
    source: at(5321),
    serves: ['P12/1/1'],
  },
  'P12/1/1#2': {
    label: { th: 'ผู้เข้าร่วมมีความรู้ความเข้าใจและนำไปใช้', en: 'participants who understand and use it' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(80, 'percent', at(5323)), unit: 'people' },
    source: at(5323),
    serves: ['P12/1/1'],
  },
  'P10/1/1#1': {
    label: {
      th: 'ผลิตภัณฑ์ที่ได้รับการพัฒนา มีมูลค่าเพิ่มขึ้น และผ่านเกณฑ์ชี้วัด',
      en: 'products that were developed, rose in value and meet the criteria',
    },
    level: 'activity',
    measure: {
      kind: 'several',
      of: {
        developed: {
          label: { th: 'ผลิตภัณฑ์ที่ได้รับการพัฒนาและมีมูลค่าเพิ่มขึ้น', en: 'products developed to a higher value' },
          target: parameter(1520, 'products', at(4810)),
        },
        passed: {
          label: {
            th: 'ในจำนวนนั้น ผลิตภัณฑ์ที่ผ่านเกณฑ์ชี้วัด 4 ใน 6 ข้อ โดยผ่านข้อ 1 และข้อ 2',
            en: 'those of them that meet 4 of the 6 criteria, the first and the second among them',
          },
          target: parameter(1520, 'products', at(4810)),
          within: 'developed',
        },
      },
    },
    source: at(4810),
    serves: ['P10/1/1/network', 'P10/1/1/products', 'P10/1/1/contest'],
  },
  'P10/1/1#2': {
    label: { th: 'ยอดจำหน่ายของผลิตภัณฑ์ที่เข้าร่วมเพิ่มขึ้น', en: 'sales of the products that take part' },
    level: 'activity',
    measure: { kind: 'growth', target: parameter(6, 'percent', at(4811)) },
    note: { th: 'ไม่ได้ระบุปีฐาน', en: 'no base year is printed' },
    source: at(4811),
    serves: ['P10/1/1/network', 'P10/1/1/products', 'P10/1/1/contest'],
  },
} as const satisfies Record<string, RegisteredIndicator>;
