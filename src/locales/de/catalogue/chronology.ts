import type { IsoDay } from '#lib/dates/calendar.ts';
import { isPoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import type { EVENT_STATUSES, Origin } from '#schemas/event.ts';
import { filterOption, filterStatus } from '../browser.ts';
import { monthName, shortMonth, shortWeekdayOf } from '../dates/calendar.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import { count, countEvents, formatList, formatNumber } from '../numbers/format.ts';

const facets = { origin: 'Quelle', topic: 'Thema', actor: 'Beteiligte', place: 'Ort' };
type Facet = keyof typeof facets;
const lists = { ...facets, period: 'Zeitraum' };
type List = keyof typeof lists;
/** The same after “nach”. */
const afterNach = (list: List) => (list === 'actor' ? 'Beteiligten' : lists[list]);

const eventOrigin: Record<Origin, string> = { article: 'im Artikel', background: 'Hintergrund', later: 'seitdem' };

const lengths = {
  years: { one: 'Jahr', other: 'Jahre' },
  months: { one: 'Monat', other: 'Monate' },
  days: { one: 'Tag', other: 'Tage' },
};
/** The same after “in”. */
const lengthsAfterIn = {
  years: { one: 'Jahr', other: 'Jahren' },
  months: { one: 'Monat', other: 'Monaten' },
  days: { one: 'Tag', other: 'Tagen' },
};

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1));
const LONG_MONTHS = new RegExp(MONTHS.join('|'), 'g');

/** An interval without a beginning or an end begins with a preposition of its own. */
const hasBothEnds = (date: EdtfDate): boolean => date.kind === 'point' || (isPoint(date.start) && isPoint(date.end));

/** The year behind a short month: “26. Jan. 2022”. */
const YEAR_OF_DATE = /(?<=\p{Lu}\p{Ll}{2,3}\.?) \d{4}(?!\d)/gu;

/** The pages of the chronology, their events and the timeline. */
export const chronology = {
  description: 'Was geschah, was im Gang war und was geplant war, der Reihe nach. Die Seite jedes Ereignisses nennt seine Quellen.',
  periods: {
    years: 'Jahre zuvor',
    months: 'Monate zuvor',
    weeks: 'Die zwei Wochen zuvor',
    day: 'Der Tag des Artikels',
    ahead: 'Erwartet oder geplant',
    later: 'Was danach kam, nicht im Artikel',
  },
  periodList: 'Zeiträume',
  toPeriods: 'Zurück zu den Zeiträumen',

  /** What a list has in common. */
  kinds: lists,
  listTitle: (list: List, label: string) => `Chronologie nach ${afterNach(list)}: ${label}`,
  listDescription: (list: List, label: string, shown: number, total: number) =>
    `${filterStatus(total, shown)} der Chronologie, nach Datum. ${lists[list]}: „${label}“.`,
  whole: 'Die ganze Chronologie',
  about: (name: string) => `Mehr über ${name}`,
  /** A country in lists of places, where events in its cities and regions are under these. */
  wholeCountry: (name: string) => `${name} insgesamt`,
  by: { origin: 'Nach Quelle', topic: 'Nach Thema', actor: 'Nach Beteiligten', place: 'Nach Ort' } satisfies Record<Facet, string>,
  listsBy: (used: Facet[]) => `Listen nach ${formatList(used.map(afterNach))}`,
  filterStatus,
  filterOption,
  /** The folded filter. */
  filter: 'Ereignisse nach Quelle, Ort, Thema oder Beteiligten auswählen',
  noFilter: 'alle',
  showAll: 'Alle zeigen',

  eventOrigin,
  /** The date of an event, which says whether it had happened by then. */
  eventDate: (date: EdtfDate, status: (typeof EVENT_STATUSES)[number]): string => {
    switch (status) {
      case 'happened':
        return '{date}';
      case 'under-way':
        return date.kind === 'point' ? 'im Gang seit: {date}' : '{date}, im Gang';
      case 'planned':
        return hasBothEnds(date) ? 'geplant: {date}' : '{date}, geplant';
    }
  },
  /** Something to know about the date of an event, in sentences. */
  aboutDate: (reason: string) => `Zum Datum: ${reason}`,
  /** The links to the events before and after one. */
  neighbours: 'Die Ereignisse davor und danach',
  previous: 'Davor',
  next: 'Danach',
  /** The lists that an event is in. */
  lists: 'Weitere Ereignisse',
  outcome: 'Was daraus wurde',
  outcomeOf: 'Das ging daraus hervor',

  legend: 'Zeichen für Ereignisse',
  /** The folded rest of the marks. */
  moreMarks: 'Weitere Zeichen',
  dateUncertain: 'Datum unsicher',
  longerThanADay: 'länger als ein Tag, oder Tag nicht bekannt',
  goesOn: 'dauerte an, Ende nicht bekannt',
  drawnBackground: 'Hintergrund, nicht im Artikel',
  drawnLater: 'unter der Doppellinie: was danach kam',
  drawnAsOf: 'der Tag des Artikels',
  asOfLine: (date: string) => `${date}, der Tag des Artikels`,

  lengths,
  /** The sample of a scale, which is as high as so many units of time. */
  sample: (number: number, unit: keyof typeof lengths) => `so hoch wie dieser Abstand: ${count(number, lengths[unit])}`,
  /** The vertical drawing, for screen readers. */
  overview: 'Die Ereignisse in Kürze',
  overviewLater: 'Was danach kam, in Kürze',
  /** The link from the drawing to the list. */
  toList: 'Zur Liste der Ereignisse',
  /** The folded list. */
  byPeriod: 'Alle Ereignisse nach Zeiträumen',
  /** The link to the chapter of the print edition. */
  inFull: 'Jedes Ereignis in voller Länge, eines nach dem anderen, steht in der [Druckausgabe](print).',
  /** Where the drawing and the list would be too long. */
  keyOnly: (drawn: number, total: number) =>
    `Die Zeichnung hat ${drawn === 1 ? 'das wichtigste Ereignis' : `die ${formatNumber(drawn)} wichtigsten Ereignisse`} von ${formatNumber(total)}.`,
  /** The caption of a timeline. */
  drawing: (events: number, span: string) => `${countEvents(events)}, ${span}.`,
  /** The caption of a timeline whose last band enlarges a part of the time. */
  drawingWithLens: (events: number, span: string, lens: { events: number; length: number; unit: keyof typeof lengths; span: string }) =>
    `${lens.events} von ${count(events, { one: 'Ereignis', other: 'Ereignissen' })} aus der Zeit ${span.replace('–', ' bis ')} ${lens.events === 1 ? 'liegt' : 'liegen'} in ${count(lens.length, lengthsAfterIn[lens.unit])}: ${lens.span}.`,
  /** The date in front of a label in the drawing, with or without the year of a day or a month. */
  shortDate: (date: EdtfDate, hasYear: boolean): string => {
    const short = formatEdtf(date).replace(LONG_MONTHS, (month) => shortMonth(MONTHS.indexOf(month) + 1));
    return hasYear ? short : short.replace(YEAR_OF_DATE, '');
  },
  /** The label of a year on the scale. */
  yearTick: (year: number) => String(year),
  /** The label of a month (1 to 12) on the scale; the first one and each January also have the year. */
  monthTick: (month: number, year: string | undefined) => [shortMonth(month), ...(year ? [year] : [])].join(' '),
  dayTick: (day: IsoDay) => `${shortWeekdayOf(day)} ${Number(day.slice(8))}.`,
};
