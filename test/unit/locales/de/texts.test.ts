import { expect, test } from 'vitest';
import { de } from '#locales/de/pack.ts';

const { numbers, sentences, quotations, words, counting, speech } = de;

test.each([
  ['8.500 Gäste', ['8500']],
  ['8 500 Gäste', ['8500']],
  ['1,6 Millionen Euro', ['1600000']],
  ['3 Mrd. Euro', ['3000000000']],
  ['212,77 Punkte', ['212.77']],
  ['eine Million Euro', ['1000000']],
  ['fünfundzwanzig Boote', ['25']],
  ['zweitausendfünfhundert Boote', ['2500']],
  ['hundertzwölf Boote', ['112']],
  ['zwei Dutzend Boote', ['24']],
  ['zwei Drittel der Boote', ['zwei drittel']],
  ['Hunderte Boote', ['hunderte']],
  ['ein Boot', []],
  ['um 14.30 Uhr', ['14', '30']],
  ['um 14:30 Uhr', ['14', '30']],
])('the numbers of „%s“ are read', (text, values) => {
  expect(numbers.find(text).map(({ value }) => value)).toEqual(values);
});

test('a number that an article may stand for counts in a comparison', () => {
  expect(numbers.valuesOf('ein Boot, zweimal')).toEqual(new Set(['1', '2']));
});

test.each([
  ['Es war am 26. Januar 2022. Der Rat stimmte ab.', 2],
  ['Das gilt z. B. für Holm. Es gilt auch hier.', 2],
  ['Dr. Quill kam um 8 Uhr. Sie blieb.', 2],
  ['Am 3. Oktober fuhr sie. Danach nicht mehr.', 2],
  ['Sie kam im Jahr 2022. Holm blieb.', 2],
  ['Es waren 26. Der Rat zählte nach.', 2],
  ['„Wir bleiben.“ Das sagte Quill.', 2],
  ['„Wir bleiben. Wir fahren.“', 1],
  ['Das sind 1,6 Mio. Euro, sagte sie.', 1],
  ['Er mag diese Art. Danach ging er.', 2],
  ['Nach Art. 5 gilt das.', 1],
])('„%s“ has its sentences', (text, number) => {
  expect(sentences.findEnds(text)).toHaveLength(number);
});

test('only German double marks may stand around quoted words', () => {
  const marks = (text: string) => quotations.findStrayMarks(text).map(({ mark }) => mark);
  expect(marks('Sie sagte „ja“.')).toEqual([]);
  expect(marks('Sie sagte “ja”, »nein«, ‚nie‘.')).toEqual(['“', '”', '»', '«', '‚', '‘']);
  expect(marks('Sie sagte „ja.')).toEqual(['„']);
});

test('the forms of a word have one stem, and a strong verb has that of its infinitive', () => {
  const stem = (word: string) => words.verbStem(words.findWords(word)[0] ?? { text: '', stem: '' });
  expect(new Set(['Fähre', 'Fähren'].map(stem)).size).toBe(1);
  expect(new Set(['schreiben', 'schrieb', 'geschrieben'].map(stem)).size).toBe(1);
});

test('nouns are no names: only several words with a capital are, and known ones', () => {
  const names = (text: string, known: string[] = []) => words.findCapitalNames(text, new Set(known)).map(({ text: name }) => name);
  expect(names('Der Rat der Insel kaufte im Herbst eine Fähre mit zwei Motoren.')).toEqual([]);
  expect(names('Bürgermeisterin Wiebke Harms sprach mit Enno Lürs.')).toEqual(['Bürgermeisterin Wiebke Harms', 'Enno Lürs']);
  expect(names('In Holm sprach Harms über Lürs’ Plan und Holms Hafen.', ['Holm', 'Harms'])).toEqual(['Holm', 'Harms', 'Holm']);
});

test('ordinals and small numbers in words are found, but not an article', () => {
  expect(
    counting?.findSmallNumbers('Das dritte Boot und eine Fähre, sieben Leute.').map(({ value, isOrdinal }) => [value, isOrdinal]),
  ).toEqual([
    [3, true],
    [7, false],
  ]);
});

test.each([
  ['Ada Quill sagte, die Fähre bleibe.', true],
  ['Laut Ada Quill bleibt die Fähre.', true],
  ['Nach Angaben von Ada Quill bleibt die Fähre.', true],
  ['Die Fähre bleibt, sagte Ada Quill.', true],
  ['Der Rat lobte die Fähre von Ada Quill.', false],
])('„%s“: whether the name is that of a speaker', (text, expected) => {
  const start = text.indexOf('Ada Quill');
  expect(speech?.isSpeaker(text, { start, end: start + 'Ada Quill'.length })).toBe(expected);
});
