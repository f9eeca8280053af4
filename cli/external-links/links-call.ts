import { reportLinksJson, reportLinksMarkdown, reportLinksPretty, type LinkReporter } from '#authoring/external-links/report-links.ts';
import { parseArguments, UsageError } from '../terminal/usage-error.ts';

export const USAGE = `npm run check:links -- [options]

Checks every external link of the site: references, their archived copies, and the article. It sends one request at a
time to each host, with pauses and few retries, and respects robots.txt, so it can take some minutes.

  --format pretty|json|markdown   how to print the results (default: pretty); markdown fits an issue
  --cache FILE                    where results are kept (default: node_modules/.cache/backgrounder/links.json)
  --fresh                         ignore the cache and request every link
  --help                          print this text

Exits with 0, or with 1 if a page is gone that the content does not record as dead. Outages and hosts that refuse
programs are printed, but do not fail. Exits with 2 if nothing could be checked because an option, the content or
site.config.ts is wrong, or no host answered.`;

const REPORTERS: ReadonlyMap<string, LinkReporter> = new Map([
  ['pretty', reportLinksPretty],
  ['json', reportLinksJson],
  ['markdown', reportLinksMarkdown],
]);

export interface LinksCall {
  help: boolean;
  reporter: LinkReporter;
  cache: string;
  /** Whether to ignore the cache. */
  isFresh: boolean;
}

/** Parses the arguments of the command. Throws a UsageError. */
export function parseLinksCall(args: readonly string[]): LinksCall {
  const { format, cache, fresh, help } = parse(args);
  const reporter = REPORTERS.get(format);
  if (!reporter) throw new UsageError(`Unknown format "${format}". Formats are ${[...REPORTERS.keys()].join(', ')}.`);
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
