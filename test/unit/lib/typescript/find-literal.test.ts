import { describe, expect, test } from 'vitest';
import { findKey, findLiteral, type Modules } from '#lib/typescript/find-literal.ts';
import { parseLiterals } from '#lib/typescript/literals.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

const only = (module: string): Modules => new Map([['site.config.ts', module]]);

/** The part of a module that begins at the value at a path, and how much of the path leads there. */
const found = (module: string, path: readonly (string | number)[]): [string, number] | undefined => {
  const { literal, depth } = findLiteral(only(module), path) ?? {};
  return literal && depth !== undefined ? [module.slice(literal.start), depth] : undefined;
};

test('a value is found by its path', () => {
  expect(found('export default { a: { "b-c": [1, { d: 2 }] } }', ['a', 'b-c', 1, 'd'])).toEqual(['2 }] } }', 4]);
  expect(found('export default call({ a: ("x") }, 3)', ['a'])).toEqual(['"x") }, 3)', 1]);
});

test('without it, the nearest value around it is found', () => {
  expect(found('export default { a: [{ b: 1 }] };', ['a', 0, 'c', 'd'])).toEqual(['{ b: 1 }] };', 2]);
  expect(found('export default { a: [...unknown, 2] };', ['a', 1])).toEqual(['[...unknown, 2] };', 1]);
  expect(found('const a = 1;', ['a'])).toBeUndefined();
});

test('what only running the code tells is no value', () => {
  for (const value of ['`a $' + '{b}`', "'a' + b", "'a'.trim()", 'a ? b : c', '-1'])
    expect(findLiteral(only(`export default { a: ${value} };`), ['a'])?.literal).toMatchObject({ kind: 'other', name: undefined });
});

test('a name that stands for itself ends the search', () => {
  expect(found('const a = b; const b = a; export default { a };', ['a', 'c'])).toEqual(['b; const b = a; export default { a };', 1]);
});

test('a key is found, or else its object', () => {
  const module = 'export default { a: { b: 1 } };';
  expect(module.slice(findKey(only(module), ['a'], 'b')?.offset)).toBe('b: 1 } };');
  expect(module.slice(findKey(only(module), ['a'], 'c')?.offset)).toBe('{ b: 1 } };');
});

describe('what other modules export is found there:', () => {
  /** The file, and the part of it that begins at the value at `a.b` of the settings. */
  const foundIn = (settings: string, others: Record<string, string>): [string, string] | undefined => {
    const modules = new Map(Object.entries({ 'news/site.config.ts': settings, ...others }));
    const { file, literal } = findLiteral(modules, ['a', 'b']) ?? {};
    return file === undefined || !literal ? undefined : [file, modules.get(file)?.slice(literal.start) ?? ''];
  };

  test.each([
    ["import { a } from './src/a.ts'; export default { a };", 'export const a = define({ b: 1 });'],
    ["import { type T, x as a } from './src/a.ts'; export default { a };", 'const a: T = { b: 1 }; export { a as x };'],
    ["import a from './src/a.ts'; export default call({ a });", 'export default { b: 1 };'],
    ["import c, { a } from './src/a.ts'; export default { ...c, a };", 'export const a = { b: 1 };'],
    ["import { c } from './src/a.ts'; export default { ...c };", 'export const c = { a: { b: 1 } };'],
  ])('%s', (settings, other) => {
    expect(foundIn(settings, { 'news/src/a.ts': other })).toEqual(['news/src/a.ts', other.slice(other.indexOf('1'))]);
  });

  test('through a module that passes it on', () => {
    const others = { 'news/a.ts': "export { b as a } from '../other/b.ts';", 'other/b.ts': 'export const b = { b: 1 };' };
    expect(foundIn("import { a } from './a.ts';\nexport default { a };", others)).toEqual(['other/b.ts', '1 };']);
  });

  test('modules that pass it on to each other, or are not there, end the search', () => {
    const settings = "import { a } from './a.ts';\nexport default { a };";
    expect(foundIn(settings, { 'news/a.ts': "export { a } from './a.ts';" })).toEqual(['news/site.config.ts', 'a };']);
    expect(foundIn(settings, {})).toEqual(['news/site.config.ts', 'a };']);
  });
});

test('texts are read as they are run', () => {
  const value = fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((text) => JSON.stringify(text).replaceAll('\u2028', '').replaceAll('\u2029', ''));
  checkProperty(value, (text) => {
    const { main } = parseLiterals(`export default ${text}`);
    expect(main).toMatchObject({ kind: 'text', value: JSON.parse(text) as string });
  });
});

test('no module is too long or too deep', () => {
  const parts = [
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ',',
    ':',
    "'",
    '"',
    '`',
    '${',
    '\\',
    '/*',
    '//',
    '\n',
    '...',
    'export default ',
    'const a = ',
    'a',
    '+',
  ];
  const module = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }).map((unit) => unit.join('').repeat(2000));
  checkProperty(
    module,
    (text) => {
      expect(() => findLiteral(only(text), ['a', 0])).not.toThrow();
    },
    60,
  );
});
