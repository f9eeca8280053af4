import { z } from 'zod';

/**
 * All codes of two letters that CLDR names; to ask Intl for a name takes a tenth of a second. Sources: ISO 639-1, with its
 * withdrawn codes.
 */
const CODES = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es ' +
    'et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ' +
    'ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng ' +
    'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv ' +
    'sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

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
  return language.length === 2 ? CODES.has(language.toLowerCase()) : !/^q[a-t]/i.test(language);
}

/** A language tag (BCP 47). */
export const languageTag = z
  .string()
  .min(2)
  .refine((tag) => tag.length < 2 || isLanguageTag(tag), 'this is not a language tag');
