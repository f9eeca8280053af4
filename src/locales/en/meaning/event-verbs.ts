import { stemmer } from 'stemmer';
import { verbStem } from '../words/irregular-verbs.ts';
import type { Word } from '../../parts/words.ts';

/** Verbs for what is planned and then happens, in their base form. */
const EVENT_VERBS =
  'answer, arrive, attack, attend, begin, close, deploy, discuss, end, fire, gather, hold, host, invade, join, launch, leave, meet, move, open, practise, publish, reply, sail, send, sign, sit, start, strike, take, talk, travel, visit, vote, withdraw';

const STEMS = new Set(EVENT_VERBS.split(', ').map(stemmer));

/** Whether a word is the past form of a verb for an event: “met”, “joined”. */
export const isPastEvent = (word: Word): boolean => {
  const stem = verbStem(word);
  return STEMS.has(stem) && (stem !== word.stem || word.text.endsWith('ed'));
};
