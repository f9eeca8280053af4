import { describe, expect, test } from 'vitest';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { parseEntry } from '#dossier/parse/parse-entry.ts';
import { contentFiles, fillIn, listMessages, type Changes } from '../../../support/entries.ts';

const read = (changes: Changes) => parseEntries(contentFiles(changes));
const findings = (changes: Changes) => listMessages(read(changes).messages);
const ofActor = (yaml: string) => findings({ 'actors/x.yaml': yaml });
const ofBriefing = (mdx: string) => findings({ 'briefings/x.mdx': mdx });

describe('invalid YAML is reported where the error is', () => {
  test.each<[what: string, yaml: string, line: number, column: number]>([
    ['an open list', 'name: X\nkind: [state', 2, 7],
    ['a colon in a plain text', 'name: X\nrole: Yes: no', 2, 7],
    ['a tab for an indent', 'name: X\nrole:\n\ttext: A', 3, 1],
    ['a key that is there twice', 'name: X\nkind: state\nname: Y', 3, 1],
    ['an open quotation mark', 'name: "X\nkind: state', 1, 7],
    ['a name that stands for nothing', 'name: X\nkind: *nothing', 2, 15],
    ['two documents', 'name: X\n---\nname: Y', 2, 1],
  ])('%s', (_, yaml, line, column) => {
    const { messages } = read({ 'actors/x.yaml': yaml });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['yaml-is-valid']);
    expect(messages[0]?.place).toMatchObject({ file: 'src/content/actors/x.yaml', line, column });
  });

  test('with a reason and a hint', () => {
    expect(ofActor('name: X\nrole: Yes: no')).toMatchInlineSnapshot(`
      [
        "actors/x.yaml:2:7 yaml-is-valid: the YAML cannot be read: this line has a second colon, or a line is indented by mistake → Put the text in quotation marks if the colon is part of it. Otherwise give the line the same indentation as the fields around it.",
      ]
    `);
    expect(ofActor('name: X\nname: Y')).toMatchInlineSnapshot(`
      [
        "actors/x.yaml:2:1 yaml-is-valid: the YAML cannot be read: the key is duplicated → Write each key once. If a new item of a list begins here, put a dash before it, as in “- text: …”.",
      ]
    `);
  });

  test('in frontmatter too, with lines counted from the beginning of the file', () => {
    expect(ofBriefing('---\nquestion: Q?\norder: [1\n---\n\nA.')).toMatchInlineSnapshot(`
      [
        "briefings/x.mdx:3:8 yaml-is-valid: the YAML cannot be read: the bracket that opens here is not closed → Close it with ] behind its last item.",
      ]
    `);
  });

  test('and so is a list that contains itself', () => {
    const laughs = Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`);
    expect(ofActor(['a0: &a0 [x]', ...laughs].join('\n')).length).toBeGreaterThan(0);
  });
});

describe('a briefing', () => {
  test.each<[what: string, mdx: string]>([
    ['prose alone', 'Prose.'],
    ['an empty line before it', '\n---\nquestion: Q?\n---\n'],
  ])('with %s has to begin with frontmatter', (_, mdx) => {
    expect(ofBriefing(mdx)).toEqual([
      'briefings/x.mdx:1:1 yaml-is-valid: the file does not begin with frontmatter → Begin with a line ---, then the fields, then another line ---.',
    ]);
  });

  test.each<[what: string, mdx: string, line: number]>([
    ['that ends the file', '---\nquestion: Q?\n', 3],
    ['above an empty line', '---\nquestion: Q?\norder: 2\n\nProse.\n', 4],
  ])('with frontmatter without its end, %s, is told where the end is missing', (_, mdx, line) => {
    expect(ofBriefing(mdx)).toEqual([
      `briefings/x.mdx:${line}:1 yaml-is-valid: the frontmatter has no end → Put a line --- behind the last field, above the text.`,
    ]);
  });

  test('without fields, and an empty file, are reported once, and not for each field', () => {
    expect([...ofBriefing('---\n---\n\nProse.'), ...ofBriefing('\n'), ...ofActor(''), ...ofActor('# nothing yet\n')])
      .toMatchInlineSnapshot(`
      [
        "briefings/x.mdx:2:1 entry-fits-schema: the frontmatter has no fields → Fill in its fields. npm run new -- briefing writes a file with all of them.",
        "briefings/x.mdx:1:1 entry-fits-schema: the file is empty → Fill in its fields. npm run new -- briefing writes a file with all of them.",
        "actors/x.yaml:1:1 entry-fits-schema: the file is empty → Fill in its fields. npm run new -- actor writes a file with all of them.",
        "actors/x.yaml:1:1 entry-fits-schema: the file has no fields → Fill in its fields. npm run new -- actor writes a file with all of them.",
      ]
    `);
  });

  test('with no more than an empty group of fields is told what it lacks', () => {
    expect(ofActor('{}').map((line) => line.split(' → ')[0])).toMatchInlineSnapshot(`
      [
        "actors/x.yaml:1:1 entry-fits-schema: "name" is missing",
        "actors/x.yaml:1:1 entry-fits-schema: "kind" is missing",
        "actors/x.yaml:1:1 entry-fits-schema: "role" is missing",
      ]
    `);
  });

  test('may have lines that end in CRLF, and rules in its prose', () => {
    const filled = fillIn({ 'briefings/x.mdx': 'One.\n\n---\n\nTwo.' })['briefings/x.mdx'] as string;
    const { messages, entries } = read({ 'briefings/x.mdx': filled.replaceAll('\n', '\r\n') });
    expect(listMessages(messages)).toEqual([]);
    expect(entries.briefings.find(({ id }) => id === 'x')?.body).toBe('One.\r\n\r\n---\r\n\r\nTwo.');
  });
});

describe('invalid MDX is reported where the error is', () => {
  const inProse = (prose: string) => findings(fillIn({ 'briefings/x.mdx': prose }));

  test('a data block that is not closed', () => {
    expect(inProse('One.\n\n<Later>\n\nTwo.')).toMatchInlineSnapshot(`
      [
        "briefings/x.mdx:11:1 mdx-is-valid: the text is not valid MDX: expected a closing tag for \`<Later>\` → Write \\< and \\{ for the characters themselves. Close every data block.",
      ]
    `);
  });

  test('an open brace, and a < before a figure', () => {
    expect(inProse('One { two.')).toMatchInlineSnapshot(`
      [
        "briefings/x.mdx:9:5 mdx-is-valid: the text is not valid MDX: a { opens code, and no } closes it → Write \\{ for the character itself.",
      ]
    `);
    expect(inProse('One.\n\nTwo and “é” <3.')).toMatchInlineSnapshot(`
      [
        "briefings/x.mdx:11:13 mdx-is-valid: the text is not valid MDX: a < opens a block → Write \\< for the character itself, or say it in words: “under 5”.",
      ]
    `);
  });

  test('together with issues in the frontmatter', () => {
    expect(ofBriefing('---\nquestion: [\n---\n\n<Later>').map((line) => line.split(': ')[0])).toEqual([
      'briefings/x.mdx:5:1 mdx-is-valid',
      expect.stringContaining('yaml-is-valid'),
    ]);
  });
});

describe('the source of an entry finds the places of its values', () => {
  const mdx =
    '---\nquestion: "Q?"\nstandfirst:\n  text: A.\n  cites:\n    - p1\norder: 2\ntopics: [the-vote]\npublished: 2020-04-01\n---\n\n  One.\n\nTwo.\n';
  const { sources } = read({ 'briefings/x.mdx': mdx });
  const source = sources.get('briefings/x');

  test.each<[path: (string | number)[], words: string]>([
    [['question'], '"Q?"'],
    [['standfirst', 'text'], 'A.'],
    [['standfirst', 'cites', 0], 'p1'],
    [['topics', 0], 'the-vote'],
    [['published'], '2020-04-01'],
  ])('the value at %j is %s', (path, words) => {
    const { start, end } = source!.rangeOf(path);
    expect(mdx.slice(start, end)).toBe(words);
  });

  test('a missing value is at the nearest value around it', () => {
    expect(source?.rangeOf(['standfirst', 'date', 'edtf'])).toEqual(source?.rangeOf(['standfirst']));
    expect(source?.locateOffset(source.rangeOf(['nothing']).start)).toEqual({ line: 2, column: 1 });
  });

  test('the prose, and a place in it', () => {
    expect(mdx.slice(source?.bodyRange.start, source?.bodyRange.end)).toBe('One.\n\nTwo.');
    expect(source?.locateBody({ line: 1, column: 1 })).toEqual({ line: 12, column: 3 });
    expect(source?.locateBody({ line: 3, column: 2 })).toEqual({ line: 14, column: 2 });
  });
});

test('an entry in the folder of another collection is reported once, with where it belongs', () => {
  const reports: string[] = [];
  const text = 'name: Ada Quill\nkind: person\nrole: { text: Mayor of Holm, cites: [p2] }\n';
  parseEntry('glossary', 'ada-quill', 'glossary/ada-quill.yaml', text, (rule, { line }, reason, hint) =>
    reports.push(`${line} ${rule}: ${reason} → ${hint}`),
  );
  expect(reports).toEqual(['1 entry-fits-schema: the fields are those of actors/, not of glossary/ → Move the file into actors/.']);
});

test('a key in capital letters is not reported again as a missing field; another missing field is', () => {
  expect(findings({ 'glossary/x.yaml': 'Term: pier\n' }).map((line) => line.split('. ')[0])).toMatchInlineSnapshot(`
    [
      "glossary/x.yaml:1:1 entry-fits-schema: "definition" is missing → Add it",
      "glossary/x.yaml:1:1 entry-fits-schema: unknown key "Term" → Did you mean "term"?",
    ]
  `);
});

test('a name in curly quotation marks is reported; a name with some, or a term or title in them, is not', () => {
  const filled = fillIn({
    'actors/a.yaml': 'name: “Ada Quill”',
    'glossary/b.yaml': 'term: “open door”',
    'places/e.yaml': 'name: the “old” pier',
    'places/c.yaml': 'name: „Anker“',
    'references/d.yaml': 'title: “We stay”',
  });
  expect(findings(filled)).toMatchInlineSnapshot(`
    [
      "actors/a.yaml:1:7 entry-fits-schema: name: the curly quotation marks would be part of the name → Remove them. Where YAML needs quotation marks around a text, they are straight.",
      "places/c.yaml:1:7 entry-fits-schema: name: the curly quotation marks would be part of the name → Remove them. Where YAML needs quotation marks around a text, they are straight.",
    ]
  `);
});
