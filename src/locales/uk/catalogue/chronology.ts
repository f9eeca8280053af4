import type { IsoDay } from '#lib/dates/calendar.ts';
import { isPoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import type { EVENT_STATUSES, Origin } from '#schemas/event.ts';
import { filterOption, filterStatus } from '../browser.ts';
import { shortMonth, shortWeekdayOf, shortenMonths } from '../dates/calendar.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import { count, countEvents, formatList, formatNumber } from '../numbers/format.ts';

const facets = { origin: 'джерело', topic: 'тема', actor: 'учасник', place: 'місце' };
type Facet = keyof typeof facets;
const lists = { ...facets, period: 'період' };
type List = keyof typeof lists;

/** The same after „за“. */
const by = { origin: 'За джерелом', topic: 'За темою', actor: 'За учасником', place: 'За місцем' } satisfies Record<Facet, string>;

const eventOrigin: Record<Origin, string> = { article: 'у статті', background: 'контекст', later: 'відтоді' };

const lengths = {
  years: { one: 'рік', other: 'років' },
  months: { one: 'місяць', other: 'місяців' },
  days: { one: 'день', other: 'днів' },
};
type Unit = keyof typeof lengths;
const FEW: Readonly<Record<Unit, string>> = { years: 'роки', months: 'місяці', days: 'дні' };
const countUnits = (number: number, unit: Unit): string =>
  count(number, { one: lengths[unit].one, few: FEW[unit], many: lengths[unit].other });

/** An interval without a beginning or an end begins with a preposition of its own. */
const hasBothEnds = (date: EdtfDate): boolean => date.kind === 'point' || (isPoint(date.start) && isPoint(date.end));

/** The year behind a short month: “26 січ. 2022”. */
const YEAR_OF_DATE = /(?<=\p{Ll}{3,4}\.) \d{4}(?!\d)/gu;

/** The pages of the chronology, their events and the timeline. */
export const chronology = {
  description: 'Що сталося, що тривало і що було заплановано, за порядком. Сторінка кожної події називає її джерела.',
  periods: {
    years: 'За роки до того',
    months: 'За місяці до того',
    weeks: 'Два тижні до того',
    day: 'День статті',
    ahead: 'Очікувалося або планувалося',
    later: 'Що було потім, немає у статті',
  },
  periodList: 'Періоди',
  toPeriods: 'Назад до періодів',

  /** What a list has in common. */
  kinds: lists,
  listTitle: (list: List, label: string) => `Хронологія, ${lists[list]}: ${label}`,
  listDescription: (list: List, label: string, shown: number, total: number) =>
    `${filterStatus(total, shown)} хронології, за датою; ${lists[list]}: «${label}».`,
  whole: 'Уся хронологія',
  about: (name: string) => `Докладніше: ${name}`,
  /** A country in lists of places, where events in its cities and regions are under these. */
  wholeCountry: (name: string) => `${name} загалом`,
  by,
  listsBy: (used: Facet[]) => `Списки ${formatList(used.map((facet) => by[facet].toLowerCase()))}`,
  filterStatus,
  filterOption,
  /** The folded filter. */
  filter: 'Вибрати події за джерелом, місцем, темою чи учасником',
  noFilter: 'усі',
  showAll: 'Показати всі',

  eventOrigin,
  /** The date of an event, which says whether it had happened by then. */
  eventDate: (date: EdtfDate, status: (typeof EVENT_STATUSES)[number]): string => {
    switch (status) {
      case 'happened':
        return '{date}';
      case 'under-way':
        return date.kind === 'point' ? 'триває, початок: {date}' : '{date}, триває';
      case 'planned':
        return hasBothEnds(date) ? 'заплановано: {date}' : '{date}, заплановано';
    }
  },
  /** Something to know about the date of an event, in sentences. */
  aboutDate: (reason: string) => `Про дату: ${reason}`,
  /** The links to the events before and after one. */
  neighbours: 'Події до й після',
  previous: 'Перед цим',
  next: 'Після цього',
  /** The lists that an event is in. */
  lists: 'Інші події',
  outcome: 'Що з цього вийшло',
  outcomeOf: 'Це сталося внаслідок такої події',

  legend: 'Позначки подій',
  /** The folded rest of the marks. */
  moreMarks: 'Інші позначки',
  dateUncertain: 'дата непевна',
  longerThanADay: 'довше за день, або день невідомий',
  goesOn: 'тривало далі, кінець невідомий',
  drawnBackground: 'контекст, немає у статті',
  drawnLater: 'під подвійною лінією: те, що було потім',
  drawnAsOf: 'день статті',
  asOfLine: (date: string) => `${date}, день статті`,

  lengths,
  /** The sample of a scale, which is as high as so many units of time. */
  sample: (number: number, unit: Unit) => `висота цього проміжку: ${countUnits(number, unit)}`,
  /** The vertical drawing, for screen readers. */
  overview: 'Події коротко',
  overviewLater: 'Що було потім, коротко',
  /** The link from the drawing to the list. */
  toList: 'До списку подій',
  /** The folded list. */
  byPeriod: 'Усі події за періодами',
  /** The link to the chapter of the print edition. */
  inFull: 'Усі події повністю, одна за одною, є у [версії для друку](print).',
  /** Where the drawing and the list would be too long. */
  keyOnly: (drawn: number, total: number) =>
    `На рисунку ${count(drawn, { one: 'найважливіша подія', few: 'найважливіші події', many: 'найважливіших подій' })} з ${formatNumber(total)}.`,
  /** The caption of a timeline. */
  drawing: (events: number, span: string) => `${countEvents(events)}, ${span}.`,
  /** The caption of a timeline whose last band enlarges a part of the time. */
  drawingWithLens: (events: number, span: string, lens: { events: number; length: number; unit: Unit; span: string }) =>
    `${lens.events} з ${count(events, { one: 'події', few: 'подій', many: 'подій' })} за ${span} ${lens.events === 1 ? 'припадає' : 'припадають'} на ${countUnits(lens.length, lens.unit)}: ${lens.span}.`,
  /** The date in front of a label in the drawing, with or without the year of a day or a month. */
  shortDate: (date: EdtfDate, hasYear: boolean): string => {
    const short = shortenMonths(formatEdtf(date)).replace(/ року/g, '');
    return hasYear ? short : short.replace(YEAR_OF_DATE, '');
  },
  /** The label of a year on the scale. */
  yearTick: (year: number) => String(year),
  /** The label of a month (1 to 12) on the scale; the first one and each January also have the year. */
  monthTick: (month: number, year: string | undefined) => [shortMonth(month), ...(year ? [year] : [])].join(' '),
  dayTick: (day: IsoDay) => `${shortWeekdayOf(day)} ${Number(day.slice(8))}`,
};
