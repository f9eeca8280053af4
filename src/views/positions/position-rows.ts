import { inlineHtml } from '../page/inline-markup.ts';
import { linkEntry, linkSources, type Link } from '../page/links.ts';
import type { PageNotes } from '../page/annotate.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { pathOfStatement, withBase } from '#dossier/paths.ts';
import type { Statement } from '#dossier/statement.ts';
import { positionAnchor, type PositionTopic } from './positions.ts';

/** The position of one actor on a topic, as a row of a table. */
export interface PositionRow {
  actor: Link;
  /** The fragment of the row; undefined if nothing links to it. */
  anchor: string | undefined;
  statements: PositionStatement[];
}

export interface PositionStatement {
  statement: Statement;
  html: string;
  /** Its sources, if the page has no numbered list of sources. */
  sources: Link[];
  /** Its address on the page of the actor; undefined if the table has no such link. */
  ownPlace: string | undefined;
}

/** The rows of a topic on the page of positions, with statements marked up in reading order. */
export const markPositionRows = (dossier: Dossier, topic: PositionTopic, notes: PageNotes): PositionRow[] =>
  topic.positions.map(({ actor, statements }) => ({
    actor: linkEntry(dossier, keyOf(actor)),
    anchor: positionAnchor(topic.id, actor.id),
    statements: statements.map((statement) => ({
      statement,
      html: notes.html(statement),
      sources: [],
      ownPlace: withBase(dossier.site.base, pathOfStatement(statement)),
    })),
  }));

/** The rows of a topic in a briefing, where the sources of a statement are named after it. */
export const listPositionRows = (dossier: Dossier, topic: PositionTopic): PositionRow[] =>
  topic.positions.map(({ actor, statements }) => ({
    actor: linkEntry(dossier, keyOf(actor)),
    anchor: undefined,
    statements: statements.map((statement) => ({
      statement,
      html: inlineHtml(statement.content),
      sources: linkSources(dossier, statement.cites),
      ownPlace: undefined,
    })),
  }));
