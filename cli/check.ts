import { matchesGlob } from 'node:path';
import { parseArgs } from 'node:util';
import { suggest } from '#lib/closest.ts';
import { ALL_RULES } from '#model/checks/all-rules.ts';
import type { Message } from '#model/message.ts';
import { reportGithub } from '#model/report/github.ts';
import { reportJson } from '#model/report/json.ts';
import { reportPretty } from '#model/report/pretty.ts';
import type { Reporter } from '#model/report/report.ts';
import { reportSarif } from '#model/report/sarif.ts';
import { createLiveDossier } from '../src/files/live-dossier.ts';
import { loadSite } from '../src/files/load-site.ts';
import { locateSubject } from '../src/files/subject.ts';

const USAGE = `npm run check -- [options] [files]

Checks the content. Files are paths or globs from the project's root, such as 'src/content/actors/*'; all are read,
and findings in others are not told.

  --format pretty|json|github|sarif   how findings are printed (pretty)
  --rule ID                           only findings of this rule; may be given more than once
  --max-warnings N                    fail where there are more warnings than N
  --help                              this text

Ends with 0 where nothing is to be mended, 1 where there are errors or too many warnings, 2 where the call is wrong.`;

const REPORTERS: Readonly<Record<string, Reporter>> = { pretty: reportPretty, json: reportJson, github: reportGithub, sarif: reportSarif };

/** A call that cannot be carried out: the sentence says why. */
class UsageError extends Error {}

function readCall(args: string[]) {
  const { values, positionals } = parse(args);
  const reporter = REPORTERS[values.format];
  if (!reporter) throw new UsageError(`There is no format "${values.format}": formats are ${Object.keys(REPORTERS).join(', ')}.`);
  const ids = ALL_RULES.map((rule) => rule.id);
  for (const id of values.rule)
    if (!ids.includes(id)) throw new UsageError(`There is no rule "${id}". ${suggest(id, ids) || 'docs/checks/ lists them.'}`);
  const maxWarnings = values['max-warnings'] === undefined ? Infinity : Number(values['max-warnings']);
  if (Number.isNaN(maxWarnings) || maxWarnings < 0) throw new UsageError('--max-warnings takes a number, 0 or more.');
  const isAsked = ({ ruleId, place }: Message) =>
    (values.rule.length === 0 || values.rule.includes(ruleId)) &&
    (positionals.length === 0 || positionals.some((glob) => matchesGlob(place.file, glob.replaceAll('\\', '/').replace(/^\.\//, ''))));
  return { help: values.help, reporter, maxWarnings, isAsked };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        rule: { type: 'string', multiple: true, default: [] },
        'max-warnings': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function check(args: string[]): Promise<number> {
  const { help, reporter, maxWarnings, isAsked } = readCall(args);
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const root = process.cwd();
  const subject = locateSubject(root);
  const { messages, texts } = createLiveDossier(subject, await loadSite(subject), root).refresh();
  const asked = messages.filter(isAsked);
  console.log(reporter({ messages: asked, texts }));
  const warnings = asked.filter((message) => message.severity === 'warning').length;
  return asked.some((message) => message.severity === 'error') || warnings > maxWarnings ? 1 : 0;
}

try {
  process.exitCode = await check(process.argv.slice(2));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${error instanceof UsageError ? USAGE : 'Nothing was checked.'}`);
  process.exitCode = 2;
}
