import { describe, expect, test } from 'vitest';
import type { Rule } from '#rules/rule.ts';
import { copyCode, readCodeBlocks } from '../../support/code-copy.ts';
import type * as Examples from '../../support/rule-examples.ts';

const REGISTRY = 'src/rules/content/content-rules.ts';

const ruleBlocks = readCodeBlocks('CONTRIBUTING.md', 'Add a rule');

test('all examples of CONTRIBUTING.md together compile', () => {
  const others = ['Add a page', 'Add an export', 'Add a block', 'Add a collection'].flatMap((heading) =>
    readCodeBlocks('CONTRIBUTING.md', heading),
  );
  const blocks = [...ruleBlocks, ...others];
  const files = new Set(blocks.map(({ path }) => path).filter((path) => path.endsWith('.ts') && !/^src\/(?:blocks|pages)\//.test(path)));
  expect(copyCode(blocks).findTypeErrors([...files])).toEqual([]);
});

describe('“Add a rule” in CONTRIBUTING.md', () => {
  const files = ruleBlocks.map(({ path }) => path);

  test('adds a rule that finds what its examples say', async () => {
    const copy = copyCode(ruleBlocks);
    const { CONTENT_RULES } = await copy.load<{ CONTENT_RULES: Rule[] }>(REGISTRY);
    const { compileExample } = await copy.load<typeof Examples>('test/support/rule-examples.ts');
    const added = CONTENT_RULES.find(({ id }) => files.includes(`src/rules/content/${id}.ts`));
    expect(added?.examples.map(({ findings }) => findings !== undefined)).toEqual([false, true]);
    for (const example of added?.examples ?? []) {
      const found = compileExample(example).messages.map(({ reason, place: { file, line, column } }) => [
        `${file.replace('src/content/', '')}:${line}:${column}`,
        reason,
      ]);
      expect(Object.fromEntries(found)).toEqual(example.findings ?? {});
    }
  });

  test('cannot be forgotten halfway: an unregistered rule is a type error', () => {
    const copy = copyCode(ruleBlocks.filter(({ path }) => path !== REGISTRY));
    expect(copy.findTypeErrors([REGISTRY])).toEqual([expect.stringMatching(/question-ends-with-mark\W* is missing/)]);
  });
});
