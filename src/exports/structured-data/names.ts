import type { PronounceableText } from 'schema-dts';
import type { NamedEntry } from '#dossier/names.ts';

type Names = Pick<NamedEntry['data'], 'altLabels' | 'originalNames'>;

/** The other names of an entry; a name in its own script says its language, for which schema.org has this one type of text. */
export const otherNames = ({ altLabels, originalNames }: Names): { alternateName?: (string | PronounceableText)[] } => {
  const inScript = originalNames.map(({ text, language }): PronounceableText => ({
    '@type': 'PronounceableText',
    textValue: text,
    inLanguage: language,
  }));
  return altLabels.length + inScript.length > 0 ? { alternateName: [...altLabels, ...inScript] } : {};
};
