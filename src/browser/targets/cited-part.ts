import { citing } from 'virtual:browser-words';
import type { Cited } from '#lib/text/fill-citations.ts';
import { PREVIEW_ID } from '#schemas/page-ids.ts';
import { textOf } from '#browser/cards/statement-text.ts';

/** What a link leads to, or the page that it is on. */
export interface CitedPart extends Cited {
  /** Whether it is the page that the reader has open. */
  isThisPage: boolean;
  /** The title that a page gives itself: loads another page to which the link leads. Its `title` stands for it until then. */
  loadTitle(): Promise<string>;
}

/** What a link leads to. The address is that of the deployed site, also where it is served from elsewhere. */
export function describePart(link: HTMLAnchorElement): CitedPart {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const page = titleOf(document);
  const own =
    document.getElementById(link.hash.slice(1)) ??
    (link.matches('.own-place') ? (link.parentElement?.querySelector(':scope > .statement') ?? link.closest('[id], li')) : null);
  const isPart = own !== null && (link.matches('.own-place') || link.closest(`#${PREVIEW_ID}`) !== null);
  const address = isPart ? new URL(link.getAttribute('href') ?? '', canonical).href : canonical;
  const { pathname, hash } = new URL(address);
  const title = isPart ? citing.part(page, wordsOf(own)) : page;
  const isElsewhere = pathname !== new URL(canonical).pathname;
  return {
    address,
    id: `${pathname.replace(/^\/|\/$/g, '') || 'index'}${hash}`,
    title,
    isThisPage: !isPart,
    loadTitle: () => (isElsewhere ? loadPage(pathname).then(titleOf) : Promise.resolve(title)),
  };
}

/** The title of a page without that of the site. The front page is titled as the site, and its document has the tagline, too. */
function titleOf(page: Document): string {
  const meta = (name: string) => page.querySelector<HTMLMetaElement>(`meta[property="og:${name}"]`)?.content;
  const title = meta('title') ?? page.title;
  return title === meta('site_name') ? page.title : title;
}

/** Loads a page of this site. Not with `fetch`: the policy lets no script parse HTML, but the browser may. */
const loadPage = (path: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () => (request.responseXML && request.status === 200 ? resolve(request.responseXML) : reject(new Error(path)));
    request.onerror = () => reject(new Error(path));
    request.send();
  });

/** The words of a part: of a quotation those in quotation marks, of a section its first paragraph, of an entry in a list its name. */
function wordsOf(part: Element): string {
  const words =
    part.querySelector('blockquote p') ??
    (part.matches('section') ? part.querySelector('p') : null) ??
    (part.matches('li') ? part.querySelector('a:not(.own-place)') : null) ??
    part;
  return textOf(words).replace(/^[“\u201e\u00ab\u00bb]([^“”\u201e\u00ab\u00bb]*)[“”\u00ab\u00bb]$/, '$1');
}
