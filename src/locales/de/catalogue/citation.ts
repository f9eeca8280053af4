/** The accessible name of a citation. */
export const citation = (number: number): string => `Quelle ${number}`;

/** The names of the formats of a citation. */
export const citationFormats = { text: 'Nur Text', markdown: 'Markdown', bibtex: 'BibTeX', csl: 'CSL-JSON' };
