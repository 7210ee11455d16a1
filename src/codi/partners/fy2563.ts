/**
 * Cooperation with partner agencies, FY2563: how partners are counted, where they are, and how they stand to the target.
 *
 * @module
 */
export { countPartners, type PartnerCount, partnersByPlace, progress } from './count.js';
