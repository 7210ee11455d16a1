import { parameter } from '../../../core/parameter.js';
import type { RegisteredIndicator } from '../indicator.js';
import { at } from '../source.js';

/** The activities of the mission, S4-10 to S6-1. */
export const missionSecond = {
  M16: {
    label: {
      th: 'ศูนย์ผู้นำจิตอาสาพัฒนาชุมชนครบทุกตำบล ภายในปีงบประมาณ พ.ศ. 2565',
      en: 'a centre of volunteer leaders in every tambon within FY2565',
    },
    level: 'activity',
    measure: { kind: 'all', unit: 'tambons' },
    atLeast: 'ครบทุก',
    note: { th: 'บรรทัด 5912 พิมพ์ว่าครบทุกตำบลภายในปีงบประมาณ 2566', en: 'line 5912 prints every tambon within FY2566' },
    source: at(6836),
    serves: ['S4-10'],
  },
  M17: {
    label: { th: 'ศูนย์เรียนรู้และขับเคลื่อนปรัชญาของเศรษฐกิจพอเพียง', en: 'learning centres of the sufficiency economy' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(878, 'sites', at(6838)), all: true },
    source: at(6838),
    serves: ['S4-11'],
  },
  M18: {
    label: {
      th: 'กข.คจ. ที่ได้รับการยกระดับจากระดับ 1 เป็น 2 หรือจากระดับ 2 เป็น 3',
      en: 'poverty-alleviation funds that rose from level 1 to 2, or from 2 to 3',
    },
    level: 'activity',
    measure: { kind: 'count', target: parameter(1377, 'funds', at(6840)) },
    atLeast: 'ไม่น้อยกว่า',
    source: at(6840),
    serves: ['S4-12'],
  },
  M19: {
    label: {
      th: 'ฐานข้อมูล กข.คจ. ครบถ้วน ถูกต้อง และเป็นปัจจุบัน',
      en: 'database of the funds: complete, correct and current',
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
    source: at(6841),
    serves: ['S4-12'],
  },
  M20: {
    label: {
      th: 'กลุ่มออมทรัพย์ทุกกลุ่มมีสมาชิกเพิ่มขึ้นไม่น้อยกว่าร้อยละ 10 ของสมาชิกที่มีอยู่',
      en: 'all savings groups have 10 percent more members than they had, or more',
    },
    level: 'activity',
    measure: { kind: 'all', unit: 'groups' },
    atLeast: 'ไม่น้อยกว่า',
    source: at(6844),
    serves: ['S4-13'],
  },
  M21: {
    label: {
      th: 'กลุ่มออมทรัพย์ที่ได้รับการยกระดับจากระดับ 1 เป็น 2 หรือจากระดับ 2 เป็น 3',
      en: 'savings groups that rose from level 1 to 2, or from 2 to 3',
    },
    level: 'activity',
    measure: { kind: 'count', target: parameter(1623, 'groups', at(6845)) },
    atLeast: 'ไม่น้อยกว่า',
    source: at(6845),
    serves: ['S4-13'],
  },
  M22: {
    label: {
      th: 'ฐานข้อมูลกลุ่มออมทรัพย์ครบถ้วน ถูกต้อง และเป็นปัจจุบัน',
      en: 'database of the groups: complete, correct and current',
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
    source: at(6846),
    serves: ['S4-13'],
  },
  M23: {
    label: {
      th: 'ศูนย์จัดการกองทุนชุมชนที่มีผลการจัดระดับ มีแผนที่สอดคล้องกับผลการประเมิน และพัฒนาตามแผนได้',
      en: 'fund management centres with a level and a plan that fits it, which they can follow',
    },
    level: 'activity',
    measure: { kind: 'count', target: parameter(1138, 'sites', at(6848)) },
    source: at(6848),
    serves: ['S4-14'],
  },
  M24: {
    label: {
      th: 'ครัวเรือนที่ลดหนี้หรือปลดหนี้ได้ รายศูนย์จัดการกองทุนชุมชน',
      en: 'households that lowered or cleared their debts, by fund management centre',
    },
    level: 'activity',
    measure: {
      kind: 'each',
      target: parameter(5, 'households', at(6849)),
      together: parameter(4620, 'households', at(6849)),
      units: parameter(924, 'sites', at(6849)),
    },
    atLeast: 'ไม่น้อยกว่า',
    source: at(6849),
    serves: ['S4-14'],
  },
  M25: {
    label: {
      th: 'ฐานข้อมูลศูนย์จัดการกองทุนชุมชนครบถ้วน ถูกต้อง และเป็นปัจจุบัน',
      en: 'database of the centres: complete, correct and current',
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
    source: at(6850),
    serves: ['S4-14'],
  },
  M26: {
    label: {
      th: 'จังหวัดที่มีฐานข้อมูลภูมิปัญญา OTOP ครบถ้วนและเป็นปัจจุบันในระบบ OTOP Big Data',
      en: 'provinces with a complete and current database of wisdom in OTOP Big Data',
    },
    level: 'activity',
    measure: { kind: 'count', target: parameter(76, 'provinces', at(6852)) },
    source: at(6852),
    serves: ['S4-15'],
  },
  M27: {
    label: {
      th: 'ฐานข้อมูลผู้ผลิต ผู้ประกอบการ OTOP ที่ถูกต้องเป็นปัจจุบัน รายจังหวัด',
      en: 'correct and current databases of OTOP producers, by province',
    },
    level: 'activity',
    measure: { kind: 'each', target: parameter(1, 'databases', at(6854)) },
    source: at(6854),
    serves: ['S4-16'],
  },
  M28: {
    label: { th: 'โครงการที่ใช้ข้อมูลกำหนดแผนรายจังหวัด', en: 'projects that use the data in each province' },
    level: 'activity',
    measure: { kind: 'each', target: parameter(5, 'projects', at(6855)) },
    atLeast: 'อย่างน้อย',
    source: at(6855),
    serves: ['S4-16'],
  },
  M29: {
    label: {
      th: 'บทเรียนความสำเร็จของการยกระดับผลิตภัณฑ์ OTOP ที่เผยแพร่ผ่านสื่อออฟไลน์หรือออนไลน์',
      en: 'lessons on raised OTOP products that were published, on paper or online',
    },
    level: 'activity',
    measure: { kind: 'count', target: parameter(380, 'products', at(6857)) },
    atLeast: 'ไม่น้อยกว่า',
    source: at(6857),
    serves: ['S4-17'],
  },
  M30: {
    label: { th: 'ผลิตภัณฑ์ที่พัฒนาโดย OTOP Trader รายจังหวัด', en: 'products developed by OTOP Traders, by province' },
    level: 'activity',
    measure: {
      kind: 'each',
      target: parameter(5, 'products', at(6859)),
      together: parameter(380, 'products', at(6859)),
      units: parameter(
        76,
        'provinces',
        at.derived({ th: '380 ผลิตภัณฑ์ ÷ จังหวัดละ 5 ผลิตภัณฑ์', en: '380 products ÷ 5 a province' }, 6859),
      ),
    },
    atLeast: 'ไม่น้อยกว่า',
    source: at(6859),
    serves: ['S4-18'],
  },
  M31: {
    label: { th: 'รายได้จากผลิตภัณฑ์ที่พัฒนาโดย OTOP Trader เพิ่มขึ้น', en: 'income from the products of OTOP Traders' },
    level: 'activity',
    measure: { kind: 'growth', target: parameter(6, 'percent', at(6860)) },
    note: { th: 'ไม่ได้ระบุปีฐาน', en: 'no base year is printed' },
    source: at(6860),
    serves: ['S4-18'],
  },
  M32: {
    label: {
      th: 'คณะกรรมการ นตผ. ที่ดำเนินตามกรอบแนวทาง แผน และผลการดำเนินงานที่กำหนดไว้',
      en: 'OTOP committees that follow their framework, plan and results as laid down',
    },
    level: 'activity',
    measure: {
      kind: 'several',
      of: {
        provinces: {
          label: { th: 'คณะกรรมการระดับจังหวัด', en: 'provincial committees' },
          target: parameter(76, 'provinces', at(6864)),
        },
        amphoes: {
          label: { th: 'คณะกรรมการระดับอำเภอ', en: 'amphoe committees' },
          target: parameter(878, 'amphoes', at(6864)),
        },
      },
    },
    source: at(6864),
    serves: ['S4-19'],
  },
  M33: {
    label: { th: 'สรุปบทเรียนรายจังหวัด', en: 'lessons in each province' },
    level: 'activity',
    measure: { kind: 'each', target: parameter(1, 'copies', at(6868)) },
    atLeast: 'อย่างน้อย',
    source: at(6868),
    serves: ['S4-20'],
  },
  M34: {
    label: {
      th: 'หน่วยงานส่วนกลางและส่วนภูมิภาคที่สมัครขอรับรางวัลเลิศรัฐ',
      en: 'central and regional units that apply for the award',
    },
    level: 'activity',
    measure: { kind: 'share', target: parameter(100, 'percent', at(6874)), unit: 'organisations' },
    source: at(6874),
    serves: ['S6-1'],
  },
} as const satisfies Record<string, RegisteredIndicator>;
