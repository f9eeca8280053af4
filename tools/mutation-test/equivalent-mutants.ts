/** A mutant that changes nothing which anyone could notice. */
export interface EquivalentMutant {
  /** The code as it stands in the file, and what the mutant makes of it. */
  code: string;
  becomes: string;
  /** A part of its line, where the same code stands elsewhere in the file. */
  at?: string;
  /** Why nothing changes. */
  because: string;
}

const TEXT = '"Stryker was here!"';
const LIST = '["Stryker was here"]';
const FOR_TYPES = 'The value before “??” is always there: the default is for TypeScript.';
const NO_MATCH = 'Only the groups of a match are read, and this list has none.';
const BOTH = 'A line that matches has both, any other has none.';
const ONLY_TIME = 'It only saves time.';
const NOTHING_BEFORE = 'A missing date is before none, and after none.';
const NO_CORRECTION = 'No correction has these words.';
const ALWAYS_MATCHES = 'The pattern matches every text.';
const HAS_MEMBER = 'A group has a member: the condition is for TypeScript.';
const WHOLE_ENTRY = 'A path that leads nowhere stands for the entry, as an empty one does.';
const NO_SPEAKER = 'It stands for a sentence that shows no speaker.';

/** The mutants that no test can kill, by file. */
export const EQUIVALENT_MUTANTS: Readonly<Record<string, readonly EquivalentMutant[]>> = {
  'src/rules/content/citation-resolves.ts': [{ code: '[]', becomes: LIST, at: 'ids.get', because: 'No citation has a blank.' }],
  'src/rules/content/cited-source-fits-best.ts': [
    { code: 'missing < lead * total', becomes: 'false', because: ONLY_TIME },
    { code: '[]', becomes: LIST, at: 'missingTerms: string[]', because: 'No source has this as a term.' },
    { code: "''", becomes: TEXT, at: 'let [best', because: 'Where no source has any of the words, none has a lead.' },
    { code: '[]', becomes: LIST, at: 'terms.get(term)', because: FOR_TYPES },
  ],
  'src/rules/content/claim-is-sourced.ts': [
    {
      code: 'word.start >= subject.end',
      becomes: 'word.start > subject.end',
      because: 'A name is not followed by a word without a blank.',
    },
  ],
  'src/rules/content/correction-is-made.ts': [
    { code: '[]', becomes: LIST, at: 'kindInfo(kind)', because: NO_CORRECTION },
    { code: '[]', becomes: LIST, at: "key === 'edtf'", because: NO_CORRECTION },
  ],
  'src/rules/content/correction-is-in-order.ts': [
    { code: 'published !== undefined', becomes: 'true', because: NOTHING_BEFORE },
    { code: 'asOf !== undefined', becomes: 'true', because: NOTHING_BEFORE },
    { code: 'above !== undefined', becomes: 'true', because: NOTHING_BEFORE },
  ],
  'src/rules/content/date-is-possible.ts': [
    { code: 'today === undefined', becomes: 'false', because: NOTHING_BEFORE },
    { code: 'edtf !== undefined', becomes: 'true', because: NOTHING_BEFORE },
  ],
  'src/rules/content/date-is-sourced.ts': [{ code: 'named.length === 0', becomes: 'false', because: ONLY_TIME }],
  'src/rules/content/direction-is-sourced.ts': [{ code: 'own.length === 0', becomes: 'false', because: ONLY_TIME }],
  'src/rules/content/fact-has-one-version.ts': [
    {
      code: 'value.earliest === value.latest',
      becomes: 'value.earliest !== value.latest',
      because: 'The values of two dates are only compared with each other.',
    },
  ],
  'src/rules/content/house-spelling.ts': [{ code: "''", becomes: TEXT, because: FOR_TYPES }],
  'src/rules/content/link-is-internal-path.ts': [{ code: '!/:\\/\\/|www\\./i.test(text)', becomes: 'false', because: ONLY_TIME }],
  'src/rules/content/markup-has-meaning.ts': [
    { code: '/^\\P{L}|\\n/u', becomes: '/\\P{L}|\\n/u', because: ONLY_TIME },
    { code: 'node.position?.start', becomes: 'node.position.start', because: 'Every node of a body has a position.' },
    { code: "''", becomes: TEXT, at: "raw = ''", because: 'A text in data has it.' },
    { code: '[]', becomes: LIST, at: 'parseField(raw)', because: 'It is no block.' },
  ],
  'src/rules/content/quote-is-verbatim.ts': [
    { code: '{ isNegated: false, isConditional: false }', becomes: '{}', because: 'A missing value counts as false.' },
  ],
  'src/rules/built/text-is-checked.ts': [
    { code: "''", becomes: TEXT, at: 'unknown, begin', because: ALWAYS_MATCHES },
    { code: '/^[^<>&"\\u{1}]*/u', becomes: '/[^<>&"\\u{1}]*/u', because: 'The pattern matches at the start of every text.' },
  ],
  'src/rules/content/number-word-is-sourced.ts': [{ code: '!counts.some(({ isWord }) => isWord)', becomes: 'false', because: ONLY_TIME }],
  'src/rules/content/quoted-words-are-marked.ts': [
    { code: 'start < last.end', becomes: 'start <= last.end', because: 'A blank stands between two words.' },
  ],
  'src/rules/content/reference-is-used.ts': [{ code: '[]', becomes: LIST, at: 'path: []', because: WHOLE_ENTRY }],
  'src/rules/content/source-was-seen.ts': [
    { code: '[]', becomes: LIST, at: 'dossier?.statements', because: 'Without a dossier, nothing is looked up.' },
    { code: '[]', becomes: LIST, at: 'date.cites', because: 'No source has this id.' },
  ],
  'src/rules/content/statement-is-current.ts': [{ code: 'first', becomes: 'true', because: HAS_MEMBER }],
  'src/rules/content/text-is-reviewed.ts': [
    { code: 'first', becomes: 'true', because: HAS_MEMBER },
    { code: '[]', becomes: LIST, at: 'path: []', because: WHOLE_ENTRY },
  ],
  'src/rules/texts/paste-traces.ts': [
    { code: "''", becomes: TEXT, at: 'const before', because: ALWAYS_MATCHES },
    { code: "''", becomes: TEXT, at: 'return before', because: ALWAYS_MATCHES },
    { code: '/^\\S*/', becomes: '/\\S*/', because: 'The pattern matches at the start of every text.' },
  ],
  'src/rules/content/text-is-clean.ts': [
    {
      code: "[...named, ...publishers].filter((name) => /[^A-Za-z\\s’'-]/.test(name))",
      becomes: '[...named, ...publishers]',
      because: ONLY_TIME,
    },
  ],
  'src/rules/content/name-is-well-spelt.ts': [
    { code: "''", becomes: TEXT, at: "via = ''", because: 'No name is close to its words.' },
    { code: 'head < a.length', becomes: 'true', because: 'The two words differ, so that the loop ends where they do.' },
    { code: 'head < a.length', becomes: 'head <= a.length', because: 'The two words differ, so that the loop ends where they do.' },
  ],
  'src/rules/content/mention-resolves.ts': [{ code: "''", becomes: TEXT, at: "value.split('/')", because: FOR_TYPES }],
  'src/rules/content/speaker-is-named.ts': [
    { code: 'findContestable(wordsOfClaim(claim, knowledge)).size > 0', becomes: 'true', because: ONLY_TIME },
    {
      code: 'findContestable(wordsOfClaim(claim, knowledge)).size > 0',
      becomes: 'findContestable(wordsOfClaim(claim, knowledge)).size >= 0',
      because: ONLY_TIME,
    },
    { code: "''", becomes: TEXT, at: 'let before', because: NO_SPEAKER },
    { code: "''", becomes: TEXT, at: 'statement?.part', because: NO_SPEAKER },
    { code: "''", becomes: TEXT, at: 'sentences[index + 1]', because: NO_SPEAKER },
    { code: 'end <= sentence.start', becomes: 'end < sentence.start', because: 'A blank stands between two sentences.' },
    { code: 'word.start < end', becomes: 'word.start <= end', because: 'No word begins with the quotation mark.' },
  ],
  'src/lib/language/quotations.ts': [
    { code: '[]', becomes: LIST, at: 'quoted.match(GAP)', because: 'It stands for a gap of no kind, as an empty text does.' },
    { code: "''", becomes: TEXT, at: '[before = ', because: 'It stands for a gap of no kind, as an empty text does.' },
    { code: 'start < right.length', becomes: 'start <= right.length', because: 'Behind the end, nothing agrees.' },
  ],
  'src/rules/texts/judge-quotation.ts': [
    { code: "''", becomes: TEXT, at: 'parts.at(-1)?.insertedAfter', because: FOR_TYPES },
    { code: "''", becomes: TEXT, at: 'condition[2]', because: FOR_TYPES },
    { code: '[]', becomes: LIST, at: 'let ends', because: 'No place stands before a text, so it is passed over.' },
    { code: '[]', becomes: LIST, at: 'const [, word]', because: NO_MATCH },
    { code: 'parts.at(-1)?.insertedAfter', becomes: 'parts.at(-1).insertedAfter', because: 'Words that match the record have a part.' },
    {
      code: 'places.length < MOST_PLACES',
      becomes: 'places.length <= MOST_PLACES',
      because: 'The limit bounds the time, and need not be exact.',
    },
    { code: 'start <= at', becomes: 'start < at', because: 'A blank stands between the start of a sentence and its first word.' },
    {
      code: '(sentences[index + 1] ?? text.length) <= to',
      becomes: '(sentences[index + 1] ?? text.length) < to',
      because: 'A blank stands between the end of a sentence and the next part.',
    },
  ],
  'src/dossier/lock-file.ts': [
    { code: "''", becomes: TEXT, at: 'explainVersion', because: 'It stands for the version of an empty file, which is unknown too.' },
    { code: '{\n    return undefined;\n  }', becomes: '{}', because: 'A function that ends returns undefined, too.' },
  ],
  'src/dossier/reviews/find-author.ts': [
    { code: "''", becomes: TEXT, at: 'lines[first - 1]', because: FOR_TYPES },
    { code: "''", becomes: TEXT, at: 'lines[last++]', because: FOR_TYPES },
    { code: 'last < lines.length', becomes: 'true', because: 'The Markdown of a text has as many words as the text.' },
    { code: 'last < lines.length', becomes: 'last <= lines.length', because: 'The Markdown of a text has as many words as the text.' },
    { code: '/\\S+/g', becomes: '/\\S/g', because: 'Letters count as well as words.' },
  ],
  'src/dossier/reviews/judge-reviews.ts': [
    { code: '[]', becomes: LIST, at: 'filter(({ basis })', because: 'Reviews are looked for in it by their basis, which this has not.' },
    {
      code: 'reviews.some((review) => review.basis === basis)',
      becomes: 'reviews.every(review => review.basis === basis)',
      because: 'Once one of them is current, they all are.',
    },
  ],
  'src/dossier/reviews/review-lock.ts': [
    { code: '[]', becomes: LIST, at: 'REVIEW_LINE.exec', because: NO_MATCH },
    { code: '[]', becomes: LIST, at: 'TEXT_LINE.exec', because: NO_MATCH },
    { code: 'key !== undefined && basis !== undefined', becomes: 'key !== undefined || basis !== undefined', because: BOTH },
    { code: 'key !== undefined', becomes: 'true', because: BOTH },
    { code: 'basis !== undefined', becomes: 'true', because: BOTH },
    { code: 'hash === undefined', becomes: 'false', because: BOTH },
  ],
  'src/locales/en/numbers/parse-numbers.ts': [{ code: '[]', becomes: LIST, at: 'isOrdinal', because: 'No text has this as a number.' }],
  'src/lib/dates/calendar.ts': [
    { code: "''", becomes: TEXT, at: 'MONTHS[month - 1]', because: 'Months are numbered from 1 to 12.' },
    { code: "'Sunday'", becomes: '""', because: 'Every day has a weekday.' },
  ],
  'src/lib/dates/edtf-date.ts': [
    { code: 'error instanceof EdtfError', becomes: 'true', because: 'No other error is thrown there.' },
    { code: 'isPoint(start) && isPoint(end)', becomes: 'true', because: 'What is no point has no day to compare.' },
    {
      code: 'isPoint(start) && isPoint(end)',
      becomes: 'isPoint(start) || isPoint(end)',
      because: 'What is no point has no day to compare.',
    },
    { code: 'year === undefined', becomes: 'false', because: 'The parser gives a year.' },
    { code: 'offset === undefined', becomes: 'false', because: 'The parser gives an offset with each time zone.' },
    {
      code: '[date.start, date.end].filter(isPoint)',
      becomes: '[date.start, date.end]',
      because: 'What is no point is neither uncertain nor approximate.',
    },
    { code: 'edtf === undefined', becomes: 'false', because: 'No text is no date either.' },
  ],
  'src/locales/en/dates/date-words.ts': [
    { code: "''", becomes: TEXT, at: 'LEAD}$', because: FOR_TYPES },
    { code: "''", becomes: TEXT, at: 'day = ', because: FOR_TYPES },
    { code: "''", becomes: TEXT, at: 'sunday = ', because: FOR_TYPES },
    { code: "''", becomes: TEXT, at: "groups?.['lead']", because: FOR_TYPES },
    { code: "''", becomes: TEXT, at: 'season = ', because: FOR_TYPES },
    { code: "''", becomes: TEXT, at: '[first = ', because: FOR_TYPES },
    { code: "''", becomes: TEXT, at: 'const whole', because: FOR_TYPES },
  ],
  'src/lib/dates/infer-years.ts': [
    { code: 'year === undefined', becomes: 'false', because: 'A date without a year cannot be parsed, and then stays as it is, too.' },
  ],
};
