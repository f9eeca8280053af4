import { addWordings } from './add-wordings.ts';
import { setOutShared } from './set-out.ts';

/** Completes the sources in the card of a statement: sets out the words that they share with it, and adds other wordings of its quotations. */
export function completeCard(list: Element, statement: Element | null): void {
  const sentence = textOf(statement);
  const texts = list.querySelectorAll('.says');
  setOutShared(texts, sentence);
  if (texts.length > 0) void addWordings(list, sentence);
}

/** The text of a statement without what the page adds to it. */
function textOf(statement: Element | null): string {
  const copy = statement?.cloneNode(true) as Element | undefined;
  for (const added of copy?.querySelectorAll('.cite, .origin-word') ?? []) added.remove();
  return copy?.textContent ?? '';
}
