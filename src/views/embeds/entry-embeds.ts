import { FIRST_DAY, parseEdtf } from '#lib/dates/edtf-date.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { isLaterEntry } from '#dossier/later-entry.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfEntry, pathOfQuotation } from '#dossier/paths.ts';
import { isToldLater } from '#dossier/told-later.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { beginPage } from '../page/annotate.ts';
import { nameSpeaker } from '../quotations/build-quotation-list.ts';
import { buildQuotationPage, type ListedQuotation } from '../quotations/quotation-page.ts';
import type { Embed, EmbedLine } from './embed.ts';
import { EMPTY, listSources, markCautions, markLine, nameSource, plainLine, describeDays } from './embed-parts.ts';

/** Of an event, its title, and the first of what is told of it. */
const MOST_DETAILS = 2;

/** A question with its answer. */
export function embedBriefing(dossier: Dossier, briefing: Entry<'briefings'>): Embed {
  const key = keyOf(briefing);
  const { question, published, updated } = briefing.data;
  const notes = beginPage(dossier, { isEmbedded: true });
  const parts = {
    ...EMPTY,
    isLater: isLaterEntry(briefing),
    lines: [
      plainLine('title', question, true),
      ...dossier
        .statementsOf(key)
        .slice(0, 1)
        .map((statement) => markLine(notes, statement, 'text')),
    ],
  };
  return {
    ...parts,
    page: pathOfEntry(key),
    title: question,
    sources: listSources(dossier, notes),
    more: wordsOf(dossier.site).embeds.more.briefings,
    days: describeDays(dossier, parts, updated ?? published),
  };
}

/** An event with its date, and the state that it was in. */
export function embedEvent(dossier: Dossier, event: DatedEvent): Embed {
  const key = keyOf(event);
  const { chronology, embeds, formatEdtf } = wordsOf(dossier.site);
  const notes = beginPage(dossier, { isEmbedded: true });
  const statements = dossier.statementsOf(key);
  const date = capitalise(chronology.eventDate(event.when, event.data.status)).replace('{date}', () => formatEdtf(event.when));
  const parts = {
    ...EMPTY,
    isLater: isLaterEntry(event),
    // In reading order, because it decides the numbers of the sources.
    lines: [
      plainLine('label', date),
      ...statements.filter(({ part }) => part === 'title').map((statement) => markLine(notes, statement, 'title', true)),
      ...statements
        .filter(({ part }) => part === 'details')
        .slice(0, MOST_DETAILS)
        .map((statement) => markLine(notes, statement, 'text')),
      ...markCautions(dossier, notes, statements),
    ],
  };
  return {
    ...parts,
    page: pathOfEntry(key),
    title: event.data.title,
    group: formatEdtf(parseEdtf((event.when.earliest === FIRST_DAY ? event.when.latest : event.when.earliest).slice(0, 4))),
    sources: listSources(dossier, notes),
    more: embeds.more.chronology,
    days: describeDays(dossier, parts),
  };
}

/** A term with its definition, and the notes on the word. */
export function embedTerm(dossier: Dossier, term: Entry<'glossary'>): Embed {
  const key = keyOf(term);
  const title = capitalise(term.data.term);
  const notes = beginPage(dossier, { isEmbedded: true });
  const statements = dossier.statementsOf(key);
  const parts = {
    ...EMPTY,
    isLater: isToldLater(dossier, key),
    lines: [
      plainLine('title', title, true),
      ...statements.filter(({ part }) => part === 'definition').map((statement) => markLine(notes, statement, 'text')),
      ...markCautions(dossier, notes, statements),
    ],
  };
  return {
    ...parts,
    page: pathOfEntry(key),
    title,
    sources: listSources(dossier, notes),
    more: wordsOf(dossier.site).embeds.more.glossary,
    days: describeDays(dossier, parts),
  };
}

/** A quotation with its speaker, its source and its occasion. */
export function embedQuotation(dossier: Dossier, listed: ListedQuotation): Embed {
  const { quotation, isLater } = listed;
  const words = wordsOf(dossier.site);
  const notes = beginPage(dossier, { isEmbedded: true });
  const isElsewhere = 'source' in quotation;
  const source = isElsewhere ? quotation.source : dossier.sources.get(quotation.passage.id);
  const heading = words.quotations.heading(nameSpeaker(quotation, words), isElsewhere ? quotation.source.label : undefined);
  const { open, close } = words.quotationMarks;
  const lines: EmbedLine[] = [
    plainLine('label', heading, true),
    plainLine('quotation', open + quotation.text + close),
    ...(isElsewhere ? [] : quotation.occasion.map((statement) => markLine(notes, statement, 'text'))),
    ...(!isElsewhere && quotation.otherWordings.length > 0 ? [plainLine('note', words.embeds.otherWordings)] : []),
  ];
  const parts = { ...EMPTY, isLater, lines };
  const cited = listSources(dossier, notes);
  const own = source && nameSource(dossier, source, undefined);
  return {
    ...parts,
    page: pathOfQuotation(quotation.id),
    title: buildQuotationPage(dossier, listed).title,
    group: quotation.speaker?.data.name ?? capitalise(quotation.attribution ?? words.entries.speakerUnknown),
    frame: heading,
    // Its own source stands first, unless what is said about the occasion cites it, too.
    sources: own && !cited.some(({ href }) => href === own.href) ? [own, ...cited] : cited,
    more: words.embeds.more.quotes,
    days: describeDays(dossier, parts),
  };
}
