import { z } from 'zod';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Whether a text is a language tag (BCP 47). Intl also accepts languages of five to eight letters, so that words would pass, and
 * codes of two letters that no language has; those from qaa to qtz are for private use.
 */
function isLanguageTag(tag: string): boolean {
  const [, language = ''] = /^([a-z]{2,3})(?:-|$)/i.exec(tag) ?? [];
  try {
    if (language === '' || Intl.getCanonicalLocales(tag).length !== 1) return false;
  } catch {
    return false;
  }
  return language.length === 2 ? NAMES.of(language) !== undefined : !/^q[a-t]/i.test(language);
}

/** A language tag (BCP 47). */
export const languageTag = z
  .string()
  .min(2)
  .refine((tag) => tag.length < 2 || isLanguageTag(tag), 'this is not a language tag');
