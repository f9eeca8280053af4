/** Compares texts by UTF-16 code units, independently of the machine’s language. For `sort`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
