import { findFigures } from '#lib/figures.ts';
import { findProseDates } from '#lib/prose-dates.ts';
import { findQuotations } from '../prose.ts';
import { needle, placeOf } from './authored.ts';
import type { Rule } from './rule.ts';

const COUNT = { 'references/gazette-2020.yaml': 'digest: Two boats carry 8,500 people a year.' };

/** A number written in figures stands in a cited source: in its digest, title, quotations or dates. Names and dates have rules of their own. */
export const numberIsSourced: Rule = {
  id: 'number-is-sourced',
  severity: 'error',
  summary: 'Every number in figures stands in a source that is cited.',
  why: 'A figure is the part of a sentence that readers remember and repeat, and a digit is quickly mistyped. So each one stands in a source, to the digit.',
  mend: 'Correct the figure, or cite the source that gives it. A reference gives the figures of its title, digest and quotations: put there what the page says.',
  examples: [
    { shows: 'a figure of the source', files: { ...COUNT, 'briefings/ferry.mdx': 'It carries 8,500 people.[^gazette-2020]' } },
    { shows: 'the same without its comma, and a word as a figure', files: { ...COUNT, 'briefings/ferry.mdx': 'It carries 8500 people in 2 boats.[^gazette-2020]' } },
    {
      shows: 'another figure',
      files: { ...COUNT, 'briefings/ferry.mdx': 'It carries 8,600 people.[^gazette-2020]' },
      findings: { '?': 'x' },
    },
    {
      shows: 'a figure of another source than those cited',
      files: { ...COUNT, 'briefings/ferry.mdx': 'It carries 8,500 people.[^p1][^p2]' },
      findings: { '?': 'x' },
    },
  ],
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
