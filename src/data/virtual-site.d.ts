declare module 'virtual:site' {
  /** The settings of `site.config.ts`, checked, with what the environment overrides. */
  export const site: import('#schemas/site.ts').Site;
}
