/** The text of a statement without what the page adds to it. */
export function textOf(statement: Element | null): string {
  const copy = statement?.cloneNode(true) as Element | undefined;
  for (const added of copy?.querySelectorAll('.cite, .origin-word, .own-place') ?? []) added.remove();
  return copy?.textContent.trim() ?? '';
}
