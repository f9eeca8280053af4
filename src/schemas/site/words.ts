import { z } from 'zod';

/** Words by their names, in groups. The catalogue of the language says which there are: see `findWordIssues`. */
export interface WordTree {
  readonly [name: string]: unknown;
}

/** Words of the interface in the place of those of the catalogue. */
export const words = z.custom<WordTree>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), {
  error: 'words are a group of fields, as in the catalogue',
});
