import { expect, test } from 'vitest';
import { buildQuotationPage, listQuotationPages } from '#views/quotations/quotation-page.ts';
import { makeDossier } from '../../../support/entries.ts';
import { quotationAnchorOf } from '../../../support/anchors.ts';

const letter = (id: string, issued: string) => ({
  [`references/${id}.yaml`]: `title: A letter
publisher: The Post
kind: news
url: https://post.example.org/${id}
issued: ${issued}
accessed: 2020-05-01
digest: A letter to the mayor.
quotations:
  - text: a burden
    speaker: null
    attribution: the letter
  - text: a lifeline
    speaker: ada-quill
`,
});
const dossier = makeDossier({ ...letter('post-2020-03-01', '2020-03-01'), ...letter('post-2020-04', '2020-04') }, { base: '/a/' });
const pages = listQuotationPages(dossier).map((listed) => buildQuotationPage(dossier, listed));

test('the page of a quotation says who spoke, who quoted it and when', () => {
  expect(pages.map(({ title, heading, isLater }) => [heading, title.slice(heading.length), isLater])).toEqual([
    ['Ada Quill, in the article', ': “a lifeline”', false],
    ['The letter, quoted by The Post', ' (1 March 2020): “a burden”', false],
    ['Ada Quill, quoted by The Post', ' (1 March 2020): “a lifeline”', false],
    ['The letter, quoted by The Post', ' (April 2020): “a burden”', true],
    ['Ada Quill, quoted by The Post', ' (April 2020): “a lifeline”', true],
  ]);
});

test('it leads to its place among all quotations, and shows the quotation by the kind of its source', () => {
  expect(pages.map(({ list }) => list).slice(0, 2)).toEqual([
    `/a/quotes/#${quotationAnchorOf('p2', 'a lifeline')}`,
    `/a/quotes/#${quotationAnchorOf('post-2020-03-01', 'a burden')}`,
  ]);
  expect(pages.map(({ inArticle, elsewhere }) => [inArticle?.page, elsewhere?.page]).slice(0, 2)).toEqual([
    [`/a/quotes/${quotationAnchorOf('p2', 'a lifeline')}/`, undefined],
    [undefined, `/a/quotes/${quotationAnchorOf('post-2020-03-01', 'a burden')}/`],
  ]);
});
