import { findAcronyms } from '#lib/language/acronyms.ts';
import { namesOf, type NamedEntry } from '#dossier/names.ts';
import { memoizeTextForChecks } from '#lib/memoize-for-checks.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { listOurTexts, type ListedText, type TextContext } from '../texts/list-texts.ts';
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
    const isDefined = createDefinedTest(context, publishers);
    yield* findInEach(listOurTexts(context), function* (text): Generator<Finding> {
      for (const { acronym, at } of findUndefined(text, isDefined))
        yield {
          reason: `“${acronym}” is not explained anywhere`,
          hint: 'Write the name in full, or add a glossary term or an actor for it.',
          at,
        };
    });
  },
});

const findOnce = memoizeTextForChecks(findAcronyms);

const acronymsIn = (names: readonly string[]): string[] => names.flatMap((name) => findAcronyms(name).map(({ text }) => text));

/** An acronym and its place. */
interface AcronymInText {
  acronym: string;
  at: Finding['at'];
}

type IsDefined = (acronym: string) => boolean;

/** Tests for the acronyms in names of entries, and some others. */
function createDefinedTest({ entries }: TextContext, others: readonly string[] = []): IsDefined {
  const named: NamedEntry[] = [...entries.glossary, ...entries.actors, ...entries.places];
  const defined = new Set([...acronymsIn(named.flatMap(namesOf)), ...others]);
  return (acronym) => defined.has(acronym);
}

function* findUndefined({ text, at }: ListedText, isDefined: IsDefined): Generator<AcronymInText> {
  for (const { text: acronym, start, end } of findOnce(text))
    if (!isDefined(acronym) && !isQuoted(text, start, end)) yield { acronym, at: { ...at, find: occurrenceAt(text, start, end) } };
}

/** The acronyms in our own words that are not part of the name of an entry. */
export function findUndefinedAcronyms(context: TextContext): AcronymInText[] {
  const isDefined = createDefinedTest(context);
  return listOurTexts(context).flatMap((text) => [...findUndefined(text, isDefined)]);
}
