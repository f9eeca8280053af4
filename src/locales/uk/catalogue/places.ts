import type { PLACE_KINDS } from '#schemas/place.ts';
import { count, countEvents, formatNumber } from '../numbers/format.ts';

/** The page of places, its map and its table. */
export const places = {
  description: 'Місця на цьому сайті, що про кожне кажуть джерела і що там сталося.',

  /** Below the heading of the page. */
  intro: (hasMovements: boolean): string =>
    hasMovements
      ? 'Що стояло й рухалося того дня, і де. Кожне місце має сторінку з тим, що про нього кажуть джерела і що там сталося.'
      : 'Кожне місце має сторінку з тим, що про нього кажуть джерела і що там сталося.',
  heading: 'Усі місця',
  /** The heading of the places of a kind. */
  ofKind: {
    city: 'Міста',
    region: 'Регіони',
    country: 'Країни',
    area: 'Більші території',
    sea: 'Моря',
  } satisfies Record<(typeof PLACE_KINDS)[number], string>,
  map: 'Мапа місць',
  kilometres: (number: number) => `${formatNumber(number)} км`,
  /** The accessible name of a mark on the map; `kind` is the kind of the place, such as "city". */
  mark: ({ name, kind, passages, events }: { name: string; kind: string; passages: number; events: number }) =>
    [
      `${name}: ${kind}`,
      passages > 0 ? `у ${count(passages, { one: 'частині', few: 'частинах', many: 'частинах' })} статті` : 'немає у статті',
      ...(events > 0 ? [countEvents(events)] : []),
    ].join(', '),
  marks: 'Точки — це міста. Назва без точки позначає країну, регіон, море чи більшу територію.',
  unlabelled: (names: string[]) => `Без місця для назви: ${names.join(', ')}.`,
  elsewhere: 'Не на цій мапі: {places}.',
  /** Where there are more places than a map can show. */
  mostOnly: (omitted: number) => `Місць більше, ніж може показати карта: ${formatNumber(omitted)}, про які сказано менше, є лише в списку.`,
  outlines: 'Обриси: Natural Earth, у редакції Visionscarto.',
  allPlaces: 'Усі місця, на мапі та у списку',

  /** In front of the passages of the article that mention a place. */
  passages: 'Частини статті:',
  /** On the page of a place without texts and events. What names it follows, or nothing does. */
  onlyNamed: 'На цьому сайті немає тексту про саме це місце. Його лише згадано, як перелічено нижче.',
  namedNowhere: 'Це місце є в переліку, але жоден текст цього сайту його не називає.',
};
