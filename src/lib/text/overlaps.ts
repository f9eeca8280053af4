/** A range of a text: offsets from 0, the end excluded. */
interface Range {
  start: number;
  end: number;
}

/** Whether two ranges of a text share a character. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && a.end > b.start;
