import { memoize } from '#lib/memoize.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { ArticleData } from '#schemas/article.ts';
import { HEADLINE_ID } from '#schemas/ids.ts';
import type { ReferenceData } from '#schemas/reference.ts';
import type { Entry } from './entry.ts';
import type { Reference } from './reference.ts';

export type Passage = ArticleData['passages'][number];

/** What a statement can cite: a passage of the article (its headline counts as one), or a reference. */
export type Source =
  | { kind: 'passage'; id: string; label: string; digest: string; passage: Passage }
  | { kind: 'reference'; id: string; label: string; digest: string; reference: Reference['data'] };

/** All sources by id: the headline, the passages in order, then the references. */
export function indexSources(article: Entry<'articles'>, references: readonly Reference[], words: Catalogue): Map<string, Source> {
  const sources = [
    ...[headlineOf(article), ...article.data.passages].map(passageSources(words)),
    ...references.map(referenceSources(words)),
  ];
  const byId = new Map<string, Source>();
  // Of two sources with the same id, the first counts. Only the second itself is reported, not each citation of it.
  for (const source of sources) if (!byId.has(source.id)) byId.set(source.id, source);
  return byId;
}

// Sources stay the same objects while their files do, so that what is derived from one is derived once.

/** The headline as a passage. */
const headlineOf = memoize(({ data }: Entry<'articles'>): Passage => ({
  id: HEADLINE_ID,
  digest: data.headlineDigest,
  quotations: [],
  dates: [],
  cautions: [],
}));

const passageSources = memoize((words: Catalogue) =>
  memoize((passage: Passage): Source => ({
    kind: 'passage',
    id: passage.id,
    label: passageLabel(passage.id, words),
    digest: passage.digest,
    passage,
  })),
);

const referenceSources = memoize((words: Catalogue) =>
  memoize(({ id, data }: Reference): Source => ({
    kind: 'reference',
    id,
    label: referenceLabel(data, words),
    digest: data.digest,
    reference: data,
  })),
);

/** "passage 8 of the article", "headline of the article". */
export const passageLabel = (id: string, { sources }: Catalogue): string =>
  id === HEADLINE_ID ? sources.headline : sources.passage(id.slice(1));

/** "Reuters, via National Post". */
export const referenceLabel = ({ publisher, via }: ReferenceData, { sources }: Catalogue): string =>
  via ? sources.via(publisher, via) : publisher;
