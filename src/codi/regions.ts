import type { Text } from '../core/text.js';

/** The five regions (ภาค) that the institute's offices work in, in the order of its tables. */
export const regions = {
  north: { th: 'ภาคเหนือ', en: 'North' },
  northeast: { th: 'ภาคตะวันออกเฉียงเหนือ', en: 'Northeast' },
  south: { th: 'ภาคใต้', en: 'South' },
  centralWest: { th: 'ภาคกลางและตะวันตก', en: 'Central and West' },
  bangkokEast: { th: 'ภาคกรุงเทพฯ ปริมณฑลและตะวันออก', en: 'Bangkok, its vicinity and the East' },
} as const satisfies Record<string, Text>;

/** A region of the institute. */
export type Region = keyof typeof regions;
