import { COLLECTIONS, COLLECTIONS_BY_STEP } from '#schemas/collections.ts';
import type { Message } from '#dossier/message.ts';
import type { ParsedContent } from '#dossier/parse/parse-entries.ts';

/** What is left to do until a site can be shown, in order, as sentences. */
export function listNextSteps({ ids }: Pick<ParsedContent, 'ids'>, messages: readonly Message[], hasSettings: boolean): string[] {
  const steps = hasSettings ? [] : ['npm run new -- site: the settings are not there yet, and no other command goes without them.'];
  const errors = messages.filter(({ severity, ruleId }) => severity === 'error' && ruleId !== 'collection-is-complete');
  if (errors.length > 0)
    steps.push(`npm run check: it names ${errors.length === 1 ? 'the place' : `each of ${errors.length} places`} to fill in or mend.`);
  const empty = COLLECTIONS_BY_STEP.filter((name) => (ids.get(name)?.size ?? 0) === 0);
  for (const name of empty) {
    const call = name === 'articles' ? 'article --from article.txt --published 2020-03-05' : COLLECTIONS[name].noun;
    steps.push(`npm run new -- ${call}: ${name}/ is empty; it holds ${COLLECTIONS[name].holds}.`);
  }
  if (steps.length === 0) steps.push('npm run coverage: it lists what is left to write.');
  if (empty.length === 0) steps.push('npm run dev: it shows the site, and what is wrong on each save.');
  return steps;
}
