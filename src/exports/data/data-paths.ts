import type { SitePath } from '#dossier/paths.ts';

/** The page that explains the files of data. */
export const DATA_PAGE: SitePath = '/data/';

/** The JSON Schema of `dossier.json`, which names it. */
export const DOSSIER_SCHEMA_PATH: SitePath = '/data/dossier.schema.json';

/** The annotations, which have their ids under the address of their file. */
export const ANNOTATIONS_PATH: SitePath = '/data/annotations.jsonld';
