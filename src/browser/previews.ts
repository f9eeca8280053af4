/** What has a preview: the first mention of a name, and a citation. Both are links that lead somewhere without it. */
const LINKS = '.mention[data-entry], .cite > a';

/** How long the pointer rests on a link, or the focus stays, before its preview opens, in milliseconds. */
const HOVER_DELAY = 250;
const FOCUS_DELAY = 400;
/** How long the pointer may be between the link and its preview. */
const GRACE = 300;

const nearest = (target: EventTarget | null, selector: string) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;

/**
 * Shows at a link what the page says at its foot of the thing named or the source cited: on hover, on keyboard focus
 * and at the first tap (WCAG 2.2, success criterion 1.4.13). Everything is delegated, so that it costs nothing at load.
 */
export function startPreviews(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const card = document.createElement('div');
  card.id = 'preview';
  card.className = 'preview ui';
  card.popover = 'manual';
  card.role = 'note';
  /** The link that the card is about; the card may not be open yet. */
  let link: HTMLAnchorElement | undefined;
  let timer: number | undefined;
  /** What the pointer moved over last. */
  let under: EventTarget | null;
  /** The link on which a finger was put down while its preview was not open. */
  let tapped: HTMLAnchorElement | null;

  const isOpen = () => card.matches(':popover-open');
  const has = (target: EventTarget | null) => target instanceof Node && card.contains(target);
  const wait = (run: () => void, time: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(run, time);
  };

  const close = () => {
    clearTimeout(timer);
    link?.removeAttribute('aria-describedby');
    link = undefined;
    if (isOpen()) card.hidePopover();
  };

  /**
   * The card describes its link before it opens: a screen reader takes the description along when it says the link,
   * and most would not notice one that came later. What is not shown may describe too. The link is the anchor of the
   * card by the same attribute (previews.css).
   */
  const describe = (next: HTMLAnchorElement) => {
    close();
    const { entry } = next.dataset;
    const part = document.getElementById(entry ? `term-${entry.replace('/', '-')}` : next.hash.slice(1));
    const list = part?.parentElement?.cloneNode() as HTMLElement | undefined;
    if (!part || !list) return;
    list.append(part.cloneNode(true));
    list.querySelector('[id]')?.removeAttribute('id');
    list.querySelector('.source-back')?.remove();
    card.replaceChildren(list);
    if (!card.isConnected) document.querySelector('main')?.append(card);
    next.setAttribute('aria-describedby', card.id);
    link = next;
  };

  const show = () => {
    if (!link || isOpen()) return;
    card.showPopover();
    card.scrollTop = 0;
    if (CSS.supports('position-area', 'block-end')) return;
    const { top, bottom, left, width } = link.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const isAbove = top > clientHeight - bottom;
    const start = left + (width - card.offsetWidth) / 2;
    Object.assign(card.style, {
      left: `${Math.max(0, Math.min(start, clientWidth - card.offsetWidth - 16))}px`,
      top: isAbove ? 'auto' : `${bottom}px`,
      bottom: isAbove ? `${clientHeight - top}px` : 'auto',
      maxHeight: `${(isAbove ? top : clientHeight - bottom) - 32}px`,
    });
    addEventListener('scroll', close, { once: true });
  };

  const open = (next: HTMLAnchorElement) => {
    if (next !== link) describe(next);
    show();
  };

  /** What is shown for the focus stays while the focus does, wherever the pointer goes. */
  const leave = () => {
    if (link?.matches(':focus-visible')) show();
    else close();
  };

  // Of the pointer its moves count, and not what scrolls past below it while it rests.
  document.addEventListener('pointermove', ({ target, pointerType }) => {
    if (target === under || pointerType === 'touch') return;
    under = target;
    const found = nearest(target, LINKS);
    if (isOpen() && (found ? found === link : has(target))) clearTimeout(timer);
    else if (found) wait(() => open(found), HOVER_DELAY);
    else wait(leave, GRACE);
  });
  document.documentElement.addEventListener('pointerleave', () => {
    under = null;
    wait(leave, GRACE);
  });

  // A press of the pointer moves the focus too, even to what is around the card: only the keyboard's focus counts.
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

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });

  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    const found = nearest(target, LINKS);
    tapped = pointerType === 'touch' && !(found === link && isOpen()) ? found : null;
    if (!found && !has(target)) close();
  });

  // The first tap opens, the second follows. A screen reader's own way to press a link has no finger: it follows at once.
  document.addEventListener('click', (event) => {
    const found = nearest(event.target, LINKS);
    if (found && found === tapped) open(found);
    if (found && found === tapped && found === link) event.preventDefault();
    else if (nearest(event.target, 'a')) close();
    tapped = null;
  });
}
