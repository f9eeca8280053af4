import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { pathOfEmbed, pathOfOembed, type SitePath } from '#dossier/paths.ts';
import { LIGHT_STYLE } from '#exports/embeds/embed-snippet.ts';
import type { Oembed } from '#exports/embeds/oembed.ts';
import { newTab, useBrowser } from '../support/browser.ts';
import { readSite } from '../support/built-site.ts';
import { serveWithNginx } from '../support/programs/nginx.ts';
import { serve } from '../support/static-server.ts';

const { folder, dossier, embeds } = await readSite('root');
const browser = useBrowser();

const readOembed = (page: SitePath) => JSON.parse(readFileSync(join(folder, pathOfOembed(page)), 'utf8')) as Oembed;
const all = embeds.map(({ path }) => {
  const page = path.replace(/^\/embed/, '') as SitePath;
  return { path, page, oembed: readOembed(page) };
});
/** The highest of each kind. */
const oneOfEach = [...Map.groupBy(all, ({ page }) => page.split('/')[1]).values()].map((kind) =>
  kind.reduce((a, b) => (b.oembed.height > a.oembed.height ? b : a)),
);

/** How many pixels of a frame may stay empty: between text and footer, on a phone and on a wide screen. */
const MOST_EMPTY = { 320: 120, 360: 130, 480: 160, 632: 220, 700: 240 };

const hosts: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(hosts.map((host) => host.close()));
});
const serveSite = async (allow: '*' | string[]) => {
  const server = await serveWithNginx(folder, '/', [], { allow });
  hosts.push(server);
  return server.address;
};

test('everything that can be embedded fits its frame on every usual width, and leaves little empty', async () => {
  // With the headers that we ship, the browser keeps fonts and style sheets for all the frames.
  const site = await serveSite('*');
  const page = await newTab({ viewport: { width: 320, height: 600 } });
  await page.route('**/all-frames', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<style>body { margin: 0 } iframe { border: 0; width: 100%; height: 100px }</style>${all.map(({ path }) => `<iframe src="${site}${path}"></iframe>`).join('')}`,
    }),
  );
  await page.goto(`${site}/all-frames`, { waitUntil: 'load' });
  const measure = () =>
    page.evaluate(async () => {
      const documents = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument as Document);
      await Promise.all(documents.flatMap(({ fonts, images }) => [fonts.ready, ...[...images].map((image) => image.decode())]));
      return documents.map(({ documentElement }) => [documentElement.scrollHeight, documentElement.scrollWidth - innerWidth] as const);
    });
  for (const [width, mostEmpty] of Object.entries(MOST_EMPTY)) {
    await page.setViewportSize({ width: Number(width), height: 600 });
    const unfit = (await measure()).flatMap(([height, tooWide], index) => {
      const { path = '', oembed } = all[index] ?? {};
      const empty = (oembed?.height ?? 0) - height;
      return empty >= 0 && empty <= mostEmpty && tooWide <= 0 ? [] : [`${path} at ${width} pixels: ${empty} empty, ${tooWide} too wide`];
    });
    expect(unfit).toEqual([]);
  }
});

describe('in a page of another site', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const each of folders) rmSync(each, { recursive: true });
  });
  /** Opens a page on another port with some HTML; the deployed site is the one that is served here. */
  const openHost = async (
    html: string,
    site: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; complaints: string[] }> => {
    const hostFolder = mkdtempSync(join(tmpdir(), 'backgrounder-host-'));
    folders.push(hostFolder);
    const body = html.replaceAll(new URL(dossier.site.url).origin, site);
    writeFileSync(
      join(hostFolder, 'index.html'),
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${body}</html>`,
    );
    const host = await serve(hostFolder);
    hosts.push(host);
    const page = await newTab({ viewport: { width: 360, height: 8000 }, ...options });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('requestfailed', (request) => complaints.push(`${request.failure()?.errorText}: ${request.url()}`));
    await page.goto(`${host.address}/`, { waitUntil: 'load' });
    return { page, complaints };
  };

  test('each kind is shown by its HTML with the headers that we ship, without a scroll bar or a complaint', async () => {
    const { page, complaints } = await openHost(oneOfEach.map(({ oembed }) => oembed.html).join(''), await serveSite('*'));
    for (const [index, { path }] of oneOfEach.entries()) {
      const frame = page.locator('iframe').nth(index).contentFrame();
      await frame.locator('footer .more a').waitFor();
      const [heading, scrolls, face] = await frame.locator('html').evaluate(async (root) => {
        await document.fonts.ready;
        return [
          root.querySelector('h1')?.textContent,
          root.scrollHeight > innerHeight || root.scrollWidth > innerWidth,
          [...document.fonts].some(({ status }) => status === 'loaded'),
        ];
      });
      expect([path, heading !== '', scrolls, face]).toEqual([path, true, false, true]);
    }
    expect(complaints).toEqual([]);
  });

  test('it is light or dark as its frame says, and without a word as the system is', async () => {
    const [{ oembed }] = oneOfEach as [(typeof oneOfEach)[number]];
    const frames = [
      oembed.html,
      ...[LIGHT_STYLE, LIGHT_STYLE.replace('light', 'dark')].map((style) => oembed.html.replace('style="border:0"', style)),
    ];
    // Emulated media would hold for the frame, too: this is the system's own preference.
    const { page } = await openHost(frames.join(''), await serveSite('*'), { colorScheme: null });
    const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
    const inFrames = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(isDark)),
    );
    expect(inFrames).toEqual([await page.evaluate(isDark), false, true]);
  });

  test('its links open the site in a new tab, which has no hold on the page', async () => {
    const [{ oembed, page: target }] = oneOfEach as [(typeof oneOfEach)[number]];
    const { page } = await openHost(oembed.html, await serveSite('*'));
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.frameLocator('iframe').locator('footer .more a').click()]);
    await popup.waitForLoadState();
    expect(new URL(popup.url()).pathname).toBe(target);
    expect(await popup.evaluate(() => [window.opener === null, document.querySelectorAll('main').length])).toEqual([true, 1]);
  });

  test('a site that the settings do not name is refused, and so is everything else of the site', async () => {
    const [{ oembed, page: whole, path }] = oneOfEach as [(typeof oneOfEach)[number]];
    const refused = await openHost(oembed.html, await serveSite(['https://gazette.example.org']));
    await expect.poll(() => refused.complaints.join()).toMatch(/frame-ancestors/);
    const rest = await openHost(oembed.html.replace(path, whole), await serveSite('*'));
    await expect.poll(() => rest.complaints.join()).toMatch(/frame-ancestors/);
    for (const { page } of [refused, rest])
      expect(page.frames().map((frame) => new URL(frame.url()).protocol)).toEqual(['http:', 'chrome-error:']);
  });
});

test('the list of parts has a page for each kind, on which a press copies the HTML of one', async () => {
  const page = await browser.open('/about/embed/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('main nav a', { hasText: 'Quotations' }).click();
  await page.waitForURL('**/about/embed/quotes/');
  await page.locator('.fold > summary').first().click();
  const row = page.locator('.fold[open] li').first();
  await row.locator('summary').click();
  await row.locator('.copy a').click();
  await expect.poll(() => row.getByRole('status').textContent()).toBe('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(all.map(({ oembed }) => oembed.html)).toContain(copied);
  expect(copied).toBe(await row.locator('textarea').inputValue());
});

test('where copying is not allowed, and without script, the HTML can be selected', async () => {
  const open = async (options: BrowserContextOptions) => {
    const page = await newTab(options);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(`${browser.address()}/about/embed/glossary/`);
    await page.locator('.rows summary').first().click();
    return page;
  };
  const page = await open({});
  await page.locator('.copy a').first().click();
  const selected = () =>
    page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
  await expect.poll(selected).toMatch(/^<iframe .+<\/iframe>$/);
  const plain = await open({ javaScriptEnabled: false });
  expect(await plain.locator('textarea').first().isVisible()).toBe(true);
  expect(await plain.locator('.copy a').first().isVisible()).toBe(false);
});

describe.each(oneOfEach)('$path', ({ path }) => {
  test('passes axe on a phone and a wide screen, in light and dark, with all folded parts open, and needs no script', async () => {
    const page = await newTab({ viewport: { width: 320, height: 700 } });
    await page.goto(`${browser.address()}${path}`);
    expect(await page.locator('script').count()).toBe(0);
    await page.evaluate(axe.source);
    for (const [width, colorScheme] of [
      [320, 'light'],
      [700, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(async () => {
        for (const fold of document.querySelectorAll('details')) {
          fold.removeAttribute('name');
          fold.open = true;
        }
        return (await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })).violations;
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    }
  });
});

test('pages lead programs to what can be embedded of them, and readers to the list of it', async () => {
  const [{ page: path, oembed }] = all as [(typeof all)[number]];
  const page = await browser.open(path, { javaScriptEnabled: false });
  const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  expect(link).toBe(new URL(pathOfOembed(path), dossier.site.url).href);
  await page.goto(`${browser.address()}/about/#cite`);
  await page.getByRole('link', { name: 'embedded' }).click();
  await page.locator('main nav a', { hasText: 'Questions' }).click();
  const row = page.locator('main li').filter({ has: page.locator(`a[href="${path}"]`) });
  await row.locator('summary').click();
  expect(await row.locator('textarea').inputValue()).toBe(oembed.html);
  await row.locator(`a[href="${pathOfEmbed(path)}"]`).click();
  await page.waitForURL(`**${pathOfEmbed(path)}`);
});
