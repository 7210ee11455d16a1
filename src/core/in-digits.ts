/** A number in all its digits: JavaScript writes those nearest to 0 and the largest with an exponent, which people do not read. */
export function inDigits(value: number): string {
  const [size, exponent] = String(value).split('e') as [string, string?];
  if (exponent === undefined) return size;
  const figures = size.replace(/[-.]/g, '');
  const power = Number(exponent);
  const digits = power < 0 ? `0.${'0'.repeat(-power - 1)}${figures}` : figures.padEnd(power + 1, '0');
  return value < 0 ? `-${digits}` : digits;
}
