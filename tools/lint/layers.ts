import { builtinModules } from 'node:module';

/** The layers of the architecture. A folder imports only from itself, and from folders in the lines above its own. */
const LAYERS = [
  ['lib'],
  ['schemas'],
  ['locales', 'browser'],
  ['dossier'],
  ['rules', 'views'],
  ['exports', 'authoring'],
  ['node'],
  ['astro', 'cli'],
  ['components'],
  ['blocks'],
  ['layouts'],
  ['pages'],
];

export const FOLDERS = LAYERS.flat();

/** Folders that use neither Astro nor Node: pure functions, and scripts for readers' browsers. */
export const PURE = ['lib', 'schemas', 'locales', 'browser', 'dossier', 'rules', 'views', 'exports', 'authoring'];

/** Where a folder is: all except `cli/` are in `src/`. */
export const pathOf = (folder: string): string => (folder === 'cli' ? folder : `src/${folder}`);

/** Imports that are not allowed: those whose specifier matches, and why. */
export interface ForbiddenImports {
  regex: string;
  message: string;
}

/** Matches imports from a folder: by its alias, or by a relative path. */
const into = (folder: string) => `^(?:#${folder}/|(?:\\./)?(?:\\.\\./)+(?:src/)?${folder}/)`;

/** A language: only its pack is known outside of `src/locales`, so that each rule and page works in every language. */
const LANGUAGE: ForbiddenImports = {
  regex: '^(?:#|(?:\\./)?(?:\\.\\./)+(?:src/)?)locales/[a-z]{2,3}(?:-[A-Z]{2})?/',
  message: 'No language in particular: take its pack from the dossier (`dossier.language`), or by `packOf(site)`.',
};
const ASTRO: ForbiddenImports = {
  regex: '^(?:astro$|astro[:/]|@astrojs/)',
  message: 'This folder is pure: it must not import from Astro.',
};
const NODE: ForbiddenImports = {
  regex: `^(?:node:|(?:${builtinModules.join('|')})(?:/|$))`,
  message: 'This folder is pure: it must not import from Node.',
};
export const COLLECTIONS: ForbiddenImports = {
  regex: '^astro:content$',
  message: 'Only src/astro reads collections: import the dossier from #astro/dossier.ts.',
};

/** What a folder may not import. */
export function forbiddenImportsOf(folder: string): ForbiddenImports[] {
  const rank = LAYERS.findIndex((layer) => layer.includes(folder));
  const later = LAYERS.slice(rank)
    .flat()
    .filter((other) => other !== folder);
  const above = LAYERS.slice(0, rank).flat().join(', ');
  const order = above ? `${folder} may import from ${above} only.` : `${folder} imports from no other folder.`;
  const forbidden = later.map((other): ForbiddenImports => ({ regex: into(other), message: order }));
  // Components get their data as props, so they must not import from these folders, although they are above.
  if (folder === 'components')
    for (const host of ['node', 'astro', 'cli'])
      forbidden.push({ regex: into(host), message: 'A component does not load data: pass the data as props from the page.' });
  if (folder !== 'locales') forbidden.push(LANGUAGE);
  if (PURE.includes(folder)) forbidden.push(ASTRO, NODE);
  else if (folder !== 'astro') forbidden.push(COLLECTIONS);
  return forbidden;
}
