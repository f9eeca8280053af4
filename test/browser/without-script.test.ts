import { describe, expect, test } from 'vitest';
import { collectComplaints } from '../support/browser-complaints.ts';
import { fullestPages, useBrowser } from '../support/browser.ts';

describe('under a base path, with the headers that nginx is configured to send', async () => {
  const browser = useBrowser('other', 'nginx');
  const paths = await fullestPages('other');

  test('no page logs an error, violates its policy, requests another host, or requests a missing file', async () => {
    const page = await browser.open('/404.html');
    const complaints = await collectComplaints(page, new URL(browser.address()).origin);
    for (const path of paths) {
      await page.goto(`${browser.address()}${path}`);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.styleSheets.length), path).toBeGreaterThan(0);
      expect(await complaints.read(), path).toEqual([]);
    }
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

describe('without JavaScript', () => {
  const browser = useBrowser();

  test('collapsed details open', async () => {
    const page = await browser.open('/references/', { javaScriptEnabled: false });
    await page.locator('main summary').first().click();
    expect(await page.locator('main details a').first().isVisible()).toBe(true);
  });

  test('the sections unfold on a phone, by keyboard', async () => {
    const page = await browser.open('/glossary/', { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const link = page.locator('.site-header nav a').last();
    expect(await link.isVisible()).toBe(false);
    await page.locator('.menu summary').press('Enter');
    expect(await link.isVisible()).toBe(true);
    for (let stops = 0; stops < 20 && !(await link.evaluate((element) => element === document.activeElement)); stops++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/about/');
  });
});
