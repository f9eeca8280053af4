import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSiteOrExit } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { writeEditorFiles } from '#node/write-editor-files.ts';

/** `npm run schemas`: writes what editors’ tools complete and check the content by. */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const project = locateProject(root);
const site = await loadSiteOrExit(project);
const { schemas, snippets } = writeEditorFiles(project, root, site, createLiveDossier(project, site, root).refresh().preview());
const told =
  snippets === undefined ? 'no snippets: the content has no whole article and explainer yet' : `snippets of all sources to ${snippets}`;
console.log(`${schemas.length} schemas written to ${dirname(schemas[0] ?? '')}/, ${told}`);
