/**
 * Words as alternatives of a regular expression, the longest first, since "six" begins "sixteen".
 *
 * @param write how the expression has a word; as it is, unless given
 */
export const anyOf = (words: Iterable<string>, write: (word: string) => string = (word) => word): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(write)
    .join('|');
