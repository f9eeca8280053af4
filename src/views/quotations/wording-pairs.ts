import type { WordingPair } from '#browser/cards/add-wordings.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { pathOfSource, withBase } from '#dossier/paths.ts';
import { addressOfWording, linkSources } from '../page/links.ts';
import { buildQuotationList } from './build-quotation-list.ts';

/** The quotations of the article that others published in different words: a pair for each other wording. */
export function listWordingPairs(dossier: Dossier): WordingPair[] {
  const { site } = dossier;
  const words = wordsOf(site);
  return buildQuotationList(dossier).inArticle.flatMap(({ id, passage, otherWordings }) =>
    otherWordings.map(({ text, cites, diff }): WordingPair => ({
      sources: [passage.id, ...cites].map((source) => withBase(site.base, pathOfSource(source))),
      wordings: [
        { source: words.about.article, href: withBase(site.base, `/quotes/#${id}`), parts: diff.left },
        {
          source: words.formatList(linkSources(dossier, cites).map(({ name }) => name)),
          href: addressOfWording(dossier, text, cites),
          parts: diff.right,
        },
      ],
    })),
  );
}
