import type { ACTOR_KINDS } from '#schemas/actor.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { SectionName } from '#schemas/sections.ts';
import type { EVENT_STATUSES, Origin } from '#schemas/event.ts';
import type { PLACE_KINDS } from '#schemas/place.ts';
import type { REFERENCE_KINDS } from '#schemas/reference.ts';

type ActorKind = (typeof ACTOR_KINDS)[number];

/** Several actors of one kind. */
const actorGroup: Record<ActorKind, string> = {
  person: 'People',
  state: 'States',
  organisation: 'Organisations',
  agency: 'Institutions',
  formation: 'Forces',
};

const actorKind: Record<ActorKind, string> = {
  person: 'person',
  state: 'state',
  organisation: 'organisation',
  agency: 'institution',
  formation: 'force',
};

const placeKind: Record<(typeof PLACE_KINDS)[number], string> = {
  city: 'city',
  region: 'region',
  country: 'country',
  area: 'area',
  sea: 'sea',
};

const referenceKind: Record<(typeof REFERENCE_KINDS)[number], string> = {
  official: 'official source',
  news: 'news outlet',
  agency: 'news agency',
  'state-media': 'state media',
  analysis: 'independent analysis',
  encyclopedia: 'encyclopedia',
};

const eventStatus: Record<(typeof EVENT_STATUSES)[number], string> = {
  happened: 'happened',
  'under-way': 'under way',
  planned: 'planned',
};

/** The origin of a statement in a word, for beside it. */
const origin: Record<Origin, string> = { article: 'article', background: 'background', later: 'later' };

const originHeading: Record<Origin, string> = {
  article: 'In the article',
  background: 'Background, not in the article',
  later: 'What came after, not in the article',
};

/** The parts of the site, as menus and headings call them. */
export const sections: Record<SectionName, string> = {
  briefings: 'Briefings',
  chronology: 'Chronology',
  positions: 'Positions',
  actors: 'Actors',
  glossary: 'Glossary',
  places: 'Places',
  quotes: 'Quotations',
  article: 'Article',
  references: 'References',
  search: 'Index A–Z',
  about: 'About',
  corrections: 'Corrections',
  print: 'Print edition',
};

/** What a page or an entry is, in lists that hold all kinds. */
const entryKind: Record<CollectionName | 'passage' | 'about', string> = {
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

/** An entry by its name and its kind, where several entries are about the same thing. */
const nameAs: Record<Extract<CollectionName, 'actors' | 'glossary' | 'places'>, (name: string) => string> = {
  actors: (name) => `${name} as an actor`,
  glossary: (name) => `${name} as a term`,
  places: (name) => `${name} as a place`,
};

/** What readers see for the values of the content model. */
export const labels = {
  actorGroup,
  actorKind,
  entryKind,
  eventStatus,
  nameAs,
  origin,
  originHeading,
  placeKind,
  referenceKind,
};
