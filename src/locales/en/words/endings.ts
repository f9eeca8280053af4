/** Whether letters are an ending of English words by which number, tense and person differ; none turns a meaning round. */
export const isEnding = (letters: string): boolean => /^(?:s|es|y|ies|ied|d|ed|t|e|ing|en)?$/i.test(letters);
