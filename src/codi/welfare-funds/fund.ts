import { parameter } from '../../core/parameter.js';
import { all, any, atLeast, oneOf, yes } from '../../rules/criteria/criterion.js';
import { yearsPassed } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, count, date, yesNo } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

const parameters = {
  years: parameter(1, 'years', plan(188)),
  welfareKinds: parameter(3, 'matters', plan(188)),
};

/**
 * Whether a community welfare fund counts (เกณฑ์กองทุนสวัสดิการชุมชน 4 ข้อ): it is the one fund of its locality (in Bangkok of
 * its district) and at least a year old; it is run well, by rules that are kept, a committee and a register of members, and
 * reports on its work and its money; it gives at least three kinds of basic welfare; and it has a development plan or
 * concrete results against COVID-19.
 *
 * On which day the year must have passed is not printed: the caller says by `referenceDate`; the end of the fiscal year, 30
 * September 2563 (2020), would do. The first anniversary itself is enough. Its age on that day is nobody's to change, so `next`
 * is empty where that is what it lacks. The kinds of welfare are printed as examples
 * (birth, old age, sickness, death, the disadvantaged, education, occupations), so they are only counted; a kind counts where it
 * takes care of the members and of people of the community.
 *
 * @th กองทุนสวัสดิการชุมชนที่นับเป็นผลงาน 4 ข้อ: เป็นหนึ่งท้องถิ่นหนึ่งกองทุน (กรุงเทพมหานครเป็นระดับเขต) และดำเนินการไม่ต่ำกว่า 1 ปี มีระบบการบริหารกองทุนที่ดี จัดสวัสดิการพื้นฐานอย่างน้อย 3 เรื่อง และมีแผนพัฒนากองทุนหรือรูปธรรมการช่วยเหลือจาก COVID-19
 * เอกสารไม่ได้พิมพ์วันที่ใช้นับอายุกองทุน ผู้ใช้เป็นผู้ระบุ วันครบรอบปีแรกถือว่าครบ 1 ปี เรื่องสวัสดิการที่พิมพ์เป็นตัวอย่าง จึงนับเพียงจำนวนเรื่องที่ดูแลสมาชิกและคนในชุมชน
 * @throws {@link RuleInputError} a date that is none, a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 188
 * @example
 * ```ts
 * import { welfareFunds } from 'chumchon/codi';
 *
 * const outcome = welfareFunds.fy2563.qualifyingFund({
 *   area: 'local-authority',
 *   onlyFundOfArea: true,
 *   operatingSince: '2019-10-01',
 *   referenceDate: '2020-09-30',
 *   hasRules: true,
 *   rulesKept: true,
 *   hasCommittee: true,
 *   hasMemberRegister: true,
 *   performanceReport: true,
 *   financialReport: true,
 *   welfareKinds: 2,
 *   hasDevelopmentPlan: true,
 * });
 * outcome.verdict; // 'unmet'
 * outcome.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id); // ['established', 'welfare-kinds']
 * outcome.next; // []
 * outcome.criteria[0]?.criteria?.[1]?.required; // { noEarlierThan: '2020-10-01' }
 * ```
 */
export const qualifyingFund = checklist({
  programme,
  id: 'qualifying-fund',
  title: { th: 'เกณฑ์กองทุนสวัสดิการชุมชน 4 ข้อ', en: 'Welfare fund that counts: four criteria' },
  source: plan(188),
  parameters,
  facts: {
    area: choice(
      { th: 'พื้นที่ของกองทุน', en: 'area of the fund' },
      {
        'local-authority': { th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'a local authority' },
        'bangkok-district': { th: 'เขตในกรุงเทพมหานคร', en: 'a district of Bangkok' },
        other: { th: 'พื้นที่อื่น', en: 'another area' },
      },
    ),
    onlyFundOfArea: yesNo({ th: 'เป็นกองทุนเดียวของพื้นที่', en: 'it is the only fund of its area' }),
    operatingSince: date({ th: 'วันที่เริ่มดำเนินการสวัสดิการชุมชน', en: 'the day it began to operate' }),
    referenceDate: date({ th: 'วันที่ใช้นับอายุกองทุน', en: 'the day on which its age counts' }),
    hasRules: yesNo({ th: 'มีระเบียบ/ข้อบังคับกองทุน', en: 'it has rules' }),
    rulesKept: yesNo({ th: 'ปฏิบัติตามระเบียบ/ข้อบังคับ', en: 'the rules are kept' }),
    hasCommittee: yesNo({ th: 'มีโครงสร้างคณะกรรมการกองทุน', en: 'it has a committee with its structure' }),
    hasMemberRegister: yesNo({ th: 'มีทะเบียน/ข้อมูลสมาชิก', en: 'it has a register of members' }),
    performanceReport: yesNo({ th: 'มีรายงานผลการดำเนินงาน', en: 'it reports on its work' }),
    financialReport: yesNo({ th: 'มีรายงานสถานะการเงินและบัญชี', en: 'it reports on its finances and accounts' }),
    welfareKinds: count(
      {
        th: 'จำนวนเรื่องสวัสดิการพื้นฐานที่จัด เช่น เกิด แก่ เจ็บ ตาย ผู้ด้อยโอกาส การศึกษา อาชีพ ที่ดูแลสมาชิกและคนในชุมชน',
        en: 'kinds of basic welfare for members and people of the community, such as birth, old age, sickness, death, the disadvantaged, education, occupations',
      },
      'matters',
    ),
    hasDevelopmentPlan: yesNo({ th: 'มีแผนพัฒนากองทุนสวัสดิการชุมชน', en: 'it has a development plan' }),
    hasCovidResults: yesNo({
      th: 'มีรูปธรรมในการป้องกัน ฟื้นฟู เยียวยา และช่วยเหลือผู้ได้รับผลกระทบจาก COVID-19',
      en: 'it has concrete results against COVID-19',
    }),
  },
  criteria: [
    all(
      'established',
      [
        all(
          'one-fund',
          [oneOf('area', ['local-authority', 'bangkok-district'], { circumstance: true }), yes('onlyFundOfArea')],
          {
            label: {
              th: 'หนึ่งท้องถิ่นหนึ่งกองทุน (กรุงเทพมหานครเป็นระดับเขต)',
              en: 'one locality, one fund (in Bangkok, one district)',
            },
          },
        ),
        yearsPassed('operatingSince', 'referenceDate', parameters.years, {
          id: 'a-year-old',
          label: { th: 'ดำเนินการสวัสดิการชุมชนไม่ต่ำกว่า 1 ปี', en: 'in operation for at least a year' },
          circumstance: true,
        }),
      ],
      { label: { th: '1. การจัดตั้งและระยะเวลาดำเนินการ', en: '1. establishment and time in operation' } },
    ),
    all(
      'management',
      [
        all('rules', [yes('hasRules'), yes('rulesKept')], {
          label: { th: '2.1 ระเบียบ/ข้อบังคับกองทุนและการปฏิบัติตาม', en: '2.1 rules, and that they are kept' },
        }),
        all('committee', [yes('hasCommittee'), yes('hasMemberRegister')], {
          label: {
            th: '2.2 โครงสร้างคณะกรรมการกองทุน และทะเบียน/ข้อมูลสมาชิก',
            en: '2.2 committee and register of members',
          },
        }),
        all('reports', [yes('performanceReport'), yes('financialReport')], {
          label: {
            th: '2.3 รายงานผลการดำเนินงาน และรายงานสถานะการเงินและบัญชี',
            en: '2.3 reports on work, finances and accounts',
          },
        }),
      ],
      { label: { th: '2. ระบบการบริหารกองทุนที่ดี', en: '2. good management' } },
    ),
    atLeast('welfareKinds', parameters.welfareKinds, {
      label: { th: '3. สวัสดิการชุมชนพื้นฐานไม่น้อยกว่า 3 เรื่อง', en: '3. at least three kinds of basic welfare' },
    }),
    any('plan-or-covid', [yes('hasDevelopmentPlan'), yes('hasCovidResults')], {
      label: {
        th: '4. แผนพัฒนากองทุน หรือรูปธรรมการช่วยเหลือจาก COVID-19',
        en: '4. a development plan, or concrete results against COVID-19',
      },
    }),
  ],
});

/**
 * Whether a fund keeps its records in the programme (ฐานข้อมูลกองทุนในโปรแกรม) and can issue its financial report from it.
 * The list of members, income and expenditure are named as examples (เช่น) of what the records hold: none of them is asked
 * for by itself, and when they are enough for the report is not printed.
 *
 * @th
 * กองทุนจัดทำฐานข้อมูลลงระบบโปรแกรม และออกรายงานทางการเงินจากระบบได้หรือไม่ รายชื่อสมาชิก รายรับ และรายจ่าย
 * เป็นเพียงตัวอย่างของข้อมูล จึงไม่กำหนดเป็นรายข้อ และไม่ได้ระบุว่าข้อมูลเพียงใดจึงจะออกรายงานได้
 *
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 716
 * @example
 * ```ts
 * import { welfareFunds } from 'chumchon/codi';
 *
 * welfareFunds.fy2563.fundRecord({ recorded: true, reportIssued: false }).next; // ['report-issued']
 * ```
 */
export const fundRecord = checklist({
  programme,
  id: 'fund-record',
  title: { th: 'ฐานข้อมูลกองทุนในระบบโปรแกรม', en: "The fund's records in the programme" },
  source: plan(716),
  facts: {
    recorded: yesNo({
      th: 'จัดทำฐานข้อมูล เช่น รายชื่อสมาชิก รายรับ รายจ่าย ลงระบบโปรแกรม',
      en: 'records, such as members, income and expenditure, are kept in the programme',
    }),
    reportIssued: yesNo({ th: 'ออกรายงานทางการเงินของกองทุนจากระบบได้', en: 'its financial report is issued from it' }),
  },
  criteria: [yes('recorded'), yes('reportIssued')],
});
