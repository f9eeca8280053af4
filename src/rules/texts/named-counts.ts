import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { recordTerms } from './record-terms.ts';

/** What one could count in the sources or the sentence: the sources themselves, and the states, people and so on that are named. */
export function countNamed(text: string, cites: readonly string[], dossier: Dossier): Set<number> {
  const { namedIn } = recordTerms(dossier);
  const lists = [dossier.names.find(text).map(({ key }) => key), ...cites.map(namedIn), cites.flatMap(namedIn)];
  return new Set([cites.length, ...lists.flatMap((keys) => countByKind(keys, dossier))]);
}

function countByKind(keys: readonly EntryKey[], { names, entry }: Dossier): number[] {
  const kinds = [...new Set(keys)].flatMap((key) => [
    ...new Set(
      names.group(key).map((member) => {
        const data = entry(member)?.data;
        return data && 'kind' in data ? data.kind : member.slice(0, member.indexOf('/'));
      }),
    ),
  ]);
  return [...Map.groupBy(kinds, (kind) => kind).values()].map(({ length }) => length);
}
