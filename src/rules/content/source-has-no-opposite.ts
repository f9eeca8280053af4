import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { memoize } from '#lib/memoize.ts';
import { overlaps } from '#lib/text/overlaps.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import { partOf } from '#locales/pack.ts';
import type { SidedWord } from '#locales/parts/opposites.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeFindings } from '../texts/memoize-claims.ts';
import type { Finding } from '../finding.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { listSourcedClaims } from '../texts/claims.ts';
import { wordsOfClaim } from '../texts/words-of-claim.ts';
import { wordsOfSource } from '../texts/record-terms.ts';
import { defineRule, type RuleExample } from '../rule.ts';

const REPORT = {
  'references/report.yaml': 'digest: The council rejected the plan for a bridge. More than 40 people spoke before the vote.',
};
const settings: RuleExample['settings'] = { opposites: [['at anchor', 'under way']] };

/** A sentence can keep every name, date and figure of its source and say the opposite. */
export const sourceHasNoOpposite = defineRule({
  id: 'source-has-no-opposite',
  severity: 'error',
  needs: ['opposites'],
  summary: 'Where a statement has a word with an opposite, its sources do not have the opposite instead.',
  why: 'One word can reverse a sentence that keeps all names, dates and figures: “accepted” for “rejected”, “after” for “before”.',
  fix: 'Compare the statement with the source. If it is reversed, correct it. If both say the same, use the word of the source, or waive the rule.',
  examples: [
    { shows: 'the word of the source', files: { ...REPORT, 'briefings/ferry.mdx': 'The council was rejecting the plan.[^report]' } },
    { shows: 'the opposite with a negation', files: { ...REPORT, 'briefings/ferry.mdx': 'The council did not accept the plan.[^report]' } },
    {
      shows: 'a source that uses the word of something else',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The ferry agreed with the islanders.[^report]' },
    },
    {
      shows: 'a word that has no opposite in this sense',
      files: {
        'references/report.yaml': 'digest: A sailor drowned after the ferry had left.',
        'briefings/ferry.mdx': 'The case of the sailor, who drowned, is before the coroner.[^report]',
      },
    },
    {
      shows: 'the same word in the sense that has one',
      files: {
        'references/report.yaml': 'digest: A sailor drowned after the ferry had left.',
        'briefings/ferry.mdx': 'The sailor drowned before the ferry had left.[^report]',
      },
      findings: { 'briefings/ferry.mdx:9:20': 'here it is “before”, but report has “after”' },
    },
    {
      shows: 'the opposite of the word in the source',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The council accepted the plan.[^report]' },
      findings: { 'briefings/ferry.mdx:9:13': 'here it is “accepted”, but report has “rejected”' },
    },
    {
      shows: 'the opposite of a phrase',
      files: { ...REPORT, 'briefings/ferry.mdx': 'Fewer than 40 people spoke before the vote.[^report]' },
      findings: { 'briefings/ferry.mdx:9:1': 'here it is “Fewer”, but report has “More”' },
    },
    {
      shows: 'opposites of the house',
      settings,
      files: {
        'references/report.yaml': 'digest: The ferry was at anchor during the storm.',
        'briefings/ferry.mdx': 'The ferry was under way during the storm.[^report]',
      },
      findings: { 'briefings/ferry.mdx:9:15': 'here it is “under way”, but report has “at anchor”' },
    },
    {
      shows: 'the opposite in a heading',
      files: { ...REPORT, 'briefings/ferry.mdx': '## The council accepted the plan\n\nThe council rejected the plan.[^report]' },
      findings: { 'briefings/ferry.mdx:9:16': 'here it is “accepted”, but report has “rejected”' },
    },
  ],
  *check(context) {
    const { dossier, isComplete } = context;
    // Names are known only where every file could be read.
    if (!dossier || !isComplete) return;
    yield* findInEach(listSourcedClaims(context), (claim) => findReversed(claim, dossier.knowledge));
  },
});

/** Finds words that have an opposite, in a text and in a source. */
const findersIn = memoizeForChecks(({ language, site }: Knowledge) => {
  const { createFinder, pairs } = partOf(language, 'opposites');
  const find = createFinder([...pairs, ...site.opposites]);
  return { find, inSource: memoize((source: Source) => find(wordsOfSource(source, { language }))) };
});

/** The words of a claim that are the opposite in its sources. */
const findReversed = memoizeFindings(function* (claim, knowledge): Generator<Finding> {
  const { find, inSource } = findersIn(knowledge);
  const { text, cites, at } = claim;
  const own = find(wordsOfClaim(claim, knowledge));
  const isOurs = (word: SidedWord) =>
    !isQuoted(text, word.start, word.end) && !knowledge.names.find(text).some((name) => overlaps(name, word));
  const sources = cites.flatMap((id) => knowledge.sources.get(id) ?? []);
  const reported = new Set<number>();
  for (const word of own) {
    if (word.isNegated || reported.has(word.start)) continue;
    const opposite = findOpposite(word, own, sources, inSource);
    if (!opposite || !isOurs(word)) continue;
    reported.add(word.start);
    const words = text.slice(word.start, word.end);
    yield {
      reason: `here it is “${words}”, but ${opposite.source} has “${opposite.text}”`,
      hint: `Compare the statement with ${opposite.source}. If it is reversed, correct it. If both say the same, use the word of the source, or waive the rule.`,
      at: { ...at, find: occurrenceAt(text, word.start, word.end) },
    };
  }
});

/**
 * The opposite of a word in the cited sources: near a word that also stands near ours, and not negated. A statement or
 * source that has both words speaks of two things.
 */
function findOpposite(
  { pair, side, near }: SidedWord,
  own: readonly SidedWord[],
  sources: readonly Source[],
  inSource: (source: Source) => readonly SidedWord[],
): { source: string; text: string } | undefined {
  if (own.some((word) => word.pair === pair && word.side !== side)) return undefined;
  const opposites: { source: Source; word: SidedWord }[] = [];
  for (const source of sources)
    for (const word of inSource(source)) {
      if (word.pair !== pair) continue;
      if (word.side === side) return undefined;
      if (!word.isNegated) opposites.push({ source, word });
    }
  const found = opposites.find(({ word }) => !word.near().isDisjointFrom(near()));
  return found && { source: found.source.id, text: sourceText(found.source).slice(found.word.start, found.word.end) };
}
