import { isPoint, isQualified, type DatePoint, type EdtfDate, type Season } from '#lib/dates/edtf-date.ts';

/** A date variable of CSL-JSON. It has `date-parts`, or `literal` for a date that numbers cannot express. */
export interface CslDate {
  /** Year, month and day of one date, or of the first and the last day of a range. */
  'date-parts'?: number[][];
  /** 1 for spring to 4 for winter. */
  season?: number;
  /** Whether the date is approximate or uncertain. */
  circa?: true;
  literal?: string;
}

const SEASONS = { spring: 1, summer: 2, autumn: 3, winter: 4 } as const satisfies Record<Season, number>;

/**
 * A date as CSL-JSON has it, never more precise than the date itself. Decades, centuries and intervals with an open or
 * unknown end are written in words, because CSL has no numbers for them. Source of the format: the schema `csl-data.json` of
 * CSL 1.0.2.
 */
export function cslDate(date: EdtfDate, formatEdtf: (date: EdtfDate) => string): CslDate {
  const points = date.kind === 'point' ? [date.point] : [date.start, date.end].filter(isPoint);
  const parts = points.map(datePartsOf);
  const hasNumbers = parts.every((numbers) => numbers !== undefined) && parts.length === (date.kind === 'point' ? 1 : 2);
  if (!hasNumbers) return { literal: formatEdtf(date) };
  const [first] = points;
  return {
    'date-parts': parts,
    ...(first?.season && { season: SEASONS[first.season] }),
    ...(points.some(isQualified) && { circa: true }),
  };
}

/** Undefined for a decade and a century. The year 0 is one of them: citation software takes it for a missing year. */
function datePartsOf({ precision, year, month, day }: DatePoint): number[] | undefined {
  if (precision === 'decade' || precision === 'century' || year === 0) return undefined;
  return [year, month, day].filter((part) => part !== undefined);
}
