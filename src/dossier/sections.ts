import type { SitePath } from './paths.ts';

/** A part of the site that has a page of its own. */
export interface Section {
  label: string;
  path: SitePath;
  /** Whether the header links it; the footer links all. */
  inHeader: boolean;
}

/** The parts of the site, in the order in which they are listed. */
export const SECTIONS: readonly Section[] = [
  { label: 'Briefings', path: '/briefings/', inHeader: true },
  { label: 'Chronology', path: '/chronology/', inHeader: true },
  { label: 'Positions', path: '/positions/', inHeader: true },
  { label: 'Actors', path: '/actors/', inHeader: true },
  { label: 'Glossary', path: '/glossary/', inHeader: true },
  { label: 'Places', path: '/places/', inHeader: true },
  { label: 'Quotations', path: '/quotes/', inHeader: false },
  { label: 'Article', path: '/article/', inHeader: true },
  { label: 'References', path: '/references/', inHeader: false },
  { label: 'Index A–Z', path: '/search/', inHeader: false },
  { label: 'About', path: '/about/', inHeader: false },
  { label: 'Corrections', path: '/corrections/', inHeader: false },
  { label: 'Print edition', path: '/print/', inHeader: false },
];
