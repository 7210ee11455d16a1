/**
 * Which households of a register qualify: `node examples/register.mjs [households] [seed]`, 200,000 households unless
 * said otherwise. A made-up register is written as CSV to the temporary folder, read in one pass without keeping it,
 * and every household decided by the rule of the fund management centres. Progress and time go to standard error.
 */
import { tallying } from 'chumchon/rules';
import { factsOf, household, readRegister, thousands, timed, withRegister } from './registers/households.mjs';
import { printTable, printTitle } from './table.mjs';

const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
const byCount = counts =>
  Object.entries(counts).sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1));

await withRegister({ name: 'examples/register.mjs', lineBreaks: true }, async path => {
  const counted = tallying(household, { reasons: true, keepErrors: 1 });
  const onProgress = (percent, read) =>
    process.stderr.write(`\r${thousands(read)} households, ${percent} % of the file`);
  await timed('\none process', () => readRegister(path, row => counted.add(factsOf(row)), { onProgress }));
  const outcome = counted.result();

  const label = Object.fromEntries(household({}).criteria.map(each => [each.id, each.label.th]));
  const { met = 0, unmet = 0, unknown = 0 } = outcome.decisions;
  printTitle(`ทะเบียนครัวเรือน ${thousands(outcome.read)} ครัวเรือน ตามเกณฑ์ศูนย์จัดการกองทุนชุมชน ปี 2565`);
  printTable(
    ['ผล', '>ครัวเรือน', '>ร้อยละ'],
    [
      ['ผ่านเกณฑ์ (met)', thousands(met), share(met, outcome.read)],
      ['ไม่ผ่านเกณฑ์ (unmet)', thousands(unmet), share(unmet, outcome.read)],
      ['ยังตัดสินไม่ได้ (unknown)', thousands(unknown), share(unknown, outcome.read)],
      ['ข้อมูลใช้ไม่ได้ (refused)', thousands(outcome.refused), share(outcome.refused, outcome.read)],
    ],
  );

  printTitle('ไม่ผ่านเกณฑ์ข้อใด');
  printTable(
    ['>ครัวเรือน', 'เกณฑ์', ''],
    byCount(outcome.unmet).map(([id, count]) => [thousands(count), id, label[id]]),
  );

  printTitle('ต้องถามอะไรเพิ่ม');
  printTable(
    ['>ครัวเรือน', 'ข้อเท็จจริง', ''],
    byCount(outcome.missing).map(([fact, count]) => [thousands(count), fact, household.rule.facts[fact].label.th]),
  );

  for (const { index, problems } of outcome.errors) {
    const [{ path: place, given, accepted }] = problems;
    console.log(`แถวแรกที่ใช้ไม่ได้ ครัวเรือน H${index + 1}: ${place.join('.')} ได้รับ ${given} แต่ต้องเป็น${accepted.th}`);
  }
});
