import { follow } from './site/built-site.ts';
import { definePageRule } from './page-rule.ts';

/** A page fetches nothing from another host. */
export const hostIsOwn = definePageRule({
  id: 'host-is-own',
  severity: 'error',
  summary: 'Nothing that a page fetches comes from another host.',
  why: 'Whoever serves a script, a font or a picture learns who reads the page, can change the file, and can remove it. An explainer should still work in ten years.',
  fix: 'Put the file into the project, or link to the other page instead of fetching from it.',
  examples: [
    {
      shows: 'a link to another host, which fetches nothing',
      inSite: true,
      files: { 'dist/index.html': '<a href="https://gazette.example.org/">The Gazette</a>' },
    },
    {
      shows: 'a script from another host',
      inSite: true,
      files: {
        'dist/index.html': '<script src="https://cdn.example.net/count.js"></script>',
        'src/layouts/Base.astro': '<head>\n  <script src="https://cdn.example.net/count.js"></script>\n</head>',
      },
      findings: { 'src/layouts/Base.astro:2:16': '"https://cdn.example.net/count.js" is fetched from another host, cdn.example.net' },
    },
    {
      shows: 'a style sheet from another host',
      inSite: true,
      files: { 'dist/_astro/base.css': '@import "https://fonts.example.net/reading.css";' },
      findings: { 'dist/_astro/base.css:1:10': 'is fetched from another host, fonts.example.net' },
    },
  ],
  *check(site) {
    for (const { pointer, target, from } of follow(site, 'asset'))
      if (target.kind === 'outside')
        yield {
          files: from,
          about: { pointer },
          reason: `"${pointer.value}" is fetched from another host, ${target.host}`,
          hint: () => 'Put the file into the project, or leave it out.',
        };
  },
});
