declare module 'virtual:words' {
  /** The words of the interface, in the language of the site. */
  export const words: import('#locales/catalogue.ts').Catalogue;
}

/** The words for scripts in readers' browsers. Each script includes only those that it imports. */
declare module 'virtual:browser-words' {
  export * from '#locales/en-GB/browser.ts';
}

/** How the search finds the words of a text. A module of its own, because it is large and only the search needs it. */
declare module 'virtual:search-words' {
  export * from '#locales/en-GB/search-words.ts';
}
