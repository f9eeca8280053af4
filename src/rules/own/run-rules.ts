import { takeAllSteps, type Steps } from '#lib/steps.ts';
import type { Message, Place } from '#dossier/message.ts';
import type { RuleInfo } from '../rule.ts';
import { describeFailure } from './rule-failure.ts';

/** What rules found, and which rules of the newsroom failed. */
export interface RuleRun<R, F> {
  found: { rule: R; finding: F }[];
  failures: Message[];
}

/**
 * Runs rules, with a step before each and at the steps of each. If one of the newsroom throws an error, what it had found before counts, and the other rules still run.
 *
 * @param locate the place where a rule of the newsroom is defined, from its index in `ownRules`
 */
export function* runRulesInSteps<R extends RuleInfo, F>(
  rules: readonly R[],
  check: (rule: R) => Iterable<F | undefined>,
  locate?: (index: number) => Place,
): Steps<RuleRun<R, F>> {
  const run: RuleRun<R, F> = { found: [], failures: [] };
  for (const rule of rules) {
    yield;
    try {
      for (const finding of check(rule))
        if (finding === undefined) yield;
        else run.found.push({ rule, finding });
    } catch (error) {
      const { ownIndex } = rule;
      if (ownIndex === undefined) throw error;
      run.failures.push(describeFailure(rule, error, () => locate?.(ownIndex)));
    }
  }
  return run;
}

/** The same at once. */
export const runRules = <R extends RuleInfo, F>(...args: Parameters<typeof runRulesInSteps<R, F>>): RuleRun<R, F> =>
  takeAllSteps(runRulesInSteps(...args));
