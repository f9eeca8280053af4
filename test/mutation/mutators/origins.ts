import type { RuleId } from '#schemas/rule-ids.ts';
import { entriesOf, type Content, type SourceFile } from '../content.ts';
import type { Mutator, Spot } from '../mutant.ts';
import { rawOf, showChange } from '../words.ts';
import { dayOf } from './moments.ts';

const ORIGIN: readonly RuleId[] = ['background-is-marked', 'event-order-is-possible', 'source-is-of-its-time'];
/** The rules that keep later knowledge apart. */
const LATER: readonly RuleId[] = ['background-is-marked', 'source-is-of-its-time'];
const ORDER: readonly RuleId[] = ['event-order-is-possible', 'background-is-marked'];

const wholeFile = (file: SourceFile) => ({ file, start: 0, end: file.text.length });

interface Event {
  file: SourceFile;
  /** At most the first ten characters of its date. */
  date: string;
  status: string;
  origin: string;
}

const eventsOf = (content: Content): Event[] =>
  entriesOf(content, 'chronology').map((file) => ({
    file,
    date: String((file.data['date'] as { edtf: unknown }).edtf),
    status: String(file.data['status']),
    origin: String(file.data['origin']),
  }));

/** Changes the value of a field of an event; a finding is right anywhere in its file. */
function setField(file: SourceFile, key: string, by: string): Spot {
  const field = file.scalars.find(({ path }) => path.length === 1 && path[0] === key)!;
  return { edits: [{ file, start: field.start, end: field.end, by }], around: [wholeFile(file)], change: `${key}: ${field.value} → ${by}` };
}

/** Whether a date is certainly before or after the article’s day. */
const isDecided = (date: string, asOf: string) => /^\d{4}-\d{2}-\d{2}$/.test(date) && date !== asOf;

const originChange = (from: string, to: string, isMeant: (event: Event, asOf: string) => boolean = () => true): Mutator => ({
  kind: `event-from-${from}-becomes-${to}`,
  summary: `The origin of an event changes from “${from}” to “${to}”.`,
  // The map has no event that came later, and the schema says so.
  rules: to === 'later' ? [...ORIGIN, 'entry-fits-schema'] : ORIGIN,
  *find(content) {
    const asOf = dayOf(content);
    for (const event of eventsOf(content)) if (event.origin === from && isMeant(event, asOf)) yield setField(event.file, 'origin', to);
  },
});

/** Moves an item of a list to another list of its entry, which is created if necessary. */
function moveItem(file: SourceFile, index: number, from: string, to: string): Spot | undefined {
  const item = file.items.find(({ path }) => path.join() === [from, index].join());
  const own = file.items.filter(({ path }) => path.length === 2 && path[0] === from);
  if (!item) return undefined;
  const text = `${rawOf(file, item.range).trimEnd()}\n`;
  const target = file.items.filter(({ path }) => path.length === 2 && path[0] === to).at(-1);
  const head = file.text.lastIndexOf(`\n${from}:`, item.range.start) + 1;
  const removed = own.length === 1 ? { start: head, end: item.range.end } : item.range;
  const claim = file.claims.find(({ range }) => range.start === item.range.start)!;
  const at = target ? target.range.end : file.text.length;
  const glue = file.text[at - 1] === '\n' ? '' : '\n';
  const insertion = { file, start: at, end: at, by: glue + (target ? text : `${to}:\n${text}`) };
  return {
    edits: [insertion, { file, ...removed, by: '' }],
    around: [insertion],
    change: `${from} → ${to}: ${rawOf(file, claim.text).replace(/\s+/g, ' ').slice(0, 60)}…`,
  };
}

const isPassage = (id: string) => id === 'headline' || /^p\d+$/.test(id);

/** Moves between the parts of actors, terms and places. */
const moveBetween = (
  kind: string,
  summary: string,
  from: (file: SourceFile) => string,
  to: (file: SourceFile) => string,
  isMeant: (cites: readonly string[]) => boolean,
): Mutator => ({
  kind,
  summary,
  rules: LATER,
  *find(content) {
    for (const file of content.files.filter(({ collection }) => ['actors', 'glossary', 'places'].includes(collection)))
      for (const claim of file.claims.filter(({ part, cites }) => part === from(file) && isMeant(cites.map(({ id }) => id)))) {
        const index = file.items.find(({ range, path }) => range.start === claim.range.start && path.length === 2)?.path[1];
        const spot = index === undefined ? undefined : moveItem(file, Number(index), from(file), to(file));
        // A position on a topic may only be among the statements of an actor.
        if (spot && !(from(file) === 'statements' && /\n\s+topic:/.test(rawOf(file, claim.range)))) yield spot;
      }
  },
});

const articlePart = ({ collection }: SourceFile) => (collection === 'actors' ? 'statements' : 'inArticle');

export const ORIGIN_MUTATORS: readonly Mutator[] = [
  {
    kind: 'past-event-becomes-planned',
    summary: 'An event before the article’s day gets the status “planned”.',
    rules: ORDER,
    *find(content) {
      const asOf = dayOf(content);
      for (const { file, date, status, origin } of eventsOf(content))
        if (status === 'happened' && origin !== 'later' && isDecided(date, asOf) && date < asOf) yield setField(file, 'status', 'planned');
    },
  },
  {
    kind: 'coming-event-becomes-happened',
    summary: 'A planned event after the article’s day gets the status “happened” or “under way”.',
    rules: ORDER,
    *find(content) {
      const asOf = dayOf(content);
      for (const { file, date, status } of eventsOf(content))
        if (status === 'planned' && date > asOf && !date.startsWith(asOf))
          for (const by of ['happened', 'under-way']) yield setField(file, 'status', by);
    },
  },
  {
    kind: 'event-of-the-day-changes-status',
    summary: 'An event on the article’s own day changes between “planned” and “happened”.',
    rules: ORDER,
    *find(content) {
      const asOf = dayOf(content);
      for (const { file, date, status, origin } of eventsOf(content))
        if (date.startsWith(asOf) && origin !== 'later') yield setField(file, 'status', status === 'planned' ? 'happened' : 'planned');
    },
  },
  {
    kind: 'later-event-becomes-planned',
    summary: 'An event of later knowledge gets the status “planned”.',
    rules: ORDER,
    *find(content) {
      for (const { file, origin } of eventsOf(content)) if (origin === 'later') yield setField(file, 'status', 'planned');
    },
  },
  {
    kind: 'outcome-comes-first',
    summary: 'An event becomes the outcome of one that came after it.',
    rules: ORDER,
    *find(content) {
      const events = eventsOf(content).filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date));
      for (const { file, date } of events) {
        if (file.data['outcomeOf'] !== undefined) continue;
        for (const cause of events.filter((event) => event.date > date).slice(0, 2)) {
          const by = `outcomeOf: ${cause.file.id}\n`;
          const edits = [{ file, start: file.text.length, end: file.text.length, by }];
          yield { edits, change: `adds ${by.trim()} (${date} < ${cause.date})` };
        }
      }
    },
  },
  originChange('article', 'background'),
  originChange('article', 'later'),
  originChange('background', 'article'),
  originChange('background', 'later', ({ date }, asOf) => isDecided(date, asOf) && date < asOf),
  originChange('later', 'article'),
  originChange('later', 'background'),
  moveBetween(
    'background-moves-into-the-article',
    'A statement that rests on references alone is moved to what the article says.',
    () => 'background',
    articlePart,
    (cites) => !cites.some(isPassage),
  ),
  moveBetween(
    'article-moves-into-background',
    'A statement that rests on the article alone is moved to the background.',
    articlePart,
    () => 'background',
    (cites) => cites.every(isPassage),
  ),
  moveBetween(
    'later-moves-into-background',
    'A statement on what came later is moved to the background.',
    () => 'later',
    () => 'background',
    () => true,
  ),
  {
    kind: 'late-date-stands-outside-later',
    summary: 'A dated sentence moves from the part for later knowledge to before it.',
    rules: LATER,
    *find(content) {
      for (const file of entriesOf(content, 'briefings'))
        for (const claim of file.claims.filter(({ isInLater, part }) => isInLater && part === 'body')) {
          const text = rawOf(file, claim.range);
          if (!/\b\d{1,2} (?:February|March) 2022|\b(?:27|28|29|30|31) January 2022/.test(text)) continue;
          const later = file.text.indexOf('<Later>');
          const edits = [{ file, start: later, end: later, by: `${text}\n\n` }];
          yield { edits, change: `before <Later>: ${text.slice(0, 70)}…` };
        }
    },
  },
  {
    kind: 'later-knowledge-loses-its-mark',
    summary: 'The tags around the part for later knowledge are removed.',
    rules: LATER,
    *find(content) {
      for (const file of entriesOf(content, 'briefings')) {
        const [open, close] = ['<Later>\n\n', '\n\n</Later>'].map((tag) => ({ start: file.text.indexOf(tag), length: tag.length }));
        if (!open || !close || open.start === -1) continue;
        const edits = [open, close].map(({ start, length }) => ({ file, start, end: start + length, by: '' }));
        yield { edits, around: [{ file, start: open.start, end: close.start + close.length }], change: 'takes <Later> and </Later> away' };
      }
    },
  },
  {
    kind: 'as-of-becomes-earlier',
    summary: 'The article’s day becomes an earlier one.',
    rules: ORIGIN,
    *find(content) {
      for (const file of entriesOf(content, 'articles'))
        for (const { key, start, end } of file.scalars)
          if (key === 'asOf')
            for (const by of ['2022-01-24', '2022-01-21', '2021-12-26']) {
              const edits = [{ file, start, end, by }];
              yield { edits, anywhereIn: content.files.map(({ name }) => name), change: showChange(file, edits) };
            }
    },
  },
];
