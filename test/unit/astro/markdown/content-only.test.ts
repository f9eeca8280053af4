import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '#dossier/prose/blocks.ts';
import { contentOnly } from '#astro/markdown/content-only.ts';

const compile = (mdx: string, frontmatter: Record<string, unknown> = {}, blocks = {}) =>
  mdxToJs(mdx, {
    mdastPlugins: [contentOnly(blocksOf({ blocks }))],
    data: { astro: { frontmatter, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() } },
  });

describe('the compiler of briefings', () => {
  test.each<[what: string, mdx: string, reason: string]>([
    ['an import', 'One.\n\nimport pier from "./pier.js"', 'this is an import or export'],
    ['an export', 'export const a = 1', 'this is an import or export'],
    ['an expression', 'One {1 + 1}.', 'this is an expression'],
    ['an expression on a line of its own', '{process.exit()}', 'this is an expression'],
    ['a script', '<script>alert(1)</script>', '<script> is not one of the blocks'],
    ['HTML within a text', 'One <b>two</b>.', '<b> is not one of the blocks'],
    ['an unknown component', '<Evil />', '<Evil> is not one of the blocks'],
    ['a part of a component', '<Guide.Evil />', '<Guide.Evil> is not one of the blocks'],
    ['a property that is an expression', '<ActorCards ids={evil()} />', 'is not plain text'],
    ['a spread', '<ActorCards {...evil()} />', 'has a spread'],
    ['a directive', '<ActorCards set:html="x" />', 'has no property "set:html"'],
    ['a picture that is a program', '![One](./evil.js)', 'is not a picture next to the file'],
    ['a picture that asks to be a program', '![One](./evil.png?url=.js)', 'is not a picture next to the file'],
    ['a picture by reference', '![One][evil]\n\n[evil]: ./evil.js', 'this image has its path in a separate definition'],
    ['code deep inside', '> - <Later>\n>\n>   {evil()}\n>\n>   </Later>', 'this is an expression'],
  ])('refuses %s', (_, mdx, reason) => {
    expect(() => compile(mdx)).toThrow(reason);
  });

  test('refuses a layout in the frontmatter, which Astro would import', () => {
    expect(() => compile('One.', { layout: './evil.astro' })).toThrow('the key "layout" makes Astro run a program');
  });

  test('accepts prose, blocks, pictures and comments', () => {
    expect(compile('One.[^p1] {/* a note */}\n\n<Later>\n\n![One](./one.png)\n\n</Later>\n\n<ActorCards ids="one" />')).toBeTruthy();
  });
});
