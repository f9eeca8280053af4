/** The accessible name of a citation. */
export const citation = (number: number): string => `Джерело ${number}`;

/** The names of the formats of a citation. */
export const citationFormats = { text: 'Простий текст', markdown: 'Markdown', bibtex: 'BibTeX', csl: 'CSL-JSON' };
