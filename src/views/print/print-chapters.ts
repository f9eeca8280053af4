/** The chapters of the print edition, in order; `print-edition.css` gives each its running head. */
export const PRINT_CHAPTERS = [
  { id: 'in-brief', label: 'In brief' },
  { id: 'briefings', label: 'Briefings' },
  { id: 'article', label: 'The article, passage by passage' },
  { id: 'chronology', label: 'Chronology' },
  { id: 'actors', label: 'Actors' },
  { id: 'glossary', label: 'Glossary' },
  { id: 'places', label: 'Places' },
  { id: 'about', label: 'About this explainer' },
  { id: 'sources', label: 'Sources' },
] as const;

export type PrintChapterId = (typeof PRINT_CHAPTERS)[number]['id'];
