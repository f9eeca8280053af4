/** The marks around quoted words in Ukrainian. Those inside a quotation are „…“. */
export const quotationMarks = { open: '«', close: '»' };
