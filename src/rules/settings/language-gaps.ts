import type { Catalogue } from '#locales/catalogue.ts';
import type { LanguagePack, PartName } from '#locales/pack.ts';
import { CONTENT_RULES } from '../content/content-rules.ts';
import { missingParts } from '../missing-parts.ts';
import { demandOf, uncheckedOf } from './rule-texts.ts';

/** A rule of ours that is off in a language, or checks less, because the pack of the language lacks a part. */
export interface LanguageGap {
  id: string;
  /** What the rule demands, as plain text. */
  summary: string;
  /** The parts that the pack lacks. */
  missing: readonly PartName[];
  /** What the rule does not check; undefined if it is off. */
  unchecked: string | undefined;
}

/**
 * The rules that are off or check less in a language, in the order of the documentation.
 *
 * @param words the words in which the rules say what they demand; English, unless given
 */
export const listLanguageGaps = (language: LanguagePack, words?: Catalogue): LanguageGap[] =>
  CONTENT_RULES.flatMap((rule): LanguageGap[] => {
    const { id, checksLessWithout: less } = rule;
    const summary = demandOf(rule, words);
    const missing = missingParts(rule, language);
    if (missing.length > 0) return [{ id, summary, missing, unchecked: undefined }];
    return less && language[less.part] === undefined ? [{ id, summary, missing: [less.part], unchecked: uncheckedOf(rule, words) }] : [];
  });

/** The gaps in one line; undefined if there are none. */
export function describeLanguageGaps(language: LanguagePack): string | undefined {
  const gaps = listLanguageGaps(language);
  const off = gaps.filter(({ unchecked }) => unchecked === undefined).map(({ id }) => id);
  const less = gaps.flatMap(({ id, unchecked }) => (unchecked === undefined ? [] : [`${id} does not check ${unchecked}`]));
  const parts = [...(off.length > 0 ? [`off: ${off.join(', ')}`] : []), ...less];
  return parts.length > 0
    ? `The language pack of ${language.tag} is not complete. ${parts.join('; ').replace(/^./, (first) => first.toUpperCase())}.`
    : undefined;
}

/** What pages say about the gaps. */
export const textsOfLanguageGaps = (language: LanguagePack, words: Catalogue): string[] =>
  listLanguageGaps(language, words).flatMap(({ summary, unchecked = '' }) => [summary, unchecked]);
