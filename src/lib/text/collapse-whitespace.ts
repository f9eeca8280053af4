/** A text with every run of white space made one space, and none at its ends. */
export const collapseWhitespace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether words stand in a text, whatever white space is between them. */
export const holdsWords = (text: string, words: string): boolean => collapseWhitespace(text).includes(collapseWhitespace(words));
