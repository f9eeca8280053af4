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
import { parseArguments, UsageError } from './usage-error.ts';

export const USAGE = `npm run check -- [options] [files]

Checks the content. Files are paths, folders or globs from the project's root, such as 'src/content/actors/*.yaml';
everything is read all the same, and what is found in other files is not told.

  --format pretty|json|github|sarif   how findings are printed (pretty)
  --rule ID                           only findings of this rule; may be given more than once
  --max-warnings N                    fail where there are more warnings than N
  --help                              this text

Ends with 0 where nothing has to be mended, with 1 where there are errors or too many warnings, and with 2 where
nothing was checked: the call or site.config.ts is wrong.`;

const REPORTERS: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', reportPretty],
  ['json', reportJson],
  ['github', reportGithub],
  ['sarif', reportSarif],
]);

/** What a call of the command asks for. */
export interface CheckCall {
  help: boolean;
  reporter: Reporter;
  /** Ids of the rules that are asked for; empty for all. */
  rules: readonly RuleId[];
  /** Paths, folders or globs; empty for all files. */
  patterns: readonly string[];
  maxWarnings: number;
}

/** Reads the arguments of a command that looks for these rules. Throws a UsageError. */
export function parseCall(args: readonly string[], rulesOfCommand: readonly RuleInfo[]): CheckCall {
  const { values, positionals } = parse(args);
  const reporter = parseReporter(values.format);
  const ids = rulesOfCommand.map((rule) => rule.id);
  const rules = values.rule.map((id) => {
    if (!isRuleId(id) || !ids.includes(id)) throw new UsageError(explainUnknown(id, ids));
    return id;
  });
  const { 'max-warnings': limit } = values;
  if (limit !== undefined && !/^\d+$/.test(limit)) throw new UsageError('--max-warnings takes a whole number, 0 or more.');
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
  if (!reporter) throw new UsageError(`There is no format "${format}": formats are ${[...REPORTERS.keys()].join(', ')}.`);
  return reporter;
}

function explainUnknown(id: string, ids: readonly string[]): string {
  if (isRuleId(id))
    return `This command does not look for ${id}: npm run check looks at the content, npm run check:changes at what changed in it, npm run check:pages at the built site.`;
  return `There is no rule "${id}". ${suggest(id, ids) || 'docs/checks/README.md lists them.'}`;
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

/** Prints what was asked for of a report, and gives the exit code. */
export function tell(
  { messages, texts }: Report,
  { reporter, rules, maxWarnings }: CheckCall,
  isAsked: (message: Message) => boolean,
): number {
  const asked = messages.filter((message) => (rules.length === 0 || rules.includes(message.ruleId)) && isAsked(message));
  console.log(reporter({ messages: asked, texts }));
  const warnings = asked.filter(({ severity }) => severity === 'warning').length;
  return asked.some(({ severity }) => severity === 'error') || warnings > maxWarnings ? 1 : 0;
}

/** The files that match any of the patterns. Throws a UsageError where one matches none: it may be misspelt. */
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
