import { citationFormats } from './catalogue/citation.ts';
import { count, countEvents } from './numbers/format.ts';

export { citation } from './catalogue/citation.ts';
export { sharedWords } from './shared-words.ts';
export { quotationMarks } from './catalogue/quotation-marks.ts';
export { isEnding } from './words/endings.ts';

/** How many events the filter of the chronology shows; without `shown`, all of them. */
export const filterStatus = (total: number, shown?: number): string =>
  shown === undefined ? countEvents(total) : `${shown} von ${count(total, { one: 'Ereignis', other: 'Ereignissen' })}`;

/** A value to filter by, with the number of events that it would show. */
export const filterOption = (label: string, events: number): string => `${label} (${events})`;

/** How many results the search found; `also` is another spelling that it searched for. */
export const searchStatus = (results: number, query: string, also: string | undefined): string => {
  const what = `„${query}“${also === undefined ? '' : ` oder „${also}“`}`;
  return results === 0
    ? `Keine Ergebnisse für ${what}. Das Register unten nennt jeden Namen.`
    : `${count(results, { one: 'Ergebnis', other: 'Ergebnisse' })} für ${what}`;
};

export const searchFailed =
  'Die Suche konnte nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen, oder suchen Sie den Namen unten im Register.';

/** The accessible name of the list of suggestions, and what screen readers say when it changes. */
export const suggestions = 'Vorschläge';
export const suggestionStatus = (number: number): string =>
  number === 0 ? 'Keine Vorschläge' : `${count(number, { one: 'Vorschlag', other: 'Vorschläge' })}. Wählen Sie mit den Pfeiltasten.`;

/** Introduces how two sources published the same quotation. */
export const wordingsDiffer = 'Andere haben andere Worte veröffentlicht:';

/** Introduces the sources that are closest to a sentence. */
export const onSentence = (sentence: string): string => `Zu „${sentence}“`;

/** How many sources of a preview are out of sight. */
export const moreSources = (number: number): string => `${count(number, { one: 'weitere Quelle', other: 'weitere Quellen' })} ↓`;

/** Links and citations of a page, or of a part of it. */
export const citing = {
  linkToSentence: 'Link zu diesem Satz',
  cite: 'Zitieren',
  heading: 'Verlinken und zitieren',
  address: 'Adresse',
  formats: citationFormats,
  /** Headings, where a page describes a source. */
  source: 'Die Quelle selbst',
  page: 'Unsere Seite darüber',
  embed: 'Einbetten',
  copy: 'Kopieren',
  /** The accessible name of a button; `what` is the address or the format. */
  copyWhat: (what: string): string => `Kopieren: ${what}`,
  copied: 'Kopiert',
  notCopied: 'Ihr Browser hat das Kopieren nicht erlaubt. Der Text ist markiert, sodass Sie ihn kopieren können.',
  failed: 'Die Angaben zum Zitieren konnten nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  close: 'Schließen',
  /** The title of a part of a page. */
  part: (page: string, words: string): string =>
    `${page}${/[.?!]$/.test(page) ? '' : ':'} „${words.replaceAll('“', '‘').replaceAll('„', '‚')}“`,
};

/** What a page says if it does not have what a link leads to. */
export const lostTarget = {
  gone: 'Der Teil dieser Seite, zu dem Ihr Link führte, wurde geändert oder entfernt.',
  corrected: 'Der Satz, zu dem Ihr Link führte, wurde korrigiert. So lautet er jetzt.',
  corrections: 'Korrekturen dieser Seite',
  allCorrections: 'Alle Korrekturen',
};

export const alsoWritten = (names: string[]): string => `auch geschrieben: ${names.join(', ')}`;

/** The label of an excerpt that is not from the article, by its origin. */
export const excerptOrigins: Readonly<Record<string, string>> = { background: 'Hintergrund', later: 'seitdem' };

/** What editors see on the pages of the development server. */
export const preview = {
  bar: 'Vorschau',
  showSources: 'Quellen zeigen',
  findings: (here: number, elsewhere: number): string =>
    `${count(here, { one: 'Befund', other: 'Befunde' })} hier${elsewhere === 0 ? '' : `, ${elsewhere} anderswo`}`,
  error: 'Fehler',
  warning: 'Warnung',
  noSource: 'Keine Quelle: Das ist eine Frage oder ein Hinweis.',
};
