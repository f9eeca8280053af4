import { findOurWords } from '../texts/authored-texts.ts';
import { defineRule } from '../rule.ts';

/** Names and words that the house spells one way are spelt so, but in quotations and as variants. */
export const houseSpelling = defineRule({
  id: 'house-spelling',
  severity: 'error',
  summary: 'The house spellings of site.config.ts are kept, except in quotations and lists of variants.',
  why: 'One name spelt in two ways looks like two things, is linked and found only half, and in some names takes a side.',
  fix: 'Write it as the house does. Old spellings may stand in quotations, in titles of others, and in altLabels, where search finds them.',
  examples: [
    {
      shows: 'the house’s spelling, with the other as a variant',
      files: { 'glossary/island.yaml': 'term: island of Holm\naltLabels: [island of Holme]' },
    },
    {
      shows: 'the other spelling in a quotation',
      files: {
        'references/letter.yaml': 'quotations: [{ text: dear Holme, speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Ada Quill wrote “dear Holme”.[^letter]',
      },
    },
    {
      shows: 'the other spelling in our own words',
      files: { 'briefings/ferry.mdx': 'The council of Holme voted.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:16': 'the house writes “Holm”, not “Holme”' },
    },
  ],
  *check({ entries, site }) {
    const useOf = new Map(site.houseSpellings.flatMap(({ use, insteadOf }) => insteadOf.map((variant) => [variant, use] as const)));
    if (useOf.size === 0) return;
    for (const { words, at } of findOurWords(entries, [...useOf.keys()])) {
      const use = useOf.get(words) ?? '';
      yield { reason: `the house writes “${use}”, not “${words}”`, hint: `Write “${use}”.`, at };
    }
  },
});
