/** The marks around quoted words in German. */
export const quotationMarks = { open: '„', close: '“' };
