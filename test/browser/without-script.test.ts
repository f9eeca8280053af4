import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

describe('under a base path', async () => {
  const browser = useBrowser('based');
  const paths = await fullestPages('based');

  test('no page logs an error, requests another host, or requests a missing file', async () => {
    const page = await browser.open('/');
    const complaints = listen(page.context(), new URL(browser.address()).origin);
    for (const path of paths) {
      await page.goto(`${browser.address()}${path}`);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.styleSheets.length), path).toBeGreaterThan(0);
    }
    expect(complaints).toEqual([]);
  });

  test('an unknown address shows the 404 page at any depth', async () => {
    const page = await browser.open('/', { locale: 'en-GB' });
    for (const path of ['/no-such-page', '/no/such/page/']) {
      const response = await page.goto(`${browser.address()}${path}`);
      expect(response?.status()).toBe(404);
      expect(await page.locator('h1').innerText()).toBe('There is no page at this address');
      await page.locator('main a').first().click();
      expect(page.url()).toBe(`${browser.address()}/briefings/`);
    }
  });
});

describe('without JavaScript', async () => {
  const browser = useBrowser();

  test.each(await fullestPages())('%s has the same text', async (path) => {
    const read = async (javaScriptEnabled: boolean) => {
      const page = await browser.open(path, { javaScriptEnabled });
      // Controls that need JavaScript have replacements without it; other tests compare the two.
      for (const part of await page.locator('.scripted').all()) expect(await part.isVisible()).toBe(javaScriptEnabled);
      for (const part of await page.locator('.unscripted').all()) expect(await part.isVisible()).toBe(!javaScriptEnabled);
      await page.locator('.scripted, .unscripted').evaluateAll((parts) => parts.forEach((part) => part.remove()));
      return page.locator('body').innerText();
    };
    const [withScript, without] = [await read(true), await read(false)];
    expect(without.length).toBeGreaterThan(200);
    expect(without).toBe(withScript);
  });

  test('collapsed details open', async () => {
    const page = await browser.open('/article/', { javaScriptEnabled: false });
    await page.locator('summary').first().click();
    expect(await page.locator('details a').first().isVisible()).toBe(true);
  });
});

/** Collects errors of the browser, and every request that leaves the site or fails. */
function listen(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) complaints.push(`leaves the site: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Requests that the next page interrupts do not count.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
