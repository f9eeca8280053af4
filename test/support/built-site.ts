import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { inject } from 'vitest';
import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { compileContent } from '#rules/compile.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { readContentFolder } from '#node/content/read-content.ts';
import { SITES, type SiteName } from './shared-sites.ts';
import { REPOSITORY_ROOT } from './repository-root.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address without the base path: `/actors/`, or `/404.html`. */
  path: string;
  /** The content of the file. */
  html: string;
  document: HTMLElement;
  /** The elements with an id, by id; the first one if several have the same. */
  byId: ReadonlyMap<string, HTMLElement>;
}

/** A built site, with the dossier that it was built from. */
export interface BuiltSite {
  folder: string;
  pages: BuiltPage[];
  /** The parts of pages that other sites embed: without header, footer and script. */
  embeds: BuiltPage[];
  /** The redirect pages at former addresses of entries. */
  redirects: BuiltPage[];
  /** Paths of all files from the root of the site, with forward slashes. */
  files: ReadonlySet<string>;
  dossier: Dossier;
  /** The page at a path without the base path; throws if there is none. */
  page(path: string): BuiltPage;
}

export const NOT_FOUND = '/404.html';

const read = new Map<SiteName, Promise<BuiltSite>>();

/** Reads one of the shared sites, only once. */
export function readSite(name: SiteName): Promise<BuiltSite> {
  const known = read.get(name) ?? loadBuiltSite(name);
  read.set(name, known);
  return known;
}

async function loadBuiltSite(name: SiteName): Promise<BuiltSite> {
  const environment: NodeJS.ProcessEnv = SITES[name];
  const folder = inject('sites')[name];
  const project = locateProject(REPOSITORY_ROOT, environment['BACKGROUNDER_PROJECT'] ?? '.');
  // Without rules: the build has checked the content.
  const { dossier } = compileContent(readContentFolder(project.contentFolder, REPOSITORY_ROOT), await loadSite(project), undefined, {
    rules: [],
  });
  if (!dossier) throw new Error(`the content of the site "${name}" has errors`);
  const files = listFiles(folder);
  const all = readPages(folder);
  const isRedirect = ({ html }: BuiltPage) => /<meta http-equiv="?refresh/.test(html);
  const isEmbed = ({ path }: BuiltPage) => path.startsWith('/embed/');
  const pages = all.filter((page) => !isRedirect(page) && !isEmbed(page));
  return {
    folder,
    pages,
    embeds: all.filter((page) => isEmbed(page) && !isRedirect(page)),
    redirects: all.filter(isRedirect),
    files: new Set(files),
    dossier,
    page: (path) => {
      const found = pages.find((page) => page.path === path);
      if (!found) throw new Error(`the site has no page ${path}`);
      return found;
    },
  };
}

const listFiles = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(sep, '/'));

/** Every HTML file of a built site, redirect pages and parts for other sites too. */
export const readPages = (folder: string): BuiltPage[] =>
  listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readPage(`/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`, join(folder, file)));

/** Parses a page when a test first asks for its elements: most tests need few pages, or only their paths. */
function readPage(path: string, file: string): BuiltPage {
  const html = readFileSync(file, 'utf8');
  let document: HTMLElement | undefined;
  let byId: Map<string, HTMLElement> | undefined;
  return {
    path,
    html,
    get document() {
      return (document ??= parse(html));
    },
    get byId() {
      if (byId) return byId;
      byId = new Map();
      for (const element of this.document.querySelectorAll('[id]')) if (!byId.has(element.id)) byId.set(element.id, element);
      return byId;
    },
  };
}

export { collapseWhitespace };

/** The text of an element with collapsed white space, without the parts that match the selectors. */
export function wordsOf(element: HTMLElement, ...without: string[]): string {
  const left = new Set<Node>(without.flatMap((selector) => element.querySelectorAll(selector)));
  const textOf = (node: Node): string => {
    if (left.has(node)) return '';
    return node.nodeType === NodeType.TEXT_NODE ? node.text : node.childNodes.map(textOf).join('');
  };
  return collapseWhitespace(textOf(element));
}

/** The nearest element that matches a selector: the node itself or one around it. */
export const around = (element: HTMLElement, selector: string): HTMLElement | undefined => element.closest(selector) ?? undefined;

/** The address of a page without the text fragment that leads to words on it. */
export const withoutTextFragment = (address: string): string => address.replace(/#?:~:.*$/, '');

/** The key of the entry that an address leads to: `/actors/ukraine/`, `/places/kyiv/`. */
export const keyOfAddress = (href: string): string => /[^/]+\/#?[^/#]+(?=\/?$)/.exec(href)?.[0].replace('#', '') ?? '';

export const hrefOf = (element: HTMLElement): string => element.getAttribute('href') ?? '';
