import { parameter } from '../../../core/parameter.js';
import type { RegisteredIndicator } from '../indicator.js';
import { at } from '../source.js';

/** The outcomes of the department. */
export const outcome = {
  O01: {
    label: {
      th: 'หมู่บ้านที่พัฒนาตามหลักปรัชญาของเศรษฐกิจพอเพียง',
      en: 'villages developed by the philosophy of the sufficiency economy',
    },
    level: 'outcome',
    measure: { kind: 'count', target: parameter(3308, 'villages', at(6640)) },
    source: at(6640),
    serves: ['P04/1/1.1', 'P04/1/2.1', 'P04/1/2.2.1', 'P04/1/3.1'],
  },
  O02: {
    label: { th: 'หมู่บ้านที่พัฒนาแล้วมีความสุขมวลรวมเพิ่มขึ้น', en: 'developed villages whose happiness has risen' },
    level: 'outcome',
    measure: { kind: 'share', target: parameter(85, 'percent', at(6641)), unit: 'villages' },
    source: at(6641),
    serves: ['P04/1/1.1', 'P04/1/2.1', 'P04/1/2.2.1', 'P04/1/3.1'],
  },
  O03: {
    label: { th: 'ผู้ประกอบการเศรษฐกิจฐานรากที่ได้รับการพัฒนา', en: 'entrepreneurs of the local economy who were developed' },
    level: 'outcome',
    measure: { kind: 'count', target: parameter(7620, 'people', at(6642)) },
    note: {
      th: '7,620 เท่ากับ 3,800 คน/กลุ่ม (บรรทัด 6760) รวมกับ 3,820 ผลิตภัณฑ์ (บรรทัด 6768) ซึ่งหน่วยต่างกัน',
      en: '7,620 is 3,800 people or groups (line 6760) and 3,820 products (line 6768), in different units',
    },
    source: at(6642),
    serves: ['P09/1/1', 'P09/1/2', 'P10/1/1/network', 'P10/1/1/products', 'P10/1/1/contest'],
  },
  O04: {
    label: {
      th: 'รายได้เฉลี่ยของผู้ประกอบการ OTOP ที่ได้รับการพัฒนาเพิ่มขึ้นจากปีฐาน 2563',
      en: 'average income of the OTOP entrepreneurs over the base year 2563',
    },
    level: 'outcome',
    measure: {
      kind: 'growth',
      target: parameter(6, 'percent', at(6643)),
      base: parameter('258307.1703', 'million-baht', at(6643)),
    },
    atLeast: 'อย่างน้อย',
    note: {
      th: 'พิมพ์ว่ารายได้เฉลี่ย แต่ฐาน 258,307.1703 ล้านบาทเป็นยอดรวม และไม่ได้ระบุว่าเป็นยอดรวมของสิ่งใด',
      en: 'printed as average income, but the base of 258,307.1703 million baht is a total, and of what is not said',
    },
    source: at(6643),
    serves: ['P09/1/1', 'P09/1/2', 'P10/1/1/network', 'P10/1/1/products', 'P10/1/1/contest'],
  },
} as const satisfies Record<string, RegisteredIndicator>;
