/**
 * Centres of volunteer leaders, FY2565: one in every amphoe, then one in every tambon, and by when.
 *
 * @module
 */
export { everyAmphoe, everyAmphoeDeadline, everyTambon, everyTambonDeadline } from './roll-out.js';
