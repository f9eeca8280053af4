import { COLLECTIONS, COLLECTIONS_BY_STEP } from '#schemas/collections.ts';
import type { Message } from '#dossier/message.ts';
import type { ParsedContent } from '#dossier/parse/parse-entries.ts';

/** The next commands on the way to a first site, in order, as sentences. */
export function listNextSteps({ ids }: Pick<ParsedContent, 'ids'>, messages: readonly Message[], hasSettings: boolean): string[] {
  const steps = hasSettings ? [] : ['npm run new -- site: writes the settings, which every other command needs.'];
  const errors = messages.filter(({ severity, ruleId }) => severity === 'error' && ruleId !== 'collection-is-complete');
  if (errors.length > 0) steps.push(`npm run check: lists ${errors.length === 1 ? 'the error' : `the ${errors.length} errors`} to fix.`);
  const empty = COLLECTIONS_BY_STEP.filter((name) => (ids.get(name)?.size ?? 0) === 0);
  for (const name of empty) {
    const call = name === 'articles' ? 'article --from article.txt --published 2020-03-05' : COLLECTIONS[name].kind;
    steps.push(`npm run new -- ${call}: ${name}/ is still empty. It is for ${COLLECTIONS[name].holds}.`);
  }
  if (steps.length === 0) steps.push('npm run coverage: lists what is left to write.');
  if (empty.length === 0) steps.push('npm run dev: shows the site, and checks it on every save.');
  return steps;
}
