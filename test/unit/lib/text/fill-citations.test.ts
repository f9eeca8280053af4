import type { Paragraph, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { plainText } from '#dossier/prose/flat-text.ts';
import { bibtexKey, escapeLatex, escapeLatexUrl } from '#lib/text/escape-latex.ts';
import { escapeMarkdown, escapeMarkdownUrl } from '#lib/text/escape-markdown.ts';
import { fillCitations, MARKS } from '#lib/text/fill-citations.ts';
import { checkProperty, fc } from '../../../support/check-property.ts';
import { ODD_NAMES } from '../../../support/copies/odd-names.ts';

const { title, address, id } = MARKS;
const templates = {
  text: `${title} ${address}`,
  markdown: `[${title}](<${address}>)`,
  bibtex: `@misc{${id},\n  title = {{${title}}},\n  url = {${address}},\n}`,
  csl: `[{ "id": "${id}", "title": "${title}", "URL": "${address}" }]`,
};
const fill = (name: string) => fillCitations(templates, { title: name, address: 'https://a.example.org/b/#s1', id: 'b#s1' });

test('title, address and id stand in their places', () => {
  expect(fill('Will the ferry stay?')).toEqual({
    text: 'Will the ferry stay? https://a.example.org/b/#s1',
    markdown: '[Will the ferry stay?](<https://a.example.org/b/#s1>)',
    bibtex: '@misc{b:s1,\n  title = {{Will the ferry stay?}},\n  url = {https://a.example.org/b/#s1},\n}',
    csl: '[{ "id": "b#s1", "title": "Will the ferry stay?", "URL": "https://a.example.org/b/#s1" }]',
  });
});

test.each([
  ['Ferry', 'Ferry. '],
  ['Ferry: “It stays.”', 'Ferry: “It stays.” '],
  ['Why?', 'Why? '],
])('in a sentence, the title %s ends with an end mark', (name, start) => {
  expect(fill(name).text.startsWith(`${start}https:`)).toBe(true);
});

const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...Object.values(ODD_NAMES)),
  fc.string({ unit: fc.constantFrom(...'\\`*_[]<>&~|#!{}$%^"+-=1.) \n'), maxLength: 20 }),
);

test('whatever a title has, CSL-JSON stays valid and has the same title', () => {
  checkProperty(odd, (name) => {
    const [item] = JSON.parse(fill(name).csl) as [{ title: string }];
    expect(item.title).toBe(name);
  });
});

test('whatever a text has, the braces of BibTeX stay balanced, no command begins, and no marks are joined', () => {
  checkProperty(odd, (name) => {
    const escaped = escapeLatex(name);
    let depth = 0;
    for (const character of escaped) {
      depth += Number(character === '{') - Number(character === '}');
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(escaped.replaceAll(/\\(?:text[a-z]+\{\}|[$&#_%])|(?<=[-`'?!])\{\}/g, '')).not.toMatch(/[\\{}~^$&#_%\n]/);
    expect(escaped).not.toMatch(/--|``|''|[?!]`/);
    expect(bibtexKey(name)).not.toMatch(/[\s"#%&'(),={}~\\$^_]/);
    expect(escapeLatexUrl(name)).not.toMatch(/[\s{}\\]/);
  });
});

test('whatever a title has, Markdown shows it as it is', () => {
  checkProperty(odd, (name) => {
    const text = name.trim().replaceAll(/\s+/g, ' ');
    if (text === '') return;
    const { children: blocks } = markdownToMdast(escapeMarkdown(name)) as Root & { children: Paragraph[] };
    expect([blocks.length, blocks[0]?.type, plainText(blocks[0]?.children ?? [])]).toEqual([1, 'paragraph', text]);
    expect(escapeMarkdownUrl(name)).not.toMatch(/[\s<>\\]/);
  });
});
