import { sharedWords } from 'virtual:browser-words';
import { buildSharedPattern } from './shared-words.ts';

/** Highlights what an element shares with a sentence, with `<mark>`. */
export function highlightShared(element: Element, sentence: string): void {
  const pattern = buildSharedPattern(sentence, sharedWords);
  if (!pattern) return;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts)
    for (const { index, 0: words } of [...text.data.matchAll(pattern)].reverse()) {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + words.length);
      range.surroundContents(document.createElement('mark'));
    }
}
