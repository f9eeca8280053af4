import { toComparable } from '#lib/text/comparable.ts';
import { keyOf, type EntryKey } from '#dossier/entry.ts';
import { namesOf, type NamedEntry } from '#dossier/names.ts';
import { defineRule } from '../rule.ts';

/** A name leads to one thing. Two entries share it only if one says that it is the same as the other. */
export const nameIsUnambiguous = defineRule({
  id: 'name-is-unambiguous',
  severity: 'error',
  summary: 'No two entries about different things share a name or variant.',
  why: 'Names in the text become links. A name that two entries share would lead to one of them by chance.',
  fix: 'Remove the name from one of the entries. If both are about the same thing, such as a country as an actor and as a place, say so in one of them with `sameAs`.',
  examples: [
    { shows: 'one thing as an actor and as a place', files: { 'actors/holm.yaml': 'name: Holm\nsameAs: places/holm' } },
    {
      shows: 'a variant that is the name of another entry',
      files: { 'places/pier.yaml': 'name: the pier\naltLabels: [Holm]' },
      findings: { 'places/pier.yaml:2:13': 'the name “Holm” already belongs to places/holm' },
    },
    {
      shows: 'the same name with another apostrophe and another blank',
      files: { 'places/pier.yaml': 'name: Ada’s pier', 'places/quay.yaml': 'name: "Ada\'s\\u00a0pier"' },
      findings: { 'places/quay.yaml:1:7': "the name “Ada's\u00a0pier” already belongs to places/pier" },
    },
    {
      shows: 'a name that its own entry repeats',
      files: { 'places/pier.yaml': 'name: the pier\naltLabels: [the jetty, the pier]' },
      findings: { 'places/pier.yaml:2:24': 'the name “the pier” appears twice in this entry' },
    },
  ],
  *check({ dossier, entries }) {
    if (!dossier) return;
    const owners = new Map<string, EntryKey>();
    const named: NamedEntry[] = [...entries.glossary, ...entries.actors, ...entries.places];
    for (const entry of named) {
      const key = keyOf(entry);
      for (const [index, name] of namesOf(entry).entries()) {
        const owner = owners.get(toComparable(name));
        if (owner === undefined) owners.set(toComparable(name), key);
        else if (owner === key || !dossier.names.group(owner).includes(key))
          yield {
            reason: owner === key ? `the name “${name}” appears twice in this entry` : `the name “${name}” already belongs to ${owner}`,
            hint:
              owner === key
                ? 'Remove one of the two.'
                : 'Remove it from one of the two. If both are about the same thing, say so with sameAs.',
            at: { entry: key, path: pathOfName(entry, index) },
          };
      }
    }
  },
});

/** The path of the n-th of an entry's names, in the order of `namesOf`. */
function pathOfName(entry: NamedEntry, index: number): (string | number)[] {
  if (index === 0) return ['term' in entry.data ? 'term' : 'name'];
  const label = index - 1;
  const { altLabels } = entry.data;
  return label < altLabels.length ? ['altLabels', label] : ['originalNames', label - altLabels.length, 'text'];
}
