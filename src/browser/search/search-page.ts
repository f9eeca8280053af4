import { alsoWritten, excerptOrigins, searchFailed, searchStatus } from 'virtual:browser-words';
import type { Hit, SearchIndex, SearchResults } from './search-index.ts';
import type { SearchKeyOff } from './search-key.ts';

/** How many hits are shown at once. */
const PAGE_SIZE = 10;
/** The pause in typing that starts the search, in milliseconds. */
const TYPING_PAUSE = 150;

/** Starts the search page: searches while the reader types, shows the results and keeps the query in the address. */
export function startSearchPage(root: HTMLElement): void {
  const find = (selector: string) => root.querySelector(selector) as unknown;
  const form = find('form') as HTMLFormElement;
  const field = find('input[type=search]') as HTMLInputElement;
  const status = find('[role=status]') as HTMLElement;
  const list = find('[data-hits]') as HTMLOListElement;
  const more = find('[data-more]') as HTMLButtonElement;
  const template = find('template') as HTMLTemplateElement;
  const base = root.dataset['base'] ?? '/';

  let index: Promise<SearchIndex> | undefined;
  const open = () => (index ??= import('./search-index.ts').then(({ openIndex }) => openIndex(base)));
  let found: SearchResults | undefined;
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const clear = () => {
    list.replaceChildren();
    more.hidden = true;
    found = undefined;
  };
  const showMore = async (isAsked: boolean) => {
    if (!found) return;
    const shown = list.children.length;
    const rows = (await found.slice(shown, shown + PAGE_SIZE)).map((hit) => renderHit(template, hit));
    list.append(...rows);
    more.hidden = list.children.length >= found.count;
    if (isAsked) rows[0]?.querySelector('a')?.focus();
  };
  const search = async () => {
    const query = field.value.trim();
    const turn = ++latest;
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.replaceState(history.state, '', address);
    if (!query) {
      clear();
      status.textContent = '';
      return;
    }
    try {
      const answer = await (await open()).search(query, document.documentElement.dataset['clock'] === 'day');
      if (turn !== latest) return; // the query has changed meanwhile
      clear();
      found = answer;
      await showMore(false);
      status.textContent = searchStatus(answer.count, query, answer.queries[1]);
    } catch {
      if (turn !== latest) return;
      clear();
      status.textContent = searchFailed;
    } finally {
      delete document.documentElement.dataset['searching'];
    }
  };
  const parseAddress = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void search();
  };

  field.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void search(), TYPING_PAUSE);
  });
  field.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key !== 'Escape' || defaultPrevented) return; // it may have closed the suggestions
    field.value = '';
    void search();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void search();
  });
  more.addEventListener('click', () => void showMore(true));
  startKeySwitch(find('[data-key]') as HTMLInputElement);
  document.addEventListener('clock', () => void search());
  addEventListener('popstate', parseAddress);
  if (location.search) parseAddress();
}

/** Lets readers turn a shortcut of one character off, as WCAG 2.1.4 requires. */
function startKeySwitch(box: HTMLInputElement): void {
  const off: SearchKeyOff = 'no-search-key';
  box.checked = !localStorage.getItem(off);
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(off);
    else localStorage.setItem(off, '1');
  });
}

function renderHit(template: HTMLTemplateElement, { href, title, kind, note, otherNames, excerpt }: Hit): Element {
  const row = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const fill = (name: string, text: string) => {
    const element = row.querySelector<HTMLElement>(`[data-${name}]`);
    if (text && element) element.textContent = text;
    else element?.remove();
    return element;
  };
  fill('title', title)?.setAttribute('href', href);
  fill('kind', kind);
  fill('names', otherNames.length > 0 ? alsoWritten(otherNames) : '');
  fill('note', note);
  const place = fill('excerpt', excerpt ? ' ' : '');
  if (place && excerpt) {
    place.dataset['origin'] = excerpt.origin;
    place.replaceChildren(...excerptNodes(excerpt));
  }
  return row;
}

function excerptNodes({ words, origin }: NonNullable<Hit['excerpt']>): (Node | string)[] {
  const nodes = words.flatMap(({ text, isMatch }, at) => [at > 0 ? ' ' : '', ...(isMatch ? markWord(text) : [text])]);
  const label = excerptOrigins[origin];
  return label ? [...nodes, ' ', element('span', label, 'origin-word')] : nodes;
}

/** Highlights a word without the punctuation around it. */
function markWord(text: string): (Node | string)[] {
  const [, before = '', word = text, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [before, element('mark', word), after];
}

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
