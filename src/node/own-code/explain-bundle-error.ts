import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { createLocator, type TextPlace } from '#lib/text/text-place.ts';
import { findStyleIssue } from './find-style-issue.ts';
import { nameOwnFile } from './own-frames.ts';
import { suggestImport } from './suggest-import.ts';

/** An error of a plugin of Vite, or of its bundler, as far as it is read here. */
interface BundleError {
  message: string;
  /** The file, if a plugin failed. */
  id?: string;
  /** The column counts from 0, as in Rollup. */
  loc?: { file?: string; line: number; column: number } | null;
}

/**
 * Describes why Vite could not bundle a site, if that is in files of its own: each with its line, the reason and a fix. Undefined if
 * it is not.
 *
 * @param root the folder with the files of the site
 */
export function explainBundleError(error: Error, root: string): string | undefined {
  const errors = 'errors' in error && Array.isArray(error.errors) ? (error.errors as BundleError[]) : [error as BundleError];
  const lines = errors.flatMap((each) => describe({ ...each, message: stripVTControlCharacters(each.message) }, root) ?? []);
  return lines.length === 0 ? undefined : ['The site could not be built:', ...new Set(lines)].join('\n');
}

function describe({ message, id, loc }: BundleError, root: string): string | undefined {
  // The bundler draws the place into its message.
  const [, drawn, drawnLine, drawnColumn] = /╭─\[ (.+?):(\d+):(\d+) \]/.exec(message) ?? [];
  const path = resolve(root, loc?.file ?? id ?? drawn ?? '').replace(/\?.*$/, '');
  const file = nameOwnFile(path, root);
  if (file === undefined || file === '') return undefined;
  const text = readFileSync(path, 'utf8');
  const [, missing] = /^(?:\[\w+\] )?(?:Could not resolve|Can't resolve) '([^']+)'/.exec(message) ?? [];
  const [, name] = /^(?:\[\w+\] )?"([^"]+)" is not exported by/.exec(message) ?? [];
  const reason = (message.split('\n')[0] ?? '')
    .replace(/^\[\w+\] /, '')
    .replace(/ in '?\S*$/, (tail) => (missing === undefined ? tail : ''));
  const reported = loc
    ? { line: loc.line, column: loc.column + 1 }
    : drawn === undefined
      ? undefined
      : { line: Number(drawnLine), column: Number(drawnColumn) };
  const place: (TextPlace & { file?: string | undefined }) | undefined =
    // The lines of the bundler are those of compiled code.
    placeOf(text, missing ?? name) ?? (file.endsWith('.css') && !loc ? findStyleIssue(path) : undefined) ?? reported;
  const where = place?.file === undefined ? file : (nameOwnFile(place.file, root) ?? file);
  const hint = missing === undefined ? '' : suggestImport(path, missing);
  return `  ${where}${place ? `:${place.line}:${place.column}` : ''}: ${[reason.replace(/\.$/, ''), hint].filter(Boolean).join('. ')}`;
}

/** Where a file has a word or a path in quotation marks. */
function placeOf(text: string, words: string | undefined): TextPlace | undefined {
  const at = words === undefined ? -1 : text.search(new RegExp(`(?<![\\w$])${RegExp.escape(words)}(?![\\w$])`));
  return at === -1 ? undefined : createLocator(text)(at);
}
