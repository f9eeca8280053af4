import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Rule } from '#rules/rule.ts';
import { copyCode, readCodeBlocks, type CodeCopy } from '../../support/copies/code-copy.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';
import type * as Examples from '../../support/rule-examples.ts';

const REGISTRY = 'src/rules/content/content-rules.ts';
/** Second copies of files, as they are while the rule of the example is not in them. */
const UNCHANGED = {
  [REGISTRY]: 'src/rules/content/unchanged-registry.ts',
  'src/locales/de/catalogue/rules.ts': 'src/locales/de/catalogue/unchanged-rules.ts',
};

const ruleBlocks = readCodeBlocks('CONTRIBUTING.md', 'Add a rule');
const others = ['Add a page', 'Add an export', 'Add a block', 'Add a collection'].flatMap((heading) =>
  readCodeBlocks('CONTRIBUTING.md', heading),
);

// The compilation takes long, so all tests use one.
let copy: CodeCopy;
let typeErrors: string[];
beforeAll(() => {
  const unchanged = Object.entries(UNCHANGED).map(([from, path]) => ({
    language: 'ts',
    path,
    code: readFileSync(join(REPOSITORY_ROOT, from), 'utf8'),
  }));
  const blocks = [...ruleBlocks, ...others, ...unchanged];
  copy = copyCode(blocks);
  const files = new Set(blocks.map(({ path }) => path).filter((path) => path.endsWith('.ts') && !/^src\/(?:blocks|pages)\//.test(path)));
  typeErrors = copy.findTypeErrors([...files]);
  return () => copy.remove();
});

const isUnchanged = (error: string) => Object.values(UNCHANGED).some((path) => error.startsWith(path));

test('all examples of CONTRIBUTING.md together compile', () => {
  expect(typeErrors.filter((error) => !isUnchanged(error))).toEqual([]);
});

describe('“Add a rule” in CONTRIBUTING.md', () => {
  test('adds a rule that finds what its examples say', async () => {
    const { CONTENT_RULES } = await copy.load<{ CONTENT_RULES: Rule[] }>(REGISTRY);
    const { compileExample } = await copy.load<typeof Examples>('test/support/rule-examples.ts');
    const added = CONTENT_RULES.find(({ id }) => ruleBlocks.some(({ path }) => path === `src/rules/content/${id}.ts`));
    expect(added?.examples.map(({ findings }) => findings !== undefined)).toEqual([false, true]);
    for (const example of added?.examples ?? []) {
      const found = compileExample(example).messages.map(({ reason, place: { file, line, column } }) => [
        `${file.replace('src/content/', '')}:${line}:${column}`,
        reason,
      ]);
      expect(Object.fromEntries(found)).toEqual(example.findings ?? {});
    }
  });

  test('cannot be forgotten halfway: an unregistered rule is a type error, and so is one without its text in a language', () => {
    const missing = typeErrors.filter((error) => isUnchanged(error) && /question-ends-with-mark\W* is missing/.test(error));
    expect(missing).toHaveLength(2);
    expect(typeErrors.filter(isUnchanged)).toEqual(missing);
  });
});
