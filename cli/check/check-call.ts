import { matchesGlob } from 'node:path';
import { suggest } from '#lib/text/closest.ts';
import { isRuleId, type RuleId } from '#schemas/rule-ids.ts';
import type { RuleInfo } from '#rules/rule.ts';
import type { Message } from '#dossier/message.ts';
import { reportGithub } from '#rules/report/github.ts';
import { reportJson } from '#rules/report/json.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import type { Report, Reporter } from '#rules/report/report.ts';
import { reportSarif } from '#rules/report/sarif.ts';
import { parseArguments, UsageError } from '../terminal/usage-error.ts';

export const USAGE = `npm run check -- [options] [files]

Checks the content. Files are paths, folders or globs from the project's root, such as 'src/content/actors/*.yaml':
only findings in these files are printed.

  --format pretty|json|github|sarif   how to print findings (default: pretty)
  --rule ID                           print only findings of this rule; repeatable
  --max-warnings N                    fail if there are more than N warnings
  --help                              print this text

Exits with 0 if there is nothing to fix, with 1 if there are errors or too many warnings, and with 2 if nothing was
checked because an option or site.config.ts is wrong.`;

const REPORTERS: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', reportPretty],
  ['json', reportJson],
  ['github', reportGithub],
  ['sarif', reportSarif],
]);

/** The parsed arguments of a check command. */
export interface CheckCall {
  help: boolean;
  reporter: Reporter;
  /** Ids of the rules to print findings of; empty for all. */
  rules: readonly RuleId[];
  /** Paths, folders or globs of the files to print findings in; empty for all files. */
  patterns: readonly string[];
  maxWarnings: number;
}

/** Parses the arguments of a command that applies these rules. Throws a UsageError. */
export function parseCall(args: readonly string[], rulesOfCommand: readonly RuleInfo[]): CheckCall {
  const { values, positionals } = parse(args);
  const reporter = parseReporter(values.format);
  const ids = rulesOfCommand.map((rule) => rule.id);
  const rules = values.rule.map((id) => {
    if (!isRuleId(id) || !ids.includes(id)) throw new UsageError(explainUnknown(id, ids));
    return id;
  });
  const { 'max-warnings': limit } = values;
  if (limit !== undefined && !/^\d+$/.test(limit)) throw new UsageError('--max-warnings must be a whole number, 0 or more.');
  return {
    help: values.help,
    reporter,
    rules,
    patterns: positionals,
    maxWarnings: limit === undefined ? Infinity : Number(limit),
  };
}

/** The reporter of a format. Throws a UsageError. */
export function parseReporter(format: string): Reporter {
  const reporter = REPORTERS.get(format);
  if (!reporter) throw new UsageError(`Unknown format "${format}". Formats are ${[...REPORTERS.keys()].join(', ')}.`);
  return reporter;
}

function explainUnknown(id: string, ids: readonly string[]): string {
  if (isRuleId(id))
    return `This command does not apply ${id}. npm run check applies the rules for content, npm run check:changes those for changes, and npm run check:pages those for the built site.`;
  return `Unknown rule "${id}". ${suggest(id, ids) || 'docs/checks/README.md lists all rules.'}`;
}

function parse(args: readonly string[]) {
  return parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'pretty' },
      rule: { type: 'string', multiple: true, default: [] },
      'max-warnings': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
}

/** Prints the requested findings, and returns the exit code. */
export function printFindings(
  { messages, texts }: Report,
  { reporter, rules, maxWarnings }: CheckCall,
  isRequested: (message: Message) => boolean,
): number {
  const requested = messages.filter((message) => (rules.length === 0 || rules.includes(message.ruleId)) && isRequested(message));
  console.log(reporter({ messages: requested, texts }));
  const warnings = requested.filter(({ severity }) => severity === 'warning').length;
  return requested.some(({ severity }) => severity === 'error') || warnings > maxWarnings ? 1 : 0;
}

/** The files that match any of the patterns. Throws a UsageError if a pattern matches no file: it may be misspelt. */
export function selectFiles(patterns: readonly string[], files: ReadonlySet<string>): ReadonlySet<string> {
  if (patterns.length === 0) return files;
  return new Set(
    patterns.flatMap((pattern) => {
      const path = pattern.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');
      const found = [...files].filter((file) => matchesGlob(file, path) || matchesGlob(file, `${path}/**`));
      if (found.length === 0) throw new UsageError(`No file of the content matches "${pattern}". ${suggest(path, files)}`.trim());
      return found;
    }),
  );
}
