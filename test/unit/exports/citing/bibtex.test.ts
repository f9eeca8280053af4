import { expect, it } from 'vitest';
import { toBibtex, toBibtexFile } from '#exports/citing/bibtex.ts';
import type { CslItem } from '#exports/citing/csl-json.ts';

const ITEM: CslItem = {
  id: 'wire-2020',
  type: 'article-newspaper',
  title: 'The ferry: 50% & more',
  author: [{ literal: 'Wire, and others' }],
  'container-title': 'The Mainland Post',
  issued: { 'date-parts': [[2020, 3, 4]] },
  accessed: { 'date-parts': [[2020, 5, 1]] },
  URL: 'https://post.example.org/a_b?x=50%25#{y}',
  language: 'en',
};

it('writes an entry that keeps capitals and whole names', () => {
  expect(toBibtex(ITEM)).toMatchInlineSnapshot(`
    "@article{wire-2020,
      author = {{Wire, and others}},
      title = {{The ferry: 50\\% \\& more}},
      journal = {The Mainland Post},
      year = {2020},
      month = mar,
      day = {4},
      url = {https://post.example.org/a_b?x=50%25#%7By%7D},
      urldate = {2020-05-01},
      language = {en},
    }"
  `);
});

it('names the container of each type as its styles expect', () => {
  const page = { id: 'actors/ada#role', title: 'Ada', 'container-title': 'Holm', publisher: 'Gazette', version: 'abc' } as const;
  expect(
    toBibtexFile([
      { ...page, type: 'webpage' },
      { ...page, type: 'report' },
      { ...page, type: 'entry-encyclopedia' },
    ]),
  ).toMatchInlineSnapshot(`
    "@misc{actors/ada:role,
      title = {{Ada}},
      howpublished = {Holm},
      publisher = {Gazette},
      version = {abc},
    }

    @techreport{actors/ada:role,
      title = {{Ada}},
      series = {Holm},
      institution = {Gazette},
      version = {abc},
    }

    @incollection{actors/ada:role,
      title = {{Ada}},
      booktitle = {Holm},
      publisher = {Gazette},
      version = {abc},
    }
    "
  `);
});

it.each([
  [{ 'date-parts': [[2020]] }, '  year = {2020},'],
  [{ 'date-parts': [[2020, 3]] }, '  year = {2020},\n  month = mar,'],
  [{ 'date-parts': [[2020]], circa: true as const }, '  year = {c. 2020},'],
  [
    {
      'date-parts': [
        [2019, 12, 31],
        [2020, 1, 2],
      ],
    },
    '  year = {2019--2020},',
  ],
  [{ literal: 'the 2010s' }, '  year = {the 2010s},'],
])('writes the date %o', (issued, lines) => {
  expect(toBibtex({ ...ITEM, issued })).toContain(`\n${lines}\n`);
});

it('has no day for an access that is known by month only', () => {
  expect(toBibtex({ ...ITEM, accessed: { 'date-parts': [[2020, 5]] } })).not.toContain('urldate');
});

it('escapes what LaTeX would read, and keeps braces in balance', () => {
  expect(toBibtex({ ...ITEM, title: '{ \\ ~ ^ $ # _\n%' })).toContain(
    '  title = {{\\textbraceleft{} \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\$ \\# \\_ \\%}},',
  );
});
