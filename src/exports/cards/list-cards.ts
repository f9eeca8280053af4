import { cutText } from '#lib/text/cut-text.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { isLaterEntry } from '#dossier/later-entry.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfEntry, pathOfQuotation } from '#dossier/paths.ts';
import { isToldLater } from '#dossier/told-later.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { buildQuotationList, nameSpeaker, type ArticleQuotation, type ReferenceQuotation } from '#views/quotations/build-quotation-list.ts';
import { SECTIONS } from '#schemas/sections.ts';
import type { Card } from './card.ts';

/** So that no quotation is cut without an end mark, in characters. */
const LONGEST_QUOTATION = 290;

/**
 * The cards of a site: of the front page, the sections, the briefings, actors, terms, places, events and quotations. All other
 * pages show that of the page above them. Every text is one of the content or of the catalogue.
 */
export function listCards(dossier: Dossier): Card[] {
  const { site, explainer, briefings, actors, glossary, chronology, places } = dossier;
  const words = wordsOf(site);
  const { question } = explainer.data;
  const own = { label: site.tagline, isQuotation: false, isLater: false };
  const quotations = buildQuotationList(dossier);
  return [
    { ...own, page: '/', title: question, text: dossier.leadText(keyOf(explainer)) },
    ...SECTIONS.map(({ id, path }): Card => ({ ...own, page: path, title: words.sections[id], text: question })),
    ...briefings.map((entry) => buildEntryCard(dossier, entry, entry.data.question)),
    ...actors.map((entry) => buildEntryCard(dossier, entry, entry.data.name)),
    ...glossary.map((entry) => buildEntryCard(dossier, entry, capitalise(entry.data.term))),
    ...places.map((entry) => buildEntryCard(dossier, entry, entry.data.name)),
    ...chronology.map((event) => buildEventCard(dossier, event)),
    ...[...quotations.inArticle, ...quotations.background].map((quotation) => buildQuotationCard(dossier, quotation, false)),
    ...quotations.later.map((quotation) => buildQuotationCard(dossier, quotation, true)),
  ];
}

function buildEntryCard(dossier: Dossier, entry: Entry<'briefings' | 'actors' | 'glossary' | 'places'>, title: string): Card {
  const key = keyOf(entry);
  return {
    page: pathOfEntry(key),
    label: wordsOf(dossier.site).sections[entry.collection],
    title,
    text: dossier.leadText(key),
    isQuotation: false,
    isLater: isLaterEntry(entry) || isToldLater(dossier, key),
  };
}

function buildEventCard(dossier: Dossier, event: DatedEvent): Card {
  const { chronology, formatEdtf } = wordsOf(dossier.site);
  const key = keyOf(event);
  return {
    page: pathOfEntry(key),
    label: capitalise(chronology.eventDate(event.when, event.data.status)).replace('{date}', () => formatEdtf(event.when)),
    title: event.data.title,
    text: dossier.statementsOf(key).find(({ part }) => part === 'details')?.text ?? '',
    isQuotation: false,
    isLater: isLaterEntry(event),
  };
}

function buildQuotationCard(dossier: Dossier, quotation: ArticleQuotation | ReferenceQuotation, isLater: boolean): Card {
  const words = wordsOf(dossier.site);
  return {
    page: pathOfQuotation(quotation.id),
    label: words.sections.quotes,
    title: words.quotationMarks.open + cutText(quotation.text, LONGEST_QUOTATION) + words.quotationMarks.close,
    text: words.cards.quoted(nameSpeaker(quotation, words), 'source' in quotation ? quotation.source.label : undefined),
    isQuotation: true,
    isLater,
  };
}
