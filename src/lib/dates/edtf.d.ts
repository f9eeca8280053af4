/** The part of `edtf` 4.11 that is used here; the package has no types. */
declare module 'edtf' {
  export interface EdtfNode {
    type: 'Date' | 'Season' | 'Year' | 'Interval' | 'Century' | 'Decade' | 'List' | 'Set';
    level: number;
    /** Numbers for a date and its time (the month counted from 0); nodes, null (unknown) or a number (open) for an interval. */
    values: (number | EdtfNode | null)[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    unspecified?: number;
    /** Only with a time and its zone; the offset is in minutes. */
    timeZone?: string;
    offset?: number;
  }
  /** Throws if the text is not EDTF; the error may have an `offset`, counted from 0. */
  export function parse(text: string): EdtfNode;
}
