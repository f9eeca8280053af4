import type { Catalogue } from '#locales/catalogue.ts';

/** By which the catalogue has the heading of a chapter; also the chapter's fragment. */
export type PrintChapterId = keyof Catalogue['print']['chapters'];

/** The chapters of the print edition, in order; `print-edition.css` gives each its running head. */
export const PRINT_CHAPTERS: readonly PrintChapterId[] = [
  'in-brief',
  'briefings',
  'article',
  'chronology',
  'actors',
  'glossary',
  'places',
  'about',
  'sources',
];
