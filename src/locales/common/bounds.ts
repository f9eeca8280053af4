import type { Meaning } from '../parts/meaning.ts';

/** The prepositions before a date at which a time begins, and those before one at which it ends: two lists with commas. */
export const createBounds = (begin: string, end: string): Meaning['bounds'] =>
  new Map([...begin.split(', ').map((word) => [word, 'begin'] as const), ...end.split(', ').map((word) => [word, 'end'] as const)]);
