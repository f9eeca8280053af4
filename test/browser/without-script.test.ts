import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

describe('under a base path', async () => {
  const browser = useBrowser('based');
  const paths = await fullestPages('based');

  test('no page logs an error, asks another host, or asks for what is not there', async () => {
    const page = await browser.open('/');
    const complaints = listen(page.context(), new URL(browser.address()).origin);
    for (const path of paths) {
      await page.goto(`${browser.address()}${path}`);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.styleSheets.length), path).toBeGreaterThan(0);
    }
    expect(complaints).toEqual([]);
  });

  test('an address that leads nowhere shows the page that says so, wherever it is', async () => {
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

  test.each(await fullestPages())('there is the same to read on %s', async (path) => {
    const read = async (javaScriptEnabled: boolean) => {
      const page = await browser.open(path, { javaScriptEnabled });
      // What works with script alone is shown with script alone, and what stands in for it without: other tests compare the two.
      for (const part of await page.locator('.scripted').all()) expect(await part.isVisible()).toBe(javaScriptEnabled);
      for (const part of await page.locator('.unscripted').all()) expect(await part.isVisible()).toBe(!javaScriptEnabled);
      await page.locator('.scripted, .unscripted').evaluateAll((parts) => parts.forEach((part) => part.remove()));
      return page.locator('body').innerText();
    };
    const [withScript, without] = [await read(true), await read(false)];
    expect(without.length).toBeGreaterThan(200);
    expect(without).toBe(withScript);
  });

  test('a folded part opens', async () => {
    const page = await browser.open('/article/', { javaScriptEnabled: false });
    await page.locator('summary').first().click();
    expect(await page.locator('details a').first().isVisible()).toBe(true);
  });
});

/** Collects what a reader's browser complains of, and every request that leaves the site or fails. */
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
    // What is still loading when the next page is asked for, is let go.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
