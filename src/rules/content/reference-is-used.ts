import { keyOf, listEntries } from '#dossier/entry.ts';
import { referencesOf } from '#dossier/parse/walk-references.ts';
import { defineRule } from '../rule.ts';

/** Something cites every reference. */
export const referenceIsUsed = defineRule({
  id: 'reference-is-used',
  severity: 'warning',
  summary: 'Every reference is cited somewhere.',
  why: 'The list of references shows readers what the explainer rests on. A page that nothing rests on does not belong there; often its citation was forgotten.',
  fix: 'Cite the reference where its content is used, or remove its file.',
  examples: [
    {
      shows: 'a reference that a briefing cites',
      files: { 'references/pier-book.yaml': 'title: The pier', 'briefings/ferry.mdx': 'The pier is old.[^pier-book]' },
    },
    {
      shows: 'a reference that only a date rests on',
      files: {
        'references/pier-book.yaml': 'issued: 2019-05-02',
        'chronology/pier-book.yaml': 'cites: [p1, gazette-2020]\ndate: { edtf: 2019-05-02, basis: background, cites: [pier-book] }',
      },
    },
    {
      shows: 'a reference that nothing cites',
      files: { 'references/pier-book.yaml': 'title: The pier' },
      findings: { 'references/pier-book.yaml:1:1': 'nothing cites the reference "pier-book"' },
    },
  ],
  *check({ dossier, entries, isComplete }) {
    if (!dossier || !isComplete) return;
    const inData = listEntries(entries).flatMap((entry) =>
      referencesOf(entry)
        .filter(({ ref }) => ref === 'sources')
        .map(({ value }) => value),
    );
    const used = new Set([...inData, ...dossier.statements.flatMap((statement) => statement.cites)]);
    for (const reference of dossier.references)
      if (!used.has(reference.id))
        yield {
          reason: `nothing cites the reference "${reference.id}"`,
          hint: 'Cite it where it belongs, or remove the file.',
          at: { entry: keyOf(reference), path: [] },
        };
  },
});
