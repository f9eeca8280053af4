import { words as provided } from 'virtual:words';
import type { Catalogue } from '#locales/catalogue.ts';

/** The words of the interface, for a site’s own components and pages: `backgrounder/words`. */
export const words: Catalogue = provided;
