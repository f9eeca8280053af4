import { listByProof } from '#dossier/proofs/judge-proofs.ts';
import { placeInRecord } from '../texts/record-place.ts';
import { defineRule } from '../rule.ts';

/** A record that was compared with the text of its source has not changed since. */
export const recordIsProven = defineRule({
  id: 'record-is-proven',
  severity: 'warning',
  summary: 'A passage or reference that was compared with its source’s own text has not changed since.',
  why: 'The file proofs.lock says which records were compared with the texts of their sources. When a digest, a quotation or a date changes, the comparison no longer holds, and the site no longer counts it. Records that were never compared are no finding; without the file, this rule does not apply.',
  fix: 'Open the source, put its text into `sources/<id>.txt`, and run `npm run prove`. If the text is gone for good, remove the line of the record from proofs.lock: the record then counts as never proven.',
  examples: [
    {
      shows: 'a proven reference with another title and other line breaks',
      proven: { 'references/pier-book.yaml': 'digest: The pier is old.' },
      files: {
        'references/pier-book.yaml': 'digest: >-\n  The pier\n  is old.\ntitle: The pier book',
        'briefings/pier.mdx': 'The pier is old.[^pier-book]',
      },
    },
    {
      shows: 'a reference that was never proven',
      proven: {},
      files: { 'references/pier-book.yaml': 'digest: The pier is old.', 'briefings/pier.mdx': 'The pier is old.[^pier-book]' },
    },
    {
      shows: 'a digest that changed after its proof',
      proven: { 'references/pier-book.yaml': 'digest: The pier is old.' },
      files: { 'references/pier-book.yaml': 'digest: The pier was rebuilt.', 'briefings/pier.mdx': 'The pier is old.[^pier-book]' },
      findings: { 'references/pier-book.yaml:1:9': 'pier-book has changed since it was compared with its source’s text' },
    },
  ],
  *check({ dossier, proofs }) {
    if (!dossier || !proofs) return;
    for (const source of listByProof(dossier, proofs, 'stale'))
      yield {
        reason: `${source.id} has changed since it was compared with its source’s text`,
        hint: 'Run npm run prove, with the text of the source in the folder sources/.',
        at: placeInRecord(dossier, source, ['digest']),
      };
  },
});
