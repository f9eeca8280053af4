import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importsInScript, urlsInCss, urlsInSrcset } from '#lib/web/embedded-urls.ts';

describe('a style sheet', () => {
  test.each([
    ['a { background: url(x.png) }', ['x.png']],
    [`a { background: url( "x y.png" ), url('z.svg#a') }`, ['x y.png', 'z.svg#a']],
    ['@import "base.css"; @import url(more.css);', ['more.css', 'base.css']],
    ['/* url(old.png) */ a { color: red }', []],
    ['a { background: url() }', []],
    ['a { clip-path: url(#hole) }', ['#hole']],
  ])('%j fetches %j', (css, urls) => {
    expect(urlsInCss(css)).toEqual(urls);
  });

  test('every address in quotation marks is found', () => {
    const address = fc.stringMatching(/^[\w./ )-]+$/);
    fc.assert(
      fc.property(fc.array(address), (urls) => {
        expect(urlsInCss(urls.map((url) => `a{background:url("${url}")}`).join('\n'))).toEqual(urls);
      }),
    );
  });
});

describe('a srcset', () => {
  test.each([
    ['pier.jpg', ['pier.jpg']],
    ['pier.jpg 1x, pier-2x.jpg 2x', ['pier.jpg', 'pier-2x.jpg']],
    ['pier.jpg, lamp.jpg', ['pier.jpg', 'lamp.jpg']],
    ['  pier.jpg 100w ,lamp.jpg 200w, ', ['pier.jpg', 'lamp.jpg']],
    ['/w_100,h_50/pier.jpg 1x, /w_200,h_100/pier.jpg 2x', ['/w_100,h_50/pier.jpg', '/w_200,h_100/pier.jpg']],
    ['', []],
  ])('%j names %j', (srcset, urls) => {
    expect(urlsInSrcset(srcset)).toEqual(urls);
  });

  test('every address is found, with any descriptor', () => {
    const url = fc.stringMatching(/^[\w/.:-]([\w/.,:-]*[\w/.:-])?$/);
    const described = fc.tuple(url, fc.constantFrom(' 1x', ' 2.5x', ' 640w', ''));
    fc.assert(
      fc.property(fc.array(described), fc.constantFrom(', ', ' , ', ',\n'), (candidates, comma) => {
        expect(urlsInSrcset(candidates.map((parts) => parts.join('')).join(comma))).toEqual(candidates.map(([address]) => address));
      }),
    );
  });
});

test('a bundled script imports modules beside it, statically or dynamically', () => {
  expect(importsInScript('import{a}from"./a.js";import"../b.js";const c=import("./c.js");import d from "https://x.example/d.js"')).toEqual([
    './a.js',
    '../b.js',
    './c.js',
  ]);
});
