import type { Dossier } from '#dossier/dossier.ts';

/**
 * The development server renders pages in its own process, but with modules of their own, so that what it knows reaches
 * them only through the process.
 */
const PLACE = Symbol.for('backgrounder.preview');
const shelf = globalThis as { [PLACE]?: () => Dossier };

/** Gives pages that are rendered in this process a dossier that follows each save. */
export const sharePreview = (current: () => Dossier): void => {
  shelf[PLACE] = current;
};

/** The dossier that follows each save; undefined where no development server shares one. */
export const sharedPreview = (): Dossier | undefined => shelf[PLACE]?.();
