import type { IsoDay } from '#lib/dates/calendar.ts';
import type { LanguagePack, PartName } from '#locales/pack.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import type { Site, SiteInput } from '#schemas/site.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entries } from '#dossier/entry.ts';
import type { LookUpEvidence } from '#dossier/evidence.ts';
import type { Severity } from '#dossier/message.ts';
import type { SitePath } from '#dossier/paths.ts';
import type { ProofLock } from '#dossier/proofs/proof-lock.ts';
import type { FindAuthor } from '#dossier/reviews/judge-reviews.ts';
import type { ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Finding } from './finding.ts';
import type { Waiver } from './waivers/waiver.ts';

/** What a rule gets to check. */
export interface CheckContext {
  /** The entries that could be read. */
  entries: Entries;
  /** Ids of all files by collection, including unreadable ones. */
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  site: Site;
  /** How texts in the language of the site are read. */
  language: LanguagePack;
  /** Undefined where the article or the explainer could not be read. */
  dossier: Dossier | undefined;
  /** Looks up what the sources with the given ids record. */
  evidence: LookUpEvidence;
  /** Whether every cited file could be read: only then is it known what it records. */
  isReadable(cites: readonly string[]): boolean;
  /** Which texts were reviewed, by whom and against what; undefined where no record can be read. */
  reviews?: ReviewLock | undefined;
  /** Names who wrote a text; undefined unless another person has to review it. */
  findAuthor?: FindAuthor | undefined;
  /** The day on which the content is checked; undefined where no clock is asked. */
  today?: IsoDay | undefined;
  /** Whether the content is about to be published: what must be looked at before is then an error. */
  isPublished?: boolean | undefined;
  /** Which records were compared with the texts of their sources; undefined where no record of it can be read. */
  proofs?: ProofLock | undefined;
  /** What is published, where the content is compared with it. */
  published?: PublishedState | undefined;
  /** Pages of drafts, which are not published. */
  drafts: ReadonlySet<SitePath>;
  /** Names of the pictures beside the entries, as paths in the content folder. */
  pictures: ReadonlySet<string>;
  /** Whether every file could be read: only then can a rule say that something is used nowhere. */
  isComplete: boolean;
  /** The rules that run. */
  rules: readonly RuleInfo[];
  /** Waivers that waived no finding: known only to a rule that `runsLast`. */
  unusedWaivers: readonly Waiver[];
}

/** The content as it is published, and what commits declare about the changes since. */
export interface PublishedState {
  entries: Entries;
  /** Keys of entries and statements that commits declare as changed in style or updated. */
  declared: ReadonlySet<string>;
}

/** Content that shows what a rule is about: a test of the rule, and an example on its page. */
export interface RuleExample {
  /** What it shows, in a few words. */
  shows: string;
  /**
   * Files put over the smallest valid project, by their path in the content folder: texts, bytes, or null to remove a
   * file. Required fields that an entry leaves out are filled in.
   */
  files: Readonly<Record<string, string | Uint8Array | null>>;
  /** The files as they were when everything was last reviewed, by Nia Reed. */
  reviewed?: Readonly<Record<string, string>>;
  /** Whether the records of sources were reviewed again after they changed. */
  recordsReviewed?: true;
  /** Who wrote some of the files, where the example is about that; the others are by Tom Hale. */
  authors?: Readonly<Record<string, string>>;
  /** The day on which the content is checked. */
  today?: IsoDay;
  /** Whether the content is about to be published. */
  isPublished?: true;
  /** The files as they are published. */
  published?: Readonly<Record<string, string>>;
  /** The record of reviews itself, where the example is about that file. */
  lock?: string;
  /** The file proofs.lock. */
  proofs?: string;
  /** The files as they were when all records were last proven. */
  proven?: Readonly<Record<string, string>>;
  /** Uses the files exactly as written: no fields are filled in. */
  asWritten?: true;
  /**
   * The example is about a built site: files are named from the project’s root, with built files in `dist/`. Its pages
   * are put over the smallest site, each with its canonical address and a link from the front page.
   */
  inSite?: true;
  /** The texts of the built site are compared with the content, as in a build. */
  isTraced?: true;
  /** Settings of the site that the example is about. */
  settings?: Partial<SiteInput>;
  /** All findings: a part of each reason, by its place (`actors/x.yaml:3:1`). Left out where the example passes. */
  findings?: Readonly<Record<string, string>>;
}

/** What there is to know about a rule besides how it is checked. */
export interface RuleInfo<Id extends string = string> {
  id: Id;
  severity: Severity;
  /** What must hold, in one sentence. */
  summary: string;
  /** Why it must hold, for an editor. */
  why: string;
  /** How to fix what it finds, for an editor. */
  fix: string;
  /** Parts of a language pack without which the rule is off: it could not find anything. */
  needs?: readonly PartName[];
  /** A part without which it checks less, and what it then does not check. */
  checksLessWithout?: { part: PartName; unchecked: string };
  /** `false` where a waiver would leave the site broken or unsafe; see `isWaivable`. */
  waivable?: false;
  /** Whether an error stays an error in a draft; other rules only warn there. */
  appliesToDrafts?: true;
  /** Whether its findings are errors where the content is published, and warnings before. */
  isRequiredToPublish?: true;
  /** Whether its findings are suspicions: each stays until the text changes or a reviewer says why the text holds. They are errors where the content is published. */
  isSuspicion?: true;
  /** Whether the settings say its severity, which is then the same where the content is published. */
  keepsSeverity?: true;
  /** Its place in `ownRules` of the settings, if a newsroom wrote it: if such a rule fails, the others still run. */
  ownIndex?: number;
  examples: readonly RuleExample[];
}

/** A rule on content. */
export interface Rule<Id extends string = string> extends RuleInfo<Id> {
  /** Whether it runs after the others, when it is known which findings were waived. */
  runsLast?: true;
  /** What it finds. `undefined` is a step: a place where a long check may give way to other work. */
  check(context: CheckContext): Iterable<Finding | undefined>;
}

/** Types a rule on content by its id. */
export const defineRule = <Id extends RuleId<'content' | 'changes'>>(rule: Rule<Id>): Rule<Id> => rule;

/** Whether a waiver may set a rule aside: any rule that does not say otherwise. */
export const isWaivable = ({ waivable }: Pick<RuleInfo, 'waivable'>): boolean => waivable ?? true;
