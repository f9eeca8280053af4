import { compileContent, type ProjectFiles } from '#rules/compile.ts';
import { buildDossier, type Dossier } from '#dossier/dossier.ts';
import type { Message } from '#dossier/message.ts';
import { parseEntries, type ContentFile, type ParseCache, type ParsedContent } from '#dossier/parse/parse-entries.ts';
import { countFindings } from '#rules/report/report.ts';
import { parseProofLock, type ProofLock } from '#dossier/proofs/proof-lock.ts';
import { parseReviewLock, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Site } from '#schemas/site.ts';
import { existsSync } from 'node:fs';
import { loadSite, NO_SETTINGS_FILE } from '#node/settings/load-site.ts';
import { readContentFolder, readProjectFiles } from '#node/content/read-content.ts';
import { locateProject, type Project } from '#node/project/project.ts';
import { SettingsError } from '#node/settings/settings-error.ts';
import { CommandError, type CommandContext } from './command-context.ts';

/** A project and its content, valid or not. */
export interface Workspace {
  project: Project;
  /** Undefined if the project has no settings yet. */
  site: Site | undefined;
  files: ContentFile[];
  content: ParsedContent;
  messages: Message[];
  projectFiles: ProjectFiles;
}

/** Reads a project, which may be empty or not exist yet. Throws a SettingsError if its settings are wrong. */
export async function openWorkspace({ root, project: folder }: CommandContext): Promise<Workspace> {
  const project = locateProject(root, folder);
  const site = existsSync(project.siteConfig) ? await loadSite(project) : undefined;
  const files = readContentFolder(project.contentFolder, root);
  const cache: ParseCache = new Map(); // so that the checks parse nothing a second time
  const content = parseEntries(files, cache);
  const projectFiles = readProjectFiles(project, root);
  return {
    project,
    site,
    files,
    content,
    messages: site ? compileContent(files, site, cache, projectFiles).messages : content.messages,
    projectFiles,
  };
}

/** Parses the record of reviews; undefined if there is none. Throws a CommandError if it is invalid. */
export const readReviews = ({ projectFiles }: Workspace): ReviewLock | undefined =>
  projectFiles.reviews && requireLock(parseReviewLock(projectFiles.reviews));

/** Parses the record of proofs; undefined if there is none. Throws a CommandError if it is invalid. */
export const readProofs = ({ projectFiles }: Workspace): ProofLock | undefined =>
  projectFiles.proofs && requireLock(parseProofLock(projectFiles.proofs));

function requireLock<T>({ lock, messages }: { lock: T; messages: Message[] }): T {
  const [issue] = messages;
  if (issue) throw new CommandError(`${issue.place.file}:${issue.place.line}: ${issue.reason}. ${issue.hint ?? ''}`.trim());
  return lock;
}

/**
 * Builds the dossier. The content may have findings, but without a valid article and explainer it throws a CommandError,
 * and without settings a SettingsError.
 */
export function requireDossier({ site, content, messages, project }: Workspace): Dossier {
  if (!site) throw new SettingsError(`${project.siteConfig}: ${NO_SETTINGS_FILE}`);
  const { entries } = content;
  if (entries.articles.length > 0 && entries.explainers.length > 0) return buildDossier(entries, site);
  throw new CommandError(
    `The content has no valid article and explainer yet (${countFindings(messages)}). Run npm run check to see what to fix.`,
  );
}
