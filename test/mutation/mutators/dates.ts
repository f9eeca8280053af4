import type { RuleId } from '#schemas/rule-ids.ts';
import { entriesOf, type Content, type DateField, type SourceFile } from '../content.ts';
import type { Mutator, Spot } from '../mutant.ts';
import { inClaims, matchesIn, showChange } from '../words.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH = MONTHS.join('|');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEKDAY = WEEKDAYS.join('|');

/** The rules of which one reports a wrong date. */
const DATE: readonly RuleId[] = [
  'date-is-sourced',
  'date-is-not-too-fine',
  'weekday-matches-date',
  'date-words-are-recorded',
  'background-is-marked',
  'event-order-is-possible',
  'number-is-sourced',
];

/** The same rules with the expected one first, because tables count a kind with its first rule. */
const dateRules = (first: RuleId) => [first, ...DATE.filter((rule) => rule !== first)];

const DAY = new RegExp(`(?<![\\d–-]|[–-] |\\d (?:to|and|or) )\\b(\\d{1,2})\\s+(${MONTH})\\s+(\\d{4})(?!\\s*(?:–|-|to|and|or)\\s*\\d)`, 'g');
const next = (names: readonly string[], name: string) => names[(names.indexOf(name) + 1) % names.length]!;

/** Changes the matches of a pattern in prose, outside of quotations. */
function* inProse(
  content: Content,
  pattern: RegExp,
  change: (found: string, groups: (string | undefined)[]) => string | readonly string[],
): Generator<Spot> {
  for (const { file, start, end, groups } of inClaims(content, pattern))
    for (const by of [change(groups[0]!, groups)].flat()) {
      const edits = [{ file, start, end, by }];
      yield { edits, change: showChange(file, edits) };
    }
}

const neighbours = (day: number) => [day - 1, day + 1].filter((other) => other >= 1 && other <= 28);

/** Changes the date fields of claims and events. */
function* inFields(
  content: Content,
  pattern: RegExp,
  change: (edtf: string) => readonly string[],
  isMeant: (date: DateField) => boolean = () => true,
): Generator<Spot> {
  for (const file of content.files)
    for (const date of file.dates) {
      const { edtf } = date;
      if (!pattern.test(edtf.value) || !isMeant(date)) continue;
      for (const by of change(edtf.value)) yield editDate(file, date, by);
    }
}

/** A finding is right at the date or anywhere in the dated item. */
function editDate(file: SourceFile, { edtf }: DateField, by: string): Spot {
  const edits = [{ file, start: edtf.start, end: edtf.end, by }];
  const claim = file.claims.find(({ range }) => edtf.start >= range.start && edtf.end <= range.end);
  const isOfEvent = file.collection === 'chronology' && edtf.path.length === 2;
  const whole = { file, start: 0, end: file.text.length };
  const around = [isOfEvent ? whole : { file, ...(claim?.range ?? edtf) }];
  return { edits, around, change: `${edtf.path.join('.')}: ${edtf.value} → ${by}` };
}

const isPassages = ({ edtf }: DateField) => edtf.file.collection === 'articles';

export function moveDay(edtf: string, by: number): string {
  const [, day = '', mark = ''] = /^(\d{4}-\d{2}-\d{2})(.*)$/.exec(edtf) ?? [];
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10) + mark;
}

/** If the digest of a source changes, findings are at the statements that cite it. */
function* inDigests(content: Content, pattern: RegExp, change: (groups: (string | undefined)[]) => readonly string[]): Generator<Spot> {
  for (const file of content.files)
    for (const digest of file.scalars.filter(({ key }) => key === 'digest')) {
      const id = file.collection === 'references' ? file.id : `p${Number(digest.path[1]) + 1}`;
      const users = content.files.filter((other) => other.claims.some(({ cites }) => cites.some((cite) => cite.id === id)));
      for (const { start, end, groups } of matchesIn(file, digest, pattern))
        for (const by of change(groups)) {
          const edits = [{ file, start, end, by }];
          yield { edits, anywhereIn: users.map(({ name }) => name), change: showChange(file, edits) };
        }
    }
}

export const DATE_MUTATORS: readonly Mutator[] = [
  {
    kind: 'day-in-prose-moves',
    summary: 'A day in prose moves by one.',
    rules: DATE,
    find: (content) =>
      inProse(content, DAY, (found, [, day]) => neighbours(Number(day)).map((other) => found.replace(/^\d+/, String(other)))),
  },
  {
    kind: 'month-in-prose-moves',
    summary: 'The month of a day in prose becomes the next.',
    rules: DATE,
    find: (content) =>
      inProse(content, DAY, (found, [, day, month]) => (Number(day) > 28 ? [] : found.replace(month!, next(MONTHS, month!)))),
  },
  {
    kind: 'year-in-prose-moves',
    summary: 'The year of a day in prose becomes the one before.',
    rules: DATE,
    find: (content) => inProse(content, DAY, (found, [, , , year]) => found.replace(year!, String(Number(year) - 1))),
  },
  {
    kind: 'range-in-prose-moves',
    summary: 'The end of a range of days in prose moves by one.',
    rules: DATE,
    find: (content) =>
      inProse(content, new RegExp(`\\b\\d{1,2}(?:–| to )(\\d{1,2})\\s+(?:${MONTH})`, 'g'), (found, [, last]) =>
        found.replace(/(?<=\d(?:–| to ))\d+/, String(Number(last) + 1)),
      ),
  },
  {
    kind: 'day-in-prose-is-coarsened',
    summary: 'A day in prose becomes its month.',
    rules: DATE,
    find: (content) =>
      inProse(
        content,
        new RegExp(`(?<=\\b(?:on|of|by) )(\\d{1,2})\\s+(${MONTH})\\s+(\\d{4})`, 'g'),
        (_, [, , month, year]) => `${month} ${year}`,
      ),
  },
  {
    kind: 'month-in-prose-is-sharpened',
    summary: 'A month in prose becomes a day of it.',
    rules: dateRules('date-is-not-too-fine'),
    find: (content) =>
      inProse(content, new RegExp(`(?<!\\d|–)(?<!\\d\\s+)\\b(${MONTH})\\s+\\d{4}`, 'g'), (found) => [`14 ${found}`, `3 ${found}`]),
  },
  {
    kind: 'season-in-prose-is-sharpened',
    summary: 'A season in prose becomes a month of it.',
    rules: dateRules('date-is-not-too-fine'),
    find: (content) =>
      inProse(content, /\b(?:autumn|winter|spring|summer) (\d{4})/g, (_, [, year]) => [`October ${year}`, `November ${year}`]),
  },
  {
    kind: 'year-in-prose-is-sharpened',
    summary: 'A year in prose becomes a month of it.',
    rules: dateRules('date-is-not-too-fine'),
    find: (content) => inProse(content, /(?<=\b[Ii]n )(\d{4})(?![\d,])/g, (found) => [`March ${found}`, `August ${found}`]),
  },
  {
    kind: 'weekday-before-a-date-changes',
    summary: 'The weekday of a date in prose becomes the next.',
    rules: ['weekday-matches-date'],
    find: (content) =>
      inProse(content, new RegExp(`\\b(${WEEKDAY})(?=,?\\s+\\d{1,2}\\s+(?:${MONTH}))`, 'g'), (found) => next(WEEKDAYS, found)),
  },
  {
    kind: 'day-in-question-moves',
    summary: 'A day in a question moves by one.',
    rules: DATE,
    *find(content) {
      for (const file of content.files)
        for (const question of file.scalars.filter(({ key }) => key === 'question'))
          for (const { start, end, groups } of matchesIn(file, question, DAY))
            for (const other of neighbours(Number(groups[1]))) {
              const edits = [{ file, start, end, by: groups[0]!.replace(/^\d+/, String(other)) }];
              yield { edits, change: showChange(file, edits) };
            }
    },
  },
  {
    kind: 'lone-weekday-changes',
    summary: 'A weekday without a date in prose becomes the next.',
    rules: ['weekday-matches-date', 'date-is-sourced'],
    find: (content) => inProse(content, new RegExp(`\\b(${WEEKDAY})\\b(?!,?\\s+\\d)`, 'g'), (found) => next(WEEKDAYS, found)),
  },
  {
    kind: 'day-in-prose-is-impossible',
    summary: 'A day in prose becomes one that does not exist.',
    rules: ['date-is-possible'],
    find: (content) => inProse(content, DAY, (_, [, , , year]) => [`30 February ${year}`, `31 April ${year}`, `0 May ${year}`]),
  },
  {
    kind: 'range-in-prose-is-reversed',
    summary: 'A range of days in prose ends before it begins.',
    rules: ['date-is-possible'],
    find: (content) =>
      inProse(
        content,
        new RegExp(`\\b(\\d{1,2})(–| to )(\\d{1,2})(\\s+)(${MONTH})(\\s+)(\\d{4})`, 'g'),
        (_, [, first, between, last, a, month, b, year]) => `${last}${between}${first}${a}${month}${b}${year}`,
      ),
  },
  {
    kind: 'date-in-digest-moves',
    summary: 'A day in the digest of a passage or reference moves by one, so that the source gives another date.',
    rules: DATE,
    find: (content) =>
      inDigests(content, DAY, ([found = '', day]) => neighbours(Number(day)).map((other) => found.replace(/^\d+/, String(other)))),
  },
  {
    kind: 'day-in-field-moves',
    summary: 'A day in the field of a statement or event moves by one.',
    rules: DATE,
    find: (content) =>
      inFields(
        content,
        /^\d{4}-\d{2}-\d{2}\??$/,
        (edtf) => [moveDay(edtf, 1), moveDay(edtf, -1)],
        (date) => !isPassages(date),
      ),
  },
  {
    kind: 'day-of-passage-moves',
    summary: 'A day recorded with a passage moves by one.',
    rules: DATE,
    *find(content) {
      for (const spot of inFields(content, /^\d{4}-\d{2}-\d{2}\??$/, (edtf) => [moveDay(edtf, 1), moveDay(edtf, -1)], isPassages))
        yield { ...spot, anywhereIn: content.files.filter(({ claims }) => claims.some(({ date }) => date)).map(({ name }) => name) };
    },
  },
  {
    kind: 'field-is-coarsened',
    summary: 'A date in a field becomes less exact: the month of the day, the year of the month.',
    rules: dateRules('date-words-are-recorded'),
    find: (content) =>
      inFields(
        content,
        /^\d{4}-\d{2}(?:-\d{2})?$/,
        (edtf) => [edtf.slice(0, -3).replace(/^(\d{4})$/, "'$1'")],
        (date) => !isPassages(date),
      ),
  },
  {
    kind: 'field-is-sharpened',
    summary: 'A date in a field becomes more exact: a day of the month or season, a month of the year.',
    rules: dateRules('date-is-not-too-fine'),
    *find(content) {
      yield* inFields(
        content,
        /^\d{4}-(?:0\d|1[012])\??$/,
        (edtf) => [`${edtf.slice(0, 7)}-12`, `${edtf.slice(0, 7)}-03`],
        (date) => !isPassages(date),
      );
      yield* inFields(
        content,
        /^\d{4}-23$/,
        (edtf) => [`${edtf.slice(0, 4)}-10`, `${edtf.slice(0, 4)}-11`, `${edtf.slice(0, 4)}-10-15`],
        (date) => !isPassages(date),
      );
      yield* inFields(
        content,
        /^\d{4}$/,
        (edtf) => [`${edtf}-05`, `${edtf}-08`],
        (date) => !isPassages(date),
      );
    },
  },
  {
    kind: 'field-loses-its-question-mark',
    summary: 'An uncertain date in a field loses its question mark.',
    rules: dateRules('date-is-not-too-fine'),
    find: (content) =>
      inFields(
        content,
        /\?$/,
        (edtf) => [edtf.slice(0, -1)],
        (date) => !isPassages(date),
      ),
  },
  {
    kind: 'interval-is-reversed',
    summary: 'An interval in a field ends before it begins.',
    rules: ['date-is-possible'],
    find: (content) => inFields(content, /\d\/\d/, (edtf) => [edtf.split('/').reverse().join('/')]), // an open end may well be an open start
  },
  {
    kind: 'interval-end-moves',
    summary: 'The end of an interval in a field moves by a day.',
    rules: DATE,
    find: (content) =>
      inFields(
        content,
        /\/\d{4}-\d{2}-\d{2}$/,
        (edtf) => [edtf.slice(0, -10) + moveDay(edtf.slice(-10), 1)],
        (date) => !isPassages(date),
      ),
  },
  {
    kind: 'field-is-impossible',
    summary: 'A date in a field becomes one that does not exist.',
    rules: ['date-is-possible'],
    find: (content) =>
      inFields(content, /^\d{4}-\d{2}-\d{2}$/, (edtf) => [
        `${edtf.slice(0, 4)}-02-30`,
        `${edtf.slice(0, 4)}-13-01`,
        `${edtf.slice(0, 8)}32`,
      ]),
  },
  {
    kind: 'weekday-in-words-changes',
    summary: 'The weekday in the words that a date was resolved from becomes the next.',
    rules: ['weekday-matches-date', 'date-words-are-recorded'],
    *find(content) {
      for (const file of content.files)
        for (const { words, edtf } of file.dates)
          for (const { start, end, groups } of words ? matchesIn(file, words, new RegExp(`\\b(?:${WEEKDAY})\\b`, 'g')) : []) {
            const edits = [{ file, start, end, by: next(WEEKDAYS, groups[0]!) }];
            yield { edits, around: [{ file, start: edtf.start, end }], change: showChange(file, edits) };
          }
    },
  },
  {
    kind: 'words-are-invented',
    summary: 'The words that a date was resolved from become words that the passage does not have.',
    rules: ['date-words-are-recorded'],
    *find(content) {
      for (const file of content.files)
        for (const { words } of file.dates) {
          if (!words || file.collection === 'articles') continue;
          for (const by of ['two days ago', 'in recent weeks']) {
            const edits = [{ file, start: words.start, end: words.end, by }];
            yield { edits, change: showChange(file, edits) };
          }
        }
    },
  },
  {
    kind: 'date-cites-another',
    summary: 'A date from background cites another reference.',
    rules: DATE,
    *find(content) {
      const references = entriesOf(content, 'references');
      for (const file of content.files)
        for (const { edtf, cites } of file.dates)
          for (const cite of cites.length === 1 ? cites : [])
            for (const { id } of references.filter((reference) => reference.id !== cite.id)) {
              const edits = [{ file, start: cite.start, end: cite.end, by: id }];
              yield { edits, around: [{ file, start: edtf.start, end: cite.end }], change: showChange(file, edits) };
            }
    },
  },
  {
    kind: 'issue-date-of-reference-moves',
    summary: 'The day of issue of a reference moves by a week.',
    rules: DATE,
    *find(content) {
      for (const file of entriesOf(content, 'references'))
        for (const { key, value, start, end } of file.scalars) {
          if (key !== 'issued' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) continue;
          const edits = [{ file, start, end, by: moveDay(value, 7) }];
          const users = content.files.filter((other) => other.claims.some(({ cites }) => cites.some(({ id }) => id === file.id)));
          yield { edits, anywhereIn: users.map(({ name }) => name), change: showChange(file, edits) };
        }
    },
  },
];
