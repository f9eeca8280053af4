import { expect, test } from 'vitest';
import { listCorrectedAddresses } from '#views/corrections/corrected-addresses.ts';
import { anchorOf } from '../../../support/anchors.ts';
import { makeDossier } from '../../../support/entries.ts';

const correction = (was: string, now: string) => `corrections: [{ date: 2020-05-01, was: "${was}", now: "${now}", why: It was wrong. }]`;

test('the address that a sentence had before a correction leads to the sentence of today, under the base path', () => {
  const mdx = `---\n${correction('The pier was new', 'The pier is old')}\n---\n\nThe council voted.[^p1] The pier is old.[^p1]`;
  const addresses = listCorrectedAddresses(makeDossier({ 'briefings/x.mdx': mdx }, { base: '/holm/' }));
  expect(addresses).toMatchObject({
    [`/holm/briefings/x/#${anchorOf('The pier was new.')}`]: `/holm/briefings/x/#${anchorOf('The pier is old.')}`,
  });
  expect(Object.values(addresses)).not.toContain(`/holm/briefings/x/#${anchorOf('The council voted.')}`);
});

test('on a page that entries share, the id comes before it', () => {
  const yaml = `inArticle: [{ text: It stands., cites: [p1] }]\n${correction('fell', 'stands')}`;
  expect(listCorrectedAddresses(makeDossier({ 'places/pier.yaml': yaml }))).toMatchObject({
    [`/places/pier/#${anchorOf('It fell.')}`]: `/places/pier/#${anchorOf('It stands.')}`,
  });
});

test('an address that another sentence has today leads there', () => {
  const mdx = `---\n${correction('new', 'old')}\n---\n\nThe pier is old.[^p1] The pier is new.[^p1]`;
  const addresses = listCorrectedAddresses(makeDossier({ 'briefings/x.mdx': mdx }));
  expect(addresses).not.toHaveProperty([`/briefings/x/#${anchorOf('The pier is new.')}`]);
});
