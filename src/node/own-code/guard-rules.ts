import type { OwnRule } from '#schemas/site/own-rule.ts';
import { RuleFailure } from '#rules/own/rule-failure.ts';
import { listOwnFrames } from './own-frames.ts';

/** The same rules; where one throws an error, it is one that names the places in the files of the project. */
export const guardRules = (rules: readonly OwnRule[], root: string): OwnRule[] =>
  rules.map((rule) =>
    rule.check === undefined
      ? { ...rule, checkPages: (site) => guard(() => rule.checkPages(site), root) }
      : { ...rule, check: (content) => guard(() => rule.check(content), root) },
  );

function* guard<F>(check: () => Iterable<F>, root: string): Generator<F> {
  try {
    yield* requireIterable(check());
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(`it threw ${String(error)}`);
    throw new RuleFailure(message, listOwnFrames(stack, root), error);
  }
}

/** Nothing checks the types of a rule when it is run. */
function requireIterable<F>(found: Iterable<F>): Iterable<F> {
  if (found instanceof Promise) found.catch(() => undefined);
  if (typeof (found as Partial<Iterable<F>> | undefined)?.[Symbol.iterator] === 'function') return found;
  throw new TypeError('its function must yield or return a list of findings, and it cannot be asynchronous');
}
