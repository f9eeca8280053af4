import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { collectComplaints } from '../support/browser-complaints.ts';
import { HOSTS, useBrowser } from '../support/browser.ts';
import { readSite } from '../support/built-site.ts';

const { dossier, page: builtPage } = await readSite('root');
const briefing = `/briefings/${dossier.briefings[0]?.id}/`;

/** Injected content that got past all checks. */
const INJECTED = [
  '<script>window.ran1 = true</script>',
  '<script src="https://example.org/x.js"></script>',
  '<img src="https://example.org/x.png" onerror="window.ran2 = true" alt="">',
  '<p style="color: red">x</p><style>p { color: red }</style>',
].join('');

/** The directives of the policy that were violated since the last call. */
const refused = (page: Page) => page.evaluate(() => [...new Set((window as unknown as { refused: string[] }).refused.splice(0))].sort());

describe.each(Object.keys(HOSTS) as (keyof typeof HOSTS)[])('served by %s', (host) => {
  const browser = useBrowser('root', host);
  const open = async (path: string) => {
    const page = await browser.open('/404.html', { serviceWorkers: 'block' });
    const complaints = await collectComplaints(page, new URL(browser.address()).origin);
    await page.goto(`${browser.address()}${path}`);
    return { page, complaints };
  };

  test('previews, the filter, the theme switch and the search work', async () => {
    const { page, complaints } = await open(briefing);
    await page.locator('main a.mention').first().hover();
    await page.locator('.preview:popover-open').waitFor();
    await page.getByRole('button', { name: 'Dark appearance' }).click();
    await page.goto(`${browser.address()}/chronology/`);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.getByRole('combobox', { name: 'By source' }).selectOption('background');
    expect(await page.getByRole('status').innerText()).toMatch(/ of /);
    expect(await complaints.read()).toEqual([]);
    await page.goto(`${browser.address()}/search/`);
    const name = builtPage('/glossary/').document.querySelector('main li a')?.text ?? '?';
    await page.locator('main [type=search]').fill(name);
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^\d+ results? for/);
    expect(await page.locator('[data-hits] > li').count()).toBeGreaterThan(0);
    expect(await complaints.read()).toEqual([]);
    await page.evaluate(() => localStorage.clear());
  });

  test.each([briefing, '/search/'])('on %s no injected content runs or is fetched', async (path) => {
    const { page } = await open('/');
    const address = `${browser.address()}${path}`;
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<main', `${INJECTED}<main`);
      await route.fulfill({ response, body });
    });
    await page.goto(address);
    await expect.poll(() => page.evaluate(() => document.images[0]?.complete)).toBe(true);
    expect(await page.evaluate(() => Object.keys(window).filter((key) => key.startsWith('ran')))).toEqual([]);
    expect(await refused(page)).toEqual(['img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr', 'style-src-elem']);
    await page.unroute(address);
  });

  test('text does not become markup or code', async () => {
    const { page } = await open(briefing);
    const sinks = [
      () => void (document.body.innerHTML = '<p>x</p>'),
      () => document.createElement('p').setAttribute('onclick', 'x'),
      () => void (document.createElement('script').text = 'x'),
    ];
    for (const sink of sinks) {
      const message = await page.evaluate(sink).catch((error: unknown) => (error as Error).message);
      expect(message, String(sink)).toMatch(/Trusted(?:HTML|Script)/);
    }
    const makePolicy = () => {
      (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('mine', {});
    };
    await expect(page.evaluate(makePolicy)).rejects.toThrow('disallowed');
  });

  test('a page may fetch only from its own host', async () => {
    const { page } = await open(briefing);
    await page.route('https://example.org/', (route) => route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: 'x' }));
    const fetches = (address: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        address,
      );
    expect(await fetches('/')).toBe(true);
    expect(await fetches('https://example.org/')).toBe(false);
    expect(await refused(page)).toContain('connect-src');
  });

  test.each([briefing, '/search/'])('on %s no text is evaluated as code', async (path) => {
    const { page } = await open(path);
    // In a timeout, because code that the test itself runs may evaluate text despite the policy.
    const evaluate = () =>
      new Promise((done) =>
        setTimeout(() => {
          try {
            done(globalThis.eval('1'));
          } catch (error) {
            done((error as Error).name);
          }
        }),
      );
    expect(await page.evaluate(evaluate)).toBe('EvalError');
  });

  test('WebAssembly runs only on the search page', async () => {
    const tries = async (path: string) => {
      const { page } = await open(path);
      return page.evaluate(() =>
        WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
          () => true,
          () => false,
        ),
      );
    };
    expect([await tries('/search/'), await tries(briefing), await tries('/404.html')]).toEqual([true, false, false]);
  });
});
