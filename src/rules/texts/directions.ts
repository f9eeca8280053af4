import { memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import { partOf } from '#locales/pack.ts';
import type { Way } from '#locales/parts/roles.ts';
import type { Word } from '#locales/parts/words.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { Mention } from '#dossier/names.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { wordsOfSource } from './record-terms.ts';

/** Where a text says that something goes to a place or an actor, or comes from it. */
export interface Direction extends Mention {
  way: Way;
  /** The stems of the words before, which say what goes. */
  moved: ReadonlySet<string>;
}

/** How many words before the name may say what goes. */
const REACH = 14;

export const directionsInSource = memoizePairForChecks((source: Source, knowledge: Knowledge): readonly Direction[] =>
  findDirections(sourceText(source), wordsOfSource(source, knowledge), knowledge),
);

/** Finds the directions in a text. The members of a list have the same one. */
export function findDirections(text: string, words: readonly Word[], knowledge: Knowledge): Direction[] {
  const { joinsGoals, wayBefore } = partOf(knowledge.language, 'roles');
  const found: Direction[] = [];
  let last: (Mention & { direction: Direction | undefined }) | undefined;
  for (const mention of knowledge.names.find(text)) {
    const way = wayBefore(text, mention.start);
    const joined = way === undefined && last && joinsGoals.test(text.slice(last.end, mention.start)) ? last.direction : undefined;
    const direction =
      way !== undefined ? { ...mention, way, moved: stemsBefore(text, words, mention.start) } : joined && { ...joined, ...mention };
    if (direction) found.push(direction);
    last = { ...mention, direction };
  }
  return found;
}

const stemsBefore = (text: string, words: readonly Word[], start: number): Set<string> =>
  new Set(
    words
      .filter(({ end }) => end <= start)
      .slice(-REACH)
      .filter((word) => !word.isStopWord && !/[.;:!?\n]/.test(text.slice(word.end, start)))
      .map(({ stem }) => stem),
  );
