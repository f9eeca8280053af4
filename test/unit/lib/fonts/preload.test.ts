import { expect, test } from 'vitest';
import { chooseFaces, countCharacters } from '#lib/fonts/link-faces.ts';
import { parseFaces } from '#lib/fonts/parse-faces.ts';
import { createSetTextParser, type FaceRule } from '#lib/fonts/parse-set-text.ts';

const RULES: FaceRule[] = [
  { selector: '.note', family: 'Sans' },
  { selector: '.note td', family: 'Serif' },
  { selector: 'em', style: 'italic' },
  { selector: '[lang]', style: 'normal' },
  { selector: '.far', isHidden: true },
];
const face = (family: string, file: string, range: string, style = 'normal') =>
  `@font-face{font-family:${family}-1f;src:url("/${file}.woff2") format("woff2");unicode-range:${range};font-style:${style};}`;
const CSS = [
  face('Serif', 'serif', 'U+0000-00FF'),
  face('Serif', 'serif-italic', 'U+0000-00FF', 'italic'),
  face('Serif', 'serif-cyrillic', 'U+0400-045F,U+2116'),
  face('Sans', 'sans', 'U+0000-00FF'),
  face('Sans', 'sans-cyrillic', 'U+0400-045F,U+2116'),
  '@font-face{font-family:Arial2;src:local("Arial")}',
].join('');

const parseSetText = createSetTextParser('Serif', RULES);
const parse = (html: string) => parseSetText(html).map(({ family, style, text }) => `${family} ${style}: ${text}`);
const count = (html: string) => parseSetText(html).map((set) => ({ ...set, counts: countCharacters(set.text) }));
/** The files of the faces that a page preloads; those for a few words are in brackets. */
const choose = (html: string) =>
  chooseFaces(count(html), parseFaces(CSS)).map(({ face: { href }, isFirst }) => (isFirst ? href : `(${href})`));

test('text is parsed by the family and the style in which it is set', () => {
  expect(parse('<p>One <em>two <b>three</b></em> four</p><p class="big note">five <em>six</em></p>')).toEqual([
    'Serif normal: One  four',
    'Serif italic: two three',
    'Sans normal: five ',
    'Sans italic: six',
  ]);
});

test('an element in another may be set differently, and another language is upright', () => {
  expect(parse('<table class="note"><tr><th>a</th><td>b</td></tr></table><em>c <i lang="uk">d</i></em>')).toEqual([
    'Sans normal: a',
    'Serif normal: bd',
    'Serif italic: c ',
  ]);
});

test('text that is not shown at first does not count', () => {
  expect(
    parse(
      '<head><title>a</title></head><details><summary>b</summary><p>c</p><details open><p>d</p></details></details><details open><p>e</p></details><p hidden>f</p><script>g</script><div class="far"><p>h</p></div>',
    ),
  ).toEqual(['Serif normal: be']);
});

test('a face for a few words comes after the others, but the main one of each family does not', () => {
  const long = 'the ferry sails '.repeat(20);
  expect(choose(`<p>${long}<em>not</em></p>`)).toEqual(['/serif.woff2', '(/serif-italic.woff2)']);
  expect(choose(`<p><em>not</em>${long}</p><p class="note">no</p>`)).toEqual(['/serif.woff2', '/sans.woff2', '(/serif-italic.woff2)']);
  expect(choose(`<p>${long}<em>${long}</em></p><p class="note">no</p>`)).toEqual(['/serif.woff2', '/serif-italic.woff2', '/sans.woff2']);
});

test('a page preloads the faces that its text needs, the one with most text first', () => {
  expect(choose('<p>Kyiv</p>')).toEqual(['/serif.woff2']);
  expect(choose('<p>Kyiv <em>and the oblast</em></p>')).toEqual(['/serif-italic.woff2', '/serif.woff2']);
  expect(choose('<p>Kyiv</p><p class="note">Київ №</p>')).toEqual(['/sans-cyrillic.woff2', '/serif.woff2']);
  expect(choose('<p>Київ</p><p class="note"> </p>')).toEqual(['/serif-cyrillic.woff2']);
});

test('a page preloads at most four faces', () => {
  expect(choose('<p>abcdef <em>abcde</em> київ №</p><p class="note">abc я</p>')).toEqual([
    '/serif.woff2',
    '/serif-italic.woff2',
    '/serif-cyrillic.woff2',
    '/sans.woff2',
  ]);
});
