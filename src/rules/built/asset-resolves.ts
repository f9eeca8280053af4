import { fileAt, follow } from './site/built-site.ts';
import { definePageRule } from './page-rule.ts';

/** Every file that a page fetches is there. */
export const assetResolves = definePageRule({
  id: 'asset-resolves',
  severity: 'error',
  summary: 'Every picture, script, style sheet, font and other file that a page fetches is part of the site.',
  why: 'A page without its style sheet or a picture is broken for readers, and browsers do not report it.',
  fix: 'Correct the address, or put the file into `public/`. In components, addresses of files begin with `site.base`.',
  examples: [
    {
      shows: 'a picture in two sizes, a script, and a font in a style sheet',
      inSite: true,
      files: {
        'dist/index.html': '<img src="/pier.jpg" srcset="/pier.jpg 1x, /pier-2x.jpg 2x" alt="The pier"> <script src="/theme.js"></script>',
        'dist/pier.jpg': '',
        'dist/pier-2x.jpg': '',
        'dist/theme.js': '',
        'dist/_astro/base.css': '@font-face { font-family: Reading; src: url("fonts/reading.woff2") }',
        'dist/_astro/fonts/reading.woff2': '',
      },
    },
    {
      shows: 'a script that is not there',
      inSite: true,
      files: {
        'dist/index.html': '<script src="/them.js"></script>',
        'src/layouts/Base.astro': `<script is:inline src={\`\${site.base}them.js\`}></script>`,
      },
      findings: { 'src/layouts/Base.astro:1:37': 'there is no file at "/them.js", which a script fetches' },
    },
    {
      shows: 'a size of a picture that is not there',
      inSite: true,
      files: { 'dist/index.html': '<img src="/pier.jpg" srcset="/pier.jpg 1x, /pier-2x.jpg 2x" alt="The pier">', 'dist/pier.jpg': '' },
      findings: { 'dist/index.html:1:1': 'there is no file at "/pier-2x.jpg", which an img fetches' },
    },
    {
      shows: 'a picture in a style sheet that is not there',
      inSite: true,
      files: { 'dist/_astro/base.css': 'body { background: url(paper.png) }' },
      findings: { 'dist/_astro/base.css:1:24': 'there is no file at "paper.png", which a style sheet fetches' },
    },
  ],
  *check(site) {
    for (const { pointer, target, from } of follow(site, 'asset')) {
      const found = { files: from, about: { pointer } };
      const name = NAMES[pointer.element] ?? `${/^[aeiou]/.test(pointer.element) ? 'an' : 'a'} ${pointer.element}`;
      if (target.kind === 'malformed')
        yield {
          ...found,
          reason: `"${pointer.value}", which ${name} fetches, is not a valid address`,
          hint: () => 'Write the path of a file of this site.',
        };
      if (target.kind === 'outside-base')
        yield {
          ...found,
          reason: `"${pointer.value}", which ${name} fetches, is outside the base path ${site.base}`,
          hint: () => `Begin the address with site.base: \`\${site.base}${target.path.slice(1)}\`.`,
        };
      if (target.kind === 'inside' && !site.files.has(fileAt(target.path)))
        yield {
          ...found,
          reason: `there is no file at "${pointer.value}", which ${name} fetches`,
          hint: () => `Put the file into public${target.path}, or correct the address.`,
        };
    }
  },
});

const NAMES: Readonly<Record<string, string>> = { css: 'a style sheet', style: 'a style sheet', import: 'a script', use: 'a drawing' };
