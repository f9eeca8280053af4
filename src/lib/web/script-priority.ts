/**
 * Lets browsers fetch the module scripts of a page after its styles and fonts: modules run when the page is there, so they
 * should not take bandwidth from what it needs to be seen.
 */
export const lowerScriptPriority = (html: string): string =>
  html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');
