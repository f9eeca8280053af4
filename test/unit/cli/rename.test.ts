import { afterEach, expect, test } from 'vitest';
import { buildDossier } from '#dossier/dossier.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { acceptReviews, listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import { EMPTY_LOCK, formatReviewLock, parseReviewLock } from '#dossier/reviews/review-lock.ts';
import { readContentFolder } from '#node/read-content.ts';
import { makeSite } from '../../support/entries.ts';
import type { Coverage } from '#authoring/coverage/coverage.ts';
import { coverage } from '../../../cli/list-coverage.ts';
import { rename } from '../../../cli/rename-entry.ts';
import { makeProject, SETTINGS, type ProjectFolder } from '../../support/command-project.ts';
import { SAMPLE_PROJECT } from '../../support/sample-project.ts';

const FERRY = { ...SETTINGS, ...Object.fromEntries(Object.entries(SAMPLE_PROJECT).map(([file, text]) => [`src/content/${file}`, text])) };

let desk: ProjectFolder;
afterEach(() => {
  desk.dispose();
});

test('npm run rename changes the file’s name and all that has the id, and says what it changed', async () => {
  desk = makeProject(FERRY);
  const before = desk.files();
  const { code, told } = await desk.run(rename, ['actor', 'ada-quill', 'ada']);
  expect({ code, told }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "told": "actors/ada-quill.yaml → actors/ada.yaml
    articles/ferry-vote.yaml
    chronology/council-vote.yaml
    explainers/ferry-vote.yaml

    Changed 4 files. npm run check tells whether all still holds.",
    }
  `);
  expect(desk.files()).toEqual(before.map((file) => file.replace('ada-quill', 'ada')));
  expect(desk.read('src/content/actors/ada.yaml')).toBe(`${SAMPLE_PROJECT['actors/ada-quill.yaml'] ?? ''}formerIds: [ada-quill]\n`);
});

test('what was reviewed before a renaming is reviewed after it, and what was open stays open', async () => {
  desk = makeProject(FERRY);
  const files = () => readContentFolder(`${desk.folder}/src/content`, desk.folder);
  const dossier = () => buildDossier(parseEntries(files()).entries, makeSite());
  const lock = acceptReviews(dossier(), EMPTY_LOCK, ({ entry }) => entry !== 'glossary/subsidy');
  desk.write('reviews.lock', formatReviewLock(lock));
  // The speaker's id is part of the reviewed text of a passage.
  for (const args of [
    ['actor', 'ada-quill', 'ada'],
    ['reference', 'gazette-2020', 'the-gazette'],
  ])
    expect(await desk.run(rename, args)).toMatchObject({ code: 0 });
  const after = parseReviewLock({ path: 'reviews.lock', bytes: new TextEncoder().encode(desk.read('reviews.lock')) }).lock;
  expect(listOpenReviews(dossier(), after!).map(({ statement, source }) => `${statement.entry} ${source.id}`)).toEqual([
    'glossary/subsidy the-gazette',
  ]);
});

test('a dry run shows the lines and changes nothing', async () => {
  desk = makeProject(FERRY);
  const before = desk.files();
  const { told } = await desk.run(rename, ['term', 'subsidy', 'public-money', '--dry-run']);
  expect(told).toMatchInlineSnapshot(`
    "explainers/ferry-vote.yaml
        9 - keyTerms: [subsidy]
        9 + keyTerms: [public-money]
    glossary/subsidy.yaml → glossary/public-money.yaml
        5 + formerIds: [subsidy]

    2 files would change (a dry run: nothing was)."
  `);
  expect(desk.files()).toEqual(before);
});

test('a dry run shows the lines of the record of reviews, too, and a renaming changes just these', async () => {
  desk = makeProject(FERRY);
  const dossier = buildDossier(parseEntries(readContentFolder(`${desk.folder}/src/content`, desk.folder)).entries, makeSite());
  const lock = formatReviewLock(acceptReviews(dossier, EMPTY_LOCK, ({ entry }) => entry === 'glossary/subsidy'));
  desk.write('reviews.lock', lock);
  const { told } = await desk.run(rename, ['term', 'subsidy', 'public-money', '--dry-run']);
  const shown = told.slice(told.indexOf('reviews.lock'));
  expect(shown).toMatchInlineSnapshot(`
    "reviews.lock
        5 - glossary/subsidy f5e76cf46452eeb9 gazette-2020 9a648437874aa309
        5 + glossary/public-money f5e76cf46452eeb9 gazette-2020 9a648437874aa309

    3 files would change (a dry run: nothing was)."
  `);
  expect(desk.read('reviews.lock')).toBe(lock);

  expect((await desk.run(rename, ['term', 'subsidy', 'public-money'])).told).toContain('\nreviews.lock\n\nChanged 3 files.');
  const [, gone, come] = shown.split('\n').map((line) => line.replace(/^ *\d+ [-+] /, ''));
  expect(desk.read('reviews.lock')).toBe(lock.replace(gone!, come!));
});

test.each([
  [['passage', 'p1', 'p2'], 1, 'The id of a passage is its place in the article'],
  [['topic', 'the-vote', 'vote'], 1, 'Topics are settings'],
  [['article', 'a', 'b'], 1, 'rename its file by hand'],
  [['actr', 'a', 'b'], 2, 'There is no kind "actr". Did you mean "actor"?'],
  [['actor', 'ada-quill'], 2, 'Give the old id and the new one.'],
  [[], 2, 'Say which kind: kinds are actor, term, event, place, reference, briefing.'],
  [['actor', 'ada-quill', 'Ada Q'], 1, '"Ada Q" is no id'],
  [['actor', 'ada-quil', 'ada'], 1, 'There is no actors/ada-quil.yaml. Did you mean "ada-quill"?'],
])('npm run rename -- %j is refused with a sentence', async (args, code, says) => {
  desk = makeProject(FERRY);
  const before = desk.files();
  const run = await desk.run(rename, args);
  expect({ code: run.code, told: run.told }).toEqual({ code, told: expect.stringContaining(says) as string });
  expect(desk.files()).toEqual(before);
});

test('npm run coverage tells programs the same as people', async () => {
  desk = makeProject({ ...FERRY, 'src/content/actors/ben.yaml': 'name: Ben\nkind: person\nrole: { text: Keeper, cites: [p1] }\n' });
  const text = await desk.run(coverage, []);
  const json = await desk.run(coverage, ['--format', 'json']);
  expect(text).toMatchObject({ code: 0, told: expect.stringContaining('Ben (actors/ben), named in 0 statements') as string });
  expect(JSON.parse(json.told)).toEqual({
    unusedPassages: [],
    bareActors: [{ id: 'ben', name: 'Ben', mentions: 0 }],
    unknownNames: [],
    undefinedTerms: [],
    unshownQuotations: [],
    dueStatements: null,
  } satisfies Coverage);
});

test.each([
  [{}, [], 1, 'site.config.ts is not there: npm run new -- site writes it.'],
  [SETTINGS, [], 1, 'The content has no whole article and explainer yet'],
  [FERRY, ['--format', 'xml'], 2, 'There is no format "xml". Formats are text, json.'],
  [FERRY, ['x'], 2, 'It takes options only'],
])('npm run coverage without what it needs says so', async (files, args, code, says) => {
  desk = makeProject(files);
  const run = await desk.run(coverage, args);
  expect({ code: run.code, told: run.told }).toEqual({ code, told: expect.stringContaining(says) as string });
});
