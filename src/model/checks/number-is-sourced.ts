import { findFigures } from '#lib/figures.ts';
import { findProseDates } from '#lib/prose-dates.ts';
import { findQuotations } from '../prose.ts';
import { needle, placeOf } from './authored.ts';
import type { Rule } from './rule.ts';

/** A number written in figures stands in a cited source: in its digest, title, quotations or dates. Names and dates have rules of their own. */
export const numberIsSourced: Rule = {
  id: 'number-is-sourced',
  severity: 'error',
  summary: 'Every number in figures stands in a source that is cited.',
  *check({ dossier, evidence }) {
    for (const statement of dossier?.statements ?? []) {
      const { text, cites } = statement;
      if (cites.length === 0 || !/\d/.test(text)) continue;
      const exempt = [...findQuotations(text), ...findProseDates(text), ...(dossier?.names.find(text) ?? [])];
      const { numbers } = evidence(cites);
      for (const { start, end, text: figure, value } of findFigures(text)) {
        if (numbers.has(value) || exempt.some((range) => start >= range.start && end <= range.end)) continue;
        yield {
          reason: `${figure} stands in none of the sources cited here`,
          hint: `Correct the number, or cite the source that gives it: ${cites.join(', ')} ${cites.length === 1 ? 'does' : 'do'} not.`,
          at: { ...placeOf(statement), find: needle(text, start, end) },
        };
      }
    }
  },
};
