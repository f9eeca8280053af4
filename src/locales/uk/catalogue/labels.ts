import type { ACTOR_KINDS } from '#schemas/actor.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { SectionName } from '#schemas/sections.ts';
import type { EVENT_STATUSES, Origin } from '#schemas/event.ts';
import type { PLACE_KINDS } from '#schemas/place.ts';
import type { REFERENCE_KINDS } from '#schemas/reference.ts';

type ActorKind = (typeof ACTOR_KINDS)[number];

/** The kinds of actors in the plural, for headings. */
const actorGroup: Record<ActorKind, string> = {
  person: 'Люди',
  state: 'Держави',
  organisation: 'Організації',
  agency: 'Установи',
  formation: 'Війська',
};

const actorKind: Record<ActorKind, string> = {
  person: 'особа',
  state: 'держава',
  organisation: 'організація',
  agency: 'установа',
  formation: 'військове формування',
};

const placeKind: Record<(typeof PLACE_KINDS)[number], string> = {
  city: 'місто',
  region: 'регіон',
  country: 'країна',
  area: 'територія',
  sea: 'море',
};

const referenceKind: Record<(typeof REFERENCE_KINDS)[number], string> = {
  official: 'офіційне джерело',
  news: 'новинне видання',
  agency: 'агенція новин',
  'state-media': 'державне медіа',
  analysis: 'незалежний аналіз',
  encyclopedia: 'енциклопедія',
  blog: 'приватний блог',
};

/** The kinds of references in the plural, for headings. */
const referenceGroup: Record<(typeof REFERENCE_KINDS)[number], string> = {
  official: 'Офіційні джерела',
  news: 'Новинні видання',
  agency: 'Агенції новин',
  'state-media': 'Державні медіа',
  analysis: 'Незалежний аналіз',
  encyclopedia: 'Енциклопедії',
  blog: 'Приватні блоги',
};

const eventStatus: Record<(typeof EVENT_STATUSES)[number], string> = {
  happened: 'відбулося',
  'under-way': 'триває',
  planned: 'заплановано',
};

/** The origin of a statement, as the label beside it. */
const origin: Record<Origin, string> = { article: 'стаття', background: 'контекст', later: 'відтоді' };

/** What the article says, and what it does not. */
const originHeading: Record<Exclude<Origin, 'later'>, string> = {
  article: 'У статті',
  background: 'Контекст, немає у статті',
};

/** The heading of a part of a page; `day` is the article’s. */
const headOrigin = (of: Origin, day: string): string => (of === 'later' ? `Після дня статті (${day}), немає у статті` : originHeading[of]);

/** The sections of the site, for menus and headings. */
export const sections: Record<SectionName, string> = {
  briefings: 'Запитання',
  chronology: 'Хронологія',
  positions: 'Позиції',
  actors: 'Хто є хто',
  glossary: 'Поняття',
  places: 'Місця',
  quotes: 'Цитати',
  article: 'Стаття',
  references: 'Джерела',
  search: 'Покажчик А–Я',
  about: 'Про сайт',
  corrections: 'Виправлення',
  data: 'Дані та стрічки',
  print: 'Версія для друку',
};

/** The kind of a page or an entry, for lists of several kinds. */
const entryKind: Record<CollectionName | 'passage' | 'about', string> = {
  about: 'про цей сайт',
  actors: 'портрет',
  articles: 'стаття',
  briefings: 'запитання',
  chronology: 'подія',
  explainers: 'коротка відповідь',
  glossary: 'поняття',
  passage: 'частина статті',
  places: 'місце',
  references: 'джерело',
};

/** Entries of a collection in the plural, for lists of several kinds. */
const entryGroup: Record<CollectionName, string> = {
  actors: 'Люди, держави та установи',
  articles: 'Стаття',
  briefings: 'Запитання й відповіді',
  chronology: 'Події',
  explainers: 'Головна сторінка',
  glossary: 'Поняття',
  places: 'Місця',
  references: 'Джерела',
};

/** The name of an entry with its kind, where several entries are about the same thing. */
const nameAs: Record<Extract<CollectionName, 'actors' | 'glossary' | 'places'>, (name: string) => string> = {
  actors: (name) => `${name} у розділі «Хто є хто»`,
  glossary: (name) => `${name} у розділі «Поняття»`,
  places: (name) => `${name} у розділі «Місця»`,
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
