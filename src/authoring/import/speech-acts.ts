import { findSentenceEnds } from '#lib/language/sentences.ts';
import { findQuotedWords } from '#lib/language/quoted-words.ts';
import type { CapitalName } from '#lib/language/acronyms.ts';
import { maskRanges } from '#lib/text/mask-ranges.ts';
import { SPEECH_VERBS } from '#rules/texts/speakers.ts';

/** Words that say who speaks: the subject of a verb of speaking. */
export interface SpeechAct {
  /** Offsets of the subject in the text, counted from 0. */
  start: number;
  end: number;
  subject: string;
  /** The subject with its verb, as in the text: “said union leader Maren Holt”. */
  words: string;
  /** Where these words end. */
  wordsEnd: number;
  /** A name; a pronoun for a person or for a thing; or a phrase without a name, such as “a spokesman”. */
  kind: 'name' | 'person' | 'thing' | 'phrase';
}

/** A paragraph with its quotations masked, so that names in them are not found; offsets stay the same. */
export interface Paragraph {
  id: string;
  text: string;
  plain: string;
  names: CapitalName[];
  acts: SpeechAct[];
  /** Offsets of the ends of its sentences. */
  ends: readonly number[];
}

const VERBS = String.raw`(?:${SPEECH_VERBS}|acknowledged|acknowledges|adds|agreed|agrees|calls|commented|complained|complains|conceded|concedes|condemned|condemns|confirmed|continued|criticised|describes|dismissed|estimates|explains|insists|jokes|joked|laughed|laughs|noted|notes|praised|puts it|recalled|recalls|repeated|responded|sighed|sighs|stressed|suggests|thinks|whispered)`;
const ASIDE = String.raw`(?:,[^,.;:_]{1,80},)?`;
/** "Ben Oake of the Holm Ferry Company said". */
const OF = String.raw`(?: (?:of|from|at) (?:the )?\p{Lu}[^,.;:_]{0,60}?)?`;
const ADVERB = String.raw`(?: (?:also|later|then|now|again|once|even|has|had|have|\p{Ll}+ly))?`;
const SPEAKS = new RegExp(String.raw`^(?<noun> \p{Ll}+)??${OF}${ASIDE}${ADVERB} ${VERBS}\b`, 'u');
/** A quotation, a verb of speaking and up to four words of office: “…,” said union leader. */
const SPOKEN_BY = new RegExp(String.raw`(?:_[,.]? ${VERBS}|[Aa]ccording to)(?: (?:the|\p{Ll}+)){0,4} $`, 'u');
const PRONOUN = new RegExp(String.raw`(?<![\p{L}’'])(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)(?=${ADVERB} ${VERBS}\b)`, 'gu');
/** A subject without a name at the beginning of a clause. */
const PHRASE = new RegExp(
  String.raw`(?<=^|[.!?:;,_—–] |\b(?:and|but|as|what|which|while|who) )(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Ss]ome|[Oo]ne|[Ss]everal) (?:\p{Ll}[\p{Ll}-]* ){0,3}?\p{Ll}[\p{Ll}-]*|[Oo]ne|[Aa]nother|[Oo]thers|[Pp]olice|[Oo]fficials|[Ww]itnesses|[Rr]esidents|[Cc]ritics)(?=${ASIDE}${ADVERB} ${VERBS}\b)`,
  'gu',
);

/** What follows a subject up to its verb. */
const UP_TO_VERB = new RegExp(String.raw`^${OF}${ASIDE}${ADVERB} ${VERBS}\b`, 'u');

/** Finds who speaks in a paragraph; `findNames` finds the names in a text. */
export function parseParagraph(id: string, text: string, findNames: (text: string) => CapitalName[]): Paragraph {
  const plain = maskRanges(text, findQuotedWords(text));
  const names = findNames(plain);
  const act = (start: number, end: number, kind: SpeechAct['kind'], before = ''): SpeechAct => {
    const subject = plain.slice(start, end);
    const after = before === '' ? (UP_TO_VERB.exec(plain.slice(end))?.[0] ?? '') : '';
    return { start, end, subject, words: before + subject + after, wordsEnd: end + after.length, kind };
  };
  const speaking = names.flatMap((name): SpeechAct[] => {
    const after = SPEAKS.exec(plain.slice(name.end));
    // "Holm police said": the noun belongs to the subject.
    if (after) return [act(name.start, name.end + (after.groups?.['noun']?.length ?? 0), 'name')];
    // "The mayor, Ada Quill, said", "a spokesman for Holm, Ben Oake, said".
    if (/, $/.test(plain.slice(0, name.start)) && /^,/.test(plain.slice(name.end)) && UP_TO_VERB.test(plain.slice(name.end + 1)))
      return [{ ...act(name.start, name.end, 'name'), words: name.text + (UP_TO_VERB.exec(plain.slice(name.end + 1))?.[0] ?? '') }];
    const before = SPOKEN_BY.exec(plain.slice(0, name.start))?.[0].replace(/^_[,.]? /, '');
    return before === undefined ? [] : [act(name.start, name.end, 'name', before)];
  });
  // In "Ben Oake of the Holm Ferry Company said", the company is part of what says who speaks.
  const named = speaking.filter(({ start }) => !speaking.some((other) => other.start < start && start < other.wordsEnd));
  const isFree = ({ start, wordsEnd }: SpeechAct) => named.every((other) => wordsEnd <= other.start || start >= other.end);
  const others = [PRONOUN, PHRASE].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ 0: subject, index }): SpeechAct => {
      const kind = pattern === PHRASE ? 'phrase' : /^it$/i.test(subject) ? 'thing' : 'person';
      return act(index, index + subject.length, kind);
    }),
  );
  const acts = [...named, ...others.filter(isFree)].sort((a, b) => a.start - b.start);
  return { id, text, plain, names, acts, ends: findSentenceEnds(text) };
}

/** The sentence around an offset, as offsets. */
export const sentenceAt = ({ ends, plain }: Paragraph, offset: number): { start: number; end: number } => ({
  start: ends.findLast((end) => end <= offset) ?? 0,
  end: ends.find((end) => end > offset) ?? plain.length,
});
