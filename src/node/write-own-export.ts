import type { Dossier } from '#dossier/dossier.ts';
import { publishDossier, type OwnExport } from '#exports/own-export.ts';
import { listOwnFrames } from './own-frames.ts';

/** An export of a site’s own failed. The stack has the lines of the site’s own files only. */
export class ExportError extends Error {}

/**
 * Writes the text of an export of a site’s own. Throws an ExportError that names the export.
 *
 * @param root the folder with the files of the site
 */
export async function writeOwnExport({ path, write }: OwnExport, dossier: Dossier, root: string): Promise<string> {
  let text: unknown;
  try {
    text = await write(publishDossier(dossier), dossier.site);
  } catch (cause) {
    const { message, stack = '' } = cause instanceof Error ? cause : new Error(String(cause));
    const lines = listOwnFrames(cutStack(stack), root).map(({ name, file, line, column }) => {
      const place = `${file}:${line}:${column}`;
      return `\n    at ${name === undefined ? place : `${name} (${place})`}`;
    });
    throw fail(path, `threw an error: ${message}`, lines.join(''));
  }
  if (typeof text !== 'string')
    throw fail(path, `returned ${text === null ? 'null' : `a value of the type ${typeof text}`}. It must return a text.`);
  return text;
}

/** The lines of a stack trace above the call of the export: below are those of Astro and of the pages that it compiled. */
function cutStack(stack: string): string {
  const end = stack.indexOf(writeOwnExport.name);
  return end < 0 ? stack : stack.slice(0, end);
}

function fail(path: string, reason: string, lines = ''): ExportError {
  const error = new ExportError(`The export "${path}" of site.config.ts ${reason}`);
  error.stack = `${error.message}${lines}`;
  return error;
}
