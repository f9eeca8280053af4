import type { RootContent } from 'mdast';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry, EntryKey } from '#dossier/entry.ts';
import { parseBody } from '#dossier/prose/prose.ts';
import { beginPage } from './annotate.ts';
import type { PageSource } from './inline-markup.ts';
import { markProse } from './mark-prose.ts';

const findBriefing = (dossier: Dossier, id: string) => dossier.entry(`briefings/${id}`) as Entry<'briefings'> | undefined;

/** Marks up the standfirst, which comes first on the page, and then the parsed prose. */
function markBriefing(dossier: Dossier, id: string, nodes: readonly RootContent[]) {
  const briefing = findBriefing(dossier, id);
  const notes = beginPage(dossier, { unlinked: briefing?.data.unlinked ?? [] });
  const [standfirst] = dossier.statementsOf(`briefings/${id}`);
  return {
    notes,
    standfirst: standfirst ? notes.html(standfirst) : '',
    paragraphs: markProse(notes, nodes, { isLater: briefing?.data.later ?? false }),
  };
}

/** Marks up the prose of a briefing for its page; returns the new content of each paragraph. */
export const markBriefingProse = (dossier: Dossier, id: string, nodes: readonly RootContent[]) =>
  markBriefing(dossier, id, nodes).paragraphs;

/** The parts of the page of a briefing besides its prose; the Markdown plugin marks that up, with the same numbers. */
export function buildBriefingPage(dossier: Dossier, id: string): { standfirst: string; sources: PageSource[]; mentions: EntryKey[] } {
  const { notes, standfirst } = markBriefing(dossier, id, parseBody(findBriefing(dossier, id) ?? { body: '' }).children);
  return { standfirst, sources: notes.sources(), mentions: notes.mentions() };
}
