import { flagsOf, type Flag } from '#authoring/new/flags.ts';
import { ENTRY_KINDS, type EntryKind } from '#schemas/collections.ts';

export const WHAT = [...ENTRY_KINDS, 'site'] as const;
export type What = (typeof WHAT)[number];

export const USAGE = `npm run new -- ${WHAT.join('|')} [options]

Writes a new entry with every field explained, and prints what to do next. It never overwrites a file. At a terminal it
asks for values that are not given as options. Fields without a value stay empty, and npm run check lists them.

  --id ID      the file name without its extension (default: made from the name of the entry)
  --dry-run    print the file and write nothing
  --help       print this text, or the options of a kind: npm run new -- actor --help

npm run new -- article --from article.txt --published 2020-03-05
  splits the text of an article into passages, and lists what the editor must decide. The sentences of the article are
  not copied into src/content/ unless --keep-text is given; a worksheet that Git ignores has them, passage by passage.

Exits with 0 if the entry was written, with 1 if the content does not allow it, and with 2 if an option is wrong.`;

const ARTICLE_USAGE = `
  --from FILE               the article as plain text with empty lines between its blocks; each becomes a passage
  --published DAY           the day it was published; sets --published-at and, by default, --as-of
  --keep-text               copy the text of the passages into the file, for a newsroom that owns the article`;

const STATEMENTS = `

A statement may end with its sources, as in "The council voted.[^p1]". --cites gives the sources of one statement only;
npm run check lists the others that have none.`;

/** The options of `npm run new -- site`. */
export const SITE_OPTIONS: readonly (readonly [name: string, description: string, example: string])[] = [
  ['title', 'Name of the site, in its header and in each page’s title.', 'The ferry stays'],
  ['tagline', 'What the site is, in one line.', 'An explainer of a council’s vote'],
  ['language', 'Language of the site: a BCP 47 tag, such as en-GB.', 'en-GB'],
  ['url', 'Address the site is deployed at, without a path, such as https://example.org.', 'https://example.org'],
  ['base', 'Path the site is deployed under, such as /ferry/.', '/ferry/'],
  ['topic', 'A topic: its label, or id and label, such as "the-vote=The vote". Repeatable.', 'The vote, The money'],
];

const line = (name: string, text: string) => `  --${name.padEnd(22)}  ${text}`;

function describe({ name, description, isRequired, isMany, options }: Flag): string {
  const words = [description, options.length > 0 ? `One of ${options.join(', ')}.` : '', isMany ? 'Repeatable.' : ''];
  return line(name, [...words, isRequired ? '' : '(optional)'].filter(Boolean).join(' '));
}

export function usageOf(what: What): string {
  if (what === 'site')
    return `npm run new -- site [options]\n\nWrites site.config.ts, the settings of a site.\n\n${SITE_OPTIONS.map(([name, text]) => line(name, text)).join('\n')}`;
  const flags = flagsOf(what satisfies EntryKind)
    .map(describe)
    .join('\n');
  return `npm run new -- ${what} [options]
${what === 'article' ? ARTICLE_USAGE : ''}
${flags}

${line('id', 'The file name without its extension. (optional)')}
${line('dry-run', 'Print the file and write nothing. (optional)')}${what === 'reference' ? '' : STATEMENTS}`;
}
