const NUMBERS = new Intl.NumberFormat('fr-FR');
const PLURALS = new Intl.PluralRules('fr-FR');
const LISTS = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** “1 106”: a number with separated thousands. */
export const formatNumber = (number: number): string => NUMBERS.format(number);

/** “0 passage”, “1 passage”, “2 passages”: a number with the right form of its noun. In French, 0 has the singular, too. */
export const count = (number: number, forms: { one: string; other: string }): string =>
  `${formatNumber(number)} ${isOne(number) ? forms.one : forms.other}`;

/** Whether a number has the singular. */
export const isOne = (number: number): boolean => PLURALS.select(number) === 'one';

export const countEvents = (number: number): string => count(number, { one: 'événement', other: 'événements' });

/** “Holm, Jetée et Bac”. */
export const formatList = (items: readonly string[]): string => LISTS.format(items);

const SPELT = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** A number inside a sentence, before a masculine noun: in words up to ten, then in figures. */
export const spellNumber = (number: number): string => SPELT[number] ?? formatNumber(number);
