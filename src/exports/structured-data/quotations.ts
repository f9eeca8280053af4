import type { Quotation } from 'schema-dts';
import { HEADLINE_ID } from '#schemas/ids.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { addressOf, pathOfEntry, pathOfSource } from '#dossier/paths.ts';
import { buildQuotationList, type ArticleQuotation, type ReferenceQuotation } from '#views/quotations/build-quotation-list.ts';
import { referTo } from './refer-to.ts';

/**
 * The quotations of the article, word for word, each with its speaker. Those of references would double the weight of the
 * page: programs find them in the data of the whole site.
 */
export const describeArticleQuotations = (dossier: Dossier): Quotation[] =>
  buildQuotationList(dossier).inArticle.map((quotation) => describeQuotation(dossier, quotation));

/** A quotation, with the work that it was taken from. */
export function describeQuotation({ site }: Dossier, quotation: ArticleQuotation | ReferenceQuotation): Quotation {
  const { id, text, speaker } = quotation;
  const source = 'source' in quotation ? quotation.source.id : HEADLINE_ID;
  return {
    '@type': 'Quotation',
    '@id': addressOf(site, `/quotes/#${id}`),
    text,
    ...(speaker && canSpeak(speaker) && { spokenByCharacter: referTo(addressOf(site, pathOfEntry(keyOf(speaker)))) }),
    isPartOf: referTo(addressOf(site, pathOfSource(source))),
  };
}

/** In schema.org a state is a place, and only a person or an organisation speaks. */
const canSpeak = ({ data }: Entry<'actors'>): boolean => data.kind !== 'state';
