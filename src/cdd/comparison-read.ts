import type { Text } from '../core/text.js';

/** How a number is read that is printed without a word of comparison, where one more is off it as one fewer is. */
export const readAsExact: Text = {
  th: 'ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่ากับที่พิมพ์ไว้พอดี',
  en: 'no word of comparison is printed; exactly as printed is read',
};

/** How a number is read that is printed without a word of comparison, where more is enough. */
export const readAsLeast: Text = {
  th: 'ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่าที่พิมพ์ไว้',
  en: 'no word of comparison is printed; at least as printed is read',
};
