import { findAcronyms } from '#lib/language/acronyms.ts';
import { namesOf, type NamedEntry } from '#dossier/names.ts';
import { memoizeTextForChecks } from '#lib/memoize-for-checks.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { listOurTexts, type TextContext } from '../texts/list-texts.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A reader who meets an acronym can find out what it means: it is part of a name on this site, or of a publisher’s. */
export const termIsDefined = defineRule({
  id: 'term-is-defined',
  severity: 'error',
  summary: 'Every acronym is part of the name of a term, actor or place, or of a publisher among the references.',
  why: 'An acronym shuts out readers who do not know it. If it belongs to a name on this site, its link explains it.',
  fix: 'Write the name in full, or add a glossary term or an actor with the acronym among its `altLabels`.',
  examples: [
    {
      shows: 'an acronym that is a variant of a term',
      files: {
        'glossary/ferry-company.yaml': 'term: Holm Ferry Company\naltLabels: [HFC]',
        'briefings/ferry.mdx': 'The HFC runs it.[^p1]',
      },
    },
    { shows: 'a Roman numeral, and the name of a model', files: { 'briefings/ferry.mdx': 'The Holm III, an MK-40, sails.[^p1]' } },
    {
      shows: 'an acronym that nothing explains',
      files: { 'briefings/ferry.mdx': 'The HFC runs it.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:5': '“HFC” is not explained anywhere' },
    },
  ],
  *check(context) {
    if (!context.isComplete) return;
    const publishers = context.entries.references.flatMap(({ data }) => acronymsIn([data.publisher, data.via ?? '']));
    for (const { acronym, at } of findUndefinedAcronyms(context, publishers))
      yield {
        reason: `“${acronym}” is not explained anywhere`,
        hint: 'Write the name in full, or add a glossary term or an actor for it.',
        at,
      };
  },
});

const findOnce = memoizeTextForChecks(findAcronyms);

const acronymsIn = (names: readonly string[]): string[] => names.flatMap((name) => findAcronyms(name).map(({ text }) => text));

/** The acronyms in our own words that are not part of a known name, each with its place. */
export function* findUndefinedAcronyms(
  context: TextContext,
  known: readonly string[] = [],
): Generator<{ acronym: string; at: Finding['at'] }> {
  const { entries } = context;
  const named: NamedEntry[] = [...entries.glossary, ...entries.actors, ...entries.places];
  const defined = new Set([...acronymsIn(named.flatMap(namesOf)), ...known]);
  for (const { text, at } of listOurTexts(context))
    for (const { text: acronym, start, end } of findOnce(text))
      if (!defined.has(acronym) && !isQuoted(text, start, end)) yield { acronym, at: { ...at, find: occurrenceAt(text, start, end) } };
}
