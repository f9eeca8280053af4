import { keyOf } from '#dossier/entry.ts';
import { formerIdsOf } from '#dossier/redirects.ts';
import { defineRule } from '../rule.ts';

/** A former address leads to one entry only. */
export const formerIdIsFree = defineRule({
  id: 'former-id-is-free',
  severity: 'error',
  waivable: false,
  summary: 'A former id is not the id of an entry of its collection, and belongs to one entry only.',
  why: 'Old links lead to the entry that had their id before. If another entry has that id too, a link could mean either.',
  fix: 'Remove the id from `formerIds`, or give the other entry another id with `npm run rename`.',
  examples: [
    { shows: 'a former id that no other entry has', files: { 'actors/ben-oake.yaml': 'formerIds: [ben]' } },
    {
      shows: 'the id of another entry',
      files: { 'actors/ben-oake.yaml': 'formerIds: [ada-quill]' },
      findings: { 'actors/ben-oake.yaml:1:13': 'the former id "ada-quill" is the id of an entry' },
    },
    {
      shows: 'a former id of two entries',
      files: { 'actors/ben-oake.yaml': 'formerIds: [ben]', 'actors/ben-elder.yaml': 'formerIds: [old-ben, ben]\nname: Ben the Elder' },
      findings: { 'actors/ben-oake.yaml:1:13': 'the former id "ben" is also a former id of ben-elder' },
    },
  ],
  *check({ entries, ids }) {
    for (const [collection, own] of Object.entries(entries)) {
      const owners = new Map<string, string>();
      for (const entry of own)
        for (const [index, id] of formerIdsOf(entry).entries()) {
          const at = { entry: keyOf(entry), path: ['formerIds', index] };
          const hint = 'An old link must lead to one entry: remove the id from one of the two.';
          const owner = owners.get(id);
          if (ids.get(collection as keyof typeof entries)?.has(id))
            yield { reason: `the former id "${id}" is the id of an entry`, hint, at };
          else if (owner !== undefined) yield { reason: `the former id "${id}" is also a former id of ${owner}`, hint, at };
          owners.set(id, entry.id);
        }
    }
  },
});
