import { expect, test } from 'vitest';
import { writePackagePage, writePackageReadme } from '../../../../tools/package/package-docs.ts';

test('a page of the package links only files of the package, pages of others, and its own parts', () => {
  const page = [
    'See [Editing](editing.md#links), [the code](../src/a.ts), [how to change it](../CONTRIBUTING.md) and ![home](images/home.png).',
    'Or [MDN](https://developer.mozilla.org/), [above](#top), [a page](/places/), `[code](x.md)`.',
    '```md\n[words](about.md)\n```',
  ].join('\n\n');
  const files = ['docs/editing.md', 'src/a.ts'];
  expect(writePackagePage(page, 'docs/x.md', (file) => files.includes(file))).toBe(
    page.replace('[how to change it](../CONTRIBUTING.md)', 'how to change it').replace('![home](images/home.png)', 'home'),
  );
});

test('the README of the package is the guide for newsrooms, with links that begin at its root', () => {
  const readme = '# Backgrounder\n\nIt makes sites.\n\n![front](docs/a.png)\n\n## Try it\n\nnpm ci\n';
  const guide =
    '# Install it\n\nA newsroom installs it: [Upgrade](upgrade.md#how), [changelog](../CHANGELOG.md), [MDN](https://mdn.dev/).\n';
  expect(writePackageReadme(readme, guide)).toBe(
    '# Backgrounder\n\nIt makes sites.\n\nA newsroom installs it: [Upgrade](docs/upgrade.md#how), [changelog](CHANGELOG.md), [MDN](https://mdn.dev/).\n',
  );
});
