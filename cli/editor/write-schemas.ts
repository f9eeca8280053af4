import { dirname } from 'node:path';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { writeEditorFiles } from '#node/project/write-editor-files.ts';
import type { CommandContext } from '../terminal/command-context.ts';

/** Writes the JSON Schemas and snippets with which code editors complete and check the content. */
export async function writeSchemas({ root, project: folder, print }: CommandContext): Promise<void> {
  const project = locateProject(root, folder);
  const site = await loadSite(project);
  const { schemas, snippets } = writeEditorFiles(project, root, site, createLiveDossier(project, site, root).refresh().preview());
  const about =
    snippets === undefined ? 'no snippets: they need a valid article and a valid explainer' : `snippets for all sources to ${snippets}`;
  print(`${schemas.length} schemas written to ${dirname(schemas[0] ?? '')}/, ${about}`);
}
