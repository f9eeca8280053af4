import { groupByEach } from '#lib/group-by-each.ts';
import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { maskRanges } from '#lib/text/mask-ranges.ts';
import { findQuotations } from '#lib/language/quotations.ts';
import { partOf } from '#locales/pack.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { EntryKey } from '#dossier/entry.ts';
import type { RecordedQuotation } from '#dossier/evidence.ts';

/** Whom a text names outside its quotations, and which of them speak. */
export interface Naming {
  text: string;
  named: EntryKey[];
  speaking: EntryKey[];
}

/** Parses who is named and who speaks in a sentence. */
export function parseNaming(text: string, { names, language }: Knowledge): Naming {
  const { introducesWords } = partOf(language, 'speech');
  // Names in quoted words do not count, but the sentence continues around them.
  const plain = maskRanges(text, findQuotations(text));
  const mentions = names.find(plain).filter(({ key }) => canSpeak(key, names));
  return {
    text: plain,
    named: mentions.map(({ key }) => key),
    speaking: mentions.filter((mention) => introducesWords(plain, mention)).map(({ key }) => key),
  };
}

const canSpeak = (key: EntryKey, names: Knowledge['names']) =>
  names.group(key).some((member) => member.startsWith('actors/') || member.startsWith('places/'));

/** The label of a speaker whom the source does not mention. */
export const NOBODY = 'nobody';

/** Those to whom recorded words may be attributed: the speaker, an office and its holder, and everybody in the attribution. */
export interface Speakers {
  keys: ReadonlySet<EntryKey>;
  /** Names in the attribution that have no entry. */
  phrases: readonly string[];
  /** How the source names them, for messages. */
  label: string;
}

const CAPITALISED = /\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*/gu;

export function deriveSpeakers(quotations: readonly RecordedQuotation[], knowledge: Knowledge): Speakers {
  const { names } = knowledge;
  const keys = new Set<EntryKey>();
  const phrases: string[] = [];
  for (const { speaker, attribution = '' } of quotations) {
    if (speaker !== null) for (const id of circle(speaker, knowledge)) keys.add(names.primary(`actors/${id}`));
    for (const { key } of names.find(attribution)) keys.add(key);
    phrases.push(...[...attribution.matchAll(CAPITALISED)].map((match) => match[0]));
  }
  const labels = quotations.map(({ speaker, attribution }) => attribution ?? (speaker === null ? NOBODY : nameOfActor(speaker, knowledge)));
  return { keys, phrases, label: [...new Set(labels)].join(' or ') };
}

/** The keys of an actor, of those it belongs to and of those that belong to it: any of them may speak for the others. */
export function closeTo(key: EntryKey, knowledge: Knowledge): Set<EntryKey> {
  const ids = knowledge.names.group(key).flatMap((member) => (member.startsWith('actors/') ? [member.slice('actors/'.length)] : []));
  return new Set([key, ...ids.flatMap((id) => circle(id, knowledge)).map((id) => knowledge.names.primary(`actors/${id}`))]);
}

/** An actor with those it belongs to and those that belong to it: an office and its holder. */
function circle(actorId: string, knowledge: Knowledge): string[] {
  const own = knowledge.known.get(`actors/${actorId}`)?.affiliation ?? [];
  return [actorId, ...own, ...(membersIn(knowledge).get(actorId) ?? [])];
}

/** The ids of the actors that belong to each actor. */
const membersIn = memoizeForChecks(({ known }: Knowledge): ReadonlyMap<string, string[]> => {
  const members = groupByEach([...known], ([, { affiliation }]) => affiliation);
  return new Map([...members].map(([id, entries]) => [id, entries.map(([key]) => key.slice('actors/'.length))]));
});

/** The name of an actor; the key if there is none. */
const nameOfActor = (id: string, { known }: Knowledge): string => known.get(`actors/${id}`)?.name ?? `actors/${id}`;
