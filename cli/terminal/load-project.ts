import { loadSite } from '#node/settings/load-site.ts';
import { locateProject, type Project } from '#node/project/project.ts';
import type { Site } from '#schemas/site.ts';
import type { CommandContext } from './command-context.ts';

/** The project that a command works on. */
export const projectOf = ({ root, project }: CommandContext): Project => locateProject(root, project);

/** The same with its settings. Throws a SettingsError if they are missing or wrong. */
export async function loadProject(context: CommandContext): Promise<{ project: Project; site: Site }> {
  const project = projectOf(context);
  return { project, site: await loadSite(project) };
}
