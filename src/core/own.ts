/** An optional entry of an object, unless it only seems to be there because somebody changed `Object.prototype`. */
export const own = <N extends object, K extends keyof N>(node: N, key: K): N[K] | undefined =>
  Object.hasOwn(node, key) ? node[key] : undefined;

/** A description of a property that inherits nothing: what somebody added to `Object.prototype` is no part of it. */
export const property = (of: PropertyDescriptor): PropertyDescriptor =>
  Object.setPrototypeOf(of, null) as PropertyDescriptor;
