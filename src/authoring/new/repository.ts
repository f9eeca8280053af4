import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import type { SiteInput } from '#schemas/site.ts';
import { editorSchemaPath } from '../editor/editor-schemas.ts';
import { EDITOR_SNIPPETS_PATH } from '../editor/editor-snippets.ts';
import { writeSiteConfig } from './site-config.ts';

/** The npm scripts of a repository: each calls the command after it. */
const COMMANDS = {
  dev: 'dev',
  build: 'build',
  preview: 'preview',
  check: 'check',
  'check:pages': 'pages',
  'check:links': 'links',
  'check:changes': 'changes',
  review: 'review',
  prove: 'prove',
  weights: 'weights',
  nginx: 'nginx',
  new: 'new',
  import: 'import',
  coverage: 'coverage',
  rename: 'rename',
  upgrade: 'upgrade',
  schemas: 'schemas',
  completion: 'completion',
};

/** The versions that a new repository begins with, as in package.json. */
export interface Versions {
  backgrounder: string;
  astro: string;
  zod: string;
}

/**
 * The files of a new repository for an explainer, by their paths.
 *
 * @param name the name of its folder
 * @param version the version of Backgrounder for which its content is written
 */
export function draftRepository(name: string, settings: SiteInput, versions: Versions, version: string): Record<string, string> {
  return {
    'package.json': writeJson({
      name,
      private: true,
      type: 'module',
      engines: { node: '>=24' },
      scripts: {
        ...Object.fromEntries(Object.entries(COMMANDS).map(([script, command]) => [script, `backgrounder ${command}`])),
      },
      dependencies: versions,
      backgrounder: { contentVersion: version },
    }),
    'site.config.ts': writeSiteConfig(settings, 'backgrounder/config'),
    'astro.config.mjs': ASTRO_CONFIG,
    'src/content.config.ts': `export { collections } from 'backgrounder/content';\n`,
    'tsconfig.json': TSCONFIG,
    '.gitignore': GITIGNORE,
    '.vscode/settings.json': writeJson({
      'yaml.schemas': Object.fromEntries(
        COLLECTION_NAMES.filter((collection) => COLLECTIONS[collection].extension === '.yaml').map((collection) => [
          `./${editorSchemaPath(collection)}`,
          `src/content/${collection}/*.yaml`,
        ]),
      ),
      'yaml.format.enable': false,
      'astro.content-intellisense': true,
    }),
    '.vscode/extensions.json': writeJson({ recommendations: ['astro-build.astro-vscode', 'unifiedjs.vscode-mdx', 'redhat.vscode-yaml'] }),
    '.github/workflows/deploy.yml': DEPLOY,
    'README.md': writeReadme(settings),
  };
}

const writeJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

const ASTRO_CONFIG = `import { defineConfig } from 'astro/config';
import { backgrounder } from 'backgrounder';

export default defineConfig({ integrations: [backgrounder()] });
`;

const TSCONFIG = `{
  "extends": "astro/tsconfigs/strict",
  "include": [".astro/types.d.ts", "**/*"],
  "exclude": ["dist"]
}
`;

/** Worksheets and sources hold texts of others, which are not ours to publish. */
const GITIGNORE = `node_modules/
dist/
dist.next/
dist.previous/
.astro/
worksheets/
sources/
${EDITOR_SNIPPETS_PATH}
`;

const DEPLOY = `# Checks every change, and puts the main branch on GitHub Pages.
name: Check and deploy

on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: pages-\${{ github.ref }}

jobs:
  build:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
      pages: read # the address of the site
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0 # what changed since a text was published
      - uses: actions/setup-node@v7
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: npm run check -- --published
      - uses: actions/configure-pages@v5
        id: pages
        if: github.ref == 'refs/heads/main'
      - run: npm run build # checks the pages, too
        env:
          BACKGROUNDER_URL: \${{ steps.pages.outputs.origin }}
          BACKGROUNDER_BASE: \${{ steps.pages.outputs.base_path && format('{0}/', steps.pages.outputs.base_path) }}
      - uses: actions/upload-pages-artifact@v5
        if: github.ref == 'refs/heads/main'
        with:
          path: dist/

  deploy:
    if: github.ref == 'refs/heads/main'
    needs: build
    runs-on: ubuntu-24.04
    permissions:
      pages: write
      id-token: write # proves to Pages which workflow this is
    environment: github-pages
    steps:
      - uses: actions/deploy-pages@v5
`;

const writeReadme = ({ title, tagline }: SiteInput): string => `# ${title}

${tagline}, made with Backgrounder.

\`\`\`sh
npm install
npm run dev     # shows the site while you write, with every finding beside its sentence
npm run check   # checks every statement against its sources
\`\`\`

The content is in \`src/content/\`, the settings are in \`site.config.ts\`. What to write next:

\`\`\`sh
npm run new -- --help   # a new briefing, actor, term, event, place or reference
npm run coverage        # what is left to write
npm run review          # compare texts with their sources
\`\`\`

\`.github/workflows/deploy.yml\` checks every change and puts the main branch on GitHub Pages. Turn Pages on in the settings of the repository, with GitHub Actions as the source.

To bring the checks, pages and styles up to date, copy the package of a later release here and install it: \`npm install ./backgrounder-0.2.0.tgz\`. Then \`npm run upgrade\` lists what changed.
`;
