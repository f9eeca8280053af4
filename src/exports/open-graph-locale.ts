import { memoizeLast } from '#lib/text/memoize-last.ts';

/** A language as link previews name it, such as en_GB; undefined without a region. Source: the Open Graph protocol, `og:locale`. */
export const openGraphLocale = memoizeLast((tag): string | undefined => {
  const { language, region } = new Intl.Locale(tag);
  return region && `${language}_${region}`;
});
