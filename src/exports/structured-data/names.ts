import type { PronounceableText } from 'schema-dts';
import type { NamedEntry } from '#dossier/names.ts';

type Names = Pick<NamedEntry['data'], 'altLabels' | 'originalNames'>;

/** The other names of an entry. `PronounceableText` is the only text in schema.org that can state its language. */
export const otherNames = ({ altLabels, originalNames }: Names): { alternateName?: (string | PronounceableText)[] } => {
  const inScript = originalNames.map(({ text, language }): PronounceableText => ({
    '@type': 'PronounceableText',
    textValue: text,
    inLanguage: language,
  }));
  return altLabels.length + inScript.length > 0 ? { alternateName: [...altLabels, ...inScript] } : {};
};
