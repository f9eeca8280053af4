import { describe, expect, test } from 'vitest';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { contentFiles, fillIn, listMessages } from '../../../support/entries.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

const findings = (name: string, content: string) =>
  listMessages(parseEntries(contentFiles(fillIn({ [name]: content }))).messages).map((line) => line.replace(`${name}:`, ''));

describe('an unknown key is reported at its place', () => {
  test('with a similar key as a suggestion', () => {
    expect(findings('actors/x.yaml', 'name: X\nsortname: X')).toMatchInlineSnapshot(`
      [
        "2:1 entry-fits-schema: unknown key "sortname" → Did you mean "sortName"?",
      ]
    `);
    expect(findings('actors/x.yaml', 'name: X\nrole:\n  text: A.\n  cite: [p1]\n  cites: [p1]')).toMatchInlineSnapshot(`
      [
        "4:3 entry-fits-schema: unknown key "cite" in role → Did you mean "cites"?",
      ]
    `);
  });

  test('with all possible keys if none is similar', () => {
    expect(findings('places/x.yaml', 'name: X\nzzz: 1')).toMatchInlineSnapshot(`
      [
        "2:1 entry-fits-schema: unknown key "zzz" → Keys here are name, kind, altLabels, originalNames, sameAs, alsoAsked, coordinates, inArticle, cautions, background, corrections, formerIds.",
      ]
    `);
  });

  test('inside a list', () => {
    expect(findings('actors/x.yaml', 'statements:\n  - text: A.\n    cites: [p1]\n    topics: [the-vote]')).toMatchInlineSnapshot(`
      [
        "4:5 entry-fits-schema: unknown key "topics" in statements[0] → Did you mean "topic"?",
      ]
    `);
  });

  test('in the alternatives of a date', () => {
    expect(findings('chronology/x.yaml', 'date:\n  edtf: "2020"\n  basis: resolved\n  word: in 2020')).toMatchInlineSnapshot(`
      [
        "4:3 entry-fits-schema: unknown key "word" in date → Did you mean "words"?",
      ]
    `);
  });
});

test('a list without its brackets, or with dashes that touch, and an id in quotation marks are shown as they should be', () => {
  const ofCites = (cites: string) => findings('glossary/x.yaml', `term: pier\ndefinition:\n  text: A.\n  cites: ${cites}`);
  expect(['gazette-2020, p1', 'p1 p2', '\n    -p1', '["“p1”"]', '“A text.”'].flatMap(ofCites)).toMatchInlineSnapshot(`
    [
      "4:10 entry-fits-schema: "definition.cites" must be a list, not "gazette-2020, p1" → Write [gazette-2020, p1]. Ids of the passages and references that support the statement.",
      "4:10 entry-fits-schema: "definition.cites" must be a list, not "p1 p2" → Write [p1, p2]. Ids of the passages and references that support the statement.",
      "5:5 entry-fits-schema: "definition.cites" must be a list, not "-p1" → Put a space behind the dash of each item. Ids of the passages and references that support the statement.",
      "4:11 entry-fits-schema: definition.cites[0]: a citation is a passage such as p8, "headline", or the id of a reference → Write p1, without quotation marks. Id of a source: a passage of the article, its headline, or a reference. Examples: p8, headline, treaty-text-1997.",
      "4:10 entry-fits-schema: "definition.cites" must be a list, not "“A text.”" → Ids of the passages and references that support the statement.",
    ]
  `);
});

test('a date in words is shown in digits, in any language, and is reported once', () => {
  const ofAsOf = (asOf: string) =>
    findings('articles/ferry-vote.yaml', `asOf: ${asOf}`).map((line) => line.replace(/(?: →)? The day, or the moment.*/, ''));
  expect(['5 March 2020', '5. März 2020', 'Thursday'].flatMap(ofAsOf)).toMatchInlineSnapshot(`
    [
      "1:7 date-is-possible: asOf: "5 March 2020" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23 → Write 2020-03-05.",
      "1:7 date-is-possible: asOf: "5. März 2020" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23 → Write 2020-03-05.",
      "1:7 date-is-possible: asOf: "Thursday" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
    ]
  `);
});

test('a value of the wrong type is reported with what was expected', () => {
  const cases: [file: string, content: string][] = [
    ['actors/x.yaml', 'name: 7'],
    ['actors/x.yaml', 'name:'],
    ['actors/x.yaml', 'name: [X]'],
    ['actors/x.yaml', 'name: { first: X }'],
    ['actors/x.yaml', 'altLabels: X'],
    ['actors/x.yaml', 'role: An actor.'],
    ['places/x.yaml', 'coordinates: { latitude: north, longitude: 0 }'],
    ['briefings/x.mdx', '---\norder: 1.5\n---\n'],
  ];
  expect(cases.flatMap(([file, content]) => findings(file, content))).toMatchInlineSnapshot(`
    [
      "1:7 entry-fits-schema: "name" must be a text, not the number 7 → Put it in quotation marks. The name in the house spelling.",
      "1:6 entry-fits-schema: "name" is empty: it must be a text → The name in the house spelling.",
      "1:7 entry-fits-schema: "name" must be a text, not a list → The name in the house spelling.",
      "1:7 entry-fits-schema: "name" must be a text, not a group of fields → The name in the house spelling.",
      "1:12 entry-fits-schema: "altLabels" must be a list, not "X" → Write [X]. Other names and spellings that readers may know or search for.",
      "1:7 entry-fits-schema: "role" must be a group of fields, not "An actor." → Put the text into a field “text” below it, and its sources into a field “cites”. Who the actor was on the day of the article, in a few words.",
      "1:26 entry-fits-schema: "coordinates.latitude" must be a number, not "north" → Degrees north of the equator.",
      "2:8 entry-fits-schema: "order" must be a whole number, not the number 1.5 → Position in the list of briefings, counted from 1.",
    ]
  `);
});

describe('a missing field is reported at the object that lacks it', () => {
  test('in the entry, with the description of the field', () => {
    expect(findings('actors/x.yaml', '# An actor.\nname: X\nkind: state\nrole: { text: A. }')).toMatchInlineSnapshot(`
      [
        "4:7 entry-fits-schema: "role.cites" is missing → Add it. Ids of the passages and references that support the statement.",
      ]
    `);
  });

  test('all of them at once', () => {
    const { messages } = parseEntries(contentFiles({ 'glossary/x.yaml': 'altLabels: []' }));
    expect(messages.map(({ reason }) => reason)).toEqual(['"term" is missing', '"definition" is missing']);
  });

  test('in a file with a single text, or an empty file', () => {
    const ofFile = (yaml: string) =>
      listMessages(parseEntries(contentFiles({ 'glossary/x.yaml': yaml })).messages).map((line) => line.split(' → ')[0]);
    expect(ofFile('just a text')).toMatchInlineSnapshot(`
      [
        "glossary/x.yaml:1:1 entry-fits-schema: the entry must be a group of fields, not "just a text"",
      ]
    `);
    expect(ofFile('- a\n- b')).toMatchInlineSnapshot(`
      [
        "glossary/x.yaml:1:1 entry-fits-schema: the entry must be a group of fields, not a list",
      ]
    `);
    expect(ofFile('')).toMatchInlineSnapshot(`
      [
        "glossary/x.yaml:1:1 entry-fits-schema: the file is empty",
      ]
    `);
  });
});

describe('a date is reported', () => {
  const ofDate = (edtf: string) => findings('chronology/x.yaml', `date: { edtf: ${edtf}, basis: stated }`);

  test('that is malformed', () => {
    expect(ofDate('in spring')).toMatchInlineSnapshot(`
      [
        "1:15 date-is-possible: date.edtf: "in spring" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23 → A date in EDTF (ISO 8601-2, levels 0 and 1), no more precise than what is known.",
      ]
    `);
  });

  test('that cannot be', () => {
    expect(ofDate('2022-02-30')).toMatchInlineSnapshot(`
      [
        "1:15 date-is-possible: date.edtf: there is no 30 February 2022 → A date in EDTF (ISO 8601-2, levels 0 and 1), no more precise than what is known.",
      ]
    `);
    expect(ofDate('2022-03/2022-02')).toMatchInlineSnapshot(`
      [
        "1:15 date-is-possible: date.edtf: "2022-03/2022-02" ends before it begins: the earlier date comes first → A date in EDTF (ISO 8601-2, levels 0 and 1), no more precise than what is known.",
      ]
    `);
  });

  test('that is not a day of the calendar', () => {
    expect(findings('briefings/x.mdx', '---\npublished: 2020-02-30\n---\n')).toMatchInlineSnapshot(`
      [
        "2:12 date-is-possible: published: there is no 30 February 2020 → Day on which the briefing was first published. Examples: 2022-01-26.",
      ]
    `);
    expect(findings('briefings/x.mdx', '---\npublished: spring\n---\n')).toMatchInlineSnapshot(`
      [
        "2:12 date-is-possible: published: "spring" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23 → Day on which the briefing was first published. Examples: 2022-01-26.",
      ]
    `);
  });

  test('that is not a day where a day is required', () => {
    expect(findings('briefings/x.mdx', '---\npublished: 2020-04\nupdated: 2020-04-01T10:00\n---\n')).toMatchInlineSnapshot(`
      [
        "2:12 date-is-possible: published: "2020-04" is not a day: write it as year-month-day, such as 2022-01-26 → Day on which the briefing was first published. Examples: 2022-01-26.",
        "3:10 date-is-possible: updated: only "issued" and "asOf" may have a time of day: write the day only → Day of the last change in what the briefing says. Examples: 2022-01-26.",
      ]
    `);
  });

  test('unless it is a year, which YAML parses as a number', () => {
    expect(ofDate('2020')).toEqual([]);
  });

  test('without its basis, or with an unknown one', () => {
    expect(findings('chronology/x.yaml', 'date: { edtf: 2020-01-01 }')).toMatchInlineSnapshot(`
      [
        "1:7 entry-fits-schema: "date.basis" is missing → Add it. A date and its basis: stated, resolved from relative words of the article, or from background.",
      ]
    `);
    expect(findings('chronology/x.yaml', 'date: { edtf: 2020-01-01, basis: guessed }')).toMatchInlineSnapshot(`
      [
        "1:34 entry-fits-schema: date.basis: "guessed" is not one of stated, resolved, background → A date and its basis: stated, resolved from relative words of the article, or from background.",
      ]
    `);
  });
});

test('an unknown value of an enum is reported with all values, and with a suggestion', () => {
  expect(findings('actors/x.yaml', 'kind: organization')).toMatchInlineSnapshot(`
    [
      "1:7 entry-fits-schema: kind: "organization" is not one of person, state, organisation, formation, agency → Did you mean "organisation"? What the actor is: a person, a state, an organisation, a military formation or an agency.",
    ]
  `);
});

test('malformed ids, links and settings are reported with a message of their field', () => {
  expect(findings('actors/x.yaml', 'affiliation: [Ada Quill]\nsameAs: holm\noriginalNames: [{ text: X, language: English }]'))
    .toMatchInlineSnapshot(`
      [
        "3:38 entry-fits-schema: originalNames[0].language: this is not a language code of two or three letters, such as mr → Language of the name: an ISO 639 code. Examples: mr.",
        "2:9 entry-fits-schema: sameAs: write the collection and the id, such as actors/coast-guard → Collection and id of another entry about the same thing. The two may share names. Examples: actors/coast-guard.",
        "1:15 entry-fits-schema: affiliation[0]: an id consists of lower-case letters, digits and single hyphens → Id of an actor: its file name without the extension. Examples: foreign-ministry.",
      ]
    `);
  expect(findings('references/x.yaml', 'url: example.org')).toMatchInlineSnapshot(`
    [
      "1:6 entry-fits-schema: url: "example.org" is not the address of a web page → Write https://example.org. Address of the page.",
    ]
  `);
  expect(findings('places/x.yaml', 'coordinates: { latitude: 91, longitude: -181 }')).toMatchInlineSnapshot(`
    [
      "1:26 entry-fits-schema: coordinates.latitude: 91 is too big; it must be at most 90 → Degrees north of the equator.",
      "1:41 entry-fits-schema: coordinates.longitude: -181 is too small; it must be at least -180 → Degrees east of Greenwich.",
    ]
  `);
});

test('an empty text, an empty list and a number that is too small are reported', () => {
  expect(findings('actors/x.yaml', 'name: ""\nrole: { text: A., cites: [] }')).toMatchInlineSnapshot(`
    [
      "1:7 entry-fits-schema: name: the text is empty → The name in the house spelling.",
      "2:26 entry-fits-schema: role.cites: a statement needs a source: cite at least one passage or reference → Ids of the passages and references that support the statement.",
    ]
  `);
  expect(findings('briefings/x.mdx', '---\norder: 0\ntopics: []\n---\n')).toMatchInlineSnapshot(`
    [
      "2:8 entry-fits-schema: order: 0 is too small; it must be at least 1 → Position in the list of briefings, counted from 1.",
      "3:9 entry-fits-schema: topics: the list is empty → Ids of the briefing’s topics, from site.config.ts.",
    ]
  `);
});

test('a malformed passage is named by its index in the list', () => {
  const article = SAMPLE_PROJECT['articles/ferry-vote.yaml']?.replace('id: p2', 'id: second') ?? '';
  expect(findings('articles/ferry-vote.yaml', article)).toMatchInlineSnapshot(`
    [
      "24:9 entry-fits-schema: passages[1].id: the id of a passage is "p" and a number, counted from 1 → Id of a passage: "p" and its number. Examples: p8.",
    ]
  `);
});
