/** Something in a text that is not in the normal form. */
export interface TextIssue {
  /** From 0, in UTF-16 code units. */
  offset: number;
  reason: string;
  /** What to do, in sentences. */
  hint: string;
}
