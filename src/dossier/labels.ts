import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import type { ACTOR_KINDS } from '#schemas/actor.ts';
import type { EVENT_STATUSES, Origin } from '#schemas/event.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { PLACE_KINDS } from '#schemas/place.ts';
import type { REFERENCE_KINDS, ReferenceData } from '#schemas/reference.ts';
import type { Dated } from '#schemas/dated.ts';
import type { NamedCollection } from './names.ts';

/** What readers see for the words of the content model. */

export const KIND_LABELS: Record<(typeof REFERENCE_KINDS)[number], string> = {
  official: 'official source',
  news: 'news outlet',
  agency: 'news agency',
  'state-media': 'state media',
  analysis: 'independent analysis',
  encyclopedia: 'encyclopedia',
};

export const ACTOR_KIND_LABELS: Record<(typeof ACTOR_KINDS)[number], string> = {
  person: 'People',
  state: 'States',
  organisation: 'Organisations',
  agency: 'Institutions',
  formation: 'Forces',
};

/** What one actor is. */
export const ACTOR_KIND_NOUNS: Record<(typeof ACTOR_KINDS)[number], string> = {
  person: 'person',
  state: 'state',
  organisation: 'organisation',
  agency: 'institution',
  formation: 'force',
};

export const COLLECTION_NOUNS: Record<NamedCollection, string> = { actors: 'an actor', glossary: 'a term', places: 'a place' };

export const STATUS_LABELS: Record<(typeof EVENT_STATUSES)[number], string> = {
  happened: 'happened',
  'under-way': 'under way',
  planned: 'planned',
};

/** The origin of a statement in a word, for beside it. */
export const ORIGIN_LABELS: Record<Origin, string> = { article: 'article', background: 'background', later: 'later' };

export const ORIGIN_HEADINGS: Record<Origin, string> = {
  article: 'In the article',
  background: 'Background, not in the article',
  later: 'What came after, not in the article',
};

export const PLACE_KIND_LABELS: Record<(typeof PLACE_KINDS)[number], string> = {
  city: 'city',
  region: 'region',
  country: 'country',
  area: 'area',
  sea: 'sea',
};

/** Why a date is what it is, for readers; without a full stop at its end. */
export function explainBasis(date: Dated): string {
  const reason = {
    stated: () => 'the source states the date',
    resolved: () => `worked out from the article’s words “${date.basis === 'resolved' ? date.words : ''}”`,
    background: () => 'the references give it',
  }[date.basis]();
  return date.note ? `${reason}. ${date.note.replace(/\.$/, '')}` : reason;
}

/** How much of a reference was read, and how. */
export const explainReading = ({ opened, accessed }: Pick<ReferenceData, 'opened' | 'accessed'>): string =>
  `${opened === 'excerpt' ? 'An excerpt' : 'The whole page'} was read${accessed ? ` on ${formatEdtf(parseEdtf(accessed))}` : ', as a stored copy'}.`;

/** What a page or an entry is, in lists that hold all kinds. */
export const KIND_NOUNS: Record<CollectionName | 'passage' | 'about', string> = {
  about: 'about this site',
  actors: 'actor',
  articles: 'the article',
  briefings: 'briefing',
  chronology: 'event',
  explainers: 'the answer in brief',
  glossary: 'term',
  passage: 'passage of the article',
  places: 'place',
  references: 'source',
};
