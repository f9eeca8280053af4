import type { RuleId } from '#schemas/rule-ids.ts';

/** Files that are mutated, with the unit tests that must notice. */
export interface Target {
  files: readonly string[];
  tests: readonly string[];
  /** Rules whose examples are run as well. */
  rules?: readonly RuleId[];
}

/** Each file is measured with the tests of what it does, so that a mutant takes a second. */
export const TARGETS: readonly Target[] = [
  {
    files: ['src/lib/language/figures.ts'],
    tests: ['test/unit/lib/language/figures.test.ts'],
    rules: ['number-is-sourced'],
  },
  {
    files: ['src/rules/content/quote-is-verbatim.ts'],
    tests: ['test/unit/rules/judge-quotation.test.ts'],
    rules: ['quote-is-verbatim'],
  },
];
