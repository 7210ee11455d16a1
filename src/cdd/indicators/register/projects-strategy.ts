import { parameter } from '../../../core/parameter.js';
import type { RegisteredIndicator } from '../indicator.js';
import { at } from '../source.js';

/** The outputs and projects of the strategic plans. */
export const projectsOfStrategy = {
  B01: {
    label: { th: 'เครือข่ายเกษตรปลอดภัยที่ได้รับการพัฒนา', en: 'safe-farming networks that were developed' },
    level: 'project',
    measure: { kind: 'count', target: parameter(9, 'networks', at(6659)) },
    source: at(6659),
    serves: ['P01/1/1.1', 'P01/1/1.2', 'P01/1/2'],
  },
  B02: {
    label: { th: 'เครือข่ายเกษตรปลอดภัยมีช่องทางการตลาดเพิ่มขึ้น', en: 'safe-farming networks with more market channels' },
    level: 'project',
    measure: {
      readings: {
        'members-with-more-channels': {
          label: { th: 'สมาชิกเครือข่ายที่มีช่องทางเพิ่มขึ้น', en: 'the members with more channels' },
          measure: { kind: 'share', target: parameter(80, 'percent', at(6661)), unit: 'people' },
        },
        'growth-of-channels': {
          label: { th: 'จำนวนช่องทางที่เพิ่มขึ้น', en: 'the growth of the number of channels' },
          measure: { kind: 'growth', target: parameter(80, 'percent', at(6661)), unit: 'channels' },
        },
      },
    },
    atLeast: 'ไม่น้อยกว่า',
    note: {
      th: 'ไม่ชัดว่าร้อยละ 80 ของสมาชิกที่มีช่องทางเพิ่ม (ตามตัวชี้วัดกิจกรรม) หรือช่องทางเพิ่มขึ้นร้อยละ 80',
      en: 'open: 80 percent of the members with more channels, as the activity says, or 80 percent more channels',
    },
    source: at(6661),
    serves: ['P01/1/1.1', 'P01/1/1.2', 'P01/1/2'],
  },
  B03: {
    label: { th: 'เครือข่ายเกษตรอินทรีย์ที่ได้รับการพัฒนา', en: 'organic-farming networks that were developed' },
    level: 'project',
    measure: { kind: 'count', target: parameter(8, 'networks', at(6667)) },
    source: at(6667),
    serves: ['P02/1/1.1', 'P02/1/1.2', 'P02/1/2'],
  },
  B04: {
    label: { th: 'เครือข่ายเกษตรอินทรีย์มีช่องทางการตลาดเพิ่มขึ้น', en: 'organic-farming networks with more market channels' },
    level: 'project',
    measure: {
      readings: {
        'members-with-more-channels': {
          label: { th: 'สมาชิกเครือข่ายที่มีช่องทางเพิ่มขึ้น', en: 'the members with more channels' },
          measure: { kind: 'share', target: parameter(80, 'percent', at(6669)), unit: 'people' },
        },
        'growth-of-channels': {
          label: { th: 'จำนวนช่องทางที่เพิ่มขึ้น', en: 'the growth of the number of channels' },
          measure: { kind: 'growth', target: parameter(80, 'percent', at(6669)), unit: 'channels' },
        },
      },
    },
    atLeast: 'ไม่น้อยกว่า',
    note: {
      th: 'ไม่ชัดว่าร้อยละ 80 ของสมาชิกที่มีช่องทางเพิ่ม (ตามตัวชี้วัดกิจกรรม) หรือช่องทางเพิ่มขึ้นร้อยละ 80',
      en: 'open: 80 percent of the members with more channels, as the activity says, or 80 percent more channels',
    },
    source: at(6669),
    serves: ['P02/1/1.1', 'P02/1/1.2', 'P02/1/2'],
  },
  B05: {
    label: { th: 'ครัวเรือนที่มีข้อมูล จปฐ.', en: 'households with basic-minimum-needs data' },
    level: 'project',
    measure: { kind: 'count', target: parameter(12_900_000, 'households', at(6679)) },
    source: at(6679),
    serves: ['O1/1/1.1', 'O1/1/1.2.1', 'O1/1/1.3.1', 'O1/1/1.3.2', 'O1/1/1.3.3', 'O1/1/1.4.1'],
  },
  B06: {
    label: { th: 'ครัวเรือนที่ข้อมูลผ่านการตรวจสอบและรับรองคุณภาพ', en: 'households whose data were checked and certified' },
    level: 'project',
    measure: { kind: 'share', target: parameter(90, 'percent', at(6680)), unit: 'households' },
    note: {
      th: 'พิมพ์เพียงร้อยละ 90 ของครัวเรือนที่ผ่านการตรวจสอบฯ อ่านเป็นครัวเรือนที่ผ่านการตรวจสอบ ต่อครัวเรือนที่มีข้อมูล',
      en: 'printed without a predicate: read as certified households of those with data',
    },
    source: at(6680),
    serves: ['O1/1/1.1', 'O1/1/1.2.1', 'O1/1/1.3.1', 'O1/1/1.3.2', 'O1/1/1.3.3', 'O1/1/1.4.1'],
  },
  B07: {
    label: { th: 'ตำบลที่มีการบูรณาการแผนพัฒนาตำบล', en: 'tambons with an integrated development plan' },
    level: 'project',
    measure: { kind: 'count', target: parameter(7036, 'tambons', at(6688)) },
    note: {
      th: 'ส่วนที่ 2 (บรรทัด 1276) พิมพ์ว่าแผนชุมชนระดับตำบล',
      en: 'part 2 (line 1276) prints the community plan of the tambon',
    },
    source: at(6688),
    serves: ['O2/1/1', 'O2/2/1'],
  },
  B08: {
    label: { th: 'แผนพัฒนาตำบลนำไปใช้ประโยชน์ได้', en: 'development plans of tambons that are of use' },
    level: 'project',
    measure: { kind: 'share', target: parameter(85, 'percent', at(6689)), unit: 'tambons' },
    source: at(6689),
    serves: ['O2/1/1', 'O2/2/1'],
  },
  B09: {
    label: { th: 'ประชาชนที่ได้รับการส่งเสริมอาชีพ', en: 'people whose occupations were promoted' },
    level: 'project',
    measure: { kind: 'count', target: parameter(60_000, 'people', at(6695)) },
    source: at(6695),
    serves: ['P03/1/1', 'P03/1/2'],
  },
  B10: {
    label: { th: 'ประชาชนที่ได้รับการส่งเสริมประกอบอาชีพตามแนวทางสัมมาชีพ', en: 'those who then follow a right livelihood' },
    level: 'project',
    measure: { kind: 'share', target: parameter(85, 'percent', at(6696)), unit: 'people' },
    source: at(6696),
    serves: ['P03/1/1', 'P03/1/2'],
  },
  B11: {
    label: {
      th: 'หมู่บ้านที่พัฒนาตามหลักปรัชญาของเศรษฐกิจพอเพียง',
      en: 'villages developed by the philosophy of the sufficiency economy',
    },
    level: 'project',
    measure: { kind: 'count', target: parameter(3308, 'villages', at(6702)) },
    source: at(6702),
    serves: ['P04/1/1.1', 'P04/1/2.1', 'P04/1/2.2.1', 'P04/1/3.1'],
  },
  B12: {
    label: { th: 'หมู่บ้านที่พัฒนาแล้วมีความสุขมวลรวมเพิ่มขึ้น', en: 'developed villages whose happiness has risen' },
    level: 'project',
    measure: { kind: 'share', target: parameter(85, 'percent', at(6703)), unit: 'villages' },
    source: at(6703),
    serves: ['P04/1/1.1', 'P04/1/2.1', 'P04/1/2.2.1', 'P04/1/3.1'],
  },
  B13: {
    label: { th: 'ศูนย์เรียนรู้เศรษฐกิจพอเพียง', en: 'learning centres of the sufficiency economy' },
    level: 'project',
    measure: { kind: 'count', target: parameter(3308, 'sites', at(6707)) },
    source: at(6707),
    serves: ['P04/2/1'],
  },
  B14: {
    label: { th: 'ศูนย์เรียนรู้ที่ให้บริการประชาชนได้', en: 'learning centres that can serve the public' },
    level: 'project',
    measure: { kind: 'share', target: parameter(80, 'percent', at(6708)), unit: 'sites' },
    source: at(6708),
    serves: ['P04/2/1'],
  },
} as const satisfies Record<string, RegisteredIndicator>;
