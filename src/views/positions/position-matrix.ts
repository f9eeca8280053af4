import type { PageNotes } from '../page/annotate.ts';
import { inlineHtml } from '../page/inline-markup.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry } from '#dossier/entry.ts';
import { isBelow, sharedAnchor, type Statement } from '#dossier/statement.ts';
import { positionAnchor, type Position, type Positions, type PositionSide, type PositionTopic } from './positions.ts';

/** The positions of all sides on all topics, each in a sentence: a row for each topic, a column for each side. */
export interface PositionMatrix {
  columns: MatrixColumn[];
  rows: { topic: PositionTopic; cells: MatrixCell[] }[];
}

export interface MatrixColumn {
  /** Undefined for the column of all sides that have none of their own. */
  head: Entry<'actors'> | undefined;
  actors: Entry<'actors'>[];
}

/** What a side holds on a topic; empty if the article has nothing on it. */
export type MatrixCell = MatrixLine[];

export interface MatrixLine {
  actor: Entry<'actors'>;
  /** Whether the actor is not the one that the column is named after. */
  isNamed: boolean;
  /** The short forms of the statements with their citations; without one, the first sentence of the first statement. */
  html: string;
  /** The fragment of the statements in full. */
  anchor: string;
}

/** As many columns as fit a wide screen. */
const MAX_COLUMNS = 5;

/** Marks up the short forms in reading order. */
export function buildPositionMatrix(dossier: Dossier, { topics, sides }: Positions, notes: PageNotes): PositionMatrix {
  const columns = listColumns(sides);
  return {
    columns,
    rows: topics.map((topic) => ({
      topic,
      cells: columns.map((column) =>
        topic.positions
          .filter(({ actor }) => column.actors.includes(actor))
          .map((position) => ({
            html: shortenPosition(dossier, position, notes),
            actor: position.actor,
            isNamed: position.actor !== column.head,
            anchor: positionAnchor(topic.id, position.actor.id),
          })),
      ),
    })),
  };
}

function listColumns(sides: readonly PositionSide[]): MatrixColumn[] {
  if (sides.length <= MAX_COLUMNS) return [...sides];
  const rest = sides.slice(MAX_COLUMNS - 1);
  return [...sides.slice(0, MAX_COLUMNS - 1), { head: undefined, actors: rest.flatMap(({ actors }) => actors) }];
}

function shortenPosition(dossier: Dossier, { statements }: Position, notes: PageNotes): string {
  const shorts = statements.flatMap(({ entry, where }) =>
    dossier.statementsOf(entry).filter((other) => other.part === 'short' && 'path' in where && isBelow(other, where.path)),
  );
  if (shorts.length > 0) return shorts.map((short) => notes.html(short)).join(' ');
  return statements
    .slice(0, 1)
    .map((statement) => markFirstSentence(statement, notes, dossier))
    .join('');
}

const markFirstSentence = (statement: Statement, notes: PageNotes, { language }: Dossier): string =>
  inlineHtml(
    notes.annotate({
      anchor: `${sharedAnchor(statement)}-short`,
      content: [{ type: 'text', value: language.sentences.first(statement.text) }],
      cites: statement.cites,
      isLater: statement.origin === 'later',
    }),
  );
