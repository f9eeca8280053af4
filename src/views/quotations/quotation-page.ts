import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { namesOf } from '#dossier/names.ts';
import { withBase } from '#dossier/paths.ts';
import { beginPage, type PageNotes } from '../page/annotate.ts';
import { buildQuotationList, nameSpeaker, type ArticleQuotation, type ReferenceQuotation } from './build-quotation-list.ts';
import {
  buildArticleQuotation,
  buildReferenceQuotation,
  type ArticleQuotationView,
  type ReferenceQuotationView,
} from './quotations-page.ts';

/** The page of a quotation, which has an address of its own so that it can be linked and shared. */
export interface QuotationPage {
  title: string;
  heading: string;
  description: string;
  isLater: boolean;
  /** One of the two, by the kind of its source. */
  inArticle: ArticleQuotationView | undefined;
  elsewhere: ReferenceQuotationView | undefined;
  articleUrl: string | undefined;
  /** Its place on the page with all quotations. */
  list: string;
  notes: PageNotes;
}

/** A quotation with its place among the others. */
export interface ListedQuotation {
  quotation: ArticleQuotation | ReferenceQuotation;
  isLater: boolean;
}

/** All quotations that have a page. */
export function listQuotationPages(dossier: Dossier): ListedQuotation[] {
  const { inArticle, background, later } = buildQuotationList(dossier);
  return [
    ...[...inArticle, ...background].map((quotation) => ({ quotation, isLater: false })),
    ...later.map((quotation) => ({ quotation, isLater: true })),
  ];
}

export function buildQuotationPage(dossier: Dossier, { quotation, isLater }: ListedQuotation): QuotationPage {
  const words = wordsOf(dossier.site);
  const notes = beginPage(dossier, { unlinked: quotation.speaker ? namesOf(quotation.speaker) : [] });
  const isElsewhere = 'source' in quotation;
  const heading = words.quotations.heading(nameSpeaker(quotation, words), isElsewhere ? quotation.source.label : undefined);
  const issued = isElsewhere ? quotation.source.reference.issued : undefined;
  const title = words.quotations.title(heading, issued && words.formatEdtf(parseEdtf(issued)), quotation.text);
  return {
    title,
    heading,
    description: words.quotations.pageDescription(title),
    isLater,
    inArticle: isElsewhere ? undefined : buildArticleQuotation(dossier, notes, quotation),
    elsewhere: isElsewhere ? buildReferenceQuotation(dossier, quotation) : undefined,
    articleUrl: dossier.article.data.url,
    list: withBase(dossier.site.base, `/quotes/#${quotation.id}`),
    notes,
  };
}
