import { compileContent } from '#rules/compile.ts';
import { buildDossier, type Dossier } from '#dossier/dossier.ts';
import type { Message } from '#dossier/message.ts';
import { parseEntries, type ContentFile, type ParsedContent } from '#dossier/parse/parse-entries.ts';
import { countFindings } from '#rules/report/report.ts';
import { parseReviewLock, type LockFile, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Site } from '#schemas/site.ts';
import { existsSync } from 'node:fs';
import { loadSite } from '#node/load-site.ts';
import { readContentFolder, readLockFile } from '#node/read-content.ts';
import { locateProject, type Project } from '#node/project.ts';
import { CommandError, type CommandContext } from './command-context.ts';

/** The content as it stands, whole or not. */
export interface Workspace {
  project: Project;
  /** Undefined where the project has no settings yet. */
  site: Site | undefined;
  files: ContentFile[];
  content: ParsedContent;
  messages: Message[];
  /** The record of reviews; undefined where there is none. */
  lockFile: LockFile | undefined;
}

/** Reads a project; one that is empty, or not there yet, is as good as any. Refuses settings that are wrong. */
export async function openWorkspace({ root, project: folder }: CommandContext): Promise<Workspace> {
  const project = locateProject(root, folder);
  const site = existsSync(project.siteConfig) ? await loadSettings(project) : undefined;
  const files = readContentFolder(project.contentFolder, root);
  const content = parseEntries(files);
  const lockFile = readLockFile(project.reviewLock, root);
  return {
    project,
    site,
    files,
    content,
    messages: site ? compileContent(files, site, undefined, lockFile).messages : content.messages,
    lockFile,
  };
}

async function loadSettings(project: Project): Promise<Site> {
  try {
    return await loadSite(project);
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\nNothing was changed.`, { cause: error });
  }
}

/** What was reviewed; undefined where no record is kept. Refuses a record that has a fault. */
export function readReviews({ lockFile }: Workspace): ReviewLock | undefined {
  if (!lockFile) return undefined;
  const { lock, messages } = parseReviewLock(lockFile);
  const [fault] = messages;
  if (fault) throw new CommandError(`${fault.place.file}:${fault.place.line}: ${fault.reason}. ${fault.hint ?? ''}`.trim());
  return lock;
}

/** The dossier of content that may have findings; refuses where its article or its explainer is not whole. */
export function needDossier({ site, content, messages, project }: Workspace): Dossier {
  if (!site) throw new CommandError(`${project.siteConfig} is not there: npm run new -- site writes it.`);
  const { entries } = content;
  if (entries.articles.length > 0 && entries.explainers.length > 0) return buildDossier(entries, site);
  throw new CommandError(
    `The content has no whole article and explainer yet (${countFindings(messages)}): npm run check tells what to mend.`,
  );
}
