import { citationFormats } from './catalogue/citation.ts';
import { count, countEvents } from './numbers/format.ts';

export { citation } from './catalogue/citation.ts';
export { sharedWords } from './shared-words.ts';
export { quotationMarks } from './catalogue/quotation-marks.ts';
export { isEnding } from './words/endings.ts';

/** How many events the filter of the chronology shows; without `shown`, all of them. */
export const filterStatus = (total: number, shown?: number): string =>
  shown === undefined ? countEvents(total) : `${shown} з ${count(total, { one: 'події', few: 'подій', many: 'подій' })}`;

/** A value to filter by, with the number of events that it would show. */
export const filterOption = (label: string, events: number): string => `${label} (${events})`;

/** How many results the search found; `also` is another spelling that it searched for. */
export const searchStatus = (results: number, query: string, also: string | undefined): string => {
  const what = `«${query}»${also === undefined ? '' : ` або «${also}»`}`;
  return results === 0
    ? `За запитом ${what} нічого не знайдено. У покажчику нижче є всі назви.`
    : `${count(results, { one: 'результат', few: 'результати', many: 'результатів' })} за запитом ${what}`;
};

export const searchFailed = 'Пошук не завантажився. Оновіть сторінку, щоб спробувати ще раз, або знайдіть назву в покажчику нижче.';

/** The accessible name of the list of suggestions, and what screen readers say when it changes. */
export const suggestions = 'Підказки';
export const suggestionStatus = (number: number): string =>
  number === 0
    ? 'Підказок немає'
    : `${count(number, { one: 'підказка', few: 'підказки', many: 'підказок' })}. Вибирайте клавішами зі стрілками.`;

/** Introduces how two sources published the same quotation. */
export const wordingsDiffer = 'Інші опублікували інші слова:';

/** Introduces the sources that are closest to a sentence. */
export const onSentence = (sentence: string): string => `До речення «${sentence}»`;

/** How many sources of a preview are out of sight. */
export const moreSources = (number: number): string => `ще ${count(number, { one: 'джерело', few: 'джерела', many: 'джерел' })} ↓`;

/** Links and citations of a page, or of a part of it. */
export const citing = {
  linkToSentence: 'Посилання на це речення',
  cite: 'Цитувати',
  heading: 'Посилання й опис',
  address: 'Адреса',
  formats: citationFormats,
  /** Headings, where a page describes a source. */
  source: 'Саме джерело',
  page: 'Наша сторінка про нього',
  embed: 'Вбудувати',
  copy: 'Копіювати',
  /** The accessible name of a button; `what` is the address or the format. */
  copyWhat: (what: string): string => `Копіювати: ${what}`,
  copied: 'Скопійовано',
  notCopied: 'Ваш браузер не дозволив копіювання. Текст виділено, тож його можна скопіювати.',
  failed: 'Опис не завантажився. Оновіть сторінку, щоб спробувати ще раз.',
  close: 'Закрити',
  /** The title of a part of a page. */
  part: (page: string, words: string): string =>
    `${page}${/[.?!]$/.test(page) ? '' : ':'} «${words.replaceAll('«', '„').replaceAll('»', '“')}»`,
};

/** What a page says if it does not have what a link leads to. */
export const lostTarget = {
  gone: 'Частину цієї сторінки, до якої вело ваше посилання, змінено або вилучено.',
  corrected: 'Речення, до якого вело ваше посилання, виправлено. Ось яке воно тепер.',
  corrections: 'Виправлення на цій сторінці',
  allCorrections: 'Усі виправлення',
};

export const alsoWritten = (names: string[]): string => `також пишуть: ${names.join(', ')}`;

/** The label of an excerpt that is not from the article, by its origin. */
export const excerptOrigins: Readonly<Record<string, string>> = { background: 'контекст', later: 'відтоді' };

/** What editors see on the pages of the development server. */
export const preview = {
  bar: 'Перегляд',
  showSources: 'Показати джерела',
  findings: (here: number, elsewhere: number): string =>
    `${count(here, { one: 'зауваження', few: 'зауваження', many: 'зауважень' })} тут${elsewhere === 0 ? '' : `, деінде: ${elsewhere}`}`,
  error: 'Помилка',
  warning: 'Попередження',
  noSource: 'Джерела немає: це запитання або примітка.',
};
