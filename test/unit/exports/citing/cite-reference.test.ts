import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { citeReference } from '#exports/citing/cite-reference.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier(
  {
    'references/post.yaml': `title: Ferry_vote delayed
publisher: Pressagentur
via: The Mainland Post
kind: news
url: https://post.example.org/ferry?a=1
issued: 2020-03-04
accessed: 2020-05-01`,
    'references/undated.yaml': 'title: Who pays?\npublisher: Council\nkind: official\nurl: https://council.example.org/',
  },
  { title: 'Ferry site', editor: 'Island desk' },
);
const cite = (id: string) => {
  const reference = dossier.references.find((each) => each.id === id);
  if (!reference) throw new Error(id);
  return citeReference(dossier, reference);
};

describe('the citation of a source', () => {
  test('names its own author, publisher, day and address, and not this site', () => {
    const { text, markdown, bibtex, csl } = cite('post');
    expect(text).toBe('Pressagentur. Ferry_vote delayed. The Mainland Post, 4 March 2020. https://post.example.org/ferry?a=1');
    expect(markdown).toBe('Pressagentur. [Ferry\\_vote delayed.](<https://post.example.org/ferry?a=1>) The Mainland Post, 4 March 2020.');
    for (const input of [bibtex, csl]) {
      const [item] = new Cite(input as never).format('data', { format: 'object' }) as Record<string, unknown>[];
      expect(item).toMatchObject({ title: 'Ferry_vote delayed', URL: 'https://post.example.org/ferry?a=1' });
      expect(item?.['container-title']).toBe('The Mainland Post');
      expect(item?.['issued']).toMatchObject({ 'date-parts': [[2020, 3, 4]] });
    }
    expect(Object.values(cite('post')).join()).not.toMatch(/Island desk|Ferry site/);
  });

  test('has no marks of Markdown before the full stop of a German day', () => {
    const german = makeDossier({ 'references/post.yaml': 'issued: 2020-03-04' }, { language: 'de' });
    const [post] = german.references.filter(({ id }) => id === 'post');
    expect(post && citeReference(german, post).markdown).toContain(', 4. März 2020.');
  });

  test('has no day on which we read it, and nothing in the place of a day that is not known', () => {
    expect(Object.values(cite('post')).join()).not.toMatch(/2020-05-01|accessed|urldate/);
    expect(cite('undated').text).toBe('Who pays? Council. https://council.example.org/');
    expect(cite('undated').bibtex).not.toContain('year');
  });
});
