/**
 * Figures whose lines show them with another unit, or show another figure with words of their label, and why they are read as they are.
 * Each was read on its line.
 */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'the line prints a slip of the pen: the households of the raft houses': ['001:520 127 households'],
  'one council a tambon: the target of councils is printed in tambons': ['001:51,171 1250 councils'],
  'strategies are counted by their sides': ['004:1534 4 strategies'],
  'the plans of centres are counted, one each': ['004:3893 3 centres'],
  'groups, persons or communities together': ['004:5088 4 items'],
  'the copies are counted with three in all; each share has no unit of its own': ['003:46 1 copies'],
  'the line names the share of the plan without “percent” before it': ['001:293 96 percent'],
  'the head of the column says that weights are percent': [
    ...['001:247 15 percent', '001:248 10 percent', '001:249 10 percent', '001:251 15 percent', '001:253 5 percent'],
    ...['001:255 10 percent', '001:259 5 percent', '001:265 15 percent'],
  ],
  'the head of the column says that these are points; what stands before other figures is the item': [
    ...['001:289 8 points', '001:290 7 points', '001:291 15 points'],
  ],
  'the label is of the whole row; this figure is its first or its part': [
    ...['004:5145 2280 people', '004:3853 280 people', '004:3855 220 people', '004:3857 300 people'],
    ...['004:2871 10 people', '004:2956 10 people'],
  ],
  'the envelope is the sum for one province; the words of the label stand before its parts': [
    '004:1799,1943 230000 baht',
  ],
  'the words of the label stand before the year of the materials; in this one the centres were established': [
    '004:4348 2563 years',
  ],
  'the word for age stands before the lower bound alone': ['004:5018 45 years'],
  'the amount for each; the head of the row stands before the total': ['004:4074 100000 baht'],
};

/** The figures by their document, lines, value and unit. */
export const otherwise: ReadonlySet<string> = new Set(Object.values(reasons).flat());
