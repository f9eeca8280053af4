import { commonWords, moreSources, onSentence } from 'virtual:browser-words';
import css from '../styles/card-sources.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { addWordings } from './add-wordings.ts';
import { matchSentence, splitSentences } from './match-sentence.ts';
import { setOutShared } from './set-out.ts';

adoptStyles(css);

/**
 * Completes the sources in the card of a statement. If the statement has several sentences, the sources stand under the one
 * that each is closest to. The words that a source shares with its sentence are set out, other wordings of the quotations
 * are added, and a button says how many sources are out of sight.
 */
export function completeCard(list: Element, statement: Element | null): void {
  const text = textOf(statement);
  const sentences = splitSentences(text, document.documentElement.lang);
  const rows = [...list.children].map((row) => {
    const says = row.querySelector('.says');
    const sentence = sentences.length > 1 ? matchSentence(sentences, says?.textContent ?? '', commonWords) : 0;
    if (says) setOutShared(says, sentences[sentence] ?? text);
    return { row, sentence };
  });
  if (sentences.length > 1 && rows.length > 1) groupRows(list, rows, sentences);
  if (list.querySelector('.says')) void addWordings(list, text);
  if (rows.length > 1) addMore(list);
}

/** A source, and the number of the sentence that it is closest to; -1 if there is none. */
interface Row {
  row: Element;
  sentence: number;
}

/** Puts the sources of each sentence under it, and those of none at the end. */
function groupRows(list: Element, rows: readonly Row[], sentences: readonly string[]): void {
  for (const [at, sentence] of [...sentences, ''].entries()) {
    const own = rows.filter((one) => (one.sentence === -1 ? sentences.length : one.sentence) === at);
    list.append(...own.map(({ row }) => row));
    if (!sentence) continue;
    const heading = document.createElement('p');
    heading.className = 'card-sentence';
    heading.textContent = onSentence(sentence);
    own[0]?.row.prepend(heading);
  }
}

/** A button at the lower edge of the card, for the pointer: the Tab key moves through the links of all sources anyway. */
function addMore(list: Element): void {
  const card = list.parentElement;
  if (!card) return;
  const button = document.createElement('button');
  Object.assign(button, { className: 'card-more', tabIndex: -1, ariaHidden: 'true', hidden: true });
  card.append(button);
  const update = () => {
    const end = card.getBoundingClientRect().bottom - button.offsetHeight;
    const hidden = [...list.children].filter((row) => row.getBoundingClientRect().top + 40 > end).length;
    button.hidden = hidden === 0;
    button.textContent = moreSources(hidden);
  };
  button.addEventListener('click', () => card.scrollBy({ top: card.clientHeight - 80 }));
  card.onscroll = update;
  new ResizeObserver(update).observe(card); // also when the card opens
}

/** The text of a statement without what the page adds to it. */
function textOf(statement: Element | null): string {
  const copy = statement?.cloneNode(true) as Element | undefined;
  for (const added of copy?.querySelectorAll('.cite, .origin-word') ?? []) added.remove();
  return copy?.textContent.trim() ?? '';
}
