import { CONTENT_RULES } from '#rules/content/content-rules.ts';
import type { Mutator } from './mutant.ts';
import type { Result } from './judge-mutants.ts';
import { ADDRESS_ODDITIES } from './oddities/addresses.ts';
import { CHARACTER_ODDITIES } from './oddities/characters.ts';
import { DATE_ODDITIES } from './oddities/dates.ts';
import { DIGIT_ODDITIES } from './oddities/digits.ts';
import { FIELD_ODDITIES } from './oddities/fields.ts';
import { LINK_ODDITIES } from './oddities/links.ts';
import { PICTURE_ODDITIES } from './oddities/pictures.ts';
import { PROSE_ODDITIES } from './oddities/prose.ts';
import { QUOTATION_ODDITIES } from './oddities/quotations.ts';
import { YAML_ODDITIES } from './oddities/yaml.ts';

/** Odd characters, markup, addresses, dates and files, each kind in several forms. They were written without a look at the rules. */
export const ODDITIES: readonly Mutator[] = [
  ...CHARACTER_ODDITIES,
  ...DIGIT_ODDITIES,
  ...PROSE_ODDITIES,
  ...LINK_ODDITIES,
  ...ADDRESS_ODDITIES,
  ...DATE_ODDITIES,
  ...QUOTATION_ODDITIES,
  ...FIELD_ODDITIES,
  ...YAML_ODDITIES,
  ...PICTURE_ODDITIES,
];

/** The rules that stop a build by themselves: a suspicion or a warning would not refuse an oddity. */
export const REFUSING = CONTENT_RULES.filter(({ severity, isSuspicion }) => severity === 'error' && isSuspicion !== true);

/** How many of a hundred oddities the checks refuse at least, at the right line of the right file. */
export const LEAST_REFUSED = 98;

/** The oddities that are not refused, or at another line, if they are more than the checks may miss; else none. */
export function findAccepted(results: readonly Result[]): Result[] {
  const accepted = results.filter(({ outcome }) => outcome !== 'caught');
  return accepted.length * 100 > results.length * (100 - LEAST_REFUSED) ? accepted : [];
}
