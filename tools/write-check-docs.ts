import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCS_FOLDER, makeCheckDocs } from './make-check-docs.ts';

mkdirSync(DOCS_FOLDER, { recursive: true });
const pages = makeCheckDocs();
for (const [name, text] of pages) writeFileSync(join(DOCS_FOLDER, name), text);
console.log(`${pages.size} pages written to ${DOCS_FOLDER}/`);
