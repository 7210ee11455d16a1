import type { Safe } from '../../core/argument.js';

/** What is wrong with a value, as the Standard Schema puts it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** The part of a rule that follows version 1 of the Standard Schema (https://standardschema.dev). */
export interface StandardSchema<Input> {
  readonly version: 1;
  readonly vendor: 'chumchon';
  /** The facts as they were given where the rule takes them, or all that is wrong with them. */
  readonly validate: (value: unknown) => { readonly value: Input } | { readonly issues: readonly StandardIssue[] };
  /** Only for the type: what goes in comes out. */
  readonly types?: { readonly input: Input; readonly output: Input };
}

/**
 * Makes the Standard Schema of a rule's facts. Messages are in Thai: they stand beside a form's fields.
 *
 * @param attempt whether the rule can use the facts, or the error
 */
export const standardSchema = <Input>(attempt: (facts: unknown) => Safe<unknown>): StandardSchema<Input> => ({
  version: 1,
  vendor: 'chumchon',
  validate: value => {
    const attempted = attempt(value);
    if (attempted.ok) return { value: value as Input };
    return {
      issues: attempted.error.problems.map(({ accepted, path }) => ({ message: `ต้องเป็น${accepted.th}`, path })),
    };
  },
});
