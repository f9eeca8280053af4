import type { RuleId } from '#schemas/rule-ids.ts';

/** What a page and the development server say to each other. */

/** The page tells which one it is and what it cites. */
export const LOOK = 'backgrounder:look';
/** The server answers with what there is to show on it. */
export const SHOW = 'backgrounder:show';
/** The page asks for all findings, as an overlay. */
export const OVERLAY = 'backgrounder:overlay';

/** How often something was saved before the server began a page: in the header `Server-Timing`, which a script can read. */
export const SAVES = 'saves';

export interface Look {
  /** Path of the page, as the address has it. */
  path: string;
  /** Ids of the sources that the page cites. */
  cites: string[];
  /** What the page's own header says of SAVES. */
  saves: number;
}

export interface Note {
  anchor?: string | undefined;
  severity: string;
  ruleId: RuleId;
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
  /** How many findings there are on other pages. */
  elsewhere: number;
  sources: Source[];
}
