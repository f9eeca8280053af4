import { normaliseQuotation } from '#lib/language/quotations.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import { entriesOf, type Content, type Range, type RecordedQuotation, type SourceFile } from '../content.ts';
import type { Edit, Mutator, Spot } from '../mutant.ts';
import {
  dropWord,
  inClaims,
  isQuoted,
  misspell,
  plainOf,
  quotations,
  quotedIn,
  rawOf,
  showChange,
  swapWords,
  wordsIn,
  type Quoted,
  type Word,
} from '../words.ts';

const VERBATIM: readonly RuleId[] = ['quote-is-verbatim'];
const SPEAKER: readonly RuleId[] = ['quote-has-right-speaker'];

const NEGATION = /^(?:not|no|never)$/i;

/** A change inside a quotation; the finding points to the beginning of the quotation. */
const inQuotation = ({ file, range }: Quoted, edits: readonly Edit[]): Spot => ({
  edits,
  around: [{ file, ...range }],
  change: showChange(file, edits),
});

/** All possible changes to one word, or two adjacent words, of our quotations. */
function* eachWord(content: Content, edit: (quoted: Quoted, words: readonly Word[], index: number) => Edit[] | undefined): Generator<Spot> {
  for (const quoted of quotedIn(content)) {
    const words = wordsIn(quoted.file, quoted.range);
    for (const index of words.keys()) {
      const edits = edit(quoted, words, index);
      if (edits) yield inQuotation(quoted, edits);
    }
  }
}

const isInside = (words: readonly Word[], index: number) => index > 0 && index < words.length - 1;

const flipCase = (letter: string) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase());

export const QUOTATION_MUTATORS: readonly Mutator[] = [
  {
    kind: 'quotation-loses-its-negation',
    summary: 'A “not”, “no” or “never” is removed from the middle of a quotation, or “don’t” becomes “do”.',
    rules: VERBATIM,
    *find(content) {
      yield* eachWord(content, ({ file }, words, index) => {
        const word = words[index]!;
        if (/n’t$/.test(word.text)) return [{ file, start: word.end - 3, end: word.end, by: '' }];
        return NEGATION.test(word.text) && isInside(words, index) ? [dropWord(file, word)] : undefined;
      });
    },
  },
  {
    kind: 'quotation-begins-after-its-negation',
    summary: 'A quotation is cut so that it begins after its “not”, “no” or “never”.',
    rules: VERBATIM,
    *find(content) {
      yield* eachWord(content, ({ file, range }, words, index) => {
        const next = words[index + 1];
        return NEGATION.test(words[index]!.text) && next ? [{ file, start: range.start, end: next.start, by: '' }] : undefined;
      });
    },
  },
  {
    kind: 'gap-stands-for-a-negation',
    summary: 'An ellipsis or a word in brackets replaces a “not”, “no” or “never” in the middle of a quotation.',
    rules: VERBATIM,
    *find(content) {
      yield* eachWord(content, ({ file }, words, index) => {
        const { start, end, text } = words[index]!;
        return NEGATION.test(text) && isInside(words, index) ? [{ file, start, end, by: index % 2 === 0 ? '…' : '[indeed]' }] : undefined;
      });
    },
  },
  {
    kind: 'quotation-has-words-swapped',
    summary: 'Two adjacent words of a quotation change places.',
    rules: VERBATIM,
    *find(content) {
      yield* eachWord(content, ({ file }, words, index) => {
        const [word, next] = [words[index]!, words[index + 1]];
        return next && next.text !== word.text ? swapWords(file, word, next) : undefined;
      });
    },
  },
  {
    kind: 'quotation-changes-case',
    summary: 'The first letter of a word in a quotation changes its case.',
    rules: VERBATIM,
    *find(content) {
      yield* eachWord(content, ({ file }, words, index) => {
        const { start, text } = words[index]!;
        return [{ file, start, end: start + 1, by: flipCase(text[0]!) }];
      });
    },
  },
  {
    kind: 'quotation-loses-a-word',
    summary: 'A word is removed from the middle of a quotation.',
    rules: VERBATIM,
    *find(content) {
      yield* eachWord(content, ({ file }, words, index) =>
        isInside(words, index) && !NEGATION.test(words[index]!.text) && words[index]!.text !== words[index + 1]!.text
          ? [dropWord(file, words[index]!)]
          : undefined,
      );
    },
  },
  {
    kind: 'quotation-gains-a-word',
    summary: 'A word is put into the middle of a quotation.',
    rules: VERBATIM,
    *find(content) {
      yield* eachWord(content, ({ file }, words, index) =>
        words[index + 1] ? [{ file, start: words[index]!.end, end: words[index]!.end, by: ' really' }] : undefined,
      );
    },
  },
  {
    kind: 'quotation-is-misspelt',
    summary: 'Two letters of a word in a quotation change places.',
    rules: VERBATIM,
    *find(content) {
      yield* eachWord(content, ({ file }, words, index) => {
        const { start, end, text } = words[index]!;
        const by = misspell(text);
        return by === undefined ? undefined : [{ file, start, end, by }];
      });
    },
  },
  {
    kind: 'quotation-loses-a-comma',
    summary: 'A comma is removed from a quotation.',
    rules: VERBATIM,
    *find(content) {
      for (const quoted of quotedIn(content))
        for (const comma of rawOf(quoted.file, quoted.range).matchAll(/,/g)) {
          const start = quoted.range.start + comma.index;
          yield inQuotation(quoted, [{ file: quoted.file, start, end: start + 1, by: '' }]);
        }
    },
  },
  {
    kind: 'quotation-is-another-sources',
    summary: 'A quotation is replaced by the wording of another source.',
    rules: VERBATIM,
    *find(content) {
      for (const { quoted, other } of otherWordings(content))
        yield inQuotation(quoted, [{ file: quoted.file, ...quoted.range, by: other }]);
    },
  },
  {
    kind: 'own-words-in-quotation-marks',
    summary: 'Words of our own are put into quotation marks.',
    rules: VERBATIM,
    *find(content) {
      const recorded = content.recorded.map(({ text }) => normaliseQuotation(text.value));
      for (const { claim, file, start, end } of inClaims(content, /(?<=\s)[\p{Ll}’]{3,} [\p{Ll}’]{3,} [\p{Ll}’]{3,}(?=[\s,.;])/gu)) {
        if (recorded.some((text) => text.includes(normaliseQuotation(rawOf(file, { start, end }))))) continue;
        if (quotations(file, claim.text).length > 0) continue;
        const edits = [
          { file, start, end: start, by: '“' },
          { file, start: end, end, by: '”' },
        ];
        yield { edits, change: showChange(file, edits) };
      }
    },
  },
  {
    kind: 'quotation-loses-a-mark',
    summary: 'One of the two marks of a quotation is removed.',
    rules: ['quotation-marks-are-paired'],
    *find(content) {
      for (const { file, range } of quotedIn(content))
        for (const start of [range.start - 1, range.end]) {
          const edits = [{ file, start, end: start + 1, by: '' }];
          yield { edits, around: [{ file, start: range.start - 1, end: range.end + 1 }], change: showChange(file, edits) };
        }
    },
  },
  {
    kind: 'long-quotation-loses-its-marks',
    summary: 'The quotation marks around six or more words are removed, so that the words of others look like ours.',
    rules: ['quoted-words-are-marked'],
    find: (content) => removeMarks(content, (words) => words >= 6),
  },
  {
    kind: 'short-quotation-loses-its-marks',
    summary: 'The quotation marks around fewer than six words are removed.',
    rules: [],
    find: (content) => removeMarks(content, (words) => words < 6),
  },
  {
    kind: 'recorded-words-change',
    summary: 'A word of a recorded quotation is misspelt, so that it differs from our quotation.',
    rules: VERBATIM,
    *find(content) {
      const quoted = quotedIn(content);
      for (const { file, text, source } of content.recorded)
        for (const { start, end, text: word } of wordsIn(file, text)) {
          const by = misspell(word);
          if (by === undefined) continue;
          const edits = [{ file, start, end, by }];
          const after = file.text.slice(text.start, start) + by + file.text.slice(end, text.end);
          const quoting = quoted.filter(({ cites, file: other, range }) => {
            const words = plainOf(other, range);
            const others = content.recorded.filter((record) => record.text !== text && cites.includes(record.source));
            return (
              cites.includes(source) &&
              isWithin(words, text.value) &&
              ![after, ...others.map((record) => record.text.value)].some((record) => isWithin(words, record))
            );
          });
          if (quoting.length === 0) continue;
          yield { edits, around: quoting.map(({ file: other, range }) => ({ file: other, ...range })), change: showChange(file, edits) };
        }
    },
  },
  {
    kind: 'other-wording-loses-a-word',
    summary: 'A word is removed from the middle of another source’s wording.',
    rules: VERBATIM,
    *find(content) {
      for (const scalar of wordings(content)) {
        const words = wordsIn(scalar.file, scalar);
        for (const [index, word] of words.entries()) {
          if (!isInside(words, index)) continue;
          const edits = [dropWord(scalar.file, word)];
          yield { edits, around: [scalar], change: showChange(scalar.file, edits) };
        }
      }
    },
  },
  {
    kind: 'other-wording-cites-another',
    summary: 'Another wording cites another reference.',
    rules: VERBATIM,
    *find(content) {
      const references = entriesOf(content, 'references');
      for (const { path, file, start, end } of wordings(content)) {
        const cite = file.scalars.find((scalar) => scalar.path.join() === [...path.slice(0, -1), 'cites', 0].join())!;
        for (const { id } of references.filter((reference) => reference.id !== cite.value)) {
          const edits = [{ file, start: cite.start, end: cite.end, by: id }];
          yield { edits, around: [{ file, start, end }], change: showChange(file, edits) };
        }
      }
    },
  },
  {
    kind: 'quotation-is-too-long',
    summary: 'A recorded quotation grows beyond the limit.',
    rules: ['quote-is-short'],
    *find(content) {
      for (const { file, text } of content.recorded) {
        const edits = [{ file, start: text.end, end: text.end, by: ' and so on'.repeat(20) }];
        yield { edits, around: [text], change: `${text.value.slice(0, 30)}… grows by 60 words` };
      }
    },
  },
  {
    kind: 'quotation-is-given-to-another',
    summary: 'The named speaker of a quotation is replaced by another person.',
    rules: SPEAKER,
    find: (content) => giveTo(content, ({ speaker }) => strangersTo(content, speaker!.value)),
  },
  {
    kind: 'quotation-loses-its-speaker',
    summary: 'The named speaker of a quotation becomes “an official”.',
    rules: SPEAKER,
    find: (content) => giveTo(content, () => ['an official']),
  },
  {
    kind: 'recorded-speaker-changes',
    summary: 'A recorded quotation gets another speaker.',
    rules: SPEAKER,
    *find(content) {
      const quoted = quotedIn(content).filter(({ claim }) => claim);
      for (const { file, source, speaker, text } of content.recorded) {
        const quoting = quoted.filter(
          ({ cites, file: other, range }) => cites.includes(source) && isWithin(plainOf(other, range), text.value),
        );
        if (!speaker || quoting.length === 0) continue;
        for (const person of people(content)) {
          if (areClose(content, person.id, speaker.value)) continue;
          const edits = [{ file, start: speaker.start, end: speaker.end, by: person.id }];
          yield {
            edits,
            around: quoting.map(({ file: other, range }) => ({ file: other, ...range })),
            change: `${text.value.slice(0, 30)}: ${showChange(file, edits, 0)}`,
          };
        }
      }
    },
  },
];

function* removeMarks(content: Content, isMeant: (words: number) => boolean): Generator<Spot> {
  for (const { file, range, claim } of quotedIn(content)) {
    if (!claim || !isMeant(wordsIn(file, range).length)) continue;
    const edits = [
      { file, start: range.start - 1, end: range.start, by: '' },
      { file, start: range.end, end: range.end + 1, by: '' },
    ];
    yield { edits, around: [{ file, ...claim.range }], change: showChange(file, edits) };
  }
}

const isWithin = (quoted: string, recorded: string) => normaliseQuotation(recorded).includes(normaliseQuotation(quoted));

const wordings = (content: Content) =>
  content.files.flatMap((file) => file.scalars.filter(({ key, path }) => key === 'text' && path.at(-3) === 'otherWordings'));

/** Our quotations with the wording of another source. */
function otherWordings(content: Content): { quoted: Quoted; other: string }[] {
  return content.recorded.flatMap(({ file, text, source }) => {
    const others = wordings(content).filter(
      (wording) => wording.file === file && wording.path.slice(0, 4).join() === text.path.slice(0, 4).join(),
    );
    return quotedIn(content)
      .filter(
        ({ file: quoting, range, cites }) => cites.length === 1 && cites[0] === source && isWithin(plainOf(quoting, range), text.value),
      )
      .flatMap((quoted) => others.filter(({ value }) => !isWithin(value, text.value)).map(({ value }) => ({ quoted, other: value })));
  });
}

/** Our quotations that only one source records, with a speaker. */
function attributed(content: Content): { quoted: Quoted; recorded: RecordedQuotation }[] {
  return quotedIn(content).flatMap((quoted) => {
    const records = content.recorded.filter(
      ({ source, text }) => quoted.cites.includes(source) && isWithin(plainOf(quoted.file, quoted.range), text.value),
    );
    const [recorded] = records;
    return quoted.claim &&
      recorded?.speaker &&
      !recorded.attribution &&
      records.every(({ speaker }) => speaker?.value === recorded.speaker?.value)
      ? [{ quoted, recorded }]
      : [];
  });
}

/** The places where sentences around a quotation name its speaker. */
function speakersNamed(content: Content, { file, claim }: Quoted, { speaker }: RecordedQuotation): Range[] {
  const names = wordRuns(file, claim!.text, namesOfActor(content, speaker!.value));
  return names.filter((name) => !isQuoted(file, claim!.text, name));
}

const people = (content: Content) => entriesOf(content, 'actors').filter(({ data }) => data['kind'] === 'person');

function namesOfActor(content: Content, id: string): string[] {
  const data = entriesOf(content, 'actors').find((actor) => actor.id === id)?.data ?? {};
  return [String(data['name']), ...((data['altLabels'] as string[] | undefined) ?? [])].sort((a, b) => b.length - a.length);
}

/** Replaces the named speaker of a quotation. */
function* giveTo(content: Content, othersThan: (recorded: RecordedQuotation) => readonly string[]): Generator<Spot> {
  for (const { quoted, recorded } of attributed(content)) {
    const { file, claim, range } = quoted;
    const named = claim ? speakersNamed(content, quoted, recorded) : [];
    if (named.length === 0) continue;
    for (const other of othersThan(recorded)) {
      const edits = named.map((run) => ({ file, ...run, by: other }));
      yield {
        edits,
        around: [
          { file, ...range },
          { file, ...claim!.range },
        ],
        change: showChange(file, edits),
      };
    }
  }
}

/** Family names of people who are not related to an actor. */
const strangersTo = (content: Content, id: string): string[] =>
  people(content)
    .filter((person) => !areClose(content, person.id, id))
    .map(({ data }) => String(data['name']).split(' ').at(-1)!);

/** Whether two actors are the same, belong to each other, or belong to the same actor. */
function areClose(content: Content, a: string, b: string): boolean {
  const circle = (id: string) => [
    id,
    ...((entriesOf(content, 'actors').find((actor) => actor.id === id)?.data['affiliation'] as string[] | undefined) ?? []),
  ];
  return circle(a).some((id) => circle(b).includes(id));
}

/** The places of names in a text, the longest first, none inside another. */
function wordRuns(file: SourceFile, range: Quoted['range'], names: readonly string[]): { start: number; end: number }[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names
      .map((name) =>
        name
          .split(' ')
          .map((word) => RegExp.escape(word))
          .join('\\s+'),
      )
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return [...rawOf(file, range).matchAll(pattern)].map((match) => ({
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
  }));
}
