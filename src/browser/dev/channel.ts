/** Messages between a page and the development server. */

/** The page reports its path and the sources that it cites. */
export const LOOK = 'backgrounder:look';
/** The server answers with the findings and sources to show. */
export const SHOW = 'backgrounder:show';
/** The page asks for an overlay with all findings. */
export const OVERLAY = 'backgrounder:overlay';

/** The name of an entry in the header `Server-Timing`: how many saves the server had seen when it began the page. */
export const SAVES = 'saves';

export interface Look {
  /** The path of the page, including the base path. */
  path: string;
  /** The ids of the sources that the page cites. */
  cites: string[];
  /** The value of SAVES in the header of the page. */
  saves: number;
}

export interface Note {
  anchor?: string | undefined;
  severity: string;
  ruleId: string;
  reason: string;
  hint?: string | undefined;
  place: { file: string; line: number; column: number };
}

export interface Source {
  id: string;
  label: string;
  digest: string;
  href: string;
}

export interface Shown {
  notes: Note[];
  /** The number of findings on other pages. */
  elsewhere: number;
  sources: Source[];
}
