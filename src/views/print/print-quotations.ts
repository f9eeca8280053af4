import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { passagePrintId, printId } from '#dossier/print-id.ts';
import type { Link } from '../page/links.ts';
import { buildQuotationList, listSpeakers } from '../quotations/build-quotation-list.ts';

/** The quotations of the article by one speaker. */
export interface PrintedSpeaker {
  speaker: Link;
  /** The words, each with the passage that has them. */
  quotations: { text: string; passage: Link }[];
}

/** An index of the quotations in the article by speaker: their details stand with the passages. */
export function printQuotations(dossier: Dossier): PrintedSpeaker[] {
  const words = wordsOf(dossier.site).article;
  return listSpeakers(buildQuotationList(dossier))
    .filter(({ inArticle }) => inArticle.length > 0)
    .map(({ actor, inArticle }) => ({
      speaker: { name: actor.data.name, href: `#${printId(keyOf(actor))}` },
      quotations: inArticle.map(({ text, passage: { id } }) => ({
        text,
        passage: { name: words.passage(id.slice(1)), href: `#${passagePrintId(id)}` },
      })),
    }));
}
