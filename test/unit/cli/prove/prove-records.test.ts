import { afterEach, expect, test } from 'vitest';
import { makeProject, SETTINGS, type ProjectFolder } from '../../../support/command-project.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

const FERRY: Readonly<Record<string, string>> = {
  ...SETTINGS,
  ...Object.fromEntries(Object.entries(SAMPLE_PROJECT).map(([name, content]) => [`src/content/${name}`, content])),
};
const ARTICLE = `Holm keeps its ferry

The council of Holm voted on Wednesday to keep the ferry.

It is “a lifeline”, says Mayor Ada Quill.
`;

let project: ProjectFolder;
afterEach(() => {
  project.dispose();
});

test('without texts, the command says where to put them, and hides the folder from git', async () => {
  project = makeProject(FERRY);
  const { code, output } = await project.run(['prove']);
  expect({ code, output }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "output": "There is no text yet in sources/ferry-vote.txt, sources/gazette-2020.txt. Open the source and save its text there: Git ignores the folder.",
    }
  `);
  expect(project.read('sources/.gitignore')).toBe('*\n');
  expect(project.files()).not.toContain('proofs.lock');
});

test('a record that stands in its text is proven, with the day of the text', async () => {
  project = makeProject({ ...FERRY, 'sources/ferry-vote.txt': ARTICLE });
  const { code, output } = await project.run(['prove', '--opened', '2020-03-04']);
  expect({ code, output }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "output": "Proven: headline, p1, p2
    Compared 6 quotations, dates, figures and names of 3 records: 3 proven, 0 not; 0 exceptions.
    Nothing else was compared: digests are in our own words, so read them beside the text.",
    }
  `);
  expect(project.read('proofs.lock')).toMatchInlineSnapshot(`
    "# Which record was compared with which text of its source. Made by \`npm run prove\`, not by hand.
    # First the exceptions: record, words, reason. Then the proofs: record, its hash, hash of the text, its characters, day it was opened.
    version 1
    headline 021184d146e2dec8 23809dc6ce0fc04a 123 2020-03-04
    p1 55c440fbebb2e2e4 23809dc6ce0fc04a 123 2020-03-04
    p2 562be3f9e5593cbb 23809dc6ce0fc04a 123 2020-03-04
    "
  `);
  expect((await project.run(['check'])).code).toBe(0);
  // The day stays as long as the text does.
  const before = project.read('proofs.lock');
  await project.run(['prove', 'p1']);
  expect(project.read('proofs.lock')).toBe(before);
});

test('what is not in the text is reported with its place and the likest words, and can be set aside with a reason', async () => {
  project = makeProject({ ...FERRY, 'sources/ferry-vote.txt': ARTICLE.replace('Mayor Ada Quill', 'Chairwoman Ada Quill') });
  const { code, output } = await project.run(['prove']);
  expect({ code, output }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "output": "p2: not proven by sources/ferry-vote.txt
      src/content/articles/ferry-vote.yaml:25:56: the name “Mayor Ada Quill” is not in the text
        likest words: sources/ferry-vote.txt:5:1 “It is “a lifeline”, says Chairwoman Ada Quill”

    Proven: headline, p1
    Compared 6 quotations, dates, figures and names of 3 records: 2 proven, 1 not; 0 exceptions.
    Nothing else was compared: digests are in our own words, so read them beside the text.
    Correct the record if it is wrong. If the words are right although the text has others, say why: npm run prove -- <id> --except "words" --because "reason".",
    }
  `);
  expect(project.read('proofs.lock')).not.toMatch(/^p2 /m);

  const excepted = await project.run(['prove', 'p2', '--except', 'Mayor Ada Quill', '--because', 'She chairs the council as its mayor.']);
  expect(excepted).toMatchObject({ code: 0, output: expect.stringContaining('1 proven, 0 not; 1 exception') as string });
  expect(project.read('proofs.lock')).toContain('p2 "Mayor Ada Quill" "She chairs the council as its mayor."\n');

  project.write('sources/ferry-vote.txt', ARTICLE);
  expect((await project.run(['prove'])).output).toContain('Removed an exception of p2 that is not needed: “Mayor Ada Quill”');
  expect(project.read('proofs.lock')).not.toContain('Chair');
});

test('a record that changed is reported by the check until it is proven again; one that fails loses its proof', async () => {
  project = makeProject({ ...FERRY, 'sources/ferry-vote.txt': ARTICLE });
  await project.run(['prove']);
  const name = 'src/content/articles/ferry-vote.yaml';
  project.write(name, project.read(name).replace('to keep the ferry.', 'to keep both ferries.'));
  expect(await project.run(['check'])).toMatchObject({
    code: 0,
    output: expect.stringContaining('p1 has changed since it was compared with its source’s text') as string,
  });
  expect((await project.run(['prove'])).code).toBe(0);
  expect((await project.run(['check'])).output).not.toContain('has changed since');

  project.write('sources/ferry-vote.txt', ARTICLE.replace('on Wednesday', 'on Thursday'));
  expect((await project.run(['prove', 'p1'])).code).toBe(1);
  expect(project.read('proofs.lock')).not.toMatch(/^p1 /m);
});

test('a proven reference stays proven when it is renamed', async () => {
  const text = 'A subsidy, public money, keeps the ferry going. The paper has the vote on its front page.';
  project = makeProject({ ...FERRY, 'sources/gazette-2020.txt': text });
  expect((await project.run(['prove', 'gazette-2020'])).code).toBe(0);
  const { output } = await project.run(['rename', 'reference', 'gazette-2020', 'the-gazette']);
  expect(output).toContain('\nproofs.lock\n');
  expect(project.read('proofs.lock')).toMatch(/^the-gazette /m);
  expect((await project.run(['check'])).output).not.toContain('has changed since');
});

test('a text that belongs to no record is named', async () => {
  project = makeProject({ ...FERRY, 'sources/ferry-vote.txt': ARTICLE, 'sources/p1.txt': ARTICLE });
  expect((await project.run(['prove'])).output).toContain(
    'sources/p1.txt belongs to no reference: name it after the id of a reference, or of the article (ferry-vote).',
  );
});

test.each<[args: string[], code: number, says: string]>([
  [['p9'], 2, 'There is no passage or reference "p9". Did you mean "p1"?'],
  [['--opened', 'today'], 2, '--opened: "today" is not a day such as 2022-01-26.'],
  [['--opened', '2020-05-02'], 2, '--opened: 2020-05-02 is still to come.'],
  [['p1', '--except', 'two'], 2, 'An exception needs both: --except "words" --because "reason".'],
  [['--except', 'two', '--because', 'We count.'], 2, 'Name the one passage or reference that the exception is for.'],
  [['p1', '--except', 'two', '--because', 'We count.'], 2, '--except: “two” needs no exception in p1. Everything is in the text.'],
  [['p1', 'gazette-2020'], 1, 'There is no text yet in sources/gazette-2020.txt.'],
])('npm run prove -- %j says what is wrong', async (args, code, says) => {
  project = makeProject({ ...FERRY, 'sources/ferry-vote.txt': ARTICLE });
  const run = await project.run(['prove', ...args]);
  expect(run).toMatchObject({ code, output: expect.stringContaining(says) as string });
});

test('a text that is empty or not UTF-8 is refused', async () => {
  project = makeProject({ ...FERRY, 'sources/ferry-vote.txt': ' \n' });
  expect(await project.run(['prove'])).toMatchObject({
    code: 1,
    output: expect.stringContaining('sources/ferry-vote.txt is empty.') as string,
  });
});

test('a text in another language than English is not compared', async () => {
  const name = 'src/content/references/gazette-2020.yaml';
  const article = 'src/content/articles/ferry-vote.yaml';
  project = makeProject({
    ...FERRY,
    [name]: `${FERRY[name]!}language: da\n`,
    [article]: FERRY[article]!.replace('language: en', 'language: da'),
    'sources/gazette-2020.txt': 'Færgen',
    'sources/ferry-vote.txt': ARTICLE,
  });
  for (const id of ['gazette-2020', 'p1'])
    expect(await project.run(['prove', id])).toMatchObject({
      code: 1,
      output: `Only English texts can be compared. In another language: ${id}.`,
    });
});
