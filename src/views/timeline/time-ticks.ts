import { dayNumber, dayOf, monthStart } from '#lib/dates/days.ts';
import { estimateWidth } from '#lib/drawing/text-width.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { TimeWindow } from './time-windows.ts';

/** A tick of a scale, at the beginning of a year, a month or a day. */
export interface Tick {
  x: number;
  /** A tick without a label is small. */
  label?: string;
  /** The centre of the label. */
  labelX?: number;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000];
/** Ticks nearer to each other than this would run together. */
const MIN_DISTANCE = 3;

/** The ticks of a window, with as many labels as there is room for. */
export function drawTicks(window: TimeWindow, placeOf: (day: number) => number, fontSize: number, words: Catalogue): Tick[] {
  switch (window.unit) {
    case 'years':
      return yearTicks(window, placeOf, fontSize, words);
    case 'months':
      return range(0, window, (index) => monthStart(window.from, index)).map((day, index) => {
        const [year = '', month = ''] = dayOf(day).split('-');
        return {
          x: placeOf(day),
          label: words.chronology.monthTick(Number(month), index === 0 || month === '01' ? year : undefined),
          labelX: placeOf((day + monthStart(day, 1)) / 2),
        };
      });
    case 'days':
      return range(0, window, (index) => window.from + index).map((day) => ({
        x: placeOf(day),
        label: words.chronology.dayTick(dayOf(day)),
        labelX: placeOf(day + 0.5),
      }));
  }
}

function yearTicks(window: TimeWindow, placeOf: (day: number) => number, fontSize: number, words: Catalogue): Tick[] {
  const first = Number(dayOf(window.from).slice(0, 4));
  const start = (year: number) => dayNumber(`${String(year).padStart(4, '0')}-01-01`);
  const years = range(first, window, start);
  const perYear = (placeOf(window.to) - placeOf(window.from)) / years.length;
  const stepFor = (room: number) => STEPS.find((step) => step * perYear >= room) ?? Infinity;
  const [labelled, small] = [stepFor(estimateWidth('0000') * fontSize * 1.6), stepFor(MIN_DISTANCE)];
  return years.flatMap((day, index) => {
    const year = first + index;
    if (year % labelled === 0) return [{ x: placeOf(day), label: words.chronology.yearTick(year), labelX: placeOf(day) }];
    return year % small === 0 ? [{ x: placeOf(day) }] : [];
  });
}

/** The values of `at` for `from`, `from + 1` and so on, up to the end of the window. */
function range(from: number, { to }: TimeWindow, at: (index: number) => number): number[] {
  const found: number[] = [];
  for (let index = from; at(index) < to; index++) found.push(at(index));
  return found;
}
