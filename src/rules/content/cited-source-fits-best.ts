import { optionsOf } from '#schemas/site/rules.ts';
import type { RuleOptions } from '#schemas/site/rule-options.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeFindings } from '../texts/memoize-claims.ts';
import type { Finding } from '../finding.ts';
import { listClaims } from '../texts/claims.ts';
import { findTerms, recordTerms, type Range, type RecordTerms, type TermRecord } from '../texts/record-terms.ts';
import { defineRule } from '../rule.ts';

const PIER = {
  'references/harbour-log.yaml':
    'digest: A storm in November tore planks and a lantern from the pier of Holm. Divers found the lantern later.',
  'references/council-minutes.yaml': 'digest: The council of Holm set a date for the vote on the ferry.',
  'glossary/vote.yaml': 'term: vote on the ferry\ndefinition: { text: The council set a date for it., cites: [council-minutes] }',
  'glossary/pier.yaml': 'term: pier\ndefinition: { text: Divers found a lantern there., cites: [harbour-log] }',
};

/** Words cannot prove that a source says something, but they show when a citation slipped to another source. */
export const citedSourceFitsBest = defineRule({
  id: 'cited-source-fits-best',
  severity: 'error',
  summary: 'No other source has clearly more of the words of a statement than the sources that it cites.',
  why: 'A citation slips easily: to the next passage, or to another report of the same day. It still leads to a source that exists, but readers who look there do not find what the statement says.',
  fix: 'Look at the source that the finding names. If the statement rests on it, cite it. If the cited source says the same in other words, use its words, or waive the rule.',
  examples: [
    {
      shows: 'a statement with the words of its source',
      files: { ...PIER, 'briefings/ferry.mdx': 'The storm tore planks from the pier.[^harbour-log]' },
    },
    {
      shows: 'other forms of the words',
      files: { ...PIER, 'briefings/ferry.mdx': 'In November’s storms, the pier lost a plank and its lantern.[^harbour-log]' },
    },
    {
      shows: 'a statement in words of its own',
      files: { ...PIER, 'briefings/ferry.mdx': 'Bad weather damaged the landing stage.[^council-minutes]' },
    },
    {
      shows: 'a citation that slipped',
      files: { ...PIER, 'briefings/ferry.mdx': 'The storm tore planks from the pier.[^council-minutes]' },
      findings: {
        'briefings/ferry.mdx:9:1': 'harbour-log fits this better than council-minutes: only there are “pier”, “storm”, “tore” and “planks”',
      },
    },
    {
      shows: 'the same, with an option that asks for more words',
      settings: { rules: { 'cited-source-fits-best': ['error', { words: 5 }] } },
      files: { ...PIER, 'briefings/ferry.mdx': 'The storm tore planks from the pier.[^council-minutes]' },
    },
    {
      shows: 'the better source, cited as well',
      files: { ...PIER, 'briefings/ferry.mdx': 'The storm tore planks from the pier.[^council-minutes][^harbour-log]' },
    },
  ],
  *check(context) {
    const { dossier, isComplete } = context;
    // Names are known only where every file could be read.
    if (!dossier || !isComplete) return;
    yield* findInEach(listClaims(context), (claim) => findBetterCited(claim, dossier.knowledge));
  },
});

/** A source that fits a statement better than those that it cites. */
const findBetterCited = memoizeFindings(function* (claim, knowledge): Generator<Finding> {
  const { text, statement, at } = claim;
  // What the article leaves open stands in no source that is cited for it.
  if (!statement || statement.isGuidance || statement.cites.length === 0 || statement.part === 'leavesOpen') return;
  // A citation that does not resolve is reported as such: the statement rests on none of its words.
  if (!statement.cites.every((id) => knowledge.sources.has(id))) return;
  const better = findBetterSource(
    new Map(findTerms(claim, knowledge).map((place) => [place.term, place])),
    statement.cites,
    recordTerms(knowledge),
    optionsOf(knowledge.site, 'cited-source-fits-best'),
  );
  if (!better) return;
  const cited = statement.cites.join(', ');
  yield {
    reason: `${better.source} fits this better than ${cited}: only there are ${list(better.places.map(({ start, end }) => text.slice(start, end)))}`,
    hint: `Cite ${better.source} if the statement rests on it. If it rests on ${cited}, use the words of the source, or waive the rule.`,
    at,
  };
});

/** The source that has clearly more of the terms than all cited ones together, and the places of those that only it has. */
function findBetterSource(
  terms: ReadonlyMap<string, Range>,
  cites: readonly string[],
  { lookUp, orderOf }: RecordTerms,
  { lead, words: fewestWords }: RuleOptions<'cited-source-fits-best'>,
): { source: string; places: Range[] } | undefined {
  let total = 0;
  let missing = 0;
  const missingTerms: string[] = [];
  for (const term of terms.keys()) {
    const { sources, weight } = lookUp(term);
    total += weight;
    if (cites.some((source) => sources.has(source))) continue;
    missing += weight;
    missingTerms.push(term);
  }
  // No source can have more than what is missing.
  if (missing < lead * total) return undefined;
  const records = [...terms.keys()].map(lookUp);
  const candidates = findCandidates(records, lead * total + total - missing).sort((a, b) => orderOf(a) - orderOf(b));
  const weights = new Map<string, number>();
  for (const { sources, weight } of records)
    for (const source of candidates) if (sources.has(source)) weights.set(source, (weights.get(source) ?? 0) + weight);
  let [best, most] = ['', 0];
  for (const [source, weight] of weights) if (weight > most) [best, most] = [source, weight];
  if (most - (total - missing) < lead * total) return undefined;
  const found = missingTerms.filter((term) => lookUp(term).sources.has(best));
  return found.length < fewestWords ? undefined : { source: best, places: found.flatMap((term) => terms.get(term) ?? []) };
}

/** The sources that may have so much weight. Many have common words, so that the rare ones are looked up first. */
function findCandidates(records: readonly TermRecord[], least: number): string[] {
  const rarestFirst = records.toSorted((a, b) => b.weight - a.weight);
  let left = rarestFirst.reduce((sum, { weight }) => sum + weight, 0);
  const candidates = new Set<string>();
  for (const { sources, weight } of rarestFirst) {
    // Who has none of the terms before cannot reach it any more; sums in another order differ a little.
    if (left < least * 0.999) break;
    for (const source of sources) candidates.add(source);
    left -= weight;
  }
  return [...candidates];
}

function list(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
