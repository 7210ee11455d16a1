import { type Activity, by, each, entry, figure, finalReport, months, toPracharatCommittee } from '../activity.js';

/** The networks of safe and of organic farmers. */
export const agriculture = {
  'P01/1/1.1': {
    label: {
      th: 'ประชุมเชิงปฏิบัติการเพิ่มศักยภาพเครือข่ายผู้ผลิตเกษตรปลอดภัยระดับจังหวัด',
      en: 'Provincial workshop of the safe farming network',
    },
    line: 1548,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 1807 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 1812 },
    periods: [months([1, 1], '2021-10', '2021-12', 'ไตรมาส 1 (เดือนตุลาคม – ธันวาคม 2564) จำนวน 3 วัน', 1809)],
    budget: [each(figure(9, 'provinces', 1798), 230_000, 2_070_000, 1799)],
    targets: [
      {
        label: { th: 'กลุ่มเป้าหมายทั้งหมด', en: 'the whole target group' },
        unit: 'people',
        of: [[figure(9, 'provinces', 1798), figure(36, 'people', 1798)]],
        printed: figure(324, 'people', 1798),
      },
      {
        label: { th: 'กลุ่มเป้าหมายของจังหวัดหนึ่ง', en: 'the target group of a province' },
        unit: 'people',
        of: [
          [figure(10, 'groups', 1798), figure(3, 'people', 1798)],
          [figure(2, 'people', 1798)],
          [figure(2, 'people', 1798)],
          [figure(2, 'people', 1798)],
        ],
        printed: figure(36, 'people', 1798),
      },
    ],
    duties: [entry(1796)],
  },
  'P01/1/1.2': {
    label: {
      th: 'ส่งเสริมการพัฒนาธุรกิจของกลุ่มผู้ผลิต ผู้ประกอบการเกษตรปลอดภัยสู่ผู้ประกอบการชุมชน (Community Entrepreneur: CE)',
      en: 'Business development of safe farming groups into community entrepreneurs (CE)',
    },
    line: 1550,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 1831 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 1836 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาส 3 (เดือนเมษายน – มิถุนายน 2565) จำนวน 1 ครั้ง', 1833)],
    budget: [each(figure(9, 'provinces', 1823), 196_000, 1_764_000, 1824)],
    targets: [
      {
        label: { th: 'กลุ่มผู้ผลิต ผู้ประกอบการ', en: 'groups of producers and entrepreneurs' },
        unit: 'groups',
        of: [[figure(9, 'provinces', 1823), figure(10, 'groups', 1823)]],
        printed: figure(90, 'groups', 1823),
      },
    ],
    duties: [toPracharatCommittee(1822), entry(1822)],
  },
  'P01/1/2': {
    label: { th: 'ส่งเสริมช่องทางการตลาดอาหารปลอดภัย', en: 'Market channels for safe food' },
    line: 1554,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 1872 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 1894 },
    periods: [months([4, 4], '2022-07', '2022-09', 'ไตรมาส 4 (เดือนกรกฎาคม – กันยายน 2565) จำนวน 3 วัน', 1880)],
    budget: [each(figure(9, 'provinces', 1876), 442_000, 3_978_000, 1868)],
    targets: [
      {
        label: { th: 'กลุ่มที่ผ่านการพัฒนาตามกิจกรรม 1.2', en: 'groups developed under activity 1.2' },
        unit: 'groups',
        of: [[figure(9, 'provinces', 1860), figure(10, 'groups', 1860)]],
        printed: figure(90, 'groups', 1860),
      },
    ],
    duties: [
      entry(1856),
      finalReport(
        {
          th: 'ส่งเอกสารสรุปผลการดำเนินโครงการในทุกกิจกรรม จำนวน 1 เล่ม พร้อมไฟล์ Word',
          en: 'send the final report on all activities of the project, one copy with a Word file',
        },
        by('2022-09-15', 1856),
      ),
    ],
  },
  'P02/1/1.1': {
    label: {
      th: 'ประชุมเชิงปฏิบัติการเพิ่มศักยภาพเครือข่ายผู้ผลิตเกษตรอินทรีย์ระดับจังหวัด',
      en: 'Provincial workshop of the organic farming network',
    },
    line: 1562,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 1945 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 1954 },
    periods: [months([1, 1], '2021-10', '2021-12', 'ไตรมาส 1 (เดือนตุลาคม – ธันวาคม 2564) จำนวน 3 วัน', 1952)],
    budget: [each(figure(8, 'provinces', 1942), 230_000, 1_840_000, 1943)],
    targets: [
      {
        label: { th: 'กลุ่มเป้าหมายทั้งหมด', en: 'the whole target group' },
        unit: 'people',
        of: [[figure(8, 'provinces', 1942), figure(36, 'people', 1942)]],
        printed: figure(288, 'people', 1942),
      },
      {
        label: { th: 'กลุ่มเป้าหมายของจังหวัดหนึ่ง', en: 'the target group of a province' },
        unit: 'people',
        of: [
          [figure(10, 'groups', 1942), figure(3, 'people', 1942)],
          [figure(2, 'people', 1942)],
          [figure(2, 'people', 1942)],
          [figure(2, 'people', 1942)],
        ],
        printed: figure(36, 'people', 1942),
      },
    ],
    duties: [entry(1940)],
  },
  'P02/1/1.2': {
    label: {
      th: 'ส่งเสริมการพัฒนาธุรกิจของกลุ่มผู้ผลิต ผู้ประกอบการเกษตรอินทรีย์สู่ผู้ประกอบการชุมชน (Community Entrepreneur: CE)',
      en: 'Business development of organic farming groups into community entrepreneurs (CE)',
    },
    line: 1564,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 1966 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 1976 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาส 3 (เดือนเมษายน – มิถุนายน 2565) จำนวน 1 ครั้ง', 1973)],
    budget: [each(figure(8, 'provinces', 1964), 196_000, 1_568_000, 1965)],
    targets: [
      {
        label: { th: 'กลุ่มผู้ผลิต ผู้ประกอบการ', en: 'groups of producers and entrepreneurs' },
        unit: 'groups',
        of: [[figure(8, 'provinces', 1964), figure(10, 'groups', 1964)]],
        printed: figure(10, 'groups', 1964),
      },
    ],
    duties: [toPracharatCommittee(1963), entry(1963)],
  },
  'P02/1/2': {
    label: { th: 'ส่งเสริมช่องทางการตลาดอาหารปลอดภัย', en: 'Market channels for safe food' },
    line: 1568,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 1993 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 2004 },
    periods: [months([4, 4], '2022-07', '2022-09', 'ไตรมาส 4 (เดือนกรกฎาคม – กันยายน 2565) จำนวน 3 วัน', 1996)],
    budget: [each(figure(8, 'provinces', 1991), 442_000, 3_536_000, 1992)],
    targets: [
      {
        label: { th: 'กลุ่มที่ผ่านการพัฒนาตามกิจกรรม 1.2', en: 'groups developed under activity 1.2' },
        unit: 'groups',
        of: [[figure(8, 'provinces', 1991), figure(10, 'groups', 1991)]],
        printed: figure(80, 'groups', 1991),
      },
    ],
    duties: [
      entry(1990),
      finalReport(
        {
          th: 'ส่งเอกสารสรุปผลการดำเนินโครงการในทุกกิจกรรม จำนวน 1 เล่ม พร้อมไฟล์ Word',
          en: 'send the final report on all activities of the project, one copy with a Word file',
        },
        by('2022-09-15', 1990),
      ),
    ],
  },
} as const satisfies Record<string, Activity>;
