/**
 * Tables that are read from text, whose lines print the figures of some rows in another order than that of the columns: the total
 * first and then its factors, or what is asked before what was found.
 */
export const otherOrders: Readonly<Record<string, readonly string[]>> = {
  'official.cdd.activities.fy2565.budgets': ['units unitCost total'],
  'official.cdd.activities.fy2565.targetGroups': ['total units each', 'each units total'],
  'official.cdd.agricultureNetworks.fy2565.activities': ['activity people provinces groups budget perProvince quarter'],
  'official.cdd.budget.fy2565.departmentTotals': ['percent amount'],
  'official.cdd.cleanDepartment.fy2565.budget': ['amount provinces unitCost'],
  'official.cdd.communityFunds.fy2565.activities': [
    'peoplePerUnit people total units unitCost',
    'total unitCost units',
  ],
  'official.cdd.communityTourism.fy2565.activities': ['communities peoplePerCommunity people total unitCost'],
  'official.cdd.debtCentres.fy2565.budget': ['days amount units unitCost'],
  'official.cdd.debtCentres.fy2565.activities': ['amount units unitCost'],
  'official.cdd.grassrootsMechanism.fy2565.foodBudget': ['total perProvince'],
  'official.cdd.motherFund.fy2565.budget': ['total units unitCost'],
  'official.cdd.motherFund.fy2565.targetGroups': ['total units perUnit'],
  'official.cdd.rightLivelihoods.fy2565.targetGroups': ['units perUnit total'],
  'official.cdd.royalInitiativeCentres.fy2565.budgets': ['total workshop training'],
  'official.cdd.royalInitiativeCentres.fy2565.people': ['total committee trainees'],
  'official.cdd.sufficiencyVillages.fy2565.targetGroups': ['perVillage total villages'],
  'official.cdd.tambonManagement.fy2565.activities': ['units peopleOfEach people budget share'],
  'official.codi.fy2563.annualSummary': ['plan targetPercent target percent result'],
  'official.codi.fy2563.businessTraining': ['courses people tambons'],
  'official.codi.fy2563.housing': [
    'target count communities tambons provinces budget',
    'cities communities tambons villages count budget budgetInMillions',
  ],
  'official.codi.fy2563.partnerAgencies': ['target agencies'],
  'official.codi.fy2563.percentChecks': [
    ...['whole part printed', 'printed part whole', 'whole printed part', 'part printed whole'],
  ],
  'official.codi.fy2563.cumulativeTargets': ['plan targetPercent target result percent'],
  'official.codi.fy2563.spending': ['percent amount'],
};
