import type { PLACE_KINDS } from '#schemas/place.ts';
import { count, countEvents, formatNumber } from '../numbers/format.ts';

/** The page of places, its map and its table. */
export const places = {
  description: 'Les lieux de ce site, ce que les sources disent de chacun, et ce qui s’y est passé.',

  /** Below the heading of the page. */
  intro: (hasMovements: boolean): string =>
    hasMovements
      ? 'Ce qui était en place et en mouvement ce jour-là, et où. Chaque lieu a une page, avec ce que les sources en disent et ce qui s’y est passé.'
      : 'Chaque lieu a une page, avec ce que les sources en disent et ce qui s’y est passé.',
  heading: 'Tous les lieux',
  /** The heading of the places of a kind. */
  ofKind: {
    city: 'Villes',
    region: 'Régions',
    country: 'Pays',
    area: 'Zones plus vastes',
    sea: 'Mers',
  } satisfies Record<(typeof PLACE_KINDS)[number], string>,
  map: 'Carte des lieux',
  kilometres: (number: number) => `${formatNumber(number)} km`,
  /** The accessible name of a mark on the map; `kind` is the kind of the place, such as "city". */
  mark: ({ name, kind, passages, events }: { name: string; kind: string; passages: number; events: number }) =>
    [
      `${name}\u202f: ${kind}`,
      passages > 0 ? `dans ${count(passages, { one: 'partie', other: 'parties' })} de l’article` : 'absent de l’article',
      ...(events > 0 ? [countEvents(events)] : []),
    ].join(', '),
  marks: 'Les points sont des villes. Un nom sans point désigne un pays, une région, une mer ou une zone plus vaste.',
  unlabelled: (names: string[]) => `Sans place pour un nom\u202f: ${names.join(', ')}.`,
  elsewhere: 'Hors de cette carte\u202f: {places}.',
  /** Where there are more places than a map can show. */
  mostOnly: (omitted: number) =>
    `Il y a plus de lieux qu’une carte ne peut en montrer : ${formatNumber(omitted)}, dont on dit moins, sont seulement dans la liste.`,
  outlines: 'Contours\u202f: Natural Earth, dans l’édition de Visionscarto.',
  allPlaces: 'Tous les lieux, sur une carte et dans une liste',

  /** In front of the passages of the article that mention a place. */
  passages: 'Parties de l’article\u202f:',
  /** On the page of a place without texts and events. What names it follows, or nothing does. */
  onlyNamed: 'Aucun texte de ce site ne porte sur ce lieu lui-même. Il est seulement mentionné, comme indiqué ci-dessous.',
  namedNowhere: 'Ce lieu est répertorié ici, mais aucun texte de ce site ne le nomme.',
};
