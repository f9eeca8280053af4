/** A date that words may mean. */
export interface Reading {
  edtf: string;
  /** The condition for this reading, if there is more than one: “it was past”. */
  if?: string;
}

/** Words of a text that name a date, and their readings. */
export interface DateWords {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  words: string;
  /** Whether the date is given in full, or resolved against the day of publication. */
  basis: 'stated' | 'resolved';
  readings: Reading[];
}
