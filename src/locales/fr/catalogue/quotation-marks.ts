/** The marks around quoted words in French, with their narrow no-break spaces. */
export const quotationMarks = { open: '«\u202f', close: '\u202f»' };
