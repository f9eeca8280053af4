import type { Dossier } from '#dossier/dossier.ts';
import { buildQuotationList } from '#views/quotations/build-quotation-list.ts';
import { describeActor } from '../structured-data/actor.ts';
import { describeBriefing } from '../structured-data/briefing.ts';
import { correctedWorks } from '../structured-data/correction-comments.ts';
import { describeEvent } from '../structured-data/event.ts';
import { describeFront } from '../structured-data/front.ts';
import { describeGlossary, describeTerm } from '../structured-data/glossary.ts';
import type { Item } from '../structured-data/json-ld.ts';
import { describePlace } from '../structured-data/places.ts';
import { describeQuotation } from '../structured-data/quotations.ts';
import { describeReference } from '../structured-data/references.ts';

/** Properties of schema.org whose values are addresses, not texts. */
const ADDRESSES = ['url', 'publishingPrinciples', 'correctionsPolicy', 'eventStatus'];

/** A document of JSON-LD with its context in it, so that programs need nothing else to read it. */
export interface LinkedData {
  '@context': Record<string, unknown>;
  '@graph': Item[];
}

/** All that the pages say to search engines, in one graph, and the quotations of references. */
export function linkedData(dossier: Dossier): LinkedData {
  const { inArticle, background, later } = buildQuotationList(dossier);
  const { article, briefings, actors, glossary, chronology, places, references } = dossier;
  const entries = [article, ...actors, ...glossary, ...chronology, ...places];
  return {
    '@context': {
      '@vocab': 'https://schema.org/',
      ...Object.fromEntries(ADDRESSES.map((name) => [name, { '@type': '@id' }])),
    },
    '@graph': [
      ...describeFront(dossier),
      ...briefings.map((briefing) => describeBriefing(dossier, briefing)),
      ...actors.map((actor) => describeActor(dossier, actor)),
      describeGlossary(dossier),
      ...glossary.map((term) => describeTerm(dossier, term)),
      ...chronology.flatMap((event) => describeEvent(dossier, event)),
      ...places.map((place) => describePlace(dossier, place)),
      ...[...inArticle, ...background, ...later].map((quotation) => describeQuotation(dossier, quotation)),
      ...references.map((reference) => describeReference(dossier, reference)),
      ...correctedWorks(dossier, entries),
    ] as Item[],
  };
}
