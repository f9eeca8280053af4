import { citation } from 'virtual:browser-words';
import css from '../styles/side-notes.css?inline';
import { adoptStyles } from './adopt-styles.ts';

adoptStyles(css);

/**
 * Completes the annotated edition: names its numbers, and puts each source into the margin, beside the statement that cites
 * it first; style sheets show it where there is space. Screen readers and the Tab key skip these copies, because the
 * citations lead to the list.
 */
export function addSideNotes(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.statement .cite > a'))
    link.ariaLabel = citation(Number(link.textContent));
  // From the end, because a statement that is the first to cite several sources has their notes behind it.
  for (const item of [...document.querySelectorAll<HTMLLIElement>('.sources li[value]')].reverse()) {
    const statement = document.querySelector(`.prose .cite > a[href="#${CSS.escape(item.id)}"]`)?.closest('.statement');
    if (!statement) continue;
    const note = document.createElement('small');
    note.className = 'side-note';
    note.ariaHidden = 'true';
    const number = document.createElement('strong');
    number.textContent = String(item.value);
    note.append(number, ' ', ...(item.cloneNode(true) as Element).childNodes);
    note.querySelector('.source-back')?.remove();
    for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
    statement.after(note);
  }
}
