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
   * Opens a page of the site; the path is without the base path. Calls with the same options share a tab, because a new one
   * takes a second and the tests of a file run one after the other.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  address(): string;
}

/** How long a page may take to get into the state that a test waits for, in milliseconds: a busy machine is slow. */
const LONGEST_WAIT = 60_000;

/** The server of a site: one that only sends files, or nginx with the headers of the project. */
export const HOSTS = { 'a plain file server': serve, nginx: serveWithNginx } as const;

/** Starts a browser and serves one of the shared sites before the tests of a file; stops both after them. */
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
      await tab.goto('about:blank'); // the browser would not reload for an address that differs only in its fragment
      await tab.goto(`${address()}${path}`);
      return tab;
    },
  };
}

/** The paths of the largest page of each kind. */
export async function fullestPages(name: SiteName = 'root'): Promise<string[]> {
  const { pages } = await readSite(name);
  const size = ({ document }: BuiltPage) => document.toString().length;
  const kinds = Map.groupBy(pages, ({ path }) => path.replace(/^(\/(?:actors|briefings|chronology|glossary)\/).+$/, '$1…/'));
  return [...kinds.values()].map((group) => group.reduce((a, b) => (size(b) > size(a) ? b : a)).path);
}
