import type { BackgroundNewsArticle, WebSite } from 'schema-dts';
import type { IsoDay } from '#lib/dates/calendar.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import { correctionComments } from './correction-comments.ts';
import { describeArticle } from './article.ts';
import { describeSources } from './cited-sources.ts';
import { describePublisher, describeResponsibility, methodAddress } from './publisher.ts';
import { referTo } from './refer-to.ts';

/**
 * What the front page says of itself: the site and the explainer without its parts, sources and corrections. These lists grow,
 * and search engines find them on other pages; `/data/dossier.jsonld` has them too.
 */
export function summariseFront(dossier: Dossier, lastReview: IsoDay | undefined): [WebSite, BackgroundNewsArticle] {
  const [site, explainer] = describeFront(dossier, lastReview);
  const isShort = ([name]: [string, unknown]) => !['hasPart', 'citation', 'correction'].includes(name);
  return [site, Object.fromEntries(Object.entries(explainer).filter(isShort)) as BackgroundNewsArticle];
}

/** The site, and the explainer on its front page as a work based on the source article; with the day of the last review. */
export function describeFront(dossier: Dossier, lastReview?: IsoDay): [WebSite, BackgroundNewsArticle] {
  const { site, explainer, briefings } = dossier;
  const home = addressOf(site, '/');
  const publisher = describePublisher(site);
  const about = { inLanguage: site.language, url: home };
  return [
    {
      '@type': 'WebSite',
      '@id': home,
      name: site.title,
      description: site.tagline,
      ...about,
      publishingPrinciples: methodAddress(site),
      ...(publisher && { publisher }),
    },
    {
      '@type': 'BackgroundNewsArticle',
      headline: explainer.data.question,
      abstract: dossier.leadText(keyOf(explainer)),
      ...about,
      ...describeResponsibility(site),
      ...(lastReview && { mainEntityOfPage: { '@type': 'WebPage', lastReviewed: lastReview } }),
      ...(explainer.data.corrections.length > 0 && { correction: correctionComments(dossier, explainer) }),
      isPartOf: referTo(home),
      hasPart: briefings.map((briefing) => referTo(addressOf(site, pathOfEntry(keyOf(briefing))))),
      isBasedOn: describeArticle(dossier),
      ...describeSources(dossier, dossier.statementsOf(keyOf(explainer))).citation,
    },
  ];
}
