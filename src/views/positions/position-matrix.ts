import { escapeHtml } from '#lib/web/escape-html.ts';
import { firstSentence } from '#lib/language/sentences.ts';
import type { PageNotes } from '../page/annotate.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry } from '#dossier/entry.ts';
import { shortAnchor } from '#dossier/statement.ts';
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

/** What a side holds on a topic; empty if it is silent. */
export type MatrixCell = MatrixLine[];

export interface MatrixLine {
  actor: Entry<'actors'>;
  /** Whether the actor is not the one that the column is named after. */
  isNamed: boolean;
  /** The short forms of the statements, as HTML with their citations; without one, the first sentence of the first statement. */
  sentences: string[];
  /** The same as plain text. */
  text: string;
  /** How many statements the actor has on the topic. */
  total: number;
  /** The fragment of these statements. */
  anchor: string;
}

/** As many columns as fit a wide screen. */
const MAX_COLUMNS = 6;

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
            ...describePosition(dossier, position, notes),
            actor: position.actor,
            isNamed: position.actor !== column.head,
            total: position.statements.length,
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

function describePosition(dossier: Dossier, { statements }: Position, notes: PageNotes): Pick<MatrixLine, 'sentences' | 'text'> {
  const shorts = statements.flatMap(({ entry, anchor }) =>
    dossier.statementsOf(entry).filter((other) => other.part === 'short' && other.anchor === shortAnchor(anchor)),
  );
  if (shorts.length > 0) return { sentences: shorts.map((short) => notes.html(short)), text: shorts.map(({ text }) => text).join(' ') };
  const text = firstSentence(statements[0]?.text ?? '');
  return { sentences: [escapeHtml(text)], text };
}
