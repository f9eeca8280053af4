import { Stryker } from '@stryker-mutator/core';
import { join } from 'node:path';
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core';
import type { Target } from './targets.ts';

/** They test the examples of rules: that exactly these findings are reported, and every word of them. */
const OF_EXAMPLES = ['test/unit/rules/rule-examples.test.ts', 'test/unit/tools/make-check-docs.test.ts'];

/** Not needed by any unit test of a target, so not copied. */
const NOT_COPIED = [
  'bench',
  'dist',
  'docs/*.md',
  'docs/decisions',
  'public',
  'reports',
  'src/content',
  'test/browser',
  'test/cli',
  'test/site',
];

/** Changes the files of a target in all ways that Stryker knows, one at a time, and runs its tests on each change. */
export function measure({ files, tests, rules = [] }: Target, folder = 'reports/mutation'): Promise<MutantResult[]> {
  process.env['RULE_EXAMPLES'] = rules.join(' ');
  return new Stryker({
    mutate: [...files],
    testRunner: 'in-process',
    tests: ['test/support/fixed-seed.ts', ...tests, ...(rules.length > 0 ? OF_EXAMPLES : [])],
    // Not `perTest`: what a test finds is memoized for the tests after it, which then seem not to need the code.
    coverageAnalysis: 'all',
    concurrency: 2,
    timeoutMS: 60_000,
    ignorers: ['texts'],
    plugins: ['test-runner.ts', 'ignore-texts.ts'].map((file) => join(import.meta.dirname, file)),
    ignorePatterns: NOT_COPIED,
    tempDirName: join(folder, 'stryker'),
    reporters: ['json'],
    jsonReporter: { fileName: join(folder, 'mutants.json') },
    logLevel: 'error' as LogLevel,
  }).runMutationTest();
}
