import { citing, moreSources, onSentence, sharedWords } from 'virtual:browser-words';
import css from '../../styles/card-sources.css?inline';
import { adoptStyles } from '#browser/adopt-styles.ts';
import { addWordings } from './add-wordings.ts';
import { matchSentence, splitSentences } from './match-sentence.ts';
import { highlightShared } from './highlight-shared.ts';
import { textOf } from './statement-text.ts';

adoptStyles(css);

/**
 * Completes the sources in the card of a statement. If the statement has several sentences, the sources stand under the one
 * that each is closest to. The words that a source shares with its sentence are highlighted, other wordings of the quotations
 * are added, and a button says how many sources are out of sight.
 */
export function completeCard(list: Element, statement: Element | null): void {
  for (const back of list.querySelectorAll('.source-back')) back.remove();
  const text = textOf(statement);
  const sentences = splitSentences(text, document.documentElement.lang);
  const rows = [...list.children].map((row) => {
    const says = row.querySelector('.says');
    const sentence = sentences.length > 1 ? matchSentence(sentences, says?.textContent ?? '', sharedWords) : 0;
    if (says) highlightShared(says, sentences[sentence] ?? text);
    return { row, sentence };
  });
  const focused = document.activeElement;
  const isFirst = focused === list.querySelector('a');
  if (sentences.length > 1 && rows.length > 1) groupRows(list, rows, sentences);
  // What moves loses the focus. Who has just opened the card with the keyboard is still at its start.
  if (focused instanceof HTMLElement && list.contains(focused)) (isFirst ? list.querySelector('a') : focused)?.focus();
  if (list.querySelector('.says')) void addWordings(list, text);
  if (statement?.id && list.matches('ol')) list.after(buildLinks(statement.id));
  if (rows.length > 1) addMore(list);
}

/** The link to a statement, which a press copies, and the one that opens its citations: see cite.ts. */
function buildLinks(id: string): HTMLElement {
  const row = document.createElement('p');
  row.className = 'citing';
  const [link, cite] = [document.createElement('a'), document.createElement('a')];
  Object.assign(link, { href: `#${id}`, textContent: citing.linkToSentence });
  Object.assign(cite, { href: `#${id}`, textContent: citing.cite });
  link.dataset['copies'] = '';
  row.append(link, ' · ', cite);
  return row;
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
    const foot = [...card.querySelectorAll<HTMLElement>('.citing, .card-more')].reduce((sum, row) => sum + row.offsetHeight, 0);
    const end = card.getBoundingClientRect().bottom - foot;
    const hidden = [...list.children].filter((row) => row.getBoundingClientRect().top + 40 > end).length;
    button.hidden = hidden === 0;
    button.textContent = moreSources(hidden);
  };
  button.addEventListener('click', () => card.scrollBy({ top: card.clientHeight - 80 }));
  card.onscroll = update;
  new ResizeObserver(update).observe(card); // also when the card opens
}
