import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { SitePath } from '#dossier/paths.ts';
import { listQuotationPages } from '../quotations/quotation-page.ts';
import type { SizedEmbed } from './embed.ts';
import { estimateHeight } from './embed-height.ts';
import { embedBriefing, embedEvent, embedQuotation, embedTerm } from './entry-embeds.ts';
import { embedMap, embedPositions, embedTimeline } from './overview-embeds.ts';

/**
 * Everything of a site that other sites can embed, by the page that it is a part of: overviews first, then briefings, events,
 * terms and quotations. Empty if the settings allow nobody to embed.
 */
export const listEmbeds = memoize((dossier: Dossier): ReadonlyMap<SitePath, SizedEmbed> => {
  const { site, briefings, chronology, glossary } = dossier;
  if (site.embed.allow === false) return new Map();
  const embeds = [
    ...[embedTimeline(dossier), embedMap(dossier), embedPositions(dossier)].filter((embed) => embed !== undefined),
    ...briefings.map((briefing) => embedBriefing(dossier, briefing)),
    ...chronology.map((event) => embedEvent(dossier, event)),
    ...glossary.map((term) => embedTerm(dossier, term)),
    ...listQuotationPages(dossier).map((listed) => embedQuotation(dossier, listed)),
  ];
  return new Map(embeds.map((embed) => [embed.page, { ...embed, height: estimateHeight(embed, site.title) }]));
});
