import type { Random } from './random.ts';

const ONSETS = ['b', 'br', 'd', 'dr', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const ENDINGS = ['l', 'm', 'n', 'nd', 'r', 'rn', 'sk', 'st', 'x'];

/** Makes unique names that can be pronounced and are no English words. ASCII letters only. */
export function createNamer(random: Random): () => string {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const syllables = Array.from({ length: 3 }, () => random.pick(ONSETS) + random.pick(VOWELS)).join('');
      const name = syllables.charAt(0).toUpperCase() + syllables.slice(1) + random.pick(ENDINGS);
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

/** A name as an id: "Harbour Court" becomes "harbour-court". */
export const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
