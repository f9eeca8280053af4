import type { IsoDay } from '#lib/dates/calendar.ts';
import { once } from '#lib/once.ts';
import { takeAllSteps, type Steps } from '#lib/steps.ts';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import type { Modules } from '#lib/typescript/find-literal.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { Site } from '#schemas/site.ts';
import { runChecksInSteps, type CheckInput, type CheckResult } from './run-checks.ts';
import type { Rule } from './rule.ts';
import { contentRulesOf } from './settings/rules-of.ts';
import { buildDossier, type Dossier } from '#dossier/dossier.ts';
import { draftsLast, isDraft, withoutDrafts } from '#dossier/drafts.ts';
import { keyOf, listEntries, type Entries, type Entry, type EntryKey, type EntrySource } from '#dossier/entry.ts';
import { compareMessages, type Message } from '#dossier/message.ts';
import { pathOfEntry } from '#dossier/paths.ts';
import type { Suspicion } from '#dossier/reviews/suspicion.ts';
import { parseEntries, type ContentFile, type ParseCache, type ParsedContent } from '#dossier/parse/parse-entries.ts';
import type { LockFile } from '#dossier/lock-file.ts';
import { parseProofLock, type ProofLock } from '#dossier/proofs/proof-lock.ts';
import { createAuthorFinder, type LineAuthor } from '#dossier/reviews/find-author.ts';
import type { FindAuthor } from '#dossier/reviews/judge-reviews.ts';
import { parseReviewLock, type ReviewLock } from '#dossier/reviews/review-lock.ts';

export interface Compilation {
  /** What is published; undefined where the content has errors. */
  dossier: Dossier | undefined;
  /**
   * What an editor sees while writing: with drafts, despite errors, and with the last valid entry of a broken file.
   * Undefined where there was never an article and an explainer.
   */
  preview(): Dossier | undefined;
  /** Which records were proven; undefined where the project has no proofs.lock, or it cannot be read. */
  proofs: ProofLock | undefined;
  /** Which texts were reviewed; undefined where the project has no reviews.lock, or it cannot be read. */
  reviews: ReviewLock | undefined;
  /** Names who wrote a text; undefined unless another person has to review it. */
  findAuthor: FindAuthor | undefined;
  /** The suspicions about published texts, answered or not. */
  suspicions: readonly Suspicion[];
  /** Whether every entry could be read. If not, rules that compare entries with each other find less than there is. */
  isComplete: boolean;
  /** Every finding, in order of file and line. */
  messages: Message[];
  /** Texts of the files by path, for reporters; a file that is not UTF-8 has none. */
  texts: ReadonlyMap<string, string>;
  /** The settings and the modules that they import; undefined where the settings could not be read. */
  settings: Modules | undefined;
  /** Where the parts of each readable entry are in its file. */
  sources: ReadonlyMap<EntryKey, EntrySource>;
}

/** The files of a project besides its content that findings can be in: its lock files and its settings. */
export interface ProjectFiles {
  /** The settings, and after them the modules that they import. */
  settings?: readonly LockFile[] | undefined;
  reviews?: LockFile | undefined;
  proofs?: LockFile | undefined;
}

export interface CompileOptions extends ProjectFiles {
  /** The rules to run on the content; by default, those of the site. */
  rules?: readonly Rule[] | undefined;
  /** Whether the content is about to be published. */
  isPublished?: boolean | undefined;
  /** The language of the texts, if it is not that of the settings. */
  language?: LanguagePack | undefined;
  /** The day on which the content is checked. */
  today?: IsoDay | undefined;
  /** The authors of the lines of a file, by its path; needed where the settings ask for a second person. */
  authorsOf?: ((file: string) => readonly LineAuthor[]) | undefined;
}

/** A parsed content folder, which can be shown before it is checked. */
export interface ParsedSite extends Pick<Compilation, 'preview' | 'proofs' | 'reviews'> {
  /** Runs the rules. */
  check(): Compilation;
  /** The same in steps, some milliseconds each. What was found before they were given up is found at once the next time. */
  checkInSteps(): Steps<Compilation>;
}

/**
 * Parses a content folder and its lock files, checks it, and builds the dossier. Reports everything that is
 * wrong at once. A cache that is kept between calls skips files that did not change.
 */
export const compileContent = (files: readonly ContentFile[], site: Site, cache?: ParseCache, options?: CompileOptions): Compilation =>
  parseSite(files, site, cache, options).check();

/** The first part of `compileContent`: parses a content folder and its lock files. */
export function parseSite(files: readonly ContentFile[], site: Site, cache?: ParseCache, options: CompileOptions = {}): ParsedSite {
  const { rules = contentRulesOf(site), language } = options;
  const read = parseEntries(files, cache);
  const drafts = read.entries.briefings.filter(isDraft);
  const published = withoutDrafts(read.entries);
  const reviews = options.reviews && parseReviewLock(options.reviews);
  const proofs = options.proofs && parseProofLock(options.proofs);
  const locks = { reviews: reviews?.lock, proofs: proofs?.lock };
  const build = once(() => (canBuild(published) ? buildDossier(published, site, { language }) : undefined));
  const preview = drafts.length + read.kept.length === 0 ? build : once(() => previewOf(withKept(read.entries, read.kept), site, language));
  const checkInSteps = function* (): Steps<Compilation> {
    const dossier = build();
    const settings = decodeModules(options.settings);
    const input: CheckInput = {
      ...read,
      settings,
      entries: published,
      dossier,
      site,
      language,
      ...locks,
      isPublished: options.isPublished,
      today: options.today,
      findAuthor: site.review === 'second-person' ? findAuthorWith(read, options) : undefined,
      isComplete: read.messages.length === 0,
      drafts: new Set(drafts.map((draft) => pathOfEntry(keyOf(draft)))),
    };
    const checked = yield* runChecksInSteps(input, rules);
    const ofDrafts = yield* checkDrafts(drafts, read.entries, input, rules);
    const messages = [
      ...read.messages,
      ...[reviews, proofs].flatMap((record) => record?.messages ?? []),
      ...checked.messages,
      ...ofDrafts.messages,
      ...uniqueFailures([...checked.failures, ...ofDrafts.failures]),
    ];
    return {
      texts: new Map([
        ...read.texts,
        ...[options.reviews, options.proofs].flatMap((file, index): [string, string][] =>
          file ? [[file.path, [reviews, proofs][index]?.text ?? '']] : [],
        ),
        ...(settings ?? []),
      ]),
      ...locks,
      findAuthor: input.findAuthor,
      suspicions: checked.suspicions,
      settings,
      sources: read.sources,
      dossier: messages.some((message) => message.severity === 'error') ? undefined : dossier,
      preview,
      isComplete: input.isComplete,
      messages: messages.sort(compareMessages),
    };
  };
  return { preview, ...locks, check: () => takeAllSteps(checkInSteps()), checkInSteps };
}

function decodeModules(files: readonly LockFile[] = []): Modules | undefined {
  const texts = files.map(({ path, bytes }) => ({ path, decoded: decodeUtf8(bytes) }));
  if (texts[0]?.decoded.ok !== true) return undefined;
  return new Map(texts.flatMap(({ path, decoded }) => (decoded.ok ? [[path, decoded.text]] : [])));
}

function findAuthorWith({ entries, sources }: ParsedContent, { authorsOf }: CompileOptions): FindAuthor | undefined {
  if (!authorsOf) return undefined;
  const files = new Map(listEntries(entries).map((entry) => [keyOf(entry), entry.file]));
  return createAuthorFinder(sources, (entry) => authorsOf(files.get(entry) ?? ''));
}

const canBuild = ({ articles, explainers }: Entries) => articles.length > 0 && explainers.length > 0;

const previewOf = (entries: Entries, site: Site, language?: LanguagePack) =>
  canBuild(entries) ? buildDossier(entries, site, { hasDrafts: true, language }) : undefined;

function withKept(entries: Entries, kept: readonly Entry[]): Entries {
  const all = { ...entries };
  for (const entry of kept) Object.assign(all, { [entry.collection]: [...all[entry.collection], entry] });
  return all;
}

/**
 * Checks the drafts as if they were published. A draft is unfinished, so it stops nothing: findings in it are warnings,
 * unless the rule applies to drafts.
 */
function* checkDrafts(
  drafts: readonly Entry<'briefings'>[],
  entries: Entries,
  input: CheckInput,
  rules: readonly Rule[],
): Steps<Pick<CheckResult, 'messages' | 'failures'>> {
  if (drafts.length === 0) return { messages: [], failures: [] };
  const files = new Set(drafts.map(({ file }) => file));
  const all = draftsLast(entries);
  // Drafts are reviewed when they are published.
  const { messages, failures } = yield* runChecksInSteps(
    {
      ...input,
      entries: all,
      dossier: previewOf(all, input.site, input.language),
      drafts: new Set(),
      reviews: undefined,
      isPublished: false,
      proofs: undefined,
    },
    rules,
  );
  const appliesToDrafts = new Set(rules.filter((rule) => rule.appliesToDrafts).map(({ id }) => id));
  return {
    messages: messages
      .filter(({ place }) => files.has(place.file))
      .map((message): Message => (appliesToDrafts.has(message.ruleId) ? message : { ...message, severity: 'warning' })),
    failures,
  };
}

/** A rule that fails for what is published mostly fails in the same place for the drafts. */
const uniqueFailures = (failures: readonly Message[]): Message[] =>
  failures.filter((failure, index) => failures.findIndex((other) => compareMessages(other, failure) === 0) === index);
