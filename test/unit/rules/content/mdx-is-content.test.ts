import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../support/entries.ts';
import { messagesOf } from '../../../support/findings-of.ts';
import type { SiteInput } from '#schemas/site.ts';

const TOPICS: Partial<SiteInput> = {
  topics: [
    { id: 'the-vote', label: 'The vote' },
    { id: 'the-fare', label: 'The fare' },
  ],
};
const STATEMENT = (topic: string) => `{ topic: ${topic}, text: She spoke of it., cites: [p1] }`;

/** What is found in the prose of a briefing, with its place. */
const find = (prose: string, changes: Changes = {}) =>
  messagesOf('mdx-is-content', { ...changes, 'briefings/ferry.mdx': `The ferry stays.[^p1]\n\n${prose}` }, TOPICS).map(
    ({ place, reason, hint }) => `${place.line}:${place.column} ${reason} → ${hint}`,
  );

describe('a block', () => {
  test.each([
    ['with its text on lines of its own', '<Later>\n\nThe ferry was sold.[^p1]\n\n</Later>'],
    ['with a list', '<Guide>\n\n- Read this first.\n\n</Guide>'],
    ['with a heading for what came later', '<Later>\n\n## In May\n\nThe ferry was sold.[^p1]\n\n</Later>'],
    ['of guidance in a line', 'The ferry stays.[^p1] <Guide>Read on.</Guide>'],
    ['with all ids that it needs', '<ActorCards ids=" ada-quill  ada-quill\nada-quill " />'],
    ['of one day', '<ChronologySlice from="2020-03-04" to="2020-03-04" />'],
  ])('%s is content', (_how, prose) => {
    expect(find(prose)).toEqual([]);
  });

  test.each([
    'The ferry was sold.',
    '*The ferry was sold.*',
    '**The ferry was sold.**',
    '~~The ferry was sold.~~',
    '[The ferry was sold.](/actors/ada-quill/)',
    '`The ferry was sold.`',
    '<Guide>Read on.</Guide>',
  ])('has no text on the line of its tag: %s', (text) => {
    expect(find(`<Later>${text}</Later>`)).toContain(
      '11:1 the text of <Later> is on the same line as its tag → Put the text on lines of its own, with empty lines around it.',
    );
  });

  test.each([
    ['<ActorCards ids="ada-quill">\n\nHer.[^p1]\n\n</ActorCards>', '<ActorCards> cannot contain text → Write <ActorCards … />.'],
    ['<ActorCards />', '<ActorCards> lacks the property "ids" → Write ids="…".'],
    ['<ActorCards id="ada-quill" />', '<ActorCards> lacks the property "ids" → Write ids="…".'],
    ['<ChronologySlice to="2020-03-04" />', '<ChronologySlice> lacks the property "from" → Write from="…".'],
    ['<ChronologySlice from="2020-03-04" />', '<ChronologySlice> lacks the property "to" → Write to="…".'],
    ['<ActorCards ids=" " />', 'the property "ids" of <ActorCards> is empty → Write ids, with spaces between them.'],
    ['<PositionsTable topic=" " />', 'the property "topic" of <PositionsTable> is empty → Write the id of a topic.'],
    [
      '<ActorCards ids="ada-quil" />',
      'the property "ids" of <ActorCards> names "ada-quil", which does not exist → Did you mean "ada-quill"?',
    ],
    [
      '<PositionsTable topic="x" />',
      'the property "topic" of <PositionsTable> names "x", which does not exist → Choose one of the-vote, the-fare.',
    ],
    [
      '<Guide>\n\nRead on.\n\n## A heading\n\n</Guide>',
      'a heading is inside <Guide>, which is only for guidance → Put the heading above the block.',
    ],
    [
      '<Guide>\n\nSee <Movements /> here.\n\n</Guide>',
      '<Movements> is inside <Guide>, which is only for guidance → Move it out of <Guide>. What states a fact, also a later one, has its sources.',
    ],
  ])('is wrong: %s', (block, expected) => {
    expect(find(block)).toContain(`11:1 ${expected}`);
  });

  test.each([
    ['31 December 2024', '2024-12-31'],
    ['December 31, 2024', '2024-12-31'],
    ['3 Sept. 2024', '2024-09-03'],
    ['31 June 2024', '2022-01-26'],
  ])('suggests the day that “%s” means, if it is one', (day, suggested) => {
    expect(find(`<ChronologySlice from="2020-01-01" to="${day}" />`).join()).toContain(
      `is not a day: "${day}" → Write it as ${suggested}.`,
    );
  });

  test.each(['4 March', '2020', '2020-03', '2020-03-04/2020-03-05', '2020-03-XX', '2020-03-04T10:00:00'])('does not begin on %s', (day) => {
    expect(find(`<ChronologySlice from="${day}" to="2021-01-01" />`)).toContain(
      `11:1 the property "from" of <ChronologySlice> is not a day: "${day}" → Write it as 2022-01-26.`,
    );
  });

  test('lists no more ids than can be read', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `boat-of-the-${index}`);
    const actors = Object.fromEntries(ids.map((id) => [`actors/${id}.yaml`, `name: Boat ${id}`]));
    expect(find('<ActorCards ids="x" />', actors)[0]).toMatch(/Choose one of (?:[\w-]+, ){7}[\w-]+\.$/);
  });

  test('with positions needs somebody with one', () => {
    const actor = (...topics: string[]) => ({
      'actors/ben-oake.yaml': `name: Ben Oake\nstatements: [${topics.map(STATEMENT).join(', ')}]`,
    });
    const table = '<PositionsTable topic="the-fare" />';
    expect(find(table, actor('the-vote', 'the-fare'))).toEqual([]);
    expect(find(table, actor('the-vote'))).toEqual([
      '11:1 no actor has a statement on the topic "the-fare", so the table of <PositionsTable> would be empty → Write "topic: the-fare" beside the statements in actors/ that give a position on it, or remove the block.',
    ]);
    // It may be in the file that cannot be read.
    expect(find(table, { ...actor('the-vote'), 'actors/broken.yaml': 'name: [' })).toEqual([]);
  });
});

test('a heading of the first level is that of the page', () => {
  expect(find('# The ferry\n\nIt stays.[^p1]')).toEqual([
    '11:1 the heading has the first level, which belongs to the question → Begin with ##.',
  ]);
  expect(find('## The ferry\n\nIt stays.[^p1]')).toEqual([]);
});

test('a link that runs a program is reported as a link, once', () => {
  expect(find('[It](javascript:alert(1)) and [that][a] stay.[^p1]\n\n[a]: javascript:alert(1)')).toEqual([]);
});

test('a picture in YAML is reported where it stands', () => {
  const text = (markup: string) =>
    messagesOf('mdx-is-content', { 'places/pier.yaml': `inArticle: [{ text: '${markup}', cites: [p1] }]` }).map(
      ({ place, reason }) => `${place.column} ${reason}`,
    );
  expect(text('It is ![old](./a.png).')).toEqual(['28 a statement in YAML holds a picture']);
  expect(text('It is ![](./a.png).')).toEqual(['28 a statement in YAML holds a picture']);
});
