import type { Message, Place } from '#dossier/message.ts';
import type { RuleInfo } from '../rule.ts';
import { describeFailure } from './rule-failure.ts';

/** What rules found, and which rules of the newsroom failed. */
export interface RuleRun<R, F> {
  found: { rule: R; finding: F }[];
  failures: Message[];
}

/**
 * Runs rules. If one of the newsroom throws an error, what it had found before counts, and the other rules still run.
 *
 * @param locate the place where a rule of the newsroom is defined, from its index in `ownRules`
 */
export function runRules<R extends RuleInfo, F>(
  rules: readonly R[],
  check: (rule: R) => Iterable<F>,
  locate?: (index: number) => Place,
): RuleRun<R, F> {
  const run: RuleRun<R, F> = { found: [], failures: [] };
  for (const rule of rules)
    try {
      for (const finding of check(rule)) run.found.push({ rule, finding });
    } catch (error) {
      const { ownIndex } = rule;
      if (ownIndex === undefined) throw error;
      run.failures.push(describeFailure(rule, error, () => locate?.(ownIndex)));
    }
  return run;
}
