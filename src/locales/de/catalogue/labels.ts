import type { ACTOR_KINDS } from '#schemas/actor.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { SectionName } from '#schemas/sections.ts';
import type { EVENT_STATUSES, Origin } from '#schemas/event.ts';
import type { PLACE_KINDS } from '#schemas/place.ts';
import type { REFERENCE_KINDS } from '#schemas/reference.ts';

type ActorKind = (typeof ACTOR_KINDS)[number];

/** The kinds of actors in the plural, for headings. */
const actorGroup: Record<ActorKind, string> = {
  person: 'Menschen',
  state: 'Staaten',
  organisation: 'Organisationen',
  agency: 'Institutionen',
  formation: 'Truppen',
};

const actorKind: Record<ActorKind, string> = {
  person: 'Person',
  state: 'Staat',
  organisation: 'Organisation',
  agency: 'Institution',
  formation: 'Truppe',
};

const placeKind: Record<(typeof PLACE_KINDS)[number], string> = {
  city: 'Stadt',
  region: 'Region',
  country: 'Land',
  area: 'Gebiet',
  sea: 'Meer',
};

const referenceKind: Record<(typeof REFERENCE_KINDS)[number], string> = {
  official: 'amtliche Quelle',
  news: 'Nachrichtenmedium',
  agency: 'Nachrichtenagentur',
  'state-media': 'Staatsmedium',
  analysis: 'unabhängige Analyse',
  encyclopedia: 'Lexikon',
  blog: 'privates Blog',
};

/** The kinds of references in the plural, for headings. */
const referenceGroup: Record<(typeof REFERENCE_KINDS)[number], string> = {
  official: 'Amtliche Quellen',
  news: 'Nachrichtenmedien',
  agency: 'Nachrichtenagenturen',
  'state-media': 'Staatsmedien',
  analysis: 'Unabhängige Analysen',
  encyclopedia: 'Lexika',
  blog: 'Private Blogs',
};

const eventStatus: Record<(typeof EVENT_STATUSES)[number], string> = {
  happened: 'geschehen',
  'under-way': 'im Gang',
  planned: 'geplant',
};

/** The origin of a statement, as the label beside it. */
const origin: Record<Origin, string> = { article: 'Artikel', background: 'Hintergrund', later: 'seitdem' };

/** What the article says, and what it does not. */
const originHeading: Record<Exclude<Origin, 'later'>, string> = {
  article: 'Im Artikel',
  background: 'Hintergrund, nicht im Artikel',
};

/** The heading of a part of a page; `day` is the article’s. */
const headOrigin = (of: Origin, day: string): string => (of === 'later' ? `Nach dem Stand ${day}, nicht im Artikel` : originHeading[of]);

/** The sections of the site, for menus and headings. */
export const sections: Record<SectionName, string> = {
  briefings: 'Fragen',
  chronology: 'Chronologie',
  positions: 'Positionen',
  actors: 'Beteiligte',
  glossary: 'Begriffe',
  places: 'Orte',
  quotes: 'Zitate',
  article: 'Artikel',
  references: 'Quellen',
  search: 'Register A–Z',
  about: 'Über uns',
  corrections: 'Korrekturen',
  data: 'Daten und Feeds',
  print: 'Druckausgabe',
};

/** The kind of a page or an entry, for lists of several kinds. */
const entryKind: Record<CollectionName | 'passage' | 'about', string> = {
  about: 'über diese Website',
  actors: 'Porträt',
  articles: 'der Artikel',
  briefings: 'Frage',
  chronology: 'Ereignis',
  explainers: 'die Antwort in Kürze',
  glossary: 'Begriff',
  passage: 'Abschnitt des Artikels',
  places: 'Ort',
  references: 'Quelle',
};

/** Entries of a collection in the plural, for lists of several kinds. */
const entryGroup: Record<CollectionName, string> = {
  actors: 'Menschen, Staaten und Institutionen',
  articles: 'Der Artikel',
  briefings: 'Fragen und Antworten',
  chronology: 'Ereignisse',
  explainers: 'Startseite',
  glossary: 'Begriffe',
  places: 'Orte',
  references: 'Quellen',
};

/** The name of an entry with its kind, where several entries are about the same thing. */
const nameAs: Record<Extract<CollectionName, 'actors' | 'glossary' | 'places'>, (name: string) => string> = {
  actors: (name) => `${name} unter „Beteiligte“`,
  glossary: (name) => `${name} unter „Begriffe“`,
  places: (name) => `${name} unter „Orte“`,
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
