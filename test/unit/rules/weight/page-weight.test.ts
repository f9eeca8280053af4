import { describe, expect, test } from 'vitest';
import { describeWeight, judgeEmbed, judgeHtml, judgeWeight, weighPage } from '#rules/weight/page-weight.ts';

/** A site whose files weigh as many bytes as their texts are long. */
const weigh = (files: Record<string, string>) =>
  weighPage('/a/', (address) => {
    const text = files[address];
    if (text === undefined) throw new Error(`no file ${address}`);
    return { length: 2 * text.length, size: text.length, text };
  });

describe('a page weighs', () => {
  const PAGE = '<link rel="stylesheet" href="/x.css"><script type="module" src="/s/one.js"></script><link rel="icon" href="/i.svg">';

  test('as much as its HTML and its style sheets', () => {
    expect(weigh({ '/a/': PAGE, '/x.css': '1234', '/s/one.js': '' })).toEqual({
      html: 2 * PAGE.length,
      text: PAGE.length + 4,
      script: 0,
    });
  });

  test('as much as its scripts and everything that they import, each once', () => {
    const files = {
      '/a/': PAGE,
      '/x.css': '',
      '/s/one.js': 'import{a}from"./two.js";import"./three.js"',
      '/s/two.js': 'import"./three.js"',
      '/s/three.js': '!',
    };
    expect(weigh(files).script).toBe(files['/s/one.js'].length + files['/s/two.js'].length + 1);
  });

  test('the same if attributes have no quotation marks, or another order', () => {
    expect(weigh({ '/a/': '<link href=/x.css rel=stylesheet><script src=/s.js defer>', '/x.css': '12', '/s.js': '1' })).toMatchObject({
      text: 59,
      script: 1,
    });
  });
});

describe('a budget', () => {
  const site = { budget: { page: 18, script: 3, html: 250, embed: 8 } };

  test('may be used up to its last byte', () => {
    expect(judgeWeight('briefings/a/', { text: 18_000, script: 3000 }, site)).toEqual([]);
  });

  test('that is exceeded is reported with a hint', () => {
    expect(judgeWeight('briefings/a/', { text: 18_100, script: 3100 }, site).map(({ reason }) => reason)).toMatchInlineSnapshot(`
      [
        "its HTML and CSS take 18.1 kB compressed, 100 bytes over the budget of 18 kB: shorten the briefing, or raise budget.page in site.config.ts",
        "its scripts take 3.1 kB compressed, 100 bytes over the budget of 3 kB: budget.script in site.config.ts",
      ]
    `);
  });

  test('of HTML holds for every page but the print edition, not compressed', () => {
    expect(judgeHtml('references/', 250_000, site)).toEqual([]);
    expect(judgeHtml('print/', 1_000_000, site)).toEqual([]);
    expect(['references/', ''].flatMap((path) => judgeHtml(path, 250_100, site)).map(({ path, reason }) => `${path} ${reason}`))
      .toMatchInlineSnapshot(`
      [
        "references/ has 250.1 kB of HTML, 100 bytes over the budget of 250 kB, so it is slow to open on a phone: shorten what it lists, move a part to another page, or raise budget.html in site.config.ts",
        "the front page has 250.1 kB of HTML, 100 bytes over the budget of 250 kB, so it is slow to open on a phone: shorten what it lists, move a part to another page, or raise budget.html in site.config.ts",
      ]
    `);
  });

  test('is printed for people', () => {
    expect(describeWeight({ text: 13_149, script: 951 })).toBe('13.1 kB of HTML and CSS, 1.0 kB of script');
  });
});

test('a part for other sites has a budget of its own', () => {
  const site = { budget: { page: 18, script: 3, html: 250, embed: 8 } };
  expect(judgeEmbed('embed/places/', { text: 8000 }, site)).toEqual([]);
  expect(judgeEmbed('embed/places/', { text: 8010 }, site)).toEqual([
    {
      path: 'embed/places/',
      reason:
        'takes 8.0 kB of HTML and CSS compressed, 10 bytes over the budget of 8 kB: shorten what it shows, or raise budget.embed in site.config.ts',
    },
  ]);
});
