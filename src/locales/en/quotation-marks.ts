/** The marks around quoted words in English. */
export const quotationMarks = { open: '“', close: '”' };
