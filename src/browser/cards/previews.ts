import { idOfTerm, PREVIEW_ID } from '#schemas/page-ids.ts';

/** The links with a preview: the first mention of a name, citations, and the mark behind a sentence. They also work without it. */
const LINKS = '.mention, .cite > a, .evidence';

/** The collection and the id in the address of an entry: `/actors/ada-quill/`, `/documents/#deed`. */
const ENTRY = /([^/]+)\/#?([^/#]+)\/?$/;

/** The links to a part of a page or to its citations: see cite.ts. */
const CITE_LINKS = '.own-place, .citing a';

/** The delay before a preview opens on hover or focus, in milliseconds. */
const HOVER_DELAY = 250;
const FOCUS_DELAY = 400;
/** How long the pointer may be outside the link and its preview, in milliseconds: on wide screens the preview is not next to it. */
const CLOSE_DELAY = 700;

const isMark = (link: Element) => link.matches('.evidence');

const nearest = (target: EventTarget | null, selector: string) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;

/**
 * Shows a card beside a link with the explanation of the name or the sources of the sentence, copied from the foot of the
 * page: on hover, on keyboard focus and at the first tap (WCAG 2.2, success criterion 1.4.13). A mark also opens it on a
 * click. All event listeners are on the document, so that they cost nothing at load.
 */
export function startPreviews(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const card = document.createElement('div');
  card.id = PREVIEW_ID;
  card.className = 'preview ui';
  card.popover = 'manual';
  card.role = 'note';
  /** The link that the card describes; the card may not be open yet. */
  let link: HTMLAnchorElement | undefined;
  let timer: number | undefined;
  /** The element that the pointer last moved over. */
  let hovered: EventTarget | null;
  /** The link that a finger touched while its preview was not open. */
  let tapped: HTMLAnchorElement | null;
  /** Whether the last touch was of a link whose preview was open. */
  let isSecondTap = false;

  /** Places the card where style sheets cannot; loaded at once, so that the card never shows elsewhere. */
  const placing = CSS.supports('position-area', 'block-end') ? undefined : import('./place-card.ts');

  const isOpen = () => card.matches(':popover-open');
  const has = (target: EventTarget | null) => target instanceof Node && card.contains(target);
  const wait = (run: () => void, time: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(run, time);
  };

  const close = () => {
    clearTimeout(timer);
    link?.removeAttribute('aria-describedby');
    link?.removeAttribute('data-previewed');
    link = undefined;
    if (isOpen()) card.hidePopover();
  };

  /**
   * Makes the card describe a link, before it opens: most screen readers would not notice a description that comes after
   * the focus, and a hidden element can describe another one. A mark has only its short name, and readers open it.
   */
  const describe = (next: HTMLAnchorElement) => {
    close();
    const parts = partsFor(next);
    const list = parts[0]?.parentElement?.cloneNode() as HTMLElement | undefined;
    if (!list) return;
    list.append(...parts.map((part) => part.cloneNode(true)));
    for (const part of list.children) part.removeAttribute('id');
    void import('./complete-card.ts').then(({ completeCard }) => completeCard(list, next.closest('.statement')));
    card.replaceChildren(list);
    if (!card.isConnected) document.querySelector('main')?.append(card);
    card.ariaLabel = next.ariaLabel;
    if (!isMark(next)) next.setAttribute('aria-describedby', card.id);
    next.dataset['previewed'] = ''; // the anchor of the card: see previews.css
    link = next;
  };

  const show = () => {
    if (!link || isOpen()) return;
    card.showPopover();
    card.scrollTop = 0;
    if (!placing) return;
    const anchor = link;
    void placing.then(({ placeCard }) => placeCard(card, anchor));
    addEventListener('scroll', close, { once: true });
  };

  const open = (next: HTMLAnchorElement) => {
    if (next !== link) describe(next);
    show();
  };

  /** When the pointer leaves, a preview stays open if it or its link has the keyboard focus. */
  const leave = () => {
    if (link?.matches(':focus-visible') || has(document.activeElement)) show();
    else close();
  };

  // `pointermove`, not `pointerover`: content that scrolls below a resting pointer must not open a preview.
  const follow = ({ target, pointerType }: PointerEvent) => {
    if (target === hovered || pointerType === 'touch') return;
    hovered = target;
    const found = nearest(target, LINKS);
    if (isOpen() && (found ? found === link : has(target))) clearTimeout(timer);
    else if (found) wait(() => open(found), HOVER_DELAY);
    else wait(leave, CLOSE_DELAY);
  };
  document.addEventListener('pointermove', follow);
  document.documentElement.addEventListener('pointerleave', follow);

  // A click also moves the focus, even to an element around the card, so only the visible focus of the keyboard counts.
  document.addEventListener('focusin', ({ target }) => {
    const focused = nearest(target, ':focus-visible');
    if (!focused || has(focused)) return;
    if (!focused.matches(LINKS)) {
      if (![link, card].some((part) => part?.matches(':hover'))) close();
    } else if (focused !== link) {
      describe(focused);
      wait(show, FOCUS_DELAY);
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      if (has(document.activeElement)) link?.focus();
      close();
    } else if (event.key === 'Tab' && isOpen() && link) {
      const next = stepThrough([link, ...card.querySelectorAll('a')], event.shiftKey ? -1 : 1);
      if (next) {
        event.preventDefault();
        next.focus();
      } else if (has(document.activeElement)) link.focus(); // the browser goes on from there
    }
  });

  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    const found = nearest(target, LINKS);
    isSecondTap = pointerType === 'touch' && found !== null && found === link && isOpen();
    tapped = pointerType === 'touch' && !isSecondTap ? found : null;
    if (!found && !has(target)) close();
  });

  // The first tap opens the preview, the second follows the link. Screen readers click without touch, and follow it at once.
  document.addEventListener('click', (event) => {
    const found = nearest(event.target, LINKS);
    const cite = nearest(event.target, CITE_LINKS);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (cite && isPlain) {
      event.preventDefault();
      void import('#browser/targets/cite.ts').then(({ followCiteLink }) => followCiteLink(cite));
    } else if (found && isMark(found) && isPlain) {
      event.preventDefault();
      if (isSecondTap) close();
      else open(found);
      // A click without a pointer comes from the keyboard or a screen reader.
      if (event.detail === 0) card.querySelector('a')?.focus();
    } else if (found && found === tapped) {
      open(found);
      if (found === link) event.preventDefault();
    } else if (nearest(event.target, 'a')) close();
    tapped = null;
    isSecondTap = false;
  });

  // A link from elsewhere to a statement shows its sources. Before this event, browsers have not found the target.
  addEventListener('load', () => {
    const target = document.querySelector<HTMLAnchorElement>('.statement:target > .evidence');
    if (target) open(target);
  });
}

/** What a preview shows: the explanation of a name, the source of a citation, or all sources of a sentence. */
function partsFor(link: HTMLAnchorElement): Element[] {
  const [, collection, id] = (link.matches('.mention') && ENTRY.exec(link.href)) || [];
  const cited = isMark(link) ? [...(link.parentElement?.querySelectorAll<HTMLAnchorElement>('.cite > a') ?? [])] : [link];
  const ids = id ? [idOfTerm(collection ?? '', id)] : cited.map(({ hash }) => hash.slice(1));
  return [...new Set(ids)].flatMap((id) => document.getElementById(id) ?? []);
}

/** The next of these elements after the one with the focus; undefined if there is none, or none of them has it. */
function stepThrough(elements: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const at = elements.findIndex((element) => element === document.activeElement);
  return at === -1 ? undefined : elements[at + step];
}
