import type { Article } from 'schema-dts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { addressOf, pathOfEntry, pathOfSource } from '#dossier/paths.ts';
import { isPassageId } from '#dossier/statement.ts';
import { correctionComments } from './correction-comments.ts';
import { lastChange } from '../feeds/last-changes.ts';
import { articleId } from './article.ts';
import { publisherId } from './publisher.ts';

/**
 * A briefing as an article. A `QAPage` is for pages on which users answer questions.
 */
export function describeBriefing(dossier: Dossier, briefing: Entry<'briefings'>): Article {
  const { site } = dossier;
  const { question, published, topics } = briefing.data;
  const url = addressOf(site, pathOfEntry(keyOf(briefing)));
  const cited = new Set(dossier.statementsOf(keyOf(briefing)).flatMap(({ cites }) => cites));
  const references = [...cited].filter((id) => !isPassageId(id));
  const dateModified = lastChange(briefing);
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: question,
    inLanguage: site.language,
    ...(site.publisher && { publisher: publisherId(site) }),
    datePublished: published,
    ...(dateModified > published && { dateModified }),
    ...(briefing.data.corrections.length > 0 && { correction: correctionComments(dossier, briefing) }),
    about: topics.map((topic) => ({ '@type': 'Thing', name: dossier.topicLabel(topic) })),
    isPartOf: { '@id': addressOf(site, '/') },
    ...([...cited].some(isPassageId) && { isBasedOn: articleId(dossier) }),
    ...(references.length > 0 && { citation: references.map((id) => ({ '@id': addressOf(site, pathOfSource(id)) })) }),
  };
}
