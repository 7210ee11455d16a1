/**
 * The calendar of an amphoe for a month, as an officer would print it, with a file for calendars (iCalendar, RFC 5545):
 * `node examples/due-this-month.mjs [month] [day] [file]`, June 2022 (B.E. 2565) as it stands on its 10th unless said
 * otherwise. The amphoe and its days are made up; what is due follows from the register of activities. Without a file name
 * the calendar file is printed too.
 */
import { writeFileSync } from 'node:fs';
import { activities } from 'chumchon/cdd';
import { formatThaiDate, formatThaiMonth } from 'chumchon/thai';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { printTable, printTitle } from './table.mjs';

const [month = '2022-06', today = `${month}-10`, file] = process.argv.slice(2);
const { due, running } = activities.fy2565;

/** What the amphoe runs, and what it knows of it. */
const amphoe = {
  name: 'สำนักงานพัฒนาชุมชนอำเภอตัวอย่าง',
  runs: [
    { activity: 'P03/1/1' },
    { activity: 'P03/1/2', place: 'หมู่ 4', endedOn: '2022-06-01' },
    { activity: 'P03/1/2', place: 'หมู่ 9', endedOn: '2022-06-20' },
    { activity: 'P04/1/3.1' },
    { activity: 'P05/1/2.1', endedOn: '2022-06-03' },
    { activity: 'P07/1/1.1', endedOn: '2022-05-27' },
    { activity: 'P07/1/1.3', endedOn: '2022-05-30' },
    { activity: 'P11/1/1.1' },
    { activity: 'S1-1' },
    { activity: 'S4-7' },
    { activity: 'S4-12' },
    { activity: 'S4-14' },
  ],
  done: [
    { activity: 'P07/1/1.1', duty: 'funds', on: '2021-12-24' },
    { activity: 'P07/1/1.1', duty: 'assessment', on: '2022-05-31' },
    { activity: 'P07/1/1.1', duty: 'report', on: '2022-06-02' },
    { activity: 'P07/1/1.3', duty: 'report', on: '2022-06-08' },
    { activity: 'P11/1/1.1', duty: 'quarterly', round: '2022-03-31', on: '2022-03-31' },
    ...['2022-01-31', '2022-02-28', '2022-03-31', '2022-04-30'].map(round => ({
      activity: 'P11/1/1.1',
      duty: 'sales',
      round,
      on: round,
    })),
    ...['2022-01-31', '2022-02-28', '2022-03-31', '2022-04-30', '2022-05-31'].map(round => ({
      activity: 'S4-7',
      duty: 'visits',
      round,
      on: round,
    })),
    { activity: 'S4-12', duty: 'debt', round: '2022-03-31', on: '2022-03-30' },
    { activity: 'S4-14', duty: 'levels', on: '2022-03-31' },
  ].filter(({ on }) => on <= today),
};

const words = {
  done: '✓ ทำแล้วในกำหนด',
  late: '✓ ทำแล้ว ล่าช้า',
  pending: 'ยังไม่ถึงกำหนด',
  overdue: '! เกินกำหนด',
  'not-yet-known': 'รอวันที่แล้วเสร็จ',
  'no-day': 'ไม่ได้กำหนดวัน',
  'too-early': '! เร็วเกินกว่าจะนับได้',
};

const { obligations, figures, missing } = due({ today, level: 'amphoe', runs: amphoe.runs, done: amphoe.done });
const nameOf = ({ activityLabel, place }) => (place ? `${activityLabel.th} (${place})` : activityLabel.th);
const lineOf = ({ source }) => source.lines.join(', ');
const inMonth = obligations.filter(duty => duty.due?.startsWith(month));
const before = obligations.filter(duty => duty.status === 'overdue' && duty.due < `${month}-01`);
const withoutDay = obligations.filter(({ status }) => status === 'no-day' || status === 'not-yet-known');

console.log(amphoe.name);
printTitle(`งานและรายงานที่ครบกำหนดในเดือน${formatThaiMonth(month)} ณ วันที่ ${formatThaiDate(today)}`);
printTable(
  ['ครบกำหนด', 'สถานะ', 'สิ่งที่ต้องทำ', 'ส่ง', 'กิจกรรม', '>บรรทัด'],
  inMonth.map(duty => [
    formatThaiDate(duty.due, { style: 'short' }),
    words[duty.status],
    duty.label.th,
    duty.to?.th,
    nameOf(duty),
    lineOf(duty),
  ]),
);

printTitle('ค้างจากเดือนก่อน');
printTable(
  ['ครบกำหนด', 'สิ่งที่ต้องทำ', 'ส่ง', 'กิจกรรม', '>บรรทัด'],
  before.map(duty => [
    formatThaiDate(duty.due, { style: 'short' }),
    duty.label.th,
    duty.to?.th,
    nameOf(duty),
    lineOf(duty),
  ]),
);

printTitle('ไม่มีวันครบกำหนด หรือยังไม่ทราบ');
printTable(
  ['สถานะ', 'สิ่งที่ต้องทำ', 'กำหนด', 'กิจกรรม', '>บรรทัด'],
  withoutDay.map(duty => [words[duty.status], duty.label.th, duty.because.th, nameOf(duty), lineOf(duty)]),
);
console.log(`ข้อมูลที่ยังไม่มี: ${missing.join(', ')}`);
const counted = figures.filter(({ value }) => Number(value) > 0);
console.log(counted.map(({ label, value }) => `${label.th} ${value}`).join(' · '));

printTitle('กิจกรรมของอำเภอที่กำลังดำเนินการในวันนี้');
const codes = [...new Set(amphoe.runs.map(({ activity }) => activity))];
printTable(
  ['กิจกรรม', '>ตั้งแต่', '>ถึง'],
  running({ today, activities: codes })
    .activities.filter(({ status }) => status === 'running')
    .map(({ label, from, to }) => [label.th, ...[from, to].map(day => formatThaiDate(day, { style: 'short' }))]),
);

const calendar = ical({
  name: `${amphoe.name} ${formatThaiMonth(month)}`,
  prodId: '//chumchon//due-this-month//TH',
  method: ICalCalendarMethod.PUBLISH,
});
for (const duty of inMonth.filter(({ status }) => status === 'pending' || status === 'overdue')) {
  calendar.createEvent({
    id: `${[duty.activity, duty.place, duty.duty, duty.due].filter(Boolean).join('/')}@chumchon.example`,
    stamp: new Date(`${today}T00:00:00Z`),
    start: new Date(`${duty.due}T00:00:00Z`),
    allDay: true,
    summary: duty.label.th,
    description: `${nameOf(duty)}\n${duty.because.th}${duty.to ? `\nส่ง ${duty.to.th}` : ''}\nบรรทัด ${lineOf(duty)}`,
  });
}
if (file) writeFileSync(file, calendar.toString());
else {
  printTitle('ปฏิทิน iCalendar ของงานที่ยังไม่ได้ทำ');
  console.log(calendar.toString().replaceAll('\r\n', '\n'));
}
