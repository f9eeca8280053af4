import { flagsOf, type Flag } from '#authoring/new/flags.ts';
import { KIND_NAMES, type Kind } from '#authoring/new/kinds.ts';

export const WHAT = [...KIND_NAMES, 'site'] as const;
export type What = (typeof WHAT)[number];

export const USAGE = `npm run new -- ${WHAT.join('|')} [options]

Writes a new entry with every field explained, and says what to do next. Nothing is ever written over. At a terminal it
asks for what the options leave open; what is still missing is an empty field, which npm run check names.

  --id ID      the file's name without its ending; made from the entry's own name where it is left out
  --dry-run    shows the file and writes nothing
  --help       this text; with a kind, such as "npm run new -- actor --help", the options of that kind

npm run new -- article --from article.txt --published 2020-03-05
  splits the text of an article into passages, and lists what the editor must decide on; its own words stay out of the
  project unless --keep-text is given.

Ends with 0 where it was written, with 1 where the content stands in the way, and with 2 where the call is wrong.`;

const ARTICLE_USAGE = `
  --from FILE               the article as plain text, with an empty line between its blocks: each becomes a passage
  --published DAY           the day it was published: --published-at and, unless it is given, --as-of
  --keep-text               keeps the passages' own words in the file, for a newsroom that owns the article`;

/** Each setting with what it is, and an example. */
export const SITE_OPTIONS: readonly (readonly [name: string, description: string, example: string])[] = [
  ['title', 'Name of the site, in its header and in each page’s title.', 'The ferry stays'],
  ['tagline', 'What the site is, in one line.', 'An explainer of a council’s vote'],
  ['language', 'Language of the site: a BCP 47 tag, such as en-GB.', 'en-GB'],
  ['url', 'Address the site is deployed at, without a path, such as https://example.org.', 'https://example.org'],
  ['base', 'Path the site is deployed under, such as /ferry/.', '/ferry/'],
  ['topic', 'A topic: its label, or id and label, such as "the-vote=The vote". May be given more than once.', 'The vote, The money'],
];

const line = (name: string, text: string) => `  --${name.padEnd(22)}  ${text}`;

function describe({ name, description, isRequired, isMany, options }: Flag): string {
  const words = [description, options.length > 0 ? `One of ${options.join(', ')}.` : '', isMany ? 'May be given more than once.' : ''];
  return line(name, [...words, isRequired ? '' : '(optional)'].filter(Boolean).join(' '));
}

export function usageOf(what: What): string {
  if (what === 'site')
    return `npm run new -- site [options]\n\nWrites site.config.ts, the settings of a site.\n\n${SITE_OPTIONS.map(([name, text]) => line(name, text)).join('\n')}`;
  const flags = flagsOf(what satisfies Kind)
    .map(describe)
    .join('\n');
  return `npm run new -- ${what} [options]\n${what === 'article' ? ARTICLE_USAGE : ''}\n${flags}\n\n${line('id', 'The file’s name without its ending. (optional)')}\n${line('dry-run', 'Shows the file and writes nothing.')}`;
}
