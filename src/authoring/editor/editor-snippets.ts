import { memoize } from '#lib/memoize.ts';
import { cutText } from '#lib/text/cut-text.ts';
import type { Dossier } from '#dossier/dossier.ts';

/** A snippet in the format of Visual Studio Code. */
export interface EditorSnippet {
  scope: string;
  prefix: string;
  body: string;
  description: string;
}

/** The path of the snippets, from the root of the repository; git ignores the file. */
export const EDITOR_SNIPPETS_PATH = '.vscode/sources.code-snippets';

/** In characters: an editor shows one or two lines. */
const DESCRIPTION_LENGTH = 240;

/**
 * A snippet for the citation of each passage and reference: no editor completes `[^` in MDX. The prefix has both
 * brackets, so that the editor replaces the bracket that it has closed already.
 */
export const makeEditorSnippets = ({ sources }: Pick<Dossier, 'sources'>): Readonly<Record<string, EditorSnippet>> => snippetsFor(sources);

const snippetsFor = memoize((sources: Dossier['sources']): Record<string, EditorSnippet> =>
  Object.fromEntries(
    [...sources.values()].map(({ id, label, digest }) => [
      `${id}: ${label}`,
      { scope: 'mdx', prefix: `[^${id}]`, body: `[^${id}]`, description: cutText(digest, DESCRIPTION_LENGTH) },
    ]),
  ),
);
