/**
 * Knowledge-Based OTOP, FY2565: groups and their training, products and their standard, the contest, money and periods.
 *
 * @th
 * เครือข่ายองค์ความรู้ KBO ปีงบประมาณ พ.ศ. 2565: กลุ่มและการอบรม ผลิตภัณฑ์และมาตรฐาน การประกวด งบประมาณ
 * และระยะเวลาดำเนินการ
 *
 * @module
 */
export { champion, champions, contestHeld } from './contest.js';
export { chooseProducerGroups, committeeOrder, committeeRepresentatives, producerGroup } from './groups.js';
export { salesGrowth } from './growth.js';
export {
  contestBudget,
  costOfParticipant,
  costOfProduct,
  developmentBudget,
  networkBudget,
  participants,
  participantsOfCountry,
} from './numbers.js';
export { period } from './period.js';
export { productStandard, productsPassed } from './product-standard.js';
export { channels, productSteps, productsOfProvinces, supportOfGroup } from './products.js';
export { trainingOfGroups } from './training.js';
