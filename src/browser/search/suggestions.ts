import { alsoWritten, suggestions, suggestionStatus } from 'virtual:browser-words';
import { findSearchWords } from 'virtual:search-words';
import css from '../../styles/suggestions.css?inline';
import { SUGGESTIONS_ID } from '#schemas/page-ids.ts';
import { adoptStyles } from '#browser/adopt-styles.ts';
import { correctNames } from './correct-names.ts';
import { loadTitles } from './load-titles.ts';
import { rankTitles, type RankedTitle } from './rank-titles.ts';
import { expandQuery } from './search-query.ts';

/** How many suggestions are shown at most. */
const MOST = 7;

/**
 * Suggests entries and questions below a search field while the reader types: a combobox with a list, as in the ARIA
 * Authoring Practices. The arrow keys choose, Enter and a click go to the chosen entry, Escape closes the list. Imported when
 * a reader first types into the field.
 */
function startSuggestions(field: HTMLInputElement): void {
  const { form } = field;
  if (!form) return;
  adoptStyles(css);
  const list = document.createElement('ul');
  Object.assign(list, { id: SUGGESTIONS_ID, className: 'suggestions', role: 'listbox', ariaLabel: suggestions, hidden: true });
  const status = document.createElement('p');
  Object.assign(status, { className: 'sr-only', ariaLive: 'polite' });
  form.append(list, status);
  Object.assign(field, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
  field.setAttribute('aria-controls', list.id);

  /** The number of the chosen option; -1 is the field itself. */
  let chosen = -1;
  let latest = 0;

  const choose = (index: number) => {
    chosen = index;
    for (const [at, option] of [...list.children].entries()) option.ariaSelected = String(at === chosen);
    const option = list.children[chosen];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = (options: readonly HTMLElement[]) => {
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    field.ariaExpanded = String(!list.hidden);
    choose(-1);
  };
  const close = () => {
    latest++;
    status.textContent = '';
    show([]);
  };
  const suggest = async () => {
    const turn = ++latest;
    const query = field.value.trim();
    const { titles, rewrites } = await loadTitles(document.documentElement.dataset['clock'] === 'day');
    if (turn !== latest) return; // the query has changed meanwhile, or the list was closed
    const rank = (words: string) => rankTitles(expandQuery(words, rewrites), titles, findSearchWords).slice(0, MOST);
    const found = rank(query);
    const ranked = found.length > 0 ? found : rank(correctNames(query, titles, findSearchWords, () => true) ?? '');
    show(ranked.map(renderOption));
    status.textContent = query ? suggestionStatus(ranked.length) : '';
  };
  const follow = (option: HTMLElement | null) => {
    if (!option?.dataset['href']) return;
    close();
    location.assign(option.dataset['href']);
  };

  field.addEventListener('input', () => void suggest());
  field.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // Before the page's own listeners: a key that the list takes does nothing else.
  form.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== field || event.isComposing) return;
      const { key } = event;
      const count = list.children.length;
      if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0) {
        // One step beyond either end is the field, then the other end.
        const next = chosen + (key === 'ArrowDown' ? 1 : -1);
        choose(next < -1 ? count - 1 : next === count ? -1 : next);
      } else if (key === 'ArrowDown' && field.value.trim()) void suggest();
      else if (key === 'Enter' && chosen >= 0) follow(list.children[chosen] as HTMLElement);
      else if (key === 'Escape' && count > 0) close();
      else return;
      event.preventDefault();
    },
    { capture: true },
  );
  list.addEventListener('mousedown', (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener('click', ({ target }) => follow((target as Element).closest<HTMLElement>('[role=option]')));

  if (document.activeElement === field) void suggest();
}

function renderOption({ title, kind, otherName, href }: RankedTitle, index: number): HTMLElement {
  const option = document.createElement('li');
  Object.assign(option, { id: `${SUGGESTIONS_ID}--${index + 1}`, role: 'option' });
  option.dataset['href'] = href;
  const detail = document.createElement('span');
  detail.className = 'quiet';
  detail.textContent = [kind, ...(otherName && !title.includes(otherName) ? [alsoWritten([otherName])] : [])].join(' · ');
  option.append(title, ' ', detail);
  return option;
}

const field = document.querySelector<HTMLInputElement>('[type=search]');
if (field) startSuggestions(field);
