import { sourceText } from '#dossier/reviews/source-text.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeFindings } from '../texts/memoize-claims.ts';
import type { Finding } from '../finding.ts';
import { findContexts } from '../texts/actor-contexts.ts';
import { findActors } from '../texts/actor-mentions.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { listSuspectClaims } from '../texts/claims.ts';
import { wordsOfClaim } from '../texts/words-of-claim.ts';
import { findSwap, mayBeSwapped } from '../texts/actor-swaps.ts';
import { defineRule } from '../rule.ts';

const ISLANDS = {
  'actors/norra.yaml': 'name: Norra\nkind: state',
  'actors/skerry.yaml': 'name: Skerry\nkind: state',
  'references/report.yaml':
    'digest: Norra demanded a guarantee from Skerry that the cable would be repaired. The envoys of Skerry answered.',
};

/** A sentence can keep every name and every word, and say that the other one did it. */
export const roleIsSourced = defineRule({
  id: 'role-is-sourced',
  severity: 'warning',
  isSuspicion: true,
  needs: ['roles'],
  summary: 'Two actors of a statement do not fit its sources clearly better when they change places.',
  why: 'A sentence keeps all of its names when two of them change places, but it says the reverse: who attacked whom, who owes what to whom.',
  fix: 'Compare who does what to whom with the source. If it is reversed, correct it. If it is right, use the words of the source.',
  examples: [
    { shows: 'the roles of the source', files: { ...ISLANDS, 'briefings/ferry.mdx': 'Norra wanted a guarantee from Skerry.[^report]' } },
    {
      shows: 'a passive',
      files: { ...ISLANDS, 'briefings/ferry.mdx': 'A guarantee that Norra demanded was answered by Skerry.[^report]' },
    },
    {
      shows: 'something that both did',
      files: { ...ISLANDS, 'briefings/ferry.mdx': 'Skerry talked with Norra about a guarantee.[^report]' },
    },
    {
      shows: 'a noun where the source has a relative clause',
      files: {
        ...ISLANDS,
        'references/report.yaml': 'digest: Skerry owed a reply to the long list of secret demands that Norra had sent.',
        'briefings/ferry.mdx': 'Norra’s new and long list of secret demands to Skerry was found.[^report]',
      },
    },
    {
      shows: 'a day on which two actors did something',
      files: {
        ...ISLANDS,
        'references/report.yaml': 'digest: On Friday, 3 May 2019, Skerry cut the cable. Norra protested.',
        'briefings/ferry.mdx': 'On Friday, 3 May 2019, Norra lost the line to Skerry.[^report]',
      },
    },
    {
      shows: 'the roles the other way round',
      files: { ...ISLANDS, 'briefings/ferry.mdx': 'Skerry demanded a guarantee from Norra.[^report]' },
      findings: { 'briefings/ferry.mdx:9:1': '“Skerry” and “Norra” may have changed places: they fit report better the other way round' },
    },
    {
      shows: 'possessives the other way round',
      files: { ...ISLANDS, 'briefings/ferry.mdx': 'Norra’s envoys answered what Skerry demanded.[^report]' },
      findings: { 'briefings/ferry.mdx:9:1': '“Norra” and “Skerry” may have changed places: they fit report better the other way round' },
    },
    {
      shows: 'a relative clause the other way round',
      files: {
        ...ISLANDS,
        'references/report.yaml': 'digest: Skerry sent a reply to the demands that Norra had made.',
        'briefings/ferry.mdx': 'Norra sent a reply to the demands that Skerry had made.[^report]',
      },
      findings: { 'briefings/ferry.mdx:9:1': '“Norra” and “Skerry” may have changed places: they fit report better the other way round' },
    },
    {
      shows: 'a heading with the roles the other way round',
      files: {
        ...ISLANDS,
        'briefings/ferry.mdx': '## Skerry demanded a guarantee from Norra\n\nNorra demanded a guarantee from Skerry.[^report]',
      },
      findings: { 'briefings/ferry.mdx:9:4': '“Skerry” and “Norra” may have changed places: they fit report better the other way round' },
    },
  ],
  *check(context) {
    const { dossier, isComplete } = context;
    // Names are known only where every file could be read.
    if (!dossier || !isComplete) return;
    yield* findInEach(listSuspectClaims(context), (claim) => findSwapped(claim, dossier.knowledge));
  },
});

/** Two actors of a claim that may have changed places. */
const findSwapped = memoizeFindings(function* (claim, knowledge): Generator<Finding> {
  const { text, cites, at } = claim;
  if (!mayBeSwapped(findActors(text, knowledge), cites, knowledge)) return;
  const swap = findSwap(findContexts(text, wordsOfClaim(claim, knowledge), knowledge), cites, knowledge);
  if (!swap) return;
  const [first, second] = swap.mentions.map(({ start, end }) => text.slice(start, end));
  const { id } = swap.source;
  yield {
    reason: `“${first}” and “${second}” may have changed places: they fit ${id} better the other way round`,
    hint: `Compare who does what to whom with ${id}. If it is reversed, correct it. If it is right, use the words of the source.`,
    at: { ...at, find: occurrenceAt(text, swap.mentions[0].start, swap.mentions[0].end) },
    suspicion: { text, basis: sourceText(swap.source) },
  };
});
