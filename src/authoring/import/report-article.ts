import { describeCandidates, describeDate, describeName } from './draft-article.ts';
import type { PassageDraft } from './parse-article.ts';

/** In characters, of the column of ids. */
const WIDTH = 5;
/** In words, of the text that identifies a passage. */
const BEGINNING = 6;

/** Prints what was found in an article for the editor to decide, passage by passage. */
export function reportArticle(passages: readonly PassageDraft[], isDated: boolean): string {
  const quotations = passages.flatMap((passage) => passage.quotations).length;
  const head = `${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}, ${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}. Write the digests, and decide:`;
  const hint = isDated
    ? []
    : ['Words such as “on Tuesday” were not resolved, because the day of publication is missing: give it with --published.'];
  return [head, ...hint, '', ...passages.flatMap(reportPassage)].join('\n');
}

function reportPassage({ id, text, debris, quotations, runsOn, dates, names, acronyms, figures }: PassageDraft): string[] {
  const words = text.split(' ');
  const beginning = words.length > BEGINNING ? `${words.slice(0, BEGINNING).join(' ')} …` : text;
  const unknown = [...names, ...acronyms].filter(({ known }) => known === undefined);
  const points = [
    ...(debris === undefined ? [] : [`Is this ${debris}? If so, say so in its field “waived”.`]),
    ...quotations.map((quotation) => `“${shorten(quotation.words)}”: who speaks? ${describeCandidates(quotation)}`),
    ...(runsOn ? ['A quotation mark is not closed: does the quotation continue in the next passage?'] : []),
    ...dates.map(describeDate),
    ...(unknown.length > 0 ? [`Without an entry: ${unknown.map(describeName).join(', ')}.`] : []),
    ...(figures.length > 0 ? [`Figures: ${figures.join('; ')}.`] : []),
  ];
  return [`${id.padEnd(WIDTH)}${beginning}`, ...points.map((point) => `${' '.repeat(WIDTH)}- ${point}`)];
}

const shorten = (words: string) => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
