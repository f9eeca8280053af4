import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guardRules } from '#node/own-code/guard-rules.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { listOwnFrames } from '#node/own-code/own-frames.ts';
import { locateProject, type Project } from '#node/project/project.ts';
import { readProjectFiles } from '#node/content/read-content.ts';
import { compileContent } from '#rules/compile.ts';
import { contentFiles, listMessages, makeSite } from '../../../support/entries.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';

let project: Project;
beforeEach(() => {
  project = locateProject('/', mkdtempSync(join(tmpdir(), 'backgrounder-rules-')));
  writeFileSync(join(project.root, 'package.json'), '{ "type": "module" }');
});
afterEach(() => {
  rmSync(project.root, { recursive: true });
});

const write = (file: string, text: string) => {
  mkdirSync(join(project.root, 'rules'), { recursive: true });
  writeFileSync(join(project.root, file), text);
};
const settings = (more: string) => `export default { ...${JSON.stringify(makeSite())}, ${more} };\n`;
const messageOf = async () =>
  loadSite(project).then(
    () => 'no error',
    (error: unknown) => (error as Error).message.replaceAll(project.root, '…'),
  );

test('of a stack trace, only the lines of the project count', () => {
  const stack = [
    'TypeError: x is not a function',
    '    at lengthOf (file:///work/news/rules/short.ts:4:12)',
    '    at Object.check (file:///work/news/rules/short.ts:9:3)',
    '    at check.next (<anonymous>)',
    '    at file:///work/news/site.config.ts:12:5',
    '    at async node:internal/modules/run_main:107:5',
    '    at adapt (file:///work/news/node_modules/backgrounder/lib/compile.js:4:1)',
    '    at other (file:///work/other/x.ts:1:1)',
    `    at runRules (${CODE_ROOT}/src/rules/own/run-rules.ts:1:1)`,
  ].join('\n');
  expect(listOwnFrames(stack, '/work/news')).toEqual([
    { name: 'lengthOf', file: 'rules/short.ts', line: 4, column: 12 },
    { name: 'check', file: 'rules/short.ts', line: 9, column: 3 },
    { name: undefined, file: 'site.config.ts', line: 12, column: 5 },
  ]);
  expect(listOwnFrames(stack, CODE_ROOT)).toEqual([]);
});

test('a rule that throws an error is found in its file, with the way to it', async () => {
  write(
    'rules/short.ts',
    `const lengthOf = (text) => text.missing.length;
export const short = {
  id: 'text-is-short', severity: 'warning', summary: 'A.', fix: 'B.',
  *check({ texts }) {
    for (const text of texts) lengthOf(text);
  },
};
`,
  );
  write('site.config.ts', `import { short } from './rules/short.ts';\n${settings('ownRules: [short]')}`);
  const { messages } = compileContent(contentFiles(), await loadSite(project));
  expect(listMessages(messages)).toEqual([
    expect.stringMatching(
      /^rules\/short\.ts:1:\d+ text-is-short: the rule failed: Cannot read properties of undefined \(reading 'length'\) → Correct the rule; until then, what it would find is not known\. It was called from rules\/short\.ts:5:\d+ \(check\)\.$/,
    ),
  ]);
});

test('a rule whose finding is none is found where it is defined', async () => {
  write(
    'rules/short.ts',
    `// A rule.\nexport const short = {\n  id: 'text-is-short', severity: 'warning', summary: 'A.', fix: 'B.', check: () => [{}] };\n`,
  );
  write('site.config.ts', `import { short } from './rules/short.ts';\n${settings('ownRules: [short]')}`);
  const { messages } = compileContent(contentFiles(), await loadSite(project), undefined, readProjectFiles(project, project.root));
  expect(listMessages(messages)).toEqual([
    'rules/short.ts:2:22 text-is-short: the rule failed: a finding needs a `reason`, in one sentence → Correct the rule; until then, what it would find is not known.',
  ]);
});

test('a rule that is asynchronous, or returns nothing, is told so', () => {
  const rule = { id: 'a-b', severity: 'error', summary: 'A.', fix: 'B.' } as const;
  const run = (check: () => unknown) => {
    const [guarded] = guardRules([{ ...rule, check: check as () => [] }], '/');
    return () => [...(guarded?.check?.(undefined as never) ?? [])];
  };
  const says = 'its function must yield or return a list of findings, and it cannot be asynchronous';
  expect(run(() => Promise.reject(new Error('unhandled')))).toThrow(says);
  expect(run(() => undefined)).toThrow(says);
  expect(run(() => [])()).toEqual([]);
});

test('wrong settings of rules name the rule', async () => {
  const own = `{ id: 'text-is-short', severity: 'warning', summary: 'A.', check: () => [] }`;
  write('site.config.ts', settings(`rules: { 'quote-is-short': 'of' }, ownRules: [${own}]`));
  expect(await messageOf()).toMatchInlineSnapshot(`
    "…/site.config.ts: these settings are invalid
      site.config.ts:1:505: rules.quote-is-short: the severity of a rule is "off", "warning" or "error"
      site.config.ts:1:523: "ownRules[0].fix" is missing"
  `);
});

test('settings of a rule that neither we nor the newsroom has are found at their place', async () => {
  write('site.config.ts', settings(`rules: { 'quote-is-shrt': 'off' }`));
  expect(await messageOf()).toMatchInlineSnapshot(`
    "…/site.config.ts: these settings are invalid
      site.config.ts:1:504: rules.quote-is-shrt: there is no such rule. Did you mean "quote-is-short"?"
  `);
});

describe('what is wrong is reported in the module that has', () => {
  test('a rule', async () => {
    write(
      'rules/short.ts',
      `export const short = {\n  id: 'text-is-short', severity: 'fatal', summary: 'A.', fix: 'B.', check: () => [] };\n`,
    );
    write('site.config.ts', `import { short } from './rules/short.ts';\n${settings('ownRules: [short]')}`);
    expect(await messageOf()).toContain('\n  rules/short.ts:2:35: ownRules[0].severity: the severity is "error" or "warning"');
  });

  test('words', async () => {
    write('words.ts', `export const words = {\n  layout: { hom: 'Start' } };\n`);
    write('site.config.ts', `import { words } from './words.ts';\n${settings('words')}`);
    expect(await messageOf()).toContain('\n  words.ts:2:19: the catalogue has no word "hom" in layout.');
  });
});

test('a rule that every site needs cannot be off', async () => {
  write('site.config.ts', settings(`rules: { 'quote-is-verbatim': 'off', 'wording-is-neutral': 'off' }`));
  expect(await messageOf()).toMatchInlineSnapshot(`
    "…/site.config.ts: these settings are invalid
      site.config.ts:1:508: rules.quote-is-verbatim: this rule cannot be weaker: without it, pages would be broken, unsafe, or not what was checked. Remove the setting."
  `);
});

test('an error while the settings are run names the line', async () => {
  write('rules/short.ts', `export const short = missing.value;\n`);
  write('site.config.ts', `import { short } from './rules/short.ts';\n${settings('ownRules: [short]')}`);
  expect(await messageOf()).toMatch(/^…\/rules\/short\.ts:1:\d+: this file cannot be run: missing is not defined$/);
});
