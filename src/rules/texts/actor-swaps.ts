import type { Knowledge } from '#dossier/knowledge.ts';
import type { EntryKey } from '#dossier/entry.ts';
import type { Source } from '#dossier/source.ts';
import { contextsByActor, likeness, type ActorContext } from './actor-contexts.ts';
import { isPerson, type ActorMention } from './actor-mentions.ts';

/** Two actors that may have changed places. */
export interface Swap {
  mentions: readonly [ActorMention, ActorMention];
  /** The source that they fit better the other way round. */
  source: Source;
}

/** How much better two actors must fit a source the other way round. The weight of a rare word is between 3 and 5. */
const CLEARLY_BETTER = 1.5;
/** How much of that they may fit as they stand. */
const MOST_AS_IT_STANDS = 0.7;

/** An actor, and where a statement and each of its sources name it. */
interface Actor {
  key: EntryKey;
  mention: ActorMention;
  own: readonly ActorContext[];
  sourced: readonly (readonly ActorContext[])[];
}

/** Whether a source has at least two of some actors: one alone has nobody to change places with. */
export const mayBeSwapped = (mentions: readonly ActorMention[], cites: readonly string[], knowledge: Knowledge): boolean => {
  const keys = new Set(mentions.filter(({ isAdjective }) => !isAdjective).map(({ key }) => key));
  if (keys.size < 2) return false;
  return cites.some((id) => {
    const source = knowledge.sources.get(id);
    if (!source) return false;
    const byActor = contextsByActor(source, knowledge);
    let found = 0;
    for (const key of keys) if (byActor.has(key)) found++;
    return found > 1;
  });
};

/** Finds the two actors of a statement that fit one of its sources most clearly better the other way round. */
export function findSwap(contexts: readonly ActorContext[], cites: readonly string[], knowledge: Knowledge): Swap | undefined {
  const sources = cites.flatMap((id) => knowledge.sources.get(id) ?? []);
  const inSources = sources.map((source) => contextsByActor(source, knowledge));
  const nouns = contexts.filter(({ mention }) => !mention.isAdjective);
  const actors = [...Map.groupBy(nouns, ({ key }) => key)].flatMap(([key, own]): Actor[] => {
    const [first] = own;
    return first ? [{ key, mention: first.mention, own, sourced: inSources.map((byKey) => byKey.get(key) ?? []) }] : [];
  });
  let best: Swap | undefined;
  let most = CLEARLY_BETTER;
  for (const [index, a] of actors.entries())
    for (const b of actors.slice(index + 1)) {
      if (!canChangePlaces(a, b, knowledge)) continue;
      const asItStands = fit(a.own, a.sourced.flat()) + fit(b.own, b.sourced.flat());
      for (const [at, source] of sources.entries()) {
        const [ofA = [], ofB = []] = [a.sourced[at], b.sourced[at]];
        if (ofA.length === 0 || ofB.length === 0) continue;
        const swapped = fit(a.own, ofB) + fit(b.own, ofA);
        if (swapped - asItStands < most || asItStands > MOST_AS_IT_STANDS * swapped) continue;
        most = swapped - asItStands;
        best = { mentions: [a.mention, b.mention], source };
      }
    }
  return best;
}

/** How well contexts fit others. */
const fit = (mine: readonly ActorContext[], theirs: readonly ActorContext[]): number =>
  mine.reduce((sum, context) => sum + Math.max(0, ...theirs.map((other) => likeness(context, other))), 0);

/** Whether it makes a difference if two actors change places: not in a list, nor where both do the same. */
function canChangePlaces(a: Actor, b: Actor, knowledge: Knowledge): boolean {
  const areInOneList = a.own.some(({ mention }) => b.own.some((other) => other.mention.list === mention.list));
  const arePartners =
    [a.own, ...a.sourced].flat().some(({ partners }) => partners.has(b.key)) ||
    [b.own, ...b.sourced].flat().some(({ partners }) => partners.has(a.key));
  // A person cannot take the place of a state.
  return isPerson(a.key, knowledge) === isPerson(b.key, knowledge) && !areInOneList && !arePartners;
}
