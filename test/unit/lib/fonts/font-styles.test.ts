import { expect, test } from 'vitest';
import { linkFonts, parseFontStyles, parseFontWeights, renameFonts } from '#lib/fonts/font-styles.ts';

const FACE = '@font-face{font-family:"Holm";src:url("/holm.woff2")}:root{--font:"Holm"}';
const PAGE = `<head><title>Holm</title><style>${FACE}</style> <style>@font-face{x:y}</style> <link rel="stylesheet" href="/base.css"></head>`;

test('the faces of a page are collected as one style sheet', () => {
  expect(parseFontStyles(PAGE)).toBe(`${FACE}@font-face{x:y}`);
});

test('links replace them, to fonts that are needed at once and to a style sheet before the others', () => {
  expect(linkFonts(PAGE, '/fonts.css', ['/holm.woff2'])).toBe(
    '<head><title>Holm</title><link rel="preload" href="/holm.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/fonts.css"><link rel="stylesheet" href="/base.css"></head>',
  );
});

test('other styles stay, and a page without faces does not change', () => {
  const page = '<style>p{color:red}</style><p title="<style>">&lt;style>@font-face{}&lt;/style></p>';
  expect(parseFontStyles(page)).toBe('');
  expect(linkFonts(page, '/fonts.css', ['/holm.woff2'])).toBe(page);
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
