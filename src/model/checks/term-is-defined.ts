import { namesOf, type NamedEntry } from '../names.ts';
import { authoredTexts, isQuoted, needle } from './authored.ts';
import type { Rule } from './rule.ts';

/** Two or more capitals in a row, figures among them; Roman numbers, and designations such as ES-11, are no acronyms. */
const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*(?![\p{L}\p{N}]|[-‑]\d)/gu;
const ROMAN_NUMBER = /^[IVXLC]+$/;

/** A reader who meets an acronym can find out what it means: it is part of a name on this site, or of a publisher's. */
export const termIsDefined: Rule = {
  id: 'term-is-defined',
  severity: 'error',
  summary: 'Every acronym is a name of a term, actor or place, or of a publisher among the references.',
  why: 'An acronym shuts out whoever does not know it. If it belongs to a name on this site, readers find out what it means by a touch.',
  mend: 'Write the name out, or add a glossary term or an actor that has the acronym among its altLabels.',
  examples: [
    {
      shows: 'an acronym that is a variant of a term',
      files: {
        'glossary/ferry-company.yaml': 'term: Holm Ferry Company\naltLabels: [HFC]',
        'briefings/ferry.mdx': 'The HFC runs it.[^p1]',
      },
    },
    { shows: 'a Roman number, and a name of a model', files: { 'briefings/ferry.mdx': 'The Holm III, an MK-40, sails.[^p1]' } },
    {
      shows: 'an acronym that nothing explains',
      files: { 'briefings/ferry.mdx': 'The HFC runs it.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:5': '“HFC” is explained nowhere' },
    },
  ],
  *check({ entries, isWhole }) {
    if (!isWhole) return;
    const named: NamedEntry[] = [...entries.glossary, ...entries.actors, ...entries.places];
    const known = new Set(
      [...named.flatMap(namesOf), ...entries.references.flatMap(({ data }) => [data.publisher, data.via ?? ''])].flatMap((name) =>
        [...name.matchAll(ACRONYM)].map((match) => match[0]),
      ),
    );
    for (const entry of Object.values(entries).flat())
      for (const { text, at } of authoredTexts(entry))
        for (const { 0: acronym, index } of text.matchAll(ACRONYM)) {
          if (known.has(acronym) || ROMAN_NUMBER.test(acronym) || isQuoted(text, index, index + acronym.length)) continue;
          yield {
            reason: `“${acronym}” is explained nowhere`,
            hint: 'Write the name out, or give it a glossary term or an actor.',
            at: { ...at, find: needle(text, index, index + acronym.length) },
          };
        }
  },
};
