/** The text of a statement without what the page adds to it, and with plain spaces, as it may be copied. */
export function textOf(statement: Element | null): string {
  const copy = statement?.cloneNode(true) as Element | undefined;
  for (const added of copy?.querySelectorAll('.cite, .origin-word, .own-place') ?? []) added.remove();
  return copy?.textContent.trim().replaceAll('\u00a0', ' ') ?? '';
}
