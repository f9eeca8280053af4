import { expect, test } from 'vitest';
import { site } from '#schemas/site.ts';
import { makeSite } from '../../support/entries.ts';

const accepts = (changes: object) => site.safeParse({ ...makeSite(), ...changes }).success;

test('by default the site is at the root of its host', () => {
  expect(makeSite().base).toBe('/');
});

test('a base path begins and ends with a slash', () => {
  expect(['/', '/a/', '/a-b/c_d/', '/ferry.js/'].map((base) => accepts({ base }))).toEqual(Array(4).fill(true));
  expect(['', 'a', '/a', 'a/', '//', '/a//b/', '/a b/', '/../', '/./'].map((base) => accepts({ base }))).toEqual(Array(9).fill(false));
});

test('the language is one that the interface and the checks understand', () => {
  expect(['en-GB', 'en-US', 'de', 'fr', 'uk'].every((language) => accepts({ language }))).toBe(true);
  expect(['', 'English', 'en', 'en_GB', 'it'].filter((language) => accepts({ language }))).toEqual([]);
});

test('the address is that of a host, without a path', () => {
  expect(['https://a.example', 'https://a.example/', 'http://localhost:4321'].map((url) => accepts({ url }))).toEqual([true, true, true]);
  expect(['https://a.example/b/', 'ftp://a.example', 'a.example'].map((url) => accepts({ url }))).toEqual([false, false, false]);
});

test('an unknown setting and a site without topics are rejected', () => {
  expect(accepts({ titel: 'X' })).toBe(false);
  expect(accepts({ topics: [] })).toBe(false);
});

test('mistakes are reported to a mail address or on a page', () => {
  expect(['mistakes@a.example', 'https://a.example/contact/'].map((contact) => accepts({ contact }))).toEqual([true, true]);
  expect(['', 'the desk', 'mailto:mistakes@a.example', '/contact/'].map((contact) => accepts({ contact }))).toEqual(Array(4).fill(false));
});

test('a publisher has a name', () => {
  expect(accepts({ publisher: { name: 'The Holm Gazette' } })).toBe(true);
  expect([{ url: 'https://a.example' }, { name: '' }, 'The Holm Gazette'].map((publisher) => accepts({ publisher }))).toEqual(
    Array(3).fill(false),
  );
});

test('other sites may embed parts, unless the settings name some of them, or none', () => {
  expect(makeSite().embed).toEqual({ allow: '*' });
  const allowed = ['https://gazette.example.org', 'https://*.example.net', 'http://localhost:8080'];
  expect(['*', false, allowed].map((allow) => accepts({ embed: { allow } }))).toEqual([true, true, true]);
  const wrong = ['gazette.example.org', 'https://gazette.example.org/', "https://a.example; script-src 'self'", 'https://a.*.example', '*'];
  expect(wrong.map((origin) => accepts({ embed: { allow: [origin] } }))).toEqual(Array(5).fill(false));
  expect([true, [], 'https://gazette.example.org'].map((allow) => accepts({ embed: { allow } }))).toEqual(Array(3).fill(false));
});
