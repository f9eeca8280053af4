import { COLLECTIONS, COLLECTIONS_BY_STEP, infoOf, type CollectionName } from '#schemas/collections.ts';
import type { Message } from '#dossier/message.ts';
import type { ParsedContent } from '#dossier/parse/parse-entries.ts';

/**
 * The next commands on the way to a first site, in order, as sentences. After the article, with which a site begins, these are
 * all that are left; after another entry only the next, so that the list is not repeated with each.
 *
 * @param written the collection that has a new entry
 */
export function listNextSteps(
  { ids }: Pick<ParsedContent, 'ids'>,
  messages: readonly Message[],
  hasSettings: boolean,
  written: CollectionName,
): string[] {
  const steps = hasSettings ? [] : ['npm run new -- site: writes the settings, which every other command needs.'];
  const errors = messages.filter(({ severity, ruleId }) => severity === 'error' && ruleId !== 'collection-is-complete');
  if (errors.length > 0) steps.push(`npm run check: lists ${errors.length === 1 ? 'the error' : `the ${errors.length} errors`} to fix.`);
  const empty = COLLECTIONS_BY_STEP.filter((name) => (ids.get(name)?.size ?? 0) === 0);
  steps.push(...(written === 'articles' ? empty.map(describeEmpty) : describeNext(empty, written)));
  if (steps.length === 0) steps.push('npm run coverage: lists what is left to write.');
  if (empty.length === 0) steps.push('npm run dev: shows the site, and checks it on every save.');
  return steps;
}

function describeEmpty(name: CollectionName): string {
  const call = name === 'articles' ? 'article --from article.txt --published 2020-03-05' : COLLECTIONS[name].kind;
  return `npm run new -- ${call}: ${name}/ is still empty. It is for ${COLLECTIONS[name].holds}.`;
}

/** The next empty collection, and the names of those after it. Collections that were passed over may be left empty, if a site can be without them. */
function describeNext(empty: readonly CollectionName[], written: CollectionName): string[] {
  const [next, ...others] = empty.filter((name) => infoOf(name).step > infoOf(written).step || infoOf(name).count !== 'any');
  if (next === undefined) return [];
  const then = others.length > 0 ? [`Then npm run new -- ${others.map((name) => COLLECTIONS[name].kind).join(', ')}.`] : [];
  return [describeEmpty(next), ...then];
}
