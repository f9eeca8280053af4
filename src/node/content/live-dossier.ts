import { parseSite, type Compilation, type ParsedSite } from '#rules/compile.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { ContentFile, ParseCache } from '#dossier/parse/parse-entries.ts';
import type { ProofLock } from '#dossier/proofs/proof-lock.ts';
import type { ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Site } from '#schemas/site.ts';
import { createPictureDecoder } from './decode-pictures.ts';
import { createAuthorReader } from './read-authors.ts';
import { readContentFolder, readProjectFiles } from './read-content.ts';
import type { Project } from '#node/project/project.ts';

/** A dossier that is updated from the files, for integrations and plugins, which cannot read Astro's collections. */
export interface LiveDossier {
  project: Project;
  site: Site;
  /** Reads and checks the files again, all but the pixels of pictures. */
  refresh(): Compilation;
  /** Reads and checks the files again, and decodes each new picture. */
  refreshWithPictures(): Promise<Compilation>;
  /** For development, after `showPreview`: reads the files again, so that they are shown, and leaves it to the caller to check them. */
  refreshPreview(): Promise<ParsedSite>;
  /** The last valid dossier, or the last preview after `showPreview`; undefined if there is none yet. */
  latest(): Dossier | undefined;
  /** Which texts were reviewed when the files were last read; undefined without a valid reviews.lock. */
  reviews(): ReviewLock | undefined;
  /** Which records were proven when the files were last read; undefined without a valid proofs.lock. */
  proofs(): ProofLock | undefined;
  /** The same as `latest`; throws if there is none yet. */
  current(): Dossier;
  /** From now on, the content is checked as what is about to be published: what must be looked at before is an error. */
  requireReviews(): void;
  /** For development: from now on, `latest` and `current` return the preview, with drafts and in spite of findings. */
  showPreview(): void;
}

/** Creates a live dossier. With `hasAuthors`, git is asked who wrote what, if the settings need it: that takes some seconds. */
export function createLiveDossier(project: Project, site: Site, repositoryRoot: string, { hasAuthors = false } = {}): LiveDossier {
  const cache: ParseCache = new Map();
  let showsPreview = false;
  let shown: Dossier | undefined;
  let locks: Pick<Compilation, 'proofs' | 'reviews'> = { proofs: undefined, reviews: undefined };
  let isPublished = false;
  const decodePictures = createPictureDecoder();
  const read = () => readContentFolder(project.contentFolder, repositoryRoot);
  const parse = (files: readonly ContentFile[]): ParsedSite => {
    const parsed = parseSite(files, site, cache, {
      ...readProjectFiles(project, repositoryRoot),
      isPublished,
      today: new Date().toISOString().slice(0, 10),
      authorsOf: site.review === 'second-person' && (hasAuthors || isPublished) ? createAuthorReader(repositoryRoot) : undefined,
    });
    if (showsPreview) shown = parsed.preview() ?? shown;
    locks = parsed;
    return parsed;
  };
  const compile = (files: readonly ContentFile[]): Compilation => {
    const compilation = parse(files).check();
    if (!showsPreview) shown = compilation.dossier ?? shown;
    return compilation;
  };
  const refresh = () => compile(read());
  const latest = () => {
    if (!shown) refresh();
    return shown;
  };
  return {
    project,
    site,
    refresh,
    refreshWithPictures: async () => compile(await decodePictures(read())),
    refreshPreview: async () => parse(await decodePictures(read())),
    latest,
    reviews: () => locks.reviews,
    proofs: () => locks.proofs,
    current: () => {
      const dossier = latest();
      if (!dossier) throw new Error('The content has errors. Run npm run check to see them.');
      return dossier;
    },
    requireReviews: () => {
      isPublished = true;
    },
    showPreview: () => {
      showsPreview = true;
    },
  };
}
