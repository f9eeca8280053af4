import type { CollectionName } from '#schemas/collections.ts';
import type { Message } from '#dossier/message.ts';
import type { ParsedContent } from '#dossier/parse/parse-entries.ts';
import { kindOf } from './kinds.ts';

/** The collections in the order in which a first site is best written: what others cite or name comes first. */
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

const WHY: Readonly<Record<(typeof ORDER)[number], string>> = {
  articles: 'the source that everything rests on',
  references: 'an outside source, for what the article does not tell',
  actors: 'whoever acts or speaks in the article',
  places: 'where it happens',
  glossary: 'a term that readers may not know',
  chronology: 'what happened, and when',
  briefings: 'a reader’s question and its answer',
  explainers: 'the front: the one question, and the answer in brief',
};

/** What is left to do until a site can be shown, in order, as sentences. */
export function listNextSteps({ ids }: Pick<ParsedContent, 'ids'>, messages: readonly Message[], hasSettings: boolean): string[] {
  const steps = hasSettings ? [] : ['npm run new -- site: the settings are not there yet, and no other command goes without them.'];
  const errors = messages.filter(({ severity, ruleId }) => severity === 'error' && ruleId !== 'collection-is-complete');
  if (errors.length > 0)
    steps.push(`npm run check: it names ${errors.length === 1 ? 'the place' : `each of ${errors.length} places`} to fill in or mend.`);
  const empty = ORDER.filter((name) => (ids.get(name)?.size ?? 0) === 0);
  for (const name of empty) {
    const call = name === 'articles' ? 'article --from article.txt --published 2020-03-05' : kindOf(name);
    steps.push(`npm run new -- ${call}: ${name}/ is empty; it holds ${WHY[name]}.`);
  }
  if (steps.length === 0) steps.push('npm run coverage: it lists what is left to write.');
  if (empty.length === 0) steps.push('npm run dev: it shows the site, and what is wrong on each save.');
  return steps;
}
