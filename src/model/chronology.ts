import type { IsoDay } from '#lib/edtf-date.ts';
import type { DatedEvent } from './dossier.ts';

export interface Period {
  /** Fragment of its heading. */
  id: string;
  label: string;
  events: DatedEvent[];
}

/** How many days before the article's day count as the days of the article. */
const RECENT_DAYS = 14;

/**
 * Puts events, already in order, under headings: what came long before the article's day, the weeks up to it, that
 * day, what was still ahead, and what came later. A plan that may fall after that day is ahead, though its date may
 * begin before; an event that is later knowledge stands there whatever its day. Empty periods are left out.
 */
export function groupByPeriod(events: readonly DatedEvent[], asOf: IsoDay): Period[] {
  const recent = addDays(asOf, -RECENT_DAYS);
  const startOfLastYear = `${Number(asOf.slice(0, 4)) - 1}-01-01`;
  const periodOf = ({ data, when }: DatedEvent): string => {
    if (data.origin === 'later') return 'later';
    if (when.earliest > asOf || (data.status === 'planned' && when.latest > asOf)) return 'ahead';
    if (when.earliest === asOf) return 'day';
    if (when.earliest >= recent) return 'weeks';
    return when.earliest >= startOfLastYear ? 'months' : 'years';
  };
  const labels: [id: string, label: string][] = [
    ['years', 'Years before'],
    ['months', 'Months before'],
    ['weeks', 'The two weeks before'],
    ['day', 'The day of the article'],
    ['ahead', 'Expected or planned'],
    ['later', 'What came after, not in the article'],
  ];
  const groups = Map.groupBy(events, periodOf);
  return labels.flatMap(([id, label]) => {
    const group = groups.get(id);
    return group ? [{ id, label, events: group }] : [];
  });
}

function addDays(day: IsoDay, days: number): IsoDay {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
