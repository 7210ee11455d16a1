/** The same object as it is written before its undefined entries are left out. */
export type Draft<Outcome> = { readonly [K in keyof Outcome]: Outcome[K] | undefined };

/**
 * What is undefined left out: in an outcome, what is not known is absent.
 *
 * @param first what stands before the rest
 */
export function present<Outcome extends object>(draft: Draft<Outcome>, first: object = {}): Outcome {
  const result = first as Record<string, unknown>;
  for (const key of Object.keys(draft)) {
    const value = draft[key as keyof Outcome];
    if (value !== undefined) result[key] = value;
  }
  return result as Outcome;
}
