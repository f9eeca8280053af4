import { afterEach, expect, test } from 'vitest';
import { buildDossier } from '#dossier/dossier.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import { formatReviewLock, parseReviewLock } from '#dossier/reviews/review-lock.ts';
import { readContentFolder } from '#node/content/read-content.ts';
import type { Coverage } from '#authoring/coverage/coverage.ts';
import { makeSite } from '../../support/entries.ts';
import { makeProject, SETTINGS, type ProjectFolder } from '../../support/command-project.ts';
import { acceptedIn } from '../../support/reviews.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';
import { anchorOf } from '../../support/anchors.ts';

const FERRY = { ...SETTINGS, ...Object.fromEntries(Object.entries(SAMPLE_PROJECT).map(([file, text]) => [`src/content/${file}`, text])) };

let project: ProjectFolder;
afterEach(() => {
  project.dispose();
});

test('npm run rename renames the file, updates every use of the id, and prints the changed files', async () => {
  project = makeProject(FERRY);
  const before = project.files();
  const { code, output } = await project.run(['rename', 'actor', 'ada-quill', 'ada']);
  expect({ code, output }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "output": "actors/ada-quill.yaml → actors/ada.yaml
    articles/ferry-vote.yaml
    chronology/council-vote.yaml
    explainers/ferry-vote.yaml

    Changed 4 files. Run npm run check to verify the result.",
    }
  `);
  expect(project.files()).toEqual(before.map((file) => file.replace('ada-quill', 'ada')));
  expect(project.read('src/content/actors/ada.yaml')).toBe(`${SAMPLE_PROJECT['actors/ada-quill.yaml'] ?? ''}formerIds: [ada-quill]\n`);
});

test('reviewed statements stay reviewed after a renaming, and open ones stay open', async () => {
  project = makeProject(FERRY);
  const files = () => readContentFolder(`${project.folder}/src/content`, project.folder);
  const dossier = () => buildDossier(parseEntries(files()).entries, makeSite());
  const lock = acceptedIn(dossier(), ({ entry }) => entry !== 'glossary/subsidy');
  project.write('reviews.lock', formatReviewLock(lock));
  // The speaker's id is part of the reviewed text of a passage.
  for (const args of [
    ['actor', 'ada-quill', 'ada'],
    ['reference', 'gazette-2020', 'the-gazette'],
  ])
    expect(await project.run(['rename', ...args])).toMatchObject({ code: 0 });
  const after = parseReviewLock({ path: 'reviews.lock', bytes: new TextEncoder().encode(project.read('reviews.lock')) }).lock;
  expect(listOpenReviews(dossier(), after!).map(({ item, state }) => `${item.key} ${item.source?.id ?? ''} ${state}`)).toEqual([
    `glossary/subsidy#${anchorOf('Public money that keeps a service going.')} the-gazette new`,
    'glossary/subsidy#details  new',
  ]);
});

test('a dry run prints the lines and changes nothing', async () => {
  project = makeProject(FERRY);
  const before = project.files();
  const { output } = await project.run(['rename', 'term', 'subsidy', 'public-money', '--dry-run']);
  expect(output).toMatchInlineSnapshot(`
    "explainers/ferry-vote.yaml
        9 - keyTerms: [subsidy]
        9 + keyTerms: [public-money]
    glossary/subsidy.yaml → glossary/public-money.yaml
        5 + formerIds: [subsidy]

    2 files would change (dry run: nothing was changed)."
  `);
  expect(project.files()).toEqual(before);
});

test('a dry run also prints the lines of reviews.lock, and a renaming changes just these', async () => {
  project = makeProject(FERRY);
  const dossier = buildDossier(parseEntries(readContentFolder(`${project.folder}/src/content`, project.folder)).entries, makeSite());
  const lock = formatReviewLock(acceptedIn(dossier, ({ entry }) => entry === 'glossary/subsidy'));
  project.write('reviews.lock', lock);
  const { output } = await project.run(['rename', 'term', 'subsidy', 'public-money', '--dry-run']);
  const shown = output.slice(output.indexOf('reviews.lock'));
  expect(shown).toMatchInlineSnapshot(`
    "reviews.lock
        6 - glossary/subsidy 77a8e3ca070dc7a2 - - 2020-04-02 "Nia Reed"
        7 - glossary/subsidy f5e76cf46452eeb9 gazette-2020 9a648437874aa309 2020-04-02 "Nia Reed"
        6 + glossary/public-money 77a8e3ca070dc7a2 - - 2020-04-02 "Nia Reed"
        7 + glossary/public-money f5e76cf46452eeb9 gazette-2020 9a648437874aa309 2020-04-02 "Nia Reed"

    3 files would change (dry run: nothing was changed)."
  `);
  expect(project.read('reviews.lock')).toBe(lock);

  expect((await project.run(['rename', 'term', 'subsidy', 'public-money'])).output).toContain('\nreviews.lock\n\nChanged 3 files.');
  const lines = shown.split('\n').map((line) => line.replace(/^ *\d+ [-+] /, ''));
  const sortedLines = (text: string) => text.split('\n').sort();
  expect(sortedLines(project.read('reviews.lock'))).toEqual(sortedLines(lock.replace(lines[1]!, lines[3]!).replace(lines[2]!, lines[4]!)));
});

test.each([
  [['passage', 'p1', 'p2'], 1, 'The id of a passage is its position in the article'],
  [['topic', 'the-vote', 'vote'], 1, 'Topics are settings'],
  [['article', 'a', 'b'], 1, 'rename its file by hand'],
  [['actr', 'a', 'b'], 2, 'Unknown kind "actr". Did you mean "actor"?'],
  [['actor', 'ada-quill'], 2, 'Give the kind, the old id and the new one, such as actor ada-quil ada-quill.'],
  [[], 2, 'Name a kind: kinds are actor, term, event, place, reference, briefing.'],
  [['actor', 'ada-quill', 'Ada Q'], 1, '"Ada Q" is not a valid id.'],
  [['actor', 'ada-quil', 'ada'], 1, 'There is no actors/ada-quil.yaml. Did you mean "ada-quill"?'],
])('npm run rename -- %j prints the reason, and changes nothing', async (args, code, says) => {
  project = makeProject(FERRY);
  const before = project.files();
  const run = await project.run(['rename', ...args]);
  expect({ code: run.code, output: run.output }).toEqual({ code, output: expect.stringContaining(says) as string });
  expect(project.files()).toEqual(before);
});

test('npm run coverage prints the same for people and as JSON', async () => {
  project = makeProject({ ...FERRY, 'src/content/actors/ben.yaml': 'name: Ben\nkind: person\nrole: { text: Keeper, cites: [p1] }\n' });
  const text = await project.run(['coverage']);
  const json = await project.run(['coverage', '--format', 'json']);
  expect(text).toMatchObject({ code: 0, output: expect.stringContaining('Ben (actors/ben), named in 0 statements') as string });
  expect(JSON.parse(json.output)).toEqual({
    unusedPassages: [],
    bareActors: [{ id: 'ben', name: 'Ben', mentions: 0 }],
    unknownNames: [],
    undefinedTerms: [],
    unshownQuotations: [],
    dueTexts: null,
    unprovenRecords: null,
    laterReferences: [{ id: 'gazette-2020', issued: '2020-03-05', standing: 'The ferry had its subsidy before the vote.', citations: 1 }],
    undatedReferences: [],
    weakerRules: [],
    languageGaps: [],
  } satisfies Coverage);
});

test.each([
  [{}, [], 2, 'site.config.ts: a project needs this file for its settings; npm run new -- site creates it'],
  [SETTINGS, [], 1, 'The content has no valid article and explainer yet'],
  [FERRY, ['--format', 'xml'], 2, '--format cannot be "xml". Allowed choices are text, json.'],
  [FERRY, ['x'], 2, 'Unexpected argument: x.'],
])('npm run coverage prints what it needs and does not have', async (files, args, code, says) => {
  project = makeProject(files);
  const run = await project.run(['coverage', ...args]);
  expect({ code: run.code, output: run.output }).toEqual({ code, output: expect.stringContaining(says) as string });
});
