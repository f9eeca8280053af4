/** Adds the style sheet of a script that is loaded on demand. The policy of the site allows it, because it is no inline style. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
