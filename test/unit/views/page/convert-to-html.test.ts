import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { parseField, parseInline } from '#dossier/prose/prose.ts';
import { convertToHtml, writeBlocks } from '#views/page/convert-to-html.ts';
import { element, mentionLink } from '#views/page/inline-markup.ts';

describe('convertToHtml gives the HTML that toHast gives', () => {
  test.each([
    ['blocks', '# The *ferry*\n\n- one\n- two\n\n> A quotation\\\nin lines\n\n| a | b |\n| - | - |\n| 1 | **2** |'],
    ['a link whose address stands in a list', 'See [the pier][pier].\n\n- An item.\n\n  [pier]: /pier/ "Pier"'],
    ['a link without an address', 'See [the pier][pier].'],
  ])('for %s', (_name, markdown) => {
    const tree = parseField(markdown);
    expect(toHtml(convertToHtml(tree))).toBe(toHtml(toHast(tree)));
  });

  test('for a text with elements of our own', () => {
    const children = [
      element('span', [mentionLink('Ada Quill', '/actors/ada-quill/'), ...parseInline(' called it a *lifeline*')], {
        id: 'a',
        className: ['b'],
      }),
    ];
    const paragraph: RootContent = { type: 'paragraph', children };
    expect(toHtml(convertToHtml(paragraph))).toBe(toHtml(toHast(paragraph)));
  });
});

describe('writeBlocks gives the HTML that the library gives', () => {
  const marked = element('span', [mentionLink('Ada Quill', '/actors/ada-quill/'), ...parseInline(' & co. < *all* **of** them')], {
    id: 'a',
    className: ['b', 'c'],
    dataOrigin: 'later',
  });
  const tree = (...children: PhrasingContent[]): Root => ({
    type: 'root',
    children: [
      { type: 'paragraph', children },
      ...parseField('## A *head* & more\n\n- one\n- two\n  three\n\n| a | b |\n| - | - |\n| 1 & 2 | **3** |\n\n> A [link](/pier/).')
        .children,
    ],
  });
  test.each<[string, PhrasingContent]>([
    ['our own elements', marked],
    ['lines', { type: 'text', value: 'a  \n  b\r\n\tc ' }],
    ['an attribute with quotation marks', element('a', [], { href: '#a', ariaLabel: 'the “pier” & "port"' })],
    ['an attribute that we do not set', element('span', [marked], { dataUncertain: '' })],
    ['an element that we do not use', element('wbr', [], {})],
    ['a link with a title', { type: 'link', url: '/pier/', title: 'Pier', children: [marked] }],
    ['an address to escape', { type: 'link', url: '/pier/ä?a&b', children: [marked] }],
    ['a break', { type: 'break' }],
    ['code', { type: 'inlineCode', value: 'a < b' }],
  ])('for %s', (_name, node) => {
    for (const root of [tree(node), tree(marked, node, marked)]) {
      expect(writeBlocks(root)).toBe(toHtml(convertToHtml(root)));
      expect(writeBlocks(root, 'named')).toBe(toHtml(convertToHtml(root), NAMED));
      for (const block of root.children) expect(writeBlocks(block, 'named')).toBe(toHtml(convertToHtml(block), NAMED));
    }
  });

  test('for HTML in a text, which has no meaning', () => {
    const root = parseField('A <b>c</b>.\n\n<hr>');
    expect(writeBlocks(root)).toBe(toHtml(convertToHtml(root)));
  });
});

const NAMED = { characterReferences: { useNamedReferences: true } };
