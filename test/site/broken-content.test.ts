import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RuleId } from '#schemas/rule-ids.ts';
import type { Message } from '#dossier/message.ts';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { runCommand } from '../support/command-project.ts';
import { copyProject, type ProjectCopy } from '../support/copies/project-copy.ts';
import { hasPipes, makePipe } from '../support/programs/named-pipe.ts';
import { buildSite } from '../support/build-site.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { runNode } from '../support/run.ts';

const ACTOR = 'actors/saint-thekla.yaml';
const ARTICLE = 'articles/museum-votes.yaml';
const BRIEFING = 'briefings/how-the-book-left.mdx';
const EVENT = 'chronology/trustees-vote.yaml';
const PLACE = 'places/marlhaven.yaml';
const PALIMPSEST = 'glossary/palimpsest.yaml';
const TERM = 'glossary/long-loan.yaml';

/** One error: how to make it, and the expected finding. */
interface ContentError {
  name: string;
  make(project: ProjectCopy): void;
  /** The file, and the words whose first letter the message points to; without words, the whole file. */
  at: [file: string, words?: string];
  rule: RuleId;
  says: string;
  hint: string;
}

const ERRORS: ContentError[] = [
  {
    name: 'an unknown key',
    make: (project) => project.replace(ACTOR, 'kind: organisation\n', 'kind: organisation\nnickname: the sisters\n'),
    at: [ACTOR, 'nickname'],
    rule: 'entry-fits-schema',
    says: 'unknown key "nickname"',
    hint: 'Keys here are',
  },
  {
    name: 'a known key that is misspelt, deep in an entry',
    make: (project) => project.replace(ACTOR, '    topic: the-vote', '    topci: the-vote'),
    at: [ACTOR, 'topci'],
    rule: 'entry-fits-schema',
    says: 'unknown key "topci" in statements[0]',
    hint: 'Did you mean "topic"?',
  },
  {
    name: 'an unknown key in the frontmatter of a briefing',
    make: (project) => project.replace(BRIEFING, 'order: 2\n', 'order: 2\npublishd: 2024-11-04\n'),
    at: [BRIEFING, 'publishd'],
    rule: 'entry-fits-schema',
    says: 'unknown key "publishd"',
    hint: 'Did you mean "published"?',
  },
  {
    name: 'a text where a number belongs',
    make: (project) => project.replace(BRIEFING, 'order: 2', 'order: two'),
    at: [BRIEFING, 'two\n'],
    rule: 'entry-fits-schema',
    says: '"order" must be a number, not "two"',
    hint: 'Position in the list of briefings, counted from 1.',
  },
  {
    name: 'a text where a list belongs',
    make: (project) => project.replace(TERM, 'related: [deed-of-return]', 'related: deed-of-return'),
    at: [TERM, 'deed-of-return\n'],
    rule: 'entry-fits-schema',
    says: '"related" must be a list, not "deed-of-return"',
    hint: 'Write [deed-of-return]. Ids of related terms.',
  },
  {
    name: 'a word that is not allowed',
    make: (project) => project.replace(PLACE, 'kind: city', 'kind: town'),
    at: [PLACE, 'town'],
    rule: 'entry-fits-schema',
    says: 'kind: "town" is not one of city, region, country, area, sea',
    hint: 'A city, a region of a country',
  },
  {
    name: 'a field that is missing',
    make: (project) => project.replace(BRIEFING, 'question: How did the book leave its island?\n', ''),
    at: [BRIEFING, 'standfirst'],
    rule: 'entry-fits-schema',
    says: '"question" is missing',
    hint: 'The reader’s question',
  },
  {
    name: 'a statement without a source',
    make: (project) => project.replace(PLACE, 'cites: [p1, p3]', 'cites: []'),
    at: [PLACE, '[]'],
    rule: 'entry-fits-schema',
    says: 'inArticle[0].cites: a statement needs a source: cite at least one passage or reference',
    hint: 'Ids of the passages and references that support the statement.',
  },
  {
    name: 'a passage without an id',
    make: (project) => project.replace(ARTICLE, '  - id: p8\n    digest', '  - digest'),
    at: [ARTICLE, 'digest: A line that'],
    rule: 'entry-fits-schema',
    says: '"passages[7].id" is missing',
    hint: 'Id of a passage: "p" and its number.',
  },
  {
    name: 'two passages with one id',
    make: (project) => project.replace(ARTICLE, '- id: p8', '- id: p7'),
    at: [ARTICLE, 'p7\n    digest: A line that'],
    rule: 'id-is-unique',
    says: 'the id "p7" is already taken by an earlier passage',
    hint: 'Passages are numbered in order: this is p8.',
  },
  {
    name: 'a key that stands twice',
    make: (project) => project.replace(TERM, 'term: long loan\n', 'term: long loan\nterm: twice\n'),
    at: [TERM, 'term: twice'],
    rule: 'yaml-is-valid',
    says: 'the key is duplicated',
    hint: 'Write each key once',
  },
  {
    name: 'a date that is written in words',
    make: (project) => project.replace(EVENT, '2024-05-14', '14 May 2024'),
    at: [EVENT, '14 May'],
    rule: 'date-is-possible',
    says: '14 May 2024',
    hint: 'A date in EDTF (ISO 8601-2, levels 0 and 1), no more precise than what is known.',
  },
  {
    name: 'a day that cannot be',
    make: (project) => project.replace(EVENT, '2024-05-14', '2024-02-31'),
    at: [EVENT, '2024-02-31'],
    rule: 'date-is-possible',
    says: 'there is no 31 February 2024',
    hint: 'A date in EDTF',
  },
  {
    name: 'an interval that ends before it begins',
    make: (project) => project.replace(EVENT, '2024-05-14', '2024-05-14/2024-05-01'),
    at: [EVENT, '2024-05-14/'],
    rule: 'date-is-possible',
    says: 'date.edtf: ',
    hint: 'A date in EDTF',
  },
  {
    name: 'a day of publication that cannot be',
    make: (project) => project.replace(BRIEFING, '2024-11-04', '2024-11-31'),
    at: [BRIEFING, '2024-11-31'],
    rule: 'date-is-possible',
    says: 'published: ',
    hint: 'Day on which the briefing was first published.',
  },
  {
    name: 'YAML that does not parse',
    make: (project) => project.replace(TERM, 'A loan for', 'Loan: for'),
    at: [TERM, 'Loan: for'],
    rule: 'yaml-is-valid',
    says: 'the YAML cannot be read: ',
    hint: 'Otherwise give the line the same indentation as the fields around it.',
  },
  {
    name: 'a block that is not closed',
    make: (project) => project.replace(BRIEFING, 'The three do not', '<Later>\n\nThe three do not'),
    at: [BRIEFING, '<Later>'],
    rule: 'mdx-is-valid',
    says: 'the text is not valid MDX: expected a closing tag for `<Later>`',
    hint: 'Close every data block',
  },
  {
    name: 'a brace that is not closed',
    make: (project) => project.replace(BRIEFING, 'The three do not', 'The {three do not'),
    at: [BRIEFING, '{three'],
    rule: 'mdx-is-valid',
    says: 'the text is not valid MDX: a { opens code, and no } closes it',
    hint: 'Write \\{ for the character itself.',
  },
  {
    name: 'an empty collection',
    make: (project) => {
      project.remove('explainers');
    },
    at: ['explainers'],
    rule: 'collection-is-complete',
    says: 'the collection explainers is empty',
    hint: 'Run npm run new -- explainer, which writes a file explainers/….yaml.',
  },
  {
    name: 'a file that is not UTF-8',
    make: (project) => {
      const latin1 = Buffer.from(project.read(PALIMPSEST).replace('palimpsests', 'palimpséstes'), 'latin1');
      project.write(PALIMPSEST, latin1);
    },
    at: [PALIMPSEST, '\ufffdstes'],
    rule: 'file-is-utf8',
    says: 'the file is not UTF-8',
    hint: 'Save the file with the encoding UTF-8.',
  },
  {
    name: 'a file in no collection',
    make: (project) => project.write('glossary/notes.yml', 'term: a note\n'),
    at: ['glossary/notes.yml'],
    rule: 'file-is-an-entry',
    says: 'files of glossary end in .yaml',
    hint: 'Rename it to notes.yaml, or move it out of the content.',
  },
  {
    name: 'a briefing without prose',
    make: (project) =>
      project.write(
        'briefings/who-spoke.mdx',
        '---\nquestion: Who spoke?\nstandfirst: { text: The trustees did., cites: [p1] }\norder: 9\ntopics: [the-vote]\npublished: 2024-11-18\n---\n\n<ActorCards ids="ione-hartwell" />\n',
      ),
    at: ['briefings/who-spoke.mdx', 'Who spoke?'],
    rule: 'briefing-has-prose',
    says: 'the briefing has no prose: nothing answers its question',
    hint: 'Write the answer below the second --- line',
  },
  {
    name: 'a citation in YAML that leads nowhere',
    make: (project) =>
      project.replace(
        'chronology/journey-planned.yaml',
        'planned, with two keepers beside it.\n    cites: [p7]',
        'planned.\n    cites: [p77]',
      ),
    at: ['chronology/journey-planned.yaml', 'p77'],
    rule: 'citation-resolves',
    says: '"p77" is neither a passage of the article nor a reference',
    hint: 'The article has the passages p1 to p8.',
  },
  {
    name: 'a citation in prose that leads nowhere',
    make: (project) => project.replace(BRIEFING, 'about the gap.[^p4]', 'about the gap.[^p4][^museum-2018-3]'),
    at: [BRIEFING, '[^museum-2018-3]'],
    rule: 'citation-resolves',
    says: '"museum-2018-3" is neither a passage of the article nor a reference',
    hint: 'Did you mean "museum-2018-03"?',
  },
  {
    name: 'an actor’s id that leads nowhere',
    make: (project) => project.replace(EVENT, 'ione-hartwell', 'ione-hartwel'),
    at: [EVENT, 'ione-hartwel,'],
    rule: 'mention-resolves',
    says: '"ione-hartwel" is not in the collection actors',
    hint: 'Did you mean "ione-hartwell"?',
  },
];

/** Errors of every kind, each in its own file. */
const TOGETHER = new Set([
  'an unknown key',
  'a text where a list belongs',
  'two passages with one id',
  'a day that cannot be',
  'a brace that is not closed',
  'a file that is not UTF-8',
  'an empty collection',
  'a briefing without prose',
  'a citation in YAML that leads nowhere',
]);

const STACK_TRACE = /^ {4}at /m;
const HEAD = /^\S+:\d+:\d+ {2}(?:error|warning) {2}[\w-]+$/gm;

/** Pipes with the names of entries, where the system has pipes. */
const PIPES = hasPipes ? ['briefings/pipe.mdx', 'glossary/pipe.yaml'] : [];

/** The first line of each message, with its place and rule. */
const headsIn = (report: string): string[] => (report.match(HEAD) ?? []).sort();

/** Where a message shall point: file, line and column, both counted from 1. */
function placeOf(project: ProjectCopy, [file, words]: ContentError['at'], root?: string): string {
  const before = words === undefined ? '' : project.read(file).split(words, 1).join();
  const lines = before.split('\n');
  return `${project.nameOf(file, root)}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

const headOf = (project: ProjectCopy, { at, rule }: ContentError, root?: string) => `${placeOf(project, at, root)}  error  ${rule}`;

/** Checks a project as the command and the build do, but in this process, because starting one for each error takes too long. */
async function check(folder: string): Promise<Message[]> {
  const project = locateProject(REPOSITORY_ROOT, folder);
  return createLiveDossier(project, await loadSite(project), REPOSITORY_ROOT).refresh().messages;
}

async function withProjectCopy<T>(run: (project: ProjectCopy) => Promise<T>): Promise<T> {
  const project = copyProject();
  try {
    return await run(project);
  } finally {
    project.dispose();
  }
}

describe('content with one error', () => {
  test('differs from valid content', async () => {
    const messages = await withProjectCopy(({ folder }) => check(folder));
    expect(messages).toEqual([]);
  });

  test.each(ERRORS)('$name: one message with the file, the line, the column and a hint', async ({ make, at, rule, says, hint }) => {
    await withProjectCopy(async (project) => {
      make(project);
      const messages = await check(project.folder);
      const found = messages.map(({ place, ruleId }) => `${place.file}:${place.line}:${place.column} ${ruleId}`);
      expect(found).toEqual([`${placeOf(project, at)} ${rule}`]);
      expect(messages[0]).toMatchObject({
        severity: 'error',
        reason: expect.stringContaining(says) as string,
        hint: expect.stringContaining(hint) as string,
      });
    });
  });
});

describe('content with many errors', () => {
  const together = ERRORS.filter(({ name }) => TOGETHER.has(name));

  test('the errors can be made together', () => {
    expect(together.map(({ name }) => name).sort()).toEqual([...TOGETHER].sort());
  });

  test('the command reports all of them in one run, without a stack trace, and fails', async () => {
    await withProjectCopy(async (project) => {
      for (const { make } of together) make(project);
      const { code, stdout, stderr } = await runCommand(['check'], project.folder);
      expect(headsIn(stdout)).toEqual(together.map((error) => headOf(project, error)).sort());
      for (const { says } of together) expect(stdout).toContain(says);
      const waits = 'Some rules wait until every file can be read. Fix the findings above, then run the check again.\n';
      expect({ code, stderr }).toEqual({ code: 1, stderr: waits });
      expect(stdout).not.toMatch(STACK_TRACE);
    });
  });

  test('a build does the same, also with named pipes in the content, for which it does not wait; it keeps the last site', async () => {
    await withProjectCopy(async (project) => {
      const outDir = join(project.folder, 'dist');
      mkdirSync(join(outDir, 'actors'), { recursive: true });
      writeFileSync(join(outDir, 'index.html'), '<!doctype html><title>The last good site</title>');
      writeFileSync(join(outDir, 'actors/picture.bin'), Buffer.from([0, 255, 13, 10]));
      const before = fingerprint(outDir);
      for (const { make } of together) make(project);
      for (const pipe of PIPES) makePipe(join(project.folder, 'src/content', pipe));

      const { code, stdout, stderr, root } = await buildSite(outDir, { BACKGROUNDER_PROJECT: project.folder });

      const heads = [
        ...together.map((error) => headOf(project, error, root)),
        ...PIPES.map((pipe) => `${project.nameOf(pipe, root)}:1:1  error  file-is-an-entry`),
      ];
      expect(headsIn(`${stdout}\n${stderr}`)).toEqual(heads.sort());
      expect(code).toBe(1);
      expect(`${stdout}\n${stderr}`).not.toMatch(STACK_TRACE);
      expect(fingerprint(outDir)).toEqual(before);
    });
  });
});

describe('settings that are not valid TypeScript', () => {
  test('are reported by the command and the build with line and column, without a stack trace', async () => {
    await withProjectCopy(async (project) => {
      const file = join(project.folder, 'site.config.ts');
      writeFileSync(file, 'export default {\n  title: "a"\n  tagline: "b",\n};\n');
      const runs = await Promise.all([
        runNode(['cli/backgrounder.ts', 'check'], { BACKGROUNDER_PROJECT: project.folder }),
        buildSite(join(project.folder, 'dist'), { BACKGROUNDER_PROJECT: project.folder }),
      ]);
      for (const { code, stdout, stderr } of runs) {
        expect(stderr).toContain(`${file}:3:3: this is not valid TypeScript: Expected ','`);
        expect(stdout + stderr).not.toMatch(STACK_TRACE);
        expect(code).toBeGreaterThan(0);
      }
    });
  });
});

/** Every file of a folder with its bytes' hash and its time. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => {
      const path = join(folder, file);
      return `${file} ${createHash('sha256').update(readFileSync(path)).digest('hex')} ${statSync(path).mtimeMs}`;
    })
    .sort();
}
