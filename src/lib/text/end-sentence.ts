/** A text as a sentence: with a full stop, if it has no end mark of its own. */
export const endSentence = (text: string): string => (/[.?!…]["”’)\]]*$/.test(text) ? text : `${text}.`);
