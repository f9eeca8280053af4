import { expect, test } from 'vitest';
import { findLiteral, offsetOfKey } from '#lib/typescript/find-literal.ts';
import { parseLiterals } from '#lib/typescript/literals.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

/** The part of a module that begins at the value at a path, and how much of the path leads there. */
const found = (module: string, path: readonly (string | number)[]): [string, number] | undefined => {
  const { literal, depth } = findLiteral(module, path) ?? {};
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
    expect(findLiteral(`export default { a: ${value} };`, ['a'])?.literal).toMatchObject({ kind: 'other', name: undefined });
});

test('a name that stands for itself ends the search', () => {
  expect(found('const a = b; const b = a; export default { a };', ['a', 'c'])).toEqual(['b; const b = a; export default { a };', 1]);
});

test('a key is found, or else its object', () => {
  const module = 'export default { a: { b: 1 } };';
  expect(module.slice(offsetOfKey(module, ['a'], 'b'))).toBe('b: 1 } };');
  expect(module.slice(offsetOfKey(module, ['a'], 'c'))).toBe('{ b: 1 } };');
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
      expect(() => findLiteral(text, ['a', 0])).not.toThrow();
    },
    60,
  );
});
