/**
 * Leaders of community-development volunteers, FY2565: the register, needs and curriculum, pairs with officers, monthly
 * visits, initiatives in every amphoe, follow-up, honours and the two indicators. The training topics are printed as
 * examples, so none is asked for.
 *
 * @module
 */
export { honour, needsAnalysed, pairing, preparation, registered } from './preparation.js';
export { followUp, initiatives, knowledgeUsed, leadersReached, monthlyVisits, period } from './results.js';
