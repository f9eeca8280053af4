import { deriveTextDirective } from '#lib/web/derive-directive.ts';
import { withTextDirective, type TextDirective } from '#lib/web/text-directive.ts';
import { countWords, normaliseQuotation } from '#lib/language/quotations.ts';
import type { ReferenceData } from '#schemas/reference.ts';

type Linked = Pick<ReferenceData, 'url' | 'archived' | 'dead' | 'locator'>;
type Quotation = Pick<ReferenceData['quotations'][number], 'text' | 'locator'>;

/** The address of the page to which readers are sent: the copy if the page is gone; undefined if there is no copy. */
export const addressForReaders = ({ url, archived, dead }: Linked): string | undefined => (dead === undefined ? url : archived);

/**
 * The words of a page at which a quotation stands: those of its locator, else its own. Undefined if it is a single word, which
 * may stand anywhere on the page.
 */
export function locateQuotation({ text, locator }: Quotation): TextDirective | undefined {
  const { start, ...others } = { ...(locator?.start === undefined ? deriveTextDirective(text) : undefined), ...locator };
  if (start === undefined) return undefined;
  const { prefix = '', end = '', suffix = '' } = others;
  return countWords([prefix, start, end, suffix].join(' ')) < 2 ? undefined : { start, ...others };
}

/** The address of a quotation on the page of its reference; undefined if the page is gone, and there is no copy. */
export function addressOfQuotation(reference: Linked, quotation: Quotation): string | undefined {
  const address = addressForReaders(reference);
  return address && addressOfWords(address, locateQuotation(quotation));
}

/** The address of words that a reference may record as a quotation. */
export function addressOfQuotedWords(reference: Linked & { quotations: readonly Quotation[] }, text: string): string | undefined {
  const recorded = reference.quotations.find((quotation) => normaliseQuotation(quotation.text) === normaliseQuotation(text));
  return addressOfQuotation(reference, recorded ?? { text });
}

/** The address of words on a page; that of the page if a link cannot lead to words on it. */
export const addressOfWords = (url: string, directive: TextDirective | undefined): string =>
  directive && leadsToWords(url) ? withTextDirective(url, directive) : url;

/** Archives that show their copies in a frame, where browsers do not look for the words. */
const FRAMED: ReadonlySet<string> = new Set([
  'conifer.rhizome.org',
  'ghostarchive.org',
  'perma.cc',
  'webcitation.org',
  'www.webcitation.org',
]);

/** Whether a link can lead to words on a page: not in a PDF, which not all browsers search, nor in a frame. */
export function leadsToWords(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return !/\.pdf$/i.test(pathname) && !FRAMED.has(hostname);
}
