import { withoutTime } from '#lib/dates/moments.ts';
import { hashText } from '#lib/text/hash-text.ts';
import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import { HEADLINE_ID } from '#schemas/ids.ts';
import type { Dossier } from '../dossier.ts';
import type { Source } from '../source.ts';

/** The words that a source quotes; those of the headline are the headline itself. */
export const quotedWords = ({ article }: Pick<Dossier, 'article'>, source: Source): string[] =>
  source.id === HEADLINE_ID
    ? [article.data.headline]
    : (source.kind === 'passage' ? source.passage : source.reference).quotations.map(({ text }) => text);

/**
 * A hash of what is compared with the source’s own text: digest, quotations and dates, and the day of issue, against which
 * relative words are resolved. Ids, speakers, notes and line breaks do not count: changes to them need no new proof.
 */
export function hashRecord(dossier: Pick<Dossier, 'article'>, source: Source): string {
  const dates =
    source.kind === 'reference'
      ? [withoutTime(source.reference.issued ?? '')]
      : source.passage.dates.map(({ date }) => `${date.edtf} ${date.basis === 'resolved' ? date.words : date.basis}`);
  const quotations = quotedWords(dossier, source).map((words) => `“${words}”`);
  return hashText([source.digest, ...quotations, ...dates].map(collapseWhitespace).join('\n'));
}
