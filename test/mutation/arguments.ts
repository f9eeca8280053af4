import { InvalidArgumentError, Option } from 'commander';
import { suggest } from '#lib/text/closest.ts';
import { ALL_RULES } from '#rules/all-rules.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import { Program } from '../../cli/terminal/program.ts';
import { MUTATORS } from './mutators.ts';
import { ODDITIES } from './oddities.ts';

/** The suite whose figures are in docs/checks/limits.md. */
const FULL_SUITE = { seed: 1, count: 1000 };

/** The part of it that the unit tests run. */
export const SAMPLE_SUITE = { seed: 1, count: 160 };

export interface MutantArguments {
  seed: number;
  count: number;
  /** Test only mutants that one of these rules may catch; empty for all. */
  rule: RuleId[];
  /** Only mutants of these kinds. */
  kind: string[];
  /** Whether the mutants are odd characters, markup, addresses and so on, instead of errors in what is said. */
  oddities: boolean;
  /** The file to write the page on limits to. */
  page?: string;
}

/** The program, without what it does. */
export function createProgram(): Program {
  const program = new Program('npm run mutants --')
    .description('Falsifies the content in many ways, one at a time, and counts what the checks catch.')
    .option('--seed <number>', 'where in the content it is falsified', parseNumber, FULL_SUITE.seed)
    .option('--count <number>', 'how many mutants are made', parseNumber, FULL_SUITE.count);
  addNames(
    program,
    '--rule <id>',
    'only mutants that this rule may catch; repeatable',
    ALL_RULES.map(({ id }) => id),
  );
  addNames(
    program,
    '--kind <kind>',
    'only mutants of this kind; repeatable',
    [...MUTATORS, ...ODDITIES].map(({ kind }) => kind),
  );
  return program
    .option('--oddities', 'odd characters, markup, addresses and so on, instead of errors in what is said', false)
    .option('--page <file>', 'also write the page of what the checks cannot find')
    .exits({
      0: 'all is as test/mutation/limits.ts records it',
      1: 'something is not',
      2: 'nothing was falsified: an option or site.config.ts is wrong',
    });
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}

const addNames = (program: Program, flags: string, description: string, known: readonly string[]) =>
  program.addOption(
    new Option(flags, description)
      .argParser<string[]>((name, before) => {
        if (!known.includes(name)) throw new InvalidArgumentError(suggest(name, known));
        return [...before, name];
      })
      .default([], 'all'),
  );
