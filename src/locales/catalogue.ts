import { memoize } from '#lib/memoize.ts';
import type { Language } from '#schemas/languages.ts';
import type { WordTree } from '#schemas/site/words.ts';
import { de } from './de/catalogue/catalogue.ts';
import { enGB } from './en-GB/catalogue/catalogue.ts';
import { enUS } from './en-US/catalogue.ts';
import { fr } from './fr/catalogue/catalogue.ts';
import { mergeWords } from './merge-words.ts';
import type { RuleTexts } from './parts/rule-texts.ts';
import { uk } from './uk/catalogue/catalogue.ts';
import { observed } from './word-calls.ts';

/**
 * The words of the interface in one language. Each message is a whole sentence, or a function if it contains a number, a
 * name or a date, so that each language can use its own word order. For sentences with links see `parseSentence`.
 */
export type Catalogue = typeof enGB & {
  /** Texts for components, blocks and pages of a site’s own. */
  own?: Readonly<Record<string, string>>;
  /** Texts of rules; in English, a rule has its own. */
  rules?: { readonly [Name in keyof RuleTexts]: Readonly<Record<string, string>> };
};

/** The catalogues of all languages. Those of other languages than English have the texts of all rules. */
const CATALOGUES: { readonly [Tag in Language]: Tag extends `en-${string}` ? Catalogue : Catalogue & { rules: RuleTexts } } = {
  'en-GB': enGB,
  'en-US': enUS,
  de,
  fr,
  uk,
};

/** The words for the language of a site, with the site’s own in their places. */
export const wordsOf = ({ language, words }: { language: Language; words?: WordTree | undefined }): Catalogue =>
  observed(words ? WITH_OWN[language](words) : CATALOGUES[language]);

const withOwn = (language: Language) => memoize((words: WordTree) => mergeWords<Catalogue>(CATALOGUES[language], words));
const WITH_OWN: Readonly<Record<Language, (words: WordTree) => Catalogue>> = {
  'en-GB': withOwn('en-GB'),
  'en-US': withOwn('en-US'),
  de: withOwn('de'),
  fr: withOwn('fr'),
  uk: withOwn('uk'),
};
