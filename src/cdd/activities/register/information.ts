import { parameter } from '../../../core/parameter.js';
import { noDay } from '../../../rules/time/due-dates.js';
import {
  type Activity,
  afterEnd,
  department,
  each,
  entry,
  figure,
  months,
  provinceOffice,
  withoutDay,
} from '../activity.js';
import { at } from '../source.js';

/** Data for community development, and the tambons. */
export const information = {
  'O1/1/1.1': {
    label: {
      th: 'รณรงค์และเชิญชวนการจัดเก็บข้อมูล จปฐ. ระดับจังหวัด',
      en: 'Provincial campaign for the basic-minimum-needs survey',
    },
    line: 1579,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 2046 },
    responsible: { printed: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน กรมการพัฒนาชุมชน', line: 2056 },
    periods: [months([1, 1], '2021-12', '2021-12', 'ไตรมาส 1 (เดือนธันวาคม 2564)', 2050)],
    budget: [{ total: figure(2_077_000, 'baht', 2044), units: figure(76, 'provinces', 2054) }],
    duties: [],
  },
  'O1/1/1.2.1': {
    label: {
      th: 'ค่าจัดเก็บข้อมูลความจำเป็นพื้นฐาน (จปฐ.) ด้วยเครื่องมืออิเล็กทรอนิกส์',
      en: 'Electronic collection of basic-minimum-needs data',
    },
    line: 1581,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2099 },
    responsible: { printed: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน กรมการพัฒนาชุมชน', line: 2104 },
    periods: [months([2, 3], '2022-01', '2022-05', 'ไตรมาส 2 - 3 (เดือนมกราคม – พฤษภาคม 2565)', 2101)],
    budget: [each(figure(12_900_000, 'households', 2103), 20, 258_000_000, 2098)],
    duties: [],
  },
  'O1/1/1.3.1': {
    label: {
      th: 'นำเสนอผลการจัดเก็บและรับรองคุณภาพข้อมูล จปฐ. ระดับองค์กรปกครองส่วนท้องถิ่น',
      en: 'Certification of the data at the local authorities',
    },
    line: 1583,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2151 },
    periods: [],
    budget: [
      {
        total: figure(31_088_000, 'baht', 2147),
        units: parameter(
          7772,
          'organisations',
          at.derived(
            { th: 'รวมองค์กรปกครองส่วนท้องถิ่นสี่ประเภท', en: 'the four kinds of local authorities together' },
            [2140, 2143],
          ),
        ),
      },
    ],
    targets: [
      {
        label: { th: 'ผู้เข้าร่วมเวที (แห่งละอย่างน้อย 20 คน)', en: 'participants, at least 20 for each authority' },
        unit: 'people',
        of: [
          [figure(5300, 'organisations', 2140), figure(20, 'people', 2140)],
          [figure(2247, 'organisations', 2141), figure(20, 'people', 2141)],
          [figure(195, 'organisations', 2142), figure(20, 'people', 2142)],
          [figure(30, 'organisations', 2143), figure(20, 'people', 2143)],
        ],
      },
    ],
    duties: [],
  },
  'O1/1/1.3.2': {
    label: { th: 'นำเสนอผลการจัดเก็บและรับรองคุณภาพข้อมูล จปฐ. ระดับอำเภอ', en: 'Certification of the data in the amphoe' },
    line: 1584,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2171 },
    responsible: { printed: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน กรมการพัฒนาชุมชน', line: 2176 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาส 3 (เดือนเมษายน - มิถุนายน 2565) จำนวน 1 วัน', 2173)],
    budget: [{ total: figure(3_073_000, 'baht', 2170), units: figure(878, 'amphoes', 2871) }],
    targets: [
      {
        label: { th: 'คณะทำงานระดับอำเภอ', en: 'the working groups of the amphoes' },
        unit: 'people',
        of: [[figure(878, 'amphoes', 2871), figure(20, 'people', 2169)]],
        printed: figure(17_560, 'people', 2169),
      },
    ],
    duties: [],
  },
  'O1/1/1.3.3': {
    label: { th: 'นำเสนอผลการจัดเก็บและรับรองคุณภาพข้อมูล จปฐ. ระดับจังหวัด', en: 'Certification of the data in the province' },
    line: 1585,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 2196 },
    responsible: { printed: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน', line: 2201 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาส 3 (เดือนเมษายน - มิถุนายน 2565) จำนวน 1 วัน', 2198)],
    budget: [{ total: figure(273_600, 'baht', 2195), units: figure(76, 'provinces', 2054) }],
    targets: [
      {
        label: { th: 'คณะทำงานระดับจังหวัด', en: 'the working groups of the provinces' },
        unit: 'people',
        of: [[figure(76, 'provinces', 2054), figure(20, 'people', 2194)]],
        printed: figure(1520, 'people', 2194),
      },
    ],
    duties: [],
  },
  'O1/1/1.4.1': {
    label: { th: 'การจัดทำสารสนเทศตำบลต้นแบบเพื่อพัฒนาคุณภาพชีวิต', en: 'Model tambon information for the quality of life' },
    line: 1587,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 2238 },
    responsible: { printed: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน กรมการพัฒนาชุมชน', line: 2264 },
    periods: [months([1, 2], '2021-12', '2022-03', 'ไตรมาส 1 - 2 (เดือนธันวาคม 2564 - มีนาคม 2565) จุดละ 1 วัน', 2242)],
    budget: [each(figure(76, 'provinces', 2054), 17_400, 1_322_400, 2236)],
    targets: [
      {
        label: { th: 'ผู้แทนตำบลต้นแบบ', en: 'people of the model tambons' },
        unit: 'people',
        of: [[figure(152, 'tambons', 2234), figure(10, 'people', 2234)]],
      },
    ],
    duties: [
      withoutDay(2224, ['province', 'amphoe'], department, {
        id: 'tambons',
        label: { th: 'ส่งทะเบียนรายชื่อตำบลที่คัดเลือก', en: 'send the register of the tambons chosen' },
      }),
    ],
  },
  'O2/1/1': {
    label: { th: 'เสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง', en: 'Building change leaders' },
    line: 1593,
    offices: { of: ['province', 'amphoe'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ', line: 2329 },
    responsible: { printed: 'สถาบันการพัฒนาชุมชน', line: 2334 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาส 1 - 4 (เดือนตุลาคม 2564 – กันยายน 2565)', 2331)],
    budget: [{ total: figure(1_407_200, 'baht', 2328), units: figure(76, 'centres', 2327) }],
    targets: [
      {
        label: { th: 'ผู้นำจิตอาสาพัฒนาชุมชน', en: 'volunteer leaders' },
        unit: 'people',
        of: [[figure(76, 'centres', 2327), figure(25, 'people', 2327)]],
        printed: figure(1900, 'people', 2327),
      },
    ],
    duties: [
      entry(noDay({ th: 'บันทึกในระบบ BPM (ไม่ได้กำหนดวัน)', en: 'record in BPM: no day is printed' }, at(2321)), [
        'province',
        'amphoe',
      ]),
      {
        id: 'report',
        label: { th: 'ประชาสัมพันธ์และรายงานผลการดำเนินงาน', en: 'publicise and report the result' },
        by: ['province', 'amphoe'],
        to: department,
        due: noDay({ th: 'รายงานผล (ไม่ได้กำหนดวัน)', en: 'report: no day is printed' }, at(2325)),
      },
      withoutDay(2311, ['province', 'amphoe', 'study-centre'], department, {
        id: 'exchange',
        label: { th: 'สรุปและรายงานผลกิจกรรมแลกเปลี่ยนเรียนรู้', en: 'report on the exchange of learning' },
      }),
    ],
  },
  'O2/2/1': {
    label: { th: 'ประชุมเชิงปฏิบัติการจัดทำแผนพัฒนาตำบล', en: 'Workshop on the tambon development plan' },
    line: 1597,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2391 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 2396 },
    periods: [months([1, 1], '2021-10', '2021-12', 'ไตรมาส 1 (เดือนตุลาคม – ธันวาคม 2564) ตำบลละ 1 วัน', 2393)],
    budget: [{ total: figure(36_587_200, 'baht', 2390), units: figure(7036, 'tambons', 2389) }],
    targets: [
      {
        label: { th: 'ผู้เข้าร่วม (ตำบลละไม่น้อยกว่า 20 คน)', en: 'participants, 20 or more for each tambon' },
        unit: 'people',
        of: [[figure(7036, 'tambons', 2389), figure(20, 'people', 2389)]],
        printed: figure(140_720, 'people', 2389),
      },
    ],
    duties: [
      entry(2369, ['amphoe']),
      {
        id: 'data-centre',
        label: { th: 'รายงานผลในระบบศูนย์ข้อมูลกลาง', en: 'report in the central data centre' },
        by: ['amphoe'],
        to: department,
        due: afterEnd(7, 2369),
      },
      withoutDay(2367, ['amphoe'], provinceOffice, {
        id: 'evaluation',
        label: { th: 'ประเมินผลแผนพัฒนาตำบลตามแบบและรายงาน', en: 'evaluate the tambon plan by the form and report' },
      }),
    ],
  },
} as const satisfies Record<string, Activity>;
