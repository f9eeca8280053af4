import type { Knowledge } from '#dossier/knowledge.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { recordTerms } from './record-terms.ts';

/** What one could count in the sources or the sentence: the sources themselves, and the states, people and so on that are named. */
export function countNamed(text: string, cites: readonly string[], knowledge: Knowledge): Set<number> {
  const { namedIn } = recordTerms(knowledge);
  const lists = [knowledge.names.find(text).map(({ key }) => key), ...cites.map(namedIn), cites.flatMap(namedIn)];
  return new Set([cites.length, ...lists.flatMap((keys) => countByKind(keys, knowledge))]);
}

function countByKind(keys: readonly EntryKey[], { names, known }: Knowledge): number[] {
  const kinds = [...new Set(keys)].flatMap((key) => [
    ...new Set(names.group(key).map((member) => known.get(member)?.kind ?? member.slice(0, member.indexOf('/')))),
  ]);
  return [...Map.groupBy(kinds, (kind) => kind).values()].map(({ length }) => length);
}
