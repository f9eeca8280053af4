import { toComparable } from '#lib/text/comparable.ts';
import { findOurWords } from '../texts/authored-texts.ts';
import { defineRule } from '../rule.ts';

/** Names and words have one spelling, except in quotations and as variants. */
export const houseSpelling = defineRule({
  id: 'house-spelling',
  severity: 'error',
  summary: 'Names and words are written as `houseSpellings` in site.config.ts says, except in quotations and lists of variants.',
  why: 'A name with two spellings looks like two things, and links and search find only half of it. For some names, the spelling takes a side.',
  fix: 'Use the house spelling. Other spellings may stand in quotations, in the titles of references, and in `altLabels`, where search finds them.',
  examples: [
    {
      shows: 'the house spelling, with the other as a variant',
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
      findings: { 'briefings/ferry.mdx:9:16': 'the house spelling is “Holm”, not “Holme”' },
    },
  ],
  *check(context) {
    const useOf = new Map(
      context.site.houseSpellings.flatMap(({ use, insteadOf }) => insteadOf.map((variant) => [toComparable(variant), use] as const)),
    );
    for (const { words, at } of findOurWords(context, [...useOf.keys()])) {
      const use = useOf.get(toComparable(words)) ?? '';
      yield { reason: `the house spelling is “${use}”, not “${words}”`, hint: `Write “${use}”.`, at };
    }
  },
});
