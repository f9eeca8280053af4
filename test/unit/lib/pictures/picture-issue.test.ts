import { describe, expect, test } from 'vitest';
import { findPictureIssue } from '#lib/pictures/picture-issue.ts';
import { PICTURES, readPicture } from '../../../support/pictures.ts';

const png = readPicture('png');
const reasonOf = (name: string, content: string | Uint8Array) =>
  findPictureIssue(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)?.reason;

test.each(PICTURES)('a picture of the kind $kind is accepted under its own name, and refused under another', ({ kind, bytes }) => {
  expect(reasonOf(`pier.${kind}`, bytes)).toBeUndefined();
  const other = kind === 'png' ? 'gif' : 'png';
  expect(reasonOf(`pier.${other}`, bytes)).toBe(`the picture is of the kind .${kind}, but its name ends in .${other}`);
});

test('a photograph may end in .jpeg, and endings may have capitals', () => {
  expect(reasonOf('pier.JPEG', readPicture('jpg'))).toBeUndefined();
});

test('what is no picture, an empty file and a kind that browsers do not show are refused', () => {
  for (const content of ['A pier.', '', '<html></html>', `BM${'\0'.repeat(60)}`, png.subarray(0, 10)])
    expect(reasonOf('pier.png', content)).toBe('this is no picture that browsers show, although its name ends in .png');
});

test('a picture that is too large is refused', () => {
  const wide = Uint8Array.from(png);
  new DataView(wide.buffer).setUint32(16, 20_000);
  expect(reasonOf('pier.png', wide)).toBe('the picture has 20000 × 6 pixels, and the limit is 50 million');
  expect(reasonOf('pier.png', new Uint8Array(5_100_000))).toBe('the picture has 5.1 MB, and the limit is 5 MB');
});

const svg = (inside: string, attributes = '') =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"${attributes}>${inside}</svg>`;

test('a drawing with styles, gradients, texts and its own parts is accepted', () => {
  const inside = `<title>A pier</title><style><![CDATA[ .a { fill: url(#g) } ]]></style><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
    <use href="#g"/><rect class="a" style="fill: url('#g')" filter="url(#f)"/><text>Pier</text><!-- <script> -->`;
  expect(reasonOf('pier.svg', svg(inside))).toBeUndefined();
});

test('a drawing that is cut off anywhere is refused', () => {
  const whole = svg('<g><path d="M0 0"/></g><style>g { fill: red }</style><text>Pier</text>');
  for (let length = 0; length < whole.length; length++) expect(reasonOf('pier.svg', whole.slice(0, length))).toBeDefined();
});

describe('a drawing is refused with', () => {
  test.each([
    ['<script>alert(1)</script>', '<script> is no part of a drawing'],
    ['<foreignObject/>', '<foreignObject> is no part of a drawing'],
    ['<image href="#a"/>', '<image> is no part of a drawing'],
    ['<a href="#b"/>', '<a> is no part of a drawing'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', '<set> is no part of a drawing'],
    ['<animate attributeName="x"/>', '<animate> is no part of a drawing'],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', '<h:script> is no part of a drawing'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'xmlns="http://www.w3.org/1999/xhtml" is not that of SVG'],
    ['<g onclick="alert(1)"/>', 'the attribute "onclick" runs a script'],
    ['<g ONLOAD="alert(1)"/>', 'the attribute "ONLOAD" runs a script'],
    ['<style>svg{background:image-set("https://evil.example/x.png" 1x)}</style>', 'a style of the picture fetches something'],
    ['<use href="other.svg#a"/>', '"href" leads out of the picture'],
    ['<use xlink:href="https://evil.example/a.svg#a"/>', '"xlink:href" leads out of the picture'],
    ['<use href="java&#115;cript:alert(1)"/>', '"href" leads out of the picture'],
    ['<g xml:base="https://evil.example/"/>', '"xml:base" leads out of the picture'],
    ['<rect fill="url(https://evil.example/a)"/>', 'the attribute "fill" fetches something'],
    ['<rect style="fill: u\\72l(x)"/>', 'the attribute "style" fetches something'],
    ['<style>@import "x.css";</style>', 'a style of the picture fetches something'],
    ['<style><![CDATA[ a { fill: url( //evil.example/a ) } ]]></style>', 'a style of the picture fetches something'],
  ])('%s', (inside, reason) => {
    expect(reasonOf('pier.svg', svg(inside))).toBe(reason);
  });

  test('a style sheet, entities of its own, or no namespace', () => {
    const drawing = svg('<g/>').replace(/^.*\n/, '');
    expect(reasonOf('pier.svg', `<?xml-stylesheet href="x.css"?>${drawing}`)).toContain('may fetch or define something');
    expect(reasonOf('pier.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing}`)).toContain('may fetch or define something');
    expect(reasonOf('pier.svg', drawing + drawing)).toBe('the file has more than one drawing');
    expect(reasonOf('pier.svg', `A pier. ${drawing}`)).toBe('there is text outside the drawing');
    expect(reasonOf('pier.svg', svg('<path>'))).toBe('<path> is not closed');
    expect(reasonOf('pier.svg', '<svg width="8" height="6"/>')).toBe('the picture lacks xmlns="http://www.w3.org/2000/svg"');
  });
});

test('a finding names the line and column of a drawing', () => {
  expect(findPictureIssue('pier.svg', new TextEncoder().encode(svg('\n  <script/>')))?.place).toEqual({ line: 3, column: 3 });
});
