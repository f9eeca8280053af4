import { expect, test } from 'vitest';
import { findCapitalNames, wordsOfNames } from '#locales/en/words/capital-names.ts';

const names = (text: string, words?: ReadonlySet<string>) => findCapitalNames(text, words).map((name) => name.text);

test.each([
  ['The mayor, Ada Quill, spoke.', ['Ada Quill']],
  ['Mayor Ada Quill of Holm spoke.', ['Mayor Ada Quill of Holm']],
  ['Ben van der Oake left.', ['Ben van der Oake']],
  ['It was Holm’s ferry and Ada’s vote.', ['Holm', 'Ada']],
  ['In Holm’s council they met on Tuesday in March, and not on Sundays.', ['Holm']],
  ['However, I saw the Sea of Holm.', ['Sea of Holm']],
  ['The MK-40 engine of Saint-Malo.', ['Saint-Malo']],
  ['The ferry stopped because of FLU-19, or Flu-19.', []],
  ['HOLM — The ferry of Saint-Malo stays.', ['Saint-Malo']],
  ['HOLM, Nov. 26 (Reuters) - The ferry of Saint-Malo stays.', ['Saint-Malo']],
  ['2014 – Ferries stay in Saint-Malo.', ['Saint-Malo']],
  ['26.11.2022 – Ferries stay in Saint-Malo.', ['Saint-Malo']],
  ['The year 2014 – Ferries stay.', ['Ferries']],
  ['HOLM (AP) The ferry of Saint-Malo stays.', ['Saint-Malo']],
  ['Pupils of St Botolph’s School and of King’s College met.', ['St Botolph’s School', 'King’s College']],
  ['They met at St. Botolph’s Church Hall and in the Queen’s Theatre.', ['St. Botolph’s Church Hall', 'Queen’s Theatre']],
  ['It was Holm’s Mayor, and St Botolph’s Mayor.', ['Holm', 'Mayor', 'St Botolph', 'Mayor']],
  ['He lives in High St. Nobody else does.', ['High St']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('a capitalised word at the beginning of a sentence is a name if it is one inside a sentence elsewhere', () => {
  expect(names('Quill spoke.')).toEqual([]);
  expect(names('Quill spoke.', wordsOfNames(['They asked Ada Quill.']))).toEqual(['Quill']);
  expect(names('Quill spoke. They thanked Quill.')).toEqual(['Quill', 'Quill']);
});
