import { provincesButBangkok } from '../core/provinces.js';
import { province } from '../rules/logic/fact.js';

/** A list of the provinces (จังหวัด) that the department has an office in: the 76 without Bangkok, each by its name. */
export const provinceList = {
  name: 'provinces',
  label: { th: 'จังหวัด', en: 'a province' },
  id: /* @__PURE__ */ province({ th: 'จังหวัด', en: 'the province' }, provincesButBangkok),
} as const;
