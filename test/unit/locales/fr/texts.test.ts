import { expect, test } from 'vitest';
import { fr } from '#locales/fr/pack.ts';
import { slugIn } from '#locales/slug.ts';

const { numbers, sentences, quotations, words, counting, speech, meaning, catalogue } = fr;

test.each([
  ['8 500 visiteurs', ['8500']],
  ['8\u202f500 visiteurs', ['8500']],
  ['8\u00a0500,5 euros', ['8500.5']],
  ['1,6 million d’euros', ['1600000']],
  ['3 milliards d’euros', ['3000000000']],
  ['un million d’euros', ['1000000']],
  ['vingt-cinq bateaux', ['25']],
  ['vingt et un bateaux', ['21']],
  ['vingt et une îles', ['21']],
  ['soixante et onze bateaux', ['71']],
  ['soixante-dix-sept bateaux', ['77']],
  ['quatre-vingts bateaux', ['80']],
  ['quatre-vingt-dix bateaux', ['90']],
  ['quatre-vingt-onze bateaux', ['91']],
  ['septante-trois bateaux', ['73']],
  ['deux cents bateaux', ['200']],
  ['deux mille cinq cents bateaux', ['2500']],
  ['cent douze bateaux', ['112']],
  ['trois cent mille bateaux', ['300000']],
  ['cinq pour cent', ['5']],
  ['les deux tiers des bateaux', ['les deux tiers']],
  ['une centaine de bateaux', ['une centaine']],
  ['des milliers de bateaux', ['des milliers']],
  ['un bac neuf', []],
  ['les neuf bacs', ['9']],
  ['un bac', []],
])('the numbers of “%s” are read', (text, values) => {
  expect(numbers.find(text).map(({ value }) => value)).toEqual(values);
});

test('a number that an article may stand for counts in a comparison', () => {
  expect(numbers.valuesOf('une île')).toEqual(new Set(['1']));
});

test.each([
  ['C’était le 26 janvier 2022. Le conseil a voté.', 2],
  ['M. Oster est venu. Il est resté.', 2],
  ['Cela vaut p. ex. pour Orme. Cela vaut aussi ici.', 2],
  ['Selon l’art. 5, c’est permis.', 1],
  ['Elle aime l’art. Il aime la mer.', 2],
  ['Elle est venue en 2022. Orme est restée.', 2],
  ['Ils étaient 26. Le conseil a recompté.', 2],
  ['«\u202fNous restons.\u202f» C’est ce qu’elle a dit.', 2],
  ['«\u202fNous restons.\u202f» Orme a voté.', 2],
  ['«\u202fNous restons\u202f!\u202f» a-t-elle lancé.', 1],
  ['«\u202fNous restons. Nous partons.\u202f»', 1],
  ['Vraiment\u202f? Orme a voté.', 2],
  ['Il y a des bacs, des ponts, etc. Le conseil a voté.', 2],
])('“%s” has its sentences', (text, number) => {
  expect(sentences.findEnds(text)).toHaveLength(number);
});

test('only French marks may stand around quoted words, and “…” inside them', () => {
  const marks = (text: string) => quotations.findStrayMarks(text).map(({ mark }) => mark);
  expect(marks('Elle a dit «\u202foui\u202f», puis «non» et « le “vieux” bac ».')).toEqual([]);
  expect(marks('Elle a dit “oui”, „non“ et ‹jamais›.')).toEqual(['“', '”', '„', '“', '‹', '›']);
  expect(marks('Elle a dit «\u202foui.')).toEqual(['«']);
  expect(marks('Elle a dit oui\u202f».')).toEqual(['»']);
});

test('the forms of a word have one stem, and an irregular verb has that of its infinitive', () => {
  const stem = (word: string) => words.verbStem(words.findWords(word)[0] ?? { text: '', stem: '' });
  expect(new Set(['île', 'îles'].map(stem)).size).toBe(1);
  expect(new Set(['vendre', 'vend', 'vendu', 'vendues'].map(stem)).size).toBe(1);
});

test('what is elided is a word of its own, and thousands belong together', () => {
  const list = (text: string) => words.findWords(text).map(({ text: word }) => word);
  expect(list('L’île n’a qu’un bac aujourd’hui, quelqu’un l’a dit.')).toEqual(
    "l île n a qu un bac aujourd'hui quelqu'un l a dit".split(' '),
  );
  expect(list('8\u202f500 visiteurs, 1,5 million')).toEqual(['8500', 'visiteurs', '1,5', 'million']);
});

test('names are words with capitals, without titles, weekdays and beginnings of sentences', () => {
  const names = (text: string, known: string[] = []) => words.findCapitalNames(text, new Set(known)).map(({ text: name }) => name);
  expect(names('Le conseil de l’île a acheté un bac. Mercredi, il a neigé.')).toEqual([]);
  expect(names('La maire Maud Delorme a parlé avec M. Oster à Saint-Orme.')).toEqual(['Maud Delorme', 'Oster', 'Saint-Orme']);
  expect(names('Mme Delorme et le Conseil d’Orme ont voté.')).toEqual(['Delorme', 'Conseil d’Orme']);
  expect(names('Pour l’Association des parents, c’est faux.')).toEqual(['Association']);
  expect(names('Orme a voté.')).toEqual([]);
  expect(names('Orme a voté.', ['Orme'])).toEqual(['Orme']);
  expect(words.formsOfName('Le Havre')).toEqual(['du Havre', 'au Havre']);
  expect(words.formsOfName('Orme')).toEqual([]);
});

test('ordinals and small numbers in words are found, but not an article, “neuf” for new, or the head of a government', () => {
  const list = (text: string) => counting?.findSmallNumbers(text).map(({ value, isOrdinal }) => [value, isOrdinal]);
  expect(list('Le troisième bac et une île, sept membres, vingt et unième vote, les neuf voix.')).toEqual([
    [3, true],
    [7, false],
    [21, true],
    [9, false],
  ]);
  expect(list('Un bac neuf pour le Premier ministre.')).toEqual([]);
});

test.each([
  ['Ada Quill a déclaré que le bac restait.', true],
  ['Ada Quill, la maire, assure que le bac reste.', true],
  ['Selon Ada Quill, le bac reste.', true],
  ['D’après la maire Ada Quill, le bac reste.', true],
  ['Le bac reste, a expliqué Ada Quill.', true],
  ['Le conseil a loué le bac d’Ada Quill.', false],
])('“%s”: whether the name is that of a speaker', (text, expected) => {
  const start = text.indexOf('Ada Quill');
  expect(speech?.isSpeaker(text, { start, end: start + 'Ada Quill'.length })).toBe(expected);
});

test.each([
  ['Le bac reste, a-t-elle dit.', true],
  ['Il reste, ajoute-t-il.', true],
  ['Le bac reste, disent-ils.', true],
  ['Elle a également affirmé qu’il reste.', true],
  ['Elle a vendu le bac.', false],
])('“%s”: whether a pronoun speaks', (text, expected) => {
  expect(speech?.hasPronounAsSpeaker(text)).toBe(expected);
});

test('what is announced with a noun is nobody’s claim', () => {
  expect(speech?.isAttributed('Elle a annoncé que le bac reste.')).toBe(true);
  expect(speech?.isAttributed('Elle a annoncé la fermeture du port.')).toBe(false);
});

test.each([
  ['Le conseil n’a pas publié l’étude.', ['pas']],
  ['Le bac n’est plus sûr.', ['plus']],
  ['Il y a plus de bacs et le pont est plus sûr.', []],
  ['Personne n’est venu.', ['Personne']],
  ['Une personne est venue.', []],
  ['Aucun bac ne circule sans pilote.', ['Aucun', 'sans']],
  ['C’est un pas vers le pont, sans doute.', []],
])('the negations of “%s”', (text, expected) => {
  const clear = meaning?.findMarkers(text, words.findWords(text)).filter(({ kind, isClear }) => kind === 'negation' && isClear);
  expect(clear?.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('0 and 1 have the singular, and a narrow space stands before a colon and inside quotation marks', () => {
  expect(catalogue.entries.sources(0)).toBe('0 source');
  expect(catalogue.entries.sources(2)).toBe('2 sources');
  expect(catalogue.citing.permalinkTo('Orme')).toBe('Lien vers «\u202fOrme\u202f»');
});

/** All texts of the catalogue, and the sources of its functions. */
const textsOf = (word: unknown): string[] =>
  typeof word === 'object' && word !== null && !(word instanceof RegExp) ? Object.values(word).flatMap(textsOf) : [String(word)];

test('no text of the interface has straight apostrophes, foreign quotation marks or a plain space before a mark', () => {
  const texts = textsOf(catalogue)
    .filter((text) => !/=>|\bfunction\b/.test(text))
    .map((text) => text.replace('draft: true', ''));
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => /(?<=\p{L})'|[„“"]| [;:!?»]|« |(?<=[\p{L}»])[;!?]|(?<=\p{L}):(?=\s)/u.test(text))).toEqual([]);
});

test.each([
  ['L’île', 'l-ile'],
  ['Le discours d’Élysée', 'le-discours-d-elysee'],
  ['Qu’a dit l’Élysée ? Jusqu’où ?', 'qu-a-dit-l-elysee-jusqu-ou'],
  ["C'est l'été, n'est-ce pas", 'c-est-l-ete-n-est-ce-pas'],
  ['L’œuvre d’Élise Noël à Saint-Orme', 'l-oeuvre-d-elise-noel-a-saint-orme'],
  ['Aujourd’hui, quelqu’un sur la presqu’île', 'aujourdhui-quelquun-sur-la-presquile'],
  ['Russia’s talks, O’Brien et rock ’n’ roll', 'russias-talks-obrien-et-rock-n-roll'],
])('ids are in Latin letters without accents, and elided words are words of their own: %s becomes %s', (title, id) => {
  expect(slugIn('fr', title)).toBe(id);
});

test('names are sorted as French dictionaries do', () => {
  expect(['zone', 'école', 'Œuvre', 'ouvrage', 'effort'].sort(catalogue.compare)).toEqual(['école', 'effort', 'Œuvre', 'ouvrage', 'zone']);
});
