import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import type { FindingsOptions } from './findings-options.ts';
import { printFindings, selectFiles } from './print-findings.ts';

export interface CheckOptions extends FindingsOptions {
  published?: boolean;
}

/** Checks the content, and prints the findings in the files that match a pattern, or in all files. */
export async function checkContent(patterns: readonly string[], options: CheckOptions, context: CommandContext): Promise<number> {
  const { root } = context;
  const project = locateProject(root, context.project);
  const live = createLiveDossier(project, await loadSite(project), root, { hasAuthors: true });
  if (options.published) live.requireReviews();
  const { messages, texts } = live.refresh();
  const files = selectFiles(patterns, new Set([...texts.keys(), ...messages.map(({ place }) => place.file)]));
  return printFindings({ messages, texts }, options, context, ({ place }) => files.has(place.file));
}
