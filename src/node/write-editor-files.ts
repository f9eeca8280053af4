import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dossier } from '#dossier/dossier.ts';
import { editorSchemaPath, makeEditorSchemas } from '#authoring/editor/editor-schemas.ts';
import { EDITOR_SNIPPETS_PATH, makeEditorSnippets } from '#authoring/editor/editor-snippets.ts';
import type { Site } from '#schemas/site.ts';
import type { Subject } from './subject.ts';

/** What was written for editors' tools. */
export interface EditorFiles {
  /** The schemas of all collections, from the subject's folder. */
  schemas: string[];
  /** The snippets of all sources, from the project's root; undefined where the content names none yet. */
  snippets: string | undefined;
}

/**
 * Writes what editors' tools complete by, each file only where it changed: the schemas into the subject's folder, the
 * snippets into the project's, where an editor looks for them. They are of the subject that was worked on last.
 */
export function writeEditorFiles(subject: Subject, projectRoot: string, site: Site, dossier: Dossier | undefined): EditorFiles {
  const schemas = [...makeEditorSchemas(site, dossier)].map(([name, schema]) => {
    const path = editorSchemaPath(name);
    writeJson(join(subject.root, path), schema);
    return path;
  });
  if (dossier) writeJson(join(projectRoot, EDITOR_SNIPPETS_PATH), makeEditorSnippets(dossier));
  return { schemas, snippets: dossier && EDITOR_SNIPPETS_PATH };
}

function writeJson(file: string, value: unknown): void {
  const text = `${JSON.stringify(value, undefined, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
