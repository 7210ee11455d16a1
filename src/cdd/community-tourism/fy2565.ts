/**
 * Tourism communities, FY2565: choosing communities, their classes, Champs and programmes, catalogue and exhibition, products, media,
 * money, reports and results.
 *
 * @th
 * ชุมชนท่องเที่ยว ปีงบประมาณ พ.ศ. 2565: การคัดเลือกและจัดประเภทชุมชน Champ และโปรแกรมท่องเที่ยว
 * แค็ตตาล็อกและนิทรรศการ ผลิตภัณฑ์ สื่อ งบประมาณ รายงาน และผลลัพธ์
 *
 * @module
 */
export { budgetRequestOfAmphoe, budgetRequestOfProvince } from './budget-request.js';
export { catalogue, catalogueSteps, readyToHire } from './catalogue.js';
export { champRegister, gapBeforeTest, programmeTest, workshop } from './champs.js';
export {
  chooseCommunities,
  classReview,
  communitiesClassified,
  reviewPeriod,
  targetPerson,
} from './communities.js';
export { exhibition, exhibitionAfterCatalogue } from './exhibition.js';
export { communitiesWithMedia, contentChannels, mediaPeriod, video } from './media.js';
export { activitiesBudget, exhibitionCosts } from './money.js';
export { raisedProducts, raisingPeriod } from './products.js';
export { adapted, projectSteps, record, reportSteps } from './reporting.js';
export { champsFound, champsServing, handsOnResults, incomeGrowth, projectTargets } from './results.js';
export { productContract, productSpending, productToRaise } from './upgrading.js';
