import { parseArgs } from 'node:util';
import { ALL_RULES } from '#model/checks/all-rules.ts';
import { MUTATORS } from './mutators.ts';

/** The suite whose figures docs/checks/limits.md tells. */
const FULL_SUITE = { seed: 1, count: 1000 };

/** The part of it that the unit tests run: the first mutants of each kind. */
export const SAMPLE_SUITE = { seed: 1, count: 150 };

export interface MutantArguments {
  seed: number;
  count: number;
  /** Only mutants that one of these rules may see; all where there is none. */
  rules: string[];
  /** Only mutants of these kinds. */
  kinds: string[];
  /** Where the page of limits is to be written. */
  page: string | undefined;
}

/** Reads the arguments of the command line; throws a sentence where they make no sense. */
export function readArguments(args: readonly string[]): MutantArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: String(FULL_SUITE.seed) },
      count: { type: 'string', default: String(FULL_SUITE.count) },
      rule: { type: 'string', multiple: true, default: [] },
      kind: { type: 'string', multiple: true, default: [] },
      page: { type: 'string' },
    },
  });
  return {
    seed: readNumber('--seed', values.seed),
    count: readNumber('--count', values.count),
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
  };
}

function readNumber(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes a whole number from 1: not "${text}"`);
  return Number(text);
}

function readNames(option: string, names: string[], known: readonly string[]): string[] {
  for (const name of names) if (!known.includes(name)) throw new Error(`${option}: there is no "${name}"`);
  return names;
}
