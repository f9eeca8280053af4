/** Matches a text where it stands between the bounds of words, in any script; white space in it matches any. */
export const wholeWords = (text: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escape(text).replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{M}\\p{N}])`, flags);

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
