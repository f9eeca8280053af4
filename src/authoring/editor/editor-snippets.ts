import { cutText } from '#lib/text/cut-text.ts';
import type { Dossier } from '#dossier/dossier.ts';

/** A snippet as Visual Studio Code reads it: typing what begins its prefix offers its body. */
export interface EditorSnippet {
  scope: string;
  prefix: string;
  body: string;
  description: string;
}

/** Where the snippets are written, from the project's root: beside the editor's other files, and left out by git. */
export const EDITOR_SNIPPETS_PATH = '.vscode/sources.code-snippets';

/** An editor shows a line or two of it. */
const ROOM = 240;

/**
 * A citation of each passage and reference that there is, for prose: no editor's tool knows what may follow `[^`. The
 * prefix is the citation itself, brackets included: by these the editor sees that it has closed the bracket already.
 */
export const makeEditorSnippets = ({ sources }: Pick<Dossier, 'sources'>): Record<string, EditorSnippet> =>
  Object.fromEntries(
    [...sources.values()].map(({ id, label, digest }) => [
      `${id}: ${label}`,
      { scope: 'mdx', prefix: `[^${id}]`, body: `[^${id}]`, description: cutText(digest, ROOM) },
    ]),
  );
