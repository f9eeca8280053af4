import { afterEach, describe, expect, test } from 'vitest';
import { listChoices } from '../../../../cli/terminal/ask.ts';
import { Cancelled } from '../../../../cli/terminal/question.ts';
import { makeProject, SETTINGS, type ProjectFolder } from '../../../support/command-project.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

const ARTICLE = `Holm keeps its ferry

The council of Holm voted on Tuesday to keep the ferry.

“It is a lifeline,” said Mayor Ada Quill.
`;

const FERRY = Object.fromEntries(Object.entries(SAMPLE_PROJECT).map(([file, text]) => [`src/content/${file}`, text]));

let project: ProjectFolder;
afterEach(() => {
  project.dispose();
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
  'en-GB',
];

describe('npm run new', () => {
  test('writes an actor from the given values, and prints what to fill in and what to do next', async () => {
    project = makeProject({ ...SETTINGS, ...FERRY });
    const { code, output } = await project.run([
      'new',
      'actor',
      '--name',
      'Ben Oake',
      '--kind',
      'person',
      '--role',
      'Harbour master of Holm',
    ]);
    expect(code).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "Wrote src/content/actors/ben-oake.yaml.

      To fill in or fix, by line:
        35: role.cites: a statement needs a source: cite at least one passage or reference

      Next:
        1. npm run check: lists the error to fix.
        2. npm run dev: shows the site, and checks it on every save."
    `);
    expect(project.read('src/content/actors/ben-oake.yaml')).toContain('role:\n');
  });

  test('a briefing with all values needs only its prose', async () => {
    project = makeProject({ ...SETTINGS, ...FERRY });
    const { output } = await project.run([
      'new',
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
    expect(output).toContain('To fill in or fix, by line:\n  3: the briefing has no prose: nothing answers its question\n\nNext:');
    expect(project.read('src/content/briefings/who-pays.mdx')).toMatch(/^order: 2$[\s\S]*^published: 2020-05-01$/m);
  });

  test('--cites is for the required statement alone, and other statements stay open and are listed', async () => {
    project = makeProject({ ...SETTINGS, ...FERRY });
    const { output } = await project.run([
      'new',
      ...['actor', '--name', 'Ben Oake', '--kind', 'person', '--role', 'Harbour master', '--cites', 'p1', '--cites', 'p2'],
      ...['--statements', 'Ben Oake spoke.', '--background', 'Ben Oake was born on Holm.'],
    ]);
    const file = project.read('src/content/actors/ben-oake.yaml');
    expect(file.match(/^ +(?:- )?cites: .*/gm)).toEqual(['  cites: [p1, p2]', '    cites: []', '    cites: []']);
    expect(output).toContain(': statements[0].cites: a statement needs a source');
    expect(output).toContain(': background[0].cites: a statement needs a source');
  });

  test('a statement may end with its own sources', async () => {
    project = makeProject({ ...SETTINGS, ...FERRY });
    await project.run([
      'new',
      ...['place', '--name', 'Lund', '--in-article', 'It has a pier.[^p1]', '--in-article', 'It is [^p2] small.', '--cites', 'p2'],
      ...['--background', 'It was built.[^gazette-2020] [^gazette-2019]'],
    ]);
    expect(project.read('src/content/places/lund.yaml').match(/^ +(?:- )?(?:text|cites): .*/gm)).toEqual([
      '  - text: It has a pier.',
      '    cites: [p1, p2]',
      '  - text: It is [^p2] small.',
      '    cites: []',
      '  - text: It was built.',
      '    cites: [gazette-2020, gazette-2019]',
    ]);
  });

  test.each([
    [['--cites', 'p1', '--cites', 'gazette-2020'], '  cites: [gazette-2020]'],
    [['--cites', 'gazette-2020', '--cites', 'gazette-2019'], '  cites: []'],
    [['--cites', 'p1'], '  cites: []'],
    [['--cites', 'gazette-2020', '--date-cites', 'gazette-2019'], '  cites: [gazette-2019]'],
  ])('an event of background with %j has for its date %j', async (cites, line) => {
    project = makeProject({ ...SETTINGS, ...FERRY });
    await project.run(['new', 'event', '--title', 'A vote', '--date', '1990', '--basis', 'background', ...cites]);
    expect(project.read('src/content/chronology/a-vote.yaml').match(/^ {2}cites: .*/gm)).toEqual([line]);
  });

  test('a briefing is a draft, unless the editor says otherwise', async () => {
    project = makeProject({ ...SETTINGS, ...FERRY });
    await project.run(['new', 'briefing', '--question', 'Who pays?']);
    await project.run(['new', 'briefing', '--question', 'Who rows?', '--draft', 'false']);
    expect(['who-pays', 'who-rows'].map((id) => /^draft: .*/m.exec(project.read(`src/content/briefings/${id}.mdx`))?.[0])).toEqual([
      'draft: true',
      'draft: false',
    ]);
  });

  test('does not overwrite an entry, or write a second article', async () => {
    project = makeProject({ ...SETTINGS, ...FERRY });
    const before = project.files();
    expect(await project.run(['new', 'actor', '--name', 'Ada Quill'])).toMatchObject({
      code: 1,
      output: expect.stringContaining('already exists') as string,
    });
    expect(await project.run(['new', 'article', '--headline', 'Another'])).toMatchObject({
      code: 1,
      output: expect.stringContaining('A site has one article') as string,
    });
    expect(project.read('src/content/actors/ada-quill.yaml')).toBe(SAMPLE_PROJECT['actors/ada-quill.yaml']);
    expect(project.files()).toEqual(before);
  });

  test('a dry run shows the file and writes nothing', async () => {
    project = makeProject({ ...SETTINGS, ...FERRY });
    const before = project.files();
    const { output } = await project.run(['new', 'term', '--term', 'quay', '--dry-run']);
    expect(output).toMatch(/^src\/content\/glossary\/quay\.yaml \(dry run: nothing was written\)\n\n# The term as it is used/);
    expect(project.files()).toEqual(before);
  });

  test.each([
    [[], 'Name a kind of entry: article, reference, actor, place, term, event, briefing, explainer, site.'],
    [['acter'], 'Unknown kind "acter". Did you mean "actor"?'],
    [['actor'], 'The file is named after --name: give it as --name "…", or name the file with --id.'],
    [['actor', '--nam', 'Ada'], 'Unknown option "--nam". Did you mean "--name"?'],
    [['actor', '--name', 'Ada', '--kind', 'persn'], 'Did you mean "person"?'],
    [['event', '--title', 'A vote', '--date', '2020-02-31'], 'date.edtf: there is no 31 February 2020.'],
    [['article', '--from', 'nothing.txt'], 'Cannot read nothing.txt: the file does not exist.'],
    [['article', '--from', 'src'], 'Cannot read src: it is a folder.'],
    [['article', '--from', 'empty.txt'], 'empty.txt has no text.'],
    [['article', '--from', 'latin.txt'], 'latin.txt:1:4: this byte is not valid UTF-8.'],
    [['article', '--from', 'long.txt'], 'The text does not begin with a headline.'],
    [['article', '--keep-text', '--headline', 'x'], '--keep-text needs --from'],
    [['article', '--from', 'long.txt', '--published', '10 April'], '--published: "10 April" is not written as a date in EDTF'],
    [['place', '--name', 'Holm', '--latitude', '95', '--longitude', '-2.5'], 'coordinates.latitude: 95 is too big'],
    [[...SITE, '--url', 'holm.example'], 'url: "holm.example" is not the address of a web page.'],
    [
      [...SITE, '--language', 'English'],
      'language: "English" is not one of en-GB, en-US, de, fr, uk. Language of the site and of its content, of which there must be a language pack. Examples: en-GB.',
    ],
    [['place', '--name', 'Lund', '--cites', 'p1'], '--cites has no statement to cite for.'],
    [['event', '--title', 'x', '--date', '2020', '--basis', 'stated', '--words', 'on Tuesday'], '"words" is only for basis: resolved.'],
    [['briefing', '--question', 'x', '--draft', 'no'], '"draft" must be true or false, not "no". Write false, without quotation marks.'],
    [['site', '--title', 'x'], 'A site needs --tagline, --language, --url, --topic.'],
  ])('%j prints the reason, and writes nothing', async (args, says) => {
    project = makeProject({
      'empty.txt': '\n \n',
      'long.txt': 'It was a long day on the island of Holm for the council.\n\nIt voted.',
      'src/x': '',
    });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${project.folder}/latin.txt`, Buffer.from('caf\xe9', 'latin1'));
    const before = project.files();
    const { code, output } = await project.run(['new', ...args]);
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining(says) as string });
    expect(project.files()).toEqual(before);
  });

  test('settings with errors are reported, and nothing is written', async () => {
    project = makeProject({ ...SETTINGS, 'site.config.ts': 'export default { title: "x" };' });
    expect(await project.run(['new', 'actor', '--name', 'Ada'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('these settings are invalid') as string,
    });
    expect(project.files()).toEqual(['package.json', 'site.config.ts']);
  });
});

describe('from an empty folder', () => {
  test('the settings come first, then an article from its text, without its sentences', async () => {
    project = makeProject({ 'article.txt': ARTICLE });
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
    expect(await project.run(['new', 'site', ...site])).toMatchObject({ code: 0 });
    expect(project.read('site.config.ts')).toMatchInlineSnapshot(`
      "import { defineSite } from 'backgrounder/config';

      export default defineSite({
        title: 'The ferry',
        tagline: 'An explainer',
        language: 'en-GB',
        url: 'https://ferry.example.org',
        // Who answers for the site: publisher: { name: 'The Holm Gazette' }, editor: 'Foreign desk', contact: 'mistakes@example.org',
        topics: [
          { id: 'the-vote', label: 'The vote' },
        ],
        // Names and words with a house spelling, such as { use: 'Holm', insteadOf: ['Holme'] }.
        houseSpellings: [],
      });
      "
    `);
    expect(await project.run(['new', 'site', ...site])).toMatchObject({ code: 1 });

    const ukrainian = [
      'new',
      'site',
      ...site.map((word) => (word === 'en-GB' ? 'uk' : word === 'The vote' ? 'Голос гаю' : word)),
      '--dry-run',
    ];
    const other = makeProject();
    expect((await other.run(ukrainian)).output).toContain("{ id: 'holos-haiu', label: 'Голос гаю' }");
    other.dispose();

    // The folder is outside the repository, so its aliases do not resolve.
    project.write('site.config.ts', SETTINGS['site.config.ts']);
    project.write('package.json', SETTINGS['package.json']);
    const { code, output } = await project.run(['new', 'article', '--from', 'article.txt', '--published', '2020-03-05']);
    expect(code).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "Wrote src/content/articles/holm-keeps-its-ferry.yaml.
      Wrote worksheets/holm-keeps-its-ferry.md: each passage with its text, and what to fill in. Git ignores it.

      2 passages, 1 quotation.

      Speakers: 1 named next to the quotation, 0 likely, 0 open. None is filled in: no speaker is an actor yet.

      Dates: 1 found, 1 with two readings.
        p1  “on Tuesday”: 2020-03-03 if it was past, 2020-03-10 if it was still to come.

      Names without an entry (2): Holm p1, Mayor Ada Quill p2.

      article.txt is inside the repository. Do not commit it, unless the newsroom owns the article.

      To fill in or fix, by line:
        5: headlineDigest: the text is empty
        19: publisher.name: the text is empty
        26: byline.name: the text is empty
        38: publishedAt.basis: no value is filled in: choose one of stated, resolved, background
        84, 128: passages[…].digest: the passage has no digest yet (2 times)
        132: passages[1].quotations[0].speaker: no value is filled in

      Next:
        1. npm run check: lists the 7 errors to fix.
        2. npm run new -- reference: references/ is still empty. It is for other sources, for facts that are not in the article.
        3. npm run new -- actor: actors/ is still empty. It is for the people and organisations in the article.
        4. npm run new -- place: places/ is still empty. It is for the places of the events.
        5. npm run new -- term: glossary/ is still empty. It is for terms that readers may not know.
        6. npm run new -- event: chronology/ is still empty. It is for the events, with their dates.
        7. npm run new -- briefing: briefings/ is still empty. It is for questions of readers, with the answers.
        8. npm run new -- explainer: explainers/ is still empty. It is for the front page: the main question, and the answer in brief."
    `);
    const file = project.read('src/content/articles/holm-keeps-its-ferry.yaml');
    expect(file).not.toContain('voted');
    expect(file).toContain('- text: It is a lifeline\n');
    expect(file).toMatch(/^asOf: 2020-03-05$/m);
  });

  test('npm run import writes the same article', async () => {
    project = makeProject({ 'article.txt': ARTICLE });
    const imported = await project.run(['import', 'article.txt', '--published', '2020-03-05', '--dry-run']);
    expect(imported.code).toBe(0);
    const options = ['--from', 'article.txt', '--published', '2020-03-05', '--dry-run'];
    expect(await project.run(['new', 'article', ...options])).toEqual(imported);
    expect(await project.run(['import'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('<file> is missing: the file with the text.') as string,
    });
  });

  test('the worksheet has the text of the article, in a folder that Git ignores', async () => {
    project = makeProject({ ...SETTINGS, 'article.txt': ARTICLE });
    await project.run(['new', 'article', '--from', 'article.txt']);
    expect(project.read('worksheets/holm-keeps-its-ferry.md')).toContain('## p2\n\n> “It is a lifeline,” said Mayor Ada Quill.\n');
    expect(project.read('worksheets/.gitignore')).toBe('*\n');
  });

  test('a newsroom that owns the article may keep its text', async () => {
    project = makeProject({ 'article.txt': ARTICLE });
    await project.run(['new', 'article', '--from', 'article.txt', '--keep-text']);
    expect(project.read('src/content/articles/holm-keeps-its-ferry.yaml')).toContain(
      'text: The council of Holm voted on Tuesday to keep the ferry.\n',
    );
  });
});

describe('at a terminal', () => {
  test('the command asks for missing values, with options from the content', async () => {
    project = makeProject({ ...SETTINGS, ...FERRY });
    const { asked } = await project.run(['new', 'actor', '--name', 'Ben Oake'], ({ message, options = [] }) =>
      message.startsWith('role') ? ['Keeper'] : options.slice(0, 1).map(({ value }) => value),
    );
    expect(
      asked.map(({ message, options }) => `${message.split(':')[0] ?? ''}: ${options?.map(({ value }) => value).join(' ') ?? ''}`),
    ).toEqual(['kind: person state organisation formation agency', 'role: ', 'cites: p1 p2 gazette-2020']);
    expect(project.read('src/content/actors/ben-oake.yaml')).toMatch(/^kind: person$[\s\S]*^ {2}text: Keeper$[\s\S]*^ {2}cites: \[p1\]$/m);
  });

  test('the command asks for the settings one by one, and checks each answer', async () => {
    project = makeProject();
    const answers: Record<string, string> = {
      title: 'The ferry',
      tagline: 'A vote',
      language: 'en-GB',
      url: 'https://holm.example',
      topic: 'A, B',
    };
    const { code, asked } = await project.run(['new', 'site'], ({ message }) => [answers[message.split(':')[0]!]!]);
    expect(code).toBe(0);
    expect(asked.map(({ isNeeded }) => isNeeded)).toEqual([true, true, true, true, true]);
    const check = (name: string, answer: string) => asked.find(({ message }) => message.startsWith(name))?.check?.(answer);
    for (const [name, answer] of Object.entries(answers)) expect(check(name, answer)).toBeUndefined();
    expect(check('url', 'holm.example')).toContain(
      'is not the address of a web page. Write https://holm.example. Address at which the site is deployed',
    );
    expect(check('language', 'English')).toContain('"English" is not one of en-GB, en-US, de, fr, uk.');
    expect(check('topic', '!')).toContain('topics[0].id: ');
    expect(project.read('site.config.ts')).toContain("    { id: 'a', label: 'A' },\n    { id: 'b', label: 'B' },\n");
  });

  test('the question for a date says what the date is about, and each basis what it means', async () => {
    project = makeProject(SETTINGS);
    const { asked } = await project.run(['new', 'article', '--headline', 'Holm votes'], () => []);
    const questions = asked.map(({ message, options = [] }) => [message, ...options.map(({ value, hint }) => `${value}: ${hint ?? ''}`)]);
    expect(questions.filter(([message]) => /^(?:published-at|basis)/.test(message!))).toMatchInlineSnapshot(`
      [
        [
          "published-at: When the article was published, and how that is known. As precise as it is known: 2020-03-05, 2020-03 or 2020.",
        ],
        [
          "basis: How the date is known.",
          "stated: The cited source states the date in full.",
          "resolved: The date was derived from relative words of the article.",
          "background: The date is not in the article: it comes from references.",
        ],
      ]
    `);
  });

  test('a skipped question leaves the field empty', async () => {
    project = makeProject(SETTINGS);
    const { code, output } = await project.run(['new', 'term', '--term', 'quay'], () => []);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('definition.text: the text is empty') as string });
  });

  test('Enter alone skips an optional question', () => {
    const options = [{ value: 'city', label: 'city' }];
    expect([listChoices(options, false)[0], listChoices(options, true)[0]]).toEqual([
      { value: '', label: '(skip: fill it in later)' },
      { value: 'city', label: 'city' },
    ]);
  });

  test('without a kind, the command asks for it', async () => {
    project = makeProject(SETTINGS);
    const { code, asked } = await project.run(['new'], ({ message }) =>
      message === 'What kind of entry?' ? ['term'] : message.startsWith('term') ? ['quay'] : [],
    );
    expect([code, asked[0]?.options?.map(({ value }) => value)]).toEqual([
      0,
      ['article', 'reference', 'actor', 'place', 'term', 'event', 'briefing', 'explainer', 'site'],
    ]);
    expect(project.files()).toContain('src/content/glossary/quay.yaml');
    // An option before the kind must not be lost.
    expect(await project.run(['new', '--dry-run'], () => [])).toMatchObject({
      code: 2,
      output: expect.stringContaining('Unknown kind "--dry-run".') as string,
    });
  });

  test('the name is required and checked at once, because the file is named after it', async () => {
    project = makeProject({ ...SETTINGS, ...FERRY });
    const nameOf = async (args: string[]) =>
      (await project.run(['new', ...args], () => [])).asked.find(({ message }) => message.startsWith('name'));
    const name = await nameOf(['place']);
    expect(name?.isNeeded).toBe(true);
    expect(['Holm', '霍尔姆', 'Lund'].map((answer) => name?.check?.(answer))).toEqual([
      'places/holm.yaml already exists and is not overwritten. Choose another id with --id.',
      'No file name can be made from it, because it has no letter from a to z and no digit: name the file with --id.',
      undefined,
    ]);
    const named = await nameOf(['place', '--id', 'huoermu', '--dry-run']);
    expect([named?.isNeeded, named?.check?.('霍尔姆')]).toEqual([undefined, undefined]);
    const { code, output } = await project.run(['new', 'place', '--name', '霍尔姆']);
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining('No file name can be made from it') as string });
  });

  test('the command asks for the day of issue of a reference, because the file is named after it', async () => {
    project = makeProject(SETTINGS);
    const answers: Record<string, string> = { title: 'A vote', publisher: 'The Gazette', issued: '2020-03-05' };
    await project.run(['new', 'reference'], ({ message }) => [answers[message.split(':')[0]!] ?? []].flat());
    expect(project.files()).toContain('src/content/references/the-gazette-2020-03-05.yaml');
  });

  test('long labels in a list are cut to one line', async () => {
    const digest = `The council voted ${'on and '.repeat(30)}on.`;
    project = makeProject({ ...SETTINGS, ...FERRY });
    const file = 'src/content/articles/ferry-vote.yaml';
    project.write(file, project.read(file).replace(/digest: .*/, `digest: ${digest}`));
    const { asked } = await project.run(['new', 'actor', '--name', 'Cy Oake'], () => []);
    const labels = asked.find(({ message }) => message.startsWith('cites'))?.options?.map(({ label }) => label);
    expect(labels?.[0]).toMatch(/^p1: The council voted on .{20,50} …$/);
  });

  test('an impossible date is rejected at once', async () => {
    project = makeProject(SETTINGS);
    const { asked } = await project.run(['new', 'event', '--title', 'A vote'], () => []);
    const date = asked.find(({ message }) => message.startsWith('date:'));
    expect([date?.check?.('2020-02-31'), date?.check?.('2020-03')]).toEqual(['there is no 31 February 2020', undefined]);
  });

  test('any other invalid value is rejected at once', async () => {
    project = makeProject(SETTINGS);
    const { asked } = await project.run(['new', 'place', '--name', 'Holm'], () => []);
    const latitude = asked.find(({ message }) => message.startsWith('latitude:'));
    expect(['95', 'north', '61.2'].map((answer) => latitude?.check?.(answer))).toEqual([
      expect.stringContaining('95 is too big; it must be at most 90') as string,
      expect.stringContaining('must be a number, not "north"') as string,
      undefined,
    ]);
    const briefing = await project.run(['new', 'briefing', '--question', 'Who pays?'], () => []);
    const cites = briefing.asked.find(({ message }) => message.startsWith('cites:'));
    expect(['p1, Gazette!', 'p1, gazette-2020'].map((answer) => cites?.check?.(answer))).toEqual([expect.any(String) as string, undefined]);
  });

  test('the command asks for the sources of a date from background, unless one is known', async () => {
    project = makeProject(SETTINGS);
    const askedFor = async (...args: string[]) =>
      (await project.run(['new', 'event', '--title', `A vote ${args.length}`, '--basis', 'background', ...args], () => [])).asked.map(
        ({ message }) => message.split(':')[0],
      );
    expect(await askedFor()).toContain('date-cites');
    expect(await askedFor('--cites', 'gazette-2020')).not.toContain('date-cites');
    expect(await askedFor('--date-cites', 'gazette-2020', '--cites', 'p1')).not.toContain('date-cites');
  });

  test('the command asks for the words of a resolved date', async () => {
    project = makeProject(SETTINGS);
    const askedFor = async (basis: string) => {
      const { asked } = await project.run(['new', 'event', '--title', `A vote ${basis}`], ({ message }) =>
        message.startsWith('basis') ? [basis] : message.startsWith('words') ? ['on Tuesday'] : [],
      );
      return asked.some(({ message }) => message.startsWith('words:'));
    };
    expect([await askedFor('stated'), await askedFor('resolved')]).toEqual([false, true]);
    expect(project.read('src/content/chronology/a-vote-resolved.yaml')).toMatch(/^ {2}words: on Tuesday$/m);
  });

  test('Ctrl+C cancels without writing', async () => {
    project = makeProject(SETTINGS);
    const before = project.files();
    expect(await project.run(['new', 'actor'], () => Promise.reject(new Cancelled()))).toMatchObject({ code: 130 });
    expect(project.files()).toEqual(before);
  });
});

test('without settings the first next step is to write them', async () => {
  project = makeProject();
  const { output } = await project.run(['new', 'term', '--term', 'quay']);
  expect(output).toContain('Next:\n  1. npm run new -- site: writes the settings');
});
