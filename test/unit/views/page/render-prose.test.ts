import type { RootContent } from 'mdast';
import { evaluate } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#dossier/prose/prose.ts';
import { isRenderable, renderProse, type ProsePart } from '#views/page/render-prose.ts';

/** The prose as Astro’s compiler renders it, without ids of headings, which a plugin of Astro’s adds. Blocks stand in braces. */
function compile(body: string): string {
  const write = (type: unknown, props: unknown): string => {
    const { children = [], 'set:html': html, ...properties } = props as { children?: string | string[]; 'set:html'?: string };
    const content = html ?? [children].flat().join('');
    return typeof type === 'string' ? `{${type} ${JSON.stringify(properties)} ${content}}` : content;
  };
  const Fragment = () => undefined;
  const compiled = evaluate(body, {
    Fragment,
    jsx: write,
    jsxs: write,
    features: { smartPunctuation: true },
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  }) as { default: (props: object) => string };
  return compiled.default({ components: { Fragment, Later: 'Later', Guide: 'Guide', ActorCards: 'ActorCards' } });
}

const show = (parts: readonly ProsePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `{${part.name} ${JSON.stringify(part.properties)} ${show(part.parts)}}`)).join('');

const render = (body: string) => show(renderProse(parseBody({ body }).children, new Map()));

describe('prose that we render is what Astro’s compiler renders', () => {
  test.each([
    ['characters', 'A & b \\< c “d” ’ © é\u{a0}x &copy; — 10\\. …'],
    ['emphasis', 'A **bold *nested*** word.[^p1][^p2]'],
    ['line breaks', 'One  \ntwo\\\nthree\nfour'],
    ['lists', '- a\n- b\n  - c\n\n  d\n- e\n\n3. f\n4. g\n\n1) h'],
    ['quotations and rules', '> a\n> b\n\n***\n\nc'],
    ['links', '[Pier](/places/pier/) and https://example.org/a_b'],
    ['tables', '| a | b |\n| --- | --- |\n| 1 & 2 | |\n\n| c |\n| --- |'],
    ['blocks', 'a\n\n<ActorCards ids="x y" />\n\nb\n\n<Later>\n\nc\n\n- d\n\ne\n\n</Later>\n<Guide>\nf\n</Guide>'],
    ['blocks in blocks', '<Later>\n<Guide>\na\n</Guide>\n\n| b |\n| --- |\n| c |\n\n> d\n\n</Later>'],
  ])('%s', (_, body) => {
    expect(isRenderable({ body })).toBe(true);
    expect(render(body)).toBe(compile(body));
  });
});

test('paragraphs and headings that are marked up take the places of those of the prose, also in blocks', () => {
  const { children } = parseBody({ body: 'Old.\n\n- Kept.\n\n<Later>\n\n## Since then\n\n</Later>' });
  const [paragraph, , later] = children;
  const heading = (later as unknown as { children: RootContent[] }).children[0]!;
  const text = (value: string) => ({ type: 'text' as const, value });
  const marked = new Map<RootContent, RootContent>([
    [paragraph!, { type: 'paragraph', children: [text('New.')] }],
    [heading, { type: 'heading', depth: 2, children: [text('Later')], data: { hProperties: { id: 'then' } } }],
  ]);
  expect(show(renderProse(children, marked))).toBe('<p>New.</p>\n<ul>\n<li>Kept.</li>\n</ul>\n{Later {} <h2 id="then">Later</h2>}');
});

test.each([
  ['pictures', '![The pier](./pier.svg)'],
  ['blocks within a line', 'See <Guide>below</Guide>.'],
  ['blocks in a list', '- a\n\n  <Guide>\n  b\n  </Guide>'],
  ['comments', 'a\n\n{/* waived */}'],
  ['code', 'a `b`'],
  ['struck-out text', '~~a~~'],
  ['task lists', '- [ ] a'],
  ['aligned tables', '| a |\n| --: |\n| 1 |'],
  ['titles of links', '[a](/b/ "c")'],
  ['addresses that are escaped', '[a](/é/)'],
  ['straight quotation marks', 'a "b"'],
  ['hyphens for a dash', 'a -- b'],
  ['full stops for an ellipsis', 'a...'],
  ['“greater than”', 'a \\> b'],
])('Astro’s compiler renders %s', (_, body) => {
  expect(isRenderable({ body })).toBe(false);
});
