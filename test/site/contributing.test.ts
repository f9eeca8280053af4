import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository } from '../../bench/repository-copy.ts';
import { applyCodeBlocks, readCodeBlocks, type CodeBlock } from '../support/code-copy.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { runNode } from '../support/run.ts';

const SECTIONS = ['Add a page', 'Add an export', 'Add a block', 'Add a collection'];
const blocksOf = (heading: string): CodeBlock[] => readCodeBlocks('CONTRIBUTING.md', heading);
const filesOf = (heading: string) => new Set(blocksOf(heading).map(({ path }) => path));

const workspace = mkdtempSync(join(tmpdir(), 'backgrounder-contributing-'));
const site = join(workspace, 'site');
let project: ProjectCopy;
let built: { code: number | null; stdout: string; stderr: string };
const read = (path: string) => readFileSync(join(site, path), 'utf8');

describe('the examples of CONTRIBUTING.md, all carried out on a copy of the code', () => {
  beforeAll(async () => {
    const root = copyRepository(join(import.meta.dirname, '../..'), workspace);
    applyCodeBlocks(root, SECTIONS.flatMap(blocksOf));
    project = copyProject();
    mkdirSync(join(project.folder, 'src/content/documents'));
    project.write('documents/deed.yaml', 'title: The deed\ninArticle:\n  - { text: The trustees voted., cites: [p1] }\n');
    const briefing = 'briefings/how-the-book-left.mdx';
    project.write(briefing, `${project.read(briefing)}\n<TermCards ids="palimpsest" />\n`);
    const astro = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
    built = await runNode([astro, 'build', '--outDir', site], { BACKGROUNDER_PROJECT: project.folder }, root);
  }, 240_000);
  afterAll(() => {
    project.dispose();
    rmSync(workspace, { recursive: true, force: true });
  });

  test('build, with a page check that finds nothing', () => {
    expect([built.code, built.code === 0 ? '' : built.stdout + built.stderr]).toEqual([0, '']);
  });

  test('the page is in the menu and shows its figures', () => {
    expect(read('index.html')).toContain('<a href="/herbal/figures/">Figures</a>');
    expect(read('figures/index.html')).toMatch(/<a href="\/herbal\/article\/#p1">part 1 of the article<\/a> \d+ statements/);
  });

  test('the export has a row for each event', () => {
    const [head, ...rows] = read('chronology.csv').trimEnd().split('\r\n');
    expect(head).toBe('date,title,address');
    expect(rows).toHaveLength(5);
  });

  test('the block stands on its page and on paper', () => {
    for (const page of ['briefings/how-the-book-left/index.html', 'print/index.html'])
      expect(read(page)).toMatch(/<a href="[^"]*palimpsest\/?">[Pp]alimpsest<\/a>/);
  });

  test('the entries of the collection stand on its page with their statements, checked and in the menu', () => {
    expect(read('documents/index.html')).toContain('id="deed-in-article-1"');
    expect(read('index.html')).toContain('<a href="/herbal/documents/">Documents</a>');
  });
});

test.each(['Add a rule', 'Add an export', 'Add a block', 'Add a collection'])('“%s” touches at most four files', (heading) => {
  expect(filesOf(heading).size).toBeGreaterThan(0);
  expect(filesOf(heading).size).toBeLessThanOrEqual(4);
});
