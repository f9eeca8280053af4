/**
 * All matches of a global pattern in a text, in order. Most patterns have none in most texts; to see that makes no object, while
 * `matchAll` makes a copy of the pattern for each text.
 */
export const findMatches = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];

/** The same, but only the matches that pass a test, which is made for each more than once: in hardly any text one does. */
export const findMatchesWhere = (text: string, pattern: RegExp, test: (match: string) => boolean): RegExpExecArray[] =>
  text.match(pattern)?.some(test) ? [...text.matchAll(pattern)].filter(([match]) => test(match)) : [];
