import type { Speech } from '../parts/speech.ts';

/** How a language names who says something. */
export interface SpeechForms extends Pick<Speech, 'introducesWords' | 'findContestable'> {
  /** What follows the name of a speaker, and what stands before it. */
  speaksAfter: RegExp;
  speaksBefore: RegExp;
  /** How far from the name these may reach, in characters. */
  reach: number;
  /** A speaker without a name. */
  pronounSpeaks: RegExp;
  /** Words by which a text leaves a claim to somebody, and looser ones that show whose claim it is. */
  attributed: RegExp;
  loosely: RegExp;
  /** The beginning of a sentence that continues the one before. */
  continues: RegExp;
}

/** The part `speech` of a pack, from its patterns. */
export function createSpeech({ introducesWords, findContestable, reach, ...patterns }: SpeechForms): Speech {
  const { speaksAfter, speaksBefore, pronounSpeaks, attributed, loosely, continues } = patterns;
  return {
    introducesWords,
    isSpeaker: (text, { start, end }) =>
      speaksAfter.test(text.slice(end, end + reach)) || speaksBefore.test(text.slice(Math.max(0, start - reach), start)),
    hasPronounAsSpeaker: (text) => pronounSpeaks.test(text),
    isAttributed: (text) => attributed.test(text),
    mayShowSpeaker: (text) => attributed.test(text) || loosely.test(text),
    continuesSentence: (text) => continues.test(text),
    findContestable,
  };
}
