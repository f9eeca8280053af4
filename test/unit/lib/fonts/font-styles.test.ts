import { expect, test } from 'vitest';
import {
  dropRepeats,
  linkFonts,
  parseFontStyles,
  parseFontWeights,
  parseStyleLinks,
  renameFonts,
  shortenFaces,
} from '#lib/fonts/font-styles.ts';
import { longText, memoryOf } from '../../../support/kept-memory.ts';

const FACE = '@font-face{font-family:"Holm";src:url("/holm.woff2")}:root{--font:"Holm"}';
const HOLM = { href: '/holm.woff2', isFirst: true };
const PAGE = `<head><title>Holm</title><style>${FACE}</style> <style>@font-face{x:y}</style> <link rel="stylesheet" href="/base.css"></head>`;

test('the faces of a page are collected as one style sheet', () => {
  expect(parseFontStyles(PAGE)).toBe(`${FACE}@font-face{x:y}`);
});

test('links replace them, to fonts, of which those for a few words come last, and to a style sheet before the others', () => {
  expect(linkFonts(PAGE, { styleSheet: '/fonts.css', fonts: [HOLM, { href: '/few.woff2', isFirst: false }] })).toBe(
    '<head><title>Holm</title><link rel="preload" href="/holm.woff2" as="font" type="font/woff2" crossorigin><link rel="preload" href="/few.woff2" as="font" type="font/woff2" crossorigin fetchpriority="low"><link rel="stylesheet" href="/fonts.css"><link rel="stylesheet" href="/base.css"></head>',
  );
});

test('the style sheets in the head of a page are known, and links to those that are contained in the first go', () => {
  expect(parseStyleLinks(`${PAGE}<body><link rel="stylesheet" href="/map.css"></body>`)).toEqual(['/base.css']);
  expect(linkFonts(PAGE, { styleSheet: '/site.css', fonts: [], contained: ['/base.css'] })).toBe(
    '<head><title>Holm</title><link rel="stylesheet" href="/site.css"></head>',
  );
});

test('the addresses of style sheets do not keep their pages in memory', () => {
  const parse = (_: unknown, page: number) =>
    parseStyleLinks(longText(`<link rel="stylesheet" href="/styles/of-page-${page}.css"></head>`));
  expect(memoryOf(() => Array.from({ length: 40 }, parse))).toBeLessThan(2 ** 20);
});

test('a page can name the style sheet of the pages that come next', () => {
  expect(linkFonts(PAGE, { styleSheet: '/front.css', fonts: [], contained: ['/base.css'], next: '/site.css' })).toContain(
    '<link rel="stylesheet" href="/front.css" data-next="/site.css">',
  );
});

test('faces lose what is the default, and the first of a style its range', () => {
  const face = (file: string, range: string, rest: string) =>
    `@font-face{font-family:Holm-47ad0a0216111078;src:url("/${file}.woff2") format("woff2");unicode-range:${range};${rest}}`;
  const css = [
    face('a', 'U+0000-00FF,U+0131', 'font-weight:400 600;font-style:normal;'),
    face('b', 'U+0100-02BA,U+2C60', 'font-weight:400 600;font-style:normal;'),
    face('c', 'U+0000-00FF', 'font-weight:400;font-style:italic;'),
    ':root{--font:Holm-47ad0a0216111078,Holm2;}',
  ].join('');
  expect(shortenFaces(css)).toBe(
    [
      '@font-face{font-family:Holm-47ad;src:url("/a.woff2");font-weight:400 600}',
      '@font-face{font-family:Holm-47ad;src:url("/b.woff2");unicode-range:U+100-2BA,U+2C60;font-weight:400 600}',
      '@font-face{font-family:Holm-47ad;src:url("/c.woff2");font-style:italic}',
      ':root{--font:Holm-47ad,Holm2;}',
    ].join(''),
  );
});

test('a declaration that repeats the one before goes, and so does a prefix that no browser needs', () => {
  const repeated = '-webkit-text-decoration-color:red;-webkit-text-decoration-color:red;text-decoration-color:red';
  expect(dropRepeats(`a{color:red;${repeated};top:0}b{${repeated}}`)).toBe(
    'a{color:red;text-decoration-color:red;top:0}b{text-decoration-color:red}',
  );
  const other = 'a{-webkit-text-decoration:underline red;text-decoration:underline red;color:red}b{color:red;color:blue}';
  expect(dropRepeats(other)).toBe(other);
});

test('other styles stay, and a page without faces does not change', () => {
  const page = '<style>p{color:red}</style><p title="<style>">&lt;style>@font-face{}&lt;/style></p>';
  expect(parseFontStyles(page)).toBe('');
  expect(linkFonts(page, { styleSheet: '/fonts.css', fonts: [HOLM] })).toBe(page);
});

test('a font file is renamed everywhere, and other names stay', () => {
  const names = new Map([['holm.woff2', '1a2b.woff2']]);
  expect(renameFonts(`${FACE} "/fonts/holm.woff2" "/old-holm.woff2" "/holm.woff"`, names)).toBe(
    '@font-face{font-family:"Holm";src:url("/1a2b.woff2")}:root{--font:"Holm"} "/fonts/1a2b.woff2" "/old-holm.woff2" "/holm.woff"',
  );
});

test('the weights of a face are found by its file: a range, one, or the default', () => {
  const face = (file: string, weight: string) => `@font-face{src:url("/fonts/${file}") format("woff2");${weight}font-style:normal;}`;
  const css = [face('a.woff2', 'font-weight:400 600;'), face('b.woff2', 'font-weight:300;'), face('c.woff2', '')].join('');
  expect(Object.fromEntries(parseFontWeights(`${css}@font-face{src:local("Arial")}`))).toEqual({
    'a.woff2': [400, 600],
    'b.woff2': [300, 300],
    'c.woff2': [400, 400],
  });
});
