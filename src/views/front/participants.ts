import type { Dossier } from '#dossier/dossier.ts';
import { buildEntryRow, type EntryRow } from '../page/entry-rows.ts';

/** Who took part for whom: a row of the table on the front page. */
export interface ParticipantRow {
  /** The actors for whom people took part, such as states. Empty for a person who belongs to none. */
  sides: EntryRow[];
  /** Empty if no key actor belongs to the side. */
  people: EntryRow[];
}

/**
 * The key actors in rows, in their order. An actor stands beside the key actors at the top of what it belongs to, or else
 * beside those that it belongs to itself.
 */
export function listParticipants(dossier: Dossier): ParticipantRow[] {
  const actors = dossier.explainer.data.keyActors.flatMap((id) => dossier.actors.find((actor) => actor.id === id) ?? []);
  const ids = actors.map(({ id }) => id);
  const above = new Map(ids.map((id) => [id, listAbove(dossier, id)]));
  const isTop = (id: string) => !above.get(id)?.some((other) => ids.includes(other));
  const rows = new Map<string, { sides: readonly string[]; people: string[] }>();
  for (const { id, data } of actors) {
    const tops = ids.filter((other) => above.get(id)?.includes(other) && isTop(other));
    const isSide = ids.some((other) => above.get(other)?.includes(id));
    if (isSide && tops.length === 0) continue;
    const sides = tops.length > 0 ? tops : data.affiliation;
    const key = sides.join(' ') || id;
    const row = rows.get(key) ?? { sides, people: [] };
    row.people.push(id);
    rows.set(key, row);
  }
  const rowOf = (id: string) => buildEntryRow(dossier, `actors/${id}`);
  const firstOf = ({ sides, people }: { sides: readonly string[]; people: readonly string[] }) =>
    Math.min(...[...sides, ...people].map((id) => ids.indexOf(id)).filter((index) => index >= 0));
  const isGroup = (id: string) => actors.some((actor) => actor.id === id && actor.data.kind !== 'person');
  return [...rows.values()]
    .map(({ sides, people }) =>
      sides.length === 0 ? { sides: people.filter(isGroup), people: people.filter((id) => !isGroup(id)) } : { sides, people },
    )
    .sort((a, b) => firstOf(a) - firstOf(b))
    .map(({ sides, people }) => ({ sides: sides.map(rowOf), people: people.map(rowOf) }));
}

/** All actors that an actor belongs to, also over several steps. */
function listAbove(dossier: Dossier, id: string): string[] {
  const found = new Set<string>();
  const visit = (from: string) => {
    for (const next of dossier.actors.find((actor) => actor.id === from)?.data.affiliation ?? [])
      if (next !== id && !found.has(next)) {
        found.add(next);
        visit(next);
      }
  };
  visit(id);
  return [...found];
}
