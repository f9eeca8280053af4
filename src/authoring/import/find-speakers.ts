import type { LanguagePack } from '#locales/pack.ts';
import type { QuotedWords } from '#lib/language/quoted-words.ts';
import { parseParagraph, sentenceAt, type Paragraph, type ParagraphText, type SpeechAct } from './speech-acts.ts';
import type { ArticleNames } from './article-names.ts';

/** Who may have spoken quoted words. */
export interface Speaker {
  /** A name, or a phrase without a name, such as “a spokesman”. */
  text: string;
  /** The words that say so: “she said”; empty if only the place of the quotation does. */
  words: string;
  /** The id of the passage with the name, if it is another. */
  passage?: string;
  /** `named`: the text says it next to the quotation. `likely`: a pronoun or the order of the sentences says it. */
  certainty: 'named' | 'likely' | 'unnamed';
}

/** Quoted words with their place in a block. */
export interface PlacedQuotation extends QuotedWords {
  /** Whether they continue the last quotation of the previous block. */
  continues: boolean;
}

/** How many paragraphs back a pronoun may refer. */
const REACH = 3;

/** The speaker of each quotation of each block; undefined where the text does not say who speaks. */
export function findSpeakers(
  blocks: readonly (Omit<ParagraphText, 'quotations'> & { quotations: readonly PlacedQuotation[] })[],
  names: ArticleNames,
  language: LanguagePack,
): (Speaker | undefined)[][] {
  const paragraphs = blocks.map((block) => parseParagraph(block, names.find, language));
  let last: Speaker | undefined;
  return blocks.map(({ quotations }, at) => {
    const found: (Speaker | undefined)[] = [];
    for (const [index, quotation] of quotations.entries()) {
      const own = quotation.continues
        ? last && { ...last, words: '' }
        : findSpeaker(quotation, { previous: quotations[index - 1], speaker: found.at(-1) }, { paragraphs, at, names });
      found.push(own);
      last = own;
    }
    return found;
  });
}

/** A paragraph of an article, by its index, with what the article shows about names. */
interface Context {
  paragraphs: readonly Paragraph[];
  at: number;
  names: ArticleNames;
}

/** The quotation before another in its paragraph, with its speaker. */
interface QuotationBefore {
  previous: QuotedWords | undefined;
  speaker: Speaker | undefined;
}

function findSpeaker(quotation: QuotedWords, { previous, speaker: speakerBefore }: QuotationBefore, context: Context): Speaker | undefined {
  const { paragraphs, at } = context;
  const paragraph = paragraphs[at] as Paragraph;
  const act = findAct(quotation, paragraph);
  if (act) return resolve(act, context);
  const sentence = sentenceAt(paragraph, quotation.start);
  const before = paragraph.plain.slice(0, sentence.start).trimEnd();
  const isAlone = paragraph.plain.slice(sentence.start, quotation.start).trim() === '';
  if (!isAlone) return undefined;
  // “We were peaceful,” she said. “Nobody threw anything.”
  const lastAct = paragraph.acts.findLast(({ end }) => end <= quotation.start);
  const lastSentence = sentenceAt(paragraph, Math.max(0, before.length - 1));
  if (lastAct && lastAct.start >= lastSentence.start) {
    const isContinued = previous !== undefined && speakerBefore !== undefined && previous.end > lastSentence.start;
    if (isContinued) return { ...speakerBefore, words: '' };
    const speaker = resolve(lastAct, context);
    return speaker && { ...speaker, certainty: speaker.certainty === 'named' ? 'likely' : speaker.certainty };
  }
  return undefined;
}

/** The speech act of the sentence with a quotation: the one directly after it, else the nearest before or after. */
function findAct({ start, end }: QuotedWords, paragraph: Paragraph): SpeechAct | undefined {
  const { plain, acts } = paragraph;
  const sentence = sentenceAt(paragraph, start);
  const here = acts.filter((act) => act.start >= sentence.start && act.end <= sentence.end);
  const after = here.find((act) => act.start >= end && !/_/.test(plain.slice(end, act.start)));
  const before = here.findLast((act) => act.end <= start);
  const gap = after ? plain.slice(end, after.start).trim().split(/\s+/).filter(Boolean).length : Infinity;
  // “Never!” Ada Quill said.
  if (!after && !before && sentence.end === end) {
    const next = acts.find((act) => act.start >= end);
    if (next && /^[!?]?\s*$/.test(plain.slice(end, next.start)) && /[!?][”"’“«»]$/.test(paragraph.text.slice(0, end))) return next;
  }
  return after && (gap <= 5 || !before) ? after : (before ?? after);
}

function resolve(act: SpeechAct, { paragraphs, at, names }: Context): Speaker | undefined {
  const { words } = act;
  if (act.kind === 'name') return { text: names.fullName(act.subject), words, certainty: 'named' };
  if (act.kind === 'phrase') {
    const text = names.ofPhrase(act.subject);
    return text === undefined ? { text: act.subject, words, certainty: 'unnamed' } : { text, words, certainty: 'likely' };
  }
  // In a later sentence of a paragraph, a pronoun stands for somebody in that paragraph, or for a noun that is no name.
  const isFirst = sentenceAt(paragraphs[at] as Paragraph, act.start).start === 0;
  for (let index = at; index >= Math.max(0, at - (isFirst ? REACH : 0)); index--) {
    const found = findAntecedent(act, index === at ? act.start : Infinity, { paragraphs, at: index, names });
    if (found !== undefined) {
      const passage = index === at ? {} : { passage: (paragraphs[index] as Paragraph).id };
      return { text: found, words, certainty: 'likely', ...passage };
    }
  }
  return undefined;
}

/** The name before a limit that a pronoun stands for: from its sentence backwards, one that speaks, else one that is named. */
function findAntecedent({ kind }: SpeechAct, limit: number, { paragraphs, at, names }: Context): string | undefined {
  const { plain, ends, acts, names: all } = paragraphs[at] as Paragraph;
  const fits = (name: string) => (kind === 'person' ? names.canBePerson(name) : names.canBeThing(name));
  // A name that nothing shows to be of this kind must at least be the subject of the sentence.
  const isClear = (name: string) => (kind === 'person' ? names.isPerson(name) : names.isThing(name));
  const bounds = [0, ...ends.filter((end) => end < Math.min(limit, plain.length))];
  for (const [index, start] of bounds.toReversed().entries()) {
    const end = index === 0 ? Math.min(limit, plain.length) : (bounds[bounds.length - index] ?? 0);
    const isHere = (part: { start: number; end: number }) => part.start >= start && part.end <= end;
    const speaking = acts.findLast((act) => isHere(act) && act.kind === 'name' && fits(act.subject))?.subject;
    if (speaking !== undefined) return names.fullName(speaking);
    const isSubject = (name: { start: number }) => names.beginsSubject(plain.slice(start, name.start));
    const named = all.filter((name) => isHere(name) && fits(name.text) && (isClear(name.text) || isSubject(name)));
    const [first, ...others] = new Set(named.map(({ text }) => names.fullName(text)));
    // Of two people, the text does not say which one is meant.
    if (first !== undefined) return others.length > 0 && kind === 'person' ? undefined : first;
  }
  return undefined;
}
