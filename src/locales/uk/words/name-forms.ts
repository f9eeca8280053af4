/** The cases besides the nominative: genitive, dative, accusative, instrumental, locative; each with its endings, which may be none. */
type Cases = readonly [genitive: string[], dative: string[], accusative: string[], instrumental: string[], locative: string[]];

const cases = (genitive: string, dative: string, accusative: string, instrumental: string, locative: string): Cases =>
  [genitive, dative, accusative, instrumental, locative].map((endings) => endings.split(' ')) as unknown as Cases;

interface Declension {
  /** The ending of the nominative, and what stands before it; its first group is what all cases have. */
  nominative: RegExp;
  cases: Cases;
  /** What the stem becomes, where it changes. */
  change?: (stem: string) => string;
}

const SOFTENED: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' };
/** Before „-і“, г, к and х become з, ц and с: „Ользі“. */
const soften = (word: string): string => word.replace(/[гкх](?=і$)/u, (letter) => SOFTENED[letter] ?? letter);

/** In an open syllable, „і“ becomes „о“ or „е“: „острів“, „острова“. */
const OPENED = ['о', 'е'] as const;

const HARD_NOUN = cases('а у', 'у ові', 'а', 'ом', 'і у ові');
const SOFT_NOUN = cases('я ю', 'ю еві', 'я', 'ем', 'і ю еві');

/**
 * The declensions of names and nouns by the end of their nominative. A noun may match several: a form that nobody uses does no harm.
 */
const DECLENSIONS: readonly Declension[] = [
  // Дорошенко, Петро, Залізне село: men’s names, and neuter nouns
  { nominative: /^(.+[^аеиоуюяіїєь])о$/u, cases: cases('а', 'у ові', 'а о', 'ом', 'і у ові') },
  // Левицький, Лісовий, Новий
  { nominative: /^(.+)ий$/u, cases: cases('ого', 'ому', 'ого ий', 'им', 'ому ім') },
  // Синій, Сергій
  { nominative: /^(.+)ій$/u, cases: cases('ього ія', 'ьому ію ієві', 'ього ій ія', 'ім ієм', 'ьому ії ієві') },
  // Левицька, Острівна
  { nominative: /^(.+[^аеиоуюяіїєь])а$/u, cases: cases('ої', 'ій', 'у', 'ою', 'ій') },
  // рада, Марта, Ольга
  { nominative: /^(.+[^аеиоуюяіїєь])а$/u, cases: cases('и і', 'і', 'у', 'ою ею', 'і') },
  // Надія, Марія
  { nominative: /^(.+[аеиоуюяіїє])я$/u, cases: cases('ї', 'ї', 'ю', 'єю', 'ї') },
  // Неля, земля
  { nominative: /^(.+[^аеиоуюяіїєь])я$/u, cases: cases('і', 'і', 'ю', 'ею', 'і') },
  // Залісся, Приморʼя
  { nominative: /^(.+[^аеиоуюяіїєь])я$/u, cases: cases('я', 'ю', 'я', 'ям', 'і ю') },
  // Липове, Рівне
  { nominative: /^(.+)е$/u, cases: cases('ого', 'ому', 'е', 'им', 'ому ім') },
  // море
  { nominative: /^(.+)е$/u, cases: cases('я', 'ю', 'е', 'ем', 'і') },
  // Коваль, Зіньківець is below
  { nominative: /^(.+[^цн])ь$/u, cases: SOFT_NOUN },
  { nominative: /^(.+)нь$/u, cases: SOFT_NOUN, change: (word) => `${word}н` },
  // Одесь, область, Прип’ять
  { nominative: /^(.+)ь$/u, cases: cases('і', 'і', 'ь', 'ю', 'і') },
  // Кравець, Чернівець
  { nominative: /^(.+)ець$/u, cases: SOFT_NOUN, change: (word) => `${word}ц` },
  // будинок, Ставок
  { nominative: /^(.+)ок$/u, cases: HARD_NOUN, change: (word) => `${word}к` },
  // Ткачук, порт, Камінськ, Тарасов
  { nominative: /^(.+[бвгґджзклмнпрстфхцчшщ])$/u, cases: HARD_NOUN },
  { nominative: /^(.+(?:ов|єв|ев|ін|їн|ин))$/u, cases: cases('а', 'у', 'а', 'им', 'і') },
  // Андрій is above; Май, край
  { nominative: /^(.+[аеоу])й$/u, cases: cases('я ю', 'ю єві', 'я й', 'єм', 'ї ю єві') },
  // Суми, Черкаси, пороми
  { nominative: /^(.+)и$/u, cases: [['', 'ів'], ['ам'], ['и', 'ів', ''], ['ами'], ['ах']] },
  // Гатянські
  { nominative: /^(.+)і$/u, cases: cases('их', 'им', 'і их', 'ими', 'их') },
  // Чернівці, гості
  { nominative: /^(.+)і$/u, cases: [['ів', 'ей', 'ь'], ['ям'], ['і', 'ів', 'ей'], ['ями'], ['ях']] },
];

/** „Канів“, „острів“: the vowel opens before an ending, also behind another vowel. */
const CLOSED = /^(.*[^аеиоуюяіїє])і([бвгґджзклмнпрстфхцчшщ]+)$/u;
const CLOSED_AFTER_VOWEL = /^(.+)їв$/u;

/** A word of a name in one of the cases. */
function decline(word: string, which: number): string[] {
  // Acronyms, and words in other scripts, have no cases.
  if (!/^\p{Lu}?[а-щьюяєіїґ’'ʼ-]{2,}$/u.test(word)) return [word];
  const bases = DECLENSIONS.flatMap(({ nominative, cases: all, change }) => {
    const stem = nominative.exec(word)?.[1];
    return stem === undefined ? [] : [{ stem: change?.(stem) ?? stem, endings: all[which] ?? [] }];
  });
  const [, before = '', after = ''] = CLOSED.exec(word) ?? [];
  if (after) bases.push(...OPENED.map((vowel) => ({ stem: before + vowel + after, endings: HARD_NOUN[which] ?? [] })));
  const [, vowels] = CLOSED_AFTER_VOWEL.exec(word) ?? [];
  if (vowels) bases.push({ stem: `${vowels}єв`, endings: HARD_NOUN[which] ?? [] });
  const forms = bases.flatMap(({ stem, endings }) => endings.map((ending) => soften(stem + ending)));
  return [...new Set(forms.length > 0 ? forms : [word])];
}

/** More words are seldom one name: those behind a noun are mostly in the genitive already. */
const MOST_WORDS = 3;

/** A woman’s family name has no cases unless it ends in „-а“ or „-я“; neither has any other in „-их“. */
const INVARIABLE = /(?:[^ая]|их)$/u;
const WOMAN = /^(?!(?:Микола|Ілля|Кузьма|Лука|Сава|Хома|Микита|Данила|Гаврила|Яким)$)\p{Lu}\p{Ll}+[ая]$/u;

/**
 * The forms of a name in its cases: „Левицького“ of „Левицький“, „Марти Дорошенко“ of „Марта Дорошенко“, „порту Липового“ of „порт
 * Липового“. They are made by endings alone, so some exist nowhere; forms in which other letters change are missing.
 */
export function formsOfName(name: string): string[] {
  const words = name.split(' ');
  if (words.length > 2 * MOST_WORDS || !/[а-яєіїґ]/iu.test(name)) return [];
  const forms = new Set<string>();
  const [first = '', second] = words;
  const isWoman = words.length === 2 && second !== undefined && WOMAN.test(first) && /^\p{Lu}/u.test(second) && INVARIABLE.test(second);
  for (let which = 0; which < 5; which++) {
    let done = [''];
    for (const [index, word] of words.slice(0, isWoman ? 1 : MOST_WORDS).entries()) {
      const own = decline(word, which);
      done = done.flatMap((start) => own.map((form) => (start === '' ? form : `${start} ${form}`)));
      for (const start of done) forms.add([start, ...words.slice(index + 1)].join(' '));
    }
  }
  forms.delete(name);
  return [...forms];
}

/** Ukrainian adjectives of names are written small, such as „норвезький“: they would be found in every text about anything from there. */
export const adjectivesOfName = (): string[] => [];
