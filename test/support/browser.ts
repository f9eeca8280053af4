import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { SiteName } from './build-sites.ts';
import { readSite, type BuiltPage } from './built-site.ts';
import { CHROMIUM_ARGUMENTS, requireChromium } from './chromium.ts';
import { serveWithNginx } from './nginx.ts';
import { serve, type StaticServer } from './static-server.ts';

/** One browser and one served site for all tests of a file. */
export interface BrowserFixture {
  /**
   * Opens a page of the site; the path is without the base path. Calls with the same options get the same tab, since a
   * new one costs a second: a file's tests run one after the other.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  address(): string;
}

/** How long a page may take to get into the state that a test waits for, in milliseconds: a busy machine is slow. */
const LONGEST_WAIT = 60_000;

/** Who serves a site: a server that sends files and nothing else, or nginx with the headers that we ship. */
export const HOSTS = { 'a plain file server': serve, nginx: serveWithNginx } as const;

/** Starts a browser and serves one of the shared sites before the tests of a file, and ends both after them. */
export function useBrowser(name: SiteName = 'root', host: keyof typeof HOSTS = 'a plain file server'): BrowserFixture {
  let browser: Browser | undefined;
  let server: StaticServer | undefined;
  const tabs = new Map<string, Page>();
  beforeAll(async () => {
    const { folder, dossier } = await readSite(name);
    server = await HOSTS[host](folder, dossier.site.base);
    browser = await chromium.launch({
      executablePath: requireChromium((line) => process.stderr.write(`${line}\n`)),
      args: CHROMIUM_ARGUMENTS,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const started = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('the browser is not started yet: ask for it inside a test');
    return thing;
  };
  const address = () => started(server).address;
  return {
    address,
    open: async (path, options = {}) => {
      const key = JSON.stringify(options);
      const tab = tabs.get(key) ?? (await (await started(browser).newContext(options)).newPage());
      tab.setDefaultTimeout(LONGEST_WAIT);
      tabs.set(key, tab);
      await tab.goto('about:blank'); // an address that differs in its fragment only would not load the page anew
      await tab.goto(`${address()}${path}`);
      return tab;
    },
  };
}

/** Of each kind of page the one with most in it: their paths. */
export async function fullestPages(name: SiteName = 'root'): Promise<string[]> {
  const { pages } = await readSite(name);
  const size = ({ document }: BuiltPage) => document.toString().length;
  const kinds = Map.groupBy(pages, ({ path }) => path.replace(/^(\/(?:actors|briefings|chronology|glossary)\/).+$/, '$1…/'));
  return [...kinds.values()].map((group) => group.reduce((a, b) => (size(b) > size(a) ? b : a)).path);
}
