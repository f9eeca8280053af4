/** A text with every run of white space made one space, and none at its ends. */
export const evenSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether words stand in a text, whatever white space is between them. */
export const holdsWords = (text: string, words: string): boolean => evenSpace(text).includes(evenSpace(words));
