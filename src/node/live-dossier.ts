import { compileContent, type Compilation } from '#rules/compile.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { ParseCache } from '#dossier/parse/parse-entries.ts';
import type { ProofLock } from '#dossier/proofs/proof-lock.ts';
import type { Site } from '#schemas/site.ts';
import { readContentFolder, readLockFiles } from './read-content.ts';
import type { Project } from './project.ts';

/** A dossier that is updated from the files, for integrations and plugins, which cannot read Astro's collections. */
export interface LiveDossier {
  project: Project;
  site: Site;
  /** Reads and checks the files again. */
  refresh(): Compilation;
  /** The last valid dossier, or the last preview after `showPreview`; undefined if there is none yet. */
  latest(): Dossier | undefined;
  /** Which records were proven when the files were last read; undefined without a valid proofs.lock. */
  proofs(): ProofLock | undefined;
  /** The same as `latest`; throws if there is none yet. */
  current(): Dossier;
  /** For development: from now on, `latest` and `current` return the preview, with drafts and in spite of findings. */
  showPreview(): void;
}

export function createLiveDossier(project: Project, site: Site, repositoryRoot: string): LiveDossier {
  const cache: ParseCache = new Map();
  let showsPreview = false;
  let shown: Dossier | undefined;
  let proofs: ProofLock | undefined;
  const refresh = () => {
    const files = readContentFolder(project.contentFolder, repositoryRoot);
    const compilation = compileContent(files, site, cache, readLockFiles(project, repositoryRoot));
    shown = (showsPreview ? compilation.preview() : compilation.dossier) ?? shown;
    ({ proofs } = compilation);
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
    proofs: () => proofs,
    current: () => {
      const dossier = latest();
      if (!dossier) throw new Error('The content has errors. Run npm run check to see them.');
      return dossier;
    },
    showPreview: () => {
      showsPreview = true;
    },
  };
}
