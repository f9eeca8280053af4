const NUMBERS = new Intl.NumberFormat('en-GB');
const PLURALS = new Intl.PluralRules('en-GB');
const LISTS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "1,106": a number with separated thousands. */
export const formatNumber = (number: number): string => NUMBERS.format(number);

/** "1 passage", "1,106 passages": a number with the right form of its noun. */
export const count = (number: number, forms: { one: string; other: string }): string =>
  `${formatNumber(number)} ${PLURALS.select(number) === 'one' ? forms.one : forms.other}`;

export const countEvents = (number: number): string => count(number, { one: 'event', other: 'events' });

/** "Holm, Pier and Ferry". */
export const formatList = (items: readonly string[]): string => LISTS.format(items);

const SPELT = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number inside a sentence: in words up to nine, then in figures. */
export const spellNumber = (number: number): string => SPELT[number] ?? formatNumber(number);
