/** Whether letters are an ending of French words by which number, gender, tense and person differ; none turns a meaning round. */
export const isEnding = (letters: string): boolean =>
  /^(?:e|s|es|x|aux|t|ent|ons|ez|er|é|ée|és|ées|ai|ais|ait|aient|a|as|ont|ra|ront|rait|raient|ant)?$/i.test(letters);
