import { citationFormats } from './catalogue/citation.ts';
import { count, countEvents, formatNumber } from './numbers/format.ts';

export { citation } from './catalogue/citation.ts';
export { sharedWords } from './shared-words.ts';
export { quotationMarks } from './catalogue/quotation-marks.ts';
export { isEnding } from './words/endings.ts';

/** How many events the filter of the chronology shows; without `shown`, all of them. */
export const filterStatus = (total: number, shown?: number): string =>
  shown === undefined ? countEvents(total) : `${formatNumber(shown)} sur ${countEvents(total)}`;

/** A value to filter by, with the number of events that it would show. */
export const filterOption = (label: string, events: number): string => `${label} (${events})`;

/** How many results the search found; `also` is another spelling that it searched for. */
export const searchStatus = (results: number, query: string, also: string | undefined): string => {
  const what = `«\u202f${query}\u202f»${also === undefined ? '' : ` ou «\u202f${also}\u202f»`}`;
  return results === 0
    ? `Aucun résultat pour ${what}. L’index ci-dessous donne tous les noms.`
    : `${count(results, { one: 'résultat', other: 'résultats' })} pour ${what}`;
};

export const searchFailed =
  'La recherche n’a pas pu être chargée. Rechargez la page pour réessayer, ou cherchez le nom dans l’index ci-dessous.';

/** The accessible name of the list of suggestions, and what screen readers say when it changes. */
export const suggestions = 'Suggestions';
export const suggestionStatus = (number: number): string =>
  number === 0 ? 'Aucune suggestion' : `${count(number, { one: 'suggestion', other: 'suggestions' })}. Choisissez avec les flèches.`;

/** Introduces how two sources published the same quotation. */
export const wordingsDiffer = 'D’autres ont publié des mots différents\u202f:';

/** Introduces the sources that are closest to a sentence. */
export const onSentence = (sentence: string): string => `Sur «\u202f${sentence}\u202f»`;

/** How many sources of a preview are out of sight. */
export const moreSources = (number: number): string => `${count(number, { one: 'autre source', other: 'autres sources' })} ↓`;

/** Links and citations of a page, or of a part of it. */
export const citing = {
  linkToSentence: 'Lien vers cette phrase',
  cite: 'Citer',
  heading: 'Lier et citer',
  address: 'Adresse',
  formats: citationFormats,
  /** Headings, where a page describes a source. */
  source: 'La source elle-même',
  page: 'Notre page à son sujet',
  embed: 'Intégrer',
  copy: 'Copier',
  /** The accessible name of a button; `what` is the address or the format. */
  copyWhat: (what: string): string => `Copier\u202f: ${what}`,
  copied: 'Copié',
  notCopied: 'Votre navigateur n’a pas permis la copie. Le texte est sélectionné\u202f: vous pouvez le copier.',
  failed: 'Les références n’ont pas pu être chargées. Rechargez la page pour réessayer.',
  close: 'Fermer',
  /** The title of a part of a page. */
  part: (page: string, words: string): string =>
    `${page}${/[.?!]$/.test(page) ? '' : '\u202f:'} «\u202f${words.replaceAll(/«[\s]?/g, '“').replaceAll(/[\s]?»/g, '”')}\u202f»`,
};

/** What a page says if it does not have what a link leads to. */
export const lostTarget = {
  gone: 'La partie de cette page à laquelle menait votre lien a changé ou a été retirée.',
  corrected: 'La phrase à laquelle menait votre lien a été corrigée. Voici ce qu’elle dit maintenant.',
  corrections: 'Corrections de cette page',
  allCorrections: 'Toutes les corrections',
};

export const alsoWritten = (names: string[]): string => `s’écrit aussi\u202f: ${names.join(', ')}`;

/** The label of an excerpt that is not from the article, by its origin. */
export const excerptOrigins: Readonly<Record<string, string>> = { background: 'contexte', later: 'depuis' };

/** What editors see on the pages of the development server. */
export const preview = {
  bar: 'Aperçu',
  showSources: 'Montrer les sources',
  findings: (here: number, elsewhere: number): string =>
    `${count(here, { one: 'signalement', other: 'signalements' })} ici${elsewhere === 0 ? '' : `, ${elsewhere} ailleurs`}`,
  error: 'Erreur',
  warning: 'Avertissement',
  noSource: 'Pas de source\u202f: c’est une question ou une consigne.',
};
