/** The accessible name of a citation. */
export const citation = (number: number): string => `Source ${number}`;

/** The names of the formats of a citation. */
export const citationFormats = { text: 'Plain text', markdown: 'Markdown', bibtex: 'BibTeX', csl: 'CSL-JSON' };
