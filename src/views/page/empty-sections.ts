import type { Dossier } from '#dossier/dossier.ts';
import { memoize } from '#lib/memoize.ts';
import { SECTIONS, type SectionName } from '#schemas/sections.ts';
import { buildQuotationList } from '../quotations/build-quotation-list.ts';

/** Whether there is anything to read, for the sections of which a project may have nothing. */
const HAS_CONTENT: Readonly<Partial<Record<SectionName, (dossier: Dossier) => boolean>>> = {
  briefings: ({ briefings }) => briefings.length > 0,
  chronology: ({ chronology }) => chronology.length > 0,
  // Its page also shows who belongs to which group.
  positions: ({ statements, glossary }) =>
    statements.some(({ topic }) => topic !== undefined) || glossary.some(({ data }) => data.participants.length > 0),
  actors: ({ actors }) => actors.length > 0,
  glossary: ({ glossary }) => glossary.length > 0,
  places: ({ places }) => places.length > 0,
  quotes: (dossier) => {
    const { inArticle, background, later } = buildQuotationList(dossier);
    return inArticle.length + background.length + later.length > 0;
  },
  references: ({ references }) => references.length > 0,
};

/** The sections of which a site has nothing to show. Their pages exist, and the menu in the header leaves them out. */
export const listEmptySections: (dossier: Dossier) => ReadonlySet<SectionName> = memoize(
  (dossier) => new Set(SECTIONS.flatMap(({ id }) => (HAS_CONTENT[id]?.(dossier) === false ? [id] : []))),
);
