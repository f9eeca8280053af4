const NUMBERS = new Intl.NumberFormat('de-DE');
const LISTS = new Intl.ListFormat('de-DE', { type: 'conjunction' });

/** „1.106“: a number with separated thousands. */
export const formatNumber = (number: number): string => NUMBERS.format(number);

/** „1 Abschnitt“, „1.106 Abschnitte“: a number with the right form of its noun. German has two, of which one is for 1 alone. */
export const count = (number: number, forms: { one: string; other: string }): string =>
  `${formatNumber(number)} ${number === 1 ? forms.one : forms.other}`;

export const countEvents = (number: number): string => count(number, { one: 'Ereignis', other: 'Ereignisse' });

/** „Holm, Steg und Fähre“. */
export const formatList = (items: readonly string[]): string => LISTS.format(items);

const SPELT = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

/** A number inside a sentence, before a feminine noun: in words up to twelve, then in figures. */
export const spellNumber = (number: number): string => SPELT[number] ?? formatNumber(number);
