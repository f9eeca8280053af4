import type { SitePath } from '#dossier/paths.ts';
import { gatherKnownTexts } from '../built/known/known-texts.ts';
import { pathOfFile } from '../built/site/built-site.ts';
import { parseBuiltSite } from '../built/site/parse-built-site.ts';
import { addressOf } from '../built/canonical-is-own-address.ts';
import { checkPages } from '../built/run-page-checks.ts';
import type { Report } from '../report/report.ts';
import { compileContent } from '../compile.ts';
import type { PageRule } from '../built/page-rule.ts';
import { PAGE_RULES } from '../built/page-rules.ts';
import type { RuleExample } from '../rule.ts';
import { CONTENT_ROOT, contentFiles, fillIn } from './example-files.ts';
import { makeSite } from './example-site.ts';

const DIST = 'dist/';

/** Checks the example of a page rule: its pages, added to a site of one page, with its content and code. */
export function checkSiteExample({ files, asWritten, isTraced, settings }: RuleExample, rules: readonly PageRule[] = PAGE_RULES): Report {
  const { url, base } = makeSite(settings);
  const below = (folder: string) =>
    Object.entries(files).flatMap(([path, text]) =>
      path.startsWith(folder) && typeof text === 'string' ? [[path.slice(folder.length), text] as const] : [],
    );
  const built = new Map(below(DIST));
  if (!asWritten) fillInSite(built, (file) => addressOf({ url, base }, { path: pathOfFile(file) }));
  // The pages are checked, not the content.
  const content = compileContent(contentFiles(fillIn(Object.fromEntries(below(CONTENT_ROOT)))), makeSite(settings), undefined, {
    rules: [],
  });
  const { dossier } = content;
  const known = isTraced && dossier && ((paths: Iterable<SitePath>) => gatherKnownTexts({ dossier, calls: [], days: [], paths }));
  const site = parseBuiltSite({ url, base, files: built.keys(), known, read: (file) => built.get(file) ?? '' });
  return checkPages(
    site,
    () => ({
      content,
      code: new Map(Object.entries(files).filter((entry): entry is [string, string] => /^src\/(?!content\/)/.test(entry[0]))),
      folder: 'dist',
    }),
    rules,
  );
}

/** Adds what other rules require: canonical addresses, links to all pages on the front page, and a sitemap. */
function fillInSite(built: Map<string, string>, addressOfFile: (file: string) => string): void {
  if (!built.has('index.html')) built.set('index.html', '');
  const pages = [...built].filter(([file, text]) => file.endsWith('.html') && !/http-equiv|noindex/.test(text));
  for (const [file, text] of pages) {
    const links = file === 'index.html' ? pages.map(([page]) => `<a href="${addressOfFile(page)}">${addressOfFile(page)}</a>`) : [];
    built.set(file, `${text}\n<link rel="canonical" href="${addressOfFile(file)}">\n${links.join('\n')}`);
  }
  if (![...built.keys()].some((file) => file.startsWith('sitemap')))
    built.set('sitemap-0.xml', `<urlset>${pages.map(([file]) => `<url><loc>${addressOfFile(file)}</loc></url>`).join('')}</urlset>`);
}
