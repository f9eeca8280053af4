import { citing } from 'virtual:browser-words';
import css from '../../styles/cite.css?inline';
import {
  CITATION_FORMATS,
  fillCitations,
  findIssued,
  type Citations,
  type CitationTemplates,
  type Cited,
} from '#lib/text/fill-citations.ts';
import { CITE_HEADING_ID, PREVIEW_ID } from '#schemas/page-ids.ts';
import { adoptStyles } from '#browser/adopt-styles.ts';
import { describePart, type CitedPart } from './cited-part.ts';
import { loadModule } from '#browser/load-module.ts';

adoptStyles(css);

/**
 * Follows a link of this page to itself or to a part of it: a press copies the address, or opens its citations. Where a
 * browser does not allow copying, the address is shown and selected. Of a link to a text to copy, it copies the text.
 */
export async function followCiteLink(link: HTMLAnchorElement): Promise<void> {
  if (link.dataset['copies'] === 'text') return copyText(link);
  const cited = describePart(link);
  // Of the links of a dialog that closes, none has the focus afterwards, nor has one in the card of a statement.
  const back = link.closest(`#${PREVIEW_ID}`) ? document.querySelector<HTMLElement>('[data-previewed]') : link;
  if ('copies' in link.dataset) {
    if (await copy(cited.address)) report(link);
    else openDialog(cited, back).failed();
  } else {
    const dialog = openDialog(cited, back);
    if (link.matches('.own-place')) await dialog.copyAddress();
  }
}

/** Copies the text of the field that a link leads to, or selects it. */
async function copyText(link: HTMLAnchorElement): Promise<void> {
  const field = document.getElementById(link.hash.slice(1));
  if (!(field instanceof HTMLTextAreaElement)) return;
  if (await copy(field.value)) report(link);
  else {
    field.focus();
    field.select();
  }
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

function openDialog(cited: CitedPart, back: HTMLElement | null): Dialog {
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
  const heading = make('h2', { id: CITE_HEADING_ID, textContent: citing.heading });
  const close = make('button', { textContent: citing.close });
  const title = make('p', { textContent: cited.title });
  const formats = make('div', {});
  const dialog = make('dialog', { className: 'cite-dialog ui' });
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(
    heading,
    title,
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
  /** Shows a text with a button that copies it. `of` says what is cited, if there is more than one thing. */
  const showText = (label: string, text: string, of?: string) => {
    const name = of === undefined ? label : `${of}: ${label}`;
    const shown = make('pre', { textContent: text, tabIndex: 0, ariaLabel: name });
    const select = () => getSelection()?.selectAllChildren(shown);
    formats.append(row(make(of === undefined ? 'h3' : 'h4', { textContent: label }), copyButton(name, text, select)), shown);
  };
  const showCitations = (citations: Citations, of?: string) => {
    if (of !== undefined) formats.append(make('h3', { className: 'cite-group', textContent: of }));
    for (const format of CITATION_FORMATS) showText(citing.formats[format], citations[format], of);
  };
  Promise.all([loadModule('cite/formats.js') as Promise<CitationTemplates>, cited.loadTitle().catch(() => cited.title)]).then(
    ([templates, ownTitle]) => {
      title.textContent = ownTitle;
      const source = cited.isThisPage ? readCitations() : undefined;
      if (source) showCitations(source, citing.source);
      const ofPage = fillCitations(templates, { ...cited, title: ownTitle }, findIssued(templates, cited.address));
      showCitations(ofPage, source && citing.page);
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

/** The citations of the source that a page describes, which the page itself has. */
function readCitations(): Citations | undefined {
  const text = (format: string) => document.querySelector(`.snippet[data-format=${format}]`)?.textContent;
  const [first] = CITATION_FORMATS;
  return text(first) ? (Object.fromEntries(CITATION_FORMATS.map((format) => [format, text(format)])) as Citations) : undefined;
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
