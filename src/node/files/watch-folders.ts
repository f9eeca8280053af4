import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Watches folders of a project for changes. */
export interface FolderWatch {
  /**
   * Watches the folders as they are now. What is read afterwards is complete: a change before this call is on the disk, a
   * change after it is reported. Call it again before each reading, because folders come and go.
   */
  renew(): void;
  close(): void;
}

/**
 * Reports each change in a folder and in the folders below it, and of the folder itself, which may be missing; and changes
 * of single files. Nothing is watched before the first `renew`.
 *
 * Vite’s own watcher reads a new folder first and watches it then, so a change in between is lost.
 */
export function watchFolders(folder: string, files: readonly string[], onChange: () => void): FolderWatch {
  let watchers: FSWatcher[] = [];
  const close = () => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  /** Watches one folder; with `names`, only the items of these names. Returns false if there is no such folder. */
  const add = (path: string, names?: readonly string[]) => {
    try {
      const watcher = watch(path, (_event, name) => {
        if (!names || name === null || names.includes(name)) onChange();
      });
      // Some systems report an error when the folder is deleted; the watcher of its parent reports that as well.
      watchers.push(watcher.on('error', () => watcher.close()));
      return true;
    } catch {
      return false;
    }
  };
  const addTree = (path: string) => {
    if (!add(path)) return;
    for (const item of readdirSync(path, { withFileTypes: true })) if (item.isDirectory()) addTree(join(path, item.name));
  };
  return {
    renew: () => {
      close();
      const items = Object.entries(Object.groupBy([nearest(folder), ...files], dirname));
      for (const [parent, paths] of items)
        add(
          parent,
          paths?.map((path) => basename(path)),
        );
      addTree(folder);
    },
    close,
  };
}

/** The path, or the first folder on the way to it that is missing. */
const nearest = (path: string): string => (existsSync(dirname(path)) ? path : nearest(dirname(path)));
