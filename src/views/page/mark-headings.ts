import type { Heading, RootContent } from 'mdast';
import { wordsOf } from '#locales/catalogue.ts';
import { slugIn } from '#locales/slug.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { listNodes } from '#dossier/prose/prose.ts';
import { isIdOfPart } from '#dossier/reserved-ids.ts';
import { createAnchors } from '#dossier/statement-anchors.ts';
import { element, space } from './inline-markup.ts';

/** A heading, and the one that takes its place: with its fragment, and with a link to itself behind its words. */
export interface MarkedHeading {
  node: Heading;
  marked: Heading;
}

/**
 * Gives the headings of a briefing their fragments, which are made of their words like those of statements: a heading that
 * is renamed gets another one. Repeated headings get a number, and so does one whose fragment another part of the page has.
 */
export function markHeadings(nodes: readonly RootContent[], dossier: Pick<Dossier, 'site' | 'sources' | 'entry'>): MarkedHeading[] {
  const { site } = dossier;
  const { citing } = wordsOf(site);
  const used = new Set<string>();
  return listNodes(nodes).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = plainText(node.children);
    const slug = slugIn(site.language, text, Infinity) || createAnchors()('h', text);
    let id = slug;
    for (let number = 2; used.has(id) || isIdOfPart(id, dossier); number++) id = `${slug}-${number}`;
    used.add(id);
    const link = element('a', [{ type: 'text', value: '¶' }], { className: ['own-place'], href: `#${id}`, ariaLabel: citing.permalink });
    return [
      { node, marked: { type: 'heading', depth: node.depth, children: [...node.children, space(), link], data: { hProperties: { id } } } },
    ];
  });
}
