import type { ACTOR_KINDS } from '#schemas/actor.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { SectionName } from '#schemas/sections.ts';
import type { EVENT_STATUSES, Origin } from '#schemas/event.ts';
import type { PLACE_KINDS } from '#schemas/place.ts';
import type { REFERENCE_KINDS } from '#schemas/reference.ts';

type ActorKind = (typeof ACTOR_KINDS)[number];

/** The kinds of actors in the plural, for headings. */
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
  blog: 'private blog',
};

/** The kinds of references in the plural, for headings. */
const referenceGroup: Record<(typeof REFERENCE_KINDS)[number], string> = {
  official: 'Official sources',
  news: 'News outlets',
  agency: 'News agencies',
  'state-media': 'State media',
  analysis: 'Independent analysis',
  encyclopedia: 'Encyclopedias',
  blog: 'Private blogs',
};

const eventStatus: Record<(typeof EVENT_STATUSES)[number], string> = {
  happened: 'happened',
  'under-way': 'under way',
  planned: 'planned',
};

/** The origin of a statement, as the label beside it. */
const origin: Record<Origin, string> = { article: 'article', background: 'background', later: 'since then' };

/** What the article says, and what it does not. */
const originHeading: Record<Exclude<Origin, 'later'>, string> = {
  article: 'In the article',
  background: 'Background, not in the article',
};

/** The heading of a part of a page; `day` is the article’s. */
const headOrigin = (origin: Origin, day: string): string =>
  origin === 'later' ? `After ${day}, not in the article` : originHeading[origin];

/** The sections of the site, for menus and headings. */
export const sections: Record<SectionName, string> = {
  briefings: 'Questions',
  chronology: 'Timeline',
  positions: 'Positions',
  actors: 'Who’s who',
  glossary: 'Glossary',
  places: 'Places',
  quotes: 'Quotations',
  article: 'Article',
  references: 'Sources',
  search: 'Index A–Z',
  about: 'About',
  corrections: 'Corrections',
  data: 'Data and feeds',
  print: 'Print edition',
};

/** The kind of a page or an entry, for lists of several kinds. */
const entryKind: Record<CollectionName | 'passage' | 'about', string> = {
  about: 'about this site',
  actors: 'profile',
  articles: 'the article',
  briefings: 'question',
  chronology: 'event',
  explainers: 'the answer in brief',
  glossary: 'term',
  passage: 'part of the article',
  places: 'place',
  references: 'source',
};

/** Entries of a collection in the plural, for lists of several kinds. */
const entryGroup: Record<CollectionName, string> = {
  actors: 'People, states and institutions',
  articles: 'The article',
  briefings: 'Questions, answered',
  chronology: 'Events',
  explainers: 'Front page',
  glossary: 'Terms',
  places: 'Places',
  references: 'Sources',
};

/** The name of an entry with its kind, where several entries are about the same thing. */
const nameAs: Record<Extract<CollectionName, 'actors' | 'glossary' | 'places'>, (name: string) => string> = {
  actors: (name) => `${name} in Who’s who`,
  glossary: (name) => `${name} in the glossary`,
  places: (name) => `${name} under places`,
};

/** Labels for the values of fields in the content. */
export const labels = {
  actorGroup,
  actorKind,
  entryGroup,
  entryKind,
  eventStatus,
  headOrigin,
  nameAs,
  origin,
  originHeading,
  placeKind,
  referenceGroup,
  referenceKind,
};

/** Between a label and what it stands before. */
export const colon = ': ';
