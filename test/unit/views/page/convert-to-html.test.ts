import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { parseField, parseInline } from '#dossier/prose/prose.ts';
import { convertToHtml } from '#views/page/convert-to-html.ts';
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
