import type { Word } from './words.ts';

/** How a text names who says something. */
export interface Speech {
  /** Whether the one who is named in a range of a text says the words that it quotes, of which each letter is a `_`. */
  introducesWords(text: string, range: { start: number; end: number }): boolean;
  /** Whether a text attributes something to the one who is named in a range of it. */
  isSpeaker(text: string, range: { start: number; end: number }): boolean;
  /** Whether a text attributes something to a "he", "she", "it" or "they". */
  hasPronounAsSpeaker(text: string): boolean;
  /** Whether a text leaves a claim to somebody, named or not. */
  isAttributed(text: string): boolean;
  /** Whether a text may show whose claim it makes, in whatever words. */
  mayShowSpeaker(text: string): boolean;
  /** Whether a sentence continues the one before, whoever speaks there. */
  continuesSentence(text: string): boolean;
  /** The kinds of what can be disputed in a text, as numbers that only compare with each other. */
  findContestable(words: readonly Word[]): Set<number>;
}
