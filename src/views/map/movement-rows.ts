import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import type { Statement } from '#dossier/statement.ts';
import { listMovements, type Movement } from './movements.ts';

/** A row of the table that says the same as the drawing. */
export interface MovementRow {
  event: DatedEvent;
  /** The letter of the movement on the drawing. */
  letter: string;
  /** What is drawn, in a few words. */
  statement: Statement;
  /** Its state with its date, and its places. */
  facts: string[];
}

export const listMovementRows = (dossier: Dossier): MovementRow[] =>
  listMovements(dossier).map((movement) => ({
    event: movement.event,
    letter: movement.letter,
    statement: movement.statement,
    facts: listFacts(movement, wordsOf(dossier.site)),
  }));

const listFacts = ({ event: { data, when }, form, places }: Movement, words: Catalogue): string[] => [
  words.movements.dated(form, data.status, when).replace('{date}', words.formatEdtf(when)),
  ...places.map(({ data: { name } }) => name),
];
