import type { Text } from '../core/text.js';

/** How a figure came about that was not worked out. */
export const asGiven: Text = { th: 'ตามที่ระบุ', en: 'as given' };
