/** A choice of the reader that all pages follow: an attribute of the root element, stored under the same name. */
export type Choice = 'clock' | 'evidence' | 'theme';

/** Makes a choice, or with `undefined` goes back to what a page begins with. */
export function storeChoice(name: Choice, value: string | undefined): void {
  const root = document.documentElement;
  if (value) root.setAttribute(`data-${name}`, value);
  else root.removeAttribute(`data-${name}`);
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Without storage, the choice is for this page only.
  }
}
