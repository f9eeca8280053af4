import type { IdReference, NewsArticle } from 'schema-dts';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { htmlDatetime } from '#lib/dates/html-datetime.ts';
import { HEADLINE_ID } from '#schemas/ids.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { addressOf, pathOfSource } from '#dossier/paths.ts';
import { referTo } from './refer-to.ts';

/** A reference to the source article. */
export const articleId = ({ site }: Pick<Dossier, 'site'>): IdReference => referTo(addressOf(site, pathOfSource(HEADLINE_ID)));

/** The source article, without its text and without anything uncertain. */
export function describeArticle(dossier: Dossier): NewsArticle {
  const { headline, section, language, url, publisher, byline, publishedAt } = dossier.article.data;
  const datePublished = htmlDatetime(parseEdtf(publishedAt.edtf));
  return {
    '@type': 'NewsArticle',
    ...articleId(dossier),
    headline,
    inLanguage: language,
    ...(url && { url }),
    ...(section && { articleSection: section }),
    ...(publisher.name && { publisher: { '@type': 'Organization', name: publisher.name } }),
    // `creditText`, not `author`: a byline may name a person, a department or an agency.
    ...(byline.name && { creditText: byline.name }),
    ...(datePublished && { datePublished }),
  };
}
