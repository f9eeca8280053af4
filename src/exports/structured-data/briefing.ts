import type { BackgroundNewsArticle } from 'schema-dts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import { correctionComments } from './correction-comments.ts';
import { lastChange } from '../feeds/last-changes.ts';
import { articleId } from './article.ts';
import { describeSources } from './cited-sources.ts';
import { describeResponsibility } from './publisher.ts';
import { referTo } from './refer-to.ts';

/** A briefing as an article that gives the background of the news. A `QAPage` is for pages on which users answer questions. */
export function describeBriefing(dossier: Dossier, briefing: Entry<'briefings'>): BackgroundNewsArticle {
  const { site } = dossier;
  const { question, published, topics } = briefing.data;
  const url = addressOf(site, pathOfEntry(keyOf(briefing)));
  const { isBasedOnArticle, citation } = describeSources(dossier, dossier.statementsOf(keyOf(briefing)));
  const dateModified = lastChange(briefing);
  return {
    '@type': 'BackgroundNewsArticle',
    '@id': url,
    url,
    headline: question,
    inLanguage: site.language,
    ...describeResponsibility(site),
    datePublished: published,
    ...(dateModified > published && { dateModified }),
    ...(briefing.data.corrections.length > 0 && { correction: correctionComments(dossier, briefing) }),
    about: topics.map((topic) => ({ '@type': 'Thing', name: dossier.topicLabel(topic) })),
    isPartOf: referTo(addressOf(site, '/')),
    ...(isBasedOnArticle && { isBasedOn: articleId(dossier) }),
    ...citation,
  };
}
