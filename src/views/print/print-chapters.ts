import { cssString } from '#lib/web/css-string.ts';
import type { Catalogue } from '#locales/catalogue.ts';

/** The key of the chapter's heading in the catalogue; also the chapter's fragment. */
export type PrintChapterId = keyof Catalogue['print']['chapters'];

/** The chapters of the print edition, in order. */
export const PRINT_CHAPTERS: readonly PrintChapterId[] = [
  'in-brief',
  'briefings',
  'article',
  'quotes',
  'chronology',
  'positions',
  'actors',
  'glossary',
  'places',
  'about',
  'corrections',
  'sources',
];

/** CSS that prints the heading of a chapter at the top of each of its sheets. */
export const writeRunningHeads = ({ print }: Pick<Catalogue, 'print'>): string =>
  PRINT_CHAPTERS.map((id) => `@page ${id}{@top-right{content:${cssString(print.chapters[id])}}}#${id}.chapter{page:${id}}\n`).join('');
