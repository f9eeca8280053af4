/** Whether letters are an ending of German words by which number, case, tense and person differ; none turns a meaning round. */
export const isEnding = (letters: string): boolean => /^(?:e|en|em|er|es|n|s|t|te|ten|st|ern)?$/i.test(letters);
