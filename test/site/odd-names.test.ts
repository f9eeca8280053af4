import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copySubject } from '../support/broken-subject.ts';
import { evenSpace, wordsOf } from '../support/built-site.ts';
import { CHROMIUM_ARGUMENTS, requireChromium } from '../support/chromium.ts';
import { addOddNames, ODD_NAME_KINDS, ODD_NAMES, ODD_TITLE } from '../support/odd-content.ts';
import { buildSite } from '../support/run.ts';
import { serve, type StaticServer } from '../support/serve.ts';

const subject = copySubject();
const site = mkdtempSync(join(tmpdir(), 'backgrounder-odd-'));
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  addOddNames(subject);
  const { code, stderr } = await buildSite(site, { BACKGROUNDER_SUBJECT: subject.folder });
  expect([code, stderr]).toEqual([0, '']);
  server = await serve(site, '/herbal/');
  browser = await chromium.launch({ executablePath: requireChromium(() => undefined), args: CHROMIUM_ARGUMENTS });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  subject.dispose();
  rmSync(site, { recursive: true, force: true });
});

const read = (path: string) => parse(readFileSync(join(site, path, 'index.html'), 'utf8'));

test.each(ODD_NAME_KINDS)('the page of a name with an oddity (%s) has it, as it is written, for heading and title', (kind) => {
  const page = read(`actors/odd-${kind}`);
  const name = evenSpace(ODD_NAMES[kind]);
  expect(wordsOf(page.querySelector('h1')!)).toBe(name);
  expect(wordsOf(page.querySelector('title')!)).toBe(evenSpace(`${ODD_NAMES[kind]} · Actors · ${ODD_TITLE}`));
  expect(page.querySelectorAll('b')).toEqual([]);
});

test('names in their own script stand apart, so that they turn nothing beside them', () => {
  const names = read('actors/odd-marks').querySelectorAll('bdi[lang]');
  expect(names.map((name) => name.getAttribute('lang')).slice(0, 2)).toEqual(['he', 'ar']);
});

test('at 360 pixels no page is wider than the screen, whatever the length of a name, and no script fails', async () => {
  const tab = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  const failures: string[] = [];
  tab.on('pageerror', (error) => failures.push(error.message));
  for (const path of [
    '',
    'actors/',
    'actors/odd-unbroken/',
    'actors/odd-long/',
    'briefings/odd-names/',
    'chronology/',
    'chronology/place/odd-unbroken/',
    'glossary/',
    'places/',
    'positions/',
    'references/',
    'print/',
  ]) {
    await tab.goto(`${server.address}/${path}`);
    expect([path, await tab.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 360]);
  }
  expect(failures).toEqual([]);
});
