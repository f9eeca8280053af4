/** The number of a citation, as programs read it aloud. */
export const citation = (number: number, source: string): string => `Source ${number}: ${source}`;
