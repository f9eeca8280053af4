import type { Element, ElementContent, Nodes, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { memoize } from '#lib/memoize.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { idOfSource } from '#schemas/page-ids.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { addressOf, pathOfEntry, pathOfSource } from '#dossier/paths.ts';
import { printId } from '#dossier/print-id.ts';
import { beginPage } from '#views/page/annotate.ts';
import type { PageSource } from '#views/page/inline-markup.ts';
import { convertProse } from '#views/print/print-prose.ts';
import { convertToHtml } from '#views/page/convert-to-html.ts';

/**
 * A briefing as HTML for feed readers: the answer, the prose, and the list of its sources, to which the numbers refer. Its
 * only attributes are addresses, which are absolute, because feed readers have none of our styles and pages.
 */
export function briefingHtml(dossier: Dossier, briefing: Entry<'briefings'>): string {
  const notes = beginPage(dossier, { self: keyOf(briefing), hrefOf: () => undefined, isForPaper: true });
  const answer = dossier
    .statementsOf(keyOf(briefing))
    .filter(({ part }) => part === 'standfirst')
    .map(({ anchor, content, cites, origin }): RootContent => ({
      type: 'paragraph',
      children: notes.annotate({ anchor, content, cites, isLater: origin === 'later' }),
    }));
  const children = [...answer, ...convertProse(dossier, notes, briefing)];
  const text = simplify(convertToHtml({ type: 'root', children }), resolverOf(dossier, briefing));
  const { title } = wordsOf(dossier.site).sources;
  const list = notes.sources().map((source) => element('li', {}, describeSource(dossier, source)));
  return toHtml([...text, ...(list.length > 0 ? [element('h2', {}, [{ type: 'text', value: title }]), element('ol', {}, list)] : [])]);
}

type Resolve = (href: string) => string;

/** Turns links to places of the page, or of the print edition, into full addresses of what they lead to. */
function resolverOf(dossier: Dossier, briefing: Entry<'briefings'>): Resolve {
  const page = addressOf(dossier.site, pathOfEntry(keyOf(briefing)));
  return (href) => placesOf(dossier).get(href) ?? new URL(href, page).href;
}

/** The sources by their fragments in a list of sources, and the entries by those in the print edition. */
const placesOf = memoize(
  ({ site, sources, entries }: Dossier): ReadonlyMap<string, string> =>
    new Map([
      ...[...sources.keys()].map((id) => [`#${idOfSource(id)}`, addressOf(site, pathOfSource(id))] as const),
      ...entries.map((entry) => [`#${printId(keyOf(entry))}`, addressOf(site, pathOfEntry(keyOf(entry)))] as const),
    ]),
);

/** Elements that only carry styles: their content stands in their place. */
const WRAPPERS: ReadonlySet<string> = new Set(['div', 'section', 'span']);

/** The content of a node without anything that only our own pages understand. */
function simplify(node: Nodes, resolve: Resolve): ElementContent[] {
  if (node.type === 'text') return [node];
  if (!('children' in node)) return [];
  const children = node.children.flatMap((child) => simplify(child, resolve));
  if (node.type !== 'element') return children;
  const { tagName, properties } = node;
  if (isOriginWord(properties)) return [element(tagName === 'p' ? 'p' : 'small', {}, bracket(children))];
  if (WRAPPERS.has(tagName)) return children;
  const { href, start } = properties;
  return [element(tagName, { ...(typeof href === 'string' && { href: resolve(href) }), ...(start !== undefined && { start }) }, children)];
}

const isOriginWord = ({ className }: Properties): boolean => Array.isArray(className) && className.includes('origin-word');

/** Without styles, a label would read as the first words of the sentence. */
const bracket = (children: ElementContent[]): ElementContent[] => [text('['), ...children, text(']')];

/** A source: what it is, with a link to its page on this site, and its title, with a link to the source itself. */
function describeSource({ site }: Dossier, { source }: PageSource): ElementContent[] {
  const ours = link(addressOf(site, pathOfSource(source.id)), capitalise(source.label));
  if (source.kind === 'passage') return [ours];
  const { title, url, dead, archived } = source.reference;
  const address = dead === undefined ? url : archived;
  return [ours, text(wordsOf(site).colon), address === undefined ? text(title) : link(address, title)];
}

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });
const link = (href: string, label: string): Element => element('a', { href }, [text(label)]);
