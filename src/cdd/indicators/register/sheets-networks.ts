import { parameter } from '../../../core/parameter.js';
import type { RegisteredIndicator } from '../indicator.js';
import { at } from '../source.js';

/** The sheets of the farming networks, of data and of the tambons. */
export const sheetsOfNetworks = {
  'P01/1/1.1#1': {
    label: { th: 'ผู้ผ่านการอบรมมีความรู้ความเข้าใจ', en: 'trained people who understand' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(80, 'percent', at(1811)), unit: 'people' },
    source: at(1811),
    serves: ['P01/1/1.1'],
  },
  'P01/1/1.1#2': {
    label: { th: 'กิจกรรมตามแผนของเครือข่าย', en: 'activities by the plan of the network' },
    level: 'activity',
    measure: { kind: 'each', target: parameter(1, 'activities', at(1811)) },
    atLeast: 'อย่างน้อย',
    source: at(1811),
    serves: ['P01/1/1.1'],
  },
  'P01/1/1.2#1': {
    label: {
      th: 'กลุ่มที่ได้รับการพัฒนาและยกระดับสู่ผู้ประกอบการชุมชน รายจังหวัด',
      en: 'groups that became community entrepreneurs, by province',
    },
    level: 'activity',
    measure: {
      kind: 'each',
      target: parameter(10, 'groups', at(1835)),
      together: parameter(90, 'groups', at(1835)),
      units: parameter(
        9,
        'provinces',
        at.derived({ th: '90 กลุ่ม ÷ จังหวัดละ 10 กลุ่ม', en: '90 groups ÷ 10 a province' }, 1835),
      ),
    },
    source: at(1835),
    serves: ['P01/1/1.2'],
  },
  'P01/1/1.2#2': {
    label: { th: 'ผลิตภัณฑ์ที่พัฒนารายกลุ่ม', en: 'products developed by each group' },
    level: 'activity',
    measure: { kind: 'each', target: parameter(1, 'products', at(1835)) },
    atLeast: 'อย่างน้อย',
    source: at(1835),
    serves: ['P01/1/1.2'],
  },
  'P01/1/2#1': {
    label: { th: 'การจัดกิจกรรมส่งเสริมช่องทางการตลาดรายจังหวัด', en: 'market events of each province' },
    level: 'activity',
    measure: { kind: 'each', target: parameter(1, 'times', at(1889)) },
    source: at(1889),
    serves: ['P01/1/2'],
  },
  'P01/1/2#2': {
    label: {
      th: 'สมาชิกเครือข่ายที่มีช่องทางเพิ่มขึ้นอย่างน้อย 1 ช่องทาง',
      en: 'members of the network with one channel more, or several',
    },
    level: 'activity',
    measure: { kind: 'share', target: parameter(80, 'percent', at(1890)), unit: 'people' },
    source: at(1890),
    serves: ['P01/1/2'],
  },
  'P02/1/1.1#1': {
    label: { th: 'ผู้ผ่านการอบรมมีความรู้ความเข้าใจ', en: 'trained people who understand' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(80, 'percent', at(1953)), unit: 'people' },
    source: at(1953),
    serves: ['P02/1/1.1'],
  },
  'P02/1/1.1#2': {
    label: { th: 'กิจกรรมตามแผนของเครือข่าย', en: 'activities by the plan of the network' },
    level: 'activity',
    measure: { kind: 'each', target: parameter(1, 'activities', at(1953)) },
    atLeast: 'อย่างน้อย',
    source: at(1953),
    serves: ['P02/1/1.1'],
  },
  'P02/1/1.2#1': {
    label: {
      th: 'กลุ่มที่ได้รับการพัฒนาและยกระดับสู่ผู้ประกอบการชุมชน รายจังหวัด',
      en: 'groups that became community entrepreneurs, by province',
    },
    level: 'activity',
    measure: {
      kind: 'each',
      target: parameter(10, 'groups', at(1975)),
      together: parameter(80, 'groups', at(1975)),
      units: parameter(
        8,
        'provinces',
        at.derived({ th: '80 กลุ่ม ÷ จังหวัดละ 10 กลุ่ม', en: '80 groups ÷ 10 a province' }, 1975),
      ),
    },
    source: at(1975),
    serves: ['P02/1/1.2'],
  },
  'P02/1/1.2#2': {
    label: { th: 'ผลิตภัณฑ์ที่พัฒนารายกลุ่ม', en: 'products developed by each group' },
    level: 'activity',
    measure: { kind: 'each', target: parameter(1, 'products', at(1975)) },
    atLeast: 'อย่างน้อย',
    source: at(1975),
    serves: ['P02/1/1.2'],
  },
  'P02/1/2#1': {
    label: { th: 'การจัดกิจกรรมส่งเสริมช่องทางการตลาดรายจังหวัด', en: 'market events of each province' },
    level: 'activity',
    measure: { kind: 'each', target: parameter(1, 'times', at(1998)) },
    source: at(1998),
    serves: ['P02/1/2'],
  },
  'P02/1/2#2': {
    label: {
      th: 'สมาชิกเครือข่ายที่มีช่องทางเพิ่มขึ้นอย่างน้อย 1 ช่องทาง',
      en: 'members of the network with one channel more, or several',
    },
    level: 'activity',
    measure: { kind: 'share', target: parameter(80, 'percent', at(1998)), unit: 'people' },
    source: at(1998),
    serves: ['P02/1/2'],
  },
  'O1/1/1.1#1': {
    label: { th: 'จังหวัดที่ประชาสัมพันธ์เชิญชวน', en: 'provinces with a campaign' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(76, 'provinces', at(2054)) },
    source: at(2054),
    serves: ['O1/1/1.1'],
  },
  'O1/1/1.2.1#1': {
    label: { th: 'ครัวเรือนที่มีข้อมูล จปฐ.', en: 'households with data' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(12_900_000, 'households', at(2103)) },
    source: at(2103),
    serves: ['O1/1/1.2.1'],
  },
  'O1/1/1.3.2#1': {
    label: { th: 'ข้อมูล จปฐ. ได้รับการรับรองและใช้ประโยชน์ได้ (อำเภอ)', en: 'data certified, known and of use (amphoe)' },
    level: 'activity',
    measure: {
      kind: 'yes',
      parts: {
        certified: { th: 'ได้รับการรับรองคุณภาพ', en: 'certified' },
        correct: { th: 'ถูกต้อง', en: 'correct' },
        complete: { th: 'ครบถ้วน', en: 'complete' },
        checked: {
          th: 'ครัวเรือนผ่านการตรวจสอบและรับรองคุณภาพข้อมูล',
          en: 'the data of the households were checked and certified',
        },
        informed: {
          th: 'ผู้บริหารและภาคีตรวจสอบและรับทราบข้อมูล',
          en: 'administrators and partners checked and know the data',
        },
        usable: { th: 'นำไปใช้ประโยชน์ได้อย่างเป็นรูปธรรม', en: 'the data can be put to use' },
      },
    },
    source: at(2175),
    serves: ['O1/1/1.3.2'],
  },
  'O1/1/1.3.3#1': {
    label: { th: 'ข้อมูล จปฐ. ได้รับการรับรองและใช้ประโยชน์ได้ (จังหวัด)', en: 'data certified, known and of use (province)' },
    level: 'activity',
    measure: {
      kind: 'yes',
      parts: {
        certified: { th: 'ได้รับการรับรองคุณภาพ', en: 'certified' },
        correct: { th: 'ถูกต้อง', en: 'correct' },
        complete: { th: 'ครบถ้วน', en: 'complete' },
        checked: {
          th: 'ครัวเรือนผ่านการตรวจสอบและรับรองคุณภาพข้อมูล',
          en: 'the data of the households were checked and certified',
        },
        informed: {
          th: 'ผู้บริหารและภาคีตรวจสอบและรับทราบข้อมูล',
          en: 'administrators and partners checked and know the data',
        },
        usable: { th: 'นำไปใช้ประโยชน์ได้อย่างเป็นรูปธรรม', en: 'the data can be put to use' },
      },
    },
    source: at(2200),
    serves: ['O1/1/1.3.3'],
  },
  'O1/1/1.4.1#1': {
    label: {
      th: 'ตำบลที่มีสารสนเทศตำบลต้นแบบที่มีคุณภาพระดับจังหวัด',
      en: 'tambons with model information of provincial quality',
    },
    level: 'activity',
    measure: { kind: 'count', target: parameter(152, 'tambons', at(2260)), all: true },
    source: at(2260),
    serves: ['O1/1/1.4.1'],
  },
  'O2/1/1#1': {
    label: { th: 'ผู้นำการเปลี่ยนแปลงที่ได้รับการพัฒนา', en: 'change leaders who were developed' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(1900, 'people', at(2333)) },
    source: at(2333),
    serves: ['O2/1/1'],
  },
  'O2/1/1#2': {
    label: { th: 'ผู้นำที่ขับเคลื่อนศูนย์ผู้นำจิตอาสาได้', en: 'leaders who drive the centres' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(75, 'percent', at(2333)), unit: 'people' },
    source: at(2333),
    serves: ['O2/1/1'],
  },
  'O2/2/1#1': {
    label: { th: 'ตำบลที่มีการบูรณาการจัดทำแผน', en: 'tambons with an integrated plan' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(7036, 'tambons', at(2395)) },
    source: at(2395),
    serves: ['O2/2/1'],
  },
  'O2/2/1#2': {
    label: { th: 'แผนนำไปใช้ประโยชน์ได้', en: 'plans that are of use' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(85, 'percent', at(2395)), unit: 'tambons' },
    source: at(2395),
    serves: ['O2/2/1'],
  },
} as const satisfies Record<string, RegisteredIndicator>;
