import { Option } from 'commander';
import { LANGUAGES } from '#schemas/languages.ts';
import type { Flag } from '#authoring/new/flags.ts';

/** The options of `npm run new -- site`. */
export const SITE_OPTIONS: readonly (readonly [name: string, description: string, example: string])[] = [
  ['title', 'Name of the site, in its header and in each page’s title.', 'The ferry stays'],
  ['tagline', 'What the site is, in one line.', 'An explainer of a council’s vote'],
  ['language', `Language of the site and of its content: ${LANGUAGES.join(', ')}.`, LANGUAGES[0]],
  ['url', 'Address the site is deployed at, without a path, such as https://example.org.', 'https://example.org'],
  ['base', 'Path the site is deployed under, such as /ferry/.', '/ferry/'],
  ['topic', 'A topic: its label, or id and label, such as "the-vote=The vote". Repeatable.', 'The vote, The money'],
];

/** An option that is repeatable. */
export const repeatable = (option: Option): Option => option.argParser<string[] | undefined>((value, before) => [...(before ?? []), value]);

/** The option for a flag of an entry. Its value is checked by the schema of the entry, whose messages say more. */
export function optionOf({ name, description, isRequired, isMany, options }: Flag): Option {
  const words = [description, options.length > 0 ? `One of ${options.join(', ')}.` : '', isMany ? 'Repeatable.' : ''];
  const option = new Option(`--${name} <value>`, [...words, isRequired ? '' : '(optional)'].filter(Boolean).join(' '));
  return isMany ? repeatable(option) : option;
}
