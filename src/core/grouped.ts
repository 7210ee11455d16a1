/** Digits with separators of thousands, whatever stands behind the point: `38,400,000`, `1,234.56`. */
export const grouped = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
};
