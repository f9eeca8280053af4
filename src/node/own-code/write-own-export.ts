import type { Dossier } from '#dossier/dossier.ts';
import { publishDossier, type OwnExport } from '#exports/own-export.ts';
import { blame, OwnCodeError } from './own-code-error.ts';

/**
 * Writes the text of an export of a site’s own. Throws an OwnCodeError that names the export.
 *
 * @param root the folder with the files of the site
 */
export async function writeOwnExport({ path, write }: OwnExport, dossier: Dossier, root: string): Promise<string> {
  const part = `The export "${path}" of site.config.ts`;
  let text: unknown;
  try {
    text = await write(publishDossier(dossier), dossier.site);
  } catch (error) {
    throw blame(part, error, root);
  }
  if (typeof text !== 'string')
    throw new OwnCodeError(`${part} returned ${text === null ? 'null' : `a value of the type ${typeof text}`}. It must return a text.`);
  return text;
}
