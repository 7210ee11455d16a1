import type { Parameter } from './parameter.js';
import type { Text } from './text.js';

/** A figure or day that is printed, as it is read where the print leaves a choice: the reading stands in its citation. */
// @__NO_SIDE_EFFECTS__
export const readAs =
  (how: Text) =>
  <Value extends number | string>(printed: Parameter<Value>): Parameter<Value> => ({
    ...printed,
    source: { ...printed.source, basis: 'inferred', how },
  });

/** How a number is read that is printed without a word of comparison, where more is enough. */
export const readAsLeast: Text = {
  th: 'ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่จำนวนนั้นขึ้นไป',
  en: 'no word of comparison is printed; that number or more is read',
};

/** A number without a word of comparison, read as that many or more. */
export const readAtLeast = /* @__PURE__ */ readAs(readAsLeast);

/** A day without “by”, read as the last day in time. */
export const readLastDay = /* @__PURE__ */ readAs({
  th: 'พิมพ์เพียงวันเดียว ไม่มีคำว่า “ภายใน” อ่านว่าเป็นวันสุดท้าย',
  en: 'the day alone is printed, without “by”; it is read as the last day',
});
