import type { RootContent } from 'mdast';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry, EntryKey } from '#dossier/entry.ts';
import { parseBody } from '#dossier/prose/prose.ts';
import { paragraphsOf, walkParagraphs, type ProseParagraph } from '#dossier/prose/walk-prose.ts';
import { beginPage } from './annotate.ts';
import type { PageSource } from './inline-markup.ts';
import { markHeadings } from './mark-headings.ts';
import { markProse } from './mark-prose.ts';
import { isRenderable, renderProse, type ProsePart } from './render-prose.ts';

const findBriefing = (dossier: Dossier, id: string) => dossier.entry(`briefings/${id}`) as Entry<'briefings'> | undefined;

/** Marks up the standfirst, which comes first on the page, and then the parsed prose. */
function markBriefing(dossier: Dossier, id: string, prose: readonly ProseParagraph[]) {
  const briefing = findBriefing(dossier, id);
  const notes = beginPage(dossier, { unlinked: briefing?.data.unlinked ?? [] });
  const [standfirst] = dossier.statementsOf(`briefings/${id}`);
  return {
    notes,
    standfirst: standfirst ? notes.html(standfirst) : '',
    paragraphs: markProse(notes, prose, { isLater: briefing?.data.later ?? false }),
  };
}

/** Marks up the prose of a briefing for its page, as Astro’s compiler has parsed it; returns the new content of each paragraph. */
export const markBriefingProse = (dossier: Dossier, id: string, nodes: readonly RootContent[]) =>
  markBriefing(dossier, id, [...walkParagraphs(nodes, dossier.language)]).paragraphs;

/** The parts of the page of a briefing. */
export interface BriefingPage {
  standfirst: string;
  /** Its prose; undefined if Astro’s compiler renders it, for which the Markdown plugin marks it up, with the same numbers. */
  prose: ProsePart[] | undefined;
  sources: PageSource[];
  mentions: EntryKey[];
}

export function buildBriefingPage(dossier: Dossier, id: string): BriefingPage {
  const briefing = findBriefing(dossier, id) ?? { body: '' };
  const { children: nodes } = parseBody(briefing);
  const { notes, standfirst, paragraphs } = markBriefing(dossier, id, paragraphsOf(briefing, dossier.language));
  const marked = new Map<RootContent, RootContent>([
    ...paragraphs.map(({ node, children }) => [node, { ...node, children }] as const),
    ...markHeadings(nodes, dossier).map(({ node, marked: heading }) => [node, heading] as const),
  ]);
  const prose = isRenderable(briefing) ? renderProse(nodes, marked) : undefined;
  return { standfirst, prose, sources: notes.sources(), mentions: notes.mentions() };
}
