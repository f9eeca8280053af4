import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveLink } from '#lib/web/resolve-link.ts';

const ROOT = { url: 'https://ferry.example.org', base: '/' };
const BASED = { url: 'https://ferry.example.org', base: '/a/b/' };

describe.each([ROOT, BASED])('under the base path $base', (site) => {
  const { base } = site;

  test.each([
    [`${base}pier/`, { kind: 'inside', path: '/pier/', fragment: '' }],
    [`${base}pier/#lamp`, { kind: 'inside', path: '/pier/', fragment: 'lamp' }],
    [`${base}pier/plan.v2.pdf`, { kind: 'inside', path: '/pier/plan.v2.pdf', fragment: '' }],
    [`${base}pier/../quay/./#s1.2`, { kind: 'inside', path: '/quay/', fragment: 's1.2' }],
    [`${base}pier/..`, { kind: 'inside', path: '/', fragment: '' }],
    [`https://ferry.example.org:443${base}pier/`, { kind: 'inside', path: '/pier/', fragment: '' }],
    [base, { kind: 'inside', path: '/', fragment: '' }],
    [`https://ferry.example.org${base}pier/`, { kind: 'inside', path: '/pier/', fragment: '' }],
    [`http://ferry.example.org${base}pier/`, { kind: 'inside', path: '/pier/', fragment: '' }],
    [`//ferry.example.org${base}pier/`, { kind: 'inside', path: '/pier/', fragment: '' }],
    ['#lamp', { kind: 'inside', path: '/glossary/subsidy/', fragment: 'lamp' }],
    ['', { kind: 'inside', path: '/glossary/subsidy/', fragment: '' }],
    ['?q=lamp', { kind: 'inside', path: '/glossary/subsidy/', fragment: '' }],
    ['../long-loan/', { kind: 'inside', path: '/glossary/long-loan/', fragment: '' }],
    [`${base}pier/#caf%C3%A9`, { kind: 'inside', path: '/pier/', fragment: 'café' }],
    [`${base}pi%C3%A8r/`, { kind: 'inside', path: '/pièr/', fragment: '' }],
    [`${base}pier/#lamp:~:text=the%20lamp`, { kind: 'inside', path: '/pier/', fragment: 'lamp' }],
    [`${base}pier/#100%`, { kind: 'inside', path: '/pier/', fragment: '100%' }],
    ['https://gazette.example.org/x', { kind: 'outside', url: 'https://gazette.example.org/x', host: 'gazette.example.org' }],
    ['mailto:ada@example.org', { kind: 'other', scheme: 'mailto' }],
    ['data:image/png;base64,AA', { kind: 'other', scheme: 'data' }],
    ['https://', { kind: 'malformed' }],
  ])('%j from /glossary/subsidy/', (value, target) => {
    expect(resolveLink(value, '/glossary/subsidy/', site)).toEqual(target);
  });

  const segment = fc
    .string({ unit: fc.constantFrom(...'abcxyz019-é%. '), minLength: 1, maxLength: 8 })
    .filter((text) => !/^\.+$/.test(text));
  const path = fc.array(segment, { maxLength: 4 }).map((parts): `/${string}` => `/${parts.map((part) => `${part}/`).join('')}`);
  const written = (to: string) => base.slice(0, -1) + to.split('/').map(encodeURIComponent).join('/');

  test('an address that begins with the base path resolves to the same place from every page', () => {
    fc.assert(
      fc.property(path, path, fc.string(), (to, from, fragment) => {
        const value = `${written(to)}#${encodeURIComponent(fragment.toWellFormed())}`;
        expect(resolveLink(value, from, site)).toEqual({
          kind: 'inside',
          path: to,
          fragment: fragment.toWellFormed().replace(/:~:.*$/s, ''),
        });
      }),
    );
  });

  test('any attribute has a target, and a target on the site begins with a slash', () => {
    fc.assert(
      fc.property(fc.string(), path, (value, from) => {
        const target = resolveLink(value, from, site);
        if (target.kind === 'inside') expect(target.path).toMatch(/^\//);
      }),
    );
  });
});

test.each(['/', '/pier/', '/a/', '/a/bc/', '../../../../pier/'])('%j is outside the base path /a/b/', (value) => {
  expect(resolveLink(value, '/glossary/subsidy/', BASED)).toMatchObject({ kind: 'outside-base' });
});
