import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diff, valid } from 'semver';
import packageJson from '../../../package.json' with { type: 'json' };
import { writeFiles } from '#node/files/write-files.ts';

/** The part of a package.json with what we record there. */
interface Manifest {
  backgrounder?: { contentVersion?: string };
}

/** The version of this code. */
export const VERSION = packageJson.version;

const fileIn = (root: string): string => join(root, 'package.json');

/** The version for which the content of a repository was written, as its package.json says; undefined if it does not. */
export function readContentVersion(root: string): string | undefined {
  try {
    const { backgrounder } = JSON.parse(readFileSync(fileIn(root), 'utf8')) as Manifest;
    return valid(backgrounder?.contentVersion) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Records in the package.json of a repository that its content fits this version. */
export function writeContentVersion(root: string): void {
  const text = readFileSync(fileIn(root), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const [, indent = '  '] = /^([ \t]+)"/m.exec(text) ?? [];
  const content = `${JSON.stringify({ ...manifest, backgrounder: { ...manifest.backgrounder, contentVersion: VERSION } }, undefined, indent)}\n`;
  writeFiles(root, [{ path: fileIn(root), content, isNew: false }]);
}

/** That the content was written for another version than this one, and what to run; undefined if it was not, as far as is known. */
export function describeOtherVersion(root: string): string | undefined {
  const version = readContentVersion(root);
  if (version === undefined || [null, 'patch', 'prepatch'].includes(diff(version, VERSION))) return undefined;
  return `The content was written for Backgrounder ${version}, and this is Backgrounder ${VERSION}. Run npx backgrounder upgrade: it lists what changed.`;
}
