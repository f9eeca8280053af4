import { suggest } from '#lib/text/closest.ts';
import { HEADLINE_ID, PASSAGE_ID_PATTERN } from '#schemas/ids.ts';
import { keyOf, listEntries } from '#dossier/entry.ts';
import { findCitations } from '#dossier/prose/citations.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { textsOf } from '#dossier/texts/entry-texts.ts';
import { paragraphsOf } from '#dossier/prose/walk-prose.ts';
import { textsInData } from '#dossier/parse/walk-data.ts';
import { referencesOf } from '#dossier/parse/walk-references.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import type { ContentPlace, Finding } from '../finding.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { defineRule, type CheckContext } from '../rule.ts';

/** Every citation, in a `cites` list or as a footnote reference in prose, points to a passage or a reference. */
export const citationResolves = defineRule({
  id: 'citation-resolves',
  severity: 'error',
  waivable: false,
  summary: 'Every citation points to a passage of the article or to a reference.',
  why: 'A citation is the proof of its statement. One that leads nowhere proves nothing, and its number on the page opens no source.',
  fix: 'Correct the id, or add the reference as a file with that name. Passages are cited as p1, p2 and so on, the headline as headline.',
  examples: [
    {
      shows: 'a passage, the headline and a reference',
      files: { 'briefings/ferry.mdx': 'The ferry stays.[^p1][^headline] A subsidy pays for it.[^gazette-2020]' },
    },
    {
      shows: 'a misspelt reference in prose',
      files: { 'briefings/ferry.mdx': 'A subsidy pays for the ferry.[^gazette-202]' },
      findings: { 'briefings/ferry.mdx:9:30': '"gazette-202" is neither a passage of the article nor a reference' },
    },
    {
      shows: 'citations in a heading and in the head of a table',
      files: { 'briefings/ferry.mdx': '## The vote[^p1]\n\n| who[^p2] | what |\n| --- | --- |\n| Ada Quill[^p2] | She spoke.[^p2] |' },
      findings: {
        'briefings/ferry.mdx:9:12': '[^p1] is in a heading, where it cites nothing',
        'briefings/ferry.mdx:11:6': '[^p2] is in a table head, where it cites nothing',
      },
    },
    {
      shows: 'a passage that the article does not have',
      files: { 'actors/ben-oake.yaml': 'role: { text: Harbour master., cites: [p1, p25] }' },
      findings: { 'actors/ben-oake.yaml:1:44': '"p25" is neither a passage of the article nor a reference' },
    },
  ],
  *check(context) {
    const known = knownSources(context);
    yield* findInEach(listEntries(context.entries), function* (entry): Generator<Finding> {
      const cited = referencesOf(entry).filter(({ ref }) => ref === 'sources' || ref === 'passages');
      for (const { path, value } of cited) yield* lookUp(value, known, { entry: keyOf(entry), path });
      for (const { path, value } of textsInData(entry))
        for (const { start, end } of findCitations(value))
          yield {
            reason: `${value.slice(start, end)} is in the text of a field, where it cites nothing`,
            hint: 'Name the source in the list "cites" beside the text.',
            at: { entry: keyOf(entry), path, find: occurrenceAt(value, start, end) },
          };
      for (const { kind, content, where } of textsOf(entry, context.language))
        if ((kind === 'heading' || kind === 'table head') && content) {
          const flat = plainText(content);
          for (const { start, end } of findCitations(flat))
            yield {
              reason: `${flat.slice(start, end)} is in a ${kind}, where it cites nothing: readers would see it as it is written`,
              hint: `Put it behind a sentence below the ${kind === 'heading' ? 'heading' : 'head of the table'}.`,
              at: { entry: keyOf(entry), ...where, find: occurrenceAt(flat, start, end) },
            };
        }
      for (const { sentences } of paragraphsOf(entry, context.language))
        for (const { citations } of sentences)
          for (const { id, place } of citations) yield* lookUp(id, known, { entry: keyOf(entry), body: place });
    });
  },
});

interface KnownSources {
  ids: Set<string>;
  /** False where the article's file is broken: then nothing can be said of its passages. */
  passagesKnown: boolean;
}

function knownSources({ entries, ids }: CheckContext): KnownSources {
  const passages = entries.articles.flatMap((article) => article.data.passages.map((passage) => passage.id));
  return { ids: new Set([...passages, HEADLINE_ID, ...(ids.get('references') ?? [])]), passagesKnown: passages.length > 0 };
}

function* lookUp(id: string, { ids: known, passagesKnown }: KnownSources, at: ContentPlace): Generator<Finding> {
  if (known.has(id) || (!passagesKnown && PASSAGE_ID_PATTERN.test(id))) return;
  yield {
    reason: `"${id}" is neither a passage of the article nor a reference`,
    hint: hintForPassage(id, known) ?? (suggest(id, known) || `Cite a passage, such as p1, or add the file references/${id}.yaml.`),
    at,
  };
}

/** A passage has no other that is like it: the number is wrong, or the passage is missing. */
function hintForPassage(id: string, known: ReadonlySet<string>): string | undefined {
  if (!PASSAGE_ID_PATTERN.test(id)) return undefined;
  const passages = [...known].filter((other) => PASSAGE_ID_PATTERN.test(other));
  return passages.length === 1
    ? `The article has only the passage ${passages[0]}.`
    : `The article has the passages ${passages[0]} to ${passages.at(-1)}.`;
}
