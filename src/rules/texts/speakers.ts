import { maskRanges } from '#lib/text/mask-ranges.ts';
import { findQuotations } from '#lib/language/quotations.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import type { RecordedQuotation } from '#dossier/evidence.ts';

/** Verbs of speaking that have their speaker before them. */
export const SPEECH_VERBS =
  'accused|added|admitted|announced|answered|argued|asked|called|claimed|declared|denied|described|explained|found|held that|insisted|judged|named|observed|promised|put it|remarked|replied|said|say|says|speaks?|spoke|stated|suggested|tells?|told|urged|used the (?:phrase|term|words?)|vowed|warn|warned|warns|writes?|wrote';
/** Those of them that may have it after them: "said Curie". After the others comes an object. */
const INVERTED = 'added|argued|explained|insisted|observed|remarked|replied|said|says|warned|wrote';

/** A verb of speaking within a few words after a name: "Curie, the laureate, said". */
const SPEAKS_AFTER = new RegExp(String.raw`^(?:,[^,.;:]{1,60},)?(?: \p{L}+){0,3}? (?:${SPEECH_VERBS})\b`, 'u');
/** A verb of speaking, or a turn of phrase, right before a name: "said Curie", "according to Curie". */
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?:\b(?:${INVERTED})|[Aa]ccording to|[Ww]ords of|[Qq]uot(?:ed|ing)|[Pp]ut by)(?: (?:the|\p{Ll}+|\p{Lu}\p{L}+ (?:Minister|President|Secretary))){0,3} $`,
  'u',
);
/** What belongs to a speaker: "in Curie’s words", or the quotation itself. */
const OWNS_WORDS =
  /^’s? (?:\p{L}+ )?(?:_|(?:account|address|answer|charge|comment|complaint|expression|formula|judgement|phrase|promise|remarks?|speech|statement|term|view|warning|words?|wording)\b)/u;

/** Whom a text names outside its quotations, and which of them speak. */
export interface Naming {
  text: string;
  named: EntryKey[];
  speaking: EntryKey[];
}

/** Parses who is named and who speaks in a sentence. */
export function parseNaming(text: string, { names }: Dossier): Naming {
  // Names in quoted words do not count, but the sentence continues around them.
  const plain = maskRanges(text, findQuotations(text));
  const mentions = names.find(plain).filter(({ key }) => canSpeak(key, names));
  const speaks = ({ start, end }: { start: number; end: number }) =>
    SPEAKS_AFTER.test(plain.slice(end)) || OWNS_WORDS.test(plain.slice(end)) || SPEAKS_BEFORE.test(plain.slice(0, start));
  return { text: plain, named: mentions.map(({ key }) => key), speaking: mentions.filter(speaks).map(({ key }) => key) };
}

const canSpeak = (key: EntryKey, names: Dossier['names']) =>
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

export function deriveSpeakers(quotations: readonly RecordedQuotation[], dossier: Dossier): Speakers {
  const { names } = dossier;
  const keys = new Set<EntryKey>();
  const phrases: string[] = [];
  for (const { speaker, attribution = '' } of quotations) {
    if (speaker !== null) for (const id of circle(speaker, dossier)) keys.add(names.primary(`actors/${id}`));
    for (const { key } of names.find(attribution)) keys.add(key);
    phrases.push(...[...attribution.matchAll(CAPITALISED)].map((match) => match[0]));
  }
  const labels = quotations.map(
    ({ speaker, attribution }) => attribution ?? (speaker === null ? NOBODY : dossier.title(`actors/${speaker}`)),
  );
  return { keys, phrases, label: [...new Set(labels)].join(' or ') };
}

/** The keys of an actor, of those it belongs to and of those that belong to it: any of them may speak for the others. */
export function closeTo(key: EntryKey, dossier: Dossier): Set<EntryKey> {
  const ids = dossier.names.group(key).flatMap((member) => (member.startsWith('actors/') ? [member.slice('actors/'.length)] : []));
  return new Set([key, ...ids.flatMap((id) => circle(id, dossier)).map((id) => dossier.names.primary(`actors/${id}`))]);
}

/** An actor with those it belongs to and those that belong to it: an office and its holder. */
function circle(actorId: string, { actors }: Dossier): string[] {
  const own = actors.find(({ id }) => id === actorId)?.data.affiliation ?? [];
  return [actorId, ...own, ...actors.filter(({ data }) => data.affiliation.includes(actorId)).map(({ id }) => id)];
}
