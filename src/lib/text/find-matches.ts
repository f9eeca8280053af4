/**
 * All matches of a global pattern in a text, in order. Most patterns have none in most texts; to see that makes no object, while
 * `matchAll` makes a copy of the pattern for each text.
 */
export const findMatches = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
