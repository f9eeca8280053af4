import { reportLinksJson, reportLinksMarkdown, reportLinksPretty, type LinkReporter } from '#authoring/external-links/report-links.ts';
import { parseArguments, UsageError } from '../usage-error.ts';

export const USAGE = `npm run check:links -- [options]

Asks for every page outside that readers are led to: references, their kept copies, the article. It is polite: one
request at a time for each host, pauses, robots.txt, few repetitions; so it takes its time.

  --format pretty|json|markdown   how it is told (pretty); markdown can be the text of an issue
  --cache FILE                    where answers are kept (node_modules/.cache/backgrounder/links.json)
  --fresh                         asks for everything, whatever is kept
  --help                          this text

Ends with 0 unless a page is gone that the content does not record as dead: then with 1. An outage, or a host that
does not answer programs, is told and is no failure. Ends with 2 where nothing is known: the call, the content or
site.config.ts is wrong, or no host answered at all.`;

const REPORTERS: ReadonlyMap<string, LinkReporter> = new Map([
  ['pretty', reportLinksPretty],
  ['json', reportLinksJson],
  ['markdown', reportLinksMarkdown],
]);

export interface LinksCall {
  help: boolean;
  reporter: LinkReporter;
  cache: string;
  /** Whether what is kept is left alone. */
  isFresh: boolean;
}

/** Reads the arguments of the command. Throws a UsageError. */
export function parseLinksCall(args: readonly string[]): LinksCall {
  const { format, cache, fresh, help } = parse(args);
  const reporter = REPORTERS.get(format);
  if (!reporter) throw new UsageError(`There is no format "${format}": formats are ${[...REPORTERS.keys()].join(', ')}.`);
  return { help, reporter, cache, isFresh: fresh };
}

const parse = (args: readonly string[]) =>
  parseArguments({
    args: [...args],
    options: {
      format: { type: 'string', default: 'pretty' },
      cache: { type: 'string', default: 'node_modules/.cache/backgrounder/links.json' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;
