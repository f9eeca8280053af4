import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { judgeLinks } from '#authoring/external-links/judge-links.ts';
import { reportLinksJson } from '#authoring/external-links/report-links.ts';
import type { ExternalLink } from '#authoring/external-links/list-external-links.ts';
import { formatReviewLock } from '#dossier/reviews/review-lock.ts';
import { buildProgram } from '../../../cli/run-backgrounder.ts';
import { makeProject, SETTINGS, SILENT, type ProjectFolder } from '../../support/command-project.ts';
import { makeDossier } from '../../support/entries.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';
import { acceptedIn } from '../../support/reviews.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

const page = readFileSync(join(REPOSITORY_ROOT, 'docs/commands.md'), 'utf8');

/** The keys in the tables below a heading. */
function keysBelow(heading: string): string[] {
  const [, section = ''] = new RegExp(`^### ${heading}\n([\\s\\S]*?)(?=^##|$(?![\\s\\S]))`, 'm').exec(page) ?? [];
  return [...section.matchAll(/^\| `(\w+)`/gm)].map(([, key = '']) => key).sort();
}
const sorted = (...objects: object[]) => [...new Set(objects.flatMap((object) => Object.keys(object)))].sort();

let project: ProjectFolder | undefined;
afterEach(() => project?.dispose());

test('the page lists every command with its npm script', async () => {
  const { commands } = await buildProgram([], SILENT);
  const listed = [...page.matchAll(/^\| `(npm run \S+)`\s+\| `(\w+)`/gm)].map(([, script = '', name = '']) => `${script} -- ${name}`);
  expect(listed.sort()).toEqual(commands.map((command) => `${command.typed} ${command.name()}`).sort());
});

test('the page has every key of the JSON of check:links', () => {
  const link: ExternalLink = {
    url: 'https://holm.example/',
    role: 'source',
    title: 'A page',
    place: { file: 'a.yaml', line: 1, column: 1 },
    dead: '2020-01-01',
    archived: 'https://archive.example/',
    locators: [
      {
        url: 'https://holm.example/#:~:text=lamp',
        directive: 'text=lamp',
        words: 'lamp',
        from: 'quotation',
        place: { file: 'a.yaml', line: 2, column: 1 },
      },
    ],
  };
  const result = { outcome: { kind: 'moved', to: 'https://holm.example/new' }, words: { 'text=lamp': { kind: 'missing' } } } as const;
  const judgement = judgeLinks([link], new Map([[link.url, result]]), '2020-05-01');
  const printed = JSON.parse(reportLinksJson(judgement)) as { links: { locators: object[] }[] };
  const locators = printed.links.flatMap((each) => each.locators);
  expect(keysBelow('check:links')).toEqual([...sorted(printed), ...sorted(...printed.links), ...sorted(...locators)].sort());
});

test('the page has every key of the JSON of review', async () => {
  project = makeProject({
    ...SETTINGS,
    ...Object.fromEntries(Object.entries(SAMPLE_PROJECT).map(([file, text]) => [`src/content/${file}`, text])),
    'reviews.lock': formatReviewLock(acceptedIn(makeDossier())),
  });
  const article = 'src/content/articles/ferry-vote.yaml';
  project.write(article, project.read(article).replace(/digest: /g, 'digest: Now '));
  const { code, output } = await project.run(['review', '--format', 'json']);
  expect(code).toBe(1);
  expect(keysBelow('review')).toEqual(sorted(...(JSON.parse(output) as object[])));
});
