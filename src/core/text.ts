/** A text in the two languages of the library. */
export interface Text {
  /** ภาษาไทย */
  readonly th: string;
  readonly en: string;
}

/** Whether something is a text in both. */
export const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && typeof (value as Text).th === 'string';

/** What things are called, by name. */
// @__NO_SIDE_EFFECTS__
export const labelsOf = <Name extends string>(
  all: Readonly<Record<Name, { readonly label: Text }>>,
): Readonly<Record<Name, Text>> =>
  Object.fromEntries(Object.entries<{ readonly label: Text }>(all).map(([name, { label }]) => [name, label])) as Record<
    Name,
    Text
  >;
