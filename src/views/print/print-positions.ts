import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { forPrint, printId } from '#dossier/print-id.ts';
import type { PageNotes } from '../page/annotate.ts';
import { inlineHtml } from '../page/inline-markup.ts';
import type { Link } from '../page/links.ts';
import { buildPositions } from '../positions/positions.ts';
import { citeOnly } from './cite-only.ts';

/** Who holds which position on a topic. */
export interface PrintedTopic {
  label: string;
  rows: {
    actor: Link;
    /** The statements, each with the numbers of its sources as HTML. */
    statements: { text: string; numbers: string }[];
  }[];
}

/** The positions by topic. The statements themselves stand with their actors, so these are without names to follow. */
export const printPositions = (dossier: Dossier, notes: PageNotes): PrintedTopic[] =>
  buildPositions(dossier).topics.map(({ label, positions }) => ({
    label,
    rows: positions.map(({ actor, statements }) => ({
      actor: { name: actor.data.name, href: `#${printId(keyOf(actor))}` },
      statements: statements.map((statement) => ({
        text: statement.text,
        numbers: inlineHtml(citeOnly(notes, `positions.${forPrint(statement).anchor}`, statement.cites)),
      })),
    })),
  }));
