import { findMatchesWhere } from '#lib/text/find-matches.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { withPlainTwin } from '#lib/text/plain-twin.ts';
import { showCharacter } from '#lib/text/normal-form/character-names.ts';
import { skeleton } from '#lib/text/normal-form/look-alikes.ts';
import { isNamed, namesOf, type NamedEntry } from '#dossier/names.ts';
import { memoizeListForChecks } from '#lib/memoize-for-checks.ts';
import { memoize } from '#lib/memoize.ts';
import type { Entry } from '#dossier/entry.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { listOurTexts, type ListedText } from '../texts/list-texts.ts';
import { defineRule } from '../rule.ts';
import type { Finding } from '../finding.ts';

/** A capitalised word of five letters or more: shorter ones are close to too many others. */
const NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{4,}(?![\p{L}\p{N}])/gu;
const WORD = /\p{L}+/gu;
/** A word of four letters or more, also with digits and marks: letters that look alike hide in short words, too. */
const LONG_WORD = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}\p{N}]{3,}(?![\p{L}\p{M}\p{N}])/gu;

/** The letters, marks and digits in which words and names are. */
const runsOf = withPlainTwin(/[\p{L}\p{M}\p{N}]{4,}/gu);

/** A word that differs from a name by one slip, and is in no source, is that name misspelt. */
export const nameIsWellSpelt = defineRule({
  id: 'name-is-well-spelt',
  severity: 'error',
  summary: 'No word differs from a name of an actor, term or place by one letter, unless a source has it, or by letters that look alike.',
  why: 'A misspelt name is not linked, search does not find it, and the other checks do not see it. For the person named, it is a discourtesy.',
  fix: 'Correct the name. If it is another name, or spelt that way on purpose, add it as a variant of its entry, or use it in the digest of the source that has it.',
  examples: [
    { shows: 'a name as its entry has it', files: { 'briefings/ferry.mdx': 'Ada Quill called the ferry “a lifeline”.[^p2]' } },
    {
      shows: 'another letter that looks alike',
      files: { 'briefings/ferry.mdx': 'Ada Qu\u0131ll voted, and Ada Qui1l spoke.[^p1][^p2]' },
      findings: {
        'briefings/ferry.mdx:9:5': '“Qu\u0131ll” looks like the name “Quill”, but has \u0131 (U+0131)',
        'briefings/ferry.mdx:9:26': '“Qui1l” looks like the name “Quill”, but has 1 (U+0031)',
      },
    },
    {
      shows: 'two letters that are swapped',
      files: { 'briefings/ferry.mdx': 'Ada Qiull spoke.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:5': '“Qiull” looks like a misspelling of “Quill”' },
    },
  ],
  *check(context) {
    const { glossary, actors, places, articles, references } = context.entries;
    if (!context.isComplete) return;
    const { findIn } = spellingsIn([...glossary, ...actors, ...places, ...articles, ...references]);
    yield* findInEach(listOurTexts(context), (text) => findIn(text));
  },
});

/** Finds misspellings by the names of entries and the words of sources, which mostly stay the same while other texts change. */
const spellingsIn = memoizeListForChecks((entries: readonly (NamedEntry | Entry<'articles'> | Entry<'references'>)[]) => {
  const ownNames = entries.filter(isNamed).flatMap(namesOf);
  const names = [...new Set(findAll(ownNames, NAME))];
  const findTwin = createTwinFinder(findAll(ownNames, LONG_WORD));
  const sources = entries.flatMap(wordsOfSource);
  const known = new Set(findAll([...ownNames, ...sources], WORD).map((word) => word.toLowerCase()));
  const findSlip = memoizeText((word) =>
    known.has(word.toLowerCase()) || findTwin(word) !== undefined ? undefined : names.find((name) => isOneSlipFrom(word, name)),
  );
  /** Whether a run has something to report. Most have been seen before, and to find them takes less time than to find words and names. */
  const mayBeWrong = memoizeText(
    (run) =>
      findAll([run], LONG_WORD).some((word) => findTwin(word) !== undefined) ||
      findAll([run], NAME).some((name) => findSlip(name) !== undefined),
  );
  function* judge({ kind, text, at }: ListedText): Generator<Finding> {
    if (!text.match(runsOf(text))?.some(mayBeWrong)) return;
    for (const { 0: word, index } of findMatchesWhere(text, LONG_WORD, (each) => findTwin(each) !== undefined)) {
      const meant = findTwin(word);
      if (meant === undefined || isQuoted(text, index, index + word.length)) continue;
      yield {
        reason: `“${word}” looks like the name “${meant}”, but has ${list(Array.from(word).filter((letter) => !meant.includes(letter)))}`,
        hint: `Write “${meant}”, copied from here.`,
        at: { ...at, find: occurrenceAt(text, index, index + word.length) },
      };
    }
    // A source may have any name.
    if (kind === 'digest') return;
    for (const { 0: word, index } of findMatchesWhere(text, NAME, (each) => findSlip(each) !== undefined)) {
      const meant = findSlip(word);
      if (meant === undefined || isQuoted(text, index, index + word.length)) continue;
      yield {
        reason: `“${word}” looks like a misspelling of “${meant}”`,
        hint: `Did you mean “${meant}”?`,
        at: { ...at, find: occurrenceAt(text, index, index + word.length) },
      };
    }
  }
  return { findIn: memoize((text: ListedText): readonly Finding[] => [...judge(text)]) };
});

/** What a source says, if an entry is one. */
function wordsOfSource(entry: Entry): string[] {
  if (isOf('articles', entry))
    return entry.data.passages.flatMap(({ digest, quotations }) => [digest, ...quotations.map(({ text }) => text)]);
  if (!isOf('references', entry)) return [];
  const { title, publisher, via = '', digest, quotations } = entry.data;
  return [title, publisher, via, digest, ...quotations.map(({ text }) => text)];
}

const isOf = <C extends CollectionName>(collection: C, entry: Entry): entry is Entry<C> => entry.collection === collection;

/** What matches a pattern in some texts. */
const findAll = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.flatMap((text) => Array.from(text.matchAll(pattern), ([found]) => found));

const list = (letters: readonly string[]) => letters.map(showCharacter).join(' and ');

/** Finds the name that a word looks like although its letters are others: a difference of capitals is none. */
function createTwinFinder(names: readonly string[]): (word: string) => string | undefined {
  const bySkeleton = new Map(names.map((name) => [skeleton(name), name]));
  const known = new Set(names.map((name) => name.toLowerCase()));
  // Most words come again and again.
  return memoizeText((word) => (known.has(word.toLowerCase()) ? undefined : bySkeleton.get(skeleton(word))));
}

/** One letter changed, left out or added, or two neighbours swapped; not at the end, where words take their endings. */
function isOneSlipFrom(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  if (restA.slice(1) === restB.slice(1)) return restA.length > 1;
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
