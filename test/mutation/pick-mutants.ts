import type { Content } from './content.ts';
import { makeMutant, type Mutant, type Mutator, type Spot } from './mutant.ts';

export interface Choice {
  seed: number;
  /** The number of mutants to pick. */
  count: number;
}

/**
 * Picks equally many mutants of each kind, as far as there are enough, and in a kind with several forms first one of each form.
 * The rank of each change is a hash of the seed and its words, so that most choices stay if other content changes.
 */
export function* pickMutants(mutators: readonly Mutator[], content: Content, { seed, count }: Choice): Generator<Mutant> {
  const ranked = mutators.map((mutator) => ({ mutator, spots: rankSpots([...mutator.find(content)], `${seed} ${mutator.kind}`) }));
  const share = fairShare(
    ranked.map(({ spots }) => spots.length),
    count,
  );
  for (const [index, { mutator, spots }] of ranked.entries())
    for (const spot of spots.slice(0, share[index])) yield makeMutant(mutator, spot, content);
}

/** Distributes a number among kinds with limited capacities, in turn. */
function fairShare(limits: readonly number[], count: number): number[] {
  const share = limits.map(() => 0);
  let left = Math.min(
    count,
    limits.reduce((sum, limit) => sum + limit, 0),
  );
  while (left > 0)
    for (const [index, limit] of limits.entries()) {
      if (left === 0 || share[index] === limit) continue;
      share[index]!++;
      left--;
    }
  return share;
}

function rankSpots(spots: readonly Spot[], salt: string): Spot[] {
  const ranked = spots
    .map((spot) => ({ spot, rank: hash(`${salt} ${spot.edits[0]?.file.name ?? ''} ${spot.change}`) }))
    .sort((a, b) => a.rank - b.rank);
  const ofForm = new Map<string | undefined, number>();
  return ranked
    .map(({ spot, rank }) => {
      const before = spot.form === undefined ? 0 : (ofForm.get(spot.form) ?? 0);
      ofForm.set(spot.form, before + 1);
      return { spot, rank, before };
    })
    .sort((a, b) => a.before - b.before || a.rank - b.rank)
    .map(({ spot }) => spot);
}

/** FNV-1a with 32 bits, its bits mixed once more as in murmur3. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
