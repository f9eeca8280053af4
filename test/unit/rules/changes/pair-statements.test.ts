import { describe, expect, test } from 'vitest';
import { pairStatements } from '#rules/changes/pair-statements.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';

const NOTE = 'briefings/note.mdx';
const TERM = 'glossary/pier.yaml';
const term = (definition: string, more = '') => `definition: { text: ${definition}, cites: [p1] }\n${more}`;

/** What happened to the statements, without the unchanged ones. */
function changes(before: Changes, after: Changes): string[] {
  const [then, now] = [before, after].map((content) => makeDossier(content).statements);
  return pairStatements(then ?? [], now ?? []).flatMap((change) => {
    if (change.kind === 'unchanged') return [];
    return `${change.kind}: ${[...('before' in change ? [change.before.text] : []), ...('after' in change ? [change.after.text] : [])].join(' → ')}`;
  });
}

describe('a statement', () => {
  test.each([
    ['with the same citations', 'The pier is old.[^p1] It stands.[^p1]'],
    ['with other citations', 'The pier is old.[^p2] It stands.[^p1][^p2]'],
    ['with other emphasis, and broken otherwise over lines', 'The *pier*\nis old.[^p1] It **stands**.[^p1]'],
    ['behind a new heading', '## The pier\n\nThe pier is old.[^p1]\n\nIt stands.[^p1]'],
  ])('is unchanged %s', (_how, prose) => {
    expect(changes({ [NOTE]: 'The pier is old.[^p1] It stands.[^p1]' }, { [NOTE]: prose })).toEqual([]);
  });

  test('is unchanged if another is inserted before it', () => {
    expect(changes({ [NOTE]: 'The pier is old.[^p1]' }, { [NOTE]: 'Holm has a pier.[^p1] The pier is old.[^p1]' })).toEqual([
      'added: Holm has a pier.',
    ]);
  });

  test('has moved if it is in another part or another entry', () => {
    const cites = 'cites: [p1]';
    expect(
      changes(
        { [TERM]: term('A pier.', `inArticle: [{ text: It is old., ${cites} }, { text: It stands., ${cites} }]`) },
        { [TERM]: term('A pier.', `cautions: [{ text: It is old., ${cites} }]`), [NOTE]: 'It stands.[^p1]' },
      ).filter((change) => !change.startsWith('added')),
    ).toEqual(['moved: It is old. → It is old.', 'moved: It stands. → It stands.']);
  });

  test('has changed if a similar one is anywhere in its entry', () => {
    expect(
      changes(
        { [NOTE]: 'The pier of Holm is old.[^p1] The mayor of Holm spoke of the ferry.[^p2]' },
        { [NOTE]: 'The mayor of Holm spoke of the ferries.[^p2] The pier of Holm is very old.[^p1]' },
      ),
    ).toEqual([
      'changed: The pier of Holm is old. → The pier of Holm is very old.',
      'changed: The mayor of Holm spoke of the ferry. → The mayor of Holm spoke of the ferries.',
    ]);
  });

  test('has changed if its part has only one statement, however different the new one is', () => {
    expect(changes({ [TERM]: term('Where boats land.') }, { [TERM]: term('A jetty of oak') })).toEqual([
      'changed: Where boats land. → A jetty of oak',
    ]);
  });

  test('was removed and another added if the two differ too much', () => {
    expect(
      changes({ [NOTE]: 'The pier is old.[^p1] It stands.[^p1]' }, { [NOTE]: 'The pier is old.[^p1] Boats sail often.[^p1]' }),
    ).toEqual(['removed: It stands.', 'added: Boats sail often.']);
  });

  test('that occurs twice and then once was removed once', () => {
    expect(changes({ [NOTE]: 'It stands.[^p1] It stands.[^p1]' }, { [NOTE]: 'It stands.[^p1]' })).toEqual(['removed: It stands.']);
  });

  test('is never paired with two', () => {
    expect(
      changes(
        { [NOTE]: 'The pier of Holm is old.[^p1]' },
        { [NOTE]: 'The pier of Holm is quite old.[^p1] The pier of Holm is old enough.[^p1]' },
      ),
    ).toHaveLength(2);
  });
});
