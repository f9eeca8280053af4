import { matchesGlob } from 'node:path';
import { suggest } from '#lib/text/closest.ts';
import type { Message } from '#dossier/message.ts';
import { reportGithub } from '#rules/report/github.ts';
import { reportJson } from '#rules/report/json.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import type { Report, Reporter } from '#rules/report/report.ts';
import { reportSarif } from '#rules/report/sarif.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { FindingsOptions, Format } from './findings-options.ts';

const REPORTERS: Readonly<Record<Format, Reporter>> = { pretty: reportPretty, json: reportJson, github: reportGithub, sarif: reportSarif };

/** Prints the requested findings, and returns the exit code. */
export function printFindings(
  report: Report,
  { format, rule: rules, maxWarnings = Infinity }: FindingsOptions,
  { print }: CommandContext,
  isRequested: (message: Message) => boolean = () => true,
): number {
  const requested = report.messages.filter((message) => (!rules || rules.includes(message.ruleId)) && isRequested(message));
  print(REPORTERS[format]({ ...report, messages: requested }));
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
