import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { REPOSITORY_ROOT } from '../repository-root.ts';

/** A copy of the other project, outside the repository, for a test to change. */
export interface ProjectCopy {
  /** The value for BACKGROUNDER_PROJECT. */
  folder: string;
  /** Replaces words of a content file; throws if it does not contain them. */
  replace(file: string, words: string, by: string): void;
  /** Writes a content file. */
  write(file: string, content: string | Uint8Array): void;
  /** Removes a content file or folder. */
  remove(file: string): void;
  read(file: string): string;
  /** Its settings file, as text. */
  settings(): string;
  /** How messages name a content file: from the root of the repository, or of a copy of it. */
  nameOf(file: string, root?: string): string;
  dispose(): void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-project-'));
  const original = join(REPOSITORY_ROOT, 'test/fixtures/other-project');
  cpSync(join(original, 'src/content'), join(folder, 'src/content'), { recursive: true });
  // Import aliases do not work outside the repository, so the settings are copied without the typed helper.
  const settings = readFileSync(join(original, 'site.config.ts'), 'utf8');
  writeFileSync(join(folder, 'site.config.ts'), settings.replace(/^import .*$/m, '').replace('defineSite(', '('));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const pathOf = (file: string) => join(folder, 'src/content', file);
  const read = (file: string) => readFileSync(pathOf(file), 'utf8');
  return {
    folder,
    read,
    settings: () => readFileSync(join(folder, 'site.config.ts'), 'utf8'),
    replace: (file, words, by) => {
      const text = read(file);
      if (!text.includes(words)) throw new Error(`${file} does not contain “${words}”`);
      writeFileSync(pathOf(file), text.replace(words, by));
    },
    write: (file, content) => {
      writeFileSync(pathOf(file), content);
    },
    remove: (file) => {
      rmSync(pathOf(file), { recursive: true });
    },
    nameOf: (file, root = REPOSITORY_ROOT) => relative(root, pathOf(file)).replaceAll(sep, '/'),
    dispose: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
