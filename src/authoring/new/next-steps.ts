import type { CollectionName } from '#schemas/collections.ts';
import type { Message } from '#dossier/message.ts';
import type { ParsedContent } from '#dossier/parse/parse-entries.ts';
import { kindOf } from './kinds.ts';

/** The collections in the order to write a first site in: entries that others refer to come first. */
const ORDER = [
  'articles',
  'references',
  'actors',
  'places',
  'glossary',
  'chronology',
  'briefings',
  'explainers',
] as const satisfies readonly CollectionName[];

const PURPOSES: Readonly<Record<(typeof ORDER)[number], string>> = {
  articles: 'the article that the site explains',
  references: 'other sources, for what the article does not say',
  actors: 'the people and organisations in the article',
  places: 'the places of the events',
  glossary: 'terms that readers may not know',
  chronology: 'the events, with their dates',
  briefings: 'questions of readers, and the answers',
  explainers: 'the home page: the main question, and the answer in brief',
};

/** The next commands on the way to a first site, in order, as sentences. */
export function listNextSteps({ ids }: Pick<ParsedContent, 'ids'>, messages: readonly Message[], hasSettings: boolean): string[] {
  const steps = hasSettings ? [] : ['npm run new -- site: writes the settings, which every other command needs.'];
  const errors = messages.filter(({ severity, ruleId }) => severity === 'error' && ruleId !== 'collection-is-complete');
  if (errors.length > 0) steps.push(`npm run check: lists ${errors.length === 1 ? 'the error' : `the ${errors.length} errors`} to fix.`);
  const empty = ORDER.filter((name) => (ids.get(name)?.size ?? 0) === 0);
  for (const name of empty) {
    const call = name === 'articles' ? 'article --from article.txt --published 2020-03-05' : kindOf(name);
    steps.push(`npm run new -- ${call}: ${name}/ is still empty. It is for ${PURPOSES[name]}.`);
  }
  if (steps.length === 0) steps.push('npm run coverage: lists what is left to write.');
  if (empty.length === 0) steps.push('npm run dev: shows the site, and checks it on every save.');
  return steps;
}
