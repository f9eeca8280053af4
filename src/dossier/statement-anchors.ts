import { hashText } from '#lib/text/hash-text.ts';
import { toComparable } from '#lib/text/comparable.ts';

/** How many digits of base 36 a hash has: 31 bits. */
const DIGITS = 6;

/**
 * Gives texts their fragments in one entry: prose first, then the fields of the entry in their order. A fragment is made of the words of its text, and not of its
 * place: it stays the same whatever is added before, and a text that changes gets another one. White space and the forms
 * of apostrophes and hyphens do not count.
 *
 * Where the same words are there again, a number follows: it does not matter which of them a link leads to. Where the
 * short hash of other words is the same, the later text has the whole hash.
 *
 * @param taken fragments that others have, with their texts
 */
export function createAnchors(taken: Iterable<readonly [anchor: string, text: string]> = []): (prefix: string, text: string) => string {
  const words = new Map([...taken].map(([anchor, text]) => [anchor, toComparable(text)]));
  return (prefix, text) => {
    const own = toComparable(text);
    const hash = BigInt(`0x${hashText(own)}`)
      .toString(36)
      .padStart(DIGITS, '0');
    const [short, whole] = [`${prefix}${hash.slice(-DIGITS)}`, `${prefix}${hash}`];
    const first = (words.get(short) ?? own) === own ? short : whole;
    let anchor = first;
    for (let number = 2; words.has(anchor); number++) anchor = `${first}-${number}`;
    words.set(anchor, own);
    return anchor;
  };
}

/** The letter with which the fragments of statements begin. */
export const STATEMENT_PREFIX = 's';

/** Matches the end of the fragment of a statement, behind the id of its entry if other entries share the page. */
export const STATEMENT_ANCHOR = 's[0-9a-z]{6,13}(?:-\\d+)?';

/** The fragments of the quotations of a source, in their order. */
export function quotationAnchors(sourceId: string, quotations: readonly { text: string }[]): string[] {
  const anchor = createAnchors();
  return quotations.map(({ text }) => anchor(`${sourceId}-q`, text));
}
