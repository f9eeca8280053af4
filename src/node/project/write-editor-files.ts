import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { editorSchemaPath, makeEditorSchemas } from '#authoring/editor/editor-schemas.ts';
import { EDITOR_SNIPPETS_PATH, makeEditorSnippets } from '#authoring/editor/editor-snippets.ts';
import type { Site } from '#schemas/site.ts';
import { explainDiskError } from '#node/files/explain-disk-error.ts';
import type { Project } from './project.ts';
import { replaceFile, WriteError } from '#node/files/write-files.ts';

/** The files that were written for code editors. */
export interface EditorFiles {
  /** Paths of the schemas of all collections, from the project's folder. */
  schemas: string[];
  /** Path of the snippets for all sources, from the repository's root; undefined without a dossier. */
  snippets: string | undefined;
}

/**
 * Writes the files with which code editors complete ids and fields, if they changed: schemas to the project's folder, and
 * snippets to the repository's, where editors look for them. The snippets are those of the project that was opened last. Throws a
 * WriteError.
 */
export function writeEditorFiles(project: Project, repositoryRoot: string, site: Site, dossier: Dossier | undefined): EditorFiles {
  const schemas = [...makeEditorSchemas(site, dossier)].map(([name, schema]) => {
    const path = editorSchemaPath(name);
    writeJson(join(project.root, path), schema);
    return path;
  });
  if (dossier) writeJson(join(repositoryRoot, EDITOR_SNIPPETS_PATH), makeEditorSnippets(dossier.knowledge));
  return { schemas, snippets: dossier && EDITOR_SNIPPETS_PATH };
}

/** Most schemas are the same objects as before the last save. */
const toJson = memoize((value: object) => `${JSON.stringify(value, undefined, 2)}\n`);

function writeJson(file: string, value: object): void {
  const text = toJson(value);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  try {
    mkdirSync(dirname(file), { recursive: true });
    replaceFile(file, `${file}.new`, text);
  } catch (error) {
    if (existsSync(`${file}.new`)) rmSync(`${file}.new`);
    throw new WriteError(`${file} cannot be written: ${explainDiskError(error)}.`, { cause: error });
  }
}
