/** The element that the fragment of the address names; null if there is none. */
export function findTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // no valid encoding
  }
}
