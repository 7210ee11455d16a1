import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/core/citation.js';
import type { Parameter } from '../../src/core/parameter.js';
import { publicRules } from '../rules.js';
import { hasDocument, sourceLines } from '../shared.js';
import { figuresOf, numbersOf } from './figures.js';

/** How a figure that no line prints follows: from figures that the cited lines print, or from words of theirs. */
type Follows =
  | { readonly from: readonly number[]; readonly is: number }
  | { readonly words: string; readonly is: number };

const from = (operands: readonly number[], is: number): Follows => ({ from: operands, is });
const words = (text: string, is: number): Follows => ({ words: text, is });

const localAuthorities = [5300, 2247, 195, 30];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Every figure of a rule that is derived or inferred, but days, which the test of the citations reads. */
const figures: Readonly<Record<string, Follows>> = {
  'codi.areaPlans.fy2563.countedTambon.concreteResults': words('มีรูปธรรมการแก้ไขปัญหา', 1),
  'codi.councils.fy2563.gradeCouncil.aRounded': from([80], 80 - 0.5),
  'codi.councils.fy2563.gradeCouncil.bRounded': from([61], 61 - 0.5),
  'codi.credit.fy2563.outstanding.tolerance': from([1951.67, 1348.8, 602.86], 0.01),
  'codi.leadersNorth.fy2564.projectsByProvince.each': from([17], 17 / 17),
  'codi.performance.fy2563.satisfactionPercent.most': from([86.65, 4.33], Math.round(4.33 / 0.8665)),
  'cdd.agricultureNetworks.fy2565.allocation.parts.meeting.most': from([9, 8], 9 + 8),
  'cdd.villageContest.fy2565.contestBudget.parts.meetings.most': from([6, 3], 6 * 3),
  'cdd.villageContest.fy2565.contestBudget.parts.lessonMeetings.most': from([6, 1], 6 * 1),
  'cdd.knowledgeBasedOtop.fy2565.developmentBudget.parts.provinces.most': from([1520, 20], 1520 / 20),
  'cdd.knowledgeBasedOtop.fy2565.productsOfProvinces.together.atLeast': from([1520], 1520),
  'cdd.plantGenetics.fy2565.workshopUnderstood.share': from([80], 80),
  'cdd.otop.fy2565.lessonsPublished.provinces': from([380, 5], 380 / 5),
  'cdd.otop.fy2565.traderProducts.provinces': from([380, 5], 380 / 5),
  'cdd.basicMinimumNeeds.fy2565.everyHouseholdSigned.share': words('ทุกครัวเรือน', 100),
  'cdd.basicMinimumNeeds.fy2565.everyUnitCertified.share': words('ภาพรวม', 100),
  'cdd.basicMinimumNeeds.fy2565.forumBudget.local': from(
    [31_088_000, ...localAuthorities],
    31_088_000 / sum(localAuthorities),
  ),
  'cdd.basicMinimumNeeds.fy2565.forumBudget.amphoe': from([3_073_000, 17_560, 20], 3_073_000 / (17_560 / 20)),
  'cdd.basicMinimumNeeds.fy2565.forumBudget.province': from([273_600, 1520, 20], 273_600 / (1520 / 20)),
  'cdd.changeLeaders.fy2564.workshop.days': from([1, 3], 3 - 1 + 1),
  'cdd.changeLeaders.fy2565.committee.formal': words('ผู้นำที่ไม่เป็นทางการ', 1),
  'cdd.cleanDepartment.fy2565.moneyOfProvince.fixed': from([6, 600, 4000, 35_000], 6 * 600 + 4000 + 35_000),
  'cdd.cleanDepartment.fy2565.budget.parts.speakerHours.most': from([76, 6], 76 * 6),
  'cdd.cleanDepartment.fy2565.recordInSystem.atEnd': words('เมื่อสิ้นสุดการดำเนินงาน', 0),
  'cdd.communityFunds.fy2565.accessIndicator.share': words('ร้อยละ 90 ของประชาชน', 90),
  'cdd.communityFunds.fy2565.moveForFundTeam.one': from([4], 4 / 4),
  'cdd.communityFunds.fy2565.projectGovernanceIndicator.share': words('ร้อยละ 80 ของกองทุนชุมชน', 80),
  'cdd.communityFunds.fy2565.savingsGroupGuidance.committee': words('ทุกเดือน', 12),
  'cdd.communityFunds.fy2565.savingsGroupGuidance.members': words('ทุกปี', 1),
  'cdd.debtCentres.fy2565.centresIntegrating.share': words('ร้อยละ 80 ของศูนย์จัดการกองทุนชุมชน', 80),
  'cdd.debtCentres.fy2565.debtsSolved.share': words('ร้อยละ 80 ของ', 80),
  'cdd.debtCentres.fy2565.modelWorkshopUnderstood.share': words('ร้อยละ 80 ของกลุ่มเป้าหมาย', 80),
  'cdd.debtCentres.fy2565.fundsRepresented.ofEachFund': words('ตัวแทนทุกกลุ่ม/กองทุน', 1),
  'cdd.debtCentres.fy2565.mergeContracts.several': words('หลายสัญญา', 1),
  'cdd.debtCentres.fy2565.mergeContracts.one': words('คงเหลือเพียง 1 สัญญา', 1),
  'cdd.debtCentres.fy2565.mergeContracts.oneFund': words('เพียงกลุ่ม/กองทุนเดียว', 1),
  'cdd.debtCentres.fy2565.modelCentresChosen.one': from([27], 27 / 27),
  'cdd.debtCentres.fy2565.modelWorkshopForm.topics': words('แรงจูงใจ', 6),
  'cdd.debtCentres.fy2565.occupationPlan.analyses': words('ตลาด/ศักยภาพ/ความต้องการ', 1),
  'cdd.debtCentres.fy2565.occupationPlan.readings.rules.all-three.analyses': words('ตลาด/ศักยภาพ/ความต้องการ', 3),
  'cdd.grassrootsMechanism.fy2565.foodParticipants.each': from([10, 2], 10 * 2),
  'cdd.grassrootsMechanism.fy2565.meetingBudget.parts.provinces.unitCost': from([2_310_400, 76], 2_310_400 / 76),
  'cdd.indicators.fy2565.assess.indicators.M30.measure.units': from([380, 5], 380 / 5),
  'cdd.indicators.fy2565.assess.indicators.P01/1/1.2#1.measure.units': from([90, 10], 90 / 10),
  'cdd.indicators.fy2565.assess.indicators.P02/1/1.2#1.measure.units': from([80, 10], 80 / 10),
  'cdd.indicators.fy2565.assess.indicators.P06/1/1.3#1.measure.units': from([200, 2], 200 / 2),
  'cdd.indicators.fy2565.assess.indicators.P07/1/2.4#2.measure.units': from([3, 1], 3 / 1),
  'cdd.informationSystems.fy2565.everyOfficer.share': words('ทุกคน', 100),
  'cdd.khokNongNa.fy2565.plot.nong': words('หนอง', 0),
  'cdd.motherFund.fy2565.inspectionTeam.oneOfEach': words('และ', 1),
  'cdd.motherFund.fy2565.personalSupport.envelope': words('3,600', 3600),
  'cdd.newMarketers.fy2565.hires.mediumFrom': from([6, 15, 16, 30, 29, 17], 8 + 1),
  'cdd.newMarketers.fy2565.mayHire.days': words('ได้รับโอน', 0),
  'cdd.newMarketers.fy2565.wages.parts.marketers.unitCost': from([15_000, 6], 15_000 * 6),
  'cdd.royalInitiativeCentres.fy2565.entryDue.window': from([7], 7),
  'cdd.villageContest.fy2565.contestEntry.window': from([7], 7),
  'cdd.otop.fy2565.entrepreneursDeveloped.together.atLeast': words('3,800 คน/กลุ่ม', 3800),
  'cdd.otop.fy2565.incomeAboveBaseYear.least': from([258_307.1703, 6], 273_805.600518),
  'cdd.otop.fy2565.networkPlans.each': from([76], 76 / 76),
  'cdd.otop.fy2565.networkSeats.number': from([1756, 2], 1756 / 2),
  'cdd.otop.fy2565.quadrantDParticipants.all': from([76, 25], 76 * 25),
  'cdd.rightLivelihoods.fy2565.activitiesBudget.perVillage': from([72_000_000, 3000], 72_000_000 / 3000),
  'cdd.rightLivelihoods.fy2565.activitiesBudget.perGroup': from([1_800_000, 300], 1_800_000 / 300),
  'cdd.rightLivelihoods.fy2565.householdsOfVillage.total.atLeast': from([20], 20),
  'cdd.rightLivelihoods.fy2565.villageRecord.atOnce': words('ทันที', 0),
  'cdd.sufficiencyVillages.fy2565.villagesBudget.seminar': from([14_555_200, 3308], 14_555_200 / 3308),
  'cdd.sufficiencyVillages.fy2565.villagesBudget.living': from([44_327_200, 3308], 44_327_200 / 3308),
  'cdd.sufficiencyVillages.fy2565.villagesBudget.evaluation': from([14_555_200, 3308], 14_555_200 / 3308),
  'cdd.tambonPlans.fy2565.overlapping.villages': words('สองหมู่บ้าน', 2),
  'cdd.tambonPlans.fy2565.overlapping.communities': words('สองชุมชน', 2),
  'cdd.thaiSmileMarkets.fy2565.monitoringAllowance.per.most': from([2, 4], 4 - 2 + 1),
  'cdd.thaiSmileMarkets.fy2565.satisfactionEvaluated.share': words('ทุกครั้ง', 100),
  'cdd.volunteerLeaderCentres.fy2565.everyAmphoe.share': words('ครบทุกอำเภอ', 100),
  'cdd.volunteerLeaderCentres.fy2565.everyTambon.share': words('ครบทุกตำบล', 100),
};

const isParameter = (value: object): value is Parameter => 'value' in value && 'unit' in value && 'source' in value;

/** The figures of a description that are not printed, with where they stand in it. */
function unprinted(path: string, value: unknown, seen: Set<unknown>): readonly (readonly [string, Parameter])[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isParameter(value)) {
    return value.source.basis === 'printed' || value.unit === 'date' ? [] : [[path.replace('.parameters', ''), value]];
  }
  return Object.entries(value).flatMap(([name, member]) => unprinted(`${path}.${name}`, member, seen));
}

const same = ({ value, unit, source }: Parameter): string => JSON.stringify([value, unit, source.lines, source.how]);

const found = new Map<string, readonly [string, Parameter]>();
for (const { path, rule } of await publicRules()) {
  for (const [at, parameter] of unprinted(path, rule.rule, new Set())) {
    if (!found.has(same(parameter))) found.set(same(parameter), [at, parameter]);
  }
}
const all = [...found.values()];

const textOf = ({ document, lines }: Citation): string => {
  const text = sourceLines(document.file);
  return lines.flatMap(line => (typeof line === 'number' ? [text[line]] : text.slice(line[0], line[1] + 1))).join('\n');
};

describe('a figure that is derived or inferred', () => {
  it('has a line in the table above, and the table has no other', () => {
    expect(all.map(([path]) => path).sort()).toEqual(Object.keys(figures).sort());
  });

  it.each(all)('%s is what it follows from', (path, { value }) => {
    expect(Number(value)).toBe(figures[path]?.is);
  });

  for (const [path, { source }] of all) {
    it.runIf(hasDocument(source.document.file))(`${path} follows from what the cited lines print`, () => {
      const follows = figures[path];
      if (!follows) throw new Error(`${path} is not in the table`);
      const text = textOf(source);
      if ('words' in follows) expect(text).toContain(follows.words);
      else expect(numbersOf(figuresOf(text))).toEqual(expect.arrayContaining([...follows.from]));
    });
  }
});

describe('figures that follow by more than one step', () => {
  it('9 amphoes: of the 76 provinces none is in two classes, and the small class goes to 8', () => {
    expect(30 + 29 + 17).toBe(76);
  });

  it('1.06 times the income of the base year', () => {
    expect((BigInt('2583071703') * 106n).toString()).toBe('273805600518');
  });

  it('0.01: what is paid out less what is paid back is printed 0.01 short', () => {
    expect(195_167 - 134_880 - 60_286).toBe(1);
  });
});
