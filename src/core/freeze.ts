/**
 * Freezes a value with everything that it holds: what is shared with applications cannot be changed by them. What is frozen
 * already is taken to be so throughout.
 */
// @__NO_SIDE_EFFECTS__
export function deepFreeze<Value>(value: Value): Value {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value as object)) {
    const { value: held } = Object.getOwnPropertyDescriptor(value, key) as PropertyDescriptor;
    deepFreeze(held);
  }
  return value;
}
