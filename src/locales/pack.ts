import type { SentenceFinder } from '#lib/language/sentences.ts';
import type { Language } from '#schemas/languages.ts';
import type { Catalogue } from './catalogue.ts';
import type { Causes } from './parts/causes.ts';
import type { Counting } from './parts/counting.ts';
import type { Dates } from './parts/dates.ts';
import type { Deeds } from './parts/deeds.ts';
import type { Meaning } from './parts/meaning.ts';
import type { Numbers } from './parts/numbers.ts';
import type { OppositeWords } from './parts/opposites.ts';
import type { Quotations } from './parts/quotations.ts';
import type { Reporting } from './parts/reporting.ts';
import type { Roles } from './parts/roles.ts';
import type { Speech } from './parts/speech.ts';
import type { Tense } from './parts/tense.ts';
import type { Words } from './parts/words.ts';

/**
 * Everything that the checks and the pages know of a language. Every pack has the required parts. A rule that needs an optional
 * part names it in its `needs`; in a language whose pack lacks the part, the rule is off, and the checks say so.
 */
export interface LanguagePack extends OptionalParts {
  /** BCP 47 tag. */
  readonly tag: Language;
  /** The words of the interface. A site’s own words are not among them: pages take theirs from `wordsOf`. */
  readonly catalogue: Catalogue;
  readonly dates: Dates;
  readonly numbers: Numbers;
  readonly words: Words;
  readonly sentences: SentenceFinder;
  readonly quotations: Quotations;
  /** For the import of an article. */
  readonly reporting: Reporting;
}

/** What a rule of meaning needs. */
export interface OptionalParts {
  /** Numbers in words, and what they count. */
  readonly counting?: Counting | undefined;
  /** Words by which a text gives a cause. */
  readonly causes?: Causes | undefined;
  /** Negations, conditions, quantifiers and modals. */
  readonly meaning?: Meaning | undefined;
  /** Words that reverse a sentence when one stands for the other. */
  readonly opposites?: OppositeWords | undefined;
  /** What happened, and what was planned. */
  readonly tense?: Tense | undefined;
  /** Who did something. */
  readonly deeds?: Deeds | undefined;
  /** Who does what to whom. */
  readonly roles?: Roles | undefined;
  /** Who says something. */
  readonly speech?: Speech | undefined;
}

export type PartName = keyof OptionalParts;

/** A part that a rule names in its `needs`. Throws a TypeError where the pack lacks it: the rule must not run then. */
export function partOf<Name extends PartName>(pack: LanguagePack, name: Name): NonNullable<OptionalParts[Name]> {
  const part = pack[name];
  if (part === undefined)
    throw new TypeError(`The language pack of ${pack.tag} has no part "${name}": name it in the \`needs\` of the rule.`);
  return part;
}
