import type { RootContent } from 'mdast';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry, EntryKey } from '#dossier/entry.ts';
import { parseBody } from '#dossier/prose/prose.ts';
import { beginPage } from './annotate.ts';
import type { PageSource } from './inline-markup.ts';
import { markProse } from './mark-prose.ts';

const findBriefing = (dossier: Dossier, id: string) => dossier.entry(`briefings/${id}`) as Entry<'briefings'> | undefined;

/** Marks up the standfirst, which stands before the prose, and then the prose as it was parsed. */
function markBriefing(dossier: Dossier, id: string, nodes: readonly RootContent[]) {
  const notes = beginPage(dossier, { unlinked: findBriefing(dossier, id)?.data.unlinked ?? [] });
  const [standfirst] = dossier.statementsOf(`briefings/${id}`);
  return { notes, standfirst: standfirst ? notes.html(standfirst) : '', paragraphs: markProse(notes, nodes) };
}

/** The prose of a briefing marked up for its page: what takes the place of the content of each paragraph. */
export const markBriefingProse = (dossier: Dossier, id: string, nodes: readonly RootContent[]) =>
  markBriefing(dossier, id, nodes).paragraphs;

/** What the page of a briefing shows besides its prose, which the Markdown plugin marks up with the same numbers and links. */
export function buildBriefingPage(dossier: Dossier, id: string): { standfirst: string; sources: PageSource[]; mentions: EntryKey[] } {
  const { notes, standfirst } = markBriefing(dossier, id, parseBody(findBriefing(dossier, id) ?? { body: '' }).children);
  return { standfirst, sources: notes.sources(), mentions: notes.mentions() };
}
