const BE = 'am|are|be|been|being|is|was|were';
const HELPERS = `${BE}|could|had|has|have|never|not|once|should|will|would`;
/** Endings of participles, regular and irregular: "admitted", "sent", "let", "told". */
const PARTICIPLE = 'aid|ade|ed|eld|en|ent|ept|et|old|ut|wn';

const PASSIVE = new RegExp(String.raw`^(?: (?:${HELPERS}))* (?:${BE})(?: (?:never|not|once))? \p{L}+(?:${PARTICIPLE})\b`, 'u');

/** Whether what follows a name is done to it: " would never be admitted". */
export const beginsPassive = (after: string): boolean => PASSIVE.test(after);
