import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import oxlint from '../../oxlint.config.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { runNode } from '../support/run.ts';

const SCRIPT = join(REPOSITORY_ROOT, 'node_modules/oxlint/bin/oxlint');

/** Code that breaks a rule, for each rule of Oxlint that needs no types. */
const VIOLATIONS: Record<string, string> = {
  eqeqeq: 'export const same = (a: unknown) => a == 1;',
  'no-array-constructor': 'export const list = new Array(1, 2);',
  'no-console': "console.log('words');",
  'no-restricted-globals': 'export const environment = process.env;',
  'no-self-compare': 'export const same = (a: number) => a === a;',
  'no-template-curly-in-string': `export const text = '\${name}';`,
  'no-unmodified-loop-condition': 'export function loop(a: boolean) { while (a) loop(false); }',
  'no-unused-expressions': 'export const call = (a: number) => { a + 1; };',
  'no-unused-vars': 'const unused = 1;',
  'no-useless-assignment': 'export function last() { let a = 1; a = 2; return a; }',
  'no-useless-constructor': 'export class Empty { a = 1; constructor() {} }',
  'no-var': 'export var old = 1;',
  'object-shorthand': 'export const wrap = (a: number) => ({ a: a });',
  'prefer-const': 'let fixed = 1; export const copy = fixed;',
  'prefer-rest-params': 'export function all() { return arguments; }',
  'prefer-spread': 'export const most = (all: number[]) => Math.max.apply(Math, all);',
  'prefer-template': "export const greet = (name: string) => 'hello ' + name;",
  'typescript/ban-ts-comment': '// @ts-ignore\nexport const a = 1;',
  'typescript/no-duplicate-enum-values': 'export enum Letter { A = 1, B = 1 }',
  'typescript/no-dynamic-delete': 'export const drop = (from: Record<string, number>, key: string) => { delete from[key]; };',
  'typescript/no-empty-object-type': 'export type Anything = {};',
  'typescript/no-explicit-any': 'export type Anything = any;',
  'typescript/no-extra-non-null-assertion': 'export const first = (all?: string) => all!!.length;',
  'typescript/no-extraneous-class': 'export class Helpers { static a = 1; }',
  'typescript/no-invalid-void-type': 'export type Odd = void | string;',
  'typescript/no-misused-new': 'export interface Thing { new (): Thing }',
  'typescript/no-namespace': 'export namespace Names { export const a = 1; }',
  'typescript/no-non-null-asserted-nullish-coalescing': 'export const first = (a: { b?: string }) => a.b! ?? 1;',
  'typescript/no-non-null-asserted-optional-chain': 'export const size = (a?: string) => a?.length!;',
  'typescript/no-non-null-assertion': 'export const size = (a?: string) => a!.length;',
  'typescript/no-require-imports': "import path = require('some-path'); export const a = path;",
  'typescript/no-this-alias': 'export function self(this: object) { const that = this; return that; }',
  'typescript/no-unnecessary-type-constraint': 'export const same = <Any extends unknown>(a: Any) => [a];',
  'typescript/no-unsafe-declaration-merging': 'export interface Both { a: number } export class Both { b = 1; }',
  'typescript/no-unsafe-function-type': 'export type Callback = Function;',
  'typescript/no-wrapper-object-types': 'export type Text = String;',
  'typescript/prefer-as-const': "export const a = 'b' as 'b';",
  'typescript/prefer-literal-enum-member': 'const one = 1; export enum Letter { A = one }',
  'typescript/prefer-namespace-keyword': 'declare module Names { const a: number; }',
  'typescript/triple-slash-reference': '/// <reference path="some.d.ts" />\nexport const a = 1;',
  'typescript/unified-signatures': 'export function f(a: number): void; export function f(a: string): void; export function f(): void {}',
};

const orderOf = (folder: string, above: string) => `${folder} may import from ${above} only.`;
const PURE_ASTRO = 'This folder is pure: it must not import from Astro.';
const PURE_NODE = 'This folder is pure: it must not import from Node.';
const NO_COLLECTIONS = 'Only src/astro reads collections: import the dossier from #astro/dossier.ts.';
const NO_LANGUAGE = 'No language in particular: take its pack from the dossier (`dossier.language`), or by `packOf(site)`.';
const NO_WORDS = 'A word of the interface: put it into the catalogues, src/locales.';
const NO_LOADING = 'A component does not load data: pass the data as props from the page.';
const NO_DEFAULT = 'Export by name.';
const NO_ENUM = 'No enum: write a const object or a union of literals.';
const NO_BARREL = 'No barrels: import from the file that defines the thing.';

/** Code at a path, and the only sentence that lint must say about it; undefined if it must say nothing. */
type Boundary = readonly [path: string, code: string, says: string | undefined];

const BOUNDARIES: readonly Boundary[] = [
  ['src/lib/text/a.ts', "import '#schemas/site.ts';", 'lib imports from no other folder.'],
  ['src/lib/text/b.ts', "import '../../schemas/site.ts';", 'lib imports from no other folder.'],
  ['src/schemas/a.ts', "import '#lib/text/letter-of.ts';", undefined],
  ['src/locales/a.ts', "import '#browser/find.ts';", orderOf('locales', 'lib, schemas')],
  ['src/dossier/a.ts', "export const load = () => import('#rules/rule.ts');", orderOf('dossier', 'lib, schemas, locales, browser')],
  ['src/dossier/b.ts', "export type Rule = import('../rules/rule.ts').Rule;", orderOf('dossier', 'lib, schemas, locales, browser')],
  ['src/rules/a.ts', "export { a } from '#locales/en-GB/a.ts';", NO_LANGUAGE],
  ['src/rules/b.ts', "import 'node:fs';", PURE_NODE],
  ['src/rules/c.ts', "import 'path/posix';", PURE_NODE],
  ['src/views/a.ts', "import 'astro:content';", PURE_ASTRO],
  ['src/views/b.ts', "export const label = 'Read more';", NO_WORDS],
  ['src/views/c.ts', 'export const label = `at least`;', NO_WORDS],
  ['src/views/d.ts', "export const label = 'read-more';", undefined],
  [
    'src/views/e.ts',
    "export const day = (date: Date) => date.toLocaleDateString('en');",
    'The language is that of the site: take the formatter from the pack of the site, src/locales.',
  ],
  ['src/exports/a.ts', "import '#authoring/a.ts';", orderOf('exports', 'lib, schemas, locales, browser, dossier, rules, views')],
  ['src/node/a.ts', "import 'node:fs';", undefined],
  ['src/node/b.ts', "import { getEntry } from 'astro:content'; export const read = getEntry;", NO_COLLECTIONS],
  ['src/astro/a.ts', "import { getEntry } from 'astro:content'; export const read = getEntry;", undefined],
  [
    'cli/a.ts',
    "import '../src/astro/a.ts';",
    orderOf('cli', 'lib, schemas, locales, browser, dossier, rules, views, exports, authoring, node'),
  ],
  ['src/browser/a.ts', "export const data = () => fetch('/data.json');", undefined],
  ['src/browser/b.js', 'export default 1;', NO_DEFAULT],
  ['src/lib/text/c.ts', 'const a = 1; export { a as default };', NO_DEFAULT],
  ['src/lib/text/d.ts', 'declare enum Letter { A } export type Letters = Letter;', NO_ENUM],
  ['tools/a.ts', "export * from './b.ts';", NO_BARREL],
  ['test/a.ts', 'export default 1;', NO_DEFAULT],
  ['test/b.ts', 'export const size = (a?: string) => a!.length;', undefined],
  ['src/rules/index.ts', 'export const a = 1;', 'No index.ts: name the file for what it defines.'],
  ['src/pages/index.ts', 'export const a = 1;', undefined],
  ['src/content.config.ts', "import { defineCollection } from 'astro:content'; export const a = defineCollection;", undefined],
  ['a.config.ts', 'export default 1;', undefined],
  ['src/a.config.ts', 'export default 1;', NO_DEFAULT],
  ['site.config.ts', 'export default 1;', undefined],
];

const COMPONENTS: readonly Boundary[] = [
  ['src/components/A.astro', "---\nimport { getDossier } from '#astro/dossier.ts';\ngetDossier();\n---", NO_LOADING],
  ['src/components/B.astro', "---\nconst { a } = await import('#node/a.ts');\n---\n{a}", NO_LOADING],
  ['src/components/C.astro', '<p>Read more</p>', NO_WORDS],
  ['src/components/D.astro', '<p title="read more"></p>', NO_WORDS],
  ['src/components/E.astro', '<p class="Read more">{Astro.props.text}</p>', undefined],
  ['src/components/F.astro', '<script>\nconst a = 1;\n</script>', "'a' is assigned a value but never used."],
  ['src/blocks/A.astro', "---\nimport { getCollection } from 'astro:content';\ngetCollection();\n---", NO_COLLECTIONS],
  ['src/layouts/A.astro', "---\nimport '#locales/de/catalogue/catalogue.ts';\n---", NO_LANGUAGE],
  ['src/layouts/B.astro', "---\nimport '../pages/a.ts';\n---", 'layouts may import from'],
  ['src/pages/a.astro', '---\nconsole.log(1);\n---', 'Unexpected console statement.'],
  ['src/pages/b.astro', "---\nimport '#layouts/Base.astro';\n---", undefined],
];

interface Diagnostic {
  message: string;
  code: string;
  filename: string;
  help?: string;
}

/** Runs the rules of Oxlint that need no types on files in a folder of their own, and gives what it says about each. */
async function runOxlint(files: ReadonlyMap<string, string>): Promise<Map<string, Diagnostic[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    for (const [path, code] of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), code);
    }
    const jsPlugins = oxlint.jsPlugins.map(({ name, specifier }) => ({ name, specifier: fileURLToPath(import.meta.resolve(specifier)) }));
    const settings = { ...oxlint, jsPlugins, options: { ...oxlint.options, typeAware: false, typeCheck: false } };
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(settings));
    const { stdout } = await runNode([SCRIPT, '--format', 'json'], {}, folder);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    return Map.groupBy(diagnostics, ({ filename }) => filename.replaceAll('\\', '/'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The name of a rule in the configuration, from that in a report: `typescript(no-namespace)`, `eslint(eqeqeq)`. */
const ruleOf = ({ code }: Diagnostic) => code.replace(/^(.+)\((.+)\)$/, '$1/$2').replace(/^eslint\//, '');

const pathOfViolation = (rule: string) => `src/lib/${rule.replace('/', '-')}.ts`;

let reports: Map<string, Diagnostic[]>;
beforeAll(async () => {
  reports = await runOxlint(
    new Map([
      ...Object.entries(VIOLATIONS).map(([rule, code]) => [pathOfViolation(rule), code] as const),
      ...BOUNDARIES.map(([path, code]) => [path, code] as const),
    ]),
  );
});

describe('Oxlint', () => {
  test.for(Object.keys(VIOLATIONS))('reports what breaks %s', (rule) => {
    expect(reports.get(pathOfViolation(rule))?.map(ruleOf)).toContain(rule);
  });

  test.for(BOUNDARIES)('reports only what a file may not have: %s, %s', ([path, , says]) => {
    const said = new Set(reports.get(path)?.map(({ message, help }) => help ?? message));
    expect([...said]).toEqual(says === undefined ? [] : [says]);
  });

  test('has every rule that it does not need types for among the examples above', async () => {
    const { stdout } = await runNode([SCRIPT, '--rules', '--format', 'json']);
    const known = JSON.parse(stdout) as { scope: string; value: string; type_aware: boolean }[];
    const withTypes = new Set(known.filter((rule) => rule.type_aware).map(({ scope, value }) => `${scope}/${value}`));
    const rules = [oxlint.rules, ...oxlint.overrides.map((override) => override.rules ?? {})].flatMap((some) => Object.keys(some));
    const tested = new Set([...Object.keys(VIOLATIONS), 'no-restricted-imports', 'eslint-js/no-restricted-syntax']);
    expect(new Set(rules.filter((rule) => !withTypes.has(rule)))).toEqual(tested);
  });

  test('has every rule of the strict set of typescript-eslint, but for those that tell us nothing', () => {
    const strict = tseslint.configs.strictTypeChecked
      .flatMap(({ rules = {} }) => Object.entries(rules))
      .filter(([, setting]) => setting !== 'off')
      .map(([rule]) => rule.replace('@typescript-eslint/', ''));
    const ours = new Set(Object.keys(oxlint.rules).map((rule) => rule.replace('typescript/', '')));
    expect(strict.filter((rule) => !ours.has(rule))).toEqual([
      'no-misused-spread', // it mostly reports strings that are split into code points on purpose
      'no-unsafe-class-instance-assignment', // there are hardly any classes
      'no-unsafe-enum-assignment', // there are no enums
      'unbound-method', // there are hardly any classes: destructured functions are closures
    ]);
  });
});

describe('ESLint', () => {
  const eslint = new ESLint({ cwd: REPOSITORY_ROOT });

  test.for(COMPONENTS)('reports only what a component may not have: %s, %s', async ([path, code, says]) => {
    const [result] = await eslint.lintText(code, { filePath: join(REPOSITORY_ROOT, path) });
    expect(result?.messages.map(({ message }) => message)).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
  });

  test('leaves all other files to Oxlint', async () => {
    const [result] = await eslint.lintText('var a: any = 1;', { filePath: join(REPOSITORY_ROOT, 'src/lib/a.ts'), warnIgnored: true });
    expect(result?.messages.map(({ message }) => message)).toEqual([expect.stringContaining('no matching configuration')]);
  });
});
