/** Places a card below a link, or above it if there is more room, in browsers without CSS anchor positioning. */
export function placeCard(card: HTMLElement, link: Element): void {
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
}
