import { dirname } from 'node:path';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { writeEditorFiles } from '#node/project/write-editor-files.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { loadProject } from '../terminal/load-project.ts';

/** Writes the JSON Schemas and snippets with which code editors complete and check the content. */
export async function writeSchemas(context: CommandContext): Promise<void> {
  const { root, print } = context;
  const { project, site } = await loadProject(context);
  const { schemas, snippets } = writeEditorFiles(project, root, site, createLiveDossier(project, site, root).refresh().preview());
  const about =
    snippets === undefined ? 'no snippets: they need a valid article and a valid explainer' : `snippets for all sources to ${snippets}`;
  print(`${schemas.length} schemas written to ${dirname(schemas[0] ?? '')}/, ${about}`);
}
