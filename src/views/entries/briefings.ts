import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { isDraft } from '#dossier/drafts.ts';
import { isLaterEntry } from '#dossier/later-entry.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { buildEntryRow, type EntryRow } from '../page/entry-rows.ts';

/** A briefing in a list: its question and its standfirst. */
export interface BriefingRow extends EntryRow {
  isDraft: boolean;
  isLater: boolean;
}

const buildBriefingRow = (dossier: Dossier, briefing: Entry<'briefings'>): BriefingRow => ({
  ...buildEntryRow(dossier, keyOf(briefing)),
  isDraft: isDraft(briefing),
  isLater: isLaterEntry(briefing),
});

/** The briefings under one heading of a list. */
export interface BriefingChapter {
  /** None for briefings before the first heading, or if the explainer has no chapters. */
  heading: string | undefined;
  rows: BriefingRow[];
}

/** All briefings in reading order, divided by the chapters of the explainer. */
export function listChapters(dossier: Dossier): BriefingChapter[] {
  const headings = new Map(dossier.explainer.data.chapters.map(({ heading, first }) => [first, heading]));
  const chapters: BriefingChapter[] = [];
  for (const briefing of dossier.briefings) {
    const heading = headings.get(briefing.id);
    if (heading !== undefined || chapters.length === 0) chapters.push({ heading, rows: [] });
    chapters.at(-1)?.rows.push(buildBriefingRow(dossier, briefing));
  }
  return chapters;
}

const placesInOrder = memoize(({ briefings }: Dossier) => new Map(briefings.map(({ id }, index) => [id, index])));

/** The briefings before and after the given one, in reading order. */
export function findNeighbours(dossier: Dossier, { id }: Entry<'briefings'>): { previous?: BriefingRow; next?: BriefingRow } {
  const index = placesInOrder(dossier).get(id) ?? -2;
  const [previous, next] = [dossier.briefings[index - 1], dossier.briefings[index + 1]];
  return {
    ...(previous && { previous: buildBriefingRow(dossier, previous) }),
    ...(next && { next: buildBriefingRow(dossier, next) }),
  };
}
