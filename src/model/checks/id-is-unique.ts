import { PASSAGE_ID_PATTERN, HEADLINE_ID } from '#schemas/ids.ts';
import { keyOf } from '../entry.ts';
import type { Rule } from './rule.ts';

/** Passages are p1, p2 … in order, and no reference takes an id that a passage could have. */
export const idIsUnique: Rule = {
  id: 'id-is-unique',
  severity: 'error',
  summary: 'No two things share an id.',
  *check({ entries }) {
    for (const article of entries.articles) {
      for (const [index, { id }] of article.data.passages.entries()) {
        if (id === `p${index + 1}`) continue;
        const isTwin = article.data.passages.findIndex((passage) => passage.id === id) < index;
        yield {
          reason: isTwin ? `the id "${id}" is already that of an earlier passage` : `passage ${index + 1} has the id "${id}"`,
          hint: `Passages are numbered in order: this is p${index + 1}.`,
          at: { entry: keyOf(article), path: ['passages', index, 'id'] },
        };
      }
    }
    for (const reference of entries.references) {
      if (!PASSAGE_ID_PATTERN.test(reference.id) && reference.id !== HEADLINE_ID) continue;
      yield {
        reason: `the reference's id "${reference.id}" is the form of a passage's`,
        hint: 'Rename the file so that its id says what it is, such as publisher-2022-01-26.yaml.',
        at: { entry: keyOf(reference), path: [] },
      };
    }
  },
};
