import type { Dossier } from './dossier.ts';
import { keyOf, type DataPath } from './entry.ts';
import { isBelow, type Statement } from './statement.ts';

/** The cautions on a passage of the article. The headline has none. */
export const cautionsOn = (dossier: Dossier, passageId: string): Statement[] => statementsBelow(dossier, passageId, ['cautions']);

/** When and where the words of a quotation in the article were said; its number in the passage counts from 0. */
export const occasionOf = (dossier: Dossier, passageId: string, quotation: number): Statement[] =>
  statementsBelow(dossier, passageId, ['quotations', quotation, 'occasion']);

function statementsBelow(dossier: Dossier, passageId: string, path: DataPath): Statement[] {
  const { article } = dossier;
  const index = article.data.passages.findIndex(({ id }) => id === passageId);
  return dossier.statementsOf(keyOf(article)).filter((statement) => isBelow(statement, ['passages', index, ...path]));
}
