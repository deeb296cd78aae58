/** Everything that is let pass although a tool objects, each with its reason. There is no other place for exceptions. */

/** Warnings of `web-ext lint`, by code. */
export const lintWarnings: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact holds an assignment to innerHTML for dangerouslySetInnerHTML, which nothing here uses (tests/architecture.test.ts).',
};

/** Comments that switch a lint rule off, by file: how many, and why. */
export const switchedOff: Record<string, { count: number; why: string }> = {};
