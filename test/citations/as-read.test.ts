import { describe, expect, it } from 'vitest';
import {
  basicMinimumNeeds,
  budget,
  cleanDepartment,
  communityPlans,
  communityTourism,
  grassrootsMechanism,
  khokNongNa,
  knowledgeBasedOtop,
  plantGenetics,
  rightLivelihoods,
  royalInitiativeCentres,
  savingsFair,
  sufficiencyLearningCentres,
  sufficiencyVillages,
  tambonPlans,
  thaiSmileMarkets,
} from '../../src/cdd/index.js';
import { readAsLeast } from '../../src/core/as-read.js';
import type { Text } from '../../src/core/text.js';
import type { RuleDescription } from '../../src/rules/logic/rule.js';

const needs = basicMinimumNeeds.fy2565;
const royal = royalInitiativeCentres.fy2565;
const tambons = tambonPlans.fy2565;
const grassroots = grassrootsMechanism.fy2565;
const sufficiency = sufficiencyLearningCentres.fy2565;

/** The readings that the description of a rule cites. */
function readingsOf(value: unknown, seen = new Set<unknown>()): readonly Text[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const { basis, how } = value as { readonly basis?: unknown; readonly how?: Text };
  const below = Object.values(value).flatMap(each => readingsOf(each, seen));
  return basis === 'inferred' && how ? [how, ...below] : below;
}

describe('a number without a word of comparison is read, and the reading cited', () => {
  it.each<[string, { readonly rule: RuleDescription }]>([
    ['upperCertification', needs.upperCertification],
    ['modelTambonsChosen', needs.modelTambonsChosen],
    ['modelParticipants', needs.modelParticipants],
    ['contestEntry', needs.contestEntry],
    ['committeeWorkshop', royal.committeeWorkshop],
    ['courseHeld', royal.courseHeld],
    ['workshop', tambons.workshop],
    ['oneInEveryAmphoe', sufficiency.oneInEveryAmphoe],
    ['foodWorkshop', grassroots.foodWorkshop],
    ['lessonOfficers', grassroots.lessonOfficers],
  ])('%s: exactly as printed', (_, { rule }) => {
    expect(readingsOf(rule)).toContainEqual({
      th: 'ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่ากับจำนวนนั้นพอดี',
      en: 'no word of comparison is printed; exactly that number is read',
    });
  });

  it.each<[string, { readonly rule: RuleDescription }]>([
    ['surveyed', needs.surveyed],
    ['collectorsTrained', needs.collectorsTrained],
    ['published', needs.published],
    ['certifiedShare', needs.certifiedShare],
    ['modelResults', needs.modelResults],
    ['indicators', royal.indicators],
    ['plansMade', tambons.plansMade],
    ['usablePlans', tambons.usablePlans],
    ['fairSatisfaction', savingsFair.fy2565.fairSatisfaction],
    ['planUseTarget', communityPlans.fy2555.planUseTarget],
    ['integratedTambonPlan', communityPlans.fy2555.integratedTambonPlan],
    ['foodGroupsOfProvince', grassroots.foodGroupsOfProvince],
    ['actionPlanTargets', budget.fy2565.actionPlanTargets],
    ['staffReached', cleanDepartment.fy2565.staffReached],
    ['understood', cleanDepartment.fy2565.understood],
    ['unitsPassed', cleanDepartment.fy2565.unitsPassed],
    ['champsFound', communityTourism.fy2565.champsFound],
    ['champsServing', communityTourism.fy2565.champsServing],
    ['handsOnResults', communityTourism.fy2565.handsOnResults],
    ['communitiesWithMedia', communityTourism.fy2565.communitiesWithMedia],
    ['projectTargets', communityTourism.fy2565.projectTargets],
    ['raisedProducts', communityTourism.fy2565.raisedProducts],
    ['centresBuilt', khokNongNa.fy2565.centresBuilt],
    ['servingCentres', khokNongNa.fy2565.servingCentres],
    ['productsPassed', knowledgeBasedOtop.fy2565.productsPassed],
    ['productsOfProvinces', knowledgeBasedOtop.fy2565.productsOfProvinces],
    ['workshopUnderstood', plantGenetics.fy2565.workshopUnderstood],
    ['sitesDeveloped', plantGenetics.fy2565.sitesDeveloped],
    ['groupsFounded', rightLivelihoods.fy2565.groupsFounded],
    ['groupsOfVillages', rightLivelihoods.fy2565.groupsOfVillages],
    ['practising', rightLivelihoods.fy2565.practising],
    ['practisingWithIncome', rightLivelihoods.fy2565.practisingWithIncome],
    ['promoted', rightLivelihoods.fy2565.promoted],
    ['familiesDeveloped', sufficiencyVillages.fy2565.familiesDeveloped],
    ['happierVillages', sufficiencyVillages.fy2565.happierVillages],
    ['householdsTrained', sufficiencyVillages.fy2565.householdsTrained],
    ['villagesDeveloped', sufficiencyVillages.fy2565.villagesDeveloped],
    ['eventsHeld', thaiSmileMarkets.fy2565.eventsHeld],
    ['projectIndicators', thaiSmileMarkets.fy2565.projectIndicators],
  ])('%s: at least as printed', (_, { rule }) => {
    expect(readingsOf(rule)).toContainEqual(readAsLeast);
  });

  it.each<[string, { readonly rule: RuleDescription }]>([
    ['catalogue', communityTourism.fy2565.catalogue],
    ['collectors', needs.collectors],
    ['workingGroupsAppointed', needs.workingGroupsAppointed],
    ['forumContents', needs.forumContents],
    ['modelForum', needs.modelForum],
    ['centresDeveloped', sufficiency.centresDeveloped],
    ['fairDay', savingsFair.fy2565.fairDay],
    ['foodIndicators', grassroots.foodIndicators],
  ])('%s says its own reading', (_, { rule }) => {
    expect(readingsOf(rule)).not.toEqual([]);
  });
});
