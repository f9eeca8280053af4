import type { IsoDay } from '#lib/dates/calendar.ts';
import { isPoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import type { EVENT_STATUSES, Origin } from '#schemas/event.ts';
import { filterOption, filterStatus } from '../browser.ts';
import { dayName, monthName, shortMonth, shortWeekdayOf } from '../dates/calendar.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import { count, countEvents, formatList, formatNumber, isOne } from '../numbers/format.ts';

const facets = { origin: 'source', topic: 'thème', actor: 'participant', place: 'lieu' };
type Facet = keyof typeof facets;
const lists = { ...facets, period: 'période' };
type List = keyof typeof lists;

const eventOrigin: Record<Origin, string> = { article: 'dans l’article', background: 'contexte', later: 'depuis' };

const lengths = {
  years: { one: 'an', other: 'ans' },
  months: { one: 'mois', other: 'mois' },
  days: { one: 'jour', other: 'jours' },
};

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1));
const LONG_MONTHS = new RegExp(MONTHS.join('|'), 'g');
const SHORT_MONTHS = MONTHS.map((_, index) => RegExp.escape(shortMonth(index + 1))).join('|');

/** An interval without a beginning or an end begins with a preposition of its own. */
const hasBothEnds = (date: EdtfDate): boolean => date.kind === 'point' || (isPoint(date.start) && isPoint(date.end));

/** The year behind a short month: “26 janv. 2022”. */
const YEAR_OF_DATE = new RegExp(String.raw`(?<=${SHORT_MONTHS}) \d{4}(?!\d)`, 'gu');

/** The pages of the chronology, their events and the timeline. */
export const chronology = {
  description:
    'Ce qui s’est passé, ce qui était en cours et ce qui était prévu, dans l’ordre. La page de chaque événement donne ses sources.',
  periods: {
    years: 'Les années d’avant',
    months: 'Les mois d’avant',
    weeks: 'Les deux semaines d’avant',
    day: 'Le jour de l’article',
    ahead: 'Attendu ou prévu',
    later: 'Ce qui est venu après, absent de l’article',
  },
  periodList: 'Périodes',
  toPeriods: 'Retour aux périodes',

  /** What a list has in common. */
  kinds: lists,
  listTitle: (list: List, label: string) => `Chronologie par ${lists[list]}\u202f: ${label}`,
  listDescription: (list: List, label: string, shown: number, total: number) =>
    `${filterStatus(total, shown)} de la chronologie, par date. Choix par ${lists[list]}\u202f: «\u202f${label}\u202f».`,
  whole: 'Toute la chronologie',
  about: (name: string) => `En savoir plus\u202f: ${name}`,
  /** A country in lists of places, where events in its cities and regions are under these. */
  wholeCountry: (name: string) => `${name} (tout le pays)`,
  by: { origin: 'Par source', topic: 'Par thème', actor: 'Par participant', place: 'Par lieu' } satisfies Record<Facet, string>,
  listsBy: (used: Facet[]) => `Listes par ${formatList(used.map((facet) => facets[facet]))}`,
  filterStatus,
  filterOption,
  /** The folded filter. */
  filter: 'Choisir des événements par source, lieu, thème ou participant',
  noFilter: 'tous',
  showAll: 'Tout afficher',

  eventOrigin,
  /** The date of an event, which says whether it had happened by then. */
  eventDate: (date: EdtfDate, status: (typeof EVENT_STATUSES)[number]): string => {
    switch (status) {
      case 'happened':
        return '{date}';
      case 'under-way':
        return date.kind === 'point' ? 'en cours, début\u202f: {date}' : '{date}, en cours';
      case 'planned':
        return hasBothEnds(date) ? 'prévu\u202f: {date}' : '{date}, prévu';
    }
  },
  /** Something to know about the date of an event, in sentences. */
  aboutDate: (reason: string) => `À propos de la date\u202f: ${reason}`,
  /** The links to the events before and after one. */
  neighbours: 'Les événements d’avant et d’après',
  previous: 'Avant',
  next: 'Après',
  /** The lists that an event is in. */
  lists: 'Autres événements',
  outcome: 'Ce qu’il en est advenu',
  outcomeOf: 'Ce qui y a mené',

  legend: 'Signes des événements',
  /** The folded rest of the marks. */
  moreMarks: 'Autres signes',
  dateUncertain: 'date incertaine',
  longerThanADay: 'plus d’un jour, ou jour inconnu',
  goesOn: 'a continué, fin inconnue',
  drawnBackground: 'contexte, absent de l’article',
  drawnLater: 'sous la double ligne\u202f: ce qui est venu après',
  drawnAsOf: 'le jour de l’article',
  asOfLine: (date: string) => `${date}, le jour de l’article`,

  lengths,
  /** The sample of a scale, which is as high as so many units of time. */
  sample: (number: number, unit: keyof typeof lengths) => `cette hauteur représente ${count(number, lengths[unit])}`,
  /** The vertical drawing, for screen readers. */
  overview: 'Les événements en bref',
  overviewLater: 'Ce qui est venu après, en bref',
  /** The link from the drawing to the list. */
  toList: 'Aller à la liste des événements',
  /** The folded list. */
  byPeriod: 'Tous les événements par période',
  /** The link to the chapter of the print edition. */
  inFull: 'Tous les événements en entier, l’un après l’autre, sont dans l’[édition imprimable](print).',
  /** Where the drawing and the list would be too long. */
  keyOnly: (drawn: number, total: number) =>
    `Le dessin montre ${isOne(drawn) ? 'l’événement le plus important' : `les ${formatNumber(drawn)} événements les plus importants`} sur ${formatNumber(total)}.`,
  /** The caption of a timeline. */
  drawing: (events: number, span: string) => `${countEvents(events)}, ${span}.`,
  /** The caption of a timeline whose last band enlarges a part of the time. */
  drawingWithLens: (events: number, span: string, lens: { events: number; length: number; unit: keyof typeof lengths; span: string }) =>
    `${formatNumber(lens.events)} sur ${countEvents(events)} de la période ${span.replace('–', ' à ')} ${isOne(lens.events) ? 'tient' : 'tiennent'} en ${count(lens.length, lengths[lens.unit])}\u202f: ${lens.span}.`,
  /** The date in front of a label in the drawing, with or without the year of a day or a month. */
  shortDate: (date: EdtfDate, hasYear: boolean): string => {
    const short = formatEdtf(date).replace(LONG_MONTHS, (month) => shortMonth(MONTHS.indexOf(month) + 1));
    return hasYear ? short : short.replace(YEAR_OF_DATE, '');
  },
  /** The label of a year on the scale. */
  yearTick: (year: number) => String(year),
  /** The label of a month (1 to 12) on the scale; the first one and each January also have the year. */
  monthTick: (month: number, year: string | undefined) => [shortMonth(month), ...(year ? [year] : [])].join(' '),
  dayTick: (day: IsoDay) => `${shortWeekdayOf(day)} ${dayName(Number(day.slice(8)))}`,
};
