import type { CollectionName, EntryData, PartName } from '../collections.ts';
import type { Origin } from '../event.ts';
import type { TextKind } from '../text-kinds.ts';

/** The place of something in a file. A rule gets places, and hands them back with what it finds. */
export interface Place {
  /** The entry that it is in, as `collection/id`; undefined in the settings. */
  readonly entry?: string | undefined;
}

/** A text of the content or the settings. */
export interface Text {
  /** What it is, such as `statement`, `question` or `heading`. */
  kind: TextKind;
  /** As readers see it: without citations and marks of emphasis. */
  text: string;
  /** The same with a blank for each character that is quoted, so that positions stay the same. */
  unquoted: string;
  /** Whether we wrote it; otherwise it is what others wrote, such as a quotation or the title of another page. */
  isOurs: boolean;
  /** Ids of the passages and references that it cites, or that must support it. */
  cites: readonly string[];
  place: Place;
}

/** The smallest unit of text that has citations. */
export interface Statement {
  text: string;
  /** The same with a blank for each character that is quoted, so that positions stay the same. */
  unquoted: string;
  /** The entry that it belongs to, as `collection/id`. */
  entry: string;
  /** The field of the entry, `body` in the prose of a briefing, or `short` for a short form. */
  part: PartName | 'body' | 'short';
  /** Ids of the passages and references that it cites. */
  cites: readonly string[];
  /** Where it is known from; undefined if it cites nothing. */
  origin: Origin | undefined;
  /** Whether it is guidance for readers, which states no facts. */
  isGuidance: boolean;
  topic: string | undefined;
  place: Place;
}

/** An entry of the content. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  /** The path of its file from the root of the repository. */
  file: string;
  /** Its fields, as the content model describes them. */
  data: EntryData<C>;
  /** The prose of a briefing, as it is written; empty in other entries. */
  body: string;
  place: Place;
}

/** What statements cite: a passage of the article, its headline, or a reference. */
export interface Source {
  kind: 'passage' | 'reference';
  id: string;
  /** What it says, in our words. */
  digest: string;
  quotations: readonly { text: string; speaker: string | null }[];
  /** The day of issue in EDTF; undefined for a passage, or if the page shows none. */
  issued: string | undefined;
}

/** What a rule for content gets. Drafts are checked apart, together with what is published. */
export interface Content {
  /** The entries of a collection that could be read. */
  entriesOf<C extends CollectionName>(collection: C): readonly Entry<C>[];
  /** Every text of the entries and the settings. */
  texts: readonly Text[];
  /** The statements in the order of the pages; empty while the article or the explainer cannot be read. */
  statements: readonly Statement[];
  /** The sources by id; empty while the article or the explainer cannot be read. */
  sources: ReadonlyMap<string, Source>;
  /** Whether every file could be read: only then can a rule say that something is missing, or used nowhere. */
  isComplete: boolean;
}

/** What a rule for content finds. */
export interface ContentFinding {
  /** What does not hold, in one sentence without a full stop. */
  reason: string;
  /** What to do about it, in sentences. By default, `fix` of the rule. */
  hint?: string;
  /** The text, statement or entry that it is about. */
  at: { readonly place: Place };
  /** If that is an entry: the field that it is about, such as `['date', 'edtf']`. */
  path?: readonly (string | number)[];
  /** The words that it is about. They are marked in the file. */
  words?: string;
  /** Where these words begin in the text, if they may occur there more than once. */
  index?: number;
}

/** A page of the built site. */
export interface BuiltPage {
  /** Its address without the base path, such as `/about/`. */
  path: string;
  /** Its file in the folder of the site. */
  file: string;
  html: string;
  /** Whether search engines may list it. */
  isIndexable: boolean;
}

/** What a checker of built pages gets. */
export interface BuiltSite {
  /** The pages, in the order of their addresses. */
  pages: readonly BuiltPage[];
  /** The paths of all files in the folder of the site. */
  files: readonly string[];
  /** Reads a file of the site as text. */
  read(file: string): string;
}

/** What a checker of built pages finds. */
export interface PageFinding {
  /** What does not hold, in one sentence without a full stop; the page is added. */
  reason: string;
  /** What to do about it, in sentences. By default, `fix` of the rule. */
  hint?: string;
  /** The page, or another file of the site. */
  at: { readonly file: string };
  /** The words that it is about. They are looked for in content and code, and then in the page. */
  words?: string;
  /** The id of the element that it is about. */
  id?: string;
}

/** Content that shows what a rule is about: a test of the rule, and an example on its page. */
interface Example {
  /** What it shows, in a few words. */
  shows: string;
  /** Everything that the rule must find: a part of the reason, by file, line and column. Left out where the example passes. */
  findings?: Readonly<Record<string, string>>;
}

/** What rules for content and for pages have in common. */
interface Rule {
  /** States the condition that must hold, in lower-case words with hyphens. Waivers name it. */
  id: string;
  severity: 'error' | 'warning';
  /** What must hold, in one sentence. */
  summary: string;
  /** Why it must hold. */
  why?: string;
  /** How to fix what it finds. */
  fix: string;
}

/** A rule of a newsroom for its content. */
export interface OwnContentRule extends Rule {
  /** Whether an editor may waive it in one place, with a reason. Default: true. */
  waivable?: boolean;
  /**
   * The files of an example are put over a small project, by their path in the content folder; required fields that an entry leaves
   * out are filled in. A place in `findings` is such as `actors/x.yaml:3:1`.
   */
  examples?: readonly (Example & { files: Readonly<Record<string, string>> })[];
  check(content: Content): Iterable<ContentFinding>;
  checkPages?: undefined;
}

/** A rule of a newsroom for the built pages. It cannot be waived. */
export interface OwnPageRule extends Rule {
  /** The files of an example are those of a built site, by their path in it. A place in `findings` is such as `about/index.html:3:1`. */
  examples?: readonly (Example & { files: Readonly<Record<string, string>> })[];
  checkPages(site: BuiltSite): Iterable<PageFinding>;
  check?: undefined;
}

export type OwnRule = OwnContentRule | OwnPageRule;

/** Types a rule of a newsroom. Its values are checked when the settings are loaded. */
export const defineRule = (rule: OwnRule): OwnRule => rule;
