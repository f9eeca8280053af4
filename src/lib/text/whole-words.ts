/** Matches a text as whole words, in any script. White space in it matches any white space. */
export const wholeWords = (text: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escape(text).replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{M}\\p{N}])`, flags);

// Not RegExp.escape: the search also runs in browsers that do not have it yet.
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
