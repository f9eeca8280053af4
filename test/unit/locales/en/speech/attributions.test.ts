import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { continuesSentence, hasPronounAsSpeaker, isAttributed, isSpeaker, mayShowSpeaker } from '#locales/en/speech/attributions.ts';

const speaks = (text: string, name = 'Quill') => isSpeaker(text, { start: text.indexOf(name), end: text.indexOf(name) + name.length });

describe('the one who is named speaks', () => {
  test.each([
    'Quill said that the ferry would stay.',
    'Quill, the mayor of Holm, told the council that it would stay.',
    'The mayor, Quill, accused the board.',
    'Quill on 3 May 2019 warned of ice.',
    'The ferry, said Mayor Ada Quill, would stay.',
    'According to Mayor Quill, it would stay.',
    'By Quill’s account it would stay.',
    'Quill’s harbour master, Ada Oake, said that it would stay.',
    'Quill’s spokeswoman said that it would stay.',
    'It would stay, according to Quill’s Secretary General, Ada Oake.',
  ])('%s', (text) => expect(speaks(text)).toBe(true));
});

describe('the one who is named does not speak', () => {
  test.each([
    'Quill was said to have left.',
    'The council told Quill that it would stay.',
    'The board judged Quill’s plan too dear.',
    'Oake said that Quill had left.',
    'Quill held the office from 2011.',
    'Quill is said to be ill.',
    'Quill’s plan, the mayor said, was too dear.',
  ])('%s', (text) => expect(speaks(text)).toBe(false));
});

test('a pronoun may speak', () => {
  expect(hasPronounAsSpeaker('The ferry, he said, would stay.')).toBe(true);
  expect(hasPronounAsSpeaker('He left, and the mayor said nothing of it.')).toBe(false);
});

test('a text may leave its claim to somebody, but not to another text', () => {
  expect(isAttributed('By the board’s own account it was safe.')).toBe(true);
  expect(isAttributed('It was safe, an engineer said.')).toBe(true);
  expect(isAttributed('The article says that it was safe.')).toBe(false);
  expect(isAttributed('Member states met.')).toBe(false);
  expect(mayShowSpeaker('The article says that it was safe.')).toBe(true);
  expect(mayShowSpeaker('Its lawyers take the view that it was safe.')).toBe(true);
  expect(mayShowSpeaker('The pier was safe.')).toBe(false);
});

test('a sentence that begins with a pronoun or a conjunction continues the one before', () => {
  expect(continuesSentence('But it would stay.')).toBe(true);
  expect(continuesSentence('It would stay.')).toBe(true);
  expect(continuesSentence('Items would stay.')).toBe(false);
});

test('in a text without a verb of speaking, nobody speaks', () => {
  const words = fc.array(fc.constantFrom('Quill', 'ferry', 'the', 'stayed,', 'left.', 'of', 'and'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, (list) => {
      const text = [...list, 'Quill'].join(' ');
      return !speaks(text) && !isAttributed(text) && !hasPronounAsSpeaker(text);
    }),
  );
});
