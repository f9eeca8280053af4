import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

test('the newest version in the changelog is the version of the package', () => {
  expect(/^## (\S+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(manifest.version);
});

test('every changeset names the package and the size of the change, and says in a sentence what changes', () => {
  const texts = readdirSync('.changeset').filter((file) => file.endsWith('.md'));
  const wrong = texts.filter((file) => {
    const text = readFileSync(`.changeset/${file}`, 'utf8');
    const form = new RegExp(`^---\\n'${RegExp.escape(manifest.name)}': (?:major|minor|patch)\\n---\\n\\n[A-Z\`].*\\.\\n$`, 's');
    return text !== '---\n---\n' && !form.test(text);
  });
  expect(wrong).toEqual([]);
});
