const NUMBERS = new Intl.NumberFormat('en-GB');
const PLURALS = new Intl.PluralRules('en-GB');
const LISTS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "1,106": a number with its thousands set apart. */
export const formatNumber = (number: number): string => NUMBERS.format(number);

/** "1 event", "1,106 events": the number, and the form of the word that goes with it. */
export const count = (number: number, forms: { one: string; other: string }): string =>
  `${formatNumber(number)} ${PLURALS.select(number) === 'one' ? forms.one : forms.other}`;

/** "Holm, Pier and Ferry". */
export const formatList = (items: readonly string[]): string => LISTS.format(items);

const SPELT = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number inside a sentence: in words up to nine, then in figures. */
export const spellNumber = (number: number): string => SPELT[number] ?? formatNumber(number);
