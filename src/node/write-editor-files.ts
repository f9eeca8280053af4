import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dossier } from '#dossier/dossier.ts';
import { editorSchemaPath, makeEditorSchemas } from '#authoring/editor/editor-schemas.ts';
import { EDITOR_SNIPPETS_PATH, makeEditorSnippets } from '#authoring/editor/editor-snippets.ts';
import type { Site } from '#schemas/site.ts';
import type { Project } from './project.ts';

/** What was written for editors' tools. */
export interface EditorFiles {
  /** The schemas of all collections, from the project's folder. */
  schemas: string[];
  /** The snippets of all sources, from the repository's root; undefined where the content names none yet. */
  snippets: string | undefined;
}

/**
 * Writes what editors' tools complete by, each file only where it changed: the schemas into the project's folder,
 * the snippets into the repository's, where an editor looks for them. They are of the project that was worked on last.
 */
export function writeEditorFiles(project: Project, repositoryRoot: string, site: Site, dossier: Dossier | undefined): EditorFiles {
  const schemas = [...makeEditorSchemas(site, dossier)].map(([name, schema]) => {
    const path = editorSchemaPath(name);
    writeJson(join(project.root, path), schema);
    return path;
  });
  if (dossier) writeJson(join(repositoryRoot, EDITOR_SNIPPETS_PATH), makeEditorSnippets(dossier));
  return { schemas, snippets: dossier && EDITOR_SNIPPETS_PATH };
}

function writeJson(file: string, value: unknown): void {
  const text = `${JSON.stringify(value, undefined, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
