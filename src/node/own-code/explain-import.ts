import { readFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocator } from '#lib/text/text-place.ts';
import { findUnclosed } from '#lib/typescript/find-unclosed.ts';
import { literalsOf } from '#lib/typescript/find-literal.ts';
import { listOwnFrames } from './own-frames.ts';
import { readModules } from './read-modules.ts';
import { suggestImport } from './suggest-import.ts';

/**
 * Why the settings, or a file that they import, could not be loaded: the file, with line and column where they are known, the reason,
 * and what to do.
 *
 * @param settings the file with the settings
 * @param root the folder of the project
 */
export function explainImport(error: NodeJS.ErrnoException, settings: string, root: string): string {
  const { code, message, stack = '' } = error;
  const frame = findOwnFrame(stack, root);
  const drawn = findSyntaxError(stack);
  const place = drawn ?? frame ?? settings;
  switch (code) {
    case 'ERR_PACKAGE_IMPORT_NOT_DEFINED':
      // Its imports begin with "#": Node resolves them with the nearest package.json above the file.
      return `${place}: the folder of a project must be inside the repository: ${message}`;
    case 'ERR_MODULE_NOT_FOUND':
      return explainMissing(message) ?? `${place}: this file cannot be run: ${message}`;
    case 'ERR_UNKNOWN_FILE_EXTENSION': {
      const [, ending = '', file = settings] = /"(\.\w+)" for (.+)$/.exec(message) ?? [];
      return `${file}: Node does not run files that end with "${ending}". Let it end with ".ts", without HTML in it.`;
    }
    case 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX':
      return `${place}: ${message.replace(/ (?:is|are) not supported in strip-only mode$/, '')} cannot be used here: Node runs this file itself, and only leaves out types. Write it in JavaScript, such as a constant object for an enum.`;
    case 'ERR_INVALID_TYPESCRIPT_SYNTAX': {
      // Behind the first sentence, Node may list every sign that could stand there.
      const [what] = message.split(/(?<=`)\. Expected /);
      const unclosed = drawn === undefined ? locateUnclosed(settings, root) : undefined;
      if (unclosed !== undefined) return `${unclosed}: this bracket is not closed, so the file is not valid TypeScript: ${what}`;
      return `${place}: this is not valid TypeScript: ${what}${HINT}`;
    }
    default:
      // An export that does not exist counts as a SyntaxError.
      return frame !== undefined || message.startsWith('The requested module')
        ? `${place}: this file cannot be run: ${message}`
        : `${place}: this is not valid TypeScript: ${message}`;
  }
}

const HINT = '\nLook there, and at the end of the line above, for a missing comma, colon, bracket or quotation mark.';

/** File, line and column of a syntax error: Node draws them above the stack trace, but not for the end of a file. */
function findSyntaxError(stack: string): string | undefined {
  const [, url, line, source] = /^(file:\S+):(\d+)\n([\s\S]*?)\^/.exec(stack) ?? [];
  if (url === undefined || source === undefined) return undefined;
  return `${fileURLToPath(url)}:${line}:${source.length - source.lastIndexOf('\n')}`;
}

/** File, line and column where the code of the project threw an error. */
function findOwnFrame(stack: string, root: string): string | undefined {
  const [frame] = listOwnFrames(stack, root);
  return frame && `${join(root, frame.file)}:${frame.line}:${frame.column}`;
}

/** The place of an import that leads nowhere, and what may be meant. */
function explainMissing(message: string): string | undefined {
  const [, kind, wanted, importer] = /^Cannot find (module|package) '([^']+)' imported from (.+)$/.exec(message) ?? [];
  if (wanted === undefined || importer === undefined) return undefined;
  const text = readFileSync(importer, 'utf8');
  const { imports, exports } = literalsOf(text);
  const paths = [...imports.values(), ...exports.values()].map(({ from = '' }) => from);
  const path = kind === 'package' ? wanted : (paths.find((from) => resolve(dirname(importer), from) === wanted) ?? wanted);
  const at = [`'${path}`, `"${path}`].map((written) => text.indexOf(written)).find((index) => index >= 0);
  const place = at === undefined ? importer : `${importer}:${Object.values(createLocator(text)(at + 1)).join(':')}`;
  if (kind === 'package') return `${place}: the package "${wanted}" is not installed. Run npm install ${wanted}, or correct its name.`;
  const hint = suggestImport(importer, path) || (extname(path) === '' ? 'Write the path with the ending of the file.' : '');
  return `${place}: there is no file "${path}". ${hint}`.trimEnd();
}

/** The bracket that is not closed in the settings, or in a module that they import. */
function locateUnclosed(settings: string, root: string): string | undefined {
  for (const { path, bytes } of readModules(settings, root)) {
    const text = new TextDecoder().decode(bytes);
    const at = findUnclosed(text);
    if (at === undefined) continue;
    const { line, column } = createLocator(text)(at);
    return `${join(root, path)}:${line}:${column}`;
  }
  return undefined;
}
