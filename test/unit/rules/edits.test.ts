import { expect, test } from 'vitest';
import { memoize } from '#lib/memoize.ts';
import { compareText } from '#lib/text/compare-text.ts';
import { hashText } from '#lib/text/hash-text.ts';
import { clearCheckCaches } from '#lib/memoize-for-checks.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { readContentFolder, readProjectFiles } from '#node/content/read-content.ts';
import type { ContentFile, ParseCache } from '#dossier/parse/parse-entries.ts';
import { compileContent, type Compilation, type CompileOptions } from '#rules/compile.ts';
import type { Site } from '#schemas/site.ts';
import { readContent } from '../../mutation/content.ts';
import { MUTATORS } from '../../mutation/mutators.ts';
import { ODDITIES } from '../../mutation/oddities.ts';
import { pickMutants } from '../../mutation/pick-mutants.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

/** What a development server reads after a save. */
interface State {
  /** The edit that led to it, for the report of a failure. */
  edit: string;
  files: readonly ContentFile[];
  site: Site;
  options: CompileOptions;
}

const project = locateProject(REPOSITORY_ROOT, 'test/fixtures/other-project');
const files = readContentFolder(project.contentFolder, REPOSITORY_ROOT);
const site = await loadSite(project);
const options: CompileOptions = { ...readProjectFiles(project, REPOSITORY_ROOT), today: '2024-06-01' };
const original: State = { edit: 'nothing', files, site, options };

const textOf = ({ bytes }: ContentFile) => new TextDecoder().decode(bytes);

/** The content with another text of a file; without one, the file is deleted. */
const withFile = (name: string, text: string | undefined): ContentFile[] =>
  files.flatMap((file) => (file.name !== name ? [file] : text === undefined ? [] : [{ ...file, bytes: new TextEncoder().encode(text) }]));

/** The same edit in every third file. */
const inFiles = (what: string, start: number, change: (file: ContentFile) => readonly ContentFile[]): State[] =>
  files
    .filter(({ name }) => /\.(?:yaml|mdx)$/.test(name))
    .filter((_file, index) => index % 3 === start % 3)
    .map((file) => ({ ...original, edit: `${file.name}: ${what}`, files: change(file) }));

const renamed = (file: ContentFile): ContentFile[] =>
  files.map((each) => (each === file ? { ...each, name: rename(each.name), path: rename(each.path) } : each));
const rename = (path: string) => path.replace(/(?=\.\w+$)/, '-again');

const withSite = (edit: string, change: Partial<Site>): State => ({ ...original, edit, site: { ...site, ...change } });
const withOptions = (edit: string, change: CompileOptions): State => ({ ...original, edit, options: { ...options, ...change } });

const ownRule: Site['ownRules'][number] = {
  id: 'statement-is-short',
  severity: 'warning',
  summary: 'A statement is short.',
  fix: 'Shorten it.',
  *check({ statements }) {
    for (const statement of statements) if (statement.text.length > 150) yield { reason: 'this is long', at: statement };
  },
};

const halfOf = (lock: CompileOptions['reviews']): CompileOptions['reviews'] =>
  lock && {
    ...lock,
    bytes: new TextEncoder().encode(
      new TextDecoder()
        .decode(lock.bytes)
        .split('\n')
        .filter((line, index) => line.startsWith('#') || line.startsWith('version') || index % 2 === 0)
        .join('\n'),
    ),
  };

/** Edits of several kinds; in every file, by hand, and as the mutation test makes them. */
const states: State[] = [
  ...[...pickMutants([...MUTATORS, ...ODDITIES], readContent(files), { seed: 3, count: 48 })].map(
    ({ kind, change, files: changed }): State => ({ ...original, edit: `${kind}: ${change}`, files: changed }),
  ),
  ...inFiles('deleted', 0, ({ name }) => withFile(name, undefined)),
  ...inFiles('renamed', 1, renamed),
  ...inFiles('half-written', 2, (file) => withFile(file.name, textOf(file).slice(0, textOf(file).length / 2))),
  ...inFiles('a word of names and sources changed', 4, (file) =>
    withFile(file.name, textOf(file).replaceAll(/Anthera|Monastery|trustees/g, 'Marlow')),
  ),
  ...inFiles('a draft', 3, (file) => withFile(file.name, textOf(file).replace(/^---\n/, '---\ndraft: true\n'))),
  withSite('other house spellings', { houseSpellings: [{ use: 'manuscript', insteadOf: ['herbal'] }] }),
  withSite('other topics', { topics: site.topics.slice(1) }),
  withSite('stricter options', { rules: { 'quote-is-short': ['error', { words: 3 }], 'number-word-is-sourced': ['error', { from: 2 }] } }),
  withSite('a rule of the site’s own', { ownRules: [ownRule] }),
  withSite('opposites', { opposites: [['give', 'keep']] }),
  withOptions('half of the reviews', { reviews: halfOf(options.reviews) }),
  withOptions('no reviews', { reviews: undefined }),
  withOptions('about to be published', { isPublished: true }),
  withOptions('another day', { today: '2020-01-01' }),
];

/** In an order in which edits of all kinds follow each other; every third is repaired before the next. */
const edits = states
  .toSorted((a, b) => compareText(hashText(a.edit), hashText(b.edit)))
  .flatMap((state, index) => (index % 3 === 0 ? [state, original] : [state]));

const reportOf = ({ messages, suspicions, dossier }: Compilation) => ({ messages, suspicions, isPublishable: dossier !== undefined });

test('after each of many edits, a process that knows the content finds what a new one finds', () => {
  const cache: ParseCache = new Map();
  const found = edits.map((state) => reportOf(compileContent(state.files, state.site, cache, state.options)));
  const findAfresh = memoize((state: State) => {
    clearCheckCaches();
    return reportOf(compileContent(state.files, state.site, new Map(), state.options));
  });
  for (const [index, state] of edits.entries()) expect([state.edit, found[index]]).toEqual([state.edit, findAfresh(state)]);
});
