import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { findMatchesWhere } from '#lib/text/find-matches.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { withPlainTwin } from '#lib/text/plain-twin.ts';
import { overlaps } from '#lib/text/overlaps.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { EntryKey } from '#dossier/entry.ts';
import type { Mention } from '#dossier/names.ts';
import type { Range } from './record-terms.ts';

/** Where a text names an actor. */
export interface ActorMention extends Mention {
  /** Whether it is an adjective: "Norwegian" of Norway. */
  isAdjective: boolean;
  /** The list that it belongs to, such as "Norway, Sweden and Denmark", of which every member plays the same part. */
  list: Range;
}

/** Finds the actors that a text names, from left to right. Each text is searched once. */
export const findActors = (text: string, knowledge: Knowledge): readonly ActorMention[] => actorsIn(knowledge)(text);

const actorsIn = memoizeForChecks((knowledge: Knowledge) => memoizeText((text) => searchActors(text, knowledge)));

const capitalisedIn = withPlainTwin(/\p{Lu}\p{Ll}+/gu);

function searchActors(text: string, knowledge: Knowledge): ActorMention[] {
  const { isActor, adjectives } = actorsOf(knowledge);
  const { joinsNames } = knowledge.language.words;
  const names = knowledge.names.find(text);
  const mentions = names.filter(({ key }) => isActor(key)).map((mention) => ({ ...mention, isAdjective: false }));
  for (const { 0: word, index: start } of findMatchesWhere(text, capitalisedIn(text), (each) => adjectives.has(each))) {
    const key = adjectives.get(word);
    const end = start + word.length;
    if (key && !names.some((name) => overlaps(name, { start, end }))) mentions.push({ key, start, end, isAdjective: true });
  }
  mentions.sort((a, b) => a.start - b.start);
  const found: ActorMention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const joins = last && !last.isAdjective && !mention.isAdjective && joinsNames.test(text.slice(last.end, mention.start));
    const list = joins ? last.list : { start: mention.start, end: mention.end };
    list.end = mention.end;
    found.push({ ...mention, list });
  }
  return found;
}

const actorsOf = memoizeForChecks((knowledge: Knowledge) => {
  const { known, names, language } = knowledge;
  const actors = [...known].filter(([key]) => key.startsWith('actors/'));
  const keys = new Set(actors.map(([key]) => names.primary(key)));
  const adjectives = new Map<string, EntryKey>();
  for (const [key, { name, kind }] of actors)
    if (kind !== 'person') for (const form of language.words.adjectivesOfName(name)) adjectives.set(form, names.primary(key));
  return { isActor: (key: EntryKey) => keys.has(key), adjectives };
});

/** Whether an actor is a person. */
export const isPerson = (key: EntryKey, knowledge: Knowledge): boolean => personIn(knowledge)(key);

const personIn = memoizeForChecks(({ names, known }: Knowledge) =>
  memoizeText((key) => names.group(key as EntryKey).some((member) => known.get(member)?.kind === 'person')),
);
