import { expect, test } from 'vitest';
import { slugIn } from '#locales/slug.ts';
import { uk } from '#locales/uk/pack.ts';
import { count, formatList } from '#locales/uk/numbers/format.ts';

const { numbers, sentences, quotations, words, counting, speech, catalogue } = uk;

test.each([
  ['8 500 гостей', ['8500']],
  ['8\u00a0500 гостей', ['8500']],
  ['1,6 мільйона гривень', ['1600000']],
  ['3 млрд гривень', ['3000000000']],
  ['500 тис. осіб', ['500000']],
  ['212,77 пункту', ['212.77']],
  ['один мільйон гривень', ['1000000']],
  ['двадцять п’ять вагонів', ['25']],
  ['двадцяти пʼяти вагонів', ['25']],
  ['дві тисячі п’ятсот вагонів', ['2500']],
  ['сто дванадцять вагонів', ['112']],
  ['між двома і трьома містами', ['2', '3']],
  ['півтора мільйона', ['1500000']],
  ['двох третин', ['2/3']],
  ['тисячі людей', ['1000s']],
  ['тисячами', ['1000s']],
  ['один вагон', []],
])('the numbers of „%s“ are read', (text, values) => {
  expect(numbers.find(text).map(({ value }) => value)).toEqual(values);
});

test('a number that a word may stand for counts in a comparison', () => {
  expect(numbers.valuesOf('один вагон, двічі')).toEqual(new Set(['1', '2']));
});

test('a noun has one of three forms behind a number', () => {
  const forms = { one: 'подія', few: 'події', many: 'подій' };
  expect([0, 1, 2, 5, 11, 12, 21, 24, 1106].map((number) => count(number, forms))).toEqual([
    '0 подій',
    '1 подія',
    '2 події',
    '5 подій',
    '11 подій',
    '12 подій',
    '21 подія',
    '24 події',
    '1\u00a0106 подій',
  ]);
  expect(formatList(['Голм', 'пірс', 'пором'])).toBe('Голм, пірс і пором');
});

test('names are sorted by the Ukrainian alphabet', () => {
  expect(['Ґанок', 'Яр', 'Гай', 'Їжак', 'Іва', 'Є', 'Егіда', 'Ива', 'Йод', 'Ь', 'Щука'].sort(catalogue.search.compare).join(' ')).toBe(
    'Гай Ґанок Егіда Є Ива Іва Їжак Йод Щука Ь Яр',
  );
});

test.each([
  ['Це було 26 січня 2022 р. Вона голосувала.', 2],
  ['Це було 26 січня 2022 р. у місті.', 1],
  ['Музей ім. Лесі Квітки закрито. Він старий.', 2],
  ['Це 1,6 млн. гривень, сказала вона.', 1],
  ['М. Дорошенко приїхала. Вона залишилася.', 2],
  ['Так кажуть, напр. Ставицький. Це так.', 2],
  ['«Ми лишаємося.» Це сказала Дорошенко.', 2],
  ['«Ми лишаємося. Ми поїдемо.»', 1],
])('„%s“ has its sentences', (text, number) => {
  expect(sentences.findEnds(text)).toHaveLength(number);
});

test('quoted words stand in «…», and „…“ only inside them', () => {
  const marks = (text: string) => quotations.findStrayMarks(text).map(({ mark }) => mark);
  expect(marks('Вона сказала: «Газета „Вісті“ пише», і зробила п’ять кроків, пʼять.')).toEqual([]);
  expect(marks('Вона сказала “так”, „ні“, ‚ніколи‘.')).toEqual(['“', '”', '„', '“', '‚', '‘']);
  expect(marks('Вона сказала «так.')).toEqual(['«']);
});

test('the forms of a word have one stem', () => {
  const stems = (list: string) =>
    new Set(list.split(' ').map((word) => words.verbStem(words.findWords(word)[0] ?? { text: '', stem: '' })));
  for (const list of [
    'трамвай трамваю трамваєм',
    'острів острова островом',
    'проголосував проголосувала проголосували',
    'дозволив дозволила дозволити',
    'писати пише написав написала',
    'січень січня січні',
    "п’ятниця п'ятницю пʼятниці",
    'висновок висновку висновки висновків',
    'мовець мовця мовцем',
    'якість якості якістю',
    'журналіст журналіста журналістів',
  ])
    expect(stems(list).size, list).toBe(1);
});

test('names are found by their capitals, without what begins a sentence', () => {
  const names = (text: string, known: string[] = []) => words.findCapitalNames(text, new Set(known)).map(({ text: name }) => name);
  expect(names('Рада купила восени трамвай.')).toEqual([]);
  expect(names('У середу міська голова Марта Дорошенко говорила з Левком Ставицьким.')).toEqual(['Марта Дорошенко', 'Левком Ставицьким']);
  expect(names('Дорошенко приїхала.', ['Дорошенко'])).toEqual(['Дорошенко']);
});

test.each([
  ['Левицький', ['Левицького', 'Левицькому', 'Левицьким']],
  ['Левицька', ['Левицької', 'Левицькій', 'Левицьку', 'Левицькою']],
  ['Петро Дорошенко', ['Петра Дорошенка', 'Петру Дорошенку', 'Петром Дорошенком']],
  ['Марта Дорошенко', ['Марти Дорошенко', 'Марті Дорошенко', 'Мартою Дорошенко']],
  ['Ольга Ткачук', ['Ольги Ткачук', 'Ользі Ткачук']],
  ['Остап Коваль', ['Остапа Коваля', 'Остапові Ковалеві', 'Остапом Ковалем']],
  ['Київ', ['Києва', 'Києву', 'Києвом', 'Києві']],
  ['Львів', ['Львова', 'Львові']],
  ['острів Липовий', ['острова Липового', 'острові Липовому']],
  ['рада міста', ['ради міста', 'раді міста', 'радою міста']],
])('the cases of „%s“ are found', (name, forms) => {
  expect(words.formsOfName(name)).toEqual(expect.arrayContaining(forms));
});

test('a woman’s family name that does not end in „-а“ has no cases, and neither has a name in other letters', () => {
  expect(words.formsOfName('Марта Дорошенко').filter((form) => !form.endsWith(' Дорошенко'))).toEqual([]);
  expect(words.formsOfName('ناجي عزام')).toEqual([]);
  expect(words.formsOfName('ООН')).toEqual([]);
});

test('ordinals and small numbers in words are found in all cases', () => {
  expect(
    counting
      ?.findSmallNumbers('третього вагона, сімох депутатів, двадцять перший, тридцять два, по-друге, один')
      .map(({ value, isOrdinal }) => [value, isOrdinal]),
  ).toEqual([
    [3, true],
    [7, false],
    [21, true],
    [32, false],
  ]);
});

test.each([
  ['Марта Дорошенко сказала, що трамвай лишається.', 'Марта Дорошенко', true],
  ['За словами міської голови Марти Дорошенко, трамвай лишається.', 'Марти Дорошенко', true],
  ['На думку Марти Дорошенко, трамвай лишається.', 'Марти Дорошенко', true],
  ['Трамвай лишається, сказала Марта Дорошенко.', 'Марта Дорошенко', true],
  ['Рада похвалила трамвай біля дому Марти Дорошенко.', 'Марти Дорошенко', false],
])('„%s“: whether the name is that of a speaker', (text, name, expected) => {
  const start = text.indexOf(name);
  expect(speech?.isSpeaker(text, { start, end: start + name.length })).toBe(expected);
});

test.each([
  // The examples of the resolution, and its rules.
  ['Згорани', 'zghorany'],
  ['Розгон', 'rozghon'],
  ['Галаган', 'halahan'],
  ['Ґалаґан', 'galagan'],
  ['Єнакієве', 'yenakiieve'],
  ['Наєнко', 'naienko'],
  ['Їжакевич', 'yizhakevych'],
  ['Кадиївка', 'kadyivka'],
  ['Йосипівка', 'yosypivka'],
  ['Стрий', 'stryi'],
  ['Юрій Корюківка', 'yurii-koriukivka'],
  ['Яготин', 'yahotyn'],
  ['Ічня', 'ichnia'],
  ['Знам’янка, Знамʼянка', 'znamianka-znamianka'],
  ['Гоща, Щербухи, Хоростків', 'hoshcha-shcherbukhy-khorostkiv'],
  ['Івано-Франківськ', 'ivano-frankivsk'],
  // A mark of stress, letters in two parts, and words that are not Ukrainian.
  ['за́мок на Йорданській', 'zamok-na-yordanskii'],
  ['Йоду і\u0306', 'yodu-i'],
  ['Łódź і подъезд', 'lodz-i-podezd'],
  ['Запоріжжя, Слов’янськ і L’Équipe', 'zaporizhzhia-sloviansk-i-l-equipe'],
])('an id of %s is romanised by the national system: %s', (title, id) => {
  expect(slugIn('uk', title)).toBe(id);
});
