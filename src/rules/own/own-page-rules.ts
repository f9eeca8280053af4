import { memoize } from '#lib/memoize.ts';
import type { BuiltSite as PublicSite, OwnPageRule, PageFinding as PublicFinding } from '#schemas/site/own-rule.ts';
import type { Site } from '#schemas/site.ts';
import type { PageFinding, PageRule } from '../built/page-rule.ts';
import { pathOfFile, type BuiltSite, type SiteFile } from '../built/site/built-site.ts';

/** The newsroom’s rules for the built pages, as ours are. */
export const ownPageRules: (rules: Site['ownRules']) => readonly PageRule[] = memoize((rules) =>
  rules.flatMap((rule, index) => (rule.checkPages === undefined ? [] : [adaptPageRule(rule, index)])),
);

/** A rule of the newsroom for the built pages, as ours are. */
export const adaptPageRule = (rule: OwnPageRule, index = 0): PageRule => ({
  id: rule.id,
  severity: rule.severity,
  summary: rule.summary,
  why: rule.why ?? '',
  fix: rule.fix,
  waivable: false,
  ownIndex: index,
  examples: (rule.examples ?? []).map((example) => ({ ...example, inSite: true })),
  *check(site) {
    for (const finding of rule.checkPages(toPublic(site))) yield toFinding(rule, finding, site);
  },
});

/** What a checker of the newsroom gets. The HTML of a page is read when it is asked for. */
const toPublic: (site: BuiltSite) => PublicSite = memoize((site) => ({
  pages: [...site.pages.values()].map(({ path, file, isIndexable }) => ({
    path,
    file,
    isIndexable,
    get html() {
      return site.read(file);
    },
  })),
  files: [...site.files],
  read: (file) => site.read(file),
}));

/** Throws a TypeError if the finding is none: no type check may have seen the rule. */
function toFinding({ fix }: OwnPageRule, finding: PublicFinding, site: BuiltSite): PageFinding {
  const { reason, hint = fix, at, words, id } = (finding as Partial<PublicFinding> | undefined) ?? {};
  if (typeof reason !== 'string' || reason.trim() === '') throw new TypeError('a finding needs a `reason`, in one sentence');
  if (at === undefined || !site.files.has(at.file))
    throw new TypeError('a finding needs `at`: the page that it is about, or another file of the site as { file }');
  const about = words !== undefined ? { text: words, unknown: words, begin: words } : id !== undefined ? { id } : ({ file: true } as const);
  return { reason, hint: () => hint, files: [fileOf(site, at.file)], about };
}

function fileOf(site: BuiltSite, file: string): SiteFile {
  const path = pathOfFile(file);
  return site.pages.get(path) ?? { file, path, kind: 'other' };
}
