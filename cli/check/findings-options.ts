import { InvalidArgumentError, Option } from 'commander';
import { suggest } from '#lib/text/closest.ts';
import { isRuleId, type RuleId } from '#schemas/rule-ids.ts';
import type { Site } from '#schemas/site.ts';
import type { Program } from '../terminal/program.ts';
import { UsageError } from '../terminal/usage-error.ts';

const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;

/** The format in which findings are printed. */
export type Format = (typeof FORMATS)[number];

/** The options of a command that prints findings. */
export interface FindingsOptions {
  format: Format;
  /** The rules to print findings of; undefined for all. */
  rule?: readonly string[];
  maxWarnings?: number;
}

export const addFormat = (command: Program): Program =>
  command.addOption(new Option('--format <format>', 'how to print findings').choices(FORMATS).default('pretty'));

/** Adds the options of a command that applies these rules, and those of the newsroom. */
export const addFindingsOptions = (command: Program, ids: readonly RuleId[]): Program =>
  addFormat(command)
    .option<string[] | undefined>('--rule <id>', 'print only findings of this rule; repeatable', (id, before) => [
      ...(before ?? []),
      requireApplied(id, ids),
    ])
    .option('--max-warnings <number>', 'fail if there are more warnings', parseLimit);

/** Throws a UsageError for a rule of ours that the command does not apply. */
function requireApplied(id: string, ids: readonly RuleId[]): string {
  if (ids.some((known) => known === id) || !isRuleId(id)) return id;
  throw new UsageError(
    `This command does not apply ${id}. npm run check applies the rules for content, npm run check:changes those for changes, and npm run check:pages those for the built site.`,
  );
}

/** Throws a UsageError if the options name a rule that neither we nor the newsroom has. */
export function requireRules({ rule = [] }: FindingsOptions, ids: readonly RuleId[], { ownRules }: Pick<Site, 'ownRules'>): void {
  const known = [...ids, ...ownRules.map(({ id }) => id)];
  for (const id of rule) if (!known.includes(id)) throw unknownRule(id, known);
}

function parseLimit(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(text);
}

/** The error for a rule that nobody has. `known` are the ids that may be meant. */
export const unknownRule = (id: string, known: readonly string[]): UsageError =>
  new UsageError(`Unknown rule "${id}". ${suggest(id, known) || 'docs/checks/README.md lists all rules.'}`);
