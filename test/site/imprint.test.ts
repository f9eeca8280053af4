import { expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import { hrefOf, readSite, wordsOf } from '../support/built-site.ts';

const root = await readSite('root');
const other = await readSite('other');

test('every page says at its end who answers for it, when it was reviewed, and where to report a mistake', () => {
  const { publisher, editor, contact } = root.dossier.site;
  for (const { document } of root.pages) {
    const imprint = document.querySelector('footer #imprint')!;
    expect(wordsOf(imprint)).toMatch(
      RegExp(
        `^Published by ${publisher?.name}\\. Edited by ${editor}\\. Last reviewed on \\d+ \\w+ \\d{4}\\. Found a mistake\\? Tell us: ${contact}\\.`,
      ),
    );
    expect(imprint.querySelectorAll('a').map(hrefOf)).toEqual([`mailto:${contact}`]);
  }
});

test('a project may have a page for mistakes and a site of its own, and no editor', () => {
  const { site } = other.dossier;
  const imprint = other.page('/').document.querySelector('footer #imprint')!;
  expect(wordsOf(imprint)).not.toContain('Edited by');
  expect(imprint.querySelectorAll('a').map(hrefOf)).toEqual([site.publisher?.url, site.contact]);
});

test('the page about the site says the same, and why it has two dates', () => {
  const { document } = root.page('/about/');
  const text = wordsOf(document.querySelector('main')!);
  expect(text).toContain(wordsOf(document.querySelector('footer #imprint')!));
  expect(text).toContain(`what was known on ${formatEdtf(parseEdtf(root.dossier.article.data.asOf))}, the day of the article`);
});

test('a briefing says for which day it tells the story, beside the day of its publication', () => {
  for (const { id, data } of root.dossier.briefings) {
    const line = wordsOf(root.page(`/briefings/${id}/`).document.querySelector('article p.quiet')!);
    expect(line).toContain(`Published ${formatEdtf(parseEdtf(data.published))}`);
    expect(line).toMatch(data.later ? /Tells what came after \d/ : /Tells what was known on \d/);
  }
});
