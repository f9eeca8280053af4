import { compileContent, type Compilation } from '#rules/compile.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { ParseCache } from '#dossier/parse/parse-entries.ts';
import type { Site } from '#schemas/site.ts';
import { readContentFolder, readLockFile } from './read-content.ts';
import type { Project } from './project.ts';

/** The dossier as the files stood when it was last read: for hooks and plugins, which have no collections. */
export interface LiveDossier {
  project: Project;
  site: Site;
  /** Reads the files anew and tells all that is wrong with them. */
  refresh(): Compilation;
  /** The last complete dossier, or the last preview where that is shown; undefined where there never was one. */
  latest(): Dossier | undefined;
  /** The same; throws where there never was one. */
  current(): Dossier;
  /** From now on what `current` gives is the preview: with drafts, and whatever the checks find. For development. */
  showPreview(): void;
}

export function createLiveDossier(project: Project, site: Site, repositoryRoot: string): LiveDossier {
  const cache: ParseCache = new Map();
  let showsPreview = false;
  let shown: Dossier | undefined;
  const refresh = () => {
    const files = readContentFolder(project.contentFolder, repositoryRoot);
    const compilation = compileContent(files, site, cache, readLockFile(project.reviewLock, repositoryRoot));
    shown = (showsPreview ? compilation.preview() : compilation.dossier) ?? shown;
    return compilation;
  };
  const latest = () => {
    if (!shown) refresh();
    return shown;
  };
  return {
    project,
    site,
    refresh,
    latest,
    current: () => {
      const dossier = latest();
      if (!dossier) throw new Error('The content has errors: run npm run check.');
      return dossier;
    },
    showPreview: () => {
      showsPreview = true;
    },
  };
}
