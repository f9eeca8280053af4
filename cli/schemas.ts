import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLiveDossier } from '../src/files/live-dossier.ts';
import { loadSiteOrExit } from '../src/files/load-site.ts';
import { locateSubject } from '../src/files/subject.ts';
import { writeEditorSchemas } from '../src/files/write-editor-schemas.ts';

/** `npm run schemas`: writes what editors’ tools complete and check the content by. */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const subject = locateSubject(root);
const site = await loadSiteOrExit(subject);
const paths = writeEditorSchemas(subject, site, createLiveDossier(subject, site, root).refresh().preview());
console.log(`${paths.length} schemas written to ${dirname(paths[0] ?? '')}/`);
