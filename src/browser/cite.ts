import { citing } from 'virtual:browser-words';
import css from '../styles/cite.css?inline';
import { CITATION_FORMATS, fillCitations, findIssued, type CitationTemplates, type Cited } from '#lib/text/fill-citations.ts';
import { adoptStyles } from './adopt-styles.ts';
import { loadModule } from './load-module.ts';
import { textOf } from './statement-text.ts';

adoptStyles(css);

/**
 * Follows a link of this page to itself or to a part of it: a press copies the address, or opens its citations. Where a
 * browser does not allow copying, the address is shown and selected.
 */
export async function followCiteLink(link: HTMLAnchorElement): Promise<void> {
  const cited = describe(link);
  // Of the links of a dialog that closes, none has the focus afterwards, nor has one in the card of a statement.
  const back = link.closest('#preview') ? document.querySelector<HTMLElement>('[data-previewed]') : link;
  if ('copies' in link.dataset) {
    if (await copy(cited.address)) report(link);
    else openDialog(cited, back).failed();
  } else {
    const dialog = openDialog(cited, back);
    if (link.matches('.own-place')) await dialog.copyAddress();
  }
}

/** What a link leads to. The address is that of the deployed site, also where it is served from elsewhere. */
function describe(link: HTMLAnchorElement): Cited {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[property="og:${name}"]`)?.content;
  const title = meta('title') ?? document.title;
  // The front page is titled as the site, and its document has the tagline, too.
  const page = title === meta('site_name') ? document.title : title;
  const own =
    document.getElementById(link.hash.slice(1)) ??
    (link.matches('.own-place') ? (link.parentElement?.querySelector(':scope > .statement') ?? link.closest('[id], li')) : null);
  const isPart = own !== null && (link.matches('.own-place') || link.closest('#preview') !== null);
  const address = isPart ? new URL(link.getAttribute('href') ?? '', canonical).href : canonical;
  const { pathname, hash } = new URL(address);
  return {
    address,
    id: `${pathname.replace(/^\/|\/$/g, '') || 'index'}${hash}`,
    title: isPart ? citing.part(page, wordsOf(own)) : page,
  };
}

/** The words of a part: of a quotation those in quotation marks, of a section its first paragraph, of an entry in a list its name. */
function wordsOf(part: Element): string {
  const words =
    part.querySelector('blockquote p') ??
    (part.matches('section') ? part.querySelector('p') : null) ??
    (part.matches('li') ? part.querySelector('a:not(.own-place)') : null) ??
    part;
  return textOf(words).replace(/^[“\u201e\u00ab\u00bb]([^“”\u201e\u00ab\u00bb]*)[“”\u00ab\u00bb]$/, '$1');
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // not allowed, or no secure connection
  }
}

/** Says for a moment, also to screen readers, that the address was copied. */
function report(link: HTMLElement): void {
  const status = document.createElement('span');
  status.role = 'status';
  link.after(' ', status);
  status.textContent = citing.copied;
  setTimeout(() => {
    status.previousSibling?.remove();
    status.remove();
  }, 2500);
}

interface Dialog {
  copyAddress(): Promise<void>;
  /** Says that nothing was copied, and selects the address. */
  failed(): void;
}

function openDialog(cited: Cited, back: HTMLElement | null): Dialog {
  const status = make('p', { role: 'status', className: 'quiet' });
  const address = make('input', { readOnly: true, value: cited.address, ariaLabel: citing.address });
  const copyFrom = async (text: string, select: () => void) => {
    status.textContent = '';
    const isCopied = await copy(text);
    status.textContent = isCopied ? citing.copied : citing.notCopied;
    if (!isCopied) select();
  };
  const copyButton = (what: string, text: string, select: () => void) => {
    const button = make('button', { textContent: citing.copy, ariaLabel: citing.copyWhat(what) });
    button.addEventListener('click', () => void copyFrom(text, select));
    return button;
  };
  const selectAddress = () => {
    address.focus();
    address.select();
  };
  const heading = make('h2', { id: 'cite-heading', textContent: citing.heading });
  const close = make('button', { textContent: citing.close });
  const formats = make('div', {});
  const dialog = make('dialog', { className: 'cite-dialog ui' });
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(
    heading,
    make('p', { textContent: cited.title }),
    row(make('h3', { textContent: citing.address }), copyButton(citing.address, cited.address, selectAddress)),
    address,
    status,
    formats,
    close,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    back?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  const showText = (label: string, text: string) => {
    const shown = make('pre', { textContent: text, tabIndex: 0, ariaLabel: label });
    const select = () => getSelection()?.selectAllChildren(shown);
    formats.append(row(make('h3', { textContent: label }), copyButton(label, text, select)), shown);
  };
  loadModule('cite/formats.js').then(
    (templates) => {
      const citations = fillCitations(templates as CitationTemplates, cited, findIssued(templates as CitationTemplates, cited.address));
      for (const format of CITATION_FORMATS) showText(citing.formats[format], citations[format]);
      addEmbed(cited, showText).catch(() => undefined); // the citations are there without it
    },
    () => (formats.textContent = citing.failed),
  );
  return {
    copyAddress: () => copyFrom(cited.address, selectAddress),
    failed: () => {
      status.textContent = citing.notCopied;
      selectAddress();
    },
  };
}

/** Shows the HTML by which other sites embed a page, if it can be embedded: its oEmbed document has it. */
async function addEmbed({ address }: Cited, show: (label: string, text: string) => void): Promise<void> {
  const find = (selector: string) => document.querySelector<HTMLLinkElement>(`link[${selector}]`);
  const link = find('type="application/json+oembed"');
  // On a page that lists events or quotations, a link may lead to the page of one of them.
  if (!link || address !== find('rel=canonical')?.href) return;
  // The address is that of the deployed site, also where it is served from elsewhere.
  const response = await fetch(new URL(link.href).pathname);
  if (response.ok) show(citing.embed, ((await response.json()) as { html: string }).html);
}

const make = <K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(name), properties);

function row(...parts: HTMLElement[]): HTMLElement {
  const line = make('div', { className: 'cite-row' });
  line.append(...parts);
  return line;
}
