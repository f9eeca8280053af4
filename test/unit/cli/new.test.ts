import { afterEach, describe, expect, test } from 'vitest';
import { listChoices } from '../../../cli/ask.ts';
import { createNew } from '../../../cli/create-new.ts';
import { Cancelled } from '../../../cli/question.ts';
import { makeProject, SETTINGS, type ProjectFolder } from '../../support/command-project.ts';
import { runNode } from '../../support/run.ts';
import { SAMPLE_PROJECT } from '../../support/sample-project.ts';

const ARTICLE = `Holm keeps its ferry

The council of Holm voted on Tuesday to keep the ferry.

“It is a lifeline,” said Mayor Ada Quill.
`;

const FERRY = Object.fromEntries(Object.entries(SAMPLE_PROJECT).map(([file, text]) => [`src/content/${file}`, text]));

let desk: ProjectFolder;
afterEach(() => {
  desk.dispose();
});

const SITE = [
  'site',
  '--title',
  'The ferry',
  '--tagline',
  'A vote',
  '--topic',
  'The vote',
  '--url',
  'https://holm.example',
  '--language',
  'en',
];

describe('npm run new', () => {
  test('writes an actor from what is given, and says what is still to be filled in and what comes next', async () => {
    desk = makeProject({ ...SETTINGS, ...FERRY });
    const { code, told } = await desk.run(createNew, [
      'actor',
      '--name',
      'Ben Oake',
      '--kind',
      'person',
      '--role',
      'Harbour master of Holm',
    ]);
    expect(code).toBe(0);
    expect(told).toMatchInlineSnapshot(`
      "Wrote src/content/actors/ben-oake.yaml.

      To fill in or mend in it:
        31: role.cites: a statement needs a source: name at least one passage or reference

      Next:
        1. npm run check: it names the place to fill in or mend.
        2. npm run dev: it shows the site, and what is wrong on each save."
    `);
    expect(desk.read('src/content/actors/ben-oake.yaml')).toContain('role:\n');
  });

  test('a briefing for which all was given wants its prose, and nothing else', async () => {
    desk = makeProject({ ...SETTINGS, ...FERRY });
    const { told } = await desk.run(createNew, [
      'briefing',
      '--question',
      'Who pays?',
      '--standfirst',
      'The island.',
      '--cites',
      'p1',
      '--topics',
      'the-vote',
    ]);
    expect(told).toContain('To fill in or mend in it:\n  3: the briefing has no prose: nothing answers its question\n\nNext:');
    expect(desk.read('src/content/briefings/who-pays.mdx')).toMatch(/^order: 2$[\s\S]*^published: 2020-05-01$/m);
  });

  test('refuses to write over an entry, and to make a second article', async () => {
    desk = makeProject({ ...SETTINGS, ...FERRY });
    const before = desk.files();
    expect(await desk.run(createNew, ['actor', '--name', 'Ada Quill'])).toMatchObject({
      code: 1,
      told: expect.stringContaining('already') as string,
    });
    expect(await desk.run(createNew, ['article', '--headline', 'Another'])).toMatchObject({
      code: 1,
      told: expect.stringContaining('A site has one article') as string,
    });
    expect(desk.read('src/content/actors/ada-quill.yaml')).toBe(SAMPLE_PROJECT['actors/ada-quill.yaml']);
    expect(desk.files()).toEqual(before);
  });

  test('a dry run shows the file and writes nothing', async () => {
    desk = makeProject({ ...SETTINGS, ...FERRY });
    const before = desk.files();
    const { told } = await desk.run(createNew, ['term', '--term', 'quay', '--dry-run']);
    expect(told).toMatch(/^src\/content\/glossary\/quay\.yaml \(a dry run: nothing was written\)\n\n# The term as it is used/);
    expect(desk.files()).toEqual(before);
  });

  test.each([
    [[], 'Say what is new: article, explainer, briefing, actor, term, event, place, reference, site.'],
    [['acter'], 'There is no kind "acter". Did you mean "actor"?'],
    [['actor'], 'Give --name "…", from which the file is named; or name the file with --id.'],
    [['actor', '--nam', 'Ada'], 'There is no option "--nam". Did you mean "--name"?'],
    [['actor', '--name', 'Ada', '--kind', 'persn'], 'Did you mean "person"?'],
    [['event', '--title', 'A vote', '--date', '2020-02-31'], 'date.edtf: there is no 31 February 2020.'],
    [['article', '--from', 'nothing.txt'], 'nothing.txt cannot be read: there is no such file.'],
    [['article', '--from', 'src'], 'src cannot be read: it is a folder.'],
    [['article', '--from', 'empty.txt'], 'empty.txt holds no text to split'],
    [['article', '--from', 'latin.txt'], 'latin.txt:1:4: here stands a byte that is no UTF-8.'],
    [['article', '--from', 'long.txt'], 'The text begins with no headline'],
    [['article', '--keep-text', '--headline', 'x'], '--keep-text keeps the text of --from'],
    [['article', '--from', 'long.txt', '--published', '10 April'], '--published: "10 April" is not a date in EDTF'],
    [['place', '--name', 'Holm', '--latitude', '95', '--longitude', '-2.5'], 'coordinates.latitude: 95 is too big'],
    [[...SITE, '--url', 'holm.example'], 'url: "holm.example" is not the address of a web page.'],
    [[...SITE, '--language', 'English'], 'language: this is no language tag.'],
    [['site', '--title', 'x'], 'A site needs --tagline, --language, --url, --topic.'],
  ])('%j is refused with a sentence, and writes nothing', async (args, says) => {
    desk = makeProject({
      'empty.txt': '\n \n',
      'long.txt': 'It was a long day on the island of Holm for the council.\n\nIt voted.',
      'src/x': '',
    });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${desk.folder}/latin.txt`, Buffer.from('caf\xe9', 'latin1'));
    const before = desk.files();
    const { code, told } = await desk.run(createNew, args);
    expect({ code, told }).toEqual({ code: 2, told: expect.stringContaining(says) as string });
    expect(desk.files()).toEqual(before);
  });

  test('settings that cannot be read are told, and nothing is written', async () => {
    desk = makeProject({ ...SETTINGS, 'site.config.ts': 'export default { title: "x" };' });
    expect(await desk.run(createNew, ['actor', '--name', 'Ada'])).toMatchObject({
      code: 1,
      told: expect.stringContaining('these settings are wrong') as string,
    });
    expect(desk.files()).toEqual(['package.json', 'site.config.ts']);
  });
});

describe('from an empty folder', () => {
  test('the settings come first, then an article from its text; its own sentences stay out', async () => {
    desk = makeProject({ 'article.txt': ARTICLE });
    const site = [
      '--title',
      'The ferry',
      '--tagline',
      'An explainer',
      '--language',
      'en-GB',
      '--url',
      'https://ferry.example.org',
      '--topic',
      'The vote',
    ];
    expect(await desk.run(createNew, ['site', ...site])).toMatchObject({ code: 0 });
    expect(desk.read('site.config.ts')).toMatchInlineSnapshot(`
      "import { defineSite } from '#schemas/site.ts';

      export default defineSite({
        title: 'The ferry',
        tagline: 'An explainer',
        language: 'en-GB',
        url: 'https://ferry.example.org',
        topics: [
          { id: 'the-vote', label: 'The vote' },
        ],
        // Names and words that the house spells one way, such as { use: 'Holm', insteadOf: ['Holme'] }.
        houseSpellings: [],
      });
      "
    `);
    expect(await desk.run(createNew, ['site', ...site])).toMatchObject({ code: 1 });

    // Inside this folder nothing resolves the project's aliases.
    desk.write('site.config.ts', SETTINGS['site.config.ts']);
    desk.write('package.json', SETTINGS['package.json']);
    const { code, told } = await desk.run(createNew, ['article', '--from', 'article.txt', '--published', '2020-03-05']);
    expect(code).toBe(0);
    expect(told).toMatchInlineSnapshot(`
      "Wrote src/content/articles/holm-keeps-its-ferry.yaml.

      2 passages, 1 quotation. The digests are yours to write. For you to decide:

      p1   The council of Holm voted on …
           - “on Tuesday”: 2020-03-03 if it was past, 2020-03-10 if it was still to come.
           - Without an entry: Holm.
      p2   “It is a lifeline,” said Mayor …
           - “It is a lifeline”: who speaks? Mayor Ada Quill, who speaks, 1 word after.
           - Without an entry: Mayor Ada Quill.

      article.txt lies in the project: keep it out of the repository, unless the newsroom owns the article.

      To fill in or mend in it:
        5: headlineDigest: the text is empty
        11: language: the text is empty
        19: publisher.name: the text is empty
        26: byline.name: the text is empty
        38: publishedAt.basis: nothing is filled in: it is one of stated, resolved, background
        80: passages[0].digest: the passage has no digest yet
        122: passages[1].digest: the passage has no digest yet
        126: passages[1].quotations[0].speaker: nothing is filled in

      Next:
        1. npm run check: it names each of 8 places to fill in or mend.
        2. npm run new -- reference: references/ is empty; it holds an outside source, for what the article does not tell.
        3. npm run new -- actor: actors/ is empty; it holds whoever acts or speaks in the article.
        4. npm run new -- place: places/ is empty; it holds where it happens.
        5. npm run new -- term: glossary/ is empty; it holds a term that readers may not know.
        6. npm run new -- event: chronology/ is empty; it holds what happened, and when.
        7. npm run new -- briefing: briefings/ is empty; it holds a reader’s question and its answer.
        8. npm run new -- explainer: explainers/ is empty; it holds the front: the one question, and the answer in brief."
    `);
    const file = desk.read('src/content/articles/holm-keeps-its-ferry.yaml');
    expect(file).not.toContain('voted');
    expect(file).toContain('- text: It is a lifeline\n');
    expect(file).toMatch(/^asOf: 2020-03-05$/m);
  });

  test('a newsroom that owns the article may keep its text', async () => {
    desk = makeProject({ 'article.txt': ARTICLE });
    await desk.run(createNew, ['article', '--from', 'article.txt', '--keep-text']);
    expect(desk.read('src/content/articles/holm-keeps-its-ferry.yaml')).toContain(
      'text: The council of Holm voted on Tuesday to keep the ferry.\n',
    );
  });
});

describe('at a terminal', () => {
  test('what is missing is asked for, from what there is to choose', async () => {
    desk = makeProject({ ...SETTINGS, ...FERRY });
    const { asked } = await desk.run(createNew, ['actor', '--name', 'Ben Oake'], ({ message, options = [] }) =>
      message.startsWith('role') ? ['Keeper'] : options.slice(0, 1).map(({ value }) => value),
    );
    expect(
      asked.map(({ message, options }) => `${message.split(':')[0] ?? ''}: ${options?.map(({ value }) => value).join(' ') ?? ''}`),
    ).toEqual(['kind: person state organisation formation agency', 'role: ', 'cites: p1 p2 gazette-2020']);
    expect(desk.read('src/content/actors/ben-oake.yaml')).toMatch(/^kind: person$[\s\S]*^ {2}text: Keeper$[\s\S]*^ {2}cites: \[p1\]$/m);
  });

  test('the settings are asked for one by one, each held to what it may be', async () => {
    desk = makeProject();
    const answers: Record<string, string> = {
      title: 'The ferry',
      tagline: 'A vote',
      language: 'en',
      url: 'https://holm.example',
      topic: 'A, B',
    };
    const { code, asked } = await desk.run(createNew, ['site'], ({ message }) => [answers[message.split(':')[0]!]!]);
    expect(code).toBe(0);
    expect(asked.map(({ isNeeded }) => isNeeded)).toEqual([true, true, true, true, true]);
    const check = (name: string, answer: string) => asked.find(({ message }) => message.startsWith(name))?.check?.(answer);
    for (const [name, answer] of Object.entries(answers)) expect(check(name, answer)).toBeUndefined();
    expect(check('url', 'holm.example')).toContain('is not the address of a web page. Address the site is deployed at');
    expect(check('language', 'English')).toContain('this is no language tag.');
    expect(check('topic', '!')).toContain('topics[0].id: ');
    expect(desk.read('site.config.ts')).toContain("    { id: 'a', label: 'A' },\n    { id: 'b', label: 'B' },\n");
  });

  test('a date says what it is the date of, and each basis what it means', async () => {
    desk = makeProject(SETTINGS);
    const { asked } = await desk.run(createNew, ['article', '--headline', 'Holm votes'], () => []);
    const questions = asked.map(({ message, options = [] }) => [message, ...options.map(({ value, hint }) => `${value}: ${hint ?? ''}`)]);
    expect(questions.filter(([message]) => /^(?:published-at|basis)/.test(message!))).toMatchInlineSnapshot(`
      [
        [
          "published-at: When it was published, and how that is known. Write it no finer than what is known: 2020-03-05, 2020-03, 2020.",
        ],
        [
          "basis: How the date is known.",
          "stated: The cited source states the date in full.",
          "resolved: Worked out from relative words of the article.",
          "background: The article gives no such date: it comes from references.",
        ],
      ]
    `);
  });

  test('no answer leaves the field to be filled in', async () => {
    desk = makeProject(SETTINGS);
    const { code, told } = await desk.run(createNew, ['term', '--term', 'quay'], () => []);
    expect({ code, told }).toEqual({ code: 0, told: expect.stringContaining('definition.text: the text is empty') as string });
  });

  test('enter alone chooses none of a few answers where the question can wait', () => {
    const options = [{ value: 'city', label: 'city' }];
    expect([listChoices(options, false)[0], listChoices(options, true)[0]]).toEqual([
      { value: '', label: '(later, in the file)' },
      { value: 'city', label: 'city' },
    ]);
  });

  test('the name, from which the file is named, cannot wait, and one that is taken or makes no id is told at once', async () => {
    desk = makeProject({ ...SETTINGS, ...FERRY });
    const nameOf = async (args: string[]) =>
      (await desk.run(createNew, args, () => [])).asked.find(({ message }) => message.startsWith('name'));
    const name = await nameOf(['place']);
    expect(name?.isNeeded).toBe(true);
    expect(['Holm', '霍尔姆', 'Lund'].map((answer) => name?.check?.(answer))).toEqual([
      'There is places/holm.yaml already, and nothing is written over it. Choose another id with --id.',
      'No file can be named for it, since it has no letter from a to z and no digit: name the file with --id.',
      undefined,
    ]);
    const named = await nameOf(['place', '--id', 'huoermu', '--dry-run']);
    expect([named?.isNeeded, named?.check?.('霍尔姆')]).toEqual([undefined, undefined]);
    const { code, told } = await desk.run(createNew, ['place', '--name', '霍尔姆']);
    expect({ code, told }).toEqual({ code: 2, told: expect.stringContaining('No file can be named for it') as string });
  });

  test('of a reference the day of issue is asked, since the file is named for it', async () => {
    desk = makeProject(SETTINGS);
    const answers: Record<string, string> = { title: 'A vote', publisher: 'The Gazette', issued: '2020-03-05' };
    await desk.run(createNew, ['reference'], ({ message }) => [answers[message.split(':')[0]!] ?? []].flat());
    expect(desk.files()).toContain('src/content/references/the-gazette-2020-03-05.yaml');
  });

  test('what is long is cut to a line in a list', async () => {
    const digest = `The council voted ${'on and '.repeat(30)}on.`;
    desk = makeProject({ ...SETTINGS, ...FERRY });
    const file = 'src/content/articles/ferry-vote.yaml';
    desk.write(file, desk.read(file).replace(/digest: .*/, `digest: ${digest}`));
    const { asked } = await desk.run(createNew, ['actor', '--name', 'Cy Oake'], () => []);
    const labels = asked.find(({ message }) => message.startsWith('cites'))?.options?.map(({ label }) => label);
    expect(labels?.[0]).toMatch(/^p1: The council voted on .{20,50} …$/);
  });

  test('a date that cannot be is told at once', async () => {
    desk = makeProject(SETTINGS);
    const { asked } = await desk.run(createNew, ['event', '--title', 'A vote'], () => []);
    const date = asked.find(({ message }) => message.startsWith('date:'));
    expect([date?.check?.('2020-02-31'), date?.check?.('2020-03')]).toEqual(['there is no 31 February 2020', undefined]);
  });

  test('so is whatever else cannot be, before the next question', async () => {
    desk = makeProject(SETTINGS);
    const { asked } = await desk.run(createNew, ['place', '--name', 'Holm'], () => []);
    const latitude = asked.find(({ message }) => message.startsWith('latitude:'));
    expect(['95', 'north', '61.2'].map((answer) => latitude?.check?.(answer))).toEqual([
      expect.stringContaining('95 is too big: it is at most 90') as string,
      expect.stringContaining('expected a number, found "north"') as string,
      undefined,
    ]);
    const briefing = await desk.run(createNew, ['briefing', '--question', 'Who pays?'], () => []);
    const cites = briefing.asked.find(({ message }) => message.startsWith('cites:'));
    expect(['p1, Gazette!', 'p1, gazette-2020'].map((answer) => cites?.check?.(answer))).toEqual([expect.any(String) as string, undefined]);
  });

  test('the words of a date are asked for where it was worked out from some', async () => {
    desk = makeProject(SETTINGS);
    const askedFor = async (basis: string) => {
      const { asked } = await desk.run(createNew, ['event', '--title', `A vote ${basis}`], ({ message }) =>
        message.startsWith('basis') ? [basis] : message.startsWith('words') ? ['on Tuesday'] : [],
      );
      return asked.some(({ message }) => message.startsWith('words:'));
    };
    expect([await askedFor('stated'), await askedFor('resolved')]).toEqual([false, true]);
    expect(desk.read('src/content/chronology/a-vote-resolved.yaml')).toMatch(/^ {2}words: on Tuesday$/m);
  });

  test('who has had enough leaves nothing behind', async () => {
    desk = makeProject(SETTINGS);
    const before = desk.files();
    await expect(desk.run(createNew, ['actor'], () => Promise.reject(new Cancelled()))).rejects.toThrow(Cancelled);
    expect(desk.files()).toEqual(before);
  });
});

test('without settings the first thing to do is to make them', async () => {
  desk = makeProject();
  const { told } = await desk.run(createNew, ['term', '--term', 'quay']);
  expect(told).toContain('Next:\n  1. npm run new -- site: the settings are not there yet');
});

test('the commands end as they say: 2 where the call is wrong, 0 where they tell how they are called', async () => {
  desk = makeProject();
  const subject = { BACKGROUNDER_PROJECT: desk.folder };
  const [wrong, help, kind, rename, coverage] = await Promise.all([
    runNode(['cli/new.ts'], subject),
    runNode(['cli/new.ts', '--help'], subject),
    runNode(['cli/new.ts', 'place', '--help'], subject),
    runNode(['cli/rename.ts', 'actor', 'x', 'y'], subject),
    runNode(['cli/coverage.ts', '--help'], subject),
  ]);
  expect(wrong).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('npm run new -- --help tells how it is called.\n') as string,
  });
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(kind).toMatchObject({ code: 0, stdout: expect.stringContaining('--latitude') as string });
  expect(rename).toEqual({ code: 1, stdout: '', stderr: 'There is no actors/x.yaml.\n' });
  expect(coverage).toMatchObject({ code: 0, stdout: expect.stringContaining('undefinedTerms') as string });
}, 60_000);
