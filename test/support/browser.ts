import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { readSite, type BuiltPage } from './built-site.ts';
import { CHROMIUM_ARGUMENTS } from './programs/chromium.ts';
import { serveWithNginx } from './programs/nginx.ts';
import { REPOSITORY_ROOT } from './repository-root.ts';
import type { SiteName } from './shared-sites.ts';
import { serve, type StaticServer } from './static-server.ts';

/** The browser, and one served site for all tests of a file. */
export interface BrowserFixture {
  /**
   * Opens a page of the site; the path is without the base path. Calls with the same options share a tab, because a new one
   * takes time and the tests of a file run one after the other.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  address(): string;
}

/** How long a page may take to get into the state that a test waits for, in milliseconds: a busy machine is slow. */
const LONGEST_WAIT = 60_000;

/** The server of a site: one that only sends files, or nginx with the headers of the project. */
export const HOSTS = { 'a plain file server': serve, nginx: serveWithNginx } as const;

let started: Promise<Browser> | undefined;

/**
 * The browser that all tests of a worker share. Rejects with what to install if there is none. Playwright closes it when the
 * worker ends. One for all workers would cost more: each message would pass through a third process, which parses it twice.
 */
function startBrowser(): Promise<Browser> {
  const browser = inject('browser');
  if ('missing' in browser) return Promise.reject(new Error(browser.missing));
  return (started ??= chromium.launch({ executablePath: browser.program, args: CHROMIUM_ARGUMENTS }));
}

/** Opens a tab of the shared browser with storage of its own; it is closed after the test. */
export async function newTab(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (await startBrowser()).newContext(options);
  onTestFinished(() => context.close());
  context.setDefaultTimeout(LONGEST_WAIT);
  return context.newPage();
}

/** Tabs of the shared browser for the tests of a file; they are closed after them. */
export function useTabs(): (options?: BrowserContextOptions) => Promise<Page> {
  const contexts = new Map<string, BrowserContext>();
  afterAll(async () => {
    await Promise.all([...contexts.values()].map((context) => context.close()));
  });
  return async (options = {}) => {
    const key = JSON.stringify(options);
    const known = contexts.get(key)?.pages()[0];
    if (known) return known;
    const context = await (await startBrowser()).newContext(options);
    contexts.set(key, context);
    context.setDefaultTimeout(LONGEST_WAIT);
    return context.newPage();
  };
}

/** Serves one of the shared sites to the tests of a file, in tabs of the shared browser. */
export function useBrowser(name: SiteName = 'root', host: keyof typeof HOSTS = 'a plain file server'): BrowserFixture {
  const tabOf = useTabs();
  let server: StaticServer | undefined;
  beforeAll(async () => {
    const { folder, dossier } = await readSite(name);
    server = await HOSTS[host](folder, dossier.site.base);
  });
  afterAll(() => server?.close());
  const address = () => {
    if (server === undefined) throw new Error('the site is not served yet: ask for it inside a test');
    return server.address;
  };
  return {
    address,
    open: async (path, options) => {
      const tab = await tabOf(options);
      const target = new URL(address() + path).href;
      // The browser does not reload for an address that differs only in its fragment. Elsewhere, the blank page would cost a new process.
      if (withoutFragment(tab.url()) === withoutFragment(target)) await tab.goto('about:blank');
      await tab.goto(target);
      return tab;
    },
  };
}

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');

/** The paths of the largest page of each route; a page of no route in `src/pages` is one, too. */
export async function fullestPages(name: SiteName = 'root'): Promise<string[]> {
  const { pages } = await readSite(name);
  const size = ({ html }: BuiltPage) => html.length;
  const groups = Map.groupBy(pages, ({ path }) => ROUTES.find((route) => route.test(path)) ?? path);
  return [...groups.values()].map((group) => group.reduce((a, b) => (size(b) > size(a) ? b : a)).path);
}

/** What the addresses of each route are like, from its file in `src/pages`. As in Astro, `[id]` goes before `[...page]`. */
const ROUTES = globSync('**/*.astro', { cwd: join(REPOSITORY_ROOT, 'src/pages') })
  .map((file) => file.replaceAll(sep, '/').replace(/(?:(?:^|\/)index)?\.astro$/, ''))
  .sort((a, b) => parametersOf(a, '[...') - parametersOf(b, '[...') || parametersOf(a, '[') - parametersOf(b, '['))
  .map((route) => new RegExp(`^/${route.replace(/\/\[\.{3}\w+\]/g, '(?:/.+)?').replace(/\[\w+\]/g, '[^/]+')}(?:/|\\.html)?$`));

function parametersOf(route: string, start: string): number {
  return route.split(start).length - 1;
}
