import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode } from '../support/run.ts';

/** A module that the settings import, and the message about it. */
const CASES: readonly (readonly [text: string, message: RegExp])[] = [
  ['enum Kind { A }\nexport const a = Kind.A;', /\/a\.ts:1:1: TypeScript enum cannot be used here: Node runs this file itself/],
  [
    'export const a = call({\n  *check({ texts }) {\n    if (texts) {}\n  },\n',
    /\/a\.ts:1:23: this bracket is not closed, so the file is not valid TypeScript: Unexpected token `<eof>`$/,
  ],
  ['export const a: = 3;', /\/a\.ts:1:17: this is not valid TypeScript: Unexpected token `=`\nLook there/],
  ["import { b } from './b';\nexport const a = b;", /\/a\.ts:1:20: there is no file "\.\/b"\. Did you mean "\.\/b\.ts"\?$/],
  ["import { b } from './away';\nexport const a = b;", /\/a\.ts:1:20: there is no file "\.\/away"\. Write the path with the ending/],
  [
    "import { b } from 'not-installed';\nexport const a = b;",
    /\/a\.ts:1:20: the package "not-installed" is not installed\. Run npm install/,
  ],
  ["import { b } from './page.tsx';\nexport const a = b;", /\/page\.tsx: Node does not run files that end with "\.tsx"/],
  ["import { c } from './b.ts';\nexport const a = c;", /\/a\.ts:1:10: this file cannot be run: The requested module/],
  ['export const a = missing.value;', /\/a\.ts:1:18: this file cannot be run: missing is not defined$/],
];

// All in one process, since Node itself must run the modules.
const SCRIPT = `
import { loadSite } from './src/node/settings/load-site.ts';
import { locateProject } from './src/node/project/project.ts';
const folders = JSON.parse(process.argv[1]);
const messages = [];
for (const folder of folders) await loadSite(locateProject('/', folder)).catch(({ message }) => messages.push(message));
console.log(JSON.stringify(messages));`;

let workspace = '';
let messages: string[] = [];
beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'backgrounder-settings-'));
  const folders = CASES.map(([text], index) => {
    const folder = join(workspace, String(index));
    mkdirSync(folder);
    const files = {
      'package.json': '{ "type": "module" }',
      'site.config.ts': "import { a } from './a.ts';\nexport default a;",
      'a.ts': text,
      'b.ts': 'export const b = 1;',
      'page.tsx': 'export const b = 1;',
    };
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
    return folder;
  });
  const { stdout, stderr } = await runNode(['--input-type=module', '--eval', SCRIPT, JSON.stringify(folders)]);
  expect(stderr).toBe('');
  messages = JSON.parse(stdout) as string[];
});
afterAll(() => {
  rmSync(workspace, { recursive: true });
});

test.each(CASES.map(([text, message], index) => [text, message, index] as const))(
  'a module that cannot be run is named, with the line and what to do: %s',
  (_text, message, index) => {
    expect(messages[index]).toMatch(message);
  },
);
