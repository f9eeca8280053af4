import type { Knowledge } from '#dossier/knowledge.ts';
import type { Count } from '#locales/parts/counting.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeFindings } from '../texts/memoize-claims.ts';
import type { Finding } from '../finding.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { evidenceOf, listClaims, type Claim } from '../texts/claims.ts';
import { wordsOfClaim } from '../texts/words-of-claim.ts';
import { findRepeatedCounts } from '../texts/repeated-counts.ts';
import { isTimeOfSources } from '../texts/source-counts.ts';
import { findSwappedCounts } from '../texts/swapped-counts.ts';
import { defineRule } from '../rule.ts';

const COUNT = { 'references/gazette-2020.yaml': 'digest: Two boats carry 8,500 people a year.' };

/** A number in figures is in a cited source: in its digest, title, quotations or dates. Names and dates have rules of their own. */
export const numberIsSourced = defineRule({
  id: 'number-is-sourced',
  severity: 'error',
  summary:
    'Every number in figures is in a cited source, no two numbers of a sentence have changed places, and none stands in the place of another.',
  why: 'Readers remember and repeat figures, and a digit is easily mistyped. So each figure must be in a source, digit for digit. Only a time may have another unit: 18 months are a year and a half.',
  fix: 'Correct the figure, or cite the source that gives it. A reference gives the figures in its title, digest and quotations: add what the page says.',
  examples: [
    { shows: 'a figure from the source', files: { ...COUNT, 'briefings/ferry.mdx': 'It carries 8,500 people.[^gazette-2020]' } },
    {
      shows: 'the same without its comma, and a word as a figure',
      files: { ...COUNT, 'briefings/ferry.mdx': 'It carries 8500 people in 2 boats.[^gazette-2020]' },
    },
    {
      shows: 'another figure',
      files: { ...COUNT, 'briefings/ferry.mdx': 'It carries 8,600 people.[^gazette-2020]' },
      findings: { 'briefings/ferry.mdx:9:12': '8,600 is in none of the sources cited here' },
    },
    {
      shows: 'the same time in another unit',
      files: {
        'references/gazette-2020.yaml': 'digest: The ferry was away for a year and a half.',
        'briefings/ferry.mdx': 'It was away for 18 months.[^gazette-2020]',
      },
    },
    {
      shows: 'figures of a date, a name and a quotation, which have rules of their own',
      files: {
        ...COUNT,
        'places/pier.yaml': 'name: Pier 12',
        'references/walk.yaml': 'quotations: [{ text: a road of 90 years, speaker: ada-quill }]',
        'briefings/ferry.mdx': 'By Ada Quill’s words, Pier 12 was on 4 March 2020 “a road of 90 years”.[^p1][^walk]',
      },
    },
    {
      shows: 'another figure beside those of a date, a name and a quotation',
      files: {
        ...COUNT,
        'places/pier.yaml': 'name: Pier 12',
        'references/walk.yaml': 'quotations: [{ text: a road of 90 years, speaker: ada-quill }]',
        'briefings/ferry.mdx': 'By Ada Quill’s words, Pier 12 was for 75 on 4 March 2020 “a road of 90 years”, and for 55.[^p1][^walk]',
      },
      findings: {
        'briefings/ferry.mdx:9:39': '75 is in none of the sources cited here',
        'briefings/ferry.mdx:9:88': '55 is in none of the sources cited here',
      },
    },
    {
      shows: 'a figure put into a quotation',
      files: {
        ...COUNT,
        'references/walk.yaml': 'quotations: [{ text: the ferry is a good road, speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Ada Quill said that “the ferry [of 70 cars] is a good road”.[^walk]',
      },
      findings: { 'briefings/ferry.mdx:9:36': '70 is in none of the sources cited here' },
    },
    {
      shows: 'a figure from a source that is not cited',
      files: { ...COUNT, 'briefings/ferry.mdx': 'It carries 8,500.[^p1][^p2]' },
      findings: { 'briefings/ferry.mdx:9:12': '8,500 is in none of the sources cited here' },
    },
    {
      shows: 'two figures that have changed places',
      files: {
        'references/gazette-2020.yaml': 'digest: Holm has 58 houses and 68 boats.',
        'briefings/ferry.mdx': 'There are 68 houses and 58 boats.[^gazette-2020]',
      },
      findings: { 'briefings/ferry.mdx:9:11': '“68 houses” does not fit gazette-2020, which has “58 houses”' },
    },
    {
      shows: 'a figure that stands twice, once in the place of another',
      files: {
        'references/gazette-2020.yaml': 'digest: The vote was 41 to five, with 35 abstentions.',
        'briefings/ferry.mdx': 'They voted 35 to 5, with 35 abstentions.[^gazette-2020]',
      },
      findings: { 'briefings/ferry.mdx:9:12': '“35” does not fit gazette-2020, which has “41” there' },
    },
  ],
  *check(context) {
    const { dossier, isComplete } = context;
    // A figure may be part of a name, and a file that could not be read may hold names.
    if (!dossier || !isComplete) return;
    yield* findInEach(listClaims(context), (claim) => findUnsourced(claim, dossier.knowledge));
  },
});

/** The figures of a claim that no source gives, or gives for something else. */
const findUnsourced = memoizeFindings(function* (claim, knowledge): Generator<Finding> {
  const { text, cites, at } = claim;
  const { dates, numbers: ofLanguage } = knowledge.language;
  const figures = ofLanguage.findFigures(text);
  if (figures.length === 0) return;
  const exempt = [...dates.find(text), ...dates.findUnreadable(text), ...knowledge.names.find(text)];
  for (const { first, source, theirs } of findSwappedCounts(claim, knowledge))
    yield {
      reason: `“${first.text}” does not fit ${source.id}, which has “${theirs.text}”`,
      hint: 'The source has both numbers of this sentence, but each counts what the other does here. Put each in its place.',
      at: { ...at, find: occurrenceAt(text, first.start, first.end) },
    };
  for (const { count, source, theirs } of findRepeatedCounts(claim, knowledge))
    yield {
      reason: `“${count.text}” does not fit ${source.id}, which has “${theirs.text}” there`,
      hint: 'The source has the same numbers in this order, but each of them once. Correct the one that was repeated.',
      at: { ...at, find: occurrenceAt(text, count.start, count.end) },
    };
  const { numbers } = evidenceOf(claim, knowledge);
  for (const { start, end, text: figure, value } of figures) {
    if (numbers.has(value) || isQuoted(text, start, end) || exempt.some((range) => start >= range.start && end <= range.end)) continue;
    const count = countsOfClaim(claim, knowledge).find((its) => its.start === start);
    if (count && isTimeOfSources(count, cites, knowledge)) continue;
    yield {
      reason: `${figure} is in none of the sources cited here`,
      hint: `Correct the number, or cite the source that gives it: ${cites.join(', ')} ${cites.length === 1 ? 'does' : 'do'} not.`,
      at: { ...at, find: occurrenceAt(text, start, end) },
    };
  }
});

const countsOfClaim = (claim: Claim, knowledge: Knowledge): readonly Count[] =>
  knowledge.language.counting?.findCounts(claim.text, wordsOfClaim(claim, knowledge), Infinity) ?? [];
