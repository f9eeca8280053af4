import type { Article, WebSite } from 'schema-dts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import { correctionComments } from './correction-comments.ts';
import { describeArticle } from './article.ts';

/** The site, and the explainer on its front page as a work based on the source article. */
export function describeFront(dossier: Dossier): [WebSite, Article] {
  const { site, explainer, briefings } = dossier;
  const home = addressOf(site, '/');
  const about = { inLanguage: site.language, url: home };
  return [
    { '@type': 'WebSite', '@id': home, name: site.title, description: site.tagline, ...about },
    {
      '@type': 'Article',
      headline: explainer.data.question,
      abstract: dossier.leadText(keyOf(explainer)),
      ...about,
      ...(explainer.data.corrections.length > 0 && { correction: correctionComments(dossier, explainer) }),
      isPartOf: { '@id': home },
      hasPart: briefings.map((briefing) => ({ '@id': addressOf(site, pathOfEntry(keyOf(briefing))) })),
      isBasedOn: describeArticle(dossier),
    },
  ];
}
