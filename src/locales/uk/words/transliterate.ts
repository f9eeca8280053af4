/** Letters at the beginning of a word that are written in another way there. */
const FIRST: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** Letters anywhere else. The soft sign, apostrophes and the mark of stress are left out; “зг” is no “zh”, which is “ж”. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', зг: 'zgh', и: 'y', і: 'i', ї: 'i', й: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ь: '', ю: 'iu', я: 'ia', '’': '', ʼ: '', "'": '', '\u0301': '' },
};

const WORD = /\p{Script=Cyrillic}[\p{Script=Cyrillic}’ʼ'\u0301]*/gu;

/**
 * A text in lower case, with Ukrainian letters in Latin ones by the national system of romanisation (Cabinet of Ministers,
 * resolution No. 55 of 27 January 2010). Other letters stay.
 */
export const transliterate = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(WORD, (word) =>
      word.replace(/зг|./gsu, (letter, at: number) => (at === 0 ? FIRST[letter] : undefined) ?? LETTERS[letter] ?? letter),
    );
