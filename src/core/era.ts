/** The Buddhist Era counts so many years more than the Gregorian calendar. */
export const era = 543;
