import { inlineHtml } from '../page/inline-markup.ts';
import { linkEntry, linkSources, type Link } from '../page/links.ts';
import type { PageNotes } from '../page/annotate.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { pathOfStatement, withBase } from '#dossier/paths.ts';
import type { Statement } from '#dossier/statement.ts';
import { positionAnchor, type PositionTopic } from './positions.ts';

/** What one actor holds on a topic, as a table shows it. */
export interface PositionRow {
  actor: Link;
  /** The row's fragment; undefined where the table is no place to link to. */
  anchor: string | undefined;
  statements: PositionStatement[];
}

export interface PositionStatement {
  statement: Statement;
  html: string;
  /** Its sources, where the page has no numbered list of them. */
  sources: Link[];
  /** Where it stands on the actor's own page; undefined where no link is needed. */
  ownPlace: string | undefined;
}

/** The rows of a topic on the page of positions: their statements are marked up, so in reading order. */
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

/** The same inside a briefing, where the sources of a statement are named behind it. */
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
