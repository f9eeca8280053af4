import { countWords } from '#lib/language/quotations.ts';
import { optionsOf } from '#schemas/site/rules.ts';
import { keyOf } from '#dossier/entry.ts';
import { defineRule } from '../rule.ts';

/** We report in our own words; quotations stay short. */
export const quoteIsShort = defineRule({
  id: 'quote-is-short',
  severity: 'error',
  summary: 'No recorded quotation has more words than the option `words` allows; by default, 60.',
  why: 'The article and the cited pages belong to others. We say what they say in our own words, and quote only where the exact words matter.',
  fix: 'Record only the words that are quoted here, and put the rest into the digest in your own words. If the limit is wrong for this site, set the option `words` of this rule in site.config.ts.',
  examples: [
    {
      shows: 'a quotation with as many words as the limit allows, here five',
      files: { 'references/gazette-2020.yaml': 'quotations: [{ text: We won’t sell the ferry, speaker: ada-quill }]' },
      settings: { rules: { 'quote-is-short': ['error', { words: 5 }] } },
    },
    {
      shows: 'one word more',
      files: { 'references/gazette-2020.yaml': 'quotations: [{ text: We won’t ever sell the ferry, speaker: ada-quill }]' },
      settings: { rules: { 'quote-is-short': ['error', { words: 5 }] } },
      findings: { 'references/gazette-2020.yaml:1:22': 'the quotation has 6 words; the limit is 5' },
    },
  ],
  *check({ entries, site }) {
    const limit = optionsOf(site, 'quote-is-short').words;
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
      if (words > limit)
        yield {
          reason: `the quotation has ${words} words; the limit is ${limit}`,
          hint: 'Record only the words that are quoted, or set the option "words" of quote-is-short in site.config.ts.',
          at,
        };
    }
  },
});
