/** How long after a page has loaded, in milliseconds. */
const DELAY = 2000;

/** Fetches the style sheet of the other pages once the front page, which has one of its own, is there: the next page need not wait for it. */
export function fetchNext({ dataset: { next } }: HTMLElement): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'prefetch', as: 'style', href: next });
  addEventListener('load', () => setTimeout(() => document.head.append(link), DELAY));
}
