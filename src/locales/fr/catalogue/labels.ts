import type { ACTOR_KINDS } from '#schemas/actor.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { SectionName } from '#schemas/sections.ts';
import type { EVENT_STATUSES, Origin } from '#schemas/event.ts';
import type { PLACE_KINDS } from '#schemas/place.ts';
import type { REFERENCE_KINDS } from '#schemas/reference.ts';

type ActorKind = (typeof ACTOR_KINDS)[number];

/** The kinds of actors in the plural, for headings. */
const actorGroup: Record<ActorKind, string> = {
  person: 'Personnes',
  state: 'États',
  organisation: 'Organisations',
  agency: 'Institutions',
  formation: 'Forces',
};

const actorKind: Record<ActorKind, string> = {
  person: 'personne',
  state: 'État',
  organisation: 'organisation',
  agency: 'institution',
  formation: 'force',
};

const placeKind: Record<(typeof PLACE_KINDS)[number], string> = {
  city: 'ville',
  region: 'région',
  country: 'pays',
  area: 'zone',
  sea: 'mer',
};

const referenceKind: Record<(typeof REFERENCE_KINDS)[number], string> = {
  official: 'source officielle',
  news: 'média d’information',
  agency: 'agence de presse',
  'state-media': 'média d’État',
  analysis: 'analyse indépendante',
  encyclopedia: 'encyclopédie',
  blog: 'blog privé',
};

/** The kinds of references in the plural, for headings. */
const referenceGroup: Record<(typeof REFERENCE_KINDS)[number], string> = {
  official: 'Sources officielles',
  news: 'Médias d’information',
  agency: 'Agences de presse',
  'state-media': 'Médias d’État',
  analysis: 'Analyses indépendantes',
  encyclopedia: 'Encyclopédies',
  blog: 'Blogs privés',
};

const eventStatus: Record<(typeof EVENT_STATUSES)[number], string> = {
  happened: 'a eu lieu',
  'under-way': 'en cours',
  planned: 'prévu',
};

/** The origin of a statement, as the label beside it. */
const origin: Record<Origin, string> = { article: 'article', background: 'contexte', later: 'depuis' };

/** What the article says, and what it does not. */
const originHeading: Record<Exclude<Origin, 'later'>, string> = {
  article: 'Dans l’article',
  background: 'Contexte, absent de l’article',
};

/** The heading of a part of a page; `day` is the article’s. */
const headOrigin = (of: Origin, day: string): string =>
  of === 'later' ? `Après l’article (${day}), absent de celui-ci` : originHeading[of];

/** The sections of the site, for menus and headings. */
export const sections: Record<SectionName, string> = {
  briefings: 'Questions',
  chronology: 'Chronologie',
  positions: 'Positions',
  actors: 'Qui est qui',
  glossary: 'Glossaire',
  places: 'Lieux',
  quotes: 'Citations',
  article: 'Article',
  references: 'Sources',
  search: 'Index A–Z',
  about: 'À propos',
  corrections: 'Corrections',
  data: 'Données et flux',
  print: 'Édition imprimable',
};

/** The kind of a page or an entry, for lists of several kinds. */
const entryKind: Record<CollectionName | 'passage' | 'about', string> = {
  about: 'à propos de ce site',
  actors: 'portrait',
  articles: 'l’article',
  briefings: 'question',
  chronology: 'événement',
  explainers: 'la réponse en bref',
  glossary: 'terme',
  passage: 'partie de l’article',
  places: 'lieu',
  references: 'source',
};

/** Entries of a collection in the plural, for lists of several kinds. */
const entryGroup: Record<CollectionName, string> = {
  actors: 'Personnes, États et institutions',
  articles: 'L’article',
  briefings: 'Questions et réponses',
  chronology: 'Événements',
  explainers: 'Accueil',
  glossary: 'Termes',
  places: 'Lieux',
  references: 'Sources',
};

/** The name of an entry with its kind, where several entries are about the same thing. */
const nameAs: Record<Extract<CollectionName, 'actors' | 'glossary' | 'places'>, (name: string) => string> = {
  actors: (name) => `${name} dans «\u202fQui est qui\u202f»`,
  glossary: (name) => `${name} dans le glossaire`,
  places: (name) => `${name} dans les lieux`,
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
export const colon = '\u202f: ';
