import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BLOCKS, blockOf } from '#dossier/prose/blocks.ts';
import { compileContent } from '#rules/compile.ts';
import { contentFiles, fillIn, listMessages, makeSite } from '../../support/entries.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

interface Snippet {
  scope: string;
  prefix: string;
  body: string | string[];
  description: string;
}

const snippets = JSON.parse(readFileSync(join(REPOSITORY_ROOT, '.vscode/backgrounder.code-snippets'), 'utf8')) as Record<string, Snippet>;
/** The text that a snippet inserts if the editor types nothing more. */
const textOf = ({ body }: Snippet) =>
  [body]
    .flat()
    .join('\n')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');

test('each data block has a snippet with its own properties and words', () => {
  const listed = Object.entries(BLOCKS).map(([name, { summary }]) => ({ name, summary }));
  expect(listed.map(({ name }) => ({ name, summary: snippets[name]?.description }))).toEqual(listed);
  for (const [name, snippet] of Object.entries(snippets)) {
    const properties = blockOf(name)?.properties;
    if (properties) expect([...textOf(snippet).matchAll(/ (\w+)="/g)].map(([, property]) => property)).toEqual(Object.keys(properties));
  }
});

describe('an inserted snippet passes the checks', () => {
  const check = (files: Record<string, string>) => listMessages(compileContent(contentFiles(fillIn(files)), makeSite()).messages);
  const yaml = (name: string) => textOf(snippets[name] ?? { scope: '', prefix: '', body: '', description: '' });

  test.each(Object.keys(BLOCKS).filter((name) => blockOf(name)?.hasContent === false))('%s', (name) => {
    expect(check({ 'briefings/ferry.mdx': `The council voted.[^p1]\n\n${yaml(name)}` })).toEqual([]);
  });

  test('a citation behind a sentence', () => {
    expect(check({ 'briefings/ferry.mdx': `The council voted.${yaml('Citation of a passage')}` })).toEqual([]);
  });

  test('a statement', () => {
    expect(check({ 'actors/ben-oake.yaml': `statements:\n${yaml('Statement').replace(/^/gm, '  ')}` })).toEqual([]);
  });

  test.each([
    ['Date that the source states', 'p1'],
    ['Date from relative words', 'p1'],
  ])('%s', (name, source) => {
    const statement = `  - text: The council voted.\n    cites: [${source}]\n${yaml(name).replace(/^/gm, '    ')}`;
    expect(check({ 'actors/ben-oake.yaml': `statements:\n${statement}` })).toEqual([]);
  });

  test.each(['Waiver in prose', 'Waiver in YAML'])('%s covers what it names', (name) => {
    const files: Record<string, string> = name.endsWith('YAML')
      ? { 'actors/ben-oake.yaml': `statements:\n  - text: He has 7 berths.\n    cites: [p1]\n${yaml(name).replace(/^/gm, '    ')}` }
      : { 'briefings/ferry.mdx': `${yaml(name)}\nIt has 7 berths.[^p1]` };
    expect(check(files)).toEqual([]);
  });
});
