import { countWords } from '#lib/quotations.ts';
import { keyOf } from '../entry.ts';
import type { Rule } from './rule.ts';

/** We tell in our own words; what is quoted stays short. */
export const quoteIsShort: Rule = {
  id: 'quote-is-short',
  severity: 'error',
  summary: 'No recorded quotation is longer than the limit of site.config.ts.',
  *check({ entries, site }) {
    const owners = [
      ...entries.articles.flatMap((article) =>
        article.data.passages.flatMap(({ quotations }, index) =>
          quotations.map(({ text }, n) => ({ text, at: { entry: keyOf(article), path: ['passages', index, 'quotations', n, 'text'] } })),
        ),
      ),
      ...entries.references.flatMap((reference) =>
        reference.data.quotations.map(({ text }, n) => ({ text, at: { entry: keyOf(reference), path: ['quotations', n, 'text'] } })),
      ),
    ];
    for (const { text, at } of owners) {
      const words = countWords(text);
      if (words > site.longestQuotation)
        yield {
          reason: `the quotation has ${words} words; the limit is ${site.longestQuotation}`,
          hint: 'Record only the words that are quoted, or raise longestQuotation in site.config.ts.',
          at,
        };
    }
  },
};
