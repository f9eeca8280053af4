import { describeDate, describeName, describeSpeaker, UNCLOSED } from './describe-findings.ts';
import type { PassageDraft } from './parse-article.ts';

/**
 * A form in Markdown for the editor of an article: each passage with its text, and what to fill in and decide. `file` is
 * the path of the article’s file.
 */
export function writeWorksheet(headline: string, passages: readonly PassageDraft[], file: string): string {
  return `# Worksheet: ${headline}

Go through it from top to bottom, with ${file} beside it. It has the text of the article, so Git ignores this folder. Delete the worksheet when the article is done.

${passages.map(writePassage).join('\n')}`;
}

function writePassage(passage: PassageDraft): string {
  const points = listPoints(passage).map((point) => `- [ ] ${point}\n`);
  return `## ${passage.id}\n\n> ${passage.text}\n\n${points.join('')}`;
}

function listPoints({ boilerplate, quotations, isUnclosed, dates, names, acronyms, figures }: PassageDraft): string[] {
  const all = [...names, ...acronyms];
  const mentions = [
    ...(all.length > 0 ? [`Names: ${all.map(describeName).join(', ')}.`] : []),
    ...(figures.length > 0 ? [`Figures: ${figures.join('; ')}.`] : []),
  ];
  return [
    ...(boilerplate === undefined ? [] : [`waived: Is this ${boilerplate}? If so, say so in this field.`]),
    ['digest: What does it say, in your own words?', ...mentions].join(' '),
    ...quotations.map(({ words, speaker }) => `speaker of “${shorten(words)}”: ${describeSpeaker(speaker)}`),
    ...(isUnclosed ? [`quotations: ${UNCLOSED}`] : []),
    ...dates.map((date) => `dates: ${describeDate(date)}`),
  ];
}

/** In characters, of quoted words in a list. */
const SHORT = 60;
export const shorten = (words: string): string => (words.length > SHORT ? `${words.slice(0, SHORT - 1)}…` : words);
