import { anyOf as anyOfWords } from '../../common/any-of.ts';

/** Ukrainian numerals with all their cases, by their value. Apostrophes are straight. */
const FORMS: readonly (readonly [value: number, forms: string])[] = [
  [1, 'один одна одне одного одної однієї одному одній одну одним однією'],
  [1.5, 'півтора півтори'],
  [2, 'два дві двох двом двома двоє'],
  [3, 'три трьох трьом трьома троє'],
  [4, 'чотири чотирьох чотирьом чотирма четверо'],
  [5, "п'ять п'яти п'ятьох п'ятьом п'ятьма п'ятеро"],
  [6, 'шість шести шістьох шістьом шістьма шестеро'],
  [7, 'сім семи сімох сімом сьома семеро'],
  [8, 'вісім восьми вісьмох вісьмом вісьма восьмеро'],
  [9, "дев'ять дев'яти дев'ятьох дев'ятьом дев'ятьма дев'ятеро"],
  [10, 'десять десяти десятьох десятьом десятьма десятеро'],
  ..."одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять"
    .split(' ')
    .map(
      (word, index) =>
        [index + 11, `${word} ${word.replace('ять', 'яти')} ${word.replace('ять', 'ятьох')} ${word.replace('ять', 'ятьма')}`] as const,
    ),
  [30, 'тридцять тридцяти тридцятьох тридцятьма'],
  [40, 'сорок сорока'],
  [50, "п'ятдесят п'ятдесяти п'ятдесятьох п'ятдесятьма"],
  [60, 'шістдесят шістдесяти шістдесятьох шістдесятьма'],
  [70, 'сімдесят сімдесяти сімдесятьох сімдесятьма'],
  [80, 'вісімдесят вісімдесяти вісімдесятьох вісімдесятьма'],
  [90, "дев'яносто дев'яноста"],
  [100, 'сто ста'],
  [200, 'двісті двохсот двомстам двомастами двохстах'],
  [300, 'триста трьохсот трьомстам трьомастами трьохстах'],
  [400, 'чотириста чотирьохсот чотирьомстам чотирмастами чотирьохстах'],
  [500, "п'ятсот п'ятисот п'ятистам п'ятьмастами п'ятистах"],
  [600, 'шістсот шестисот шестистам шістьмастами шестистах'],
  [700, 'сімсот семисот семистам сьомастами семистах'],
  [800, 'вісімсот восьмисот восьмистам вісьмастами восьмистах'],
  [900, "дев'ятсот дев'ятисот дев'ятистам дев'ятьмастами дев'ятистах"],
];

/** The numerals that are one word, in all cases, with their values. */
export const NUMERALS: ReadonlyMap<string, number> = new Map(
  FORMS.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
);
/** Those below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([...NUMERALS].filter(([, value]) => value < 100));

/** The stems of ordinals, with their values. */
const ORDINAL_STEMS: readonly (readonly [stem: string, value: number])[] = [
  ['перш', 1],
  ['друг', 2],
  ['четверт', 4],
  ["п'ят", 5],
  ['шост', 6],
  ['сьом', 7],
  ['восьм', 8],
  ["дев'ят", 9],
  ['десят', 10],
  ..."одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят"
    .split(' ')
    .map((stem, index) => [stem, index + 11] as const),
  ['тридцят', 30],
  ['сороков', 40],
  ["п'ятдесят", 50],
  ['шістдесят', 60],
  ['сімдесят', 70],
  ['вісімдесят', 80],
  ["дев'яност", 90],
];
const HARD = 'ий а е і ого ої ому ій у ою им их ими ім'.split(' ');
const THIRD = 'третій третя третє треті третього третьої третьому третю третьою третім третіх третіми'.split(' ');
/** Ordinals below a hundred, in all cases. „Сьома“ and „п’яти“ are here and among the cardinals: the value is the same. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_STEMS.flatMap(([stem, value]) => HARD.map((ending) => [stem + ending, value] as const)),
  ...THIRD.map((form) => [form, 3] as const),
]);

/** Words as alternatives of a regular expression, with any apostrophe. */
export const anyOf = (words: Iterable<string>): string => anyOfWords(words, (word) => word.replaceAll("'", "[’'ʼ]"));

/** A word as the lists above have it. */
export const plain = (word: string): string => word.toLowerCase().replaceAll(/[’ʼ]/g, "'");

export interface Scale {
  /** Its forms, as part of a regular expression. */
  pattern: string;
  value: number;
}
/** Words for round numbers that are counted themselves: „дві тисячі“. */
export const SCALES: readonly Scale[] = [
  { pattern: 'десят(?:ок|ка|ки|ків|ками|ках|кам)', value: 10 },
  { pattern: 'дюжин(?:а|и|у|ою|і)?', value: 12 },
  { pattern: 'сот(?:ня|ні|ню|нею|ень|нями|нях|ням)', value: 100 },
  { pattern: 'тисяч(?:а|і|у|ею|ам|ами|ах)?|тис\\.?', value: 1e3 },
  { pattern: 'мільйон(?:а|и|ів|у|ові|ом|ам|ами|ах|і)?|млн\\.?', value: 1e6 },
  { pattern: 'мільярд(?:а|и|ів|у|ові|ом|ам|ами|ах|і)?|млрд\\.?', value: 1e9 },
  { pattern: 'трильйон(?:а|и|ів|у|ові|ом|ам|ами|ах|і)?|трлн\\.?', value: 1e12 },
];
export const ANY_SCALE = SCALES.map(({ pattern }) => pattern).join('|');
const SCALE_PATTERNS = SCALES.map(({ pattern, value }) => [new RegExp(`^(?:${pattern})$`, 'iu'), value] as const);

/** The number that a word such as „мільйони“ stands for; 1 if it is none. */
export const scaleOf = (word: string): number => SCALE_PATTERNS.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
