/** How long after a page has loaded, in milliseconds. */
const DELAY = 2000;

/**
 * Fetches the style sheet of the other pages once the front page, which has one of its own, is there: the next page need not
 * wait for it.
 */
export function fetchNext(): void {
  const next = document.querySelector<HTMLElement>('link[data-next]')?.dataset['next'];
  if (next === undefined) return;
  addEventListener('load', () => {
    const link = Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'style', href: next });
    setTimeout(() => document.head.append(link), DELAY);
  });
}
