import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { findMatchesWhere } from '#lib/text/find-matches.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { overlaps } from '#lib/text/overlaps.ts';
import type { Dossier } from '#dossier/dossier.ts';
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
export const findActors = (text: string, dossier: Dossier): readonly ActorMention[] => actorsIn(dossier)(text);

const actorsIn = memoizeForChecks((dossier: Dossier) => memoizeText((text) => searchActors(text, dossier)));

const CAPITALISED = /\p{Lu}\p{Ll}+/gu;

function searchActors(text: string, dossier: Dossier): ActorMention[] {
  const { isActor, adjectives } = actorsOf(dossier);
  const { joinsNames } = dossier.language.words;
  const names = dossier.names.find(text);
  const mentions = names.filter(({ key }) => isActor(key)).map((mention) => ({ ...mention, isAdjective: false }));
  for (const { 0: word, index: start } of findMatchesWhere(text, CAPITALISED, (each) => adjectives.has(each))) {
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

const actorsOf = memoizeForChecks((dossier: Dossier) => {
  const { actors, names, language } = dossier;
  const keys = new Set(actors.map(({ id }) => names.primary(`actors/${id}`)));
  const adjectives = new Map<string, EntryKey>();
  for (const { id, data } of actors)
    if (data.kind !== 'person')
      for (const form of language.words.adjectivesOfName(data.name)) adjectives.set(form, names.primary(`actors/${id}`));
  return { isActor: (key: EntryKey) => keys.has(key), adjectives };
});

/** Whether an actor is a person. */
export const isPerson = (key: EntryKey, dossier: Dossier): boolean => personIn(dossier)(key);

const personIn = memoizeForChecks(({ names, entry }: Dossier) =>
  memoizeText((key) =>
    names.group(key as EntryKey).some((member) => {
      const data = entry(member)?.data;
      return data !== undefined && 'kind' in data && data.kind === 'person';
    }),
  ),
);
