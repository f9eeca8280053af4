import type { PageNotes } from '../page/annotate.ts';
import { inlineHtml } from '../page/inline-markup.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { sharedAnchor, type Statement } from '#dossier/statement.ts';

/** That an actor takes part in what a term names, and what shows it. */
export interface Seat {
  statement: Statement;
  /** What it takes part as, where that is more than a seat. */
  as: string | undefined;
}

/** Who takes part in what: a row for each actor, with a seat or none under each format. */
export interface FormatTable {
  /** Terms that have participants; the one with most first. */
  formats: Entry<'glossary'>[];
  /** Those with most seats first. */
  rows: { actor: Entry<'actors'>; seats: (Seat | undefined)[] }[];
}

/** Reads the formats off the glossary. */
export function readFormats(dossier: Dossier): FormatTable {
  const formats = dossier.glossary
    .filter(({ data }) => data.participants.length > 0)
    .toSorted((a, b) => b.data.participants.length - a.data.participants.length);
  const seatAt = (format: Entry<'glossary'>, actor: Entry<'actors'>): Seat | undefined => {
    const index = format.data.participants.findIndex((participant) => participant.actor === actor.id);
    const statement = dossier.statementsOf(keyOf(format)).filter(({ part }) => part === 'participants')[index];
    return statement && { statement, as: format.data.participants[index]?.as };
  };
  const rows = dossier.actors
    .map((actor) => ({ actor, seats: formats.map((format) => seatAt(format, actor)) }))
    .filter((row) => countSeats(row) > 0)
    .sort((a, b) => countSeats(b) - countSeats(a) || firstSeat(a) - firstSeat(b));
  return { formats, rows };
}

type Row = FormatTable['rows'][number];
const countSeats = ({ seats }: Row) => seats.filter(Boolean).length;
const firstSeat = ({ seats }: Row) => seats.findIndex(Boolean);

/** The citations of each seat, in the order of the table. */
export function markSeats({ rows }: FormatTable, notes: PageNotes): Map<Seat, string> {
  const seats = rows.flatMap((row) => row.seats.filter((seat) => seat !== undefined));
  const isBackground = seats.every(({ statement }) => statement.origin === 'background');
  return new Map(
    seats.map((seat) => {
      const { cites, origin } = seat.statement;
      const anchor = sharedAnchor(seat.statement);
      return [seat, inlineHtml(notes.annotate({ anchor, content: [], cites, isLater: origin === 'later', showsOrigin: !isBackground }))];
    }),
  );
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numberWord = (number: number) => NUMBERS[number] ?? String(number);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The point of the table in a sentence: who sits at all the tables, or that nobody does. */
export function describeSeats({ formats, rows }: FormatTable): string {
  const [most] = rows;
  if (!most) return '';
  const top = countSeats(most);
  const leading = rows.filter((row) => countSeats(row) === top);
  const names = list.format(leading.map(({ actor }) => actor.data.name));
  const others = rows[leading.length];
  const sit = leading.length === 1 ? 'sits' : 'sit';
  if (formats.length === 1) return `${names} ${sit} at this table.`;
  const rest = others ? `; no other at more than ${numberWord(countSeats(others))}` : '';
  if (top === formats.length) return `${names} ${sit} at ${top === 2 ? 'both tables' : `all ${numberWord(top)} tables`}${rest}.`;
  const tables = top === 1 ? 'one table' : `${numberWord(top)} tables`;
  if (!others) return `Nobody sits at more than ${tables} of the ${numberWord(formats.length)}.`;
  return `Nobody sits at all ${numberWord(formats.length)} tables; ${names} ${sit} at ${numberWord(top)}${rest}.`;
}
