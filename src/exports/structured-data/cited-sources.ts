import type { IdReference } from 'schema-dts';
import type { Dossier } from '#dossier/dossier.ts';
import { addressOf, pathOfSource } from '#dossier/paths.ts';
import { isPassageId, listCites, type Statement } from '#dossier/statement.ts';
import { referTo } from './refer-to.ts';

/** What statements rest on. */
export interface CitedSources {
  /** Whether one of them cites the source article. */
  isBasedOnArticle: boolean;
  /** The references, each once, for the property `citation` of a work; empty without any. */
  citation: { citation?: IdReference[] };
}

/** The sources of the statements of a work. */
export function describeSources({ site }: Pick<Dossier, 'site'>, statements: readonly Statement[]): CitedSources {
  const cited = listCites(statements);
  const references = cited.filter((id) => !isPassageId(id)).map((id) => referTo(addressOf(site, pathOfSource(id))));
  return { isBasedOnArticle: cited.some(isPassageId), citation: references.length > 0 ? { citation: references } : {} };
}
