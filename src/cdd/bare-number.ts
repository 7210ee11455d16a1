import type { Parameter } from '../core/parameter.js';
import type { Text } from '../core/text.js';

const reading =
  (how: Text) =>
  <Value extends number | string>(printed: Parameter<Value>): Parameter<Value> => ({
    ...printed,
    source: { ...printed.source, basis: 'inferred', how },
  });

/** A number that is printed without a word of comparison, as it is read: exactly that many. */
export const readExactly = /* @__PURE__ */ reading({
  th: 'ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่ากับจำนวนนั้นพอดี',
  en: 'no word of comparison is printed; exactly that number is read',
});

/** A number that is printed without a word of comparison, as it is read: that many or more. */
export const readAtLeast = /* @__PURE__ */ reading({
  th: 'ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป',
  en: 'no word of comparison is printed; that number or more is read',
});
