import { ALL_RULES } from '#rules/all-rules.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import { parseArguments as readOptions, UsageError } from '../../cli/terminal/usage-error.ts';
import { MUTATORS } from './mutators.ts';

/** The suite whose figures are in docs/checks/limits.md. */
const FULL_SUITE = { seed: 1, count: 1000 };

/** The part of it that the unit tests run. */
export const SAMPLE_SUITE = { seed: 1, count: 150 };

export const USAGE = `npm run mutants -- [options]

Falsifies the content in many ways, one at a time, and counts what the checks catch.

  --seed N      where in the content it is falsified (${FULL_SUITE.seed})
  --count N     how many mutants are made (${FULL_SUITE.count})
  --rule ID     only mutants that this rule may see; may be given more than once
  --kind KIND   only mutants of this kind; may be given more than once
  --page FILE   also write the page of what the checks cannot see
  --help        this text

Ends with 0 where all is as test/mutation/limits.ts records it, with 1 where it is not, and with 2 where nothing was
falsified: the call is wrong, or the content cannot be read.`;

export interface MutantArguments {
  seed: number;
  count: number;
  /** Test only mutants that one of these rules may catch; empty for all. */
  rules: RuleId[];
  /** Only mutants of these kinds. */
  kinds: string[];
  /** The file to write the page on limits to. */
  page: string | undefined;
  help: boolean;
}

/** Parses the arguments of the command line; throws a UsageError if they are invalid. */
export function parseArguments(args: readonly string[]): MutantArguments {
  const { values } = readOptions({
    args: [...args],
    options: {
      seed: { type: 'string', default: String(FULL_SUITE.seed) },
      count: { type: 'string', default: String(FULL_SUITE.count) },
      rule: { type: 'string', multiple: true, default: [] },
      kind: { type: 'string', multiple: true, default: [] },
      page: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    seed: parseNumber('--seed', values.seed),
    count: parseNumber('--count', values.count),
    rules: readNames(
      '--rule',
      values.rule,
      ALL_RULES.map(({ id }) => id),
    ),
    kinds: readNames(
      '--kind',
      values.kind,
      MUTATORS.map(({ kind }) => kind),
    ),
    page: values.page,
    help: values.help,
  };
}

function parseNumber(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`${option} takes a whole number from 1: not "${text}"`);
  return Number(text);
}

function readNames<Name extends string>(option: string, names: readonly string[], known: readonly Name[]): Name[] {
  return names.map((name) => {
    const found = known.find((candidate) => candidate === name);
    if (found === undefined) throw new UsageError(`${option}: there is no "${name}"`);
    return found;
  });
}
