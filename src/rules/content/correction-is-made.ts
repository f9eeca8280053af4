import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import { containsWords } from '#lib/text/collapse-whitespace.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { correctionsOf } from '#dossier/corrections.ts';
import { keyOf, listEntries, type Entry } from '#dossier/entry.ts';
import { paragraphsOf } from '#dossier/prose/walk-prose.ts';
import { textsOf } from '#dossier/texts/entry-texts.ts';
import { kindInfo, type TextKind } from '#schemas/text-kinds.ts';
import { textsInData } from '#dossier/parse/walk-data.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { defineRule } from '../rule.ts';
import type { Finding } from '../finding.ts';

/** The entry says what its corrections say that it says. */
export const correctionIsMade = defineRule({
  id: 'correction-is-made',
  severity: 'error',
  summary: 'The corrected words are in the entry, until another correction replaces them.',
  why: 'A correction tells readers what the page says now. If the page says something else, the mistake was not corrected, or the correction itself is wrong.',
  fix: 'Copy the words of `now` from the entry exactly, or set it to null if the words were removed. If they were changed again because they were wrong too, add another correction.',
  examples: [
    {
      shows: 'words that are in the entry',
      files: {
        'glossary/pier.yaml':
          'definition: { text: Where *all* boats land., cites: [gazette-2020] }\ncorrections:\n  - { date: 2020-05-01, was: Where some boats land., now: Where all boats land., why: Ferries land there too. }',
      },
    },
    {
      shows: 'a date in a field, as readers see it',
      files: {
        'chronology/vote.yaml':
          'corrections: [{ date: 2020-05-01, was: 3 March 2020, now: 4 March 2020, why: The Wednesday was taken for a Tuesday. }]',
      },
    },
    {
      shows: 'words that a later correction replaced',
      files: {
        'glossary/pier.yaml':
          'definition: { text: Where boats land., cites: [gazette-2020] }\ncorrections:\n  - { date: 2020-05-02, was: Where ships land., now: Where boats land., why: No ships land there. }\n  - { date: 2020-05-01, was: Where cars land., now: Where ships land., why: No cars land there. }',
      },
    },
    {
      shows: 'words that were removed',
      files: {
        'glossary/pier.yaml':
          'definition: { text: Where boats land., cites: [gazette-2020] }\ncorrections: [{ date: 2020-05-01, was: It is new., now: null, why: It is old. }]',
      },
    },
    {
      shows: 'words that are not in the entry',
      files: {
        'glossary/pier.yaml':
          'definition: { text: Where some boats land., cites: [gazette-2020] }\ncorrections:\n  - { date: 2020-05-01, was: Where cars land., now: Where boats land., why: No cars land there. }',
      },
      findings: {
        'glossary/pier.yaml:3:53': 'the correction says that the entry now says “Where boats land.”, but it does not',
      },
    },
    {
      shows: 'removed words that are still there',
      files: {
        'glossary/pier.yaml':
          'definition: { text: It is new., cites: [gazette-2020] }\ncorrections: [{ date: 2020-05-01, was: It is new., now: null, why: It is old. }]',
      },
      findings: { 'glossary/pier.yaml:2:40': 'the correction says that “It is new.” was removed, but it is still in the entry' },
    },
  ],
  *check({ entries, language }) {
    yield* findInEach(listEntries(entries), (entry) => findUnmade(entry, language));
  },
});

/** The corrections of an entry that are not made, found again only if the entry changes. */
const findUnmade = memoizePairForChecks((entry: Entry, language: LanguagePack): readonly Finding[] => [...compareEntry(entry, language)]);

function* compareEntry(entry: Entry, language: LanguagePack): Generator<Finding> {
  const corrections = correctionsOf(entry);
  const stands = (words: string) => currentTexts(entry, language).some((text) => containsWords(text, words));
  for (const [index, { was, now }] of corrections.entries()) {
    const isReplaced = corrections
      .slice(0, index)
      .some(
        (later) =>
          containsWords(now ?? was, later.was) ||
          containsWords(later.was, now ?? was) ||
          (now === null && later.now !== null && containsWords(later.now, was)),
      );
    if (isReplaced) continue;
    if (now === null && stands(was))
      yield {
        reason: `the correction says that “${was}” was removed, but it is still in the entry`,
        hint: 'Remove the words from the entry, or set "now" to what it says instead.',
        at: { entry: keyOf(entry), path: ['corrections', index, 'was'] },
      };
    if (now !== null && !stands(now))
      yield {
        reason: `the correction says that the entry now says “${now}”, but it does not`,
        hint: 'Copy the words from the entry exactly. If they were removed, write null.',
        at: { entry: keyOf(entry), path: ['corrections', index, 'now'] },
      };
  }
}

/** The texts of corrections, which tell what an entry said. */
const OF_CORRECTIONS: readonly TextKind[] = ['corrected text', 'correction'];

/** Everything that an entry says to readers: our texts as they are read and as they are written, whole paragraphs, and dates. */
const currentTexts = memoizePairForChecks((entry: Entry, language: LanguagePack): readonly string[] => [
  ...textsOf(entry, language).flatMap(({ kind, text, raw = text }) =>
    kindInfo(kind).isOurs && !OF_CORRECTIONS.includes(kind) ? [text, raw] : [],
  ),
  ...paragraphsOf(entry, language).map(({ sentences }) => sentences.map(({ text }) => text).join(' ')),
  ...textsInData(entry).flatMap(({ key, value }) => (key === 'edtf' ? [language.dates.format(parseEdtf(value))] : [])),
]);
