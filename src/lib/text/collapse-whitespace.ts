/** Replaces every run of white space with one space, and trims the text. */
export const collapseWhitespace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a text contains words, ignoring differences in white space. */
export const containsWords = (text: string, words: string): boolean => collapseWhitespace(text).includes(collapseWhitespace(words));
