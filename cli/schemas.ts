import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLiveDossier } from '../src/files/live-dossier.ts';
import { loadSiteOrExit } from '../src/files/load-site.ts';
import { locateSubject } from '../src/files/subject.ts';
import { writeEditorFiles } from '../src/files/write-editor-files.ts';

/** `npm run schemas`: writes what editors’ tools complete and check the content by. */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const subject = locateSubject(root);
const site = await loadSiteOrExit(subject);
const { schemas, snippets } = writeEditorFiles(subject, root, site, createLiveDossier(subject, site, root).refresh().preview());
const told =
  snippets === undefined ? 'no snippets: the content has no whole article and explainer yet' : `snippets of all sources to ${snippets}`;
console.log(`${schemas.length} schemas written to ${dirname(schemas[0] ?? '')}/, ${told}`);
