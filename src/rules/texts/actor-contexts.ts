import { memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import { partOf } from '#locales/pack.ts';
import type { Word } from '#locales/parts/words.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { findActors, type ActorMention } from './actor-mentions.ts';
import { recordTerms, wordsOfSource } from './record-terms.ts';

/** The words around the name of an actor, which show what part the actor plays. */
export interface ActorContext {
  key: EntryKey;
  mention: ActorMention;
  /** Those that do the same as the actor, by what the sentence says: Norway and Sweden in "Norway met Sweden". */
  partners: ReadonlySet<EntryKey>;
  /** Stems by the side on which they stand, each with a weight that falls with the distance. */
  words: ReadonlyMap<Side, ReadonlyMap<string, number>>;
}

/** The preposition before the name, the words before and after it, and what belongs to the actor: "Norway’s fleet". */
type Side = 'preposition' | 'before' | 'after' | 'owned';

/** How many words on each side are looked at. */
const REACH = 6;
/** In how many words before "of Norway" stands what belongs to Norway. */
const OWNED_WITHIN = 3;
/** How much a word counts that stands on the other side in the other text, as after a passive. */
const OTHER_SIDE = 0.45;

/** The contexts of the actors in a source, by actor. */
export const contextsByActor = memoizePairForChecks(
  (source: Source, knowledge: Knowledge): ReadonlyMap<EntryKey, readonly ActorContext[]> =>
    Map.groupBy(findContexts(sourceText(source), wordsOfSource(source, knowledge), knowledge), ({ key }) => key),
);

/** Days and years: when something was done says nothing about who did it. */
const isDateNumber = (word: string) => /^(?:\d{1,2}|(?:1[89]|20)\d\d)$/.test(word);

/** How much text around a name is searched for its clause, in characters. */
const CLAUSE_REACH = 40;

/** Finds the contexts of the actors in a text. Members of a list have those of the list. */
export function findContexts(text: string, words: readonly Word[], knowledge: Knowledge): ActorContext[] {
  const actors = findActors(text, knowledge);
  const { lookUp } = recordTerms(knowledge);
  const { dates } = knowledge.language;
  const { prepositions, mutualWords, agents, owners, isArticle, ownsNext, beginsPassive, followsItsObject } = partOf(
    knowledge.language,
    'roles',
  );
  const isInName = ({ start }: Word) => actors.some((actor) => start >= actor.start && start < actor.end);
  return actors.map((mention): ActorContext => {
    const { start, end } = mention.list;
    const before = words.filter((word) => word.end <= start).reverse();
    const after = words.filter((word) => word.start >= end);
    const [textBefore, textAfter] = [text.slice(Math.max(0, start - CLAUSE_REACH), start), text.slice(end, end + CLAUSE_REACH)];
    const isOwner = mention.isAdjective || ownsNext(text.slice(end));
    const closest = isOwner ? undefined : before.find(({ text: word }) => !isArticle(word))?.text;
    const sides = new Map<Side, Map<string, number>>();
    const add = (side: Side, stem: string, weight: number) => {
      const stems = sides.get(side) ?? new Map<string, number>();
      sides.set(side, stems.set(stem, Math.max(stems.get(stem) ?? 0, weight)));
    };
    const gather = (near: readonly Word[], sideOf: (distance: number) => Side) => {
      for (const [distance, word] of near.slice(0, REACH).entries()) {
        if (endsSentence(text, Math.min(word.end, end), Math.max(word.start, start))) return;
        if (!word.isStopWord && !isInName(word) && !dates.names.has(word.text) && !isDateNumber(word.text))
          add(sideOf(distance), word.stem, lookUp(word.stem).weight / (1 + distance / 4));
      }
    };
    if (closest !== undefined && prepositions.has(closest)) add('preposition', closest, 1);
    // In "was rejected by Norway", Norway is the one that rejects.
    const isReversed = agents.has(closest ?? '') || (!isOwner && !prepositions.has(closest ?? '') && beginsPassive(textAfter));
    const isObjectBefore = !isOwner && followsItsObject(textBefore, textAfter);
    gather(after, (distance) => (isOwner && distance === 0 ? 'owned' : isReversed ? 'before' : 'after'));
    gather(before, (distance) =>
      owners.has(closest ?? '') && distance < OWNED_WITHIN ? 'owned' : isReversed || isObjectBefore ? 'after' : 'before',
    );
    const isMutual = closest !== undefined && mutualWords.has(closest);
    const partners = actors.filter(
      (other) => isMutual && other.key !== mention.key && other.end <= start && !endsSentence(text, other.end, start),
    );
    return { key: mention.key, mention, partners: new Set(partners.map(({ key }) => key)), words: sides };
  });
}

/** Whether a sentence or a clause ends between two offsets. */
const endsSentence = (text: string, start: number, end: number) => /[.;:!?\n]/.test(text.slice(start, end));

/** How much of the weight of a context is in another one. */
export function likeness({ words: a }: ActorContext, { words: b }: ActorContext): number {
  let sum = 0;
  for (const [side, stems] of a)
    for (const [stem, weight] of stems) {
      const same = b.get(side)?.get(stem);
      if (same !== undefined) sum += Math.min(weight, same);
      else if (side !== 'preposition')
        sum += OTHER_SIDE * Math.min(weight, Math.max(0, ...OTHER_SIDES[side].map((other) => b.get(other)?.get(stem) ?? 0)));
    }
  return sum;
}

const OTHER_SIDES: Readonly<Record<Exclude<Side, 'preposition'>, Side[]>> = {
  before: ['after', 'owned'],
  after: ['before', 'owned'],
  owned: ['before', 'after'],
};
