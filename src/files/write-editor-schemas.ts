import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dossier } from '#model/dossier.ts';
import { editorSchemaPath, makeEditorSchemas } from '#model/editor-schemas.ts';
import type { Site } from '#schemas/site.ts';
import type { Subject } from './subject.ts';

/** Writes the schemas for editors’ tools into the subject’s folder, each only where it changed. Tells their paths. */
export function writeEditorSchemas(subject: Subject, site: Site, dossier: Dossier | undefined): string[] {
  return [...makeEditorSchemas(site, dossier)].map(([name, schema]) => {
    const path = editorSchemaPath(name);
    const file = join(subject.root, path);
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return path;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return path;
  });
}
