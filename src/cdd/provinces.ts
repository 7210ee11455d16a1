import { labelsOf, type Province, provincesButBangkok } from '../core/provinces.js';
import { provinceAmong } from '../rules/logic/fact.js';

/** A list of these provinces (จังหวัด), each by its name. */
// @__NO_SIDE_EFFECTS__
export const provincesAmong = (names: readonly Province[]) =>
  ({
    name: 'provinces',
    label: { th: 'จังหวัด', en: 'a province' },
    id: provinceAmong({ th: 'จังหวัด', en: 'the province' }, labelsOf(names)),
  }) as const;

/** A list of the provinces that the department has an office in: the 76 without Bangkok. */
export const provinceList = /* @__PURE__ */ provincesAmong(provincesButBangkok);
