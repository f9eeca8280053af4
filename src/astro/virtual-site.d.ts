declare module 'virtual:site' {
  /** The settings of `site.config.ts`, checked, with what the environment overrides. */
  export const site: import('#schemas/site.ts').Site;
  /** The commit this is built from, where git knows it. */
  export const revision: import('#dossier/revision.ts').Revision | undefined;
}

/** The site's title and address as custom properties. */
declare module 'virtual:site.css';
