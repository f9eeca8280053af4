import { compileContent } from '#rules/compile.ts';
import { buildDossier, type Dossier } from '#dossier/dossier.ts';
import type { Message } from '#dossier/message.ts';
import { readEntries, type ContentFile, type ReadResult } from '#dossier/read/read-entries.ts';
import { countFindings } from '#rules/report/report.ts';
import { parseReviewLock, type LockFile, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Site } from '#schemas/site.ts';
import { existsSync } from 'node:fs';
import { loadSite } from '#node/load-site.ts';
import { readContentFolder, readLockFile } from '#node/read-content.ts';
import { locateSubject, type Subject } from '#node/subject.ts';
import { Refusal, type Host } from './host.ts';

/** The content as it stands, whole or not. */
export interface Desk {
  subject: Subject;
  /** Undefined where the subject has no settings yet. */
  site: Site | undefined;
  files: ContentFile[];
  content: ReadResult;
  messages: Message[];
  /** The record of reviews; undefined where there is none. */
  lockFile: LockFile | undefined;
}

/** Reads a subject; one that is empty, or not there yet, is as good as any. Refuses settings that are wrong. */
export async function openDesk({ root, subject: folder }: Host): Promise<Desk> {
  const subject = locateSubject(root, folder);
  const site = existsSync(subject.siteConfig) ? await loadSettings(subject) : undefined;
  const files = readContentFolder(subject.contentFolder, root);
  const content = readEntries(files);
  const lockFile = readLockFile(subject.reviewLock, root);
  return {
    subject,
    site,
    files,
    content,
    messages: site ? compileContent(files, site, undefined, lockFile).messages : content.messages,
    lockFile,
  };
}

async function loadSettings(subject: Subject): Promise<Site> {
  try {
    return await loadSite(subject);
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\nNothing was changed.`, { cause: error });
  }
}

/** What was reviewed; undefined where no record is kept. Refuses a record that has a fault. */
export function readReviews({ lockFile }: Desk): ReviewLock | undefined {
  if (!lockFile) return undefined;
  const { lock, messages } = parseReviewLock(lockFile);
  const [fault] = messages;
  if (fault) throw new Refusal(`${fault.place.file}:${fault.place.line}: ${fault.reason}. ${fault.hint ?? ''}`.trim());
  return lock;
}

/** The dossier of content that may have findings; refuses where its article or its explainer is not whole. */
export function needDossier({ site, content, messages, subject }: Desk): Dossier {
  if (!site) throw new Refusal(`${subject.siteConfig} is not there: npm run new -- site writes it.`);
  const { entries } = content;
  if (entries.articles.length > 0 && entries.explainers.length > 0) return buildDossier(entries, site);
  throw new Refusal(`The content has no whole article and explainer yet (${countFindings(messages)}): npm run check tells what to mend.`);
}
