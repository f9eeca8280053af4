import { PASSAGE_ID_PATTERN, HEADLINE_ID } from '#schemas/ids.ts';
import { keyOf, listEntries } from '#dossier/entry.ts';
import { isReservedId } from '#dossier/reserved-ids.ts';
import { infoOf } from '#schemas/collections.ts';
import { defineRule } from '../rule.ts';

const FIRST_TWO = `  - { id: p1, digest: The council voted., dates: [{ of: the vote, date: { edtf: 2020-03-04, basis: resolved, words: on Wednesday } }] }
  - { id: p2, digest: The mayor spoke., quotations: [{ text: a lifeline, speaker: ada-quill }] }`;

/** Passages are p1, p2 … in order, and no reference has an id that a passage could have. */
export const idIsUnique = defineRule({
  id: 'id-is-unique',
  severity: 'error',
  waivable: false,
  summary: 'No two things share an id.',
  why: 'An id is an address: readers link to it and citations name it. If two things share one, a citation or a link could mean either.',
  fix: 'Number the passages in the order of the article, p1, p2 and so on, without gaps. Name a reference for its publisher and date, such as gazette-2020-03-05.yaml. Rename an entry whose id is that of a part of a page with npm run rename.',
  examples: [
    { shows: 'passages in order', files: { 'articles/ferry-vote.yaml': `passages:\n${FIRST_TWO}` } },
    {
      shows: 'a passage that has the id of another',
      files: { 'articles/ferry-vote.yaml': `passages:\n${FIRST_TWO}\n  - { id: p2, digest: The pier is old., waived: A caption. }` },
      findings: { 'articles/ferry-vote.yaml:4:11': 'the id "p2" is already taken by an earlier passage' },
    },
    {
      shows: 'a gap in the numbers',
      files: { 'articles/ferry-vote.yaml': `passages:\n${FIRST_TWO}\n  - { id: p4, digest: The pier is old., waived: A caption. }` },
      findings: { 'articles/ferry-vote.yaml:4:11': 'passage 3 has the id "p4"' },
    },
    {
      shows: 'a reference with the id of a passage',
      files: { 'references/p3.yaml': 'title: The pier', 'briefings/ferry.mdx': 'The pier is old.[^p3]' },
      findings: { 'references/p3.yaml:1:1': 'the id "p3" of the reference looks like that of a passage' },
    },
    {
      shows: 'a place with the id of the list of sources',
      files: { 'places/sources.yaml': 'name: the Sources' },
      findings: { 'places/sources.yaml:1:1': 'another part of the page /places/ has the id "sources"' },
    },
    { shows: 'a term with the same id, which has no row with its id', files: { 'glossary/sources.yaml': 'term: source' } },
  ],
  *check({ entries, ids }) {
    for (const entry of listEntries(entries)) {
      if (!isReservedId(entry.collection, entry.id, ids.get('references') ?? new Set())) continue;
      const { kind } = infoOf(entry.collection);
      yield {
        reason: `another part of the page /${entry.collection}/ has the id "${entry.id}"`,
        hint: `Links to the ${kind} on that page would lead to the other part. Rename it with npm run rename -- ${kind} ${entry.id} and its new id.`,
        at: { entry: keyOf(entry), path: [] },
      };
    }
    for (const article of entries.articles) {
      for (const [index, { id }] of article.data.passages.entries()) {
        if (id === `p${index + 1}`) continue;
        const isTwin = article.data.passages.findIndex((passage) => passage.id === id) < index;
        yield {
          reason: isTwin ? `the id "${id}" is already taken by an earlier passage` : `passage ${index + 1} has the id "${id}"`,
          hint: `Passages are numbered in order: this is p${index + 1}.`,
          at: { entry: keyOf(article), path: ['passages', index, 'id'] },
        };
      }
    }
    for (const reference of entries.references) {
      if (!PASSAGE_ID_PATTERN.test(reference.id) && reference.id !== HEADLINE_ID) continue;
      yield {
        reason: `the id "${reference.id}" of the reference looks like that of a passage`,
        hint: 'Rename the file so that its id says what it is, such as publisher-2022-01-26.yaml.',
        at: { entry: keyOf(reference), path: [] },
      };
    }
  },
});
