import { memoize, memoizeShared } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { pathOfEntry, pathOfQuotation, type SitePath } from '#dossier/paths.ts';
import { listQuotationPages } from '../quotations/quotation-page.ts';
import type { Embed, SizedEmbed } from './embed.ts';
import { estimateHeight } from './embed-height.ts';
import { embedBriefing, embedEvent, embedQuotation, embedTerm } from './entry-embeds.ts';
import { OVERVIEWS } from './overview-embeds.ts';

/**
 * Everything of a site that other sites can embed, by the page that it is a part of: overviews first, then briefings, events,
 * terms and quotations. Empty if the settings allow nobody to embed.
 */
export const listEmbeds = memoizeShared('listEmbeds', (dossier: Dossier): ReadonlyMap<SitePath, SizedEmbed> => {
  const embeds = [...listBuilders(dossier).values()].map((build) => build());
  return new Map(embeds.map((embed) => [embed.page, { ...embed, height: estimateHeight(embed, dossier.site.title) }]));
});

/** Whether other sites can embed a part of a page. Builds none of them: every page asks this, and one of them is a map. */
export const hasEmbed = (dossier: Dossier, page: SitePath): boolean => listBuilders(dossier).has(page);

const listBuilders = memoize((dossier: Dossier): ReadonlyMap<SitePath, () => Embed> => {
  const { site, briefings, chronology, glossary } = dossier;
  return new Map<SitePath, () => Embed>(
    site.embed.allow === false
      ? []
      : [
          ...OVERVIEWS.filter(({ hasContent }) => hasContent(dossier)).map(
            ({ page, embed }) => [page, () => ({ ...embed(dossier), page })] as const,
          ),
          ...briefings.map((briefing) => [pathOfEntry(keyOf(briefing)), () => embedBriefing(dossier, briefing)] as const),
          ...chronology.map((event) => [pathOfEntry(keyOf(event)), () => embedEvent(dossier, event)] as const),
          ...glossary.map((term) => [pathOfEntry(keyOf(term)), () => embedTerm(dossier, term)] as const),
          ...listQuotationPages(dossier).map(
            (listed) => [pathOfQuotation(listed.quotation.id), () => embedQuotation(dossier, listed)] as const,
          ),
        ],
  );
});
