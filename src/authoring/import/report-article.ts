import { describeDate, isCertain } from './describe-findings.ts';
import type { FoundName, PassageDraft } from './parse-article.ts';
import type { SplitArticle } from './split-article.ts';
import { shorten } from './worksheet.ts';

/** Prints in a few lines what was found in an article, and what was not; the worksheet has it passage by passage. */
export function reportArticle(passages: readonly PassageDraft[], { byline }: SplitArticle, isDated: boolean): string {
  const sections = [
    reportSpeakers(passages),
    reportDates(passages, isDated),
    list(
      'May be no news text',
      passages.flatMap(({ id, boilerplate }) => (boilerplate === undefined ? [] : [`${id} (${boilerplate})`])),
    ),
    list(
      'A quotation mark is not closed in',
      passages.flatMap(({ id, isUnclosed }) => (isUnclosed ? [id] : [])),
    ),
    reportNames(passages),
  ];
  const quotations = passages.flatMap((passage) => passage.quotations).length;
  const credit = byline === undefined ? [] : [`Authors: ${byline.name}, from the line “${byline.line}”.`];
  return [[`${count(passages.length, 'passage')}, ${count(quotations, 'quotation')}.`, ...credit].join('\n'), ...sections]
    .filter((section) => section !== '')
    .join('\n\n');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const list = (title: string, items: readonly string[]) => (items.length === 0 ? '' : `${title}: ${items.join(', ')}.`);

/** How many speakers were found, and the quotations without one. */
function reportSpeakers(passages: readonly PassageDraft[]): string {
  const all = passages.flatMap(({ id, quotations }) => quotations.map((quotation) => ({ id, ...quotation })));
  if (all.length === 0) return '';
  const how = (certainty: string) => all.filter(({ speaker }) => speaker?.certainty === certainty).length;
  const filled = all.filter(({ speaker }) => isCertain(speaker)).length;
  const open = all.filter(({ speaker }) => speaker === undefined || speaker.certainty === 'unnamed');
  return [
    `Speakers: ${how('named')} named next to the quotation, ${how('likely')} likely, ${open.length} open. ${
      filled === 0 ? 'None is filled in: no speaker is an actor yet.' : `${filled} filled in: those that are named and are actors.`
    }`,
    ...open.map(({ id, words, speaker }) => `  ${id}  “${shorten(words)}”${speaker ? `: ${speaker.words}` : ''}`),
  ].join('\n');
}

function reportDates(passages: readonly PassageDraft[], isDated: boolean): string {
  if (!isDated) return 'Words such as “on Tuesday” were not resolved, because the day of publication is missing: give it with --published.';
  const dates = passages.flatMap(({ id, dates: own }) => own.map((date) => ({ id, date })));
  const open = dates.filter(({ date }) => date.readings.length !== 1);
  if (dates.length === 0) return '';
  return [
    `Dates: ${dates.length} found, ${open.length} with two readings.`,
    ...open.map(({ id, date }) => `  ${id}  ${describeDate(date)}`),
  ].join('\n');
}

/** The names without an entry, each with its passages. */
function reportNames(passages: readonly PassageDraft[]): string {
  const unknown = passages.flatMap(({ id, names, acronyms }) =>
    [...names, ...acronyms].filter(({ known }: FoundName) => known === undefined).map(({ text }) => ({ id, text })),
  );
  const byName = Map.groupBy(unknown, ({ text }) => text);
  return list(
    `Names without an entry (${byName.size})`,
    [...byName].map(([text, places]) => `${text} ${places.map(({ id }) => id).join(' ')}`),
  );
}
