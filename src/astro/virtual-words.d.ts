declare module 'virtual:words' {
  /** The words of the interface, in the language of the site. */
  export const words: import('#locales/catalogue.ts').Catalogue;
}

/** The words that scripts in readers' browsers need: only those that a script imports become part of it. */
declare module 'virtual:browser-words' {
  export * from '#locales/en-GB/browser.ts';
}
