/** Words of a text that say that one thing brought about another, as offsets counted from 0. */
export interface Cause {
  start: number;
  end: number;
}

/** How a text says that one thing brought about another. */
export interface Causes {
  find(text: string): Cause[];
  /** Whether a text may give a cause, in whatever words. */
  mayGive(text: string): boolean;
}
