import { closest } from '#lib/text/closest.ts';
import { firstDifference, isVerbatim, type Difference } from '#lib/language/quotations.ts';
import type { Quotations } from '#locales/parts/quotations.ts';
import type { RecordedQuotation } from '#dossier/evidence.ts';

/** Why quoted words are in none of the recorded quotations, and what to do, in sentences: where they leave the closest one. */
export function explainMismatch(
  words: string,
  recorded: readonly RecordedQuotation[],
  { isEnding }: Quotations,
): { reason: string; hint: string } {
  const [first, ...others] = recorded;
  if (!first)
    return {
      reason: `“${words}” is quoted, but no source cited here records a quotation`,
      hint: 'Cite the source that quotes these words. If nobody is quoted, use *emphasis*.',
    };
  const near = nearest(words, [first, ...others], isEnding);
  const [, body = '', mark = ''] = /^(.*[^,;])([,;])$/su.exec(words) ?? [];
  if (mark !== '' && recorded.some(({ text }) => isVerbatim(body, text, isEnding)))
    return {
      reason: `“${words}” is not what ${near.source} records: it ends with “${mark}”, which is not quoted`,
      hint: `Put the ${mark === ',' ? 'comma' : 'semicolon'} behind the closing quotation mark: “${body}”${mark}`,
    };
  return {
    reason: `“${words}” is not what ${near.source} records: ${describe(firstDifference(words, near.text, isEnding))}`,
    hint: `The closest quotation on record is “${near.text}”${/[.!?…]$/.test(near.text) ? '' : '.'} Quote it exactly, with … for omissions and […] for insertions. If nobody is quoted, use *emphasis*.`,
  };
}

function describe({ common, quoted, recorded, isMoved }: Difference): string {
  if (isMoved) return `in the record, “${quoted}” comes before the words that precede it here`;
  return `${common ? `after “${common}” ` : ''}it has “${quoted}” where the record has “${recorded}”`;
}

/** The quotation that agrees longest with some words, or else the one most like them. */
function nearest(
  words: string,
  recorded: readonly [RecordedQuotation, ...RecordedQuotation[]],
  isEnding: Quotations['isEnding'],
): RecordedQuotation {
  const agreed = (quotation: RecordedQuotation) => firstDifference(words, quotation.text, isEnding).agreed;
  const best = recorded.reduce((a, b) => (agreed(b) > agreed(a) ? b : a));
  if (agreed(best) > 0) return best;
  const alike = closest(
    words,
    recorded.map(({ text }) => text),
  );
  return recorded.find(({ text }) => text === alike) ?? best;
}
