import { count, formatNumber } from '../numbers/format.ts';

/** Words that the pages of several kinds of entries share. */
export const entries = {
  alsoCalled: 'aussi\u202f: {names}',
  seeAlso: 'Voir aussi {entry}',
  caution: 'Note',
  cautionLabel: 'Note sur la formulation',
  none: 'Rien ne figure encore ici.',
  /** A list that is split into pages. */
  listPages: 'Pages de cette liste',
  listPage: (number: number, total: number) => `Page ${formatNumber(number)} sur ${formatNumber(total)}`,
  pageOfList: (list: string, number: number) => `${list}, page ${formatNumber(number)}`,
  events: 'Dans la chronologie',
  eventList: 'Événements par date',
  mentions: 'Également cité dans',
  terms: 'Termes de cette page',
  sources: (number: number) => count(number, { one: 'source', other: 'sources' }),
  ourNote: 'note de la rédaction',
  speakerUnknown: 'auteur non nommé',
  aboutWording: 'À propos de ces mots, et comment d’autres les ont publiés',
  publishedElsewhere: 'Publié ailleurs sous cette forme\u202f: «\u202f{text}\u202f» {sources}.',
};
