import { findMatches } from '#lib/text/find-matches.ts';
import type { CapitalName } from '#lib/language/acronyms.ts';
import type { Words } from '../parts/words.ts';

/** How the names of a language are written, in which only names and beginnings of sentences have capitals. */
export interface CapitalForms {
  /** A capitalised word, as part of a regular expression. */
  capitalised: string;
  /** What may stand between the capitalised words of a name, as part of a regular expression. */
  between: string;
  /** Whether a word often begins a sentence and is no name. */
  isOpener(word: string): boolean;
  /** Whether a word is no part of a name anywhere. */
  isNoName(word: string): boolean;
  /** The end of a text before which a sentence begins. */
  sentenceBreak: RegExp;
  /** Whether a name ends with a word, such as a possessive: what stands in a run of capitalised words up to its end, and behind it. */
  endsName?(run: string, rest: string): boolean;
  /** Words that belong to no name at the beginning of a run, and at its end. */
  around?: { before: RegExp; after: RegExp };
  /** What shows, behind a word at the beginning of a sentence, that it is a name. */
  behind?: RegExp;
}

/** How far back a sentence break is looked for. */
const LONGEST_BREAK = 80;

/**
 * Finds words that look like names: runs of capitalised words. A single word at the beginning of a sentence counts only if it also
 * occurs inside a sentence of the text, or is a known one.
 */
export function createCapitalNameFinder(forms: CapitalForms): Pick<Words, 'findCapitalNames' | 'wordsOfNames'> {
  const { capitalised, between, isOpener, isNoName, sentenceBreak, endsName, around, behind } = forms;
  const name = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${capitalised}(?:${between}${capitalised})*`, 'gu');
  const part = new RegExp(capitalised, 'gu');

  function isSentenceStart(text: string, index: number): boolean {
    const before = text.slice(Math.max(0, index - LONGEST_BREAK), index);
    // A small letter stands for all that comes before.
    return sentenceBreak.test(index > LONGEST_BREAK ? `a${before}` : before);
  }

  /** The names in a run of capitalised words. */
  function split(run: string, offset: number, isOpening: boolean): CapitalName[] {
    const names: CapitalName[] = [];
    let start = 0;
    const push = (end: number) => {
      const raw = run.slice(start, end);
      const skipped = (around?.before ?? /^\s*/).exec(raw)?.[0].length ?? 0;
      const text = raw.slice(skipped).replace(around?.after ?? /\s*$/, '');
      const from = offset + start + skipped;
      if (text.length > 1 && /^\p{Lu}/u.test(text)) names.push({ start: from, end: from + text.length, text });
      start = end;
    };
    for (const { 0: word, index } of findMatches(run, part)) {
      if (isNoName(word) || (index === 0 && isOpening && isOpener(word))) {
        push(index);
        start = index + word.length;
      } else if (endsName?.(run.slice(0, index + word.length), run.slice(index + word.length)) === true) push(index + word.length);
    }
    push(run.length);
    return names;
  }

  const findCapitalNames: Words['findCapitalNames'] = (text, words = new Set()) => {
    const found = findMatches(text, name).flatMap(({ 0: run, index }) => split(run, index, isSentenceStart(text, index)));
    const inside = new Set(found.filter(({ start }) => !isSentenceStart(text, start)).map((each) => each.text));
    return found.filter((each) => {
      const isOneWord = !/\s/.test(each.text);
      if (!isOneWord || !isSentenceStart(text, each.start)) return true;
      return inside.has(each.text) || words.has(each.text) || (behind?.test(text.slice(each.end, each.end + 2)) ?? false);
    });
  };

  return {
    findCapitalNames,
    wordsOfNames: (texts) =>
      new Set(
        texts.flatMap((text) =>
          findCapitalNames(text).flatMap((each) => each.text.split(/ (?:[dl]['’])?/u).filter((word) => /^\p{Lu}/u.test(word))),
        ),
      ),
  };
}
