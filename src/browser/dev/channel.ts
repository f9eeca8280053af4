/** Messages between a page and the development server. */

/** The page reports that it is open: an `OpenPage`. */
export const PAGE_OPEN = 'backgrounder:page-open';
/** The server answers with the findings and sources to show: `PageFindings`. */
export const PAGE_FINDINGS = 'backgrounder:page-findings';
/** The page asks for an overlay with all findings. */
export const OVERLAY = 'backgrounder:overlay';

/** The name of an entry in the header `Server-Timing`: how many saves the server had seen when it began the page. */
export const SAVES = 'saves';

export interface OpenPage {
  /** The path of the page, including the base path. */
  path: string;
  /** The ids of the sources that the page cites. */
  cites: string[];
  /** The value of SAVES in the header of the page. */
  saves: number;
}

/** A finding on the page. */
export interface Note {
  /** The id of its statement, if it is in one. */
  anchor?: string | undefined;
  severity: string;
  ruleId: string;
  reason: string;
  hint?: string | undefined;
  place: { file: string; line: number; column: number };
}

/** A source that the page cites. */
export interface Source {
  id: string;
  label: string;
  digest: string;
  href: string;
}

/** What an open page shows. */
export interface PageFindings {
  notes: Note[];
  /** The number of findings on other pages. */
  elsewhere: number;
  sources: Source[];
}
