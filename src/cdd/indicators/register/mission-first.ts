import { parameter } from '../../../core/parameter.js';
import type { RegisteredIndicator } from '../indicator.js';
import { at } from '../source.js';

/** The activities of the mission, S1-1 to S4-9. */
export const missionFirst = {
  M01: {
    label: {
      th: 'หมู่บ้านกองทุนแม่ของแผ่นดินที่ได้รับการพัฒนาศักยภาพและยกระดับ ของหมู่บ้านทั้งหมดที่กรมฯ รับผิดชอบ',
      en: "fund villages that were developed and raised, of all that are the department's",
    },
    level: 'activity',
    measure: { kind: 'share', target: parameter(10, 'percent', at(6803)), unit: 'villages' },
    atLeast: 'ไม่น้อยกว่า',
    source: at(6803),
    serves: ['S1-1'],
  },
  M02: {
    label: { th: 'หมู่บ้านกองทุนแม่ของแผ่นดินทุกแห่งมีกลไกครบ 5 องค์ประกอบ', en: 'all fund villages have the five elements' },
    level: 'activity',
    measure: { kind: 'all', unit: 'villages' },
    atLeast: 'ทุกแห่ง',
    source: at(6804),
    serves: ['S1-1'],
  },
  M03: {
    label: {
      th: 'ฐานข้อมูลกองทุนแม่ของแผ่นดินครบถ้วน ถูกต้อง และเป็นปัจจุบัน',
      en: 'database of the fund: complete, correct and current',
    },
    level: 'activity',
    measure: {
      kind: 'yes',
      parts: {
        complete: { th: 'ครบถ้วน', en: 'complete' },
        correct: { th: 'ถูกต้อง', en: 'correct' },
        current: { th: 'เป็นปัจจุบัน', en: 'current' },
      },
    },
    source: at(6805),
    serves: ['S1-1'],
  },
  M04: {
    label: { th: 'ชุมชนท่องเที่ยว OTOP นวัตวิถีที่ได้รับการจัดประเภท', en: 'tourism communities that were classified' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(3680, 'communities', at(6810)) },
    note: { th: 'พิมพ์หน่วยเป็น ชุมชน/หมู่บ้าน', en: 'the unit is printed as communities/villages' },
    source: at(6810),
    serves: ['S2-1'],
  },
  M05: {
    label: {
      th: 'ครัวเรือนที่จัดเก็บและประมวลผลข้อมูล จปฐ. ถูกต้องครบถ้วน',
      en: 'households whose data were collected and processed',
    },
    level: 'activity',
    measure: { kind: 'count', target: parameter(12_900_000, 'households', at(6815)) },
    source: at(6815),
    serves: ['S4-1'],
  },
  M06: {
    label: {
      th: 'ข้อมูล จปฐ. ได้รับการรับรองคุณภาพ ถูกต้อง และครบถ้วน (จังหวัด)',
      en: 'data certified, correct and complete (province)',
    },
    level: 'activity',
    measure: {
      kind: 'yes',
      parts: {
        certified: { th: 'ได้รับการรับรองคุณภาพ', en: 'certified' },
        correct: { th: 'ถูกต้อง', en: 'correct' },
        complete: { th: 'ครบถ้วน', en: 'complete' },
      },
    },
    source: at(6817),
    serves: ['S4-2'],
  },
  M07: {
    label: {
      th: 'ข้อมูล จปฐ. ได้รับการรับรองคุณภาพ ถูกต้อง และครบถ้วน (อำเภอ/ตำบล)',
      en: 'data certified, correct and complete (amphoe and tambon)',
    },
    level: 'activity',
    measure: {
      kind: 'yes',
      parts: {
        certified: { th: 'ได้รับการรับรองคุณภาพ', en: 'certified' },
        correct: { th: 'ถูกต้อง', en: 'correct' },
        complete: { th: 'ครบถ้วน', en: 'complete' },
      },
    },
    source: at(6819),
    serves: ['S4-3'],
  },
  M08: {
    label: {
      th: 'จังหวัดที่มีแผน Big Data ภายในเดือนธันวาคม 2564 และรายงานผลภายในเดือนสิงหาคม 2565',
      en: 'provinces with a plan on big data by December 2564 (2021) and a report by August 2565 (2022)',
    },
    level: 'activity',
    measure: { kind: 'count', target: parameter(76, 'provinces', at(6821)) },
    source: at(6821),
    serves: ['S4-4'],
  },
  M09: {
    label: { th: 'จังหวัดที่มีสารสนเทศชุมชนด้วยเครื่องมือ GIS', en: 'provinces with community information by GIS' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(76, 'provinces', at(6823)) },
    source: at(6823),
    serves: ['S4-5'],
  },
  M10: {
    label: {
      th: 'จังหวัดที่มีแผนความมั่นคงปลอดภัยด้านสารสนเทศภายในเดือนธันวาคม 2564 และรายงานผลภายในเดือนสิงหาคม 2565',
      en: 'provinces with a plan on information security by December 2564 (2021) and a report by August 2565 (2022)',
    },
    level: 'activity',
    measure: { kind: 'count', target: parameter(76, 'provinces', at(6826)) },
    source: at(6826),
    serves: ['S4-6'],
  },
  M11: {
    label: {
      th: 'ผู้นำ อช. ที่นำความรู้ไปใช้บริหารจัดการชุมชนตามหลักปรัชญาของเศรษฐกิจพอเพียงได้',
      en: 'volunteer leaders who can use what they learned to manage their community by the sufficiency economy',
    },
    level: 'activity',
    measure: { kind: 'share', target: parameter(80, 'percent', at(6828)), unit: 'people' },
    source: at(6828),
    serves: ['S4-7'],
  },
  M12: {
    label: { th: 'โครงการริเริ่มสร้างสรรค์ของผู้นำ อช. รายอำเภอ', en: 'initiatives of volunteer leaders in each amphoe' },
    level: 'activity',
    measure: { kind: 'each', target: parameter(1, 'activities', at(6829)) },
    atLeast: 'ไม่น้อยกว่า',
    source: at(6829),
    serves: ['S4-7'],
  },
  M13: {
    label: { th: 'ผู้นำองค์กรสตรีมีส่วนร่วมขับเคลื่อนงานพัฒนาชุมชน', en: 'women leaders who take part in the work' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(85, 'percent', at(6831)), unit: 'people' },
    source: at(6831),
    serves: ['S4-8'],
  },
  M14: {
    label: {
      th: 'ผู้นำองค์กรสตรีมีส่วนร่วมสื่อสารสร้างภาพลักษณ์งานพัฒนาชุมชน',
      en: 'women leaders who take part in communicating the image of the work',
    },
    level: 'activity',
    measure: { kind: 'share', target: parameter(85, 'percent', at(6832)), unit: 'people' },
    source: at(6832),
    serves: ['S4-8'],
  },
  M15: {
    label: {
      th: 'กลุ่มเป้าหมายที่ผ่านการตรวจสอบในระบบ TPMAP ที่ได้รับความช่วยเหลือ',
      en: 'targets verified in TPMAP who were helped',
    },
    level: 'activity',
    measure: { kind: 'share', target: parameter(100, 'percent', at(6834)), unit: 'people' },
    source: at(6834),
    serves: ['S4-9'],
  },
} as const satisfies Record<string, RegisteredIndicator>;
