import { describe, expect, test } from 'vitest';
import { buildSharedPattern, type SharedWords } from '#browser/cards/shared-words.ts';
import { sharedWords as german } from '#locales/de/shared-words.ts';
import { sharedWords } from '#locales/en-GB/shared-words.ts';
import { sharedWords as french } from '#locales/fr/shared-words.ts';
import { sharedWords as ukrainian } from '#locales/uk/shared-words.ts';

/** What a text of a source shares with a sentence. */
const shared = (sentence: string, text: string, words: SharedWords = sharedWords) =>
  text.match(buildSharedPattern(sentence, words) ?? /(?!)/) ?? [];

describe('a sentence and its source share', () => {
  test.each<[what: string, sentence: string, text: string, found: string[]]>([
    ['a quotation, word for word', 'She called it “a link to the sea”.', 'Quill: it is A link to the sea.', ['A link to the sea']],
    ['a quotation with other punctuation', 'He said “it’s ours, now”.', "Then: it's ours now!", ["it's ours now"]],
    [
      'neighbouring words in another form',
      'The council voted.',
      'All councillors vote, the vote of the council.',
      ['councillors vote, the vote'],
    ],
    ['numbers, also alone', 'The board sent 12 men.', 'In 12 days, men.', ['12']],
    ['words in capitals beside others', 'NATO sent men to Holm.', 'A NATO Holm', ['NATO Holm']],
    ['neighbours as one', 'The ferry company of Holm', 'One Holm ferry, company property', ['Holm ferry, company']],
    ['neighbours with a short word between', 'The talks in Holm', 'At talks of Holm', ['talks of Holm']],
  ])('%s', (_what, sentence, text, found) => {
    expect(shared(sentence, text)).toEqual(found);
  });

  test.each<[what: string, sentence: string, text: string]>([
    ['common words', 'Ferries which sail with Ada', 'Which town, with what money'],
    ['short words', 'It is far off', 'It is far off'],
    ['single words', 'The ferry left Holm', 'A ferry to Port Ellen; Holm has it'],
    ['parts of longer words', 'A part of it', 'The participants left apart'],
  ])('not %s', (_what, sentence, text) => {
    expect(shared(sentence, text)).toEqual([]);
  });

  test.each<[language: string, words: SharedWords, sentence: string, text: string, found: string[]]>([
    ['German', german, 'Die Inseln hatten Boote.', 'Eine Insel, ein Boot', ['Insel, ein Boot']],
    ['German', german, 'Die Bürgermeisterin stimmte zu.', 'Kein Bürgermeister stimmte', ['Bürgermeister stimmte']],
    ['French', french, 'Le maire votera contre les ponts.', 'La maire, les maires votent le pont', ['maire, les maires votent le pont']],
    ['Ukrainian', ukrainian, 'Депутати зберегли трамвай.', 'Депутатів трамвая', ['Депутатів трамвая']],
    ['Ukrainian', ukrainian, 'Міста проголосували.', 'Місто проголосувало', ['Місто проголосувало']],
  ])('words in other forms, in %s', (_language, words, sentence, text, found) => {
    expect(shared(sentence, text, words)).toEqual(found);
  });

  test('nothing if the sentence says nothing', () => {
    expect(buildSharedPattern('It is so.', sharedWords)).toBeUndefined();
    expect(buildSharedPattern('“…”', sharedWords)).toBeUndefined();
  });

  test('no more than letters and digits, whatever the sentence contains', () => {
    expect(shared('(a+)* [ferry] \\ $ “*** pier? ***”', 'the pier (a+)* and this ferry')).toEqual(['pier']);
  });
});
