import { gt, valid } from 'semver';

/**
 * The sections of a changelog, as Changesets writes it, about the versions after one, the oldest first.
 *
 * @param version the version before the changes
 */
export const changesSince = (changelog: string, version: string): string[] =>
  changelog
    .split(/^(?=## )/m)
    .filter((section) => {
      const [, of = ''] = /^## (\S+)/.exec(section) ?? [];
      return valid(of) !== null && gt(of, version);
    })
    .map((section) => section.trim())
    .reverse();
