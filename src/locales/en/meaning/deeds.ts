/** A sentence that asks or announces: “What Holm answered”. */
const ASKS = /\?$|^(?:how|what|when|where|whether|which|who|whom|whose|why)\b/iu;

/** Whether a sentence asks or announces. */
export const isQuestion = (sentence: string): boolean => ASKS.test(sentence);

/** Whom a pronoun stands for; undefined for other words. “It” mostly stands for a text. */
export function pronounFor(word: string): 'person' | 'several' | undefined {
  if (word === 'they') return 'several';
  return word === 'he' || word === 'she' ? 'person' : undefined;
}

/** “Holm has it as …”: what is told of a wording, and not of a deed. */
const GIVES_WORDS = /^(?:called|calls|gave|gives|had|has|put|puts|used|uses) (?:it|them|these|this)\b/u;

/** Whether a text, from a verb on, tells of a wording. */
export const tellsOfWording = (text: string): boolean => GIVES_WORDS.test(text);
