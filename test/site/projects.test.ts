import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { isNamed, namesOf } from '#dossier/names.ts';
import { readSite } from '../support/built-site.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';

/**
 * The names that belong to a project: proper names of its actors, terms and places (four letters or longer, with a capital),
 * and the keys of all its entries, such as `actors/coast-guard`.
 */
function properNames({ actors, briefings, chronology, glossary, places, references }: Dossier): string[] {
  const names = [...actors, ...glossary, ...places].filter(isNamed).flatMap(namesOf);
  const keys = [...actors, ...briefings, ...chronology, ...glossary, ...places, ...references].map(keyOf);
  return [...new Set([...names.filter((name) => /\p{Lu}/u.test(name) && name.length >= 4), ...keys])];
}

/** A typeface with the name of a country. */
const TYPEFACE = /\bGeorgia(?=['"]?, ?['"]?serif)/g;

/** The names that a text contains as whole words. */
function createFinder(names: readonly string[]): (text: string) => string[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names
      .toSorted((a, b) => b.length - a.length)
      .map((name) => RegExp.escape(name))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) => [...new Set(text.replace(TYPEFACE, '').match(pattern) ?? [])];
}

const first = await readSite('root');
const second = await readSite('other');
const findFirst = createFinder(properNames(first.dossier));
const findSecond = createFinder(properNames(second.dossier));

/** The files that belong to no project: all code, styles and settings except the content and its settings. */
const CODE = [
  'src',
  'cli',
  'tools',
  'bench',
  'public',
  'astro.config.mjs',
  'eslint.config.js',
  'oxfmt.config.ts',
  'oxlint.config.ts',
  'vitest.config.ts',
];
const TEXT = new Set(['.astro', '.css', '.js', '.json', '.mjs', '.svg', '.ts', '.txt', '.xml', '.yaml']);

function codeFiles(): string[] {
  const all = CODE.flatMap((name) => {
    const path = join(REPOSITORY_ROOT, name);
    return extname(name) ? [path] : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file));
  });
  return all.filter((file) => TEXT.has(extname(file)) && !file.startsWith(join(REPOSITORY_ROOT, 'src/content') + sep));
}

describe('the code does not depend on a project', () => {
  test('there are many names to search for, and the search works', () => {
    expect(properNames(first.dossier).length).toBeGreaterThan(80);
    expect(properNames(second.dossier).length).toBeGreaterThan(8);
    for (const name of properNames(first.dossier)) expect(findFirst(`“${name}”.`)).toEqual([name]);
    expect(findFirst('Parisian')).toEqual([]);
  });

  test('no file outside the content names an actor, a term or a place of the repository’s own project', () => {
    const files = codeFiles();
    expect(files.length).toBeGreaterThan(60);
    const named = files.flatMap((file) =>
      findFirst(readFileSync(file, 'utf8')).map((name) => `${relative(REPOSITORY_ROOT, file)}: ${name}`),
    );
    expect(named).toEqual([]);
  });

  test('no file outside the content names one of the other project', () => {
    const named = codeFiles().flatMap((file) =>
      findSecond(readFileSync(file, 'utf8')).map((name) => `${relative(REPOSITORY_ROOT, file)}: ${name}`),
    );
    expect(named).toEqual([]);
  });

  test.each([
    ['second', second, findFirst],
    ['first', first, findSecond],
  ] as const)('the site of the %s project has no names of the other', (_which, { folder, files }, find) => {
    const texts = [...files].filter((file) => /\.(?:html|xml|css|js|json|txt)$/.test(file));
    const named = texts.flatMap((file) => find(readFileSync(join(folder, file), 'utf8')).map((name) => `${file}: ${name}`));
    expect(named).toEqual([]);
  });

  test('both sites have the same kinds of pages', () => {
    const kinds = (paths: string[]) =>
      [
        ...new Set(
          paths.map((path) =>
            path
              .replace(/^(\/about\/embed\/.*)page\/\d+\/$/, '$1')
              .replace(/^(\/(?:actors|article|briefings|chronology(?:\/\w+)?|glossary|places|quotes|references)\/)[^/]+\/$/, '$1<id>/'),
          ),
        ),
      ].sort();
    expect(kinds(second.pages.map(({ path }) => path))).toEqual(kinds(first.pages.map(({ path }) => path)));
  });
});
