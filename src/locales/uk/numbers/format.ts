const NUMBERS = new Intl.NumberFormat('uk-UA');
const LISTS = new Intl.ListFormat('uk-UA', { type: 'conjunction' });
const PLURALS = new Intl.PluralRules('uk-UA');

/** „1 106“: a number with separated thousands. */
export const formatNumber = (number: number): string => NUMBERS.format(number);

/** The forms of a noun behind a whole number: „1 подія“ and „21 подія“, „2 події“, „5 подій“. */
interface Forms {
  one: string;
  few: string;
  many: string;
}

/** A number with the right form of its noun. */
export function count(number: number, { one, few, many }: Forms): string {
  const rule = PLURALS.select(number);
  return `${formatNumber(number)} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

export const countEvents = (number: number): string => count(number, { one: 'подія', few: 'події', many: 'подій' });

/** „Голм, пірс і пором“. */
export const formatList = (items: readonly string[]): string => LISTS.format(items);

/** Numbers in the genitive, feminine. */
const SPELT = 'жодної однієї двох трьох чотирьох п’яти шести семи восьми дев’яти десяти одинадцяти дванадцяти'.split(' ');

/** A number in the genitive with a feminine noun: „однієї групи“, „трьох груп“; in words up to twelve, then in figures. */
export const countOf = (number: number, { one, many }: Pick<Forms, 'one' | 'many'>): string =>
  `${SPELT[number] ?? formatNumber(number)} ${PLURALS.select(number) === 'one' || number === 0 ? one : many}`;
