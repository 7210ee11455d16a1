/** A value that holds others: an object, a list or a function. */
const isHolder = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/**
 * Freezes a value with everything that it holds: what is shared with applications cannot be changed by them. What is frozen
 * already is taken to be so throughout.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (!isHolder(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) {
    const { value: held } = Object.getOwnPropertyDescriptor(value, key) as PropertyDescriptor;
    deepFreeze(held);
  }
  return value;
}
