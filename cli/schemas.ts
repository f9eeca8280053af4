import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSiteOrExit } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { writeEditorFiles } from '#node/write-editor-files.ts';

/** `npm run schemas`: writes the JSON Schemas and snippets with which code editors complete and check the content. */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const project = locateProject(root);
const site = await loadSiteOrExit(project);
const { schemas, snippets } = writeEditorFiles(project, root, site, createLiveDossier(project, site, root).refresh().preview());
const about =
  snippets === undefined ? 'no snippets: they need a valid article and a valid explainer' : `snippets for all sources to ${snippets}`;
console.log(`${schemas.length} schemas written to ${dirname(schemas[0] ?? '')}/, ${about}`);
