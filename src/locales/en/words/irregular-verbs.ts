import { stemmer } from 'stemmer';
import type { Word } from '../../parts/words.ts';

/** Past forms of English verbs by their base form. */
const PAST_FORMS: Readonly<Record<string, string>> = {
  be: 'was, were, been, is, are',
  become: 'became',
  begin: 'began, begun',
  break: 'broke, broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chose, chosen',
  come: 'came',
  draw: 'drew, drawn',
  fall: 'fell, fallen',
  fight: 'fought',
  give: 'gave, given',
  go: 'went, gone',
  hold: 'held',
  keep: 'kept',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  lose: 'lost',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  rise: 'rose, risen',
  run: 'ran',
  say: 'said',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  sit: 'sat',
  speak: 'spoke, spoken',
  spend: 'spent',
  stand: 'stood',
  strike: 'struck',
  take: 'took, taken',
  tell: 'told',
  win: 'won',
  withdraw: 'withdrew, withdrawn',
  write: 'wrote, written',
};

const STEMS = new Map(
  Object.entries(PAST_FORMS).flatMap(([base, forms]) => forms.split(', ').map((form) => [form, stemmer(base)] as const)),
);

/** The stem of a word; for an irregular past form of a verb, that of its base form. */
export const verbStem = ({ text, stem }: Pick<Word, 'text' | 'stem'>): string => STEMS.get(text) ?? stem;

/** Whether a word of a sentence is a verb in the past: “met”, “discussed” or “did meet” for “meet”. */
export function isPastOf(word: Word, verb: Word, words: readonly Word[]): boolean {
  if (verbStem(word) !== verbStem(verb)) return false;
  if (word.text !== verb.text) return !/(?:ing|s)$/.test(word.text);
  return words.some(({ text, end }) => text === 'did' && end < word.start);
}
