import { partOf } from '#locales/pack.ts';
import type { Roles } from '#locales/parts/roles.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeFindings } from '../texts/memoize-claims.ts';
import type { Finding } from '../finding.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { listSuspectClaims } from '../texts/claims.ts';
import { wordsOfClaim } from '../texts/words-of-claim.ts';
import { directionsInSource, findDirections } from '../texts/directions.ts';
import { defineRule } from '../rule.ts';

const VOYAGE = {
  'places/norra.yaml': 'name: Norra',
  'places/skerry.yaml': 'name: Skerry',
  'references/log.yaml': 'digest: The ferry carried timber and sheep from Skerry to Norra.',
};

/** "To" and "from" are short, and reverse a sentence. */
export const directionIsSourced = defineRule({
  id: 'direction-is-sourced',
  severity: 'warning',
  isSuspicion: true,
  needs: ['roles'],
  summary: 'What goes to a place or an actor by a statement does not come from there by its sources, or the reverse.',
  why: 'A sentence keeps all of its names and says the reverse if “to” and “from” are mixed up: who sends what to whom.',
  fix: 'Compare the way with the source. If it is reversed, correct it. If both mean the same, use the words of the source.',
  examples: [
    { shows: 'the way of the source', files: { ...VOYAGE, 'briefings/ferry.mdx': 'Timber went from Skerry to Norra.[^log]' } },
    {
      shows: 'something else that goes the other way',
      files: { ...VOYAGE, 'briefings/ferry.mdx': 'Nothing is known of passengers from Norra.[^log]' },
    },
    {
      shows: 'two places that changed places',
      files: { ...VOYAGE, 'briefings/ferry.mdx': 'The ferry carried timber from Norra to Skerry.[^log]' },
      findings: { 'briefings/ferry.mdx:9:31': 'here it is “from Norra”, but log has “to Norra”' },
    },
    {
      shows: 'the other way',
      files: { ...VOYAGE, 'briefings/ferry.mdx': 'Sheep were carried into Skerry.[^log]' },
      findings: { 'briefings/ferry.mdx:9:25': 'here it is “into Skerry”, but log has “from Skerry”' },
    },
    {
      shows: 'the other way in a heading',
      files: { ...VOYAGE, 'briefings/ferry.mdx': '## Sheep went into Skerry\n\nSheep went from Skerry to Norra.[^log]' },
      findings: { 'briefings/ferry.mdx:9:20': 'here it is “into Skerry”, but log has “from Skerry”' },
    },
  ],
  *check(context) {
    const { dossier, isComplete } = context;
    // Names are known only where every file could be read.
    if (!dossier || !isComplete) return;
    yield* findInEach(listSuspectClaims(context), (claim) => findReversed(claim, dossier.knowledge));
  },
});

/** A way in a claim that is the other one in its sources. */
const findReversed = memoizeFindings(function* (claim, knowledge): Generator<Finding> {
  const roles = partOf(knowledge.language, 'roles');
  const { text, cites, at } = claim;
  const own = findDirections(text, wordsOfClaim(claim, knowledge), knowledge);
  if (own.length === 0) return;
  const sourced = cites
    .flatMap((id) => knowledge.sources.get(id) ?? [])
    .flatMap((source) => directionsInSource(source, knowledge).map((direction) => ({ source, direction })));
  for (const { key, way, moved, start, end } of own) {
    const ofKey = sourced.filter(({ direction }) => direction.key === key);
    // Who goes both ways in the statement or in its sources does two things.
    if (own.some((other) => other.key === key && other.way !== way) || ofKey.some(({ direction }) => direction.way === way)) continue;
    const other = ofKey.find(({ direction }) => !direction.moved.isDisjointFrom(moved));
    if (!other || isQuoted(text, start, end)) continue;
    const { source, direction } = other;
    yield {
      reason: `here it is “${withWay(text, start, end, roles)}”, but ${source.id} has “${withWay(sourceText(source), direction.start, direction.end, roles)}”`,
      hint: `Compare the way with ${source.id}. If it is reversed, correct it. If both mean the same, use the words of the source.`,
      at: { ...at, find: occurrenceAt(text, start, end) },
      suspicion: { text, basis: sourceText(source) },
    };
    return;
  }
});

/** A name with the preposition before it, and without the rest of a list. */
function withWay(text: string, start: number, end: number, { findWays }: Roles): string {
  return `${findWays(text.slice(0, start)).at(-1) ?? ''}${text.slice(start, end)}`;
}
