/** The accessible name of a citation. */
export const citation = (number: number): string => `Джерело ${number}`;
