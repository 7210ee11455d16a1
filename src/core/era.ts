/** The Buddhist Era counts so many years more than the Gregorian calendar. */
export const era = 543;

/** The first day of a fiscal year of the Buddhist Era: 1 October of the year before. */
export const firstDayOfFiscalYear = (year: number): string => `${year - era - 1}-10-01`;
