/** The accessible name of a citation. */
export const citation = (number: number, source: string): string => `Source ${number}: ${source}`;
